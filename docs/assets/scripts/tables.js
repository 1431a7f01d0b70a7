// A table wider than the screen scrolls in a box of its own, which the keyboard can reach
// and a screen reader can name. A table that fits is left as it is.
(function () {
  "use strict";
  function boxed(table) {
    if (table.parentElement.classList.contains("table-scroll")) return table.parentElement;
    var box = document.createElement("div");
    box.className = "table-scroll";
    table.replaceWith(box);
    box.append(table);
    return box;
  }

  function name(table) {
    var caption = table.querySelector("caption");
    if (caption) return caption.textContent.trim();
    var heads = Array.from(table.querySelectorAll("thead th"), function (head) { return head.textContent.trim(); });
    return "Table: " + heads.filter(Boolean).join(", ");
  }

  function fit(box) {
    if (box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
      box.setAttribute("role", "region");
      if (!box.hasAttribute("aria-label")) box.setAttribute("aria-label", name(box.firstElementChild));
    } else if (box.dataset.made) {
      box.removeAttribute("tabindex");
      box.removeAttribute("role");
      box.removeAttribute("aria-label");
    }
  }

  var watcher = new ResizeObserver(function (seen) { seen.forEach(function (one) { fit(one.target); }); });
  document.querySelectorAll(".article table").forEach(function (table) {
    if (table.closest(".sheet")) return; // a printed sheet keeps its own shape
    var made = !table.parentElement.classList.contains("table-scroll");
    var box = boxed(table);
    if (made) box.dataset.made = "yes";
    watcher.observe(box);
  });
})();
