/* What a reader may have meant, as texts that read without question: science/offers.py, word for word. */
import { isAllowed, isRare } from "./limits.js";
import { fixed, plain } from "./number.js";
import { ASKED, withUnit } from "./showing.js";
import { numberOf, piecesOf, readQuantity } from "./typed.js";

export const MOST = 3;
const LARGEST = 1000;

const parts = (first, second, way) => `${first} ${way.units[0][0]} ${second} ${way.units[1][0]}`;

function forms(number) {
  number = number.replace(",", ".").replace(/\.$/, "");
  if (!ASKED.test(number)) return [number.startsWith(".") ? `0${number}` : number];
  const fewer = number.replace(/0+$/, "").replace(/\.$/, "");
  return [ASKED.test(fewer) ? `${fewer}0` : fewer, number.replace(".", "")];
}

function inParts(number, way) {
  const [, whole, rest] = /^([0-9]+)[.,]([0-9]{1,2})$/.exec(number) || [], n = number.startsWith("-") ? 0 : numberOf(number), found = [];
  if (whole) found.push(parts(whole, +rest, way));
  if (0 < n && n < LARGEST) {
    const ratio = Math.round(way.units[0][1] / way.units[1][1]), tenths = parseInt(fixed(n * ratio * 10, 0), 10);
    found.push(parts(Math.floor(tenths / (ratio * 10)), plain((tenths % (ratio * 10)) / 10), way));
  }
  return [...found, `${number} ${way.units[1][0]}`];
}

function candidates(pieces, ways) {
  const two = ways.filter((way) => way.units.length === 2), [one, second] = pieces;
  if (pieces.length === 2) return ASKED.test(second[0]) || !(one[1] || second[1]) ? two.flatMap((way) => forms(second[0]).map((n) => parts(one[0], n, way))) : [];
  if (pieces.length !== 1) return [];
  const numbers = forms(one[0]);
  const others = ways.flatMap((way) => way.units).flatMap(([, , , other = []]) => other).flatMap(([word]) => numbers.map((n) => withUnit(n, word)));
  return [...ways.flatMap((way) => numbers.flatMap((n) => (two.includes(way) ? inParts(n, way) : [withUnit(n, way.units[0][0])]))), ...others];
}

export function offersFor(input, text, ways, fits = () => true) {
  const found = new Map();
  for (const each of candidates(piecesOf(text), ways)) {
    const read = readQuantity(each, input.ways, input.ways[0]), key = read && fixed(read.value, 2);
    if (read && !found.has(key) && isAllowed(input, read.value) && !isRare(input, read.value) && fits(read.value)) found.set(key, each);
  }
  return [...found.values()].slice(0, MOST);
}
