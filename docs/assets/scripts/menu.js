// The list of pages stands open beside the text when there is room for it, and the menu
// closes with Escape. Without script both are ordinary foldable lists.
// Search is fetched the first time somebody asks for it.
(function () {
  "use strict";
  var chapter = document.querySelector("[data-chapter]");
  var wide = matchMedia("(min-width: 70em)");
  function fit() { if (chapter) chapter.open = wide.matches; }
  wide.addEventListener("change", fit);
  fit();

  var menu = document.querySelector("[data-menu]");
  if (menu) menu.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });

  var opener = document.querySelector("[data-search-open]"), box = document.querySelector("[data-search]");
  if (opener && box && box.showModal) opener.addEventListener("click", function () {
    var script = document.createElement("script");
    script.src = box.dataset.script;
    document.head.append(script);
  }, { once: true });

  // Printed pages show what is folded; afterwards it is folded again.
  var opened = [];
  addEventListener("beforeprint", function () {
    opened = Array.from(document.querySelectorAll("main details:not([open])"));
    opened.forEach(function (part) { part.open = true; });
  });
  addEventListener("afterprint", function () {
    opened.forEach(function (part) { part.open = false; });
  });
})();
