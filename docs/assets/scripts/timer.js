/* The watch of a timed self-test: starts, counts down, says when time is up, and leads to the count. */
(() => {
  "use strict";
  for (const root of document.querySelectorAll(".timer")) {
    const $ = (selector) => root.querySelector(selector);
    const seconds = Number(root.dataset.seconds), face = $("[data-face]"), said = $("[data-said]");
    const start = $('[data-timer="start"]'), reset = $('[data-timer="reset"]');
    const SPOKEN = new Set([20, 10, 5]);
    let ends = 0, ticking = 0, spoken = 0;

    function show(left) { face.textContent = String(left); }
    function stop() { clearInterval(ticking); ticking = 0; root.dataset.state = "still"; }

    function tick() {
      const left = Math.max(0, Math.ceil((ends - performance.now()) / 1000));
      show(left);
      if (SPOKEN.has(left) && spoken !== left) { spoken = left; said.textContent = `${left} seconds left.`; }
      if (left > 0) return;
      stop();
      root.dataset.state = "over";
      said.textContent = "Time. How many full stands did you count? Type the number below.";
      start.hidden = true;
      reset.hidden = false;
      beep();
      root.querySelector(`[name="${root.dataset.counts}"]`)?.focus();
    }

    function beep() {
      try {
        const audio = new AudioContext(), tone = audio.createOscillator(), volume = audio.createGain();
        volume.gain.value = 0.1;
        tone.connect(volume).connect(audio.destination);
        tone.start();
        tone.stop(audio.currentTime + 0.4);
        navigator.vibrate?.(300);
      } catch { /* no sound on this device: the words and the face say it */ }
    }

    start.addEventListener("click", () => {
      if (ticking) { stop(); show(seconds); start.textContent = "Start"; said.textContent = "Stopped. Press Start to begin again."; return; }
      ends = performance.now() + seconds * 1000;
      spoken = 0;
      root.dataset.state = "running";
      start.textContent = "Stop";
      said.textContent = "Go.";
      ticking = setInterval(tick, 100);
    });
    reset.addEventListener("click", () => {
      stop();
      show(seconds);
      start.textContent = "Start";
      start.hidden = false;
      reset.hidden = true;
      said.textContent = "Ready when you are.";
      start.focus();
    });
    start.hidden = false;
    said.textContent = "Ready when you are.";
  }
})();
