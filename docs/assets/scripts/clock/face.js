/* What a watch shows: the number, the words, and what each button does now. */
import { canSound } from "./sound.js";

const MAIN = { lead: "Start now", running: "Stop", void: "Stopped" };
const SECOND = { lead: "Cancel", over: "Start again", void: "Start again" };

export function makeFace(root) {
  const $ = (name) => root.querySelector(`[data-${name}]`);
  const number = $("face"), said = $("said"), sound = $("sound"), main = $('press="main"'), second = $('press="second"');
  const first = number.textContent, start = main.textContent, ready = said.dataset.ready || said.textContent;
  const over = root.dataset.lasts ? "Time is up" : "Stopped";
  const face = {
    /** The number, only where it differs: a screen that does not change need not be read again. */
    show(text) { if (number.textContent !== text) number.textContent = text; },
    say(words) { said.textContent = words; },
    state(state, words) {
      root.dataset.state = state;
      main.textContent = MAIN[state] || (state === "over" ? over : start);
      main.setAttribute("aria-disabled", state === "over" || state === "void");
      const had = document.activeElement === second;
      second.textContent = SECOND[state] || "";
      second.hidden = !SECOND[state];
      if (had && second.hidden) main.focus();
      if (sound) sound.hidden = state !== "ready" || !canSound;
      if (state === "ready") face.show(first);
      face.say(words ?? ready);
    },
  };
  main.hidden = root.hidden = false;
  face.state("ready");
  return face;
}
