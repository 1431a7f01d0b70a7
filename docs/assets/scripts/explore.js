/* Charts that answer: “you are here” for the reader's own result, and “Explore”, which loads our own copy of
   Plotly on request and draws the same figure from the same definition. */
(() => {
  "use strict";
  const here = document.currentScript.src.replace(/scripts\/explore\.js.*$/, "made/");
  const loaded = {};
  const load = (src) => (loaded[src] ||= new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = src;
    script.onload = done;
    script.onerror = () => { delete loaded[src]; failed(new Error(src)); };
    document.head.append(script);
  }));

  /* The palette's names become the colours of the scheme the reader sees. */
  function coloured(text) {
    const style = getComputedStyle(document.documentElement);
    return JSON.parse(text.replace(/\$([a-z]+(?:-[a-z0-9]+)*)/g, (whole, name) => style.getPropertyValue(`--${name}`).trim() || whole));
  }

  function withReader(figure, chart) {
    if (!chart.dataset.here) return figure;
    const { x, y, panel } = JSON.parse(chart.dataset.here);
    const panels = JSON.parse(chart.querySelector("svg[data-panels]").dataset.panels);
    const names = Object.keys(panels), at = Math.max(0, names.indexOf(panel));
    const axes = JSON.parse(chart.dataset.axes || "{}")[names[at]] || ["x", "y"];
    const colour = getComputedStyle(document.documentElement).getPropertyValue("--accent").trim();
    figure.data.push({ type: "scatter", mode: "markers+text", x: [x], y: [y], text: ["You are here"], textposition: "top center", xaxis: axes[0], yaxis: axes[1], marker: { size: 14, color: colour } });
    return figure;
  }

  async function explore(button) {
    const chart = button.closest(".chart"), place = chart.querySelector(".chart__explore"), name = button.dataset.explore;
    if (!place.hidden) {
      place.hidden = true;
      chart.querySelector(".chart__drawing").hidden = false;
      button.textContent = "Explore";
      button.setAttribute("aria-expanded", "false");
      return;
    }
    button.textContent = "Loading …";
    try {
      await Promise.all([load(`${here}plotly.js`), load(`${here}charts/${name}.js`)]);
      const figure = withReader(coloured(globalThis.keepYourMuscle.charts[name]), chart);
      place.hidden = false;
      await globalThis.Plotly.newPlot(place, figure.data, { ...figure.layout, autosize: true }, { responsive: true, displaylogo: false, displayModeBar: false });
      chart.querySelector(".chart__drawing").hidden = true;
      button.textContent = "Back to the drawing";
      button.setAttribute("aria-expanded", "true");
    } catch {
      place.hidden = true;
      button.textContent = "Explore";
      chart.querySelector(".chart__source").insertAdjacentText("afterbegin", "The interactive chart could not be loaded; the drawing and the table hold the same figures. ");
    }
  }

  /* “You are here”, in both drawings of the chart that the calculator names. */
  function mark({ here, got, v }) {
    const chart = here && document.getElementById(`chart-${here.chart}`);
    if (!chart) return;
    chart.querySelectorAll(".you-are-here").forEach((el) => el.remove());
    chart.dataset.here = "";
    if (!got) return;
    const value = (name) => v[name] ?? got.results.find((r) => r.name === name)?.value;
    const x = value(here.x), y = value(here.y), panel = here.panel ? value(here.panel) : "";
    if (x == null || y == null) return;
    chart.dataset.here = JSON.stringify({ x, y, panel });
    chart.querySelectorAll("svg[data-panels]").forEach((svg) => drawHere(svg, x, y, panel));
  }

  function drawHere(svg, x, y, panel) {
    const panels = JSON.parse(svg.dataset.panels), p = panels[panel] || Object.values(panels)[0];
    if (!p || x < p.x[0] || x > p.x[1] || y < p.y[0] || y > p.y[1]) return;
    const put = ([a, b, from, to], n) => from + ((n - a) / (b - a)) * (to - from);
    const px = put(p.x, x), py = put(p.y, y), left = px > svg.viewBox.baseVal.width * 0.7;
    const made = (tag, attributes) => {
      const el = document.createElementNS("http://www.w3.org/2000/svg", tag);
      for (const [name, said] of Object.entries(attributes)) el.setAttribute(name, said);
      return el;
    };
    const g = made("g", { class: "you-are-here" });
    const text = made("text", { x: px + (left ? -12 : 12), y: py - 10, "text-anchor": left ? "end" : "start" });
    text.textContent = "You are here";
    g.append(made("circle", { cx: px, cy: py, r: 7 }), text);
    svg.append(g);
  }

  document.addEventListener("keep-your-muscle:answer", (event) => mark(event.detail));
  for (const { calculator, last } of Object.values(globalThis.keepYourMuscle?.forms || {})) {
    const answered = last(); // an address may have filled the form before this script ran
    if (answered) mark({ here: calculator.here, got: answered.got.stopped ? null : answered.got, v: answered.v });
  }

  document.querySelectorAll("[data-explore]").forEach((button) => {
    button.hidden = false;
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => explore(button));
  });
})();
