/* What the reader asked this device to remember, for all calculators. It stands outside the form: neither Clear nor a
   link moves it. It learns a value only from the reader's own hand, only a valid one, and forgets what is emptied. */
import { put } from "../form/dom.js";
import { linkText } from "./links.js";

const ME = "keep-your-muscle:me", SHARED = ["sex", "age", "height", "weight"];

/* What is kept, or null where nothing is kept; what cannot be read counts as empty. */
export function kept() {
  let text = null;
  try { text = localStorage.getItem(ME); } catch { /* switched off: nothing is kept */ }
  if (text == null) return null;
  try { const me = JSON.parse(text); return me && typeof me === "object" && !Array.isArray(me) ? me : {}; } catch { return {}; }
}

function keep(me) {
  try {
    if (me) localStorage.setItem(ME, JSON.stringify(me)); else localStorage.removeItem(ME);
    return true;
  } catch { return false; }
}

const shared = (form) => form.inputs.filter(({ name }) => SHARED.includes(name));
const valid = ({ wrong, state }, { name }) => !wrong[name] && !state.ticks.length;
const textOf = ({ state }, input) => (input.options ? state.choices[input.name] : linkText(input, state.boxes[input.name]));

export const pairsKept = (form, me = kept() || {}) => shared(form).map(({ name }) => [name, me[name]]).filter(([, text]) => text);

/* The reader's own hand has changed this field. False where it could not be kept. */
export function learn({ form, view }, name) {
  const me = kept(), input = shared(form).find((each) => each.name === name);
  if (!me || !input) return true;
  const { [name]: old, ...others } = me, text = textOf(view(), input);
  if (text && !valid(view(), input)) return true;
  return text === (old || "") || keep(text ? { ...others, [name]: text } : others);
}

/* The box to tick, and “Forget them”, under one form. Returns what shows how things stand. */
export function memory(place, { form, view }) {
  if (!place) return () => {};
  const box = place.querySelector("input"), forget = place.querySelector("button"), said = place.querySelector("[data-memory-said]");
  const show = (words = "") => {
    put(box, "checked", kept() != null);
    put(forget, "hidden", !box.checked);
    put(said, "textContent", words);
  };
  const turn = (on) => {
    const now = shared(form).filter((input) => valid(view(), input) && textOf(view(), input)).map((input) => [input.name, textOf(view(), input)]);
    const done = keep(on ? Object.fromEntries(now) : null);
    show(!done ? "This browser keeps nothing here, so nothing is remembered." : on ? "" : "They are forgotten. Answers on My sheet stay.");
  };
  box.addEventListener("change", () => turn(box.checked));
  forget.addEventListener("click", () => { turn(false); box.focus(); });
  addEventListener("storage", () => show(said.textContent));
  if (box.checked && kept() == null) turn(true); else show(); // ticked before this script came
  return show;
}
