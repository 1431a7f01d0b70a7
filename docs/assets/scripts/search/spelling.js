// The word somebody meant: the nearest one that stands on a page.

const LEAST = 4; // letters: a shorter word has too many neighbours

/** How many slips lie between two words: a letter too many, too few, another one, or two that changed places. */
export function slips(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = [], above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, above] = [above, row];
  }
  return above[b.length];
}

/** The nearest word of the vocabulary, or "". Words of titles and search words are nearer than a name in a list. */
export function nearest(word, vocabulary) {
  const most = word.length < LEAST ? 0 : word.length < 6 ? 1 : word.length < 9 ? 2 : 3;
  let best = "", least = Infinity;
  if (!most || word.length > 30) return best;
  for (const { word: other, pages, strong } of vocabulary.known.values()) {
    if (other.length < LEAST || vocabulary.ignored.has(other)) continue;
    const count = slips(word, other, most);
    if (count > most) continue;
    const far = 2 * count + (other[0] === word[0] ? 0 : 1) + (strong ? 0 : 0.9) + 1 / (1 + pages);
    if (far < least) [best, least] = [other, far];
  }
  return best;
}
