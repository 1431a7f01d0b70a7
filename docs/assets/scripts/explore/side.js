/* “You are here” stands right of its mark, or left of it where it would run out of its panel. */
const LONG = 124; // pixels of the drawing, for the words and the gap to the mark

export const leftward = (x, [from, to]) => x + LONG > to && x - LONG > from - LONG / 2;
