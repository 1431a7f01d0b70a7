/* What the page shows -> the next state. A unit that is switched is the same body: it changes no verdict if digits can help it,
   and asks nothing again that the reader has settled. */
import { read } from "./state.js";
import { look, verdicts } from "./view.js";

const settled = (form, state) => ({ ...state, sure: [...state.sure, ...look(form, state).doubts.map(({ key }) => key)] });
const put = (state, name, box) => ({ ...state, boxes: { ...state.boxes, [name]: box } });

export function take(form, { state, answer }, seen) {
  const said = verdicts(answer), same = (name, box) => verdicts(look(form, settled(form, put(state, name, box))).answer) === said;
  const next = read(form, state, seen, Boolean(answer), same);
  if (!answer || !Object.entries(seen.boxes).some(([name, { unit }]) => unit !== state.boxes[name].unit)) return next;
  const units = Object.fromEntries(Object.entries(seen.boxes).map(([name, { texts }]) => [name, { unit: state.boxes[name].unit, texts }]));
  const others = read(form, state, { ...seen, boxes: units }, true, same);
  return JSON.stringify(others) === JSON.stringify(state) ? settled(form, next) : next;
}
