// Our own letters are asked for early only where they may arrive in time for the first paint. Chromium holds that
// paint back for a preloaded font; on a slow line the page would wait and then be painted without it all the same.
// Where a browser does not say how slow its line is, nothing waits, so the letters are asked for.
(() => {
  "use strict";
  const SLOW = 150; // milliseconds there and back: our choice
  const line = navigator.connection;
  if (line?.saveData || line?.rtt > SLOW) return;
  for (const font of document.querySelectorAll("link[rel=preload]")) font.media = "all";
})();
