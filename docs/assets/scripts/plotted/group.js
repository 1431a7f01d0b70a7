/* One group alone: the others leave, panels that are empty leave with them, and what stays uses the room. */
import { axisOf, inner } from "./axes.js";

const idOf = (trace, letter) => trace[`${letter}axis`] || letter;
const axes = (layout, letter) => Object.keys(layout).filter((key) => key.startsWith(`${letter}axis`));
const nameOf = (id) => id.replace(/^[xy]/, (letter) => `${letter}axis`);

/* The share of the room that the kept axes of one letter took; they are stretched over the whole of it. */
function stretch(layout, letter, kept) {
  const domains = kept.map((key) => layout[key].domain || [0, 1]);
  const from = Math.min(...domains.map((d) => d[0])), to = Math.max(...domains.map((d) => d[1]));
  kept.forEach((key, i) => { layout[key].domain = domains[i].map((end) => (end - from) / (to - from)); });
  return to - from;
}

/* The heights that rows and their words take; a line at zero runs past them and does not count. */
const heights = (traces) => traces.filter((t) => t.legendgroup || t.mode === "text").flatMap((t) => t.y).filter((n) => n != null);

/* Rows that are named, not measured: the axis gives up whole rows that left. Says what share of its height is left. */
function cropRows(layout, before, after) {
  const axis = axisOf(layout, after[0], "y");
  if (axis.showgrid !== false) return 1;
  const id = idOf(after[0], "y"), all = heights(before.filter((t) => idOf(t, "y") === id)), left = heights(after);
  const [low, high] = axis.range;
  axis.range = [low + Math.trunc(Math.min(...left) - Math.min(...all)), high + Math.trunc(Math.max(...left) - Math.max(...all))];
  return (axis.range[1] - axis.range[0]) / (high - low);
}

/* The names of rows that left leave with them. */
function nameRows(axis, rows) {
  if (!axis.ticktext || axis.showgrid !== false) return;
  const stays = axis.tickvals.map((n) => rows.some((y) => Math.abs(y - n) < 0.55)); // a pair of bars stands half a row off its name
  axis.ticktext = axis.ticktext.filter((_, i) => stays[i]);
  axis.tickvals = axis.tickvals.filter((_, i) => stays[i]);
}

export function onlyGroup({ data, layout }, group) {
  const own = data.filter((t) => t.legendgroup === group);
  const used = { x: new Set(own.map((t) => idOf(t, "x"))), y: new Set(own.map((t) => idOf(t, "y"))) };
  const kept = data.filter((t) => used.y.has(idOf(t, "y")) && (!t.legendgroup || t.legendgroup === group));
  const { up } = inner(layout);
  let share = 1;
  for (const letter of ["x", "y"]) {
    const names = [...used[letter]].map(nameOf);
    for (const key of axes(layout, letter)) if (!names.includes(key)) delete layout[key];
    const taken = stretch(layout, letter, names);
    if (letter === "y") share = taken;
  }
  for (const id of used.y) nameRows(layout[nameOf(id)], heights(own.filter((t) => idOf(t, "y") === id)));
  if (used.y.size === 1) share *= cropRows(layout, data, kept);
  layout.height = Math.round(layout.height - up + up * share);
  layout.annotations = (layout.annotations || []).filter((a) => !a.name || a.name === group);
  return { data: kept, layout };
}
