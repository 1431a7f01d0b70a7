/* The boxes of one form on the page, read whole. They are written by near/paint.js. */
import { all, put } from "./dom.js";
import { isFood } from "./state.js";

export function page(el, form, root) {
  const $ = (selector) => el.querySelector(selector), who = root.querySelector("[data-who]");
  const fields = form.inputs.filter(({ name }) => $(`[data-input="${name}"]`)).map((input) => { // the short form of a timed test leaves some out
    const place = $(`[data-input="${input.name}"]`);
    const one = (selector) => place.querySelector(selector);
    return {
      input, place, name: input.name, radios: all(place, "input[type=radio]"), box: one(`[name="${input.name}"]`), small: one("[data-small]"), way: one("[data-way]"),
    };
  });

  const chosen = ({ radios, box }) => (radios.length ? radios.find((r) => r.checked)?.value : box.value) || "";
  const boxOf = ({ input, box, small, way }) => ({ unit: way?.value || input.ways[0].key, texts: [box.value, small?.value || ""] });

  function seen() {
    const sight = { boxes: {}, choices: {}, foods: {}, ticks: form.exclusions.map(({ key }) => key).filter((key) => el.elements[key].checked), who: who.value };
    for (const field of fields) {
      if (field.input.options) sight.choices[field.name] = chosen(field);
      else if (isFood(form, field.input)) sight.foods[field.name] = field.box.value;
      else sight.boxes[field.name] = boxOf(field);
    }
    const meal = $("[data-meal]:checked");
    return meal ? { ...sight, meal: +meal.value } : sight;
  }

  for (const { way } of fields) put(way, "hidden", false);
  return { el, root, fields, seen };
}
