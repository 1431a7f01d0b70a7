/* The three things that every face does to the page. */
export function element(tag, text, className, data) {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (className) made.className = className;
  Object.assign(made.dataset, data);
  if (tag === "button") made.type = tag;
  return made;
}

/* Write only what differs: the caret stays where it is, and nothing is announced twice. */
export function put(node, key, value) {
  if (node && node[key] !== value) node[key] = value;
}

export const all = (root, selector) => [...root.querySelectorAll(selector)];
