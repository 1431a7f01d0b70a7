/* The marks of a figure: what each says, its shape in pixels, and the order in which the arrow keys go through them. */
import { pixels } from "./axes.js";

const REACH = 30; // how near a finger must come, in pixels of the figure

/* How far a bar of error reaches at one point: below and above. */
function reachOf(error, i) {
  const above = error?.array?.[i] || 0;
  return [error?.arrayminus?.[i] ?? above, above];
}

function bar(trace, i, at) {
  const half = (trace.width?.[i] ?? trace.width) / 2, base = trace.base?.[i] ?? 0;
  const flat = trace.orientation === "h";
  const ends = flat ? [at.x(base), at.x(base + trace.x[i])] : [at.y(base), at.y(base + trace.y[i])];
  const sides = flat ? [at.y(trace.y[i] - half), at.y(trace.y[i] + half)] : [at.x(trace.x[i] - half), at.x(trace.x[i] + half)];
  const [[x0, x1], [y0, y1]] = (flat ? [ends, sides] : [sides, ends]).map((pair) => pair.sort((a, b) => a - b));
  return { box: [x0, y0, Math.max(x1, x0 + 2), y1], x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
}

function point(trace, i, at) {
  const [x, y] = [trace.x[i], trace.y[i]], [left, right] = reachOf(trace.error_x, i), [down, up] = reachOf(trace.error_y, i);
  return { box: [at.x(x - left), at.y(y + up), at.x(x + right), at.y(y - down)], x: at.x(x), y: at.y(y) };
}

/* A step of a line, or a whole line that is one mark. */
function stretchOf(xs, ys, at, tall) {
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)].map(at.x), [y0, y1] = [Math.max(...ys), Math.min(...ys)].map(at.y);
  return { box: [x0, y0, x1, y1], x: (x0 + x1) / 2, y: (y0 + y1) / 2, tall };
}

function marksOf(trace, layout, number) {
  const at = pixels(layout, trace), panel = trace.yaxis || "y";
  const words = trace.type === "bar" ? [trace.hovertext].flat() : trace.hovertext;
  if (typeof words === "string") return [{ ...stretchOf(trace.x, trace.y, at), words, order: [panel, 0] }];
  const steps = trace.line?.shape === "hv", flat = trace.type === "bar" && trace.orientation === "h";
  const series = !flat && (trace.type === "bar" || steps || trace.error_y || (trace.mode.includes("lines") && words.length > 2));
  return words.flatMap((said, i) => {
    if (!said) return [];
    const shape = steps ? stretchOf([trace.x[i], trace.x[i + 1]], [trace.y[i]], at, true) : (trace.type === "bar" ? bar : point)(trace, i, at);
    return [{ ...shape, words: said, order: [panel, series ? 1 + number : 0] }];
  });
}

/* Panel by panel; rows from the top down, a line from left to right. */
function before(a, b) {
  const [p, s] = a.order, [q, t] = b.order;
  if (p !== q) return p.localeCompare(q, "en", { numeric: true });
  if (s !== t) return s && t ? s - t : t - s; // a line first, then the level lines and rows
  return s ? a.x - b.x : a.y - b.y || a.x - b.x;
}

export function readMarks({ data, layout }) {
  return data.flatMap((trace, number) => (trace.hovertext == null || trace.hoverinfo === "skip" ? [] : marksOf(trace, layout, number))).sort(before);
}

function distance({ box: [x0, y0, x1, y1], tall }, x, y) {
  const out = (low, high, n) => Math.max(low - n, 0, n - high);
  return Math.hypot(out(x0, x1, x), out(y0, y1, y) * (tall ? 0.3 : 1)); // a step answers to its whole column, nearly
}

/* The mark nearest to a place, if one is near. */
export function nearest(marks, x, y) {
  const [best] = marks.map((mark) => [distance(mark, x, y), mark]).sort((a, b) => a[0] - b[0]);
  return best && best[0] <= REACH ? best[1] : null;
}
