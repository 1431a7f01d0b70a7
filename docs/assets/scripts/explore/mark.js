/* “You are here” in a drawing: only in the panel that is the reader's, and only where its axes reach. */
import { leftward } from "./side.js";

const NS = "http://www.w3.org/2000/svg";

function made(tag, attributes, text = "") {
  const el = document.createElementNS(NS, tag);
  for (const [name, said] of Object.entries(attributes)) el.setAttribute(name, said);
  el.textContent = text;
  return el;
}

const within = ([low, high], n) => low <= n && n <= high;
const pixel = ([low, high, from, to], n) => from + ((n - low) / (high - low)) * (to - from);

/* The reader's panel, if the chart has it and reaches the point. */
export function panelOf(panels, { x, y, panel }) {
  const p = panel ? panels[panel] : Object.values(panels)[0];
  return p && within(p.x, x) && within(p.y, y) ? p : null;
}

function draw(svg, point, p) {
  const x = pixel(p.x, point.x), y = pixel(p.y, point.y), left = leftward(x, p.x.slice(2));
  const mark = made("g", { class: "you-are-here" });
  mark.append(made("circle", { cx: x, cy: y, r: 7 }), made("text", { x: x + (left ? -12 : 12), y: y - 10, "text-anchor": left ? "end" : "start" }, "You are here"));
  svg.append(mark);
}

/* Marks both drawings; says whether the point lies on the chart. */
export function markDrawing(chart, point) {
  let on = false;
  for (const svg of chart.querySelectorAll("svg[data-panels]")) {
    svg.querySelector(".you-are-here")?.remove();
    const p = point && panelOf(JSON.parse(svg.dataset.panels), point);
    if (!p) continue;
    draw(svg, point, p);
    on = true;
  }
  return on;
}
