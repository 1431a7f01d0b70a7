// Light or dark. Runs before the page is drawn, so that nothing flashes. Without a choice
// the device decides and nothing is stored; a reader's choice stays on this device.
(function () {
  "use strict";
  var page = document.documentElement;
  page.classList.add("has-script");
  var chosen = null;
  try { chosen = localStorage.getItem("scheme"); } catch (refused) { /* storage is off: the device decides */ }
  if (chosen === "light" || chosen === "dark") page.dataset.scheme = chosen;

  var device = matchMedia("(prefers-color-scheme: dark)");
  function shown() { return page.dataset.scheme || (device.matches ? "dark" : "light"); }

  function choose(scheme) {
    var same = scheme === (device.matches ? "dark" : "light");
    if (same) delete page.dataset.scheme; else page.dataset.scheme = scheme;
    try {
      if (same) localStorage.removeItem("scheme"); else localStorage.setItem("scheme", scheme);
    } catch (refused) { /* the choice then lasts for this page */ }
    page.dispatchEvent(new CustomEvent("schemechange", { bubbles: true }));
  }

  document.addEventListener("DOMContentLoaded", function () {
    var button = document.querySelector("[data-scheme-switch]");
    if (!button) return;
    function show() { button.setAttribute("aria-pressed", String(shown() === "dark")); }
    button.addEventListener("click", function () { choose(shown() === "dark" ? "light" : "dark"); show(); });
    device.addEventListener("change", show);
    show();
  });
})();
