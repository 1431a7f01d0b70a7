/* A box in another unit, and a text from elsewhere laid out in the boxes of its unit. */
import { fixed } from "../engine/number.js";
import { readQuantity } from "../engine/typed.js";
import { readBox, textOf, wayOf } from "../form/units.js";

const NEAR = 0.0005; // a converted text reads back within half a thousandth: our choice
const DIGITS = [0, 1, 2, 4, 5, 6]; // never three: “1.650” could be a thousand and more, so the engine asks about it

function textsOf(x, { units: [[, large], small] }, digits) {
  if (!small) return [fixed(x / large, digits), ""];
  const whole = Math.floor(x / large + 1e-9), rest = fixed(Math.max(0, x - whole * large) / small[1], digits);
  return +rest < Math.round(large / small[1]) ? [`${whole}`, rest] : [`${whole + 1}`, "0"];
}

/* A value in a way of typing, with as few digits as read back to the same value and, if it can be, to the same verdict:
   rounded to the nearest, or where that lies across a limit or a line, to the other side. */
export function written(input, x, way, same = () => true) {
  const last = way.units.at(-1)[1];
  const boxes = DIGITS.flatMap((digits) => [0, 0.5, -0.5].map((more) => ({ unit: way.key, texts: textsOf(x + (more * last) / 10 ** digits, way, digits) })));
  const near = boxes.filter((box) => { const got = readBox(input, box); return !got.why && Math.abs(got.value - x) <= NEAR * Math.abs(x); });
  return near.find(same) || near[0] || boxes.at(-1);
}

/* A text that came from elsewhere (a link, an offer, what is remembered), laid out in the boxes of its unit. */
export function boxFor(input, text) {
  const whole = { unit: input.ways[0].key, texts: [text, ""], chosen: true }, read = readQuantity(text, input.ways, input.ways[0]);
  if (!read) return whole;
  const box = { unit: read.way.key, texts: [...read.texts, ""].slice(0, 2), chosen: true };
  return readBox(input, box).value === readBox(input, whole).value ? box : whole;
}

/* The box in another unit. It remembers where it came from, so that going back gives the very text back.
   Digits typed before the unit was chosen stay, as long as the form has not answered with them (`seeking`). */
export function inUnit(input, box, key, seeking, same) {
  if (seeking && (!box.chosen || box.kept) && !box.texts[1] && /^\s*[\p{N}.,]+\s*$/u.test(box.texts[0])) {
    return { unit: key, texts: box.texts, chosen: true, kept: true };
  }
  const from = box.from || { unit: box.unit, texts: box.texts };
  if (from.unit === key) return { ...from, chosen: true };
  const { value, why } = readBox(input, from);
  if (value != null && !why) return { ...written(input, value, wayOf(input, key), same), from, chosen: true };
  return { unit: key, texts: [box.texts[1] ? textOf(input, box) : box.texts[0], ""], chosen: true }; // what was no value is not converted
}
