/* Filters and sorts the ledger. Without it the page shows everything in the ledger's order. */
(function () {
  "use strict";
  var form = document.getElementById("filters");
  var table = document.getElementById("ledger");
  if (!form || !table) {
    return;
  }
  var status = form.querySelector("[role=status]");
  var groups = Array.prototype.slice.call(table.tBodies);
  var heads = Array.prototype.slice.call(table.querySelectorAll("thead th[data-by]"));
  var sorted = table.createTBody();
  var collator = new Intl.Collator(document.documentElement.lang);
  var by = "";
  var down = false;

  function plain(text) {
    return text.normalize("NFKC").toLowerCase();
  }

  function inside(row, kind) {
    return row.querySelector(kind).textContent;
  }

  // Kinds of units in the order of the ledger: kilometres never compare with people.
  var kinds = [];
  var rows = [];
  groups.forEach(function (group) {
    Array.prototype.forEach.call(group.rows, function (element) {
      if (element.className === "theme") {
        return;
      }
      var data = element.dataset;
      if (kinds.indexOf(data.kind) < 0) {
        kinds.push(data.kind);
      }
      rows.push({
        element: element,
        group: group,
        place: rows.length,
        region: data.region,
        source: data.source || "derived",
        first: Number(data.first),
        year: Number(data.year),
        last: data.last,
        kind: kinds.indexOf(data.kind),
        size: Number(data.size),
        metric: inside(element, ".metric"),
        from: inside(element, ".origin"),
        words: plain(element.textContent + " " + data.words)
      });
    });
  });

  var orders = {
    size: function (a, b) {
      return a.size - b.size;
    },
    last: function (a, b) {
      return a.last < b.last ? -1 : a.last > b.last ? 1 : 0;
    },
    metric: function (a, b) {
      return collator.compare(a.metric, b.metric);
    },
    from: function (a, b) {
      return collator.compare(a.from, b.from);
    }
  };

  function filter() {
    var field = form.elements;
    var words = plain(field.words.value).split(/\s+/).filter(Boolean);
    var year = Number(field.year.value);
    var shown = 0;
    rows.forEach(function (row) {
      var fits =
        (!field.theme.value || row.group.id === field.theme.value) &&
        (!field.region.value || row.region === field.region.value) &&
        (!field.source.value || row.source === field.source.value) &&
        (!year || (row.first <= year && year <= row.year)) &&
        words.every(function (word) {
          return row.words.indexOf(word) >= 0;
        });
      row.element.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    groups.forEach(function (group) {
      group.hidden =
        by !== "" ||
        !rows.some(function (row) {
          return row.group === group && !row.element.hidden;
        });
    });
    var text = status.dataset.shown.replace("{0}", shown).replace("{1}", rows.length);
    status.textContent = shown ? text : status.dataset.none;
  }

  function sort() {
    heads.forEach(function (head) {
      if (head.dataset.by === by) {
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
      } else {
        head.removeAttribute("aria-sort");
      }
    });
    var order = rows.slice();
    if (by) {
      order.sort(function (a, b) {
        var kind = by === "size" ? a.kind - b.kind : 0;
        return kind || (down ? -1 : 1) * orders[by](a, b) || a.place - b.place;
      });
    }
    order.forEach(function (row) {
      (by ? sorted : row.group).appendChild(row.element);
    });
    filter();
  }

  heads.forEach(function (head) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.appendChild(button);
    // Up, down, and back to the order of the ledger.
    button.addEventListener("click", function () {
      if (by !== head.dataset.by) {
        by = head.dataset.by;
        down = false;
      } else if (!down) {
        down = true;
      } else {
        by = "";
      }
      sort();
    });
  });
  form.addEventListener("input", filter);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
  form.addEventListener("reset", function () {
    by = "";
    window.setTimeout(sort, 0);
  });
  form.hidden = false;
  filter();
})();
