/* What the page shows -> the next state. A unit that is switched is the same body: it changes no verdict if digits can help it,
   and asks nothing again that the reader has settled. */
import { read } from "../form/state.js";
import { look, verdicts } from "../form/view.js";
import { inUnit } from "./switching.js";

const settled = (form, state) => ({ ...state, sure: [...state.sure, ...look(form, state).doubts.map(({ key }) => key)] });
const put = (state, name, box) => ({ ...state, boxes: { ...state.boxes, [name]: box } });

export function take(form, { state, answer }, seen) {
  const said = verdicts(answer), same = (name) => (box) => verdicts(look(form, settled(form, put(state, name, box))).answer) === said;
  const next = read(form, state, seen, (input, box, unit) => inUnit(input, box, unit, !answer, same(input.name)));
  const only = read(form, state, seen); // as if no unit had been switched
  return answer && JSON.stringify(only) === JSON.stringify(state) && JSON.stringify(next) !== JSON.stringify(state) ? settled(form, next) : next;
}
