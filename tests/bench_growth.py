"""What a page and a chart cost when there are many: ratios of processor time, and memory. Part of: make bench

The goal: a page of 2,000 costs at most 1.2 times a page of 60.
"""

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[1])]

from corpus import grow  # noqa: E402
from previewing import previewed_house  # noqa: E402

PAGES, CHARTS = (60, 500, 2000), (30, 200)
BUILD_PAGES = "import shutil; from calculators.building import build_pages, build_search; build_pages(); build_search()"
STEPS = {
    "checks": "from calculators.checking import check_everything; assert not check_everything()",
    "evidence": "from calculators.making.kinds import kinds; [kind.make_all() for kind in kinds() if kind.words == 'evidence']",
    "pages": BUILD_PAGES,
}
DRAW = "from calculators.making.kinds import kinds; [kind.make_all() for kind in kinds() if kind.words == 'charts']"


def bench_growth() -> None:
    """Prints the cost of a page at each size as a ratio to the smallest, and of a chart likewise."""
    print(
        f"\nGrowth: processor time a page, beside that of {PAGES[0]} pages (goal: at most 1.2), and of each page that was added"
    )
    first: dict[str, float] = {}
    last: dict[str, tuple[int, float]] = {}
    for size in PAGES:
        with tempfile.TemporaryDirectory() as folder:
            house = grow(previewed_house(Path(folder) / "house"), pages=size)
            number = len(list((house / "docs").rglob("*.md")))
            for step, code in STEPS.items():
                seconds, memory = cost(house, code)
                a_page = seconds / number
                more = (
                    f"; each page more {(seconds - last[step][1]) / (number - last[step][0]) * 1000:5.1f} ms"
                    if step in last
                    else ""
                )
                last[step] = number, seconds
                print(
                    f"  {number:5} pages  {step:9} {a_page * 1000:6.1f} ms a page, {a_page / first.setdefault(step, a_page):4.2f} of the first{more}; {memory:5.0f} MB",
                    flush=True,
                )
            size_of_site = sum(path.stat().st_size for path in (house / "site").rglob("*.html"))
            print(f"  {number:5} pages  bytes     {size_of_site / number / 1000:6.1f} kB a page", flush=True)
    for size in CHARTS:
        with tempfile.TemporaryDirectory() as folder:
            house = grow(previewed_house(Path(folder) / "house"), charts=size)
            number = len([path for path in (house / "calculators/charts").glob("[a-z]*.py")])
            drawn, memory = cost(house, DRAW)
            kept, _ = cost(house, DRAW)
            print(
                f"  {number:5} charts kept, {kept / number * 1000:4.0f} ms a chart, {kept / number / first.setdefault('chart', kept / number):4.2f} of the first; "
                f"with new ones drawn {drawn:5.1f} s, {memory:5.0f} MB",
                flush=True,
            )


def cost(house: Path, code: str) -> tuple[float, float]:
    """Processor seconds and megabytes of one process and its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "PYTHONPATH": str(house), "NO_MKDOCS_2_WARNING": "1"}
    measured = f"import resource, sys\n{code}\nprint('peak', max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))"
    done = subprocess.run([sys.executable, "-c", measured], cwd=house, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"The corpus could not be built:\n{done.stdout}{done.stderr}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    unit = 1024 if sys.platform == "darwin" else 1
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, int(
        done.stdout.split()[-1]
    ) / 1000 / unit


if __name__ == "__main__":
    bench_growth()
