/* What is heard, and when, in seconds from Go: a short tone for each number before it, a higher one for Go, a long one at the end. */
import { tone } from "./sound.js";

const AHEAD = 0.25; // s: a tone is handed over before its time, so that it comes on time

export function signals(lead, ends) {
  const marks = [[ends, 880, 0.8]];
  if (lead) marks.push([0, 1047, 0.45]);
  for (let n = 1; n <= lead; n++) marks.push([-n, 523, 0.12]);
  let heard = -lead - 1;
  return {
    upTo(now) {
      for (const [at, pitch, lasts] of marks) if (at > heard && at <= now + AHEAD) tone(at - now, pitch, lasts);
      heard = Math.max(heard, now + AHEAD);
    },
    /** Go comes at once: what lies before it is not heard any more. */
    skipToGo() { heard = -0.001; },
  };
}
