"""A long random walk: python tests/walk.py [steps] [chromium|firefox] [calculator …]. Run: make walk

Takes 100,000 steps over all calculators in both browsers, with a new beginning every time. Where a step goes wrong it tells the
calculator, the seed and the shortest road that Hypothesis finds, and ends with status 1.
"""

import random
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE), str(HERE / "browser")]

from browsers import ENGINES, launch  # noqa: E402
from hypothesis import HealthCheck, Phase, given, seed, settings  # noqa: E402
from light_pages import serving  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402
from walk_steps import whole_walk  # noqa: E402
from walking import Lost, Walk  # noqa: E402

from calculators.sources.catalogue import calculator_names  # noqa: E402

STEPS, LENGTH = 100_000, 50


def one_walk(walk: Walk, name: str, number: int) -> str:
    """One walk from this seed; what was lost on it, on its shortest road, or nothing."""

    @seed(number)
    @settings(
        max_examples=1,
        phases=[Phase.generate, Phase.shrink],
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(whole_walk(name, LENGTH))
    def go(steps):
        walk.walk(steps)

    try:
        go()
    except Lost as lost:
        return f"seed {number}\n{lost}"
    return ""


def main(words: list[str]) -> int:
    steps = next((int(word) for word in words if word.isdigit()), STEPS)
    engines = [word for word in words if word in ENGINES] or list(ENGINES)
    names = [word for word in words if word in calculator_names()] or calculator_names()
    taken, lost = 0, []
    with serving() as home, sync_playwright() as playwright:
        browsers = {engine: launch(playwright, engine) for engine in engines}
        while taken < steps:
            for engine, browser in browsers.items():
                for name in names:
                    walk = Walk(browser, home, name)
                    said = one_walk(walk, name, random.randrange(10**9))
                    walk.close()
                    taken += LENGTH
                    if said:
                        lost.append(f"{engine}, {said}")
                        print(lost[-1], file=sys.stderr, flush=True)
            print(f"{taken} steps, {len(lost)} walks lost", flush=True)
        for browser in browsers.values():
            browser.close()
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
