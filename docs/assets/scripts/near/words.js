/* The one writer: an answer as it leaves the page. Copy, print and sheet are made of this and of nothing else. */
import { pairsOf } from "./links.js";
import { typedOf } from "./says.js";

export const dateOf = (when) => new Date(when).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
const plain = (text) => text.trim().replace(/\s+/g, " ");

/* { who, when, title, typed, pairs, sentence, urgency, stopped, results, address }: only what is shown, each thing once. */
export function words({ form, view, name }) {
  const got = view.answer, rows = got.stopped ? [] : got.results.filter((r) => r.band !== "hidden" && (r.text || r.says));
  return {
    calculator: name, title: form.title, who: plain(view.state.who), when: new Date().toISOString(),
    typed: typedOf(form, view.state), pairs: pairsOf(form, view.state),
    sentence: got.headline, urgency: got.urgency || "", stopped: Boolean(got.stopped),
    results: rows.map(({ label, text, range, says }) => ({ label, text, range: range === text ? "" : range, says: says === got.headline ? "" : says })),
    address: location.protocol.startsWith("http") ? location.href.split("#")[0] : "",
  };
}

/* One result in one line. A sentence that holds the number, the range or the name already is not told them again. */
export function lineOf({ label, text, range, says }) {
  const number = says.includes(text) ? "" : text + (range && !says.includes(range) ? ` (${range})` : "");
  const more = !number && range && !says.includes(range) ? ` (${range})` : "", name = says.startsWith(label) && !number ? "" : `${label}: `;
  return `${name}${[number, says].filter(Boolean).join(". ")}${more}`;
}

export const typedLine = ({ typed }) => typed.map(([label, text]) => `${label}: ${text}`).join("; ");

export function asText(told) {
  return [
    told.title, [told.who, dateOf(told.when)].filter(Boolean).join(", "), told.typed.length ? `What was typed: ${typedLine(told)}.` : "", told.sentence,
    ...told.results.map(lineOf), told.address,
  ].filter(Boolean).join("\n");
}
