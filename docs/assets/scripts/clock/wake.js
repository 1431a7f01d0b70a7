/* The screen stays on while a watch runs. Where a browser cannot promise that, nothing is said: a dark screen voids the run. */
let wanted = false, asking = false, lock = null;

async function ask() {
  if (asking || (lock && !lock.released)) return;
  asking = true;
  try { lock = await navigator.wakeLock.request("screen"); } catch { lock = null; }
  asking = false;
  if (!wanted) letSleep(); // the run ended before the lock came
}

export function keepAwake() { wanted = true; ask(); }

export function letSleep() {
  wanted = false;
  lock?.release();
  lock = null;
}

document.addEventListener("visibilitychange", () => { if (wanted && !document.hidden) ask(); }); // hiding a page takes its lock
