/* The reader's own values and sheet: on this device only, and only after they have asked for it.
   Nothing is stored until a box is ticked or “Add to my sheet” is pressed; one button wipes it all. */
(() => {
  "use strict";
  const house = (globalThis.keepYourMuscle = globalThis.keepYourMuscle || {});
  const ME = "keep-your-muscle:me", SHEET = "keep-your-muscle:sheet", SHARED = ["sex", "age", "height", "weight"];

  function read(key, otherwise) {
    try { return JSON.parse(localStorage.getItem(key)) ?? otherwise; } catch { return otherwise; }
  }
  function write(key, thing) {
    try { localStorage.setItem(key, JSON.stringify(thing)); return true; } catch { return false; }
  }
  function wipe() {
    try { localStorage.removeItem(ME); localStorage.removeItem(SHEET); } catch { /* nothing was kept */ }
    document.dispatchEvent(new CustomEvent("keep-your-muscle:wiped"));
  }

  /* Called by calculator.js for every form: a box to tick, and the values of last time if it is ticked. */
  function fillForm(entry) {
    const { form, calculator } = entry, names = calculator.inputs.map((i) => i.name).filter((n) => SHARED.includes(n));
    if (!names.length) return;
    const kept = read(ME, null);
    if (kept) entry.fill(names.filter((n) => kept[n]).map((n) => [n, kept[n]]));
    form.append(offer(Boolean(kept), names));
    const box = form.querySelector("[data-remember]"), clear = form.querySelector('[data-do="forget"]');
    const keep = () => {
      if (!box.checked) return;
      const now = Object.fromEntries(entry.pairsNow().filter(([n]) => SHARED.includes(n)));
      write(ME, { ...read(ME, {}), ...now });
      clear.hidden = false;
    };
    box.addEventListener("change", (event) => { event.stopPropagation(); if (box.checked) keep(); else wipeValues(); });
    form.addEventListener("change", keep);
    clear.addEventListener("click", wipe);
    function wipeValues() { try { localStorage.removeItem(ME); } catch { /* nothing was kept */ } clear.hidden = !read(SHEET, null); }
    document.addEventListener("keep-your-muscle:wiped", () => { box.checked = false; clear.hidden = true; });
  }

  function offer(on, names) {
    const p = document.createElement("p"), label = document.createElement("label"), box = document.createElement("input");
    const words = document.createElement("span"), clear = document.createElement("button");
    p.className = "remember";
    label.className = "tick";
    box.type = "checkbox";
    box.checked = on;
    box.dataset.remember = "";
    words.textContent = `Remember my ${names.join(", ").replace(/, ([^,]*)$/, " and $1")} on this device, for the other calculators`;
    label.append(box, " ", words);
    clear.type = "button";
    clear.className = "button";
    clear.dataset.do = "forget";
    clear.textContent = "Wipe what is remembered";
    clear.hidden = !on && !read(SHEET, null);
    p.append(label, " ", clear);
    return p;
  }

  /* One answer on the sheet: a calculator stands there once, with its newest answer. */
  function addToSheet(answer) {
    const sheet = read(SHEET, []).filter((a) => a.name !== answer.name);
    return write(SHEET, [...sheet, answer]);
  }

  house.remember = { fillForm, addToSheet, sheet: () => read(SHEET, []), dropFromSheet: (name) => write(SHEET, read(SHEET, []).filter((a) => a.name !== name)), wipe };
})();
