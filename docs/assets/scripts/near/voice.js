/* One small live region for a form: the sentence, a complaint or “It is copied”, after a pause, in at most forty words. */
const WORDS = 40, PAUSE = 700;

export function inFew(text) {
  const words = text.split(/\s+/);
  if (words.length <= WORDS) return text;
  const start = words.slice(0, WORDS - 1).join(" "), end = Math.max(...[". ", "! ", "? "].map((sign) => start.lastIndexOf(sign)));
  return end > 40 ? start.slice(0, end + 1) : `${start} …`;
}

export function voice(place) {
  let waiting = 0, last = "";
  return (text, at = PAUSE) => {
    if (text === last) return;
    last = text;
    clearTimeout(waiting);
    waiting = setTimeout(() => { place.textContent = inFew(text); }, at);
  };
}
