/* The answer on the page: the sentence and the rows. Without an answer none of it is there. */
import { all, put } from "./dom.js";

export function answer(root) {
  const place = root.querySelector(".calculator__answer"), sentence = place.querySelector(".answer__sentence");
  return ({ answer: got }) => {
    place.dataset.empty = got ? "no" : "yes";
    place.dataset.stopped = got?.stopped?.[0] || "";
    put(sentence, "textContent", got ? got.headline : sentence.dataset.idle);
    for (const el of all(root, "[data-actions], [data-after]")) el.hidden = !got;
    rows(place, got);
  };
}

function rows(place, got) {
  place.querySelector(".answer__results").hidden = !got || Boolean(got.stopped);
  for (const row of all(place, "[data-output]")) {
    const r = got?.results.find(({ name }) => name === row.dataset.output) || { text: "", range: "", says: "", band: "" };
    const out = row.querySelector("output");
    put(out, "textContent", r.range && r.value === r.low ? r.range : r.text); // where the value is the lower end, show the span
    out.dataset.value = r.value == null ? "" : String(r.value);
    row.dataset.band = r.band;
    put(row.querySelector(".answer__range"), "textContent", r.range && r.range !== r.text && !r.says.includes(r.range) ? r.range : "");
    put(row.querySelector(".answer__says"), "textContent", r.says);
  }
}
