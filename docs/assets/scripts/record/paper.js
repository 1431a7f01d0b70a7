/* My sheet on paper: one page for up to three answers, two at most. Of each calculator the newest answer of each person;
   what found no room is named. */
import { all, element } from "../form/dom.js";
import { fitted } from "../near/fitting.js";
import { dateOf } from "../near/words.js";
import { dayOf, parts } from "./section.js";

const FEW = 3;

function newest(entries) {
  const last = new Map(entries.map((entry) => [`${entry.who}\n${entry.calculator}`, entry]));
  return [...last.values()].sort((a, b) => (Date.parse(b.date) || 0) - (Date.parse(a.date) || 0));
}

function line(label) {
  const p = element("p", `${label} `, "paper__line");
  p.append(element("span"));
  return p;
}

const answerOf = (entry, named) => {
  const made = element("section", "", "paper__answer");
  made.append(...parts(entry, "h2"));
  if (named) made.firstChild.prepend(`${entry.who || "Without a name"}: `);
  return made;
};

/* The lines to write on give way, and then their headings: every sheet has a back. */
function lessToWriteOn(made) {
  const line = all(made, "p.my-sheet__line").at(-1), bare = all(made, ":scope > h2").find((head) => !head.nextElementSibling?.matches("ol, p.my-sheet__line"));
  (bare || line)?.remove();
  return Boolean(bare || line);
}

export function paper(items) {
  document.querySelector(".printed-answer")?.remove();
  const entries = items.map(({ entry }) => entry).filter(Boolean), shown = newest(entries), names = [...new Set(entries.map(({ who }) => who))];
  const made = element("section", "", "printed-answer printed-sheet"), left = element("p", "", "paper__small");
  const missing = entries.filter((entry) => !shown.includes(entry)), unread = items.length - entries.length;
  const tellLeft = () => {
    const said = missing.map((entry) => `${entry.title} (${dayOf(entry)})`);
    if (unread) said.push(`${unread} that cannot be read`);
    left.textContent = said.length ? `Not on this paper, but kept on the device: ${said.join(", ")}.` : "";
  };
  const name = names.length === 1 && names[0] ? element("p", `Name: ${names[0]}`, "paper__line") : line("Name");
  const questions = all(document, "[data-my-sheet] .my-sheet__questions > *").map((part) => part.cloneNode(true));
  made.append(
    element("p", "Keep Your Muscle", "paper__house"), element("h1", "My sheet"), name, line("Date of birth"), element("p", `Printed: ${dateOf(Date.now())}`, "paper__typed"),
    ...shown.map((entry) => answerOf(entry, names.length > 1)), left, ...questions,
    element("p", "Answers from calculators are no diagnosis. They are for a talk with someone who can examine you.", "paper__small"),
  );
  document.body.append(made);
  tellLeft();
  fitted(made, {
    pages: shown.length > FEW ? 1.85 : 1, sizes: [13, 12, 11, 10.5, 10], smallest: [9.5, 9, 8.5],
    lighter: () => {
      if (shown.length <= FEW) return lessToWriteOn(made);
      missing.push(shown.pop());
      all(made, ".paper__answer").at(-1).remove();
      tellLeft();
      return true;
    },
  });
}
