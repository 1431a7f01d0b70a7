/* The frames of a movement, asked for when its button is pressed. From a disk a page may load a script but not fetch a
   file, so the frames are a script. One that did not arrive is asked for again the next time. */
const made = document.currentScript.src.replace(/movement\.js.*$/, "movements/");
const asked = {};

export const frames = (name) => (asked[name] ||= new Promise((done, failed) => {
  const script = document.createElement("script");
  script.src = `${made}${name}.js`;
  script.onload = () => done(globalThis.keepYourMuscle.moves[name]);
  script.onerror = () => {
    delete asked[name];
    script.remove();
    failed(new Error(name));
  };
  document.head.append(script);
}));
