/* Fetches what a used form needs and an unused one does not (assets/made/near.js: complaints, voice, picture, address, memory,
   copy, print, sheet): when the reader comes near a form, or at once where an address, this tab or this device fills it. */
const near = document.currentScript?.src.replace("form.js", "near.js"); // with the fingerprint of this script, so that both are of one build
let coming;

export function fetchHands() {
  return (coming ||= new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = near;
    script.onload = done;
    script.onerror = () => { coming = null; failed(); };
    document.head.append(script);
  }));
}

export const early = () => fetchHands().catch(() => {}); // asked for again with the next press, which then says so

export function waitForNeed() {
  try {
    if (location.hash.includes("=") || history.state?.["keep-your-muscle"] || localStorage.getItem("keep-your-muscle:me")) early();
  } catch { /* the store is switched off: nothing is kept */ }
  addEventListener("hashchange", early);
}
