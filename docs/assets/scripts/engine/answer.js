/* Values -> the numbers, how far off they may be, the band of each, and the sentences: science/answer.py, word for word. */
import { fixed, plain } from "./number.js";
import { isCanonical, show, withUnit } from "./showing.js";

const MOST_DIGITS = 6;
const bandOf = (bands, v) => bands.find(([, when]) => !when || when(v));

const wayOf = (output, ways) => {
  const way = output.follows && ways[output.follows];
  return way && !isCanonical(way) ? way : null;
};

function shown(output, x, ways) {
  const way = wayOf(output, ways);
  return way ? show(x, way, output.decimals) : withUnit(fixed(x, output.decimals), output.unit);
}

function textOf(output, x, v, ways) {
  const way = wayOf(output, ways);
  if (way) return show(x, way, output.decimals);
  const band = (value) => bandOf(output.bands, { ...v, value })[0], mine = band(x);
  for (let digits = output.decimals; digits <= MOST_DIGITS; digits++) {
    const text = fixed(x, digits);
    if (band(parseFloat(text)) === mine) return withUnit(text, output.unit);
  }
  return withUnit(fixed(x, MOST_DIGITS), output.unit);
}

function rangeText(output, low, high, ways) {
  if (low == null) return "";
  if (high == null) return `at least ${shown(output, low, ways)}`;
  const first = shown(output, low, ways), last = shown(output, high, ways);
  const [number, ...unit] = first.split(" "), [, ...same] = last.split(" ");
  return first === last ? last : `${unit.join(" ") === same.join(" ") ? number : first} to ${last}`;
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

/* The answer for values already read: {headline, results, stopped, steps}. */
export function answer(c, v, ways, excluded) {
  const ticked = c.exclusions.find((e) => excluded.includes(e.key));
  const stop = ticked ? [ticked.key, ticked.says] : (c.stops.find(([, when]) => when(v)) || []).filter((x) => typeof x === "string");
  if (stop.length) return { headline: stop[1], stopped: stop, results: c.outputs.map((o) => empty(o, "stopped", stop[1])), steps: [] };
  const results = c.outputs.map((o) => result(o, v, ways));
  const fill = (text) => text.replace(/\{([a-z0-9_]+)(?:\.([a-z]+))?\}/g, (_, name, part) => slot(name, part || "text", c, v, ways, results));
  const headline = fill(bandOf(c.headline, v)[2]);
  return { headline, stopped: null, results: results.map((r) => ({ ...r, says: fill(r.says) })), steps: steps(c, v) };
}

function steps(c, v) {
  return c.steps(v).filter(Boolean).map(([title, symbol, working, x, unit]) => {
    const end = withUnit(plain(x), unit);
    return [title, `${end} `.startsWith(`${working} `) ? `${symbol} = ${end}` : `${symbol} = ${working} = ${end}`];
  });
}
