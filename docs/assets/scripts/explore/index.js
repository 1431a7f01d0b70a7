/* Charts that answer. “You are here” is marked in both drawings; “Explore” loads our own copy of Plotly on request.
   What is drawn with Plotly is a bundle of its own (plotted/), so that a page stays light until a reader asks. */
import { joinButtons } from "./button.js";
import { hearAnswers } from "./answers.js";

hearAnswers();
joinButtons();
