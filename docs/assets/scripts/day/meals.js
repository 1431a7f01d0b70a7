/* A day that is filled meal by meal: each food's portions are kept by meal and read as one sum. */
const engine = () => globalThis.keepYourMuscle.engine;
const plain = (x) => engine().plain(x);

/* The day's sum of one food, or the slip in it: the meal is named, because its boxes may be out of sight. */
export function read(form, state, input) {
  const { readOne } = engine(), [way] = input.ways, eaten = [];
  for (const [i, label] of form.meals.entries()) {
    const got = readOne(input, state.meals[i][input.name] || "", way);
    if (got.error) return { ...got, error: `${label}: ${got.error}`, meal: i };
    if (got.value != null) eaten.push({ i, label, value: got.value });
  }
  const sum = eaten.reduce((all, { value }) => all + value, 0), total = readOne(input, eaten.length ? plain(sum) : "", way);
  if (!total.error) return total;
  const said = eaten.map(({ label, value }) => `${plain(value)} (${label.toLowerCase()})`).join(" and ");
  return { error: `${said} make ${plain(sum)} in the day. ${total.error}`, meal: eaten.at(-1).i };
}

/* “1 (morning), 0.5 (midday)”. */
export const spoken = (form, state, input) => form.meals.map((label, i) => [(state.meals[i][input.name] || "").trim(), label.toLowerCase()])
  .filter(([text]) => text).map(([text, label]) => `${text} (${label})`).join(", ");
