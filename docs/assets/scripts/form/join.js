/* Every form of one calculator on a page shows one state: a store, and for each form a side that draws it and hears the reader. */
import { early, waitForNeed } from "./hands.js";
import { answer, fit } from "./answer.js";
import { all } from "./dom.js";
import { listen } from "./listen.js";
import { page } from "./page.js";
import { blank } from "./state.js";
import { store as hold } from "./store.js";
import { take } from "./take.js";
import { look } from "./view.js";

const house = globalThis.keepYourMuscle;
const forms = (house.forms = house.forms || {});

function join(name, els) {
  const form = house.calculators[name];
  Object.assign(form, house.days?.[name] && { day: house.days[name], meals: house.days[name].meals });
  const sides = els.map((el) => sideOf(el, form)), store = hold(form, typedEarly(form, sides));
  for (const side of sides) draw(side, store);
  store.faces.push(tell(form));
  forms[name] = { form: els.at(-1), view: store.view, state: store.state, store, sides };
  for (const side of sides) listen(side, store, name);
  store.paint();
}

function sideOf(el, form) {
  const root = el.closest(".calculator");
  for (const e of form.exclusions) e.label = el.elements[e.key]?.closest("label").textContent.trim();
  form.day?.build(el, form);
  return { el, root, ...page(el, form, root) };
}

/* What was typed, or given back by the browser, before this script came. */
const typedEarly = (form, sides) => sides.reduce((state, side) => take(form, look(form, state), side.seen()), blank(form));

function draw(side, store) {
  const { el, root } = side, panel = root.querySelector(".calculator__answer");
  side.read = () => take(store.form, store.view(), side.seen());
  store.faces.push(side.paint, answer(root), store.form.day?.face(el) || (() => {}), ({ answer: got }) => got && early());
  addEventListener("resize", () => fit(panel));
  addEventListener("beforeprint", () => { // paper shows what stands in the boxes, even where no event told of it
    const now = side.read();
    if (JSON.stringify(now) !== JSON.stringify(store.state())) store.go(now);
  });
  for (const part of all(root, "[data-joined]")) part.hidden = false;
  for (const button of all(root, '[data-do="print"]')) button.hidden = typeof print !== "function";
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

export function start() {
  const els = all(document, "form[data-calculator]");
  for (const name of new Set(els.map((el) => el.dataset.calculator))) {
    if (house.calculators[name]) join(name, els.filter((el) => el.dataset.calculator === name));
  }
  waitForNeed();
}
