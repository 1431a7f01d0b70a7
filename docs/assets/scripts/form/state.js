/* What a form knows, as one plain object, and the moves from one state to the next. Nothing computed is kept in it.

     boxes    { weight: { unit, texts, chosen, kept, from } }   what stands in the boxes, to the letter
     choices  { sex: "female" }      ticks  ["pregnant"]      who  a name or initials, for paper and the sheet
     sure     ["weight=190"]         doubts that the reader has settled, by value
     left     ["weight"]             fields that may complain
     meals    [{ egg: "1" }, …]      and `meal`, the one the boxes show: only where a day is filled meal by meal */
import { boxFor, emptyBox, inUnit, wayOf } from "./units.js";

export const isFood = (form, input) => Boolean(form.meals) && Boolean(input.optional);
export const names = (form) => form.inputs.map((input) => input.name);

export function blank(form) {
  const state = { boxes: {}, choices: {}, ticks: [], sure: [], left: [], who: "" };
  for (const input of form.inputs) {
    if (input.options) state.choices[input.name] = input.start || "";
    else if (!isFood(form, input)) state.boxes[input.name] = emptyBox(input);
  }
  return form.meals ? { ...state, meals: form.meals.map(() => ({})), meal: form.meals.length - 1 } : state;
}

/* All that is seen in the form. `answered` says whether the state had an answer; `same` whether another box keeps its verdict. */
export function read(form, state, seen, answered, same) {
  const next = { ...state, choices: { ...state.choices, ...seen.choices }, ticks: seen.ticks, who: seen.who, boxes: { ...state.boxes } };
  if (form.meals) next.meals = state.meals.map((meal, i) => (i === state.meal ? { ...meal, ...seen.foods } : meal));
  if (seen.meal != null) next.meal = seen.meal;
  for (const [name, { unit, texts: [first, second] }] of Object.entries(seen.boxes)) {
    const old = state.boxes[name], input = form.inputs.find((i) => i.name === name);
    const texts = [first, wayOf(input, old.unit).units.length > 1 ? second : ""]; // a hidden second box is not seen
    if (String(texts) !== String(old.texts)) next.boxes[name] = { unit, texts, chosen: old.chosen || unit !== old.unit };
    else if (unit !== old.unit) next.boxes[name] = inUnit(input, old, unit, !answered, (other) => same(name, other));
  }
  return next;
}

export const left = (state, name) => ({ ...state, left: [...new Set([...state.left, name])] });
export const typing = (state, name) => ({ ...state, left: state.left.filter((each) => each !== name) });
export const confirmed = (state, key) => ({ ...state, sure: [...state.sure, key] });
export const offered = (form, state, name, text) => ({ ...state, boxes: { ...state.boxes, [name]: boxFor(form.inputs.find((i) => i.name === name), text) } });

/* Asked for the answer: every field may complain, and the meal with a slip comes to sight. */
export const asked = (form, state, wrongMeal) => ({ ...state, left: names(form), ...(wrongMeal == null ? {} : { meal: wrongMeal }) });
