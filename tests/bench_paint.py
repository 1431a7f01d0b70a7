"""First paint: our pages beside the same pages made the usual way and plain, in one run. Part of: make bench

Seconds are medians of visits that take turns, so that a busy machine is busy for all; read the ratios beside them.
"""

import statistics
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE), str(HERE / "browser")]

from browsers import launch  # noqa: E402
from house import HOUSE, SITE  # noqa: E402
from playwright.sync_api import Browser, sync_playwright  # noqa: E402
from slow_line import SLOW_4G, SLOWER, Seen, packed, serve, visit  # noqa: E402
from usual_way import build_plain, build_usual  # noqa: E402
from weighing import MEASURED, REQUESTS, WIRE, first_visit, total  # noqa: E402

VISITS = 7
WAYS = ("ours", "usual", "plain")
PAINT, CHART = 0.75, 1 / 12
"""Goals: of the plain page's paint; of the usual way's time till the chart is seen."""


def bench_paint() -> None:
    """Prints medians, and ratios beside their goals; judges nothing."""
    print(
        f"\nFirst paint on a phone, slow 4G ({SLOW_4G['latency']} ms a request, {SLOW_4G['downloadThroughput'] / 1000:.0f} kB/s "
        f"down, {SLOW_4G['uploadThroughput'] / 1000:.1f} up), {SLOWER} × slower processor; median of {VISITS} visits in turn",
        flush=True,
    )
    (HOUSE / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=HOUSE / "build", prefix="paint-") as folder, sync_playwright() as playwright:
        made = Path(folder)
        build_usual(made / "usual", list(MEASURED.values()))
        build_plain(made / "plain", list(MEASURED.values()))
        packed(made / "usual" / "plotly.min.js")  # its compressing is no part of a visit
        servers = {"ours": serve(SITE), "usual": serve(made / "usual"), "plain": serve(made / "plain")}
        browser = launch(playwright, "chromium")
        visits = visits_in_turn(browser, servers)
        for kind, name in MEASURED.items():
            print(f"  {kind} page, {name}")
            times = {way: middle_of(visits[kind, way]) for way in WAYS}
            print_times(times)
            print_ratios(kind, times)
            print_weight(browser, kind, name, servers["ours"].server_port)
        browser.close()
        for server in servers.values():
            server.shutdown()


def visits_in_turn(browser: Browser, servers: dict) -> dict[tuple[str, str], list[Seen]]:
    """Every page every way, again and again."""
    visits: dict[tuple[str, str], list[Seen]] = {}
    for _ in range(VISITS):
        for kind, name in MEASURED.items():
            for way, server in servers.items():
                url = f"http://127.0.0.1:{server.server_port}/{name}"
                seen = visit(browser, url, chart=kind == "chart" and way != "plain")
                visits.setdefault((kind, way), []).append(seen)
    return visits


def middle_of(visits: list[Seen]) -> Seen:
    """The median of each time; of shifts and blocking requests, the most."""
    first, largest, chart = (
        statistics.median(getattr(one, key) for one in visits) for key in ("first", "largest", "chart")
    )
    return Seen(first, largest, chart, max(one.shift for one in visits), max(one.blocking for one in visits))


def print_times(times: dict[str, Seen]) -> None:
    for way, seen in times.items():
        chart = f", chart {seen.chart:5.2f} s" if seen.chart > seen.first else ""
        print(
            f"    {way:6} first {seen.first:5.2f} s, largest {seen.largest:5.2f} s{chart}; "
            f"{seen.blocking} blocking, shift {seen.shift:.3f}"
        )


def print_ratios(kind: str, times: dict[str, Seen]) -> None:
    ours, usual, plain = (times[way] for way in WAYS)
    print(f"    {beside('first paint of the plain page’s', ours.first / plain.first, PAINT)}")
    print(f"    {beside('largest paint of the plain page’s', ours.largest / plain.largest, PAINT)}")
    if kind == "chart":
        print(f"    {beside('chart seen, of the usual way’s', ours.chart / usual.chart, CHART)}")
    print(f"    {beside('blocking requests', ours.blocking, 0)}; {beside('layout shift', ours.shift, 0)}")


def print_weight(browser: Browser, kind: str, name: str, port: int) -> None:
    files = first_visit(browser, f"http://127.0.0.1:{port}/", name)
    asked = beside("requests, icon included", len(files), REQUESTS) if kind == "text" else f"{len(files)} requests"
    print(f"    {asked}; {beside('kB by brotli', total(files) / 1000, WIRE[kind] / 1000)}", flush=True)


def beside(words: str, got: float, goal: float) -> str:
    """A number beside the most it may be."""
    shown = f"{got:.3f}" if isinstance(got, float) else f"{got}"
    return f"{words} {shown} (goal at most {goal:.3g}{'' if got <= goal else ', over'})"


if __name__ == "__main__":
    bench_paint()
