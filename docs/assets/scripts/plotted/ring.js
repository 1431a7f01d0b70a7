/* The ring round the mark that is pointed at: round a bar or an interval its edge, round a point or a step a circle. */
function shape(tag, attributes) {
  const el = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, said] of Object.entries(attributes)) el.setAttribute(name, said);
  return el;
}

const twice = (tag, attributes) => ["explore__halo", "explore__edge"].map((name) => shape(tag, { ...attributes, class: name }));

export function ringOf({ box: [x0, y0, x1, y1], x, y, tall }) {
  const small = Math.max(x1 - x0, y1 - y0) < 24;
  if (small || tall) return twice("circle", { cx: x, cy: y, r: 12 });
  const thin = Math.min(x1 - x0, y1 - y0) < 3, rim = thin ? 10 : 4;
  return twice("rect", { x: x0 - rim, y: y0 - rim, width: x1 - x0 + 2 * rim, height: y1 - y0 + 2 * rim, rx: thin ? rim : 3 });
}
