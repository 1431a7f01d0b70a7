/* “Explore”: loads our own copy of Plotly on request and draws the same figure from the same definition. */
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

  document.querySelectorAll("[data-explore]").forEach((button) => {
    button.hidden = false;
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => explore(button));
  });
})();
