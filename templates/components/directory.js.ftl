/* Filters the entries of directories. Without it all of them are seen. */
(function () {
  "use strict";

  function plain(text) {
    return text.normalize("NFKC").toLowerCase();
  }

  function filters(form) {
    var directory = document.getElementById(form.dataset.filters);
    if (!directory || !form.hidden) {
      return;
    }
    var status = form.querySelector("[role=status]");
    var entries = Array.prototype.map.call(directory.querySelectorAll(".dir > li"), function (item) {
      return {item: item, words: plain(item.textContent)};
    });
    var groups = Array.prototype.slice.call(directory.querySelectorAll(".entries > .group"));

    function filter() {
      var words = plain(form.elements.words.value).split(/\s+/).filter(Boolean);
      var chosen = ["place", "field", "kind"].filter(function (name) {
        return form.elements[name] && form.elements[name].value;
      });
      var shown = 0;
      entries.forEach(function (entry) {
        var fits =
          chosen.every(function (name) {
            return entry.item.dataset[name] === form.elements[name].value;
          }) &&
          words.every(function (word) {
            return entry.words.indexOf(word) >= 0;
          });
        entry.item.hidden = !fits;
        shown += fits ? 1 : 0;
      });
      groups.forEach(function (group) {
        var left = group.querySelectorAll(".dir > li:not([hidden])").length;
        var count = group.querySelector("h4 small");
        group.hidden = left === 0;
        if (count) {
          count.textContent = left;
        }
      });
      var text = status.dataset.shown.replace("{0}", shown).replace("{1}", entries.length);
      status.textContent = shown ? text : status.dataset.none;
    }

    form.addEventListener("input", filter);
    form.addEventListener("submit", function (event) {
      event.preventDefault();
    });
    form.addEventListener("reset", function () {
      window.setTimeout(filter, 0);
    });
    form.hidden = false;
    filter();
  }

  Array.prototype.forEach.call(document.querySelectorAll("form[data-filters]"), filters);
})();
