/* A state as a link, and back; and a state that this tab has kept. A link names the whole form: what it leaves out is empty. */
import { blank, isFood, names } from "../form/state.js";
import { textOf, wayOf } from "../form/units.js";
import { boxFor } from "./switching.js";

const LONGEST = 40;
const own = (thing, key) => Object.hasOwn(thing, key), text = (x) => typeof x === "string";
const mealKey = (label) => label.toLowerCase().split(" ")[0];

/* A whole new state from the pairs of a link. Null if they name nothing of this form. */
export function opened(form, pairs) {
  let state = blank(form), any = false;
  for (const [key, said] of pairs) {
    if (!text(said) || said.length > LONGEST) continue;
    const [name, meal] = key.split(".").reverse(), input = form.inputs.find((i) => i.name === name), tick = form.exclusions.some((e) => e.key === key);
    if (!tick && (!input || (input.options && !own(input.options, said)))) continue;
    any = true;
    state = tick ? { ...state, ticks: [...state.ticks.filter((t) => t !== key), ...(said === "yes" ? [key] : [])] } : filled(form, state, input, said, meal);
  }
  return any ? { ...state, left: names(form) } : null;
}

function filled(form, state, input, said, meal) {
  if (input.options) return { ...state, choices: { ...state.choices, [input.name]: said } };
  if (!isFood(form, input)) return { ...state, boxes: { ...state.boxes, [input.name]: boxFor(input, said) } };
  const at = meal ? form.meals.findIndex((label) => mealKey(label) === meal) : form.meals.length - 1;
  return { ...state, meals: state.meals.map((each, i) => (i === at ? { ...each, [input.name]: said } : each)) };
}

/* What stands in a box, with its unit; in the first unit a bare number needs none. */
export function linkText(input, box) {
  const said = textOf(input, box), way = wayOf(input, box.unit);
  return way !== input.ways[0] && way.units.length === 1 && /^[\p{N}.,/\s-]+$/u.test(said) ? said + way.units[0][0] : said;
}

/* Everything that is filled in. The last meal of a day, “any time”, goes by the food’s name alone. */
export function pairsOf(form, state) {
  const pairs = state.ticks.map((key) => [key, "yes"]);
  for (const input of form.inputs) {
    const { name } = input;
    if (input.options) pairs.push([name, state.choices[name]]);
    else if (!isFood(form, input)) pairs.push([name, linkText(input, state.boxes[name])]);
    else state.meals.forEach((meal, i) => pairs.push([i < form.meals.length - 1 ? `${mealKey(form.meals[i])}.${name}` : name, (meal[name] || "").trim()]));
  }
  return pairs.filter(([, said]) => said);
}
export const linkOf = (form, state) => `#${new URLSearchParams(pairsOf(form, state))}`;

/* A state that this tab has kept, perhaps from an older version of the page: what still fits is taken, nothing else. */
export function restored(form, kept) {
  const state = blank(form), list = (x, known) => (Array.isArray(x) ? x.filter((each) => text(each) && (!known || known.includes(each))) : []);
  const fits = (input, box) => box && input.ways.some((way) => way.key === box.unit) && Array.isArray(box.texts) && box.texts.length === 2 && box.texts.every(text);
  for (const input of form.inputs) {
    const { name } = input, box = kept?.boxes?.[name], choice = kept?.choices?.[name];
    if (input.options) { if (text(choice) && own(input.options, choice)) state.choices[name] = choice; }
    else if (!isFood(form, input)) { if (fits(input, box) && (!box.from || fits(input, box.from))) state.boxes[name] = box; }
    else state.meals.forEach((meal, i) => { const said = kept?.meals?.[i]?.[name]; if (text(said)) meal[name] = said; });
  }
  if (form.meals?.[kept?.meal]) state.meal = kept.meal;
  return { ...state, ticks: list(kept?.ticks, form.exclusions.map((e) => e.key)), sure: list(kept?.sure), left: list(kept?.left, names(form)), who: text(kept?.who) ? kept.who : "" };
}
