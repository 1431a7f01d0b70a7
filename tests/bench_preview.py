"""The preview: seconds from saving a file till the open page is told to load again and shows it. Part of: make bench"""

import re
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[1])]

from previewing import preview, previewed_house, read, until  # noqa: E402

SAVINGS = 10


@dataclass(frozen=True)
class Saving:
    """A file, a text in it that stands once, what is put there (`{}`: a number), and the address that shows it."""

    goal: int
    file: str
    text: str
    put: str
    address: str
    shown: str = "{}saved"


SAVINGS_OF = {
    "page": Saving(1, "docs/keep/protein.md", "\n# ", "\n# {}saved ", "keep/protein.html"),
    "style": Saving(
        1,
        "docs/assets/styles/tokens.css",
        ":root {\n  color-scheme",
        "/* {}saved */ :root {{\n  color-scheme",
        "assets/styles/tokens.css",
    ),
    "calculator": Saving(
        2, "calculators/catalogue/sppb/says.yaml", "question: ", "question: {}saved ", "calculators/sppb.html"
    ),
    "template": Saving(
        2,
        "calculators/render/templates/calculator.html",
        '<section class="calculator"',
        '<!-- {}saved --><section class="calculator"',
        "calculators/sppb.html",
    ),
    "drawing": Saving(
        2,
        "calculators/drawings/sit_to_stand.py",
        '    title="',
        '    title="{}saved ',
        "guides/sit-to-stand-starter.html",
    ),
    "series": Saving(
        2, "docs/data/igf1_by_age_italy.csv", "40,59,147,", "40,59,147.{}1,", "understand/hormones.html", "147.{}1"
    ),
    "chart": Saving(
        2, "calculators/charts/igf1_by_age.py", '    title="', '    title="{}saved ', "understand/hormones.html"
    ),
}


def bench_preview() -> None:
    """Prints medians beside the goals; judges nothing."""
    with tempfile.TemporaryDirectory() as folder:
        house = previewed_house(Path(folder) / "house")
        with preview(house) as at:
            print(f"\nPreview, seconds from saving to the page, median of {SAVINGS}; the goal is for an idle machine")
            for kind, saving in SAVINGS_OF.items():
                took = [_seconds(house / saving.file, saving, number, at) for number in range(1, SAVINGS + 2)][
                    1:
                ]  # the first one warms
                middle = statistics.median(took)
                print(
                    f"  {kind:12} {middle:5.2f} s, {middle / saving.goal:4.2f} of the goal; slowest {max(took):5.2f} s",
                    flush=True,
                )


def _seconds(file: Path, saving: Saving, number: int, at: str) -> float:
    text = file.read_text("utf-8")
    assert text.count(saving.text) == 1, f"{saving.text!r} stands {text.count(saving.text)} times in {file.name}"
    shown = saving.shown.format(number)
    open_page = at + (saving.address if saving.address.endswith(".html") else "index.html")
    stamp = re.search(r"since=(\d+)", read(open_page))[1]
    begun = time.perf_counter()
    file.write_text(text.replace(saving.text, saving.put.format(number)), "utf-8")
    told = until(lambda: "reload" in read(f"{at}~preview/changed.js?since={stamp}"))
    seen = told and until(lambda: shown in read(at + saving.address))
    took = time.perf_counter() - begun
    file.write_text(text, "utf-8")
    gone = until(lambda: shown not in read(at + saving.address))
    if not seen or not gone:
        raise SystemExit(f"{saving.file} was saved and its page never changed.")
    return took


if __name__ == "__main__":
    bench_preview()
