/* Protein day, by meal: which meal the boxes show, which foods are shown, and what each meal holds. The portions
   themselves stand in the form's state (meals.js reads them); here is only what the page needs to show them. */
import { element } from "../form/dom.js";
import { read, slip, spoken } from "./meals.js";

const food = (input) => Boolean(input.optional) && input.name !== "height";
const MEALS = ["Morning", "Midday", "Evening", "Any time"];
const house = (globalThis.keepYourMuscle = globalThis.keepYourMuscle || {});

function foodsOf(el, form) {
  return form.inputs.filter(food).map((input) => {
    const field = el.querySelector(`[data-input="${input.name}"]`), hint = field.querySelector(".field__hint").textContent;
    return { name: input.name, field, soft: hint.includes("Soft food"), plant: hint.includes("Plant-based"), kitchen: (hint.match(/Usual in: ([^.]*)/) || [])[1] };
  });
}

function meals() {
  const place = element("fieldset", "", "field"), choices = element("div", "", "choices");
  MEALS.forEach((label, i) => {
    const choice = element("label", "", "choice"), radio = element("input", "", "", { meal: "" });
    Object.assign(radio, { type: "radio", name: "day-meal", value: i, checked: i === MEALS.length - 1 });
    choice.append(radio, " ", element("span", label));
    choices.append(choice);
  });
  place.append(element("legend", "Which meal?"), choices);
  return place;
}

/* A food that is eaten stays in sight, whichever foods are asked for. */
function filter(foods) {
  const kitchens = [...new Set(foods.map((food) => food.kitchen).filter(Boolean))].sort();
  const sets = [["all foods", () => true], ["plant-based", (f) => f.plant], ["soft food", (f) => f.soft], ...kitchens.map((k) => [`kitchen: ${k}`, (f) => f.kitchen === k])];
  const place = element("div", "", "field"), label = element("label", "Which foods?"), select = element("select");
  select.id = label.htmlFor = "day-foods";
  select.append(...sets.map(([words], i) => Object.assign(element("option", words), { value: i })));
  place.append(label, select);
  const show = (state) => {
    for (const food of foods) food.field.hidden = !sets[select.value][1](food) && !state?.meals.some((meal) => meal[food.name]);
  };
  return { place, select, show };
}

function build(el, form) {
  const foods = foodsOf(el, form), chosen = filter(foods), sums = element("ul", "", "day-meals");
  foods[0].field.before(meals(), chosen.place);
  foods.at(-1).field.after(sums);
  let state = null;
  chosen.select.addEventListener("change", () => chosen.show(state));
  el.day = (view) => {
    state = view.state;
    chosen.show(state);
    sums.replaceChildren(...(view.answer && !view.answer.stopped ? MEALS.map((label, i) => row(form, view, label, i)) : []));
  };
}

/* What one meal holds: the calculator itself, asked with that meal's portions alone. */
function row(form, { v, ways, state }, label, i) {
  const { engine } = house, eaten = { ...v };
  for (const input of form.inputs.filter(food)) eaten[input.name] = engine.readValue(input, state.meals[i][input.name] || "", input.ways[0]).value;
  const { results } = engine.answer(form, eaten, ways, []), target = results.find((r) => r.name === "target");
  const third = (x) => engine.fixed(x / 3, 0), share = target.high == null ? `at least ${third(target.low)} g` : `${third(target.low)} to ${third(target.high)} g`;
  return element("li", `${label}: ${results.find((r) => r.name === "protein").text}${i < MEALS.length - 1 ? `. A third of the day’s range is ${share}.` : "."}`);
}

house.days = { "protein-day": { meals: MEALS, food, build, face: (el) => el.day, read, slip, spoken } };
