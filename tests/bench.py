"""What the house costs, in bytes, requests and seconds, beside the usual way. Prints; never judges. Run: make bench

Bytes and requests are counted in Chromium on a first visit; seconds are of this machine, so read their ratios.
"""

import functools
import sys
import tempfile
import threading
import time
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE), str(HERE / "browser")]

import brotli  # noqa: E402
import plotly.io  # noqa: E402
from bench_author import bench_author  # noqa: E402
from bench_growth import bench_growth  # noqa: E402
from bench_paint import bench_paint  # noqa: E402
from bench_preview import bench_preview  # noqa: E402
from house import EVERY_PAGE, SITE, copy_house, run, said  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402
from weighing import BUDGET, EXPLORE_BUDGET, SCRIPT_BUDGET, first_visit, kind_of, total, weigh  # noqa: E402

from calculators.render.browser import find_browser  # noqa: E402
from calculators.render.chart_svg import draw_all  # noqa: E402
from calculators.sources.catalogue import chart, chart_names  # noqa: E402


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *words):
        pass


def kb(count: float) -> str:
    return f"{count / 1000:8.1f} kB"


def visits() -> dict[str, list]:
    """A first visit to every page."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(SITE)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"])
        seen = {name: first_visit(browser, f"http://127.0.0.1:{server.server_port}/", name) for name in EVERY_PAGE}
        browser.close()
    server.shutdown()
    return seen


def bench_bytes(seen: dict[str, list]) -> None:
    print(
        "First visit, everything included        requests     raw          gzip        brotli      scripts    budget (brotli)"
    )
    for kind, budget in BUDGET.items():
        pages = {name: files for name, files in seen.items() if kind_of(name) == kind}
        by_weight = sorted(pages, key=lambda name: total(pages[name]))
        for word, name in (("middle", by_weight[len(by_weight) // 2]), ("heaviest", by_weight[-1])):
            files = pages[name]
            print(
                f"  {kind:10} {word:8} {name[-34:]:34} {len(files):3} {kb(total(files, 'raw'))} {kb(total(files, 'gzip'))} {kb(total(files))} "
                f"{kb(total(files, scripts=True))} {kb(budget)}"
            )
    print(
        f"  script before the first touch, heaviest page: {kb(max(total(files, scripts=True) for files in seen.values()))} brotli (budget{kb(SCRIPT_BUDGET)})"
    )


def bench_explore(seen: dict[str, list]) -> None:
    """Plotly on request, and the same page the usual way: the whole library in the page."""
    ours = weigh("assets/made/plotly.js").brotli + weigh("assets/made/plotted.js").brotli
    figures = {name: weigh(f"assets/made/charts/{name}.js") for name in chart_names()}
    name = max(figures, key=lambda name: figures[name].brotli)
    print(
        f"\nExplore, on request: {kb(ours + figures[name].brotli)} brotli with the heaviest figure, {name} (budget{kb(EXPLORE_BUDGET)})"
    )
    pages = [page for page in seen if kind_of(page) == "chart"]
    page = sorted(pages, key=lambda page: total(seen[page]))[len(pages) // 2]
    drawn = [name for name in chart_names() if f'id="chart-{name}"' in (SITE / page).read_text("utf-8")]
    usual = "".join(
        plotly.io.to_html(chart(name).draw(False), full_html=False, include_plotlyjs=at == 0)
        for at, name in enumerate(drawn)
    )
    whole = total(seen[page]) + len(brotli.compress(usual.encode(), quality=11))
    print(
        f"The usual way, {page} with plotly.to_html and the whole library: {kb(whole)} brotli, {whole / total(seen[page]):.1f} times ours"
    )


def timed(house: Path, *command: str) -> float:
    begun = time.perf_counter()
    done = run(house, *command)
    took = time.perf_counter() - begun
    if done.returncode:
        raise SystemExit(f"The build stopped:\n{said(done)}")
    return took


def bench_building() -> None:
    """From nothing; with nothing changed; with one page, then one chart changed. In a copy: the house stays as it is."""
    with tempfile.TemporaryDirectory() as folder:
        house = copy_house(Path(folder) / "house", made=False)
        cold = timed(house, "calculators", "site")
        warm = timed(house, "calculators", "site")
        change(house / "docs/keep/protein.md", "\n")
        page = timed(house, "calculators", "site")
        parts = timed(house, "calculators", "build")
        change(house / "calculators/charts/grip_by_age.py", "# changed\n")
        one = timed(house, "calculators", "build")
    figures = {
        f"{name}-{width}": chart(name).draw(width == "narrow") for name in chart_names() for width in ("wide", "narrow")
    }
    begun = time.perf_counter()
    draw_all(figures)
    drawn = time.perf_counter() - begun
    pages = len(EVERY_PAGE)
    print(f"\nBuilding {pages} pages, {len(figures)} drawings of charts and every guide")
    for words, took in (("from nothing", cold), ("nothing changed", warm), ("one page changed", page)):
        print(f"  {words:22} {took:6.1f} s, {took / pages * 1000:6.0f} ms a page, {took / cold:4.2f} of a cold build")
    for words, took in (("parts, nothing changed", parts), ("parts, one chart changed", one)):
        print(f"  {words:26} {took:6.1f} s")
    print(f"  all charts drawn           {drawn:6.1f} s, {drawn / len(figures) * 1000:.0f} ms a drawing")


def change(path: Path, more: str) -> None:
    path.write_text(path.read_text("utf-8") + more, "utf-8")


def main() -> int:
    if not (SITE / "index.html").exists():
        print("site/ is missing. Build it first: make site", file=sys.stderr)
        return 2
    seen = visits()
    bench_bytes(seen)
    bench_explore(seen)
    bench_paint()
    bench_building()
    bench_preview()
    bench_growth()
    bench_author()
    return 0


if __name__ == "__main__":
    sys.exit(main())
