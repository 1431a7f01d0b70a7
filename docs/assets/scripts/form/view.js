/* State -> what is computed from it: values, answer, and what stands in the way of one. No page, no clock, nothing remembered. */
import { answer } from "../engine/answer.js";
import { raised, readOption } from "../engine/values.js";
import { isFood } from "./state.js";
import { readBox } from "./units.js";

export function readField(form, state, input) {
  if (input.options) return readOption(input, state.choices[input.name]);
  return isFood(form, input) ? form.day.read(form, state, input) : readBox(input, state.boxes[input.name]);
}

/* { state, v, ways, wrong, doubts, answer }: `answer` is null as long as a field is wrong (`wrong`: name -> why) or in doubt. */
export function look(form, state) {
  const view = { state, v: {}, ways: {}, wrong: {}, doubts: [], answer: null };
  if (state.ticks.length) return { ...view, answer: answer(form, {}, {}, state.ticks) };
  for (const input of form.inputs) {
    const { name } = input, got = readField(form, state, input);
    if (got.why) { view.wrong[name] = got; continue; }
    view.v[name] = got.value;
    if (got.way) view.ways[name] = got.way;
  }
  view.doubts = raised(form, view.v).filter(({ key }) => !state.sure.includes(key)).map(({ key, names }) => ({ key, names }));
  if (!view.doubts.length && !Object.keys(view.wrong).length) view.answer = answer(form, view.v, view.ways, []);
  return view;
}

/* The verdicts of an answer: a unit that is switched must not change them. */
export const verdicts = (got) => got && [got.stopped?.[0], got.key, ...got.results.map((r) => r.band)].join();
