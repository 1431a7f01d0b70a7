// A question as typed -> the words to look for, those left out, and the guess where a word was misspelt.
import { filed, wordsOf } from "./words.js";
import { nearest } from "./spelling.js";

export const MOST_LETTERS = 100;
const MOST_GUESSES = 5;
const FEW = 3; // pages: where hardly one writes it joined, those that write it apart answer as well

/** Returns { said, terms, numbers, leftOut, guess }: `guess` is the question as it was perhaps meant, or "". */
export function ask(text, vocabulary) {
  const asked = text.slice(0, MOST_LETTERS);
  const found = { said: wordsOf(asked).join(" "), terms: [], numbers: [], leftOut: [], guess: "" };
  const slipped = new Map();
  for (const word of joined(wordsOf(asked), vocabulary)) {
    for (const part of apart(word, vocabulary)) place(part, vocabulary, found, slipped);
  }
  if (!found.terms.length) [found.terms, found.numbers] = [found.numbers, []];
  if (slipped.size) found.guess = wordsOf(asked).map((word) => slipped.get(word) || word).join(" ");
  return found;
}

function place(word, vocabulary, found, slipped) {
  if (vocabulary.ignored.has(word)) return add(found.leftOut, word);
  if (/^\p{N}+$/u.test(word)) return add(found.numbers, word);
  const meant = understood(word, vocabulary) || slipped.size >= MOST_GUESSES ? "" : nearest(word, vocabulary);
  if (meant) slipped.set(word, meant);
  return add(found.terms, filed(meant || word));
}

function add(list, word) {
  if (!list.includes(word)) list.push(word);
}

function understood(word, vocabulary) {
  return vocabulary.has(word) || (word.length > 2 && vocabulary.begins(word));
}

/** “pro tein” -> “protein”, “sitto stand” -> “sittostand”: only where a part alone means nothing. */
function joined(words, vocabulary) {
  const out = [];
  for (let at = 0; at < words.length; at += 1) {
    const size = [3, 2].find((n) => at + n <= words.length && isOne(words.slice(at, at + n), vocabulary)) || 1;
    out.push(words.slice(at, at + size).join(""));
    at += size - 1;
  }
  return out;
}

function isOne(words, vocabulary) {
  const one = words.join("");
  return (vocabulary.known.has(one) || vocabulary.apart.has(one))
    && words.some((word) => !vocabulary.has(word) && !vocabulary.ignored.has(word));
}

/** “bodyfat” -> “body”, “fat”; “80kg” -> “80”, “kg”; a word that stands on a page stays whole. */
function apart(word, vocabulary) {
  const written = vocabulary.apart.get(word) || vocabulary.apart.get(filed(word));
  if (written && vocabulary.pages(word) < FEW) return written;
  if (understood(word, vocabulary)) return [word];
  const counted = word.match(/\p{N}+|\P{N}+/gu);
  if (counted.length > 1) return counted;
  return nearest(word, vocabulary) ? [word] : inTwo(word, vocabulary);
}

function inTwo(word, vocabulary) {
  let best = [word], most = 1; // a word of one page alone is as likely a slip
  for (let at = 3; at <= word.length - 3; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)], count = Math.min(...parts.map((part) => vocabulary.pages(part)));
    if (count > most) [best, most] = [parts, count];
  }
  return best;
}
