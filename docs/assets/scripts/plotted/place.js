/* The parts around the plot: the groups to choose, the plot that takes the keys, the line that says a mark's words. */
function made(tag, attributes = {}, text = "") {
  const el = document.createElement(tag);
  for (const [name, said] of Object.entries(attributes)) el.setAttribute(name, said);
  el.textContent = text;
  return el;
}

function chooser(groups, choose) {
  const row = made("div", { class: "explore__groups", role: "group", "aria-label": "Show" });
  for (const [group, word] of [["", "All"], ...groups.map((g) => [g, g])]) {
    const button = made("button", { type: "button", class: "button", "data-group": group, "aria-pressed": String(!group) }, word);
    button.addEventListener("click", () => {
      row.querySelectorAll("button").forEach((b) => b.setAttribute("aria-pressed", String(b === button)));
      choose(group);
    });
    row.append(button);
  }
  return row;
}

export const HINT = "Touch a mark to read its value, or use the arrow keys.";

export function build(chart, groups, choose) {
  const root = chart.querySelector(".chart__explore"), title = chart.querySelector(".chart__title").textContent.trim();
  const stage = made("div", {
    class: "explore__stage", tabindex: "0", role: "application", "aria-roledescription": "interactive chart",
    "aria-label": title, "aria-describedby": `${chart.id}-told ${chart.id}-keys`,
  });
  const plot = made("div", { class: "explore__plot", "aria-hidden": "true" });
  const ring = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  ring.setAttribute("class", "explore__ring");
  ring.setAttribute("aria-hidden", "true");
  stage.append(plot, ring);
  const line = made("p", { class: "explore__says", role: "status" });
  const keys = made("p", { class: "explore__keys", id: `${chart.id}-keys` }, HINT);
  const told = made("p", { hidden: "", id: `${chart.id}-told` }, chart.querySelector(`#${chart.id}-shows`).textContent); // the fold is shut: its words are not read from there
  root.replaceChildren(...(groups.length ? [chooser(groups, choose)] : []), stage, line, keys, told);
  return { root, stage, plot, ring, line };
}
