/* Typed text -> value and way, or why not: science/typed.py, word for word. A unit is [shown, size, words, others]. */
import { ASKED, numberText } from "./showing.js";

const LONGEST = 40, LARGEST_DENOMINATOR = 64;
const plainer = (c) => c.normalize("NFKD");
const TWINS = [
  [/[\u200b\u200e\u200f\u2060]/g, ""],
  [/[\uff01-\uff5e]/g, plainer],
  [/[\u0660-\u0669\u06f0-\u06f9]/g, (c) => c.charCodeAt(0) & 15],
  [/\u066b/g, "."],
  [/[¼-¾⅐-⅞]/g, (c) => ` ${plainer(c)}`],
  [/\u2044/g, "/"],
  [/[\u2010-\u2015\u2212\ufe58\ufe63]/g, "-"],
  [/[\u2018-\u201b\u2032\u00b4`\u02b9\u02bc]/g, "'"],
  [/[\u201c-\u201f\u2033\u02ba]|''/g, '"'],
];
const PIECE = /((?:[0-9]+\s+)?[0-9]+\/[0-9]+|[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)\s*(?:([^0-9\s.,+\-]+(?:\s+[^0-9\s.,+\-]+)*)(?:\.(?=\s|$))?)?/y;
const JOINT = /\s*(?:-|,(?=\s))?\s*/y;
const FRACTION = /^(?:([0-9]+) )?([0-9]{1,2})\/([0-9]{1,2})$/, WHOLE = /^[0-9]+(?:[.,]0*)?$/, CENTIMETRES = /^[0-9]{2}(?:[.,][0-9]+)?$/;
const isPair = (way) => way.units[1];

export function numberOf(text) {
  if (!text.includes("/")) return parseFloat(text.replace(",", "."));
  const [, whole, above, below] = FRACTION.exec(text) || [];
  return 0 < +above && +above < +below && +below <= LARGEST_DENOMINATOR ? +(whole || 0) + above / below : NaN;
}

/* "5ft7in" -> [["5", "ft"], ["7", "in"]]; empty if anything is left over. A sign may stand before a lone number only. */
export function piecesOf(text) {
  if ([...text.trim()].length > LONGEST) return [];
  text = TWINS.reduce((t, [twin, sign]) => t.replace(twin, sign), text).trim();
  const sign = text[0] === "-" ? "-" : "", found = [];
  text = text.slice(sign.length).trim();
  for (let end = 0; end < text.length; end = PIECE.lastIndex) {
    JOINT.lastIndex = end;
    if (found.length) JOINT.exec(text);
    PIECE.lastIndex = JOINT.lastIndex;
    const [, number = "", word = ""] = PIECE.exec(text) || [], plain = number.replace(/\s+/g, " ");
    if (Number.isNaN(numberOf(plain)) || (found.length && /^[.,]/.test(plain))) return [];
    found.push([sign + plain, word.replace(/\s+/g, " ").toLowerCase()]);
  }
  return sign && found.length > 1 ? [] : found;
}

function sizeOf(word, [shown, size, words, others = []]) {
  const either = [word, word.length > 2 ? word.replace(/s$/, "") : word], known = (list) => list.some((w) => either.includes(w.toLowerCase()));
  return known([shown, ...words]) ? size : others.find(([w]) => known([w]))?.[1];
}

function fit(pieces, way, boxes) {
  const units = way.minor && pieces.length === 2 ? [...way.units, way.minor] : way.units, [one, two] = pieces;
  if (pieces.length > units.length) return null;
  const bare = boxes && pieces.every(([, word]) => !word) && (!two || !/[^0-9]/.test(one[0]));
  const sizes = pieces.map(([, word], i) => (word === "" && (i || bare) ? units[i][1] : sizeOf(word, units[i])));
  if (sizes.includes(undefined) || (units !== way.units && !(one[1] && (two[1] || CENTIMETRES.test(two[0]))))) return null;
  return pieces.map(([number], i) => [number, sizes[i]]);
}

function fitAny(pieces, ways, way) {
  for (const [tried, boxes] of [[[way], true], [ways, false]]) {
    for (const each of tried) {
      const fitted = fit(pieces, each, boxes);
      if (fitted) return [each, fitted];
    }
    for (const each of pieces.length === 1 && pieces[0][1] ? tried.filter(isPair) : []) {
      const size = sizeOf(pieces[0][1], each.units[1]);
      if (size !== undefined) return [each, [["0", each.units[0][1]], [pieces[0][0], size]]];
    }
  }
  return null;
}

function fault(fitted, way) {
  const asked = fitted.find(([number]) => ASKED.test(number)), [[first, large], second] = fitted;
  if (asked) return { why: "asked", way, number: asked[0] };
  if ((second || isPair(way)) && !WHOLE.test(first.replace("-", ""))) return { why: "whole", way, number: first };
  if (second && numberOf(first) && numberOf(second[0]) >= Math.round(large / second[1])) return { why: "remainder", way, number: second[0] };
  return null;
}

/* Typed text -> {value, way} or {why, way, number}: unreadable, asked, whole, remainder. */
export function readTyped(text, ways, way) {
  const pieces = piecesOf(text), [by, fitted] = (pieces.length && fitAny(pieces, ways, way)) || [];
  if (!by) return { why: "unreadable", way, number: "" };
  const value = fitted.reduce((sum, [number, size]) => sum + (number[0] === "-" ? -numberOf(number.slice(1)) : numberOf(number)) * size, 0);
  return fault(fitted, by) || { value, way: by, texts: texts(pieces, fitted, value, by) };
}

/* The texts for the boxes of a way that has been read: as typed, where each number has its box. */
function texts(pieces, fitted, value, way) {
  if (fitted.length > pieces.length) return ["", fitted[1][0]];
  return pieces.every((_, i) => way.units[i] && fitted[i][1] === way.units[i][1]) ? pieces.map(([number]) => number) : [numberText(value / way.units[0][1])];
}

/* Typed text -> {value, way, texts} or null. */
export function readQuantity(text, ways, way) {
  const read = readTyped(text, ways, way);
  return read.why ? null : read;
}

/* The texts of one or two boxes as one text that says its units: "5" -> "5 ft", "5-7" -> "5 ft 7 in". */
export function joined([first, second = ""], way) {
  if (!isPair(way)) return first;
  const [one, two] = piecesOf(first), [[large], [small]] = way.units;
  if (second.trim()) return `${first.trim() && `${first} ${large} `}${second} ${small}`;
  if (!one || one[1] || two?.[1]) return first;
  return two ? `${one[0]} ${large} ${two[0]} ${small}` : `${first} ${large}`;
}
