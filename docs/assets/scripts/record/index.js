/* My sheet: the answers a reader has kept, by person, to print, to take away as a file, and to wipe. */
import { bringIn, takeAway } from "./file.js";
import { add, load, remove } from "./list.js";
import { paper } from "./paper.js";
import { section } from "./section.js";
import { described, wipe } from "./wipe.js";

const root = document.querySelector("[data-my-sheet]"), $ = (selector) => root.querySelector(selector);
const whose = $("[data-sheet-whose]"), said = $("[data-sheet-said]"), list = $("[data-sheet-list]");
const UNNAMED = "Without a name";
let taken = [];

const people = () => [...new Set(load().filter(({ entry }) => entry).map(({ entry }) => entry.who))];
const say = (text, focus) => { said.textContent = text; if (focus) said.focus(); };
const chosen = () => (whose.value ? load().filter(({ entry }) => entry && `x${entry.who}` === whose.value) : load());

function takeOff(item) {
  if (!remove(item.key)) return say("It could not be taken off: this browser refuses changes.");
  taken.push(item.raw);
  show();
  say("Taken off. It is gone when you leave this page.", true);
}

function putBack() {
  const raw = taken.pop();
  if (!add(raw)) { taken.push(raw); return say("It could not be put back: the store of this browser is full or switched off."); }
  show();
  say("It is back on your sheet.", true);
}

function show() {
  const items = load(), names = people(), before = whose.value;
  whose.replaceChildren(...[["", "Everyone"], ...names.map((who) => [`x${who}`, who || UNNAMED])].map(([value, text]) => Object.assign(document.createElement("option"), { value, textContent: text })));
  whose.value = names.some((who) => `x${who}` === before) ? before : "";
  $("[data-sheet-people]").hidden = names.length < 2;
  const shown = chosen(), groups = [...new Set(shown.map(({ entry }) => entry?.who))];
  list.replaceChildren(...groups.flatMap((who) => group(who, shown.filter(({ entry }) => entry?.who === who), names.length > 1)));
  $("[data-sheet-empty]").hidden = items.length > 0;
  $("[data-sheet-tools]").hidden = !items.length;
  $('[data-do="back"]').hidden = !taken.length;
  const kept = described(items);
  $('[data-do="wipe"]').textContent = `Wipe everything kept on this device (${kept})`;
  $("[data-sheet-wipe]").hidden = !kept;
  $("[data-sheet-sure]").hidden = true;
}

function group(who, items, named) {
  const head = Object.assign(document.createElement("h2"), { textContent: who == null ? "What cannot be read" : who || (named ? UNNAMED : "Your answers") });
  return [head, ...items.map((item) => section(item, () => takeOff(item)))];
}

const acts = {
  print: () => print(),
  back: putBack,
  file: () => takeAway(load()),
  wipe: () => { $("[data-sheet-sure]").hidden = false; $('[data-do="wiped"]').focus(); },
  keep: () => { $("[data-sheet-sure]").hidden = true; $('[data-do="wipe"]').focus(); },
  wiped: () => { taken = []; const done = wipe(); show(); say(done ? "Wiped. Nothing of yours is kept on this device any more." : "This browser refuses changes, so nothing could be wiped.", true); },
};

root.addEventListener("click", ({ target }) => acts[target.closest("[data-do]")?.dataset.do]?.());
whose.addEventListener("change", show);
$("[data-sheet-file]").addEventListener("change", async ({ target }) => { const words = await bringIn(target.files[0]); target.value = ""; show(); say(words, true); });
addEventListener("storage", () => { if ($("[data-sheet-sure]").hidden) show(); });
addEventListener("beforeprint", () => { if (chosen().length) paper(chosen()); });
addEventListener("afterprint", () => document.querySelector(".printed-answer")?.remove());
for (const part of root.querySelectorAll("[data-joined]")) part.hidden = false;
show();
