/* Numbers as text, and the few functions a formula needs: science/rounding.py and science/evaluate.py, word for word. */

export function fixed(x, decimals) {
  const text = x.toFixed(decimals);
  return /^-[0.]*$/.test(text) ? text.slice(1) : text;
}

export const plain = (x) => fixed(x, 4).replace(/0+$/, "").replace(/\.$/, "");

/* W(e^x) by Newton on w + ln w = x: science/evaluate.py takes the same steps in the same order. */
export function lambertWOfExp(x) {
  let w = x > 1 ? x - Math.log(x) : Math.exp(x - 1);
  if (w === 0) return 0;
  for (let step = 0; step < 12; step++) w = (w * (1 + x - Math.log(w))) / (1 + w);
  return w;
}

export const snap = (x) => +x.toPrecision(12); // for comparing: 14.999999999999996 is 15 (science/evaluate.py)
export const operand = (x) => (x >= 0 ? plain(x) : `(${plain(x).replace(/-/g, "−")})`);
