/* A value written out with its unit, in the way the reader typed it: science/showing.py, word for word. */
import { fixed, plain } from "./number.js";

export const ASKED = /^-?[1-9][0-9]{0,2}[.,][0-9]{3}$/; // a decimal or thousands: nobody can tell
export const withUnit = (n, unit) => (unit.startsWith("%") ? n + unit : `${n} ${unit}`.trim());
export const isCanonical = (way) => way.units.length === 1 && way.units[0][1] === 1;

/* A number as typed, in a form that reads without question: 70.125 -> "70.1250". */
export const numberText = (x) => plain(x).replace(ASKED, "$&0");

/* A value in a large and a small unit, the small one with these digits; and the value that this text says. */
export function showParts(x, { units: [[large, size], [small, step]] }, digits = 0) {
  const ratio = Math.round(size / step), total = parseFloat(fixed(Math.abs(x) / step, digits)), sign = x < 0 && total ? "-" : "";
  const whole = Math.floor(total / ratio), rest = `${fixed(total - whole * ratio, digits)} ${small}`;
  return [sign + (whole ? `${whole} ${large} ${rest}` : rest), (sign ? -total : total) * step];
}

export function show(x, way, decimals) {
  if (way.units.length === 2) return showParts(x, way)[0];
  const [shown, size] = way.units[0];
  if (decimals != null) return withUnit(fixed(x / size, decimals), shown);
  const number = numberText(x / size);
  return withUnit(number, number === "1" ? shown.replace(/^([a-z]{3,})s$/, "$1") : shown);
}
