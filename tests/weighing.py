"""What a first visit costs: the files a page really asks for in Chromium, and their weight on the wire."""

import functools
import gzip
from dataclasses import dataclass
from urllib.parse import urlsplit

import brotli
from house import SITE
from rooms import Rooms

PACKED = (".woff2", ".png", ".jpg", ".pdf")
"""Files that are compressed in themselves and travel as they are."""
BUDGET = {"text": 120_000, "chart": 150_000, "calculator": 140_000}
"""Bytes by brotli, everything included, on a first visit."""
MEASURED = {
    "text": "evidence/how-we-know.html",
    "chart": "understand/protein-as-building-material.html",
    "calculator": "calculators/chair-stand.html",
}
"""A page of middle weight of each kind; of the calculators the one with most on it: timer, chart and table."""
WIRE = {"text": 38_000, "chart": 83_000, "calculator": 99_000}
"""Bytes by brotli of such a page, everything included: no more than before its styles travelled inside."""
REQUESTS = 8
"""To a text page, the icon included, until it has loaded."""
EXPLORE_BUDGET = 350_000
SCRIPT_BUDGET = 12_000


@dataclass(frozen=True)
class Weight:
    """One file: as it lies on the disk, by gzip, and by brotli."""

    file: str
    raw: int
    gzip: int
    brotli: int

    @property
    def script(self) -> bool:
        return self.file.endswith(".js")


@functools.cache
def weigh(file: str) -> Weight:
    """A file of the site."""
    data = (SITE / file).read_bytes()
    if file.endswith(PACKED):
        return Weight(file, len(data), len(data), len(data))
    return Weight(file, len(data), len(gzip.compress(data, 9, mtime=0)), len(brotli.compress(data, quality=11)))


def kind_of(name: str) -> str:
    """A page with a form is a calculator page, one with a chart a chart page, any other a text page."""
    html = (SITE / name).read_text("utf-8")
    return "calculator" if "data-calculator=" in html else "chart" if 'class="chart"' in html else "text"


def first_visit(chromium, home: str, name: str) -> list[Weight]:
    """Every file a new visitor's browser asks for before anything is touched; the icon too, which a headless one leaves out."""
    rooms = Rooms(chromium, home)
    page = rooms.page()
    page.goto(home + name)
    page.evaluate(
        "document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 80)))"
    )  # and what follows the load
    page.context.close()
    asked = [urlsplit(url).path.lstrip("/") for url in rooms.watch.asked if url.startswith(home)]
    return [weigh(file) for file in dict.fromkeys([*asked, "assets/pictures/icon.svg"])]


def total(weights: list[Weight], way: str = "brotli", *, scripts: bool = False) -> int:
    """Bytes of all files, or of the scripts alone."""
    return sum(getattr(w, way) for w in weights if w.script or not scripts)
