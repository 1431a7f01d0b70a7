/* The watches of timed tests: one clock for the countdown of a test and for the stopwatch beside a field. */
import { joinWatch } from "./watch.js";

for (const root of document.querySelectorAll("[data-clock]")) if (!root.dataset.state) joinWatch(root);
