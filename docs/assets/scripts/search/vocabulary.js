// What the pages say: every word with the pages it stands on, and what people join that we write apart.
import { filed, hyphened, plain, wordsOf } from "./words.js";

const STRONG = ["title", "words", "headings"];

export class Vocabulary {
  constructor(pages, ignored) {
    this.ignored = new Set(ignored);
    this.known = new Map(); // word -> { word, pages, strong }
    this.terms = new Set();
    this.apart = new Map(); // joined -> its words
    for (const page of pages) this.#read(page);
    this.sorted = [...this.known.keys()].sort();
  }

  has(word) {
    return this.known.has(word) || this.terms.has(filed(word));
  }

  /** On how many pages a word stands. */
  pages(word) {
    return (this.known.get(word) || this.known.get(filed(word)) || { pages: 0 }).pages;
  }

  /** Whether some word begins so: somebody is still typing it. */
  begins(start) {
    let low = 0, high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle] < start) low = middle + 1; else high = middle;
    }
    return low < this.sorted.length && this.sorted[low].startsWith(start);
  }

  #read(page) {
    const seen = new Set();
    for (const field of ["title", "words", "headings", "description", "text"]) {
      const strong = STRONG.includes(field);
      for (const word of wordsOf(page[field])) this.#count(word, strong, seen);
      for (const joined of hyphened(page[field])) this.#join(wordsOf(joined));
      if (strong) for (const phrase of plain(page[field]).split(/[,·:;]/)) this.#neighbours(wordsOf(phrase));
    }
  }

  #count(word, strong, seen) {
    const known = this.known.get(word) || { word, pages: 0, strong: false };
    known.strong ||= strong;
    if (!seen.has(word)) known.pages += 1;
    seen.add(word);
    this.known.set(word, known);
    this.terms.add(filed(word));
  }

  #neighbours(words) {
    words.forEach((_, at) => {
      for (const size of [2, 3]) if (at + size <= words.length) this.#join(words.slice(at, at + size));
    });
  }

  #join(words) {
    const joined = words.join("");
    if (joined.length > 3 && !this.apart.has(joined)) this.apart.set(joined, words);
  }
}
