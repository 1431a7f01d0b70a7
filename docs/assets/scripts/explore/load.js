/* A script of ours, loaded once; one that did not arrive is asked for again the next time. From a disk a page may load
   a script but not fetch a file, so the figures are scripts as well. */
const made = document.currentScript.src.replace(/explore\.js.*$/, "");
const asked = {};

export const load = (name) => (asked[name] ||= new Promise((done, failed) => {
  const script = document.createElement("script");
  script.src = made + name;
  script.onload = done;
  script.onerror = () => {
    delete asked[name];
    script.remove();
    failed(new Error(name));
  };
  document.head.append(script);
}));
