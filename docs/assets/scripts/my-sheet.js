/* My sheet: the answers a reader has put aside, on one page to print for a doctor, physiotherapist or dietitian. */
(() => {
  "use strict";
  const root = document.querySelector("[data-my-sheet]");
  const { remember } = globalThis.keepYourMuscle;
  if (!root) return;
  const list = root.querySelector("[data-sheet-list]"), empty = root.querySelector("[data-sheet-empty]"), tools = root.querySelector("[data-sheet-tools]");

  function element(tag, text, className) {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function entry(a) {
    const section = element("section", "", "my-sheet__answer"), rows = element("ul");
    section.append(element("h3", a.title), element("p", `${a.date}. ${a.typed}`, "my-sheet__typed"), element("p", a.headline, "my-sheet__headline"));
    for (const [label, text, range] of a.results) rows.append(element("li", `${label}: ${text}${range && range !== text ? ` (${range})` : ""}`));
    if (a.results.length) section.append(rows);
    const drop = element("button", "Take off the sheet", "button");
    drop.type = "button";
    drop.addEventListener("click", () => { remember.dropFromSheet(a.name); show(); root.querySelector("h2, [tabindex]")?.focus?.(); });
    section.append(drop);
    return section;
  }

  function show() {
    const sheet = remember.sheet();
    list.replaceChildren(...sheet.map(entry));
    empty.hidden = sheet.length > 0;
    tools.hidden = !sheet.length;
  }

  root.querySelector('[data-do="print"]').addEventListener("click", () => window.print());
  root.querySelector('[data-do="wipe"]').addEventListener("click", () => { remember.wipe(); show(); });
  show();
})();
