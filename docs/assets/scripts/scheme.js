// Light or dark. Runs before the page is drawn, so that nothing flashes. Without a choice
// the device decides and nothing is stored; a reader's choice stays on this device.
// Every change, by a press, by the device or in another tab, is told: `schemechange` on the page.
(function () {
  "use strict";
  var KEY = "keep-your-muscle:scheme", OLD = "scheme";
  var page = document.documentElement;
  page.classList.add("has-script");

  function known(scheme) { return scheme === "light" || scheme === "dark"; }

  // The key was once called “scheme”, as anybody's might be: a choice kept there moves, another's word stays.
  function kept() {
    try {
      var old = localStorage.getItem(OLD);
      if (known(old)) {
        if (!known(localStorage.getItem(KEY))) localStorage.setItem(KEY, old);
        localStorage.removeItem(OLD);
      }
      return localStorage.getItem(KEY);
    } catch (refused) { return null; /* storage is off: the device decides */ }
  }

  function keep(scheme) {
    try {
      if (scheme) localStorage.setItem(KEY, scheme); else localStorage.removeItem(KEY);
    } catch (refused) { /* the choice then lasts for this page */ }
  }

  function wear(scheme) {
    if (known(scheme)) page.dataset.scheme = scheme; else delete page.dataset.scheme;
  }

  var device = matchMedia("(prefers-color-scheme: dark)");
  function ofDevice() { return device.matches ? "dark" : "light"; }
  function shown() { return page.dataset.scheme || ofDevice(); }

  wear(kept());
  var last = shown();
  function tell() {
    var button = document.querySelector("[data-scheme-switch]");
    if (button) button.setAttribute("aria-pressed", String(shown() === "dark"));
    if (shown() === last) return;
    last = shown();
    page.dispatchEvent(new CustomEvent("schemechange", { bubbles: true }));
  }

  device.addEventListener("change", tell);
  addEventListener("storage", function (event) {
    if (event.key !== KEY && event.key !== null) return; // null: everything was wiped
    wear(event.newValue);
    tell();
  });
  document.addEventListener("DOMContentLoaded", function () {
    var button = document.querySelector("[data-scheme-switch]");
    if (button) button.addEventListener("click", function () {
      var scheme = shown() === "dark" ? "light" : "dark", choice = scheme === ofDevice() ? "" : scheme;
      wear(choice);
      keep(choice);
      tell();
    });
    tell();
  });
})();
