// Waits for the next change. The policy of our pages forbids fetching, also here; a script may be asked for, so the
// answer is one: empty when nothing has happened for a while, or the order to load this page again.
"use strict";
(() => {
  const asked = document.currentScript.src.replace("preview.js", "changed.js");
  const wait = () => {
    if (document.hidden) return document.addEventListener("visibilitychange", wait, { once: true });
    const script = document.createElement("script");
    script.src = asked;
    script.onload = () => { script.remove(); wait(); };
    script.onerror = () => { script.remove(); setTimeout(wait, 500); };
    document.head.append(script);
  };
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait);
})();
