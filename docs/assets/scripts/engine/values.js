/* A value as it is read, or why it cannot be used; the words about it stand in inputs.js and doubts.js, which a page fetches later. */
import { isAllowed, isRare } from "./limits.js";
import { plain } from "./number.js";
import { readTyped } from "./typed.js";

/* {value, way, texts}, or {why, …}: missing, range, or one of the reasons in typed.js. */
export function readValue(input, text, way) {
  if (!text.trim()) return input.optional ? { value: null, way } : { why: "missing", way };
  const read = readTyped(text, input.ways, way);
  if (read.why) return read;
  return isAllowed(input, read.value) ? read : { ...read, why: "range" };
}

export function readOption(input, text) {
  const key = text.trim().toLowerCase() || input.start || "";
  if (!key && input.optional) return { value: null };
  return Object.hasOwn(input.options, key) ? { value: key } : { why: key ? "unknown" : "missing" };
}

const holds = ([, names, when], v) => names.every((name) => v[name] != null) && when(v);

/* Every doubt that the values raise: [{key, names, of}], single values first. */
export function raised(c, v) {
  return [
    ...c.inputs.filter((i) => !i.options && v[i.name] != null && isRare(i, v[i.name])).map((of) => ({ key: `${of.name}=${plain(v[of.name])}`, names: [of.name], of })),
    ...c.doubts.filter((doubt) => holds(doubt, v)).map((of) => ({ key: `${of[0]}=${of[1].map((name) => plain(v[name])).join(",")}`, names: of[1], of })),
  ];
}
export const stillHolds = holds;
