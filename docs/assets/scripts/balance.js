/* The balance: a lever goes on or off, the figure learns its state, and the sentence made at build is said. */
(() => {
  "use strict";
  for (const root of document.querySelectorAll(".balance")) {
    const figure = root.closest("figure"), levers = [...root.querySelectorAll("[data-pull]")];
    const said = root.querySelector("[aria-live]"), sources = root.querySelector("[data-sources]");
    const made = (kind, key) => root.querySelector(`template[data-${kind}="${key}"]`).content.cloneNode(true).children;
    const isOn = (lever) => lever.getAttribute("aria-pressed") === "true";

    function state(on) {
      const pulls = [...new Set(on.map((lever) => lever.dataset.pull))].filter((pull) => pull !== "unclear");
      if (pulls.length > 1) return "mixed";
      return pulls[0] || (on.length ? "unclear" : "rest");
    }

    function show(lever) {
      const on = levers.filter(isOn), now = state(on);
      figure.dataset.state = now;
      for (const side of ["synthesis", "breakdown"]) figure.dataset[side] = on.map((one) => one.dataset[side]).join(" ");
      const words = lever && isOn(lever) ? [...made("lever", lever.dataset.lever)] : [];
      const off = lever && !isOn(lever) ? `${lever.textContent} is off. ` : "";
      said.replaceChildren(off, ...words.slice(0, 1), " ", ...made("state", now));
      sources.replaceChildren(...words.slice(1));
    }

    root.addEventListener("click", (event) => {
      const lever = event.target.closest("[data-pull]");
      if (lever) lever.setAttribute("aria-pressed", String(!isOn(lever)));
      else if (event.target.closest("[data-off]")) levers.forEach((one) => one.setAttribute("aria-pressed", "false"));
      else return;
      show(lever);
    });
    figure.dataset.state = "rest";
    root.hidden = false;
  }
})();
