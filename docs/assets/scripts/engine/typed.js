/* Typed text -> value and way: science/typed.py, word for word. */
const LONGEST = 40;
const PIECE = /\s*([-−]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+))\s*([^0-9\s.,+\-−]*(?:\s+[^0-9\s.,+\-−]+)*)\s*/y;

const number = (text) => parseFloat(text.replace(",", ".").replace("−", "-"));

function pieces(text) {
  const found = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const match = PIECE.exec(text);
    if (!match) return null;
    found.push([number(match[1]), match[2].replace(/\s+/g, " ")]);
  }
  return found.length ? found : null;
}

const means = (word, unit) => [unit[0].toLowerCase(), ...unit[2].map((w) => w.toLowerCase())].includes(word.toLowerCase());

function fits(found, way, unitNeeded) {
  if (found.length > way.units.length) return false;
  return found.every(([, word], i) => {
    const unsaid = word === "" && (i > 0 || (!unitNeeded && found.length === 1 && way.units.length === 1));
    return unsaid || means(word, way.units[i]);
  });
}

const canonical = (found, way) => found.reduce((sum, [n], i) => sum + n * way.units[i][1], 0);

/* Typed text -> {value, way} or null. */
export function readQuantity(text, ways, way) {
  text = text.trim();
  const found = text && text.length <= LONGEST ? pieces(text) : null;
  if (!found) return null;
  if (fits(found, way, false)) return { value: canonical(found, way), way };
  const other = ways.find((w) => fits(found, w, true));
  return other ? { value: canonical(found, other), way: other } : null;
}
