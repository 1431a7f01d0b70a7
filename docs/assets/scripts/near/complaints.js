/* What a field says of itself: a slip, “Did you mean …?”, “Are you sure?”. Said after the field was left, and one thing at a time. */
import { all, element, put } from "../form/dom.js";
import { says } from "./says.js";

const mean = (before) => ({ name, text }) => element("button", before + text, "button", { do: "offer", name, text });

export function complaints(form, sides, say) {
  const asked = {}, fields = sides.map(({ name, place }) => ({ name, place, error: place.querySelector(".field__error"), asks: place.querySelector(".field__unsure") }));
  return (view) => {
    const { fields: said, doubts } = says(form, view);
    if (!view.answer) say(Object.values(said).map(({ error }) => error).find(Boolean) || doubts[0]?.says || "");
    for (const { name, place, error, asks } of fields) {
      put(error, "textContent", said[name].error);
      for (const el of all(place, "input, select:not([data-way])")) {
        if (said[name].error) el.setAttribute("aria-invalid", "true"); else el.removeAttribute("aria-invalid");
      }
      if (!asks) continue;
      const offers = said[name].offers.map((text) => ({ name, text }));
      const doubt = offers.length ? null : doubts.find((each) => lastOf(each, fields) === name);
      const now = JSON.stringify([offers, doubt]);
      if (asked[name] === now) continue; // a button that is being pressed is not taken away
      asked[name] = now;
      asks.replaceChildren(...words(offers, doubt));
      asks.hidden = !asks.firstChild;
    }
  };
}

/* A doubt about several fields stands at the last of them. */
const lastOf = (doubt, fields) => fields.filter(({ name, asks }) => asks && doubt.names.includes(name)).at(-1)?.name;

function words(offers, doubt) {
  if (offers.length) return [element("span", "Did you mean"), ...offers.map(mean(""))];
  if (!doubt) return [];
  return [element("span", doubt.says), ...doubt.offers.map(mean("No, ")), element("button", "Yes, that is right", "button", { do: "sure", key: doubt.key })];
}
