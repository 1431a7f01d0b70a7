/* The answer on the page: sentence, rows, picture, working, next steps. Without an answer none of it is there. */
import { all, element, put } from "./dom.js";
import { picture } from "./picture.js";

const OPEN = ".calculator__steps, [data-actions], [data-after]";

export function answer(root) {
  const place = root.querySelector(".calculator__answer"), $ = (selector) => place.querySelector(selector);
  const sentence = $(".answer__sentence"), steps = root.querySelector(".calculator__steps"), done = $(".answer__done");
  let shown;
  return ({ answer: got, typed }) => {
    const now = JSON.stringify([got, typed]);
    if (now === shown) return;
    shown = now;
    done.replaceChildren(); // “It is copied” is no longer true of what stands here
    place.dataset.empty = got ? "no" : "yes";
    place.dataset.stopped = got?.stopped?.[0] || "";
    place.dataset.urgency = got?.urgency || "";
    put(sentence, "textContent", got ? got.headline : sentence.dataset.idle);
    put($(".answer__typed"), "textContent", got ? `What was typed: ${typed.map(([label, text]) => `${label} ${text}`).join(" · ")}` : "");
    for (const el of all(root, OPEN)) el.hidden = !got;
    $(".answer__results").hidden = !got || Boolean(got.stopped);
    rows(place, got);
    picture($(".answer__picture"), got);
    if (steps) working(steps, got);
    next(root, got?.key);
    fit(place);
  };
}

function rows(place, got) {
  const results = place.querySelector(".answer__results"), rest = place.querySelector(".answer__rest");
  const lines = all(place, "[data-output]").sort((a, b) => a.dataset.at - b.dataset.at);
  for (const row of lines) {
    const r = got?.results.find(({ name }) => name === row.dataset.output) || { text: "", range: "", says: "", band: "" };
    const out = row.querySelector("output");
    put(out, "textContent", r.range && r.value === r.low ? r.range : r.text); // where the value is the lower end, show the span
    out.dataset.value = r.value == null ? "" : String(r.value);
    row.dataset.band = r.band;
    put(row.querySelector(".answer__range"), "textContent", r.range && r.range !== r.text && !r.says.includes(r.range) ? r.range : "");
    put(row.querySelector(".answer__says"), "textContent", r.says);
  }
  for (const [list, hidden] of [[results, false], [rest, true]]) { // what cannot be shown steps aside, and comes back to its own place
    const wanted = lines.filter((row) => (row.dataset.band === "hidden") === hidden);
    if (wanted.length !== list.children.length || wanted.some((row, i) => row !== list.children[i])) list.append(...wanted);
  }
}

function working(steps, got) {
  const lines = got ? got.steps : [];
  steps.hidden = !lines.length;
  steps.querySelector(".steps").replaceChildren(...lines.map(([title, line]) => {
    const li = element("li");
    li.append(element("span", title), " ", element("span", line, "steps__line"));
    return li;
  }));
}

/* A band with steps of its own shows them instead of the calculator's usual ones. */
function next(root, key) {
  const lists = all(root, ".calculator__next ol"), own = lists.find((list) => key && list.dataset.next?.split(" ").includes(key));
  for (const list of lists) list.hidden = own ? list !== own : list.dataset.next != null;
}

/* Only a panel that is shorter than the window may stay in sight beside the form. */
export function fit(place) {
  place.dataset.fits = place.offsetHeight + 32 < innerHeight ? "yes" : "no";
}
