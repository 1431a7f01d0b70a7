/* Where the results lie: one bar for each result of the largest family in one unit that has a range. */
import { element } from "../form/dom.js";

export function picture(place, got) {
  const ranged = got && !got.stopped ? got.results.filter((r) => r.low != null && r.high != null && r.high > r.low) : [];
  const rows = ranged.filter((r) => r.unit === ranged[0].unit);
  place.hidden = rows.length < 2;
  if (place.hidden) return place.replaceChildren();
  const low = Math.min(...rows.map((r) => r.low)), high = Math.max(...rows.map((r) => r.high));
  const at = (x) => 4 + (92 * (x - low)) / (high - low || 1);
  place.replaceChildren(...rows.map((r) => {
    const row = element("div", "", "range"), line = element("span", "", "range__line"), bar = element("span", "", "range__bar"), dot = element("span", "", "range__dot");
    bar.style.left = `${at(r.low)}%`;
    bar.style.width = `${at(r.high) - at(r.low)}%`;
    dot.style.left = `${at(r.value)}%`;
    line.append(bar, dot);
    line.setAttribute("aria-hidden", "true");
    row.append(element("span", r.label, "range__label"), line, element("span", r.range, "range__text"));
    return row;
  }));
}
