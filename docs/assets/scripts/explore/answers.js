/* A calculator's answer becomes the reader's own point: in the drawings, in words under them, and in the interactive
   chart, which hears “keep-your-muscle:here” on its figure. No answer, no point. */
import { markDrawing } from "./mark.js";

const house = (globalThis.keepYourMuscle ||= {});

/* “Age: 72 years”, as the answer itself writes it. */
function inWords(name, { got, v }, calculator) {
  const result = got.results.find((r) => r.name === name);
  if (result) return `${result.label}: ${result.text}`;
  const input = calculator?.inputs.find((i) => i.name === name);
  return input ? `${input.label}: ${house.engine.show(v[name], input.ways[0])}` : `${name}: ${v[name]}`;
}

function pointOf(detail) {
  const { here, got, v } = detail;
  if (!got || got.stopped) return null;
  const value = (name) => v[name] ?? got.results.find((r) => r.name === name)?.value;
  const [x, y] = [here.x, here.y].map(value);
  if (x == null || y == null) return null;
  const calculator = Object.values(house.calculators || {}).find((c) => c.here === here);
  return { x, y, panel: here.panel ? value(here.panel) : "", words: [here.x, here.y].map((name) => inWords(name, detail, calculator)).join(", ") };
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
  for (const { calculator, last } of Object.values(house.forms || {})) {
    const answered = last?.(); // an address may have filled the form before this script ran
    if (answered) hear({ here: calculator.here, got: answered.got, v: answered.v });
  }
}
