/* A reader's values: read, checked against the limits, or refused with a sentence: science/inputs.py, word for word. */
import { readQuantity } from "./typed.js";

/* Read one typed value: {value, way, rare} or {error}. */
export function readOne(input, text, way) {
  const said = input.messages[way.key];
  if (!text.trim()) return input.optional ? { value: null, way } : { error: said.missing };
  const read = readQuantity(text, input.ways, way);
  if (!read) return { error: said.unreadable };
  const [low, high, usualLow, usualHigh] = input.limits, x = read.value;
  if (!(low <= x && x <= high) || (input.whole && x !== Math.trunc(x))) return { error: input.messages[read.way.key].range };
  return { value: x, way: read.way, rare: (usualLow != null && x < usualLow) || (usualHigh != null && x > usualHigh) };
}

export function readChoice(input, key) {
  key = key.trim().toLowerCase() || input.start || "";
  if (!key && input.optional) return { value: null };
  return Object.hasOwn(input.options, key) ? { value: key } : { error: input.messages.missing };
}

/* Read everything typed, as science.inputs.read_inputs does: {v, ways, excluded, unsure} or {error, name}. */
export function readAll(c, typed) {
  const excluded = c.exclusions.filter((e) => ["yes", "true", "1", "on"].includes(typed[e.key])).map((e) => e.key).sort();
  if (excluded.length) return { v: {}, ways: {}, excluded, unsure: [] };
  const v = {}, ways = {}, unsure = [];
  for (const input of c.inputs) {
    const text = typed[input.name] ?? "";
    const read = input.options ? readChoice(input, text) : readOne(input, text, input.ways[0]);
    if (read.error) return { error: read.error, name: input.name };
    v[input.name] = read.value;
    if (read.way) ways[input.name] = read.way;
    if (read.rare) unsure.push(input.name);
  }
  return { v, ways, excluded, unsure };
}
