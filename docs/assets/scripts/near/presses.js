/* Events -> moves, once a reader is here. Every act reads the whole form first, so an event that never came loses nothing. */
import { blank } from "../form/state.js";
import { asked, confirmed, left, offered, typing } from "./moves.js";
import { take } from "./take.js";

export const nameOf = ({ dataset, name }) => dataset.small || dataset.way || name;

/* `learn(field)` remembers what the reader’s hand has changed; `act(what)` takes the answer off the page. */
export function hearAll(side, { form, state, view, go }, learn, act) {
  side.read = () => take(form, view(), side.seen());
  const absorb = (then = (now) => now) => go(then(side.read()));
  const { held, mayComplain } = press((fields) => absorb((now) => fields.reduce(left, now)));

  side.hear = ({ type, target }) => {
    const field = nameOf(target);
    if (type === "input") return absorb((now) => (target.dataset.way ? now : typing(now, field)));
    if (!form.inputs.some((input) => input.name === field)) return absorb();
    absorb((now) => (target.dataset.way || held(field) ? now : left(now, field))); // a unit chosen before anything is typed is no slip
    learn(field);
  };
  side.press = (what, { key, name, text } = {}) => {
    if (what === "clear") { mayComplain(); go(blank(form)); }
    else if (what === "ask") { const slip = Object.values(absorb().wrong).find(({ meal }) => meal != null); onward(side, absorb((now) => asked(form, now, slip?.meal))); }
    else if (what === "sure") onward(side, absorb((now) => confirmed(now, key)));
    else if (what === "offer") { onward(side, absorb((now) => offered(form, now, name, text))); learn(name); }
    else if (absorb((now) => mayComplain().reduce(left, now)).answer) act(what); // without an answer nothing leaves
  };
}

/* Words that appear while a button is held down would move it away from under the finger, so complaints wait for its release.
   A tap is a mousedown too. */
function press(complain) {
  let down = false, waiting = [];
  const mayComplain = () => waiting.splice(0);
  document.addEventListener("mousedown", () => { down = true; }, true);
  for (const kind of ["mouseup", "dragend", "keydown", "blur"]) {
    addEventListener(kind, ({ target }) => {
      if (kind === "blur" && target !== globalThis) return; // a field that loses the focus is no release; the window is
      setTimeout(() => { down = false; if (waiting.length) complain(mayComplain()); });
    }, true);
  }
  return { mayComplain, held: (field) => down && waiting.push(field) };
}

/* To the answer, or to the first thing that keeps it away. */
function onward({ root, fields }, { answer: got, wrong, doubts }) {
  const sentence = root.querySelector(".answer__sentence");
  if (got) { sentence.focus({ preventScroll: true }); return sentence.scrollIntoView({ block: "nearest" }); }
  const slip = fields.find(({ name }) => wrong[name]), doubt = slip || !doubts.length ? null : root.querySelector("[data-do=sure]");
  (slip ? slip.box : doubt)?.focus();
}
