/* A calculator's answer becomes the reader's own point: in the drawings, in words under them, and in the interactive
   chart, which hears “keep-your-muscle:here” on its figure. No answer, no point. */
import { markDrawing } from "./mark.js";

const house = (globalThis.keepYourMuscle ||= {});

const nameOf = (here) => Object.keys(house.calculators || {}).find((name) => house.calculators[name].here?.chart === here.chart);

/* “Age: 72 years”, as the answer itself writes it, in the unit that was chosen. */
function inWords(key, { here, got, v }) {
  const result = got.results.find((r) => r.name === key);
  if (result) return `${result.label}: ${result.text}`;
  const name = nameOf(here), input = house.calculators?.[name]?.inputs.find((i) => i.name === key);
  const way = house.forms?.[name]?.view?.().ways[key];
  return input ? `${input.label}: ${house.engine.show(v[key], way || input.ways[0])}` : `${key}: ${v[key]}`;
}

function pointOf(detail) {
  const { here, got, v } = detail;
  if (!got || got.stopped) return null;
  const value = (key) => v[key] ?? got.results.find((r) => r.name === key)?.value;
  const [x, y] = [here.x, here.y].map(value);
  if (x == null || y == null) return null;
  return { x, y, panel: here.panel ? value(here.panel) : "", words: [here.x, here.y].map((key) => inWords(key, detail)).join(", ") };
}

/* The reader's point on one chart, or null to take it away. */
export function place(chart, point) {
  chart.dataset.here = point ? JSON.stringify(point) : "";
  const on = markDrawing(chart, point), line = chart.querySelector(".chart__you");
  line.hidden = !point;
  line.textContent = !point ? "" : on ? `You are here. ${point.words}.` : `${point.words}. This chart does not reach there, so you are not marked on it.`;
  chart.dispatchEvent(new CustomEvent("keep-your-muscle:here"));
}

function hear(detail) {
  const chart = detail.here && document.getElementById(`chart-${detail.here.chart}`);
  if (chart) place(chart, pointOf(detail));
}

export function hearAnswers() {
  house.place = place; // a point that a reader types on a chart without a calculator
  document.addEventListener("keep-your-muscle:answer", (event) => hear(event.detail));
  for (const [name, form] of Object.entries(house.forms || {})) { // a form may have been filled before this script ran
    const now = form.view?.() || form.last?.();
    if (now) hear({ here: house.calculators[name].here, got: now.answer || now.got, v: now.v });
  }
}
