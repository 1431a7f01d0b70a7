/* A figure that can be set to any moment: the first pose of the still picture, copied, its outlines drawn again. */
import { outline } from "./outline.js";

const NS = "http://www.w3.org/2000/svg";

/* The places of all discs at each moment: the frames hold the first, then the way from one to the next. */
function places(frames) {
  let at = frames[0].map(() => 0);
  return frames.map((frame) => (at = at.map((v, i) => v + frame[i])));
}

export function figureOf(still, data) {
  const svg = document.createElementNS(NS, "svg");
  svg.setAttribute("viewBox", data.box.join(" "));
  svg.setAttribute("stroke-width", still.getAttribute("stroke-width"));
  svg.setAttribute("stroke-linejoin", "round");
  svg.setAttribute("aria-hidden", "true");
  const pose = still.querySelector("g").cloneNode(true);
  pose.removeAttribute("transform");
  svg.append(pose);
  const paths = [...pose.children], moments = places(data.frames);

  /* `at`: a moment, 0 to the last; between two the discs go straight. */
  function set(at) {
    const k = Math.min(Math.floor(at), moments.length - 2), share = at - k;
    let i = 0;
    const next = () => moments[k][i] + (moments[k + 1][i] - moments[k][i++]) * share;
    for (const [first, count, ...hulls] of data.parts) {
      const d = hulls.map((radii) => outline(radii.map((r) => [next(), next(), r]))).join("");
      for (let n = 0; n < count; n++) paths[first + n].setAttribute("d", d);
    }
  }
  set(0);
  return { svg, set, last: moments.length - 1 };
}
