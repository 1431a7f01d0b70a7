/* Movements: a card's picture that moves when asked, and the library's filters. */
import { joinButtons } from "./buttons.js";
import { joinFilters } from "./filters.js";

joinButtons();
for (const form of document.querySelectorAll("[data-movements]")) joinFilters(form);
