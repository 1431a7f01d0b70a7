// The list of pages stands open beside the text when there is room for it; the menu closes with Escape
// and with a press or a step outside. Without script both are ordinary foldable lists.
// Search, and the notes beside citations and words, are fetched the first time somebody asks for them;
// what fails to arrive is asked for again the next time.
(() => {
  "use strict";
  const find = (part) => document.querySelector(part), on = (type, act) => document.addEventListener(type, act);

  function onRequest(address, failed) {
    let asked;
    return () => {
      if (asked) return;
      asked = document.createElement("script");
      asked.src = address;
      asked.onerror = () => { asked.remove(); asked = failed?.(); };
      document.head.append(asked);
    };
  }

  const chapter = find("[data-chapter]"), wide = matchMedia("(min-width: 70em)");
  const fit = () => { if (chapter) chapter.open = wide.matches; };
  wide.onchange = fit;
  fit();

  const menu = find("[data-menu]"), fetchNotes = onRequest(document.currentScript.dataset.notes);
  const leave = (event) => { if (!menu.contains(event.target)) menu.open = false; };
  on("pointerdown", leave);
  on("focusin", leave);
  menu.onkeydown = (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.firstElementChild.focus();
  };

  const box = find("[data-search]"), form = box.querySelector("form");
  const fetchSearch = onRequest(box.dataset.script, () => { find(".search__count").textContent = box.dataset.failed; });
  find("[data-search-open]").onclick = () => { box.showModal(); form.querySelector("input").focus(); fetchSearch(); };
  find("[data-search-close]").onclick = () => box.close();
  form.onsubmit = () => { fetchSearch(); return false; };

  const wantsNote = (event) => { if (event.target.closest?.("a.cite, a.term")) fetchNotes(); };
  on("mouseover", wantsNote);
  on("focusin", wantsNote);
  if (find("a.cite, a.term")) on("touchstart", fetchNotes); // before a finger's first tap on one

  // Printed pages show what is folded; afterwards it is folded again.
  let folded = [];
  const unfold = (open) => folded.forEach((part) => { part.open = open; });
  addEventListener("beforeprint", () => { folded = [...document.querySelectorAll("main details:not([open], :has(.portions, .food-day))")]; unfold(true); });
  addEventListener("afterprint", () => unfold(false));
})();
