/* Time that counts. Outside Windows the steady clock stands still while a device sleeps, and anyone may set the clock on the wall.
   Where the two agree, the time is certain. Where they differ by more than a quarter of a second (our choice), no one can say
   which is right. */
const APART = 0.25;

/** Starts both clocks; each call tells the seconds since, and whether they are certain. */
export function startTime() {
  const steady = performance.now(), wall = Date.now();
  return () => {
    const seconds = (performance.now() - steady) / 1000;
    return { seconds, certain: Math.abs((Date.now() - wall) / 1000 - seconds) <= APART };
  };
}
