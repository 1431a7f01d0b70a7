/* The boxes of a form, written from the state; only what differs. */
import { all, put } from "../form/dom.js";
import { isFood } from "../form/state.js";
import { wayOf } from "../form/units.js";

export function paint({ el, root, fields }, form) {
  return ({ state }) => {
    for (const { key } of form.exclusions) put(el.elements[key], "checked", state.ticks.includes(key));
    for (const meal of all(el, "[data-meal]")) put(meal, "checked", Number(meal.value) === state.meal);
    put(root.querySelector("[data-who]"), "value", state.who);
    for (const field of fields) {
      if (field.box.type === "radio") for (const radio of all(field.place, "input")) put(radio, "checked", radio.value === state.choices[field.name]);
      else if (field.input.options) put(field.box, "value", state.choices[field.name]);
      else if (isFood(form, field.input)) put(field.box, "value", state.meals[state.meal][field.name] || "");
      else paintBox(field, state.boxes[field.name]);
    }
  };
}

function paintBox({ input, place, box, small, way }, { unit, texts }) {
  const { units } = wayOf(input, unit), parts = all(place, "[data-part]");
  put(box, "value", texts[0]);
  put(way, "value", unit);
  if (small) {
    put(small, "value", texts[1]);
    put(small, "hidden", units.length < 2);
    put(parts[1], "hidden", units.length < 2);
  }
  parts.forEach((part, i) => put(part, "textContent", units[i] ? units[i][0] : ""));
}
