/* The reader's own point in the interactive chart: the same one as in the drawing. */
import { reaches, axisOf } from "./axes.js";
import { colourOf } from "./colours.js";

/* A trace for Plotly, or null: no answer, another panel, or outside the axes. */
export function pointTrace(chart, layout) {
  if (!chart.dataset.here) return null;
  const { x, y, panel, words } = JSON.parse(chart.dataset.here), panels = JSON.parse(chart.dataset.axes || "{}");
  const ids = panel ? panels[panel] : Object.values(panels)[0];
  if (!ids) return null;
  const trace = { type: "scatter", mode: "markers+text", x: [x], y: [y], xaxis: ids[0], yaxis: ids[1], cliponaxis: false };
  if (!axisOf(layout, trace, "x") || !axisOf(layout, trace, "y") || !reaches(layout, trace, "x", x) || !reaches(layout, trace, "y", y)) return null;
  const accent = colourOf("accent", chart), left = along(layout, trace, x) > 0.7;
  return {
    ...trace, text: ["You are here"], textposition: left ? "top left" : "top right", textfont: { color: accent, size: 16, weight: 700 },
    marker: { size: 14, color: accent, line: { width: 2, color: colourOf("paper-raised", chart) } }, hovertext: [`You are here. ${words}.`], hoverinfo: "text",
  };
}

function along(layout, trace, x) {
  const axis = axisOf(layout, trace, "x"), [low, high] = axis.range, [from, to] = axis.domain || [0, 1];
  return (layout.margin.l + (from + ((x - low) / (high - low)) * (to - from)) * (layout.width - layout.margin.l - layout.margin.r)) / layout.width;
}
