/* The moves that an unused form does not need: who may complain, what is settled, what was offered. All pure. */
import { isFood, names } from "../form/state.js";
import { boxFor } from "./switching.js";

export const left = (state, name) => ({ ...state, left: [...new Set([...state.left, name])] });
export const typing = (state, name) => ({ ...state, left: state.left.filter((each) => each !== name) });
export const confirmed = (state, key) => ({ ...state, sure: [...state.sure, key] });

/* Asked for the answer: every field may complain, and the meal with a slip comes to sight. */
export const asked = (form, state, wrongMeal) => ({ ...state, left: names(form), ...(wrongMeal == null ? {} : { meal: wrongMeal }) });

/* “Did you mean …?” was answered: the text stands in the box, in its unit. */
export function offered(form, state, name, text) {
  const input = form.inputs.find((i) => i.name === name);
  if (isFood(form, input)) return { ...state, meals: state.meals.map((meal, i) => (i === state.meal ? { ...meal, [name]: text } : meal)) };
  return { ...state, boxes: { ...state.boxes, [name]: boxFor(input, text) } };
}
