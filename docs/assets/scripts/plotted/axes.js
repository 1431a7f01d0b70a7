/* Where a value lies, in pixels of the figure. Every axis of ours has a fixed range and the margins are fixed, so this
   needs nothing of Plotly's inside; the same sum places “you are here” in the drawings. */
const keyOf = (id, letter) => (id || letter).replace(letter, `${letter}axis`);

export const axisOf = (layout, trace, letter) => layout[keyOf(trace[`${letter}axis`], letter)];

export function inner({ width, height, margin }) {
  return { across: width - margin.l - margin.r, up: height - margin.t - margin.b };
}

export function pixels(layout, trace) {
  const { across, up } = inner(layout);
  const share = (axis, n) => {
    const [low, high] = axis.range, [from, to] = axis.domain || [0, 1];
    return from + (((axis.type === "log" ? Math.log10(n) : n) - low) / (high - low)) * (to - from);
  };
  const x = axisOf(layout, trace, "x"), y = axisOf(layout, trace, "y");
  return { x: (n) => layout.margin.l + share(x, n) * across, y: (n) => layout.margin.t + (1 - share(y, n)) * up };
}

/* Whether an axis reaches a value. */
export function reaches(layout, trace, letter, n) {
  const [low, high] = axisOf(layout, trace, letter).range;
  return low <= n && n <= high;
}
