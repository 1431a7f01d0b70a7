/* A watch beside every field for a time: one press starts it, the next stops it and writes the seconds into the field.
   It stops by itself at the longest time that the field allows. The field can always be typed in instead. */
(() => {
  "use strict";
  for (const button of document.querySelectorAll("[data-watch]")) {
    const field = document.getElementById(button.dataset.watch), most = Number(button.dataset.most), idle = button.textContent;
    let began = 0, ticking = 0;

    const seconds = () => Math.min(most, (performance.now() - began) / 1000);

    function write(text, over) {
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      if (over) field.dispatchEvent(new Event("change", { bubbles: true }));
    }

    function stop() {
      const taken = seconds();
      clearInterval(ticking);
      ticking = 0;
      button.textContent = "Start again";
      button.dataset.state = "still";
      write(String(Math.round(taken * 100) / 100), true);
    }

    button.addEventListener("click", () => {
      if (ticking) return stop();
      began = performance.now();
      button.textContent = "Stop";
      button.dataset.state = "running";
      ticking = setInterval(() => (seconds() < most ? write(seconds().toFixed(1), false) : stop()), 100);
    });
    field.form?.addEventListener("click", (event) => {
      if (!event.target.closest('[data-do="clear"]')) return;
      clearInterval(ticking);
      ticking = 0;
      button.textContent = idle;
    });
    button.hidden = false;
  }
})();
