/* Everything of ours on this device: said in words, and wiped. */
const OURS = "keep-your-muscle:", OLD_SCHEME = "scheme";
const list = (words) => words.join(", ").replace(/, ([^,]*)$/, " and $1");

function keys() {
  try { return Object.keys(localStorage).filter((key) => key.startsWith(OURS) || key === OLD_SCHEME); } catch { return []; }
}

function remembered() {
  try { return Object.keys(JSON.parse(localStorage.getItem(`${OURS}me`)) || {}); } catch { return ["values"]; }
}

/* “3 answers, your age and weight, your choice of light or dark”, or nothing. */
export function described(items) {
  const known = keys(), others = known.filter((key) => ![OLD_SCHEME, ...["me", "record", "scheme"].map((name) => OURS + name)].includes(key));
  const me = known.includes(`${OURS}me`) ? remembered() : null;
  return [
    items.length ? `${items.length} ${items.length === 1 ? "answer" : "answers"}` : "", me ? (me.length ? `your ${list(me)}` : "your wish to be remembered") : "",
    known.some((key) => key.endsWith("scheme")) ? "your choice of light or dark" : "", others.length ? "other choices of yours" : "",
  ].filter(Boolean).join(", ");
}

export function wipe() {
  try { for (const key of keys()) localStorage.removeItem(key); } catch { return false; }
  delete document.documentElement.dataset.scheme;
  document.documentElement.dispatchEvent(new CustomEvent("schemechange", { bubbles: true }));
  return !keys().length;
}
