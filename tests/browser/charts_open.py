"""A page with charts, each opened: what its words take up, and what a mark says."""

from house import DOCS

from calculators.sources.catalogue import chart_names

PAGE_OF = {}
for path in sorted(DOCS.rglob("*.md")):
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("/// chart | "):
            PAGE_OF.setdefault(
                line.removeprefix("/// chart | ").strip(), path.relative_to(DOCS).with_suffix(".html").as_posix()
            )
"""The first page on which each chart stands."""
PAGES = {page: [name for name in chart_names() if PAGE_OF.get(name) == page] for page in sorted(set(PAGE_OF.values()))}

WORDS = """(chart) => {
  const root = [...chart.querySelectorAll(".explore__plot .main-svg, .chart__drawing svg.main-svg")].filter((svg) => svg.getBoundingClientRect().width);
  const frame = chart.getBoundingClientRect(), found = [];
  for (const text of root.flatMap((svg) => [...svg.querySelectorAll("text")])) {
    const lines = text.querySelectorAll("tspan.line").length ? [...text.querySelectorAll("tspan.line")] : [text];
    for (const line of lines) {
      const range = document.createRange();
      range.selectNodeContents(line);
      const b = range.getBoundingClientRect(), style = getComputedStyle(line);
      if (line.textContent.trim() && b.width) found.push({ text: line.textContent, x0: b.left, x1: b.right, y0: b.top, y1: b.bottom,
        scale: Math.hypot(text.getScreenCTM().a, text.getScreenCTM().b), font: parseFloat(style.fontSize), fill: style.fill });
    }
  }
  const pairs = [];
  for (let i = 0; i < found.length; i++) for (let j = i + 1; j < found.length; j++) {
    const a = found[i], b = found[j], trim = 0.18 * (a.y1 - a.y0);  // a line of letters is less tall than its box
    const across = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0), down = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) - 2 * trim;
    if (across > 1 && down > 1) pairs.push(`${a.text} | ${b.text}`);
  }
  const out = found.filter((w) => w.x0 < frame.left - 1 || w.x1 > frame.right + 1 || w.y0 < frame.top - 1 || w.y1 > frame.bottom + 1).map((w) => w.text);
  return { count: found.length, pairs, out, smallest: Math.min(...found.map((w) => w.font * w.scale)), fills: [...new Set(found.map((w) => w.fill))] };
}"""
"""Words on words, words outside the frame, the smallest letters and the inks of what is seen of a chart."""


def unfold(page):
    """Open what is folded: a chart may stand in the depth of a page."""
    page.evaluate("document.querySelectorAll('main details.deeper').forEach((fold) => { fold.open = true; })")


def explore(chart):
    """Open the interactive chart, and wait until its marks answer."""
    chart.locator("[data-explore]").click()
    chart.locator(".explore__stage[data-layout] .main-svg[viewBox]").first.wait_for(state="attached")
    chart.locator("[data-explore]", has_text="Back to the drawing").wait_for()
