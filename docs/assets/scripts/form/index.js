/* The browser side of a calculator: one state, drawn by many faces. The engine comes with it, but for its words about slips (near/). Bundled to assets/made/form.js. */
import "../engine/light.js";
import { start } from "./join.js";

if (document.readyState === "complete") start(); else document.addEventListener("DOMContentLoaded", start);
