/* The file of a chart -> the figure to draw: the layout that fits, the chosen group, the colours of the moment. */
import { coloured } from "./colours.js";
import { onlyGroup } from "./group.js";

/* Groups in the order they are drawn; a chart with fewer than two has nothing to choose. */
export function groupsOf(file) {
  const groups = [...new Set(file.wide.data.map((i) => file.traces[i].legendgroup).filter(Boolean))];
  return groups.length > 1 ? groups : [];
}

export const read = (name) => JSON.parse(globalThis.keepYourMuscle.charts[name]);

export function figureOf(file, narrow, group, chart) {
  const own = narrow ? file.narrow : file.wide;
  const figure = { data: own.data.map((i) => file.traces[i]), layout: { ...file.layout, ...own.layout } };
  const shown = coloured(JSON.parse(JSON.stringify(figure)), chart);
  return group ? onlyGroup(shown, group) : shown;
}
