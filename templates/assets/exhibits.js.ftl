/* Tells exact values where a reader points, taps or steps with the arrow keys. Without it the table below has them. */
(function () {
  "use strict";
  var near = { mouse: 18, pen: 24, touch: 28 };
  var open = null;

  function gap(point, from, to) {
    return point < from ? from - point : point > to ? point - to : 0;
  }

  function Plot(element) {
    var tip = document.createElement("p");
    var frame = document.createElement("div");
    var at = -1;
    tip.className = "tip";
    tip.setAttribute("role", "status");
    tip.hidden = true;
    frame.className = "aim";
    frame.hidden = true;
    element.tabIndex = 0;
    element.setAttribute("role", "group");
    element.setAttribute("aria-label", "${say("exhibit-keys")?js_string}");
    element.classList.add("live");
    element.appendChild(frame);
    element.appendChild(tip);

    // Of the pictures for desk and phone only one is laid out.
    function spots() {
      return Array.prototype.filter.call(element.querySelectorAll(".spot"), function (spot) {
        return spot.getClientRects().length > 0;
      });
    }

    function place(box, text) {
      var own = element.getBoundingClientRect();
      tip.textContent = text;
      tip.hidden = false;
      var middle = (box.left + box.right) / 2 - own.left;
      var left = Math.max(0, Math.min(middle - tip.offsetWidth / 2, own.width - tip.offsetWidth));
      var above = box.top - own.top - tip.offsetHeight - 8;
      tip.style.left = left + "px";
      tip.style.top = (above >= -own.top ? above : box.bottom - own.top + 8) + "px";
    }

    function show(list, index) {
      var spot = list[index];
      var box = spot.getBoundingClientRect();
      var own = element.getBoundingClientRect();
      if (open && open !== hide) {
        open();
      }
      open = hide;
      at = index;
      place(box, spot.getAttribute("data-says"));
      frame.hidden = false;
      frame.style.left = box.left - own.left + "px";
      frame.style.top = box.top - own.top + "px";
      frame.style.width = box.width + "px";
      frame.style.height = box.height + "px";
    }

    function hide() {
      tip.hidden = true;
      frame.hidden = true;
      tip.textContent = "";
      at = -1;
      open = open === hide ? null : open;
    }

    function point(event) {
      var list = spots();
      var best = -1;
      var least = Infinity;
      list.forEach(function (spot, index) {
        var box = spot.getBoundingClientRect();
        var away = Math.hypot(
          gap(event.clientX, box.left, box.right),
          gap(event.clientY, box.top, box.bottom)
        );
        // Of two that hold the pointer, the one whose middle is nearer.
        away += Math.hypot(
          event.clientX - (box.left + box.right) / 2,
          event.clientY - (box.top + box.bottom) / 2
        ) / 10000;
        if (away < least) {
          least = away;
          best = index;
        }
      });
      if (best >= 0 && least <= (near[event.pointerType] || near.touch)) {
        show(list, best);
      } else {
        hide();
      }
    }

    element.addEventListener("pointermove", function (event) {
      if (event.pointerType === "mouse") {
        point(event);
      }
    });
    element.addEventListener("pointerleave", function (event) {
      if (event.pointerType === "mouse" && document.activeElement !== element) {
        hide();
      }
    });
    element.addEventListener("click", point);
    element.addEventListener("blur", hide);
    element.addEventListener("focus", function () {
      if (element.matches(":focus-visible") && spots().length) {
        var box = element.getBoundingClientRect();
        place({ left: box.left, right: box.left, top: box.top, bottom: box.top }, element.getAttribute("aria-label"));
      }
    });
    element.addEventListener("keydown", function (event) {
      var list = spots();
      var steps = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: list.length - 1 };
      if (event.key === "Escape") {
        hide();
      } else if (list.length && steps.hasOwnProperty(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        show(list, Math.max(0, Math.min(list.length - 1, steps[event.key])));
      }
    });
  }

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && open) {
      open();
    }
  });
  document.addEventListener("pointerdown", function (event) {
    if (open && !event.target.closest(".plot")) {
      open();
    }
  });
  Array.prototype.forEach.call(document.querySelectorAll(".plot"), function (element) {
    if (element.querySelector(".spot")) {
      Plot(element);
    }
  });
})();
