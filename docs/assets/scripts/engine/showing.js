/* A value written out with its unit, in the way the reader typed it: science/showing.py, word for word. */
import { fixed, plain } from "./number.js";

export const ASKED = /^-?[1-9][0-9]{0,2}[.,][0-9]{3}$/; // a decimal or thousands: nobody can tell
export const withUnit = (n, unit) => (unit.startsWith("%") ? n + unit : `${n} ${unit}`.trim());
export const isCanonical = (way) => way.units.length === 1 && way.units[0][1] === 1;

export function inParts(x, way) {
  const [[, large], [, small]] = way.units;
  const ratio = Math.round(large / small), total = parseInt(fixed(Math.abs(x) / small, 0), 10);
  return [Math.floor(total / ratio), total % ratio];
}

/* A number as typed, in a form that reads without question: 70.125 -> "70.1250". */
export const numberText = (x) => plain(x).replace(ASKED, "$&0");

export function show(x, way, decimals) {
  if (way.units.length === 2) {
    const parts = inParts(x, way), text = parts.map((n, i) => `${n} ${way.units[i][0]}`).slice(parts[0] === 0 ? 1 : 0).join(" ");
    return x < 0 && !text.startsWith("0 ") ? `-${text}` : text;
  }
  const [shown, size] = way.units[0];
  if (decimals != null) return withUnit(fixed(x / size, decimals), shown);
  const number = numberText(x / size);
  return withUnit(number, number === "1" ? shown.replace(/^([a-z]{3,})s$/, "$1") : shown);
}
