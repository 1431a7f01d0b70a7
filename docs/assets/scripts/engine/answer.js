/* Values -> the numbers, how far off they may be, the band of each, and the sentences: science/answer.py, word for word. */
import { fixed, plain } from "./number.js";
import { isCanonical, show, showParts, withUnit } from "./showing.js";

const MOST_DIGITS = 12;
const bandOf = (bands, v) => bands.find(([, when]) => !when || when(v));

const wayOf = (output, ways) => {
  const way = output.follows && ways[output.follows];
  return way && !isCanonical(way) ? way : null;
};

const nearest = (x, step) => (step ? parseFloat(fixed(x / step, 0)) * step : x);

function shown(output, x, ways) {
  const way = wayOf(output, ways);
  return way ? show(x, way, output.decimals) : withUnit(fixed(nearest(x, output.nearest), output.decimals), output.unit);
}

/* On which side of every line that judges it a value stands: its own band, and each comparison anywhere. */
const sideOf = (output, v) => [bandOf(output.bands, v)[0], ...(output.lines?.(v) || [])].join();

/* In stones and pounds: whole pounds, or as many digits as keep the text on the value’s side of each line. */
function partsText(x, way, side) {
  const mine = side(x);
  for (let digits = 0; digits <= MOST_DIGITS; digits++) {
    const [text, said] = showParts(x, way, digits);
    if (side(said) === mine) return text;
  }
  return show(x, way);
}

/* Rounded, but with more digits while the text would stand on another side of a line than the value does. */
function textOf(output, x, v, ways) {
  const way = wayOf(output, ways);
  if (way?.units.length === 2) return partsText(x, way, (value) => sideOf(output, { ...v, value }));
  const [unit, size] = way ? way.units[0] : [output.unit, 1], side = (n) => sideOf(output, { ...v, value: n * size });
  const mine = side(x / size), coarse = nearest(x / size, output.nearest);
  if (output.nearest && side(coarse) === mine) return withUnit(fixed(coarse, output.decimals), unit);
  for (let digits = output.decimals; digits < MOST_DIGITS; digits++) {
    const text = fixed(x / size, digits);
    if (side(parseFloat(text)) === mine) return withUnit(text, unit);
  }
  return withUnit(fixed(x / size, MOST_DIGITS), unit);
}

function rangeText(output, low, high, ways) {
  if (low == null) return "";
  if (high == null) return `at least ${shown(output, low, ways)}`;
  const first = shown(output, low, ways), last = shown(output, high, ways);
  const cut = (text) => [text.split(" ")[0], text.split(" ").slice(1).join(" ")];
  const [number, unit] = cut(first), shared = cut(last)[1] === unit && !/[0-9]/.test(unit); // “6 st 1 lb” keeps its pounds
  return first === last ? last : `${shared ? number : first} to ${last}`;
}

const empty = (o, band, says) => ({ name: o.name, label: o.label, unit: o.unit, value: null, low: null, high: null, band, says, text: "", range: "" });

function result(o, v, ways) {
  if (o.shown && !o.shown(v)) return empty(o, "hidden", o.hidden);
  const value = o.value(v), known = { ...v, value };
  const low = o.low ? o.low(known) : null, high = o.high ? o.high(known) : null;
  const [band, , says] = bandOf(o.bands, known);
  return { name: o.name, label: o.label, unit: o.unit, value, low, high, band, says, text: textOf(o, value, v, ways), range: rangeText(o, low, high, ways) };
}

function slot(name, part, c, v, ways, results) {
  const r = results.find((each) => each.name === name);
  if (r) {
    const o = c.outputs.find((each) => each.name === name);
    if (part === "low" || part === "high") return r[part] == null ? "" : shown(o, r[part], ways);
    return { text: r.text, range: r.range, number: r.text.split(" ")[0] }[part];
  }
  const input = c.inputs.find((each) => each.name === name), x = v[name];
  if (x == null) return "";
  if (input.options) return part === "text" ? input.options[x].toLowerCase() : input.options[x];
  return show(x, ways[name] || input.ways[0]).replace(/ years$/, "");
}

/* The answer for values already read: {headline, key, urgency, results, stopped, steps}. */
export function answer(c, v, ways, excluded) {
  const ticked = c.exclusions.find((e) => excluded.includes(e.key));
  const [key, , says, urgency] = ticked ? [ticked.key, 0, ticked.says, ticked.urgency] : c.stops.find(([, when]) => when(v)) || [];
  if (key) return { headline: says, key, urgency: urgency || "", stopped: [key, says], results: c.outputs.map((o) => empty(o, "stopped", says)), steps: [] };
  const results = c.outputs.map((o) => result(o, v, ways));
  const fill = (text) => text.replace(/\{([a-z0-9_]+)(?:\.([a-z]+))?\}/g, (_, name, part) => slot(name, part || "text", c, v, ways, results));
  const [band, , sentence, hurry] = bandOf(c.headline, v);
  return { headline: fill(sentence), key: band, urgency: hurry || "", stopped: null, results: results.map((r) => ({ ...r, says: fill(r.says) })), steps: steps(c, v) };
}

function steps(c, v) {
  return c.steps(v).filter(Boolean).map(([title, symbol, working, x, unit]) => {
    const end = withUnit(plain(x), unit);
    return [title, `${end} `.startsWith(`${working} `) ? `${symbol} = ${end}` : `${symbol} = ${working} = ${end}`];
  });
}
