/* The button “Explore”: opens the interactive chart in place of the drawing, and goes back to it. */
import { load } from "./load.js";

const FAILED = "The interactive chart could not be loaded. The drawing and the table hold the same figures.";
const $ = (chart, selector) => chart.querySelector(selector);

function show(chart, open, words) {
  const button = $(chart, "[data-explore]");
  $(chart, ".chart__explore").hidden = !open;
  $(chart, ".chart__drawing").hidden = open;
  button.textContent = words || (open ? "Back to the drawing" : "Explore");
  button.setAttribute("aria-expanded", String(open));
}

async function press(chart) {
  const button = $(chart, "[data-explore]"), status = $(chart, ".chart__status");
  if (chart.dataset.loading) return;
  status.textContent = "";
  if (!$(chart, ".chart__explore").hidden) {
    globalThis.keepYourMuscle.plotted.close(chart);
    return show(chart, false);
  }
  chart.dataset.loading = "yes";
  button.textContent = "Loading …";
  try {
    await Promise.all(["plotly.js", "plotted.js", `charts/${button.dataset.explore}.js`].map(load));
    show(chart, true);
    await globalThis.keepYourMuscle.plotted.open(chart);
  } catch {
    show(chart, false, "Try again");
    status.textContent = FAILED;
  } finally {
    delete chart.dataset.loading;
  }
}

export function joinButtons() {
  for (const button of document.querySelectorAll("[data-explore]")) {
    button.hidden = false;
    button.addEventListener("click", () => press(button.closest(".chart")));
  }
}
