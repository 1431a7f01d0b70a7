"""Makes everything that is made: parts and scripts before the site build, search and guides after it.

build_parts   definitions -> build/parts/*.html and docs/assets/made/*      (quick the second time)
build_site    parts, pages (MkDocs), search, guides -> site/
"""

from __future__ import annotations

import datetime
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from .making.bundles import make_bundles
from .making.charts import sweep_drawings
from .making.files import sweep
from .making.kinds import kinds
from .making.packages import make_packages
from .render.chart_picture import make_pictures
from .science.mistakes import AuthorMistakes
from .sources.rooms import DOCS, HOUSE, MADE, NODE_MODULES, PARTS, SITE
from .terminal import ask_to_write

UNSERVED = ("javascripts", "stylesheets", "images")
"""What the theme brings and no page of ours loads."""


def say(text: str) -> None:
    """One line of progress, at once."""
    print(text, flush=True)


def step(words: str, work: Callable[[], object]) -> None:
    """Do one step and say how long it took."""
    begun = time.perf_counter()
    done = work()
    more = f" {done}" if isinstance(done, str) else ""
    say(f"  {words}{more} ({time.perf_counter() - begun:.1f} s)")


def build_parts() -> int:
    """Every part of every page that is made rather than written; what nobody makes any more is swept away."""
    ask_to_write(PARTS, MADE)
    say("Making the parts of the pages")
    owned: set[Path] = set()
    works = {
        "fonts and packages": make_packages,
        "scripts": make_bundles,
        **{kind.words: kind.make_all for kind in kinds()},
        "pictures of charts": make_pictures,
    }
    for words, work in works.items():
        step(words, partial(_made, work, owned))
    sweep_drawings()
    for left in [*sweep(MADE, owned), *sweep(PARTS, owned)]:
        say(f"  no longer made, so removed: {left.relative_to(HOUSE)}")
    return 0


def _made(work: Callable[[], tuple[set[Path], str]], owned: set[Path]) -> str:
    files, said = work()
    owned |= files
    return said


def build_pages() -> None:
    """The pages, by MkDocs, strictly. Raises AuthorMistakes for every warning, or CalledProcessError."""
    from .render.bundles import bundle_names
    from .strict import run_strictly

    shutil.rmtree(SITE, ignore_errors=True)
    environment = {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(_epoch()),
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONPATH": str(HOUSE),
    }
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", str(HOUSE / "mkdocs.yml")]
    run_strictly(command, environment)
    for name in ("sitemap.xml", "sitemap.xml.gz"):  # no site_url: addresses are relative, a sitemap would hold none
        (SITE / name).unlink(missing_ok=True)
    for name in UNSERVED:  # our templates stand alone; no page asks for the theme's own files
        shutil.rmtree(SITE / "assets" / name, ignore_errors=True)
    for name in bundle_names():  # the modules are served as one script, assets/made/<name>.js
        shutil.rmtree(SITE / "assets" / "scripts" / name)


def _epoch() -> int:
    """A clock that only moves when the pages do: the latest date an author wrote in a page's head."""
    from .pages.page import read_pages

    latest = max(page.head["written"] for page in read_pages(DOCS) if page.head.get("written"))
    return int(datetime.datetime.combine(latest, datetime.time(), datetime.UTC).timestamp())


def shrink() -> str:
    """Styles and scripts without comments and long names: one run of esbuild over the built site."""
    from .render.bundles import bundle_names

    rooms = ("scripts", "styles", "made/calculators", "made/charts")
    files = [str(path) for room in rooms for path in sorted((SITE / "assets" / room).glob("*.*s"))]
    files += [str(SITE / "assets" / "made" / f"{name}.js") for name in bundle_names()]
    tool = NODE_MODULES / ".bin" / "esbuild"
    subprocess.run(
        [
            str(tool),
            *files,
            "--minify",
            "--charset=utf8",
            "--log-level=warning",
            "--allow-overwrite",
            f"--outbase={SITE / 'assets'}",
            f"--outdir={SITE / 'assets'}",
        ],
        check=True,
        cwd=HOUSE,
    )
    return f"{len(files)} files"


def build_search() -> None:
    """The search index, from the built pages."""
    from .render.search_index import make_index

    make_index(SITE)


def build_guides() -> int:
    """The PDFs, from the built pages; only those whose document has changed are printed again."""
    from .making.guides import make_guides

    step("guides", lambda: make_guides(SITE, DOCS)[1])
    return 0


def build_site() -> int:
    """Everything, in order; ends by saying where to open it."""
    from .checking import check_everything
    from .publishing import publish
    from .render.first_paint import paint_site
    from .render.spreadsheets import mark_tables

    begun = time.perf_counter()
    mistakes = check_everything()
    if mistakes:
        raise AuthorMistakes(mistakes)
    ask_to_write(SITE)
    build_parts()
    say("Building the site")
    step("pages", build_pages)
    step("smaller scripts and styles", shrink)
    step("search", build_search)
    step("tables for spreadsheets", lambda: mark_tables(SITE))
    build_guides()
    step("addresses and answers", lambda: publish(SITE, HOUSE))
    step("what is painted first", lambda: paint_site(SITE))
    say(
        f"Done in {time.perf_counter() - begun:.0f} s. Open {SITE / 'index.html'}, or serve it: python -m http.server --directory site"
    )
    return 0
