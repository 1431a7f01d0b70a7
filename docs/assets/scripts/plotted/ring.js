/* The ring round the mark that is pointed at: round a bar its edge, along a line its course, round a point a circle. */
function shape(tag, attributes) {
  const el = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, said] of Object.entries(attributes)) el.setAttribute(name, said);
  return el;
}

const twice = (tag, attributes) => ["explore__halo", "explore__edge"].map((name) => shape(tag, { ...attributes, class: name }));

export function ringOf({ box: [x0, y0, x1, y1], x, y }) {
  const flat = y1 - y0 < 3 || x1 - x0 < 3;
  if (!flat) return twice("rect", { x: x0 - 3, y: y0 - 3, width: x1 - x0 + 6, height: y1 - y0 + 6, rx: 3 });
  const along = Math.max(x1 - x0, y1 - y0) > 3 ? twice("rect", { x: x0 - 4, y: y0 - 4, width: x1 - x0 + 8, height: y1 - y0 + 8, rx: 4 }) : [];
  return [...along, ...twice("circle", { cx: x, cy: y, r: 11 })];
}
