/* A point that the reader types, on a page where no calculator feeds the chart. Plain numbers in the units that stand
   beside the boxes; nothing is kept. */
const PANELS = { female: "Women", male: "Men" };

const fed = (name) => Object.values(globalThis.keepYourMuscle.calculators || {}).some((c) => c.here?.chart === name);

function made(tag, attributes, ...inside) {
  const el = document.createElement(tag);
  for (const [name, said] of Object.entries(attributes)) el.setAttribute(name, said);
  el.append(...inside);
  return el;
}

const textOf = (box) => box.value.trim().replace(",", ".");

function read(box) {
  const text = textOf(box), good = /^\d+([.]\d{1,2})?$/.test(text); // three digits after a comma may be thousands
  if (good) box.removeAttribute("aria-invalid"); else box.setAttribute("aria-invalid", "true");
  return good ? Number(text) : null;
}

const box = (word, unit) => made("label", {}, `${word}, ${unit} `, made("input", { type: "text", inputmode: "decimal", autocomplete: "off", size: "5" }));

function choice(panels) {
  const select = made("select", {}, ...panels.map((key) => made("option", { value: key }, PANELS[key])));
  return made("label", {}, "Against ", select);
}

export function typedForm(chart, file) {
  if (!file.yours || fed(chart.dataset.chart)) return null;
  const { x, x_unit, y, y_unit } = file.yours, panels = Object.keys(JSON.parse(chart.dataset.axes));
  const boxes = [box(x, x_unit), box(y, y_unit)], which = choice(panels), said = made("p", { class: "explore__error", role: "alert" });
  const form = made("form", { class: "explore__yours", "aria-label": "Put yourself on the chart", novalidate: "" },
    ...(panels.length > 1 ? [which] : []), ...boxes, made("button", { class: "button" }, "Mark me"), made("button", { class: "button", type: "reset" }, "Clear"), said);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [a, b] = boxes.map((label) => read(label.querySelector("input")));
    const wrong = a == null || b == null;
    said.textContent = wrong ? "Write both as plain numbers, such as 72 and 24.5." : "";
    if (wrong) return form.querySelector("[aria-invalid]").focus();
    const [first, second] = boxes.map((label) => textOf(label.querySelector("input")));
    globalThis.keepYourMuscle.place(chart, { x: a, y: b, panel: which.querySelector("select").value, words: `${x}: ${first} ${x_unit}, ${y.toLowerCase()}: ${second} ${y_unit}` });
  });
  form.addEventListener("reset", () => {
    said.textContent = "";
    form.querySelectorAll("[aria-invalid]").forEach((el) => el.removeAttribute("aria-invalid"));
    globalThis.keepYourMuscle.place(chart, null);
  });
  return form;
}
