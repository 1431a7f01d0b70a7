/* Reads what was typed, computes, rounds and fills sentences, as calculators/science does. A test compares both on
   thousands of inputs. Bundled into one classic script (assets/made/engine.js): pages must also open from a folder. */
import { answer } from "./answer.js";
import { doubts } from "./doubts.js";
import { readAll, readChoice, readOne } from "./inputs.js";
import { fixed, lambertWOfExp, operand, plain, snap } from "./number.js";
import { offersFor } from "./offers.js";
import { isCanonical, numberText, show } from "./showing.js";
import { joined, readQuantity } from "./typed.js";
import { readValue } from "./values.js";

const house = (globalThis.keepYourMuscle = globalThis.keepYourMuscle || {});
const calculators = (house.calculators = house.calculators || {});
house.define = (name, calculator) => { calculators[name] = calculator; };
house.engine = {
  readValue, readOne, readChoice, readAll, readQuantity, joined, doubts, offersFor, answer, show, numberText, operand, snap, lambertWOfExp, plain, fixed, isCanonical,
};
