/* Texts in boxes, and what the engine reads in them. */
import { joined } from "../engine/typed.js";
import { readValue } from "../engine/values.js";

export const emptyBox = (input) => ({ unit: input.ways[0].key, texts: ["", ""] });
export const wayOf = (input, key) => input.ways.find((way) => way.key === key) || input.ways[0];

/* What stands in the boxes, as one text that the engine reads: 5 and 7 become “5 ft 7 in”. */
export const textOf = (input, { unit, texts }) => joined(texts, wayOf(input, unit)).trim();
export const readBox = (input, box) => readValue(input, textOf(input, box), wayOf(input, box.unit));
