/* Protein day, by meal: which meal the boxes show, which foods are shown, and what each meal holds. The portions
   themselves stand in the form's state (meals.js reads them); here is only what the page needs to show them. A card
   writes into the box of its food, as a reader would, and nowhere else. */
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

/* One tap on the picture is one portion more; the other button takes one away. What cannot be read is never overwritten. */
function card(form, { name, field }) {
  const { engine } = house, input = form.inputs.find((i) => i.name === name), box = field.querySelector("input"), picture = field.querySelector("svg");
  const step = (by) => {
    const got = engine.readValue(input, box.value.trim(), input.ways[0]), next = (got.value || 0) + by;
    if (got.why || next > input.limits[1]) return box.focus();
    box.value = next > 0 ? engine.plain(next) : "";
    for (const kind of ["input", "change"]) box.dispatchEvent(new Event(kind, { bubbles: true }));
  };
  const press = (by, sign, says) => {
    const button = element("button", sign, `button day-${by > 0 ? "more" : "less"}`);
    button.ariaLabel = `${says}: ${input.label}`;
    button.onclick = () => step(by);
    return button;
  };
  const more = press(1, "+", "One portion more");
  more.prepend(picture);
  field.prepend(more);
  box.before(press(-1, "−", "One portion less"));
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
  const foods = foodsOf(el, form), chosen = filter(foods), sums = element("ul", "", "day-meals"), total = element("p", "", "day-total"), place = foods[0].field.parentNode;
  place.before(meals(), chosen.place);
  place.after(sums, total);
  for (const food of foods) card(form, food);
  let state = null;
  chosen.select.addEventListener("change", () => chosen.show(state));
  el.day = (view) => {
    state = view.state;
    chosen.show(state);
    total.textContent = running(view);
    sums.replaceChildren(...(view.answer && !view.answer.stopped ? MEALS.map((label, i) => row(form, view, label, i)) : []));
  };
}

/* The running total, as soon as there is an answer; nobody who gets no number gets one here. */
function running({ answer }) {
  const of = (name) => answer.results.find((r) => r.name === name);
  return !answer ? "Fill in your weight and the questions above, and the total runs here." : answer.stopped ? "" : `${of("protein").text} of protein so far. Advice for you: ${of("target").range || of("target").text}.`;
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
