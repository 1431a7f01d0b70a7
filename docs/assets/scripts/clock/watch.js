/* One run after another: ready, lead-in, running, then over or void. A run is one line of time in seconds from Go. */
import { makeFace } from "./face.js";
import { joinField } from "./field.js";
import { onPress } from "./presses.js";
import { signals } from "./signals.js";
import { vibrate, wakeSound } from "./sound.js";
import { startTime } from "./time.js";
import { keepAwake, letSleep } from "./wake.js";
import * as words from "./words.js";

const LATE = 0.5; // s, our choice: an end that is noticed later than this came at no time that anyone can name
const REST = 1; // s, our choice: after a stop no press counts
const SPOKEN = [20, 10, 5];
let busy = null; // one person, one watch

export function joinWatch(root) {
  const set = root.dataset, lead = Number(set.lead), lasts = Number(set.lasts), ends = lasts || Number(set.most);
  const box = set.writes && document.getElementById(set.writes);
  const count = root.closest("section").querySelector(`[name="${set.counts}"]`), form = (box || count)?.form;
  const face = makeFace(root), field = box && joinField(box, () => (busy === me ? end("ready", words.TYPED) : reset()));
  const me = {}, rest = onPress(root, (button) => acts[button][set.state]?.());
  let look, go, heard, ticking, spoken, dark;

  function begin() {
    if (busy) return face.say(words.BUSY);
    busy = me;
    look = startTime();
    go = lead;
    dark = document.hidden;
    spoken = 0;
    heard = signals(lead, ends);
    wakeSound();
    keepAwake();
    ticking = setInterval(tick, 100);
    face.state("lead", `Get ready: ${lead} seconds.`);
    rest(REST / 2);
    tick();
  }

  function tick() {
    const { seconds, certain } = look(), now = seconds - go;
    if (!certain || now > LATE + (set.state === "lead" ? 0 : ends)) return fail(dark ? words.DARK : words.SLEPT);
    heard.upTo(now);
    if (now < 0) return face.show(String(Math.ceil(-now)));
    if (set.state === "lead") run();
    if (now >= ends) return lasts ? time() : write(ends, words.longest);
    if (lead && now < 1) return face.show("Go");
    if (!lasts) return face.show(now.toFixed(1));
    const left = Math.ceil(lasts - now);
    face.show(String(left));
    if (SPOKEN.includes(left) && spoken !== left) face.say(`${spoken = left} seconds left.`);
  }

  function run() {
    face.state("running", lead ? "Go." : "The watch is running.");
    if (lead) vibrate(100);
    rest(Math.min(REST, Number(set.least ?? REST)) || REST / 2); // no true time is shorter than that
  }

  function startNow() {
    go = look().seconds;
    heard.skipToGo();
    tick();
  }

  function end(state, said) {
    clearInterval(ticking);
    busy = null;
    letSleep();
    face.state(state, said);
    rest(REST);
  }

  function fail(why) { end("void", why); }
  function reset() { if (set.state !== "ready") face.state("ready"); }

  function time() {
    end("over", words.TIME);
    face.show("0");
    vibrate(300);
    count.focus();
    count.select();
    count.scrollIntoView({ block: "center", behavior: "instant" });
  }

  function write(seconds, says) {
    const text = seconds.toFixed(set.decimals);
    end("over", "");
    face.show(text);
    face.say(says(text, field.write(text)));
  }

  function stop() {
    tick(); // it may be void, or over, by now
    if (busy !== me) return;
    if (lasts) return fail(words.EARLY);
    write(look().seconds - go, words.taken);
  }

  const acts = {
    main: { ready: begin, lead: startNow, running: stop },
    second: { lead: () => end("ready", words.CANCELLED), over: begin, void: begin },
  };

  const see = () => {
    if (busy !== me) return;
    dark ||= document.hidden;
    if (!document.hidden) wakeSound(); // a phone may have put it to sleep meanwhile
    tick();
  };
  document.addEventListener("visibilitychange", see);
  addEventListener("pageshow", see);
  addEventListener("pagehide", () => { if (busy === me) fail(words.LEFT); });
  addEventListener("hashchange", () => { if (location.hash.includes("=")) busy === me ? fail(words.LINK) : field && reset(); });
  document.addEventListener("click", (event) => {
    if (!form || event.target.closest('[data-do="clear"]')?.form !== form) return;
    if (busy === me) end("ready"); else reset();
  });
}
