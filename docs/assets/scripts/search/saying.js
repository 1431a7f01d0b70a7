// The sentences of the search: short, and never a long text said back.
import { MOST_LETTERS } from "./asking.js";

const LONG = 40; // letters: a longer question is not repeated

/** The one line that is read out. `found` is { pages, whole, terms, leftOut, guess }. */
export function count(text, { pages, whole, terms, leftOut, guess }) {
  if (!terms.length) return leftOut.length ? "Type a word that names what you look for." : "";
  const asked = guess || text;
  const said = asked.length > LONG ? "" : ` for “${asked}”`;
  if (!pages.length) return `Nothing found${said}. Try fewer or other words.`;
  const number = pages.length === 1 ? "1 page" : `${pages.length} pages`;
  if (!whole) return `No page has all of these words. ${number} with some of them.`;
  return guess ? `${number}${said}.` : `${number}.`;
}

/** What was not looked for, and why; "" where all of it was. */
export function leftOut(text, words) {
  const cut = text.length >= MOST_LETTERS ? `Only the first ${MOST_LETTERS} letters are read.` : "";
  const common = words.length ? `Left out, because too common: ${words.map((word) => `“${word}”`).join(", ")}.` : "";
  return [cut, common].filter(Boolean).join(" ");
}
