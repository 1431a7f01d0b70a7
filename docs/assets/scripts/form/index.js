/* The browser side of a calculator: one state, drawn by many faces. The engine comes with it. Bundled to assets/made/form.js. */
import "../engine/index.js";
import { start } from "./join.js";

if (document.readyState === "complete") start(); else document.addEventListener("DOMContentLoaded", start);
