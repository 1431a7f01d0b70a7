/* Shows the rows of a table that hold every word typed. */
(() => {
  "use strict";
  for (const box of document.querySelectorAll("[data-filter]")) {
    const rows = [...document.querySelectorAll(`#${box.dataset.filter} tbody tr`)];
    const texts = rows.map((row) => row.textContent.toLowerCase());
    const said = document.querySelector(`[data-filter-said="${box.dataset.filter}"]`);
    box.disabled = false;
    box.addEventListener("input", () => {
      const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      rows.forEach((row, i) => { row.hidden = !words.every((w) => texts[i].includes(w)); shown += !row.hidden; });
      said.textContent = `${shown} of ${rows.length} numbers.`;
    });
  }
})();
