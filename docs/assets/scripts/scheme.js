// Light or dark. Runs before the page is drawn, so that nothing flashes. Without a choice
// the device decides and nothing is stored; a reader's choice stays on this device.
// Every change, by a press, by the device or in another tab, is told: `schemechange` on the page.
(() => {
  "use strict";
  const KEY = "keep-your-muscle:scheme", OLD = "scheme", page = document.documentElement;
  const device = matchMedia("(prefers-color-scheme: dark)");
  const ofDevice = () => (device.matches ? "dark" : "light"), shown = () => page.dataset.scheme || ofDevice();
  const known = (scheme) => /^(light|dark)$/.test(scheme);
  const button = () => document.querySelector("[data-scheme-switch]");
  page.classList.add("has-script");

  function wear(scheme) {
    if (known(scheme)) page.dataset.scheme = scheme; else delete page.dataset.scheme;
  }

  function keep(scheme) {
    try {
      if (scheme) localStorage[KEY] = scheme; else delete localStorage[KEY];
    } catch { /* storage is off or full: the choice then lasts for this page */ }
  }

  try {
    // The key was once called “scheme”, as anybody's might be: a choice kept there moves, another's word stays.
    const old = localStorage[OLD];
    if (known(old)) {
      if (!known(localStorage[KEY])) keep(old);
      delete localStorage[OLD];
    }
    wear(localStorage[KEY]);
  } catch { /* storage is off: the device decides */ }

  let last = shown();
  function tell() {
    button()?.setAttribute("aria-pressed", shown() === "dark");
    if (shown() === last) return;
    last = shown();
    page.dispatchEvent(new CustomEvent("schemechange", { bubbles: true }));
  }

  function choose(scheme) {
    const choice = scheme === ofDevice() ? "" : scheme;
    wear(choice);
    keep(choice);
    tell();
  }

  device.onchange = tell;
  addEventListener("storage", ({ key, newValue }) => {
    if (key && key !== KEY) return; // no key: everything was wiped
    wear(newValue);
    tell();
  });
  document.addEventListener("DOMContentLoaded", () => {
    button()?.addEventListener("click", () => choose(shown() === "dark" ? "light" : "dark"));
    tell();
  });
})();
