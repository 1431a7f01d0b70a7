/* A printed sheet is measured before it is printed: on A4 and on Letter it must fit, so the smaller side of each counts. */
const WIDTH = "170mm", HEIGHT = 232; // millimetres inside the margins of print.css, with room to spare

/* Letters from large to small; where even small ones do not fit, `lighter` takes the next thing away. */
export function fitted(section, { pages = 1, sizes = [12.5, 11.5, 10.5, 10], smallest = [9, 8.5, 8], lighter = () => false }) {
  section.style.cssText = `display:block;position:absolute;left:0;top:0;visibility:hidden;width:${WIDTH}`;
  const fits = (size) => { section.style.fontSize = `${size}pt`; return section.scrollHeight <= (HEIGHT * pages * 96) / 25.4; };
  let done = sizes.some(fits);
  while (!done && lighter()) done = fits(sizes.at(-1));
  done ||= smallest.some(fits);
  const size = section.style.fontSize;
  section.style.cssText = `font-size:${size}`;
  return done;
}
