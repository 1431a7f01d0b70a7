// Text -> words as search compares them: small letters, no accents, no marks, no plural s.

const NOT_A_WORD = /[^\p{L}\p{N}]+/u;
const HYPHENED = /[\p{L}\p{N}]+(?:[-‐‑–][\p{L}\p{N}]+)+/gu;

/** Every word of a text, in order. */
export function wordsOf(text) {
  return plain(text).split(NOT_A_WORD).filter(Boolean);
}

/** The words of a text that are written with a hyphen: “sit-to-stand”. */
export function hyphened(text) {
  return plain(text).match(HYPHENED) || [];
}

/** What a word is filed under: “muscles” and “muscle” are one. */
export function filed(word) {
  return word.length > 3 && word.endsWith("s") && !/(ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** “exercising” -> “exercis”, which begins “exercise” too; nothing where too little is left. */
export function stem(word) {
  const cut = word.replace(/(?:ings?|ness|ed|ly)$/, "");
  return cut !== word && cut.length > 3 ? cut : "";
}

export function plain(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/['’‘](?:s|m|ll|re|ve|d)(?![\p{L}\p{N}])/gu, "").replace(/['’‘]/g, "");
}
