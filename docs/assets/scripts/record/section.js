/* One kept answer on the page, or what cannot be read any more. */
import { element } from "../form/dom.js";
import { dateOf, lineOf, typedLine } from "../near/words.js";

export const dayOf = (entry) => (entry.date ? dateOf(entry.date) : entry.dated);

export function parts(entry, head = "h3") {
  const rows = element("ul");
  rows.append(...entry.results.map((r) => element("li", lineOf(r))));
  return [
    element(head, entry.title), element("p", [dayOf(entry), typedLine(entry)].filter(Boolean).join(". "), "my-sheet__typed"),
    element("p", entry.sentence, "my-sheet__headline"), ...(entry.results.length ? [rows] : []),
  ];
}

export function section({ entry, raw }, takeOff) {
  const made = element("section", "", "my-sheet__answer"), drop = element("button", "Take off the sheet", "button");
  if (entry) {
    made.append(...parts(entry));
    drop.setAttribute("aria-label", `Take off the sheet: ${entry.title}, ${dayOf(entry)}`);
  } else {
    made.append(element("p", "This is an entry that cannot be read. It is kept as it is, also in the file.", "my-sheet__headline"), element("p", JSON.stringify(raw).slice(0, 200), "my-sheet__typed"));
  }
  drop.addEventListener("click", takeOff);
  made.append(drop);
  return made;
}
