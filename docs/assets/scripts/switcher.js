/* One panel at a time: the reader picks a ruler, and the label changes. Without it all panels stand below each other. */
(() => {
  "use strict";
  for (const root of document.querySelectorAll(".switcher")) {
    const buttons = [...root.querySelectorAll("[data-show]")], said = root.querySelector("[aria-live]");

    function show(key) {
      for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.show === key));
      for (const card of root.querySelectorAll("[data-panel]")) {
        const here = card.dataset.panel === key;
        card.classList.toggle("is-away", !here);
        if (here) said.replaceChildren(...card.querySelector(".panel__head").cloneNode(true).childNodes);
      }
    }

    root.addEventListener("click", (event) => {
      const button = event.target.closest("[data-show]");
      if (button) show(button.dataset.show);
    });
    root.classList.add("is-live");
    for (const waiting of root.querySelectorAll("[hidden]")) waiting.hidden = false;
    show(buttons[0].dataset.show);
  }
})();
