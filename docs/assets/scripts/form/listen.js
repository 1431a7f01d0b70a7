/* Events -> moves. Every act reads the whole form first, so an event that never came (dictation, a filled-in password) loses nothing. */
import { early, fetchHands } from "./hands.js";
import { asked, blank, confirmed, left, offered, typing } from "./state.js";

const nameOf = ({ dataset, name }) => dataset.small || dataset.way || name;

export function listen(side, store, name) {
  const { el, root } = side, { form } = store;
  const absorb = (then = (state) => state) => store.go(then(side.read()));
  const learn = (field) => globalThis.keepYourMuscle.near?.learn(name, field);
  const { held, mayComplain } = press((fields) => absorb((state) => fields.reduce(left, state)));

  root.addEventListener("input", ({ target }) => absorb((state) => (target.dataset.way ? state : typing(state, nameOf(target)))));
  root.addEventListener("change", ({ target }) => {
    const field = nameOf(target);
    if (!form.inputs.some((input) => input.name === field)) return void absorb();
    absorb((state) => (target.dataset.way || held(field) ? state : left(state, field))); // a unit chosen before anything is typed is no slip
    learn(field);
  });
  el.addEventListener("submit", (event) => {
    event.preventDefault();
    const slip = Object.values(absorb().wrong).find(({ meal }) => meal != null);
    onward(side, absorb((state) => asked(form, state, slip?.meal)));
  });
  root.addEventListener("click", ({ target }) => {
    const { do: what, key, name: field, text } = target.closest("[data-do]")?.dataset || {};
    if (what === "clear") { mayComplain(); store.go(blank(form)); }
    else if (what === "sure") onward(side, absorb((state) => confirmed(state, key)));
    else if (what === "offer") { onward(side, absorb((state) => offered(form, state, field, text))); learn(field); }
    else if (what && absorb((state) => mayComplain().reduce(left, state)).answer) act(what); // without an answer nothing leaves
  });
  for (const near of ["pointerover", "focusin", "touchstart"]) root.addEventListener(near, early, { once: true, passive: true });

  async function act(what) {
    let hands;
    try { hands = await fetchHands(); } catch { root.querySelector(".answer__done").textContent = "This part of the page did not arrive. Try again, or copy the words by hand."; return; }
    if (store.view().answer) hands[what](name, side); // it may be gone while the hands came
  }
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
  (slip ? slip.radios[0] || slip.box : doubt)?.focus();
}
