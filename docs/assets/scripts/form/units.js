/* Texts in boxes and what the engine reads in them; a box in another unit; a link's text laid out in boxes. */
import { readOne } from "../engine/inputs.js";
import { fixed } from "../engine/number.js";
import { readQuantity } from "../engine/typed.js";

const NEAR = 0.0005; // a converted text reads back within half a thousandth: our choice
const DIGITS = [0, 1, 2, 4, 5, 6]; // never three: “1.650” could be a thousand and more, so the engine asks about it
const LONE = /^[\p{N}.,]*$/u, WORDS = /[\p{L}'"′″‘’“”%]/u, LEAD = /^\s*([-−]?(?:[\p{N}.,/]|\s(?=[\p{N}]))+)/u;

export const emptyBox = (input) => ({ unit: input.ways[0].key, texts: ["", ""] });
export const wayOf = (input, key) => input.ways.find((way) => way.key === key) || input.ways[0];
export const withUnit = (text, [unit]) => (WORDS.test(text) ? text : text + unit);

/* What stands in the boxes, as one text that the engine reads: 5 and 7 become “5ft 7in”, 154 stays 154. */
export function textOf(input, { unit, texts }) {
  const { units } = wayOf(input, unit), [large, small = ""] = texts.map((text) => text.trim());
  if (units.length === 1 || (!small && !LONE.test(large))) return large;
  if (!small) return large && withUnit(large, units[0]);
  return `${withUnit(large || "0", units[0])} ${withUnit(small, units[1])}`;
}

export const readBox = (input, box) => readOne(input, textOf(input, box), wayOf(input, box.unit));

/* The same as a reader says it: “154.3 lb”, “5 ft 7 in”, “72 years”. */
export function spoken(input, box) {
  const { units } = wayOf(input, box.unit), texts = box.texts.map((text) => text.trim());
  const said = (text, [unit]) => (WORDS.test(text) || !unit ? text : unit[0] === "%" ? text + unit : `${text} ${unit}`);
  if (units.length > 1 && !texts[1] && !LONE.test(texts[0])) return texts[0];
  return units.map((unit, i) => texts[i] && said(texts[i], unit)).filter(Boolean).join(" ");
}

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
  const near = boxes.filter((box) => Math.abs(readBox(input, box).value - x) <= NEAR * Math.abs(x)); // a box that reads to nothing is not near
  return near.find(same) || near[0] || boxes.at(-1);
}

/* A text that came from elsewhere (a link, an offer, what is remembered), laid out in the boxes of its unit. */
export function boxFor(input, text) {
  const read = readQuantity(text, input.ways, input.ways[0]), whole = { unit: input.ways[0].key, texts: [text, ""], chosen: true };
  if (!read || !(read.value != null)) return whole;
  const first = LEAD.exec(text), second = first && LEAD.exec(text.slice(first[0].length).replace(/^[^\p{N}.,]+/u, ""));
  if (!first) return whole;
  const box = { unit: read.way.key, texts: [first[1], (read.way.units.length > 1 && second?.[1]) || ""], chosen: true };
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
  const { value } = readBox(input, from);
  if (value != null) return { ...written(input, value, wayOf(input, key), same), from, chosen: true };
  return { unit: key, texts: [box.texts[1] ? spoken(input, box) : box.texts[0], ""], chosen: true };
}
