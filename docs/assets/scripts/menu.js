// The list of pages stands open beside the text when there is room for it; the menu closes with Escape
// and with a press outside. Without script both are ordinary foldable lists.
// Search, and the notes beside citations and words, are fetched the first time somebody asks for them;
// what fails to arrive is asked for again the next time.
(function () {
  "use strict";
  var notes = document.currentScript.dataset.notes;

  // Fetches a script once; after a failure, once more when asked again.
  function onRequest(address, failed) {
    var asked = false;
    return function () {
      if (asked || !address) return;
      asked = true;
      var script = document.createElement("script");
      script.src = address;
      script.onerror = function () { asked = false; script.remove(); failed(); };
      document.head.append(script);
    };
  }

  var chapter = document.querySelector("[data-chapter]");
  var wide = matchMedia("(min-width: 70em)");
  function fit() { if (chapter) chapter.open = wide.matches; }
  wide.addEventListener("change", fit);
  fit();

  var menu = document.querySelector("[data-menu]");
  if (menu) {
    menu.addEventListener("keydown", function (event) {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
    document.addEventListener("pointerdown", function (event) {
      if (menu.open && !menu.contains(event.target)) menu.open = false;
    });
    document.addEventListener("focusin", function (event) {
      if (menu.open && !menu.contains(event.target)) menu.open = false;
    });
  }

  var opener = document.querySelector("[data-search-open]"), box = document.querySelector("[data-search]");
  if (opener && box && box.showModal) {
    var fetchSearch = onRequest(box.dataset.script, function () {
      box.querySelector(".search__count").textContent = "The search could not be loaded. Press Enter to try again, or use the menu.";
    });
    opener.addEventListener("click", function () {
      box.showModal();
      box.querySelector("input").focus();
      fetchSearch();
    });
    box.querySelector("form").addEventListener("submit", function (event) { event.preventDefault(); fetchSearch(); });
    box.querySelector("[data-search-close]").addEventListener("click", function () { box.close(); });
    box.addEventListener("click", function (event) { if (event.target === box) box.close(); });
    box.addEventListener("close", function () { opener.focus(); });
    box.addEventListener("keydown", function (event) { // some browsers empty a filled search box first
      if (event.key === "Escape" && !event.isComposing) { event.preventDefault(); box.close(); }
    });
  }

  var fetchNotes = onRequest(notes, function () {});
  function wantsNote(event) {
    if (event.target.closest && event.target.closest("a.cite, a.term")) fetchNotes();
  }
  document.addEventListener("mouseover", wantsNote);
  document.addEventListener("focusin", wantsNote);
  if (document.querySelector("a.cite, a.term")) document.addEventListener("touchstart", fetchNotes, { once: true, passive: true });

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
