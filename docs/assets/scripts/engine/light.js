/* The part of the engine that an answer needs, and that a definition asks for. The words about slips and doubts come later. */
import { answer } from "./answer.js";
import { fixed, lambertWOfExp, operand, plain, snap } from "./number.js";
import { show } from "./showing.js";
import { readValue } from "./values.js";

const house = (globalThis.keepYourMuscle = globalThis.keepYourMuscle || {});
const calculators = (house.calculators = house.calculators || {});
house.define = (name, calculator) => { calculators[name] = calculator; };
house.engine = { answer, readValue, show, operand, snap, lambertWOfExp, plain, fixed };
