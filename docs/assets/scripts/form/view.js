/* State -> all that is shown, copied, linked, kept and marked. No page, no clock, nothing remembered. */
import { answer } from "../engine/answer.js";
import { readChoice } from "../engine/inputs.js";
import { isFood } from "./state.js";
import { readBox, spoken, textOf } from "./units.js";

const doubtsOf = (...all) => globalThis.keepYourMuscle.engine.doubts?.(...all) || [];

function readField(form, state, input) {
  if (input.options) {
    const got = readChoice(input, state.choices[input.name]);
    return got.error ? { error: "A choice is missing here." } : got;
  }
  return isFood(form, input) ? form.day.read(form, state, input) : readBox(input, state.boxes[input.name]);
}

/* { fields: { name: { error, offers, wrong } }, open and (where they may be told) doubts, v, ways, typed, answer }: `answer` is null as long as anything is missing, wrong or in doubt. */
export function look(form, state) {
  const view = { state, fields: {}, doubts: [], open: [], v: {}, ways: {}, answer: null, typed: typedOf(form, state) }, { v, ways } = view, rare = [], texts = {};
  if (state.ticks.length) {
    for (const { name } of form.inputs) view.fields[name] = { error: "", offers: [] };
    return { ...view, answer: answer(form, {}, {}, state.ticks) };
  }
  for (const input of form.inputs) {
    const { name } = input, got = readField(form, state, input), may = got.error && state.left.includes(name);
    view.fields[name] = { error: may ? got.error : "", offers: (may && got.offers) || [], wrong: Boolean(got.error), meal: got.meal };
    v[name] = got.error ? undefined : got.value;
    if (got.way && !got.error) ways[name] = got.way;
    if (got.rare) rare.push({ key: `${name}=${got.value}`, names: [name], says: input.messages[got.way.key].unsure, offers: [] });
    texts[name] = input.options ? state.choices[name] : isFood(form, input) ? "" : textOf(input, state.boxes[name]);
  }
  const ready = !form.inputs.some(({ name }) => view.fields[name].wrong);
  const open = [...rare, ...(ready ? doubtsOf(form, v, ways, texts) : [])].filter((doubt) => !state.sure.includes(doubt.key));
  view.open = open.map((doubt) => doubt.key);
  view.doubts = open.filter((doubt) => doubt.names.every((name) => state.left.includes(name)));
  if (ready && !open.length) view.answer = answer(form, v, ways, []);
  return view;
}

/* What was typed, to the letter, with its unit: [["Weight", "154.3 lb"], …]. */
function typedOf(form, state) {
  const ticked = form.exclusions.filter((e) => state.ticks.includes(e.key)).map((e) => ["Ticked", e.label || e.key]);
  return [...ticked, ...form.inputs.map((input) => [input.label, said(form, state, input)]).filter(([, text]) => text)];
}

function said(form, state, input) {
  if (input.options) return input.options[state.choices[input.name]];
  return isFood(form, input) ? form.day.spoken(form, state, input) : spoken(input, state.boxes[input.name]);
}

/* The verdicts of an answer: a unit switched must not change them. */
export const verdicts = (got) => got && [got.stopped?.[0], got.key, ...got.results.map((r) => r.band)].join();
