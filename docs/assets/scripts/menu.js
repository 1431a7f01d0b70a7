// The list of pages stands open beside the text when there is room for it, and the menu
// closes with Escape. Without script both are ordinary foldable lists.
// Search, and the notes beside citations and words, are fetched the first time somebody asks for them.
(function () {
  "use strict";
  var notes = document.currentScript.dataset.notes;

  function fetchScript(address) {
    var script = document.createElement("script");
    script.src = address;
    document.head.append(script);
  }

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
  if (opener && box && box.showModal) opener.addEventListener("click", function () { fetchScript(box.dataset.script); }, { once: true });

  function wantsNote(event) {
    if (!notes || !event.target.closest || !event.target.closest("a.cite, a.term")) return;
    fetchScript(notes);
    notes = "";
  }
  document.addEventListener("mouseover", wantsNote);
  document.addEventListener("focusin", wantsNote);

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
