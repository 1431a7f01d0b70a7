/* The reader's own point in the interactive chart: the same one as in the drawing. */
import { leftward } from "../explore/side.js";
import { axisOf, pixels, reaches } from "./axes.js";
import { colourOf } from "./colours.js";

/* A trace for Plotly, or null: no answer, another panel, or outside the axes. */
export function pointTrace(chart, layout) {
  if (!chart.dataset.here) return null;
  const { x, y, panel, words } = JSON.parse(chart.dataset.here), panels = JSON.parse(chart.dataset.axes || "{}");
  const ids = panel ? panels[panel] : Object.values(panels)[0];
  if (!ids) return null;
  const trace = { type: "scatter", mode: "markers+text", x: [x], y: [y], xaxis: ids[0], yaxis: ids[1], cliponaxis: false };
  if (!axisOf(layout, trace, "x") || !axisOf(layout, trace, "y") || !reaches(layout, trace, "x", x) || !reaches(layout, trace, "y", y)) return null;
  const accent = colourOf("accent", chart), at = pixels(layout, trace).x;
  const left = leftward(at(x), axisOf(layout, trace, "x").range.map(at));
  return {
    ...trace, text: ["You are here"], textposition: left ? "top left" : "top right", textfont: { color: accent, size: 16, weight: 700 },
    marker: { size: 14, color: accent, line: { width: 2, color: colourOf("paper-raised", chart) } }, hovertext: [`You are here. ${words}.`], hoverinfo: "text",
  };
}

/* The words keep a rim of paper, as in the drawing, so that no line runs through them. */
export function rim(plot) {
  for (const text of plot.querySelectorAll(".textpoint text")) text.classList.toggle("explore__you", text.textContent === "You are here");
}
