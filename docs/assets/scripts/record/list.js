/* The record: every answer a reader has kept, in one versioned list on this device. Sheet and progress only read it.

     { version: 1, entries: [{ id, calculator, title, who, date, typed, pairs, sentence, urgency, stopped, results }, …] }

   What cannot be read is never thrown away: it stays in its place until the reader takes it off. */
const RECORD = "keep-your-muscle:record", OLD = "keep-your-muscle:sheet", VERSION = 1;

const text = (x) => typeof x === "string";
const pair = (x) => Array.isArray(x) && x.length === 2 && x.every(text);
const result = (x) => Boolean(x) && ["label", "text", "range", "says"].every((key) => text(x[key]));
export const isEntry = (x) => Boolean(x) && ["id", "calculator", "title", "who", "date", "sentence"].every((key) => text(x[key])) && Boolean(x.date ? Date.parse(x.date) : text(x.dated))
  && Array.isArray(x.typed) && x.typed.every(pair) && Array.isArray(x.results) && x.results.every(result);
export const newId = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

const itemOf = (raw) => (isEntry(raw) ? { key: raw.id, entry: raw, raw } : { key: `damaged ${JSON.stringify(raw)}`, entry: null, raw });

function stored(key) {
  try { return localStorage.getItem(key); } catch { return null; }
}

function parsed(said) {
  try { return JSON.parse(said); } catch { return { unreadable: said }; }
}

/* An answer as the first versions of this site kept it. */
function migrated(old) {
  if (!old || !["name", "title", "headline", "typed"].every((key) => text(old[key]))) return old;
  const when = Date.parse(old.date), results = Array.isArray(old.results) ? old.results.filter(Array.isArray) : [];
  return {
    id: newId(), calculator: old.name, title: old.title, who: "", date: when ? new Date(when).toISOString() : "", dated: text(old.date) ? old.date : "an unknown day",
    typed: old.typed ? [["Typed", old.typed]] : [], pairs: [], sentence: old.headline, urgency: "", stopped: false,
    results: results.map(([label, said, range]) => ({ label: String(label), text: String(said), range: range && range !== said ? String(range) : "", says: "" })),
  };
}

function raws() {
  const said = stored(RECORD), record = said == null ? { entries: [] } : parsed(said);
  return Array.isArray(record?.entries) ? record.entries : [record];
}

function save(list) {
  try {
    const version = Math.max(VERSION, Number(parsed(stored(RECORD))?.version) || 0); // a newer page’s number stays
    if (list.length) localStorage.setItem(RECORD, JSON.stringify({ version, entries: list })); else localStorage.removeItem(RECORD);
    return true;
  } catch { return false; }
}

/* Everything that is kept, in order: [{ key, entry, raw }]; `entry` is null where it cannot be read. */
export function load() {
  const old = stored(OLD);
  if (old == null) return raws().map(itemOf);
  const found = parsed(old), both = [...raws(), ...(Array.isArray(found) ? found : [found]).map(migrated)];
  if (save(both)) localStorage.removeItem(OLD);
  return both.map(itemOf);
}

/* Both say whether it could be done; where it could not, nothing has changed. */
export const add = (...raws) => save([...load().map(({ raw }) => raw), ...raws]);
export const remove = (key) => save(load().filter((item) => item.key !== key).map(({ raw }) => raw));
