/* Protein day, by meal: the reader fills morning, midday and evening; the form below keeps the day's total,
   and each meal is computed by the calculator itself with that meal's portions alone. */
(() => {
  "use strict";
  const { engine, calculators, forms } = globalThis.keepYourMuscle, name = "protein-day";
  const entry = forms?.[name], form = entry?.form;
  if (!form) return;
  const calculator = calculators[name], MEALS = ["Morning", "Midday", "Evening", "Any time"];
  const foods = calculator.inputs.filter((i) => i.optional && i.name !== "height").map((input) => {
    const field = form.querySelector(`[data-input="${input.name}"]`), hint = field.querySelector(".field__hint").textContent;
    return { input, field, box: form.elements[input.name], soft: hint.includes("Soft food"), plant: hint.includes("Plant-based"), kitchen: (hint.match(/Usual in: ([^.]*)/) || [])[1] };
  });
  const eaten = MEALS.map(() => ({}));
  let meal = 3;

  function element(tag, text, more = {}) {
    const made = Object.assign(document.createElement(tag), more);
    if (text) made.textContent = text;
    return made;
  }

  const kitchens = [...new Set(foods.map((f) => f.kitchen).filter(Boolean))].sort();
  const sets = [["all foods", () => true], ["plant-based", (f) => f.plant], ["soft food", (f) => f.soft], ...kitchens.map((k) => [`kitchen: ${k}`, (f) => f.kitchen === k])];
  const which = element("select", "", { id: "day-foods" });
  which.append(...sets.map(([label], i) => element("option", label, { value: i })));
  const choose = element("div", "", { className: "field" });
  choose.append(element("label", "Which foods?", { htmlFor: "day-foods" }), which);

  const meals = element("fieldset", "", { className: "field" }), choices = element("div", "", { className: "choices" });
  meals.append(element("legend", "Which meal?"), choices);
  MEALS.forEach((label, i) => {
    const choice = element("label", "", { className: "choice" });
    choice.append(element("input", "", { type: "radio", name: "day-meal", value: i, checked: i === meal }), " ", element("span", label));
    choices.append(choice);
  });
  const sums = element("ul", "", { className: "day-meals" });
  sums.setAttribute("aria-live", "polite");
  foods[0].field.before(meals, choose);
  foods[foods.length - 1].field.after(sums);

  /* The boxes show the meal being filled; the form is asked with the day's total. */
  const read = (f, text) => engine.readOne(f.input, text || "", f.input.ways[0]);
  const total = (f) => eaten.reduce((sum, m) => sum + (read(f, m[f.input.name]).value || 0), 0);
  const put = (text) => { for (const f of foods) f.box.value = text(f); };
  const keep = () => { for (const f of foods) eaten[meal][f.input.name] = f.box.value.trim(); };
  const showMeal = () => put((f) => eaten[meal][f.input.name] || "");
  const showDay = () => put((f) => eaten.map((m) => m[f.input.name]).find((t) => read(f, t).error) || (total(f) ? engine.plain(total(f)) : "")); // a slip stays, so that the form can say it

  entry.through = (all) => {
    keep();
    showDay();
    entry.work(all);
    const last = entry.last();
    showMeal();
    sums.replaceChildren(...(last && !last.got.stopped ? MEALS.map((label, i) => row(label, i, last)) : []));
  };

  function row(label, i, last) {
    const v = { ...last.v };
    for (const f of foods) v[f.input.name] = read(f, eaten[i][f.input.name]).value;
    const got = engine.answer(calculator, v, last.ways, []).results, protein = got.find((r) => r.name === "protein"), target = got.find((r) => r.name === "target");
    const share = target.high == null ? `at least ${engine.fixed(target.low / 3, 0)} g` : `${engine.fixed(target.low / 3, 0)} to ${engine.fixed(target.high / 3, 0)} g`;
    return element("li", `${label}: ${protein.text}${i < 3 ? `. A third of the day’s range is ${share}.` : "."}`);
  }

  which.addEventListener("change", (event) => { event.stopPropagation(); for (const f of foods) f.field.hidden = !sets[which.value][1](f); });
  meals.addEventListener("change", (event) => { event.stopPropagation(); keep(); meal = Number(event.target.value); showMeal(); });
  form.addEventListener("reset", () => { eaten.fill(0).forEach((_, i) => { eaten[i] = {}; }); sums.replaceChildren(); });
  form.closest(".calculator").addEventListener("click", (event) => {
    if (event.target.closest('[data-do="link"]')) { showDay(); setTimeout(showMeal); }
  }, true);
  entry.through(false);
})();
