/* What is said about a state, in words: slips, offers, doubts, and what was typed. */
import { doubts } from "../engine/doubts.js";
import { readOne } from "../engine/inputs.js";
import { isFood } from "../form/state.js";
import { textOf, wayOf } from "../form/units.js";

const BARE = /^[\p{N}.,/\s-]*$/u;

/* { fields: { name: { error, offers } }, doubts: [{ key, names, says, offers }] }: only of fields that were left. */
export function says(form, { state, v, ways, wrong, doubts: open }) {
  const fields = {}, texts = {}, may = (name) => state.left.includes(name);
  for (const input of form.inputs) {
    const { name } = input;
    fields[name] = wrong[name] && may(name) ? slip(form, state, input, wrong[name]) : { error: "", offers: [] };
    texts[name] = input.options ? state.choices[name] : isFood(form, input) ? "" : textOf(input, state.boxes[name]);
  }
  const asked = open.length ? doubts(form, v, ways, texts) : [];
  return { fields, doubts: asked.filter(({ key, names }) => names.every(may) && open.some((each) => each.key === key)) };
}

function slip(form, state, input, why) {
  if (input.options) return { error: "A choice is missing here.", offers: [] };
  return isFood(form, input) ? form.day.slip(form, state, input, why, readOne) : readOne(input, textOf(input, state.boxes[input.name]), wayOf(input, state.boxes[input.name].unit));
}

/* A box as a reader says it: “154.3 lb”, “5 ft 7 in”, “72 years”. */
export function spoken(input, box) {
  const { units } = wayOf(input, box.unit), texts = box.texts.map((text) => text.trim());
  const said = (text, [unit]) => (!BARE.test(text) || !unit ? text : unit[0] === "%" ? text + unit : `${text} ${unit}`);
  return units.map((unit, i) => texts[i] && (units.length > 1 && !texts[1] && /[-\s]/.test(texts[0]) ? texts[i] : said(texts[i], unit))).filter(Boolean).join(" ");
}

/* What was typed, to the letter: [["Weight", "154.3 lb"], …]. */
export function typedOf(form, state) {
  const ticked = form.exclusions.filter((e) => state.ticks.includes(e.key)).map((e) => ["Ticked", e.label || e.key]);
  const text = (input) => (input.options ? input.options[state.choices[input.name]] : isFood(form, input) ? form.day.spoken(form, state, input) : spoken(input, state.boxes[input.name]));
  return [...ticked, ...form.inputs.map((input) => [input.label, text(input)]).filter(([, said]) => said)];
}
