/* The boxes of one form on the page, read whole. They are written by near/paint.js. */
import { put } from "./dom.js";
import { isFood } from "./state.js";

export function page(el, form, root) {
  const $ = (selector) => el.querySelector(selector), who = root.querySelector("[data-who]");
  const fields = form.inputs.flatMap((input) => { // the short form of a timed test leaves some out
    const place = $(`[data-input="${input.name}"]`), one = (selector) => place.querySelector(selector);
    return place ? [{ input, place, name: input.name, box: one(`[name="${input.name}"]`), small: one("[data-small]"), way: one("[data-way]") }] : [];
  });

  function seen() {
    const sight = { boxes: {}, choices: {}, foods: {}, ticks: form.exclusions.map(({ key }) => key).filter((key) => el.elements[key].checked), who: who.value };
    for (const { input, name, place, box, small, way } of fields) {
      if (input.options) sight.choices[name] = place.querySelector(":checked")?.value || ""; // a radio, or an option of a list
      else if (isFood(form, input)) sight.foods[name] = box.value;
      else sight.boxes[name] = { unit: way?.value || input.ways[0].key, texts: [box.value, small?.value || ""] };
    }
    const meal = $("[data-meal]:checked");
    return meal ? { ...sight, meal: +meal.value } : sight;
  }

  for (const { way } of fields) put(way, "hidden", false);
  return { el, root, fields, seen };
}
