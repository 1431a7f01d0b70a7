/* One answer on one page: who, when, what was typed, the sentence, every result, what next, and where it comes from. */
import { all, element } from "../form/dom.js";
import { fitted } from "./fitting.js";
import { dateOf, lineOf, typedLine, words } from "./words.js";

function list(tag, lines, className) {
  const made = element(tag, "", className);
  made.append(...lines.map((line) => element("li", line)));
  return made;
}

function labelled(label, text) {
  const p = element("p", "", "paper__typed");
  p.append(element("strong", `${label} `), text);
  return p;
}

/* A step as it stands on the page, without its link’s words, which lead nowhere on paper. */
function stepText(li) {
  const copy = li.cloneNode(true);
  for (const a of all(copy, "a, .cites")) a.remove();
  return copy.textContent.trim();
}

export function paper({ form, view, name, root }) {
  const told = words({ form, view, name }), section = element("section", "", "printed-answer");
  const picture = root.querySelector(".answer__picture:not([hidden])")?.cloneNode(true);
  const steps = all(root, ".calculator__next ol:not([hidden]) > li").map(stepText), sources = [...new Set(all(root, ".cite").map((a) => a.dataset.title))];
  section.append(
    element("p", "Keep Your Muscle", "paper__house"), element("h1", told.title),
    labelled("For:", told.who || "______________________"), labelled("Date:", dateOf(told.when)),
    ...(told.typed.length ? [labelled("What was typed:", typedLine(told))] : []),
    element("p", told.sentence, "paper__sentence"), ...(picture ? [picture] : []), list("ul", told.results.map(lineOf), "paper__results"),
    ...(steps.length ? [element("h2", "What to do next"), list("ol", steps)] : []),
    ...[root.querySelector(".calculator__knows-not, .timer__source")].filter(Boolean).map((p) => element("p", stepText(p), "paper__small")),
    ...(sources.length ? [element("p", `Sources: ${sources.join("; ")}.`, "paper__small paper__sources")] : []),
    element("p", `${told.address.replace(/^https?:\/\//, "")}${told.address ? ". " : ""}An answer from a calculator is no diagnosis. Show it to someone who can examine you.`, "paper__small"),
  );
  document.body.append(section);
  const spare = [".answer__picture", ".paper__sources"];
  fitted(section, { lighter: () => { const part = section.querySelector(spare.shift() || "none"); part?.remove(); return Boolean(part) || spare.length > 0; } });
  return section;
}

export function print(what) {
  document.querySelector(".printed-answer")?.remove();
  const section = paper(what);
  addEventListener("afterprint", () => section.remove(), { once: true });
  globalThis.print();
}
