/* What a watch says. Few words: some hear them. */
export const BUSY = "Another watch is running. Stop it first.";
export const CANCELLED = "Cancelled. Press Start when you are ready.";
export const TYPED = "You typed a time, so the watch stopped.";
export const TIME = "Time. How many full stands? Type the number below.";

const again = (why) => `${why} during this run, so it does not count. Rest, then try again.`;
export const DARK = again("The screen went dark");
export const SLEPT = again("The device slept or its clock jumped");
export const LEFT = again("The page was left");
export const LINK = again("A link filled the form");
export const EARLY = "You stopped early, so this run does not count. Rest, then try again.";

export const longest = (text) => `It stopped by itself at ${text} seconds, the longest time that counts.`;
export const taken = (text, before) => `${text} seconds.${before && before !== text ? ` The time before was ${before}.` : ""}`;
