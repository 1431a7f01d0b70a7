/* Presses of a hand that shakes, a finger that taps twice, a key held down: one press is one press. */
export function onPress(root, act) {
  let resting = 0;
  root.addEventListener("keydown", (event) => { if (event.repeat && event.target.dataset.press) event.preventDefault(); });
  root.addEventListener("click", (event) => {
    const button = event.target.closest("[data-press]");
    if (button && !resting) act(button.dataset.press);
  });
  /** For so many seconds no press counts. */
  return (seconds) => {
    clearTimeout(resting);
    resting = setTimeout(() => { resting = 0; }, seconds * 1000);
  };
}
