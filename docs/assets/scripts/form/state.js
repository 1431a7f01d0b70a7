/* What a form knows, as one plain object, and the moves from one state to the next. Nothing computed is kept in it.

     boxes    { weight: { unit, texts, chosen, kept, from } }   what stands in the boxes, to the letter
     choices  { sex: "female" }      ticks  ["pregnant"]      who  a name or initials, for paper and the sheet
     sure     ["weight=190"]         doubts that the reader has settled, by value
     left     ["weight"]             fields that may complain
     meals    [{ egg: "1" }, …]      and `meal`, the one the boxes show: only where a day is filled meal by meal */
import { emptyBox, wayOf } from "./units.js";

export const isFood = (form, input) => Boolean(form.day?.food(input));
export const names = (form) => form.inputs.map((input) => input.name);

export function blank(form) {
  const state = { boxes: {}, choices: {}, ticks: [], sure: [], left: [], who: "" };
  for (const input of form.inputs) {
    if (input.options) state.choices[input.name] = input.start || "";
    else if (!isFood(form, input)) state.boxes[input.name] = emptyBox(input);
  }
  return form.meals ? { ...state, meals: form.meals.map(() => ({})), meal: form.meals.length - 1 } : state;
}

/* All that is seen in the form. `switched(input, box, unit)` makes the box in another unit; it comes later (near/take.js). */
export function read(form, state, seen, switched = (input, box) => box) {
  const next = { ...state, choices: { ...state.choices, ...seen.choices }, ticks: seen.ticks, who: seen.who, boxes: { ...state.boxes } };
  if (form.meals) next.meals = state.meals.map((meal, i) => (i === state.meal ? { ...meal, ...seen.foods } : meal));
  if (seen.meal != null) next.meal = seen.meal;
  for (const [name, { unit, texts: [first, second] }] of Object.entries(seen.boxes)) {
    const old = state.boxes[name], input = form.inputs.find((i) => i.name === name);
    const texts = [first, wayOf(input, old.unit).units.length > 1 ? second : ""]; // a hidden second box is not seen
    if (String(texts) !== String(old.texts)) next.boxes[name] = { unit, texts, chosen: old.chosen || unit !== old.unit };
    else if (unit !== old.unit) next.boxes[name] = switched(input, old, unit);
  }
  return next;
}
