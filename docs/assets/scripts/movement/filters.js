/* The library's filters: cards that do not fit are hidden, and a line says how many are left. */
export function joinFilters(form) {
  const cards = [...document.querySelectorAll(".movement")], said = document.querySelector("[data-movements-said]");
  const all = said.innerHTML;

  function show() {
    const wanted = [...new FormData(form)].filter(([, value]) => value);
    const fits = (card) => wanted.every(([key, value]) => card.dataset[key].split(" ").includes(value));
    let left = 0;
    for (const card of cards) left += !(card.hidden = !fits(card));
    for (const group of document.querySelectorAll(".movements__group")) group.hidden = !group.querySelector(".movement:not([hidden])");
    if (!wanted.length) said.innerHTML = all;
    else said.textContent = left ? `${left} of ${cards.length} movements.` : "No movement fits all of these. Take one choice back.";
  }

  /* A link to a card that a filter hides shows all again. */
  function reveal() {
    const card = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!card?.matches(".movement[hidden]")) return;
    form.reset();
    show();
    card.scrollIntoView();
  }

  form.querySelector("fieldset").disabled = false;
  form.addEventListener("change", show);
  form.addEventListener("reset", () => setTimeout(show));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", reveal);
  show();
}
