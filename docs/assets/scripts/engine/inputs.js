/* A reader's values: read, checked against the limits, or refused with a sentence: science/inputs.py, word for word. */
import { doubts } from "./doubts.js";
import { allowed, allowedInAll, isRare, ownFirst } from "./limits.js";
import { offersFor } from "./offers.js";
import { show } from "./showing.js";
import { piecesOf } from "./typed.js";
import { readOption, readValue } from "./values.js";

const LONGEST = 40, LARGEST_SAID = 1e9;

const teach = (input, way, all, because = "") => `${(all ? allowedInAll : allowed)(input, way)}${because}. For example ${way.example}.`;

function refusal(input, { why, way, number }) {
  const [one, two] = [...way.units, way.minor], name = (unit) => unit[2].at(-1);
  const said = why === "asked" ? `: ${number} can be read in two ways.`
    : why === "whole" ? `: ${name(one)} must be whole, and ${number} is not.`
      : why === "remainder" ? `: ${name(two)} must be 0 to ${Math.round(one[1] / two[1]) - 1}.` : " needs a plain number.";
  return `${input.label}${said} Allowed: ${teach(input, way, true)}`;
}

function meant(input, text, { why, way }) {
  const said = piecesOf(text).some(([, word]) => word);
  if (said && why === "unreadable") return [];
  return offersFor(input, text, said && why === "asked" ? [way] : ownFirst(input, way));
}

function outOfRange(input, x, way) {
  const must = Math.abs(x) < LARGEST_SAID ? `: ${show(x, way)} was read. It must be` : " must be";
  return `${input.label}${must} ${teach(input, way, true, `: ${input.because}`)}`;
}

/* Read one typed value: {value, way, rare, texts} or {error, offers}. */
export function readOne(input, text, way) {
  const read = readValue(input, text, way);
  if (!read.why) return read.value == null ? read : { ...read, rare: isRare(input, read.value) };
  if (read.why === "missing") return { error: `${input.label} is missing. Allowed: ${teach(input, way)}`, offers: [] };
  if (read.why === "range") return { error: outOfRange(input, read.value, read.way), offers: offersFor(input, text, ownFirst(input, read.way)) };
  return { error: refusal(input, read), offers: meant(input, text, read) };
}

export function readChoice(input, text) {
  const read = readOption(input, text);
  if (!read.why) return read;
  const options = Object.keys(input.options), said = text.trim().replace(/\s+/g, " ");
  const why = !said ? " is missing. Allowed" : `: ${[...said].length <= LONGEST ? said : "that"} is not one of`;
  return { error: `${input.label}${why}: ${options.join(", ")}. For example ${options[0]}.`, offers: [] };
}

/* Read everything typed, as science.inputs.read_inputs does: {v, ways, excluded, unsure} or {error, name, errors}. */
export function readAll(c, typed) {
  const excluded = c.exclusions.filter((e) => ["yes", "true", "1", "on"].includes(typed[e.key])).map((e) => e.key).sort();
  const v = {}, ways = {}, texts = {}, errors = [];
  for (const input of excluded.length ? [] : c.inputs) {
    const text = (texts[input.name] = typed[input.name] ?? "");
    const read = input.options ? readChoice(input, text) : readOne(input, text, input.ways[0]);
    if (read.error) errors.push({ name: input.name, error: read.error, offers: read.offers });
    v[input.name] = read.value;
    if (read.way) ways[input.name] = read.way;
  }
  if (errors.length) return { error: errors.map((e) => e.error).join("\n"), name: errors[0].name, offers: errors[0].offers, errors };
  return { v, ways, excluded, unsure: excluded.length ? [] : doubts(c, v, ways, texts) };
}
