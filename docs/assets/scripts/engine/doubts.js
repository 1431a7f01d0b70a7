/* Values that are allowed and yet rare, alone or together: science/doubts.py, word for word. */
import { ownFirst } from "./limits.js";
import { MOST, offersFor } from "./offers.js";
import { show } from "./showing.js";
import { raised, stillHolds as holds } from "./values.js";

const offers = (input, way, text, fits) => offersFor(input, text, ownFirst(input, way), fits).map((each) => ({ name: input.name, text: each }));

const alone = (input, x, way, text) => ({ says: `${input.label}: ${show(x, way)} is rare. Are you sure?`, offers: offers(input, way, text) });

function together(doubt, c, v, ways, typed) {
  const [, names, , says] = doubt, inputs = names.map((name) => c.inputs.find((i) => i.name === name));
  return {
    says: names.reduce((text, name) => text.replaceAll(`{${name}}`, show(v[name], ways[name])), says),
    offers: inputs.flatMap((i) => offers(i, ways[i.name], typed[i.name], (x) => !holds(doubt, { ...v, [i.name]: x }))).slice(0, MOST),
  };
}

/* Every question the values raise: [{key, names, says, offers: [{name, text}]}], single values first. */
export function doubts(c, v, ways, typed) {
  return raised(c, v).map(({ key, names, of }) => ({
    key, names, ...(of.name ? alone(of, v[of.name], ways[of.name], typed[of.name]) : together(of, c, v, ways, typed)),
  }));
}
