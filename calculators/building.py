"""Makes everything that is made: parts and scripts before the site build, search and guides after it.

    build_parts   definitions -> build/parts/*.html and docs/assets/made/*      (quick the second time)
    build_site    parts, pages (MkDocs), search, guides -> site/
"""
from __future__ import annotations

import datetime
import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Callable

from .science.mistakes import AuthorMistakes
from .science.names import module_name
from .sources.bibliography import citable_keys
from .sources.catalogue import calculator, calculator_names, chart, chart_names, drawing, drawing_names, examples
from .sources.rooms import CHARTS, DATA, DOCS, HOUSE, MADE, NODE_MODULES, PARTS, SITE
from .terminal import ask_to_write

UNSERVED = ("javascripts", "stylesheets", "images")
"""What the theme brings and no page of ours loads."""
DRAWN = HOUSE / "build" / "charts"


def say(text: str) -> None:
    """One line of progress, at once."""
    print(text, flush=True)


def write(path: Path, text: str) -> None:
    """Write only what changed, so that a preview reloads only for a reason."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text("utf-8") != text:
        path.write_text(text, "utf-8")


def step(words: str, work: Callable[[], object]) -> None:
    """Do one step and say how long it took."""
    begun = time.perf_counter()
    done = work()
    more = f" {done}" if isinstance(done, str) else ""
    say(f"  {words}{more} ({time.perf_counter() - begun:.1f} s)")


def build_parts() -> int:
    """Every part of every page that is made rather than written."""
    from .render.browser_packages import copy_browser_packages
    from .render.bundles import bundle_scripts
    from .render.fonts import make_fonts

    ask_to_write(PARTS, MADE)
    say("Making the parts of the pages")
    if not (MADE / "fonts").exists() or _older(MADE / "fonts", NODE_MODULES):
        step("fonts", lambda: make_fonts() and None)
        step("browser packages", lambda: copy_browser_packages() and None)
    step("scripts", bundle_scripts)
    step("calculators", make_calculators)
    step("charts", make_charts)
    step("drawings", make_drawings)
    step("evidence", make_evidence)
    return 0


def _older(made: Path, source: Path) -> bool:
    return source.exists() and made.stat().st_mtime < (source / ".package-lock.json").stat().st_mtime


def make_calculators() -> str:
    """Script and parts of every calculator."""
    from .render import calculator as faces
    from .render.javascript import print_script

    for name in calculator_names():
        c = calculator(name)
        write(MADE / "calculators" / f"{name}.js", print_script(name, c))
        for block, face in (
            ("calculator", faces.render_calculator), ("formula", faces.render_formula), ("model-card", faces.render_model_card),
            ("lookup", faces.render_lookup),
        ):
            write(PARTS / block / f"{name}.html", face(name, c))
        write(PARTS / "examples" / f"{name}.html", faces.render_examples(name, c, examples(name)))
        if c.timer:
            write(PARTS / "timer" / f"{name}.html", faces.render_timer(name, c))
    return f"{len(calculator_names())}"


def make_charts() -> str:
    """Both drawings, the part and the Explore data of every chart; only the changed ones are drawn again."""
    from .render.chart import check_chart, render_chart
    from .render.chart_figure import explore_script, figure_json
    from .render.chart_picture import make_pictures
    from .render.chart_svg import draw_all, finish
    from .render.reuse import reuse_of_charts

    stale = [name for name in chart_names() if not _is_drawn(name)]
    figures = {}
    for name in stale:
        check_chart(name, chart(name), citable_keys())
        figures |= {f"{name}-{width}": chart(name).draw(width == "narrow") for width in ("wide", "narrow")}
    drawn = draw_all(figures)
    for name in stale:
        c = chart(name)
        for width in ("wide", "narrow"):
            key = f"{name}-{width}"
            write(DRAWN / f"{key}.svg", finish(drawn[key], key, figures[key], c.title, c.description.shows, c.panels))
        write(DRAWN / f"{name}.digest", _digest(name))
    reuse = reuse_of_charts()
    for name in chart_names():
        both = ((DRAWN / f"{name}-{width}.svg").read_text("utf-8") for width in ("wide", "narrow"))
        write(PARTS / "chart" / f"{name}.html", render_chart(name, chart(name), *both, reuse[name]))
        write(MADE / "charts" / f"{name}.js", explore_script(name, figure_json(chart(name))))
    return f"{len(stale)} of {len(chart_names())} drawn, {make_pictures()}"


def _digest(name: str) -> str:
    """What a drawing depends on: its own file, its series, and how charts are drawn."""
    here = Path(__file__).parent
    files = [CHARTS / f"{module_name(name)}.py", *(DATA / f"{s}.csv" for s in chart(name).series)]
    files += [here / "render" / f for f in ("chart.py", "chart_svg.py", "palette.py")]
    return hashlib.sha256(b"\0".join(f.read_bytes() for f in files)).hexdigest()


def _is_drawn(name: str) -> bool:
    digest = DRAWN / f"{name}.digest"
    return digest.exists() and digest.read_text() == _digest(name)


def make_drawings() -> str:
    """Diagrams and pictograms."""
    from .render.drawing import render_drawing
    from .render.templating import cite

    for name in drawing_names():
        write(PARTS / "drawing" / f"{name}.html", render_drawing(name, drawing(name), cite))
    return f"{len(drawing_names())}"


def make_evidence() -> str:
    """References, numbers, series, scorecard, glossary: lists made from what is cited and drawn."""
    from .render import evidence

    for name, text in evidence.evidence_parts().items():
        write(PARTS / name / "all.html", text)
    for name, text in evidence.evidence_files().items():
        write(MADE / name, text)
    return ""


def build_pages() -> None:
    """The pages, by MkDocs, strictly. Raises AuthorMistakes for every warning, or CalledProcessError."""
    from .render.bundles import bundle_names
    from .strict import run_strictly

    shutil.rmtree(SITE, ignore_errors=True)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(_epoch()), "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(HOUSE)}
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
    return int(datetime.datetime.combine(latest, datetime.time(), datetime.timezone.utc).timestamp())


def shrink() -> str:
    """Styles and scripts without comments and long names: one run of esbuild over the built site."""
    from .render.bundles import bundle_names

    rooms = ("scripts", "styles", "made/calculators", "made/charts")
    files = [str(path) for room in rooms for path in sorted((SITE / "assets" / room).glob("*.*s"))]
    files += [str(SITE / "assets" / "made" / f"{name}.js") for name in bundle_names()]
    tool = NODE_MODULES / ".bin" / "esbuild"
    subprocess.run([str(tool), *files, "--minify", "--charset=utf8", "--log-level=warning", "--allow-overwrite",
                    f"--outbase={SITE / 'assets'}", f"--outdir={SITE / 'assets'}"], check=True, cwd=HOUSE)
    return f"{len(files)} files"


def build_search() -> None:
    """The search index, from the built pages."""
    from .render.search_index import make_index

    make_index(SITE)


def build_guides() -> int:
    """The PDFs, from the built pages; set again only when a guide, or how guides are set, has changed."""
    from .render.guide import make_guides

    kept = HOUSE / "build" / "guides" / _guides_digest()
    if kept.exists():
        for path in sorted(kept.glob("*.pdf")):
            shutil.copyfile(path, SITE / "guides" / path.name)
        return 0
    made = []
    for path in make_guides(SITE, DOCS):
        say(f"    {path.relative_to(SITE)}")
        made.append(path)
    shutil.rmtree(kept.parent, ignore_errors=True)
    kept.mkdir(parents=True)
    for path in made:
        shutil.copyfile(path, kept / path.name)
    return 0


def _guides_digest() -> str:
    """What the PDFs depend on: the built guide pages, their styles and letters, the version, and how they are set."""
    here = Path(__file__).parent / "render"
    files = [*sorted((SITE / "guides").glob("*.html")), *sorted((MADE / "fonts").glob("*.woff2")), HOUSE / "CHANGELOG.md", HOUSE / "mkdocs.yml"]
    files += [DOCS / "assets" / "styles" / name for name in ("tokens.css", "guide.css")]
    files += [here / name for name in ("guide.py", "sheet.py", "drawing.py")]
    return hashlib.sha256(b"\0".join(f.read_bytes() for f in files)).hexdigest()[:16]


def build_site() -> int:
    """Everything, in order; ends by saying where to open it."""
    from .checking import check_everything
    from .publishing import publish
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
    step("addresses and answers", lambda: publish(SITE, HOUSE))
    step("guides", lambda: build_guides() and None)
    say(f"Done in {time.perf_counter() - begun:.0f} s. Open {SITE / 'index.html'}, or serve it: python -m http.server --directory site")
    return 0
