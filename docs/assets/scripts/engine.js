/* Reads what was typed, computes, rounds and fills sentences: calculators/science/{typed,inputs,
   answer,rounding,showing}.py, word for word. A test compares both on thousands of inputs.
   Classic script, no module: pages must also open from a folder (file://). */
(() => {
  "use strict";
  const MOST_DIGITS = 6, LONGEST = 40;
  const PIECE = /\s*([-−]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+))\s*([^0-9\s.,+\-−]*(?:\s+[^0-9\s.,+\-−]+)*)\s*/y;

  const number = (text) => parseFloat(text.replace(",", ".").replace("−", "-"));

  function pieces(text) {
    const found = [];
    PIECE.lastIndex = 0;
    while (PIECE.lastIndex < text.length) {
      const match = PIECE.exec(text);
      if (!match) return null;
      found.push([number(match[1]), match[2].replace(/\s+/g, " ")]);
    }
    return found.length ? found : null;
  }

  const means = (word, unit) => [unit[0].toLowerCase(), ...unit[2].map((w) => w.toLowerCase())].includes(word.toLowerCase());

  function fits(found, way, unitNeeded) {
    if (found.length > way.units.length) return false;
    return found.every(([, word], i) => {
      const unsaid = word === "" && (i > 0 || (!unitNeeded && found.length === 1 && way.units.length === 1));
      return unsaid || means(word, way.units[i]);
    });
  }

  const canonical = (found, way) => found.reduce((sum, [n], i) => sum + n * way.units[i][1], 0);

  /* Typed text -> {value, way} or null. */
  function readQuantity(text, ways, way) {
    text = text.trim();
    const found = text && text.length <= LONGEST ? pieces(text) : null;
    if (!found) return null;
    if (fits(found, way, false)) return { value: canonical(found, way), way };
    const other = ways.find((w) => fits(found, w, true));
    return other ? { value: canonical(found, other), way: other } : null;
  }

  function fixed(x, decimals) {
    const text = x.toFixed(decimals);
    return /^-[0.]*$/.test(text) ? text.slice(1) : text;
  }

  function plain(x) {
    return fixed(x, 4).replace(/0+$/, "").replace(/\.$/, "");
  }

  /* W(e^x) by Newton on w + ln w = x: science/evaluate.py takes the same steps in the same order. */
  function lambertWOfExp(x) {
    let w = x > 1 ? x - Math.log(x) : Math.exp(x - 1);
    if (w === 0) return 0;
    for (let step = 0; step < 12; step++) w = (w * (1 + x - Math.log(w))) / (1 + w);
    return w;
  }

  const snap = (x) => +x.toPrecision(12); // for comparing: 14.999999999999996 is 15 (science/evaluate.py)
  const operand = (x) => (x >= 0 ? plain(x) : `(${plain(x).replace(/-/g, "−")})`);
  const withUnit = (n, unit) => (unit.startsWith("%") ? n + unit : `${n} ${unit}`.trim());

  function inParts(x, way) {
    const [[, large], [, small]] = way.units;
    const ratio = Math.round(large / small), total = parseInt(fixed(Math.abs(x) / small, 0), 10);
    return [Math.floor(total / ratio), total % ratio];
  }

  function show(x, way, decimals) {
    if (way.units.length === 2) {
      const parts = inParts(x, way), text = parts.map((n, i) => `${n} ${way.units[i][0]}`).slice(parts[0] === 0 ? 1 : 0).join(" ");
      return x < 0 && !text.startsWith("0 ") ? `-${text}` : text;
    }
    const [shown, size] = way.units[0];
    return withUnit(decimals == null ? plain(x / size) : fixed(x / size, decimals), shown);
  }

  const isCanonical = (way) => way.units.length === 1 && way.units[0][1] === 1;
  const bandOf = (bands, v) => bands.find(([, when]) => !when || when(v));

  /* Read one typed value: {value, way, rare} or {error}. */
  function readOne(input, text, way) {
    const said = input.messages[way.key];
    if (!text.trim()) return input.optional ? { value: null, way } : { error: said.missing };
    const read = readQuantity(text, input.ways, way);
    if (!read) return { error: said.unreadable };
    const [low, high, usualLow, usualHigh] = input.limits, x = read.value;
    if (!(low <= x && x <= high) || (input.whole && x !== Math.trunc(x))) return { error: input.messages[read.way.key].range };
    return { value: x, way: read.way, rare: (usualLow != null && x < usualLow) || (usualHigh != null && x > usualHigh) };
  }

  function readChoice(input, key) {
    key = key.trim().toLowerCase() || input.start || "";
    if (!key && input.optional) return { value: null };
    return Object.hasOwn(input.options, key) ? { value: key } : { error: input.messages.missing };
  }

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
  function answer(c, v, ways, excluded) {
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

  /* Read everything typed, as science.inputs.read_inputs does: {v, ways, excluded, unsure} or {error, name}. */
  function readAll(c, typed) {
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

  const calculators = {};
  const house = (globalThis.keepYourMuscle = globalThis.keepYourMuscle || {});
  house.calculators = calculators;
  house.define = (name, calculator) => { calculators[name] = calculator; };
  house.engine = { readOne, readChoice, readAll, readQuantity, answer, show, inParts, operand, snap, lambertWOfExp, plain, fixed, isCanonical };
})();
