/* What an input may be, and how that is said in each unit: science/limits.py, word for word. */
import { fixed } from "./number.js";
import { isCanonical, show } from "./showing.js";

export const isAllowed = ({ limits: [low, high], whole }, x) => low <= x && x <= high && !(whole && x !== Math.trunc(x));
export const isRare = ({ limits: [, , low, high] }, x) => (low != null && x < low) || (high != null && x > high);
export const ownFirst = (input, way) => [way, ...input.ways.filter((w) => w.key !== way.key)];

function inward(x, way, rounding) {
  if (isCanonical(way)) return x;
  const digit = way.units.at(-1)[1] / (way.units.length === 2 ? 1 : 10);
  return rounding(parseFloat(fixed(x / digit, 6))) * digit;
}

export function allowed(input, way) {
  const [shown] = way.units[0], [low, high] = input.limits;
  let first = show(inward(low, way, Math.ceil), way);
  if (way.units.length === 1 && shown && first.endsWith(shown)) first = first.slice(0, -shown.length).trim();
  return `${input.whole ? "a whole number from " : ""}${first} to ${show(inward(high, way, Math.floor), way)}`;
}

export const allowedInAll = (input, way) => ownFirst(input, way).map((w) => allowed(input, w)).join(", or ");
