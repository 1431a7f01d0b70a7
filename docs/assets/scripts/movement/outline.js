/* The skin stretched over discs, as the data of a path: the same outline that Python draws (render/figure.py). */
const STEPS = 24;

const turn = (a, b, c) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

function half(points) {
  const kept = [];
  for (const point of points) {
    while (kept.length > 1 && turn(kept.at(-2), kept.at(-1), point) <= 0) kept.pop();
    kept.push(point);
  }
  return kept.slice(0, -1);
}

/* discs: [[x, y, r], …] */
export function outline(discs) {
  const points = discs.flatMap(([x, y, r]) => Array.from({ length: STEPS }, (_, k) =>
    [x + r * Math.cos(2 * Math.PI * k / STEPS), y + r * Math.sin(2 * Math.PI * k / STEPS)]));
  points.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const hull = [...half(points), ...half(points.toReversed?.() || [...points].reverse())];
  return `M${hull.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}z`;
}
