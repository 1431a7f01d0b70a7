"""What an author waits for: `check`, `check` of one thing, and the quick tests, each the middle of a few runs.

Seconds are of this machine; the goals are 3 seconds for `check` and 40 for the quick tests on two quiet cores.
"""

import statistics
import subprocess
import sys
import time

from house import HOUSE

ASKED = {
    "check": ([sys.executable, "-m", "calculators", "check"], 5),
    "check of one calculator": ([sys.executable, "-m", "calculators", "check", "protein-day"], 5),
    "lint, shape, types": (
        ["sh", "-c", "{0} -m ruff check -q . && {0} -m ruff format -q --check . && {0} -m mypy -q"],
        3,
    ),
    "make quick": (["make", "-s", "-o", ".venv/tested", "quick"], 1),
}


def bench_author() -> None:
    """Print a line for each."""
    print("What an author waits for                 seconds")
    for words, (command, times) in ASKED.items():
        seconds = [_seconds([part.replace("{0}", sys.executable) for part in command]) for _ in range(times)]
        print(f"  {words:<38} {statistics.median(seconds):6.1f}   (middle of {times})", flush=True)


def _seconds(command: list[str]) -> float:
    begun = time.perf_counter()
    done = subprocess.run(command, cwd=HOUSE, capture_output=True, text=True)
    if done.returncode:
        print(f"    it ended with {done.returncode}: {(done.stdout + done.stderr).strip().splitlines()[-1]}")
    return time.perf_counter() - begun


if __name__ == "__main__":
    bench_author()
