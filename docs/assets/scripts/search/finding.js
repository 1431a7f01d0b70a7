// The pages that answer, best first. MiniSearch counts words; what a page's writer expected people to type counts more.
import { filed, stem, wordsOf } from "./words.js";

const FIELDS = ["title", "words", "headings", "description", "text"];
const BOOST = { title: 6, words: 8, headings: 3, description: 2 };
const NUMBER = 0.3; // an age in a question says little about the page that answers it

export class Finder {
  constructor(MiniSearch, pages, ignored) {
    this.pages = pages;
    this.ignored = new Set(ignored);
    this.engine = new MiniSearch({
      fields: FIELDS, storeFields: [], tokenize: wordsOf, processTerm: (word) => (this.ignored.has(word) ? null : filed(word)),
      searchOptions: { boost: BOOST, tokenize: (word) => [word], processTerm: (word) => word },
    });
    this.engine.addAll(pages);
    this.titles = pages.map((page) => this.#content(page.title));
    this.phrases = pages.map((page) => page.words.split(",").map((phrase) => this.#content(phrase)).filter(Boolean));
  }

  /** Returns { pages, whole }: `whole` says whether some page holds every word. */
  find({ said, terms, numbers }) {
    const scores = new Map();
    for (const term of terms) this.#add(scores, term, 1);
    for (const number of numbers) this.#add(scores, number, 0);
    const found = [...scores].filter(([, { held }]) => held).map(([id, { score, held }]) => {
      const expected = this.#expected(id, terms, said);
      return { id, held, expected, score: score * expected * (held / terms.length) ** 3 };
    });
    const most = Math.max(0, ...found.map((one) => one.held));
    const kept = found.filter(({ held, expected }) => held === most || (held === most - 1 && held > 1 && expected > 1));
    kept.sort((a, b) => b.score - a.score || a.id - b.id);
    return { pages: kept.map(({ id }) => this.pages[id]), whole: most === terms.length };
  }

  #content(text) {
    return wordsOf(text).filter((word) => !this.ignored.has(word)).map(filed).join(" ");
  }

  #add(scores, term, weight) {
    const best = new Map();
    for (const [word, share] of [[term, 1], [stem(term), 0.5]]) {
      const found = word ? this.engine.search(word, { prefix: word.length > 2 }) : [];
      for (const { id, score } of found) best.set(id, Math.max(best.get(id) || 0, score * share));
    }
    for (const [id, score] of best) {
      const so = scores.get(id) || { score: 0, held: 0 };
      scores.set(id, { score: so.score + score * (weight || NUMBER), held: so.held + weight });
    }
  }

  /** A page whose title or expected words are just these comes first; a writer's first words count most. */
  #expected(id, terms, said) {
    const asked = terms.join(" "), title = this.titles[id], phrases = this.phrases[id];
    const named = wordsOf(this.pages[id].title).join(" ") === said ? 40 : title === asked ? 12 : title.startsWith(asked) ? 2 : 1;
    const place = phrases.findIndex((phrase) => phrase.startsWith(asked) || phrase.split(" ").every((word) => terms.includes(word)));
    if (place < 0) return named;
    return named * (2 + 2 / (place + 1) + phrases[place].split(" ").length / 2) * (phrases.includes(asked) ? 2.5 : 1);
  }
}
