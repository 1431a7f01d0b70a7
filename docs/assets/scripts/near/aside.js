/* A result that cannot be shown steps aside, with its reason, and comes back to its own place. */
import { all } from "../form/dom.js";

export function aside(place) {
  const lists = [[place.querySelector(".answer__results"), false], [place.querySelector(".answer__rest"), true]];
  return () => {
    const lines = all(place, "[data-output]").sort((a, b) => a.dataset.at - b.dataset.at);
    for (const [list, hidden] of lists) {
      const wanted = lines.filter((row) => (row.dataset.band === "hidden") === hidden);
      if (wanted.length !== list.children.length || wanted.some((row, i) => row !== list.children[i])) list.append(...wanted);
    }
  };
}
