/* One interactive chart while it is open: drawn, and drawn again on whatever changes under it. */
import { figureOf, groupsOf, read } from "./figure.js";
import { readMarks } from "./marks.js";
import { build } from "./place.js";
import { typedForm } from "./typed.js";
import { Walk } from "./walk.js";
import { pointTrace, rim } from "./yours.js";

const BORDER = 43; // rem: where the style sheet goes from the narrow drawing to the wide one
const DEVICE = ["(prefers-color-scheme: dark)", "(forced-colors: active)"];

export class Plotted {
  constructor(chart) {
    this.chart = chart;
    this.file = read(chart.dataset.chart);
    this.group = "";
    this.place = build(chart, groupsOf(this.file), (group) => { this.group = group; this.draw(); });
    this.walk = new Walk(this.place, () => chart.querySelector("[data-explore]").focus());
    const form = typedForm(chart, this.file);
    if (form) this.place.root.append(form);
    this.queue = Promise.resolve();
    this.follow();
  }

  /* The scheme by hand and by the device, a new answer, and the border between the layouts. */
  follow() {
    this.ended = new AbortController();
    const { signal } = this.ended, again = () => this.draw();
    document.documentElement.addEventListener("schemechange", again, { signal });
    this.chart.addEventListener("keep-your-muscle:here", again, { signal });
    for (const query of DEVICE) matchMedia(query).addEventListener("change", again, { signal });
    this.sizes = new ResizeObserver(() => this.isNarrow() !== this.narrow && this.draw());
    this.sizes.observe(this.place.root);
  }

  isNarrow() {
    const wide = this.place.root.clientWidth;
    return wide ? wide < BORDER * parseFloat(getComputedStyle(document.documentElement).fontSize) : Boolean(this.narrow); // no width: on paper
  }

  /* One drawing after the other: each takes what holds when its turn comes. */
  draw() {
    const turn = this.queue.then(() => this.drawNow());
    this.queue = turn.catch(() => {});
    return turn;
  }

  async drawNow() {
    if (this.ended.signal.aborted) return;
    this.narrow = this.isNarrow();
    const { data, layout } = figureOf(this.file, this.narrow, this.group, this.chart);
    const yours = pointTrace(this.chart, layout);
    if (yours) data.push(yours);
    const { stage, plot } = this.place, { width, height } = layout;
    stage.style.aspectRatio = `${width} / ${height}`;
    stage.dataset.layout = this.narrow ? "narrow" : "wide";
    await globalThis.Plotly.react(plot, data, layout, { staticPlot: true, responsive: false });
    plot.querySelectorAll(".main-svg").forEach((svg) => svg.setAttribute("viewBox", `0 0 ${width} ${height}`)); // the page sets its size
    rim(plot);
    this.walk.renew(readMarks({ data, layout }), width, height);
  }

  close() {
    this.ended.abort();
    this.sizes.disconnect();
    globalThis.Plotly.purge(this.place.plot);
    this.place.root.replaceChildren();
  }
}
