/* What a used form needs, for every form on the page: what it says of slips, its voice and picture, the tab's own entry, links,
   what this device remembers, and what takes an answer off the page. Fetched when a reader comes near (form/hands.js). */
import "../engine/index.js";
import { all } from "../form/dom.js";
import { blank } from "../form/state.js";
import * as address from "./address.js";
import { aside } from "./aside.js";
import { complaints } from "./complaints.js";
import { copy, link } from "./copy.js";
import { opened } from "./links.js";
import { kept, learn, memory, pairsKept } from "./memory.js";
import { next } from "./next.js";
import { paint } from "./paint.js";
import { picture } from "./picture.js";
import { hearAll } from "./presses.js";
import { print } from "./print.js";
import { sheet } from "./sheet.js";
import { voice } from "./voice.js";
import { words } from "./words.js";
import { working } from "./working.js";

const house = globalThis.keepYourMuscle, shows = {};

/* Who fills a form, never mixed: this tab as it was left, the link, what was typed before, what this device remembers. */
function begin(name, store) {
  const empty = JSON.stringify(blank(store.form)) === JSON.stringify(store.state());
  const remembered = empty && kept() && opened(store.form, pairsKept(store.form));
  return address.first(name, store.form) || (remembered && { ...remembered, left: [] });
}

/* “It is copied”, and a sheet made ready for the printer, are no longer true of another answer. */
function stale(done) {
  let before;
  return ({ answer, state }) => {
    const now = JSON.stringify([answer, state.boxes, state.choices, state.meals, state.ticks]);
    if (before && now !== before) { done.replaceChildren(); document.querySelector(".printed-answer")?.remove(); }
    before = now;
  };
}

/* Only a panel that is shorter than the window may stay in sight beside the form. */
const fit = (panel) => { panel.dataset.fits = panel.offsetHeight + 32 < innerHeight ? "yes" : "no"; };

function dress(name, side, store) {
  const { el, root, fields } = side, { form, faces } = store, $ = (selector) => root.querySelector(selector);
  const speak = voice($(".calculator__voice")), heard = (text) => root.contains(document.activeElement) && speak(text);
  for (const e of form.exclusions) e.label = el.elements[e.key]?.closest("label").textContent.trim();
  faces.push(
    paint(side, form), aside($(".calculator__answer")), next(root), complaints(form, fields, heard), working(form, root), ({ answer }) => picture($(".answer__picture"), answer),
    stale($(".answer__done")), ({ answer }) => { if (answer) heard(answer.headline); fit($(".calculator__answer")); },
  );
  addEventListener("beforeprint", () => { // paper shows what stands in the boxes, even where no event told of it
    const now = side.read();
    if (JSON.stringify(now) !== JSON.stringify(store.state())) store.go(now);
  });
  addEventListener("resize", () => fit($(".calculator__answer")));
  for (const button of all(root, '[data-do="print"]')) button.hidden = typeof globalThis.print !== "function";
  const say = (text, ...more) => { $(".answer__done").replaceChildren(text, ...more); speak(text, 0); };
  hearAll(side, store, (field) => house.near.learn(name, field), (what) => acts[what]({ name, form, view: store.view(), root, say, link: () => address.show(name) }));
}

/* “You are here”, for whoever draws it. */
function tell({ here }) {
  let last = "null";
  return ({ answer: shown, v }) => {
    const got = shown && !shown.stopped ? shown : null, now = JSON.stringify(got && [v, got.results]);
    if (now !== last) document.dispatchEvent(new CustomEvent("keep-your-muscle:answer", { detail: { here, got, v } }));
    last = now;
  };
}

const acts = { copy, link, print, sheet };

for (const [name, { store, sides }] of Object.entries(house.forms)) {
  store.faces.push(tell(store.form));
  for (const side of sides) dress(name, side, store);
  const state = begin(name, store);
  address.follow(name, store);
  if (state) store.go(state); else store.paint();
  shows[name] = sides.map(({ root }) => memory(root.querySelector("[data-memory]"), store));
}
address.listen();

house.near = {
  learn(name, field) {
    const ok = learn(house.forms[name].store, field);
    for (const show of shows[name]) show(ok ? "" : "This browser is full, so the last change is not remembered.");
  },
  words: (name) => words({ name, form: house.forms[name].store.form, view: house.forms[name].view() }),
};
