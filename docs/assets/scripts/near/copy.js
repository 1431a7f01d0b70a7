/* The answer, or a link with the numbers, onto the clipboard; where that is refused, into a box to copy from by hand. */
import { element } from "../form/dom.js";
import { asText, words } from "./words.js";

async function put(text, said, say) {
  try {
    await navigator.clipboard.writeText(text);
    return say(said);
  } catch { /* not allowed, or not there on a page opened from a folder: the older way, then the reader's own hand */ }
  const box = element("textarea", text, "answer__copy");
  box.readOnly = true;
  box.setAttribute("aria-label", "The words to copy");
  say("Copying is not allowed here. Copy the words in this box by hand.", box);
  box.select();
  let done = false;
  try { done = document.execCommand("copy"); } catch { /* then by hand */ }
  if (done) say(said);
}

export const copy = (what) => put(asText(words(what)), "The answer is copied.", what.say);
export const link = (what) => put(what.link(), "The link is copied. It holds your numbers, but no name: share it with care.", what.say);
