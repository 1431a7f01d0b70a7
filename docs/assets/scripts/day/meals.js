/* A day that is filled meal by meal: each food's portions are kept by meal and read as one sum. */
const engine = () => globalThis.keepYourMuscle.engine;
const plain = (x) => engine().plain(x);
const textOf = (state, i, input) => (state.meals[i][input.name] || "").trim();

/* The day's sum of one food, or why there is none and in which meal the slip is: its box may be out of sight. */
export function read(form, state, input) {
  const eaten = [];
  for (const i of form.meals.keys()) {
    const got = engine().readValue(input, textOf(state, i, input), input.ways[0]);
    if (got.why) return { ...got, meal: i };
    if (got.value != null) eaten.push({ i, value: got.value });
  }
  const sum = eaten.length ? plain(eaten.reduce((all, { value }) => all + value, 0)) : "", total = engine().readValue(input, sum, input.ways[0]);
  return total.why ? { ...total, sum, eaten, meal: eaten.at(-1).i } : total;
}

/* The same in words. */
export function slip(form, state, input, { sum, eaten, meal }, readOne) {
  if (!eaten) {
    const { error, offers } = readOne(input, textOf(state, meal, input), input.ways[0]);
    return meal === state.meal ? { error, offers } : { error: `${form.meals[meal]}: ${error}`, offers: [] };
  }
  const said = eaten.map(({ i, value }) => `${plain(value)} (${form.meals[i].toLowerCase()})`).join(" and ");
  return { error: `${said} make ${sum} in the day. ${readOne(input, sum, input.ways[0]).error}`, offers: [] };
}

/* “1 (morning), 0.5 (midday)”. */
export const spoken = (form, state, input) => form.meals.map((label, i) => [textOf(state, i, input), label.toLowerCase()])
  .filter(([text]) => text).map(([text, label]) => `${text} (${label})`).join(", ");
