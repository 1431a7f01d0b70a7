/* “How this was worked out, with your numbers”, and the line of what was typed that only paper shows. */
import { element, put } from "../form/dom.js";
import { typedOf } from "./says.js";

export function working(form, root) {
  const place = root.querySelector(".calculator__steps"), typed = root.querySelector(".answer__typed");
  return ({ answer: got, state }) => {
    put(typed, "textContent", got ? `What was typed: ${typedOf(form, state).map(([label, text]) => `${label} ${text}`).join(" · ")}` : "");
    if (!place) return;
    const lines = got ? got.steps : [];
    place.hidden = !lines.length;
    place.querySelector(".steps").replaceChildren(...lines.map(([title, line]) => {
      const li = element("li");
      li.append(element("span", title), " ", element("span", line, "steps__line"));
      return li;
    }));
  };
}
