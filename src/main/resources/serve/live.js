/* Added to each page by the preview: shows what is wrong, and the new page when there is one. */
(function () {
  "use strict";
  var note = document.currentScript.hasAttribute("data-note");
  var key = "zhounian-place:" + location.pathname;
  var first = "";
  var tag = "";
  var box = null;
  var folded = sessionStorage.getItem("zhounian-folded") || "";

  var place = sessionStorage.getItem(key);
  if (place !== null) {
    sessionStorage.removeItem(key);
    history.scrollRestoration = "manual";
    var back = function () {
      window.scrollTo({ left: 0, top: Number(place), behavior: "instant" });
    };
    back();
    window.addEventListener("load", back);
  }

  function again() {
    sessionStorage.setItem(key, String(window.scrollY));
    location.reload();
  }

  function element(name, text) {
    var made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  /* All problems over the page, in a tree of its own that the page's style does not reach. */
  function show(news, text) {
    if (box) {
      box.remove();
      box = null;
    }
    if (!news.head || note) {
      return;
    }
    box = document.createElement("div");
    box.id = "zhounian-problems";
    var tree = box.attachShadow({ mode: "open" });
    tree.appendChild(
      element(
        "style",
        ":host{position:fixed;left:0;right:0;bottom:0;z-index:2147483647;max-height:60vh;overflow:auto;" +
          "background:#fff;color:#17211f;border-top:3px solid " +
          (news.stops ? "#a3241f" : "#b27d00") +
          ";font:15px/1.6 sans-serif;box-shadow:0 0 2rem rgba(0,0,0,.25)}" +
          "section{padding:.75rem 1.25rem}h2{font-size:1em;margin:0}ol{margin:.5rem 0;padding-left:1.5rem}" +
          "li{margin:.5rem 0}b{font-weight:600;overflow-wrap:anywhere}" +
          "pre{margin:.25rem 0 0;overflow:auto;font:13px/1.5 'Noto Sans Mono CJK SC','Sarasa Mono SC',monospace}" +
          "button{float:right;font:inherit;padding:.1rem .75rem;min-height:1.75rem;cursor:pointer}" +
          "@media(prefers-color-scheme:dark){:host{background:#17211f;color:#e9eeec}}"
      )
    );
    var section = document.createElement("section");
    section.setAttribute("role", news.stops ? "alert" : "status");
    section.setAttribute("lang", news.language);
    var button = element("button", news.close);
    button.type = "button";
    var list = document.createElement("ol");
    button.addEventListener("click", function () {
      list.hidden = !list.hidden;
      button.setAttribute("aria-expanded", String(!list.hidden));
      sessionStorage.setItem("zhounian-folded", list.hidden ? text : "");
    });
    list.hidden = !news.faults.length || folded === text;
    button.setAttribute("aria-expanded", String(!list.hidden));
    section.appendChild(button);
    section.appendChild(element("h2", news.head));
    news.faults.forEach(function (fault) {
      var item = document.createElement("li");
      item.appendChild(element("b", fault.headline));
      item.appendChild(element("pre", fault.detail));
      list.appendChild(item);
    });
    section.appendChild(list);
    tree.appendChild(section);
    document.body.appendChild(box);
  }

  var stream = new EventSource("/.zhounian/events?page=" + encodeURIComponent(location.pathname));
  stream.onmessage = function (event) {
    var news = JSON.parse(event.data);
    if (note && first && first !== event.data) {
      again();
      return;
    }
    first = event.data;
    if (tag && news.tag !== tag) {
      again();
      return;
    }
    tag = news.tag;
    show(news, event.data);
  };
  window.addEventListener("beforeunload", function () {
    stream.close();
  });
})();
