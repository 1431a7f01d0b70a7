/* The answer into the record, for “My sheet”. Nothing is overwritten: an older answer stays until the reader takes it off. */
import { element } from "../form/dom.js";
import { add, load, newId, remove } from "../record/list.js";
import { dateOf, words } from "./words.js";

const sameDay = (a, b) => dateOf(a) === dateOf(b);

export function sheet({ say, ...what }) {
  const { address, ...told } = words(what), entry = { id: newId(), ...told, date: told.when };
  delete entry.when;
  const before = load().filter((item) => item.entry?.calculator === entry.calculator && item.entry.who === entry.who);
  const twin = before.find(({ entry: old }) => sameDay(old.date, entry.date) && old.sentence === entry.sentence && String(old.typed) === String(entry.typed));
  if (twin) return say("This answer is on your sheet already.");
  if (!add(entry)) return say("This browser cannot keep it: its store is switched off or full. Print the answer instead.");
  const old = before.at(-1);
  if (!old) return say("It is on your sheet, on this device only. Open “My sheet” to print it.");
  const button = element("button", "Take the older one off", "button");
  button.addEventListener("click", () => say(remove(old.key) ? "The older answer is off your sheet, and this one is on it." : "The older answer could not be taken off."));
  say(`It is on your sheet, beside your answer of ${old.entry.date ? dateOf(old.entry.date) : old.entry.dated}. `, button);
}
