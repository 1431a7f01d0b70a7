/* The tab's own entry in the history: it keeps the form as it was left, so that Back and a reload give it back. A link
   fills the form whole. An address that names numbers is true or gone. All this lives and dies with the tab. */
import { linkOf, opened, restored } from "./links.js";

const KEY = "keep-your-muscle", PAUSE = 350;
const stores = {}, told = {}; // told: the link of each form that the address stands for
let taken = location.hash, life = `${Date.now()}${Math.random()}`, last = "", wrote = 0, waiting = 0;

const entry = () => history.state?.[KEY];
export const pairsHere = () => (location.hash.includes("=") ? [...new URLSearchParams(location.hash.slice(1))] : null);

/* How a form begins: as this tab left it, or as the link says, or null. */
export function first(name, form) {
  const old = entry(), pairs = pairsHere(), link = pairs && opened(form, pairs);
  if (link) told[name] = linkOf(form, link);
  if (!old?.forms?.[name]) return link;
  life = old.life;
  return restored(form, old.forms[name]);
}

export function follow(name, store) {
  stores[name] = store;
  store.faces.push(() => save());
}

function save() {
  clearTimeout(waiting);
  const wait = PAUSE - (performance.now() - wrote);
  if (wait <= 0) write(); else waiting = setTimeout(write, wait);
}

function write() {
  if (location.hash !== taken) return; // a new address stands there and has not been taken in yet
  const names = Object.keys(stores), forms = Object.fromEntries(names.map((name) => [name, stores[name].state()])), now = JSON.stringify(forms);
  const lies = names.some((name) => told[name] && told[name] !== linkOf(stores[name].form, stores[name].state()));
  if (now === last && !lies) return;
  try {
    history.replaceState({ ...history.state, [KEY]: { life, forms } }, "", lies ? location.href.split("#")[0] : location.href);
    [last, wrote, taken] = [now, performance.now(), location.hash];
    if (lies) for (const name of names) delete told[name];
  } catch { waiting = setTimeout(write, 5000); } // browsers ration this; the next pause is soon enough
}

/* Another entry: of another form (restored or opened by its link), or only a place on this page, where the form goes on. */
function arrive() {
  const old = entry(), pairs = pairsHere();
  if (location.hash === taken && (!old || old.life === life)) return;
  taken = location.hash;
  last = "";
  const other = old && old.life !== life;
  if (other) life = old.life; else if (!old && pairs) life = `${Date.now()}${Math.random()}`;
  for (const [name, store] of Object.entries(stores)) {
    const link = pairs && opened(store.form, pairs);
    if (link) told[name] = linkOf(store.form, link); else delete told[name];
    if (other && old.forms[name]) store.go(restored(store.form, old.forms[name]));
    else if (!old && link) store.go(link);
  }
  write();
}

/* The link of one form, put into the address: it is true now, and goes with the next change. */
export function show(name) {
  const store = stores[name], link = linkOf(store.form, store.state());
  for (const other of Object.keys(told)) delete told[other];
  told[name] = link;
  const url = location.href.split("#")[0] + link;
  try { history.replaceState(history.state, "", url); taken = location.hash; } catch { /* the copied link is what counts */ }
  return url;
}

export function listen() {
  addEventListener("popstate", arrive);
  addEventListener("hashchange", arrive);
  addEventListener("pagehide", write);
  document.addEventListener("change", write); // a field that is left is kept at once: a link may be pressed next
  addEventListener("pageshow", () => { for (const store of Object.values(stores)) store.paint(); }); // some browsers empty or fill the boxes late
}
