// Draws what was found: the first pages, a button for the rest, and the guess as a button.

const FIRST = 12;

function element(tag, name, text) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = text;
  return made;
}

function row(page, root) {
  const link = document.createElement("a"), item = document.createElement("li");
  link.href = new URL(page.address, root);
  const title = element("span", "search__title", page.title);
  if (page.section) title.append(element("span", "search__where", `  ${page.section}`));
  link.append(title, element("span", "search__about", page.description));
  item.append(link);
  return item;
}

export function show(list, more, pages, root) {
  list.replaceChildren(...pages.slice(0, FIRST).map((page) => row(page, root)));
  more.hidden = pages.length <= FIRST;
  more.textContent = `Show all ${pages.length}`;
  more.onclick = () => {
    const rest = pages.slice(FIRST).map((page) => row(page, root));
    list.append(...rest);
    more.hidden = true;
    rest[0].firstChild.focus();
  };
}

/** “Did you mean protein?” The pages shown are those of the guess already; the button corrects the box. */
export function suggest(place, guess, take) {
  place.replaceChildren();
  if (!guess) return;
  const button = element("button", "search__guess", guess);
  button.type = "button";
  button.onclick = () => take(guess);
  place.append("Did you mean ", button, "?");
}

/** Arrow keys walk from the box through the results and back. */
export function walk(box, input) {
  box.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [input, ...box.querySelectorAll(".search__results a, .search__more:not([hidden])")];
    const at = stops.indexOf(document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)].focus();
  });
}
