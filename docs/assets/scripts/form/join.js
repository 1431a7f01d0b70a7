/* Every form of one calculator on a page shows one state: a store, and for each form a side that draws it and hears the reader.
   A side answers at once; all else it does (hear, press, read) is taken over by near/ as soon as that has come. */
import { answer } from "./answer.js";
import { all } from "./dom.js";
import { early, fetchHands, waitForNeed } from "./hands.js";
import { page } from "./page.js";
import { blank, read } from "./state.js";
import { store as hold } from "./store.js";

const house = globalThis.keepYourMuscle;
const forms = (house.forms = {});

function join(name, els) {
  const form = house.calculators[name], day = house.days?.[name];
  if (day) Object.assign(form, { day, meals: day.meals });
  const sides = els.map((el) => sideOf(el, form));
  const store = hold(form, sides.reduce((state, side) => read(form, state, side.seen()), blank(form))); // typed before this script came
  for (const side of sides) listen(side, store);
  forms[name] = { ...store, form: els.at(-1), store, sides };
  store.paint();
}

function sideOf(el, form) {
  form.day?.build(el, form);
  return page(el, form, el.closest(".calculator"));
}

function listen(side, store) {
  const { el, root } = side;
  store.faces.push(answer(root), ({ answer: got }) => got && early());
  if (store.form.day) store.faces.push(store.form.day.face(el));
  side.read = () => read(store.form, store.state(), side.seen());
  const sorry = () => { root.querySelector(".answer__done").textContent = "This part did not arrive. Try again."; };
  const later = (act) => fetchHands().then(() => (house.near ? act() : sorry()), sorry);
  side.press = (...what) => later(() => side.press(...what));
  side.hear = (event) => (event.target.matches("[data-way], [data-meal]") ? later(() => side.hear(event)) : store.go(side.read()));

  for (const kind of ["input", "change"]) root.addEventListener(kind, (event) => side.hear(event));
  for (const kind of ["pointerover", "focusin"]) root.addEventListener(kind, early);
  el.addEventListener("submit", (event) => { event.preventDefault(); side.press("ask"); });
  root.addEventListener("click", ({ target }) => { const button = target.closest("[data-do]"); if (button) side.press(button.dataset.do, button.dataset); });
  for (const part of all(root, "[data-joined]")) part.hidden = false;
}

export function start() {
  const els = all(document, "form[data-calculator]");
  for (const name of new Set(els.map((el) => el.dataset.calculator))) {
    if (house.calculators[name]) join(name, els.filter((el) => el.dataset.calculator === name));
  }
  waitForNeed();
}
