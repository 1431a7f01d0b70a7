/* The form's state without a page: random moves, and what must hold after each. Five faults can be planted in the moves;
   the walk must see each of them. */
import "../../docs/assets/scripts/engine/index.js";
import { linkOf, opened, restored } from "../../docs/assets/scripts/near/links.js";
import { blank, isFood } from "../../docs/assets/scripts/form/state.js";
import { asked, confirmed } from "../../docs/assets/scripts/near/moves.js";
import { take } from "../../docs/assets/scripts/near/take.js";
import { readBox } from "../../docs/assets/scripts/form/units.js";
import { says } from "../../docs/assets/scripts/near/says.js";
import { look, verdicts } from "../../docs/assets/scripts/form/view.js";

const NEAR = 0.0005, house = globalThis.keepYourMuscle;

/* The same numbers every time: Mulberry32, by Tommy Ettinger, public domain. */
function chance(seed) {
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, pick: (list) => list[Math.floor(next() * list.length)] };
}

/* What the page would show of a state: read() takes this, as it takes the real boxes. */
function seen(form, state) {
  const sight = { boxes: structuredClone(state.boxes), choices: { ...state.choices }, foods: {}, ticks: [...state.ticks], who: state.who };
  return form.meals ? { ...sight, foods: { ...state.meals[state.meal] }, meal: state.meal } : sight;
}

const FAULTS = {
  "read before the switch": { look: (form, state) => look(form, { ...state, boxes: Object.fromEntries(Object.entries(state.boxes).map(([name, box]) => [name, box.from || box])) }) },
  "memory outlives its text": { typed: (box, old) => (old.from ? { ...box, from: old.from } : box) },
  "too few digits": { switched: (box) => (box.from ? { ...box, texts: box.texts.map((t) => (t && !Number.isNaN(+t) ? String(Math.round(+t)) : t)) } : box) },
  "link forgets the unit": { link: (text) => text.replace(/(\d)[a-z]+(?=&|$)/g, "$1") },
  "converts the converted": { switched: (box, old) => (box.from ? { ...box, from: { unit: old.unit, texts: old.texts } } : box) },
};

function text(random, input) {
  const [low, high] = input.limits, way = random.pick(input.ways), x = low + random.next() * (high - low), one = (x / way.units[0][1]).toFixed(input.whole ? 0 : random.pick([0, 1, 2]));
  return random.pick([one, one, one, one.replace(".", ","), `${one}${way.units.length === 1 ? way.units[0][0] : ""}`, "", "abc", "9999999"]);
}

function move(form, state, random, fault) {
  const sight = seen(form, state);
  const input = random.pick(form.inputs), kind = random.pick(["type", "type", "type", "type", "switch", "switch", "tick", "link", "sure", "sure", "meal", "ask"]);
  if (kind === "tick") sight.ticks = sight.ticks.length ? [] : random.next() < 0.2 ? [random.pick(form.exclusions)?.key].filter(Boolean) : [];
  else if (kind === "link" && random.next() < 0.1) return [kind, opened(form, [...new URLSearchParams(linkOf(form, state).slice(1))]) || blank(form)];
  else if (kind === "sure") return [kind, look(form, state).doubts.reduce((now, doubt) => confirmed(now, doubt.key), state)];
  else if (kind === "ask") return [kind, asked(form, state)];
  else if (kind === "meal" && form.meals) sight.meal = Math.floor(random.next() * form.meals.length);
  else if (input.options) sight.choices[input.name] = random.pick(Object.keys(input.options));
  else if (isFood(form, input)) sight.foods[input.name] = random.pick(["1", "0.5", "2", "", "12", "x"]);
  else if (kind === "switch") sight.boxes[input.name].unit = random.pick(input.ways).key;
  else sight.boxes[input.name].texts = [text(random, input), state.boxes[input.name].unit.includes(" ") ? random.pick(["", "3", "7.5", "11"]) : ""];
  const next = take(form, look(form, state), sight), at = next.boxes[input.name], old = state.boxes[input.name];
  if (at && at !== old) {
    const change = at.unit === old.unit ? fault?.typed : fault?.switched;
    if (change) next.boxes[input.name] = change(at, old);
  }
  return [`${kind} ${input.name} ${JSON.stringify(next.boxes[input.name] ?? next.choices[input.name])}`, next];
}

/* Each box in every unit and back: lossless, never another value, and never another verdict. */
function* trips(form, state, fault) {
  const verdict = verdicts(look(form, state).answer);
  for (const { name, ways } of form.inputs.filter((input) => state.boxes[input.name] && input.ways.length > 1)) {
    const input = form.inputs.find((i) => i.name === name), start = { ...state.boxes[name], chosen: true, kept: undefined }, { value, why } = readBox(input, start);
    let now = { ...state, boxes: { ...state.boxes, [name]: start } };
    for (const unit of why || value == null ? [] : [...ways, ...ways.toReversed(), ...ways].map((way) => way.key).concat(start.unit)) {
      const sight = seen(form, now), old = now.boxes[name];
      sight.boxes[name].unit = unit;
      now = take(form, look(form, now), sight);
      if (now.boxes[name] !== old && fault?.switched) now.boxes[name] = fault.switched(now.boxes[name], old);
      const box = now.boxes[name], read = readBox(input, box).value;
      if (!(Math.abs(read - value) <= NEAR * Math.abs(value))) yield `${name}: ${JSON.stringify(old)} in ${unit} moved ${value} to ${read}`;
      if (verdicts(look(form, now).answer) !== verdict) yield `${name}: ${JSON.stringify(old)} in ${unit}, ${JSON.stringify(box)}, has another verdict`;
      if (/^\d{1,3}[.,]\d{3}$/.test(box.from ? box.texts[0] : "")) yield `${name}: ${box.texts[0]} could be thousands`;
    }
    const end = now.boxes[name];
    if (end.unit !== start.unit || String(end.texts) !== String(start.texts)) yield `${name}: there and back made ${start.texts} ${start.unit} into ${end.texts} ${end.unit}`;
  }
}

function* broken(form, state, fault) {
  const view = (fault?.look || look)(form, state), got = JSON.stringify(view.answer);
  const bare = { ...state, boxes: Object.fromEntries(Object.entries(state.boxes).map(([name, { unit, texts }]) => [name, { unit, texts }])) };
  if (JSON.stringify(look(form, bare).answer) !== got) yield "the answer is not that of the visible texts";
  const link = (fault?.link || ((t) => t))(linkOf(form, state).slice(1)), other = link && opened(form, [...new URLSearchParams(link)]);
  const fits = Object.values(state.boxes).every(({ texts }) => texts[0].length < 15);
  if (other && fits && JSON.stringify(look(form, { ...other, sure: state.sure }).answer) !== JSON.stringify(look(form, state).answer)) yield `the link ${link} opens to another answer`;
  if (JSON.stringify(restored(form, JSON.parse(JSON.stringify(state)))) !== JSON.stringify(restored(form, restored(form, state))) || JSON.stringify(look(form, restored(form, state)).answer) !== JSON.stringify(look(form, state).answer)) yield "what the tab keeps is another form";
  const told = says(form, asked(form, state) && { ...look(form, asked(form, state)) });
  if (Object.values(told.fields).some((field) => field.error) === Boolean(view.answer) && Object.keys(view.wrong).length) yield "a wrong field beside an answer, or one that says nothing";
  if (view.doubts.some(({ key }) => !told.doubts.some((doubt) => doubt.key === key && doubt.says))) yield "a doubt that nobody is asked";
  yield* trips(form, state, fault);
}

globalThis.walk = (name, moves, seed, planted) => {
  const form = { ...house.calculators[name] }, random = chance(seed), fault = FAULTS[planted], path = [];
  if (house.days?.[name]) Object.assign(form, { day: house.days[name], meals: house.days[name].meals });
  let state = blank(form), answers = 0, said;
  for (let step = 0; step < moves; step++) {
    [said, state] = move(form, state, random, fault);
    path.push(said);
    answers += Boolean(look(form, state).answer);
    const [fault_] = broken(form, state, fault);
    if (fault_) return { answers, steps: step + 1, fault: `${name}, seed ${seed}, step ${step}: ${fault_}\n${JSON.stringify(state)}\nthe last moves: ${path.slice(-6).join("; ")}` };
  }
  return { answers, steps: moves, fault: "" };
};
