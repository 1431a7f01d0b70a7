/* Values that are allowed and yet rare, alone or together: science/doubts.py, word for word. */
import { isRare, ownFirst } from "./limits.js";
import { plain } from "./number.js";
import { MOST, offersFor } from "./offers.js";
import { show } from "./showing.js";

const offers = (input, way, text, fits) => offersFor(input, text, ownFirst(input, way), fits).map((each) => ({ name: input.name, text: each }));
const holds = ([, names, when], v) => names.every((name) => v[name] != null) && when(v);

const alone = (input, x, way, text) => ({
  key: `${input.name}=${plain(x)}`, names: [input.name], says: `${input.label}: ${show(x, way)} is rare. Are you sure?`, offers: offers(input, way, text),
});

function together(doubt, c, v, ways, typed) {
  const [key, names, , says] = doubt, inputs = names.map((name) => c.inputs.find((i) => i.name === name));
  return {
    key: `${key}=${names.map((name) => plain(v[name])).join(",")}`, names,
    says: names.reduce((text, name) => text.replaceAll(`{${name}}`, show(v[name], ways[name])), says),
    offers: inputs.flatMap((i) => offers(i, ways[i.name], typed[i.name], (x) => !holds(doubt, { ...v, [i.name]: x }))).slice(0, MOST),
  };
}

/* Every question the values raise: [{key, names, says, offers: [{name, text}]}], single values first. */
export function doubts(c, v, ways, typed) {
  return [
    ...c.inputs.filter((i) => !i.options && v[i.name] != null && isRare(i, v[i.name])).map((i) => alone(i, v[i.name], ways[i.name], typed[i.name])),
    ...c.doubts.filter((doubt) => holds(doubt, v)).map((doubt) => together(doubt, c, v, ways, typed)),
  ];
}
