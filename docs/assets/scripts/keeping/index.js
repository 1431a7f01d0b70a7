/* What outlives the moment, for every form on the page: the tab's own entry, links, what this device remembers, and what
   takes an answer off the page. Fetched when a reader comes near a form (form/hands.js). */
import { blank } from "../form/state.js";
import * as address from "./address.js";
import { copy, link } from "./copy.js";
import { opened } from "./links.js";
import { kept, learn, memory, pairsKept } from "./memory.js";
import { print } from "./print.js";
import { sheet } from "./sheet.js";
import { words } from "./words.js";

const house = globalThis.keepYourMuscle, shows = {};

/* Who fills a form, never mixed: this tab as it was left, the link, what was typed before, what this device remembers. */
function begin(name, store) {
  const empty = JSON.stringify(blank(store.form)) === JSON.stringify(store.state());
  const remembered = empty && kept() && opened(store.form, pairsKept(store.form));
  return address.first(name, store.form) || (remembered && { ...remembered, left: [] });
}

for (const [name, { store, sides }] of Object.entries(house.forms)) {
  const state = begin(name, store);
  address.follow(name, store);
  if (state) store.go(state);
  shows[name] = sides.map(({ root }) => memory(root.querySelector("[data-memory]"), store));
}
address.listen();

const act = (does) => (name, { root, tell }) => {
  const { store } = house.forms[name];
  return does({ name, form: store.form, view: store.view(), root, say: tell, link: () => address.show(name) });
};

house.keeping = {
  learn(name, field) {
    const ok = learn(house.forms[name].store, field);
    for (const show of shows[name]) show(ok ? "" : "This browser is full, so the last change is not remembered.");
  },
  words: (name) => words({ name, ...house.forms[name].store, view: house.forms[name].view() }),
  copy: act(copy), link: act(link), print: act(print), sheet: act(sheet),
};
