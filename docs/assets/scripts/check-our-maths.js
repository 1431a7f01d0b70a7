/* Runs every published example in the reader's own browser and says beside each whether it agrees. */
(() => {
  "use strict";
  const assets = document.currentScript.src.replace(/scripts\/[^/]*$/, "");
  const table = document.getElementById("published-examples"), said = document.querySelector("[data-maths-said]");
  const button = document.querySelector('[data-do="check"]');

  /* The calculators' own scripts, fetched when they are asked for. */
  const fetchAll = async (names) => {
    for (const name of names) {
      await new Promise((done, failed) => {
        const script = Object.assign(document.createElement("script"), { src: `${assets}${name}.js`, onload: done, onerror: failed });
        document.head.append(script);
      });
    }
  };

  function got(row) {
    const { engine, calculators } = globalThis.keepYourMuscle, calculator = calculators[row.dataset.calculator], read = engine.readAll(calculator, JSON.parse(row.dataset.typed));
    if (read.error) return null;
    return engine.answer(calculator, read.v, read.ways, read.excluded).results.find((r) => r.name === row.dataset.output)?.value ?? null;
  }

  button.hidden = false;
  button.addEventListener("click", async () => {
    await fetchAll(["made/engine", ...table.dataset.calculators.split(" ").map((name) => `made/calculators/${name}`)]);
    let agree = 0;
    const rows = [...table.querySelectorAll("tbody tr")];
    for (const row of rows) {
      const value = got(row), expected = Number(row.dataset.expected), allowed = Number(row.dataset.tolerance);
      const ok = value != null && Math.abs(value - expected) <= allowed * (1 + 1e-9);
      agree += ok;
      row.querySelector("[data-got]").textContent = value == null ? "no answer" : globalThis.keepYourMuscle.engine.plain(value);
      row.querySelector("[data-agrees]").textContent = ok ? "agrees" : "differs";
      row.dataset.state = ok ? "agrees" : "differs";
    }
    said.textContent = `${agree} of ${rows.length} agree, computed just now on your device.`;
  });
})();
