/* What a used form needs, for every form on the page: what it says of slips, its voice and picture, the tab's own entry, links,
   what this device remembers, and what takes an answer off the page. Fetched when a reader comes near (form/hands.js). */
import "../engine/index.js";
import { blank } from "../form/state.js";
import * as address from "./address.js";
import { complaints } from "./complaints.js";
import { copy, link } from "./copy.js";
import { opened } from "./links.js";
import { kept, learn, memory, pairsKept } from "./memory.js";
import { picture } from "./picture.js";
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

function dress({ root, fields }, store) {
  const speak = voice(root.querySelector(".calculator__voice")), heard = (text) => root.contains(document.activeElement) && speak(text);
  store.faces.push(
    complaints(store.form, fields, heard), working(store.form, root), ({ answer: got }) => picture(root.querySelector(".answer__picture"), got),
    ({ answer: got }) => got && heard(got.headline),
  );
  return (text, ...more) => { root.querySelector(".answer__done").replaceChildren(text, ...more); speak(text, 0); };
}

const tells = new Map();
for (const [name, { store, sides }] of Object.entries(house.forms)) {
  for (const side of sides) tells.set(side.root, dress(side, store));
  const state = begin(name, store);
  address.follow(name, store);
  if (state) store.go(state); else store.paint();
  shows[name] = sides.map(({ root }) => memory(root.querySelector("[data-memory]"), store));
}
address.listen();

const act = (does) => (name, { root }) => {
  const { store } = house.forms[name];
  return does({ name, form: store.form, view: store.view(), root, say: tells.get(root), link: () => address.show(name) });
};

house.near = {
  learn(name, field) {
    const ok = learn(house.forms[name].store, field);
    for (const show of shows[name]) show(ok ? "" : "This browser is full, so the last change is not remembered.");
  },
  words: (name) => words({ name, ...house.forms[name].store, view: house.forms[name].view() }),
  copy: act(copy), link: act(link), print: act(print), sheet: act(sheet),
};
