/* The record as a file: taken away, and brought back without anything lost or doubled. */
import { element } from "../form/dom.js";
import { add, isEntry, load, newId } from "./list.js";

const KIND = "keep-your-muscle record", MOST = 2_000_000;
const count = (n, one, more) => `${n} ${n === 1 ? one : more}`;

export function takeAway(items) {
  const text = JSON.stringify({ kind: KIND, version: 1, saved: new Date().toISOString(), entries: items.map(({ raw }) => raw) }, null, 1);
  const link = element("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `keep-your-muscle-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/* Brings a file in; returns what to say. An answer that is here already is not doubled, one that differs gets a place of its own. */
export async function bringIn(file) {
  if (!file) return "";
  const found = file.size > MOST ? null : entriesOf(await file.text().catch(() => ""));
  if (!found) return `“${file.name}” holds no answers of this site. Choose a file that “Save as a file” has made here; its name ends in .json.`;
  const here = new Set(load().map(({ raw }) => JSON.stringify(raw))), ids = new Set(load().map(({ key }) => key));
  const fresh = found.filter((raw) => !here.has(JSON.stringify(raw))).map((raw) => (isEntry(raw) && ids.has(raw.id) ? { ...raw, id: newId() } : raw));
  if (fresh.length && !add(...fresh)) return "The file was read, but this browser cannot keep more: its store is switched off or full.";
  const unread = fresh.filter((raw) => !isEntry(raw)).length, old = found.length - fresh.length;
  return [
    `${count(fresh.length - unread, "answer was", "answers were")} added.`, old ? `${count(old, "was", "were")} here already.` : "",
    unread ? `${count(unread, "cannot be read and is", "cannot be read and are")} kept as ${unread === 1 ? "it is" : "they are"}.` : "",
  ].filter(Boolean).join(" ");
}

function entriesOf(text) {
  try {
    const { kind, entries } = JSON.parse(text);
    return kind === KIND && Array.isArray(entries) ? entries : null;
  } catch { return null; }
}
