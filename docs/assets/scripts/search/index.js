// Search in the reader's browser. menu.js opens the box and fetches this script; the index and the engine
// come as scripts too, so that it also works from a disk. What does not arrive is asked for again.
import { MOST_LETTERS, ask } from "./asking.js";
import { Finder } from "./finding.js";
import * as results from "./results.js";
import { count, leftOut } from "./saying.js";
import { Vocabulary } from "./vocabulary.js";

const box = document.querySelector("[data-search]");
const part = (name) => box.querySelector(name);
const input = part("input"), said = part(".search__count");
const root = new URL(".", new URL(box.dataset.root, location.href));
const arrived = {};
let ready = null;

function load(address) {
  return (arrived[address] ||= new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = done;
    script.onerror = () => { script.remove(); delete arrived[address]; failed(new Error(address)); };
    document.head.append(script);
  }));
}

function prepare() {
  ready ||= Promise.all([load(box.dataset.engine), load(box.dataset.index)]).then(() => {
    const { pages, ignored } = window.searchIndex;
    return { vocabulary: new Vocabulary(pages, ignored), finder: new Finder(window.MiniSearch, pages, ignored) };
  });
  ready.catch(() => { ready = null; });
  return ready;
}

const typed = () => input.value.slice(0, MOST_LETTERS).trim();

async function search() {
  const text = typed();
  try {
    const { vocabulary, finder } = await prepare();
    if (text !== typed()) return; // an older question
    const asked = ask(text, vocabulary), found = { ...asked, ...finder.find(asked) };
    results.show(part(".search__results"), part(".search__more"), found.pages, root);
    results.suggest(part(".search__meant"), found.guess, (guess) => { input.value = guess; input.focus(); search(); });
    part(".search__left").textContent = leftOut(input.value, found.leftOut);
    said.textContent = count(text, found);
  } catch {
    said.textContent = box.dataset.failed;
  }
}

input.addEventListener("input", search);
part("form").addEventListener("submit", async () => {
  await search();
  const first = part(".search__results a");
  if (first) first.focus();
});
results.walk(box, input);
box.addEventListener("click", (event) => { if (event.target === box) box.close(); });
box.addEventListener("close", () => document.querySelector("[data-search-open]").focus());
box.addEventListener("keydown", (event) => { // some browsers empty a filled search box first
  if (event.key !== "Escape" || event.isComposing) return;
  event.preventDefault();
  box.close();
});
search();
