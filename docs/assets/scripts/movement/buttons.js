/* “Show it moving” → “Pause” → “Go on”. Nothing moves until it is pressed; where the reader asks for no motion, there is
   no button. Only one figure moves at a time. */
import { figureOf } from "./figure.js";
import { frames } from "./load.js";
import { player } from "./play.js";

const FAILED = "The moving picture could not be loaded. The still picture shows the same movement.";
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const players = new Map();

function say(button, playing) {
  button.textContent = playing ? "Pause" : players.has(button) ? "Go on" : "Show it moving";
}

function pauseAll() {
  for (const [button, one] of players) {
    one.pause();
    say(button, false);
  }
}

async function press(button) {
  const card = button.closest(".movement"), one = players.get(button);
  if (one?.playing) return pauseAll();
  pauseAll();
  if (!one) {
    const data = await frames(button.dataset.move), figure = figureOf(card.querySelector("svg"), data);
    const stage = card.querySelector(".movement__stage");
    stage.replaceChildren(figure.svg);
    stage.hidden = false;
    players.set(button, player(figure, data));
  }
  players.get(button).play();
  say(button, true);
}

export function joinButtons() {
  const buttons = document.querySelectorAll("[data-move]");
  const follow = () => {
    if (calm.matches) pauseAll();
    for (const button of buttons) button.hidden = calm.matches;
  };
  for (const button of buttons) {
    const status = button.closest(".movement").querySelector(".movement__status");
    button.addEventListener("click", () => {
      status.textContent = "";
      press(button).catch(() => { status.textContent = FAILED; });
    });
  }
  calm.addEventListener("change", follow);
  document.addEventListener("visibilitychange", () => document.hidden && pauseAll());
  addEventListener("beforeprint", pauseAll);
  follow();
}
