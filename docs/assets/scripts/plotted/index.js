/* The interactive chart: the figure of the drawing, drawn by Plotly, whose marks answer to a pointer, a finger and the
   arrow keys. Loaded when a reader asks for it. */
import { Plotted } from "./plotted.js";

const open = new Map();
const house = (globalThis.keepYourMuscle ||= {});

house.plotted = {
  async open(chart) {
    const plotted = new Plotted(chart);
    open.set(chart, plotted);
    await plotted.draw();
  },
  close(chart) {
    open.get(chart)?.close();
    open.delete(chart);
  },
};
