/* `$chart-1` -> the colour that name has now: in this scheme, in forced colours, on this chart. */
const NAME = /^\$([a-z]+(?:-[a-z0-9]+)*)$/;

/* As Plotly can read it: a mixed colour comes as color(srgb 0.1 0.2 0.3). */
function plain(colour) {
  const [, ...parts] = colour.match(/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)/) || [];
  return parts.length ? `rgb(${parts.map((p) => Math.round(p * 255)).join(", ")})` : colour;
}

export function colourOf(name, chart) {
  const probe = document.createElement("span");
  probe.style.cssText = `color: var(--${name}); forced-color-adjust: none; display: none`;
  chart.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return plain(colour);
}

export function coloured(part, chart, seen = {}) {
  for (const [key, said] of Object.entries(part)) {
    if (said && typeof said === "object") coloured(said, chart, seen);
    const name = typeof said === "string" && NAME.exec(said)?.[1];
    if (name) part[key] = seen[name] ||= colourOf(name, chart);
  }
  return part;
}
