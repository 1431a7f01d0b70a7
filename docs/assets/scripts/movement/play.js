/* Time: slow, with a rest in each pose, there and back again, until the reader pauses. */
const REST = 0.9;

/* The way of one round: [seconds, from moment, to moment], rests included. */
export function round({ seconds, back }, last) {
  const step = last / seconds.length, there = seconds.map((s, k) => [s, k * step, (k + 1) * step]);
  const ways = back ? [...there, ...there.map(([s, a, b]) => [s, b, a]).reverse()] : there;
  return ways.flatMap((way) => [[REST, way[1], way[1]], way]).concat(back ? [] : [[2 * REST, last, last]]);
}

/* The moment at a time of the round: it starts and ends gently. */
export function momentAt(ways, time) {
  let left = time % ways.reduce((sum, [s]) => sum + s, 0);
  for (const [s, from, to] of ways) {
    if (left < s) return from + (to - from) * (1 - Math.cos(Math.PI * left / s)) / 2;
    left -= s;
  }
  return 0;
}

export function player(figure, data) {
  const ways = round(data, figure.last);
  let time = 0, before = 0, asked = 0;
  function draw(now) {
    time += before ? Math.min(now - before, 100) / 1000 : 0;
    before = now;
    figure.set(momentAt(ways, time));
    asked = requestAnimationFrame(draw);
  }
  return {
    get playing() { return asked > 0; },
    play() { before = 0; asked ||= requestAnimationFrame(draw); },
    pause() { cancelAnimationFrame(asked); asked = 0; },
  };
}
