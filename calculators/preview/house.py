"""What the preview has made, and what must be made again: a page that is asked for makes its own parts, then itself."""

from __future__ import annotations

import datetime
import functools
import importlib
import re
import sys
import threading
import time

from ..making.bundles import make_bundle
from ..making.charts import DrawAll
from ..making.kinds import Kind, kinds
from ..pages.check import check_page
from ..pages.chunks import page_lines
from ..pages.held import holding_of_the_house
from ..pages.lines import OPENS, opener_of
from ..pages.page import Page, read_page
from ..render.bundles import bundle_names
from ..science.mistakes import AuthorMistakes, Mistake
from ..sources.bibliography import citable_keys
from ..sources.rooms import DOCS
from .box import bare_page, mistakes_of, with_box
from .changes import AUTHORED, Changes
from .generator import Generator

REMEMBERED = ("calculators.sources.bib", "calculators.render.templating", "calculators.making.keys")
"""What a changed definition does not touch: the works, the templates (they look at their files), the browser's version."""


class House:
    """The state of the preview. `stamp` counts its changes; an open page waits for the next one."""

    def __init__(self, draw_all: DrawAll | None = None) -> None:
        self._draw_all = draw_all
        self.stamp = time.time_ns() // 1_000_000  # also a preview that was started anew has another one
        self.changed = threading.Condition()
        self._work = threading.RLock()
        self._made: dict[tuple[str, str], list[Mistake]] = {}
        self._of_the_house: list[Mistake] = []
        self._kinds = kinds(self._draw_all)
        self._generator: Generator | None = None

    def take(self, changes: Changes) -> None:
        """Forget what the changed files have made old, and tell the open pages."""
        with self._work:
            if changes.settings or self._generator and changes.of_the_list(self._generator.knows):
                self._generator = None
            if changes.definitions:
                forget(works=changes.works)
                self._made.clear()
            generator = self._generator
            if generator:
                for path in changes.pages:
                    generator.read(path.relative_to(DOCS).as_posix())
            if changes.pages or changes.definitions or not self._generator:
                self._forget_lists()
        self.tell()

    def tell(self, mistakes: list[Mistake] | None = None) -> None:
        """Count on; every open page loads again. `mistakes` in Python of the house stand on every page till they are gone."""
        self._of_the_house = mistakes or []
        with self.changed:
            self.stamp += 1
            self.changed.notify_all()

    def _forget_lists(self) -> None:
        """The lists of the Evidence pages are made from all pages."""
        self._kinds = kinds(self._draw_all)
        self._made = {made: said for made, said in self._made.items() if made[0] != "evidence"}

    def has_page(self, name: str) -> bool:
        """Whether an author has written it: keep/protein.md"""
        return (DOCS / name).is_file() and DOCS in (DOCS / name).resolve().parents

    def page(self, name: str) -> str:
        """The page as a browser gets it, with everything that is wrong in it at its top."""
        with self._work:
            stamp, mistakes = self.stamp, list(self._of_the_house)
            try:
                page = read_page(DOCS / name, DOCS)
                mistakes += self._make_parts(page)
                html, warned = self._warm().render(name)
                mistakes += [*self._make_scripts(html), *_warnings(page, warned), *_check(page)]
            except (Exception, SystemExit) as slip:  # an author's file may raise anything, and the preview lives on
                mistakes += mistakes_of(slip, f"docs/{name}")
                html = bare_page(name)
            return with_box(html, sorted(set(mistakes)), stamp)

    def _warm(self) -> Generator:
        self._generator = self._generator or Generator()
        return self._generator

    def _make_parts(self, page: Page) -> list[Mistake]:
        kind_of = {block: kind for kind in self._kinds for block in kind.blocks}
        openers = [opener_of(line) for line in page_lines(page) if line.part == OPENS]
        wanted = dict.fromkeys(
            (kind_of[m["name"].lower()], m["argument"] or m["name"].lower())
            for m in openers
            if m["name"].lower() in kind_of
        )
        return [mistake for kind, name in wanted for mistake in self._make(kind, name)]

    def _make(self, kind: Kind, name: str) -> list[Mistake]:
        """Make one thing, unless it is made; what is wrong with it is remembered like the thing itself."""
        if (kind.words, name) not in self._made and name in kind.names():
            try:
                kind.ahead([name])
                kind.make([name])
                self._made[kind.words, name] = []
            except (Exception, SystemExit) as slip:
                self._made[kind.words, name] = mistakes_of(slip, f"{kind.words}: {name}")
                print(*self._made[kind.words, name], sep="\n", flush=True)
        return self._made.get((kind.words, name), [])

    def _make_scripts(self, html: str) -> list[Mistake]:
        """The bundles that the page asks for."""
        said: list[Mistake] = []
        for name in bundle_names():
            if f"assets/made/{name}.js" in html:
                try:
                    make_bundle(name)
                except AuthorMistakes as slip:
                    said += slip.mistakes
        return said

    def make_file(self, address: str) -> None:
        """What a script or a link asks for by itself: assets/made/calculators/sppb.js, assets/made/numbers.csv"""
        made = re.fullmatch(r"assets/made/(?:(calculators|charts)/)?([\w-]+)\.(?:js|csv)", address)
        if made is None:
            return
        with self._work:
            for kind in self._kinds:
                if kind.words == (made[1] or "evidence"):
                    self._make(kind, made[2])


def forget(*, works: bool) -> None:
    """Let every definition be read anew, and everything that was worked out from one."""
    rooms = tuple(f"calculators.{room}" for room in AUTHORED)
    for name, module in list(sys.modules.items()):
        if name.startswith(rooms):
            del sys.modules[name]
        elif name.startswith("calculators") and (works or not name.startswith(REMEMBERED)):
            for thing in list(vars(module).values()):
                if isinstance(thing, functools._lru_cache_wrapper) and (
                    works or not thing.__module__.startswith(REMEMBERED)
                ):
                    thing.cache_clear()
    importlib.invalidate_caches()


def _check(page: Page) -> list[Mistake]:
    """What `check` finds in this page: blocks, citations, numbers without a source, reading grade, head, parts."""
    from ..blocks import known_blocks

    return check_page(
        page,
        citable=citable_keys(),
        known_blocks=known_blocks(),
        today=datetime.date.today(),
        held=holding_of_the_house(),
    )


def _warnings(page: Page, warned: list[str]) -> list[Mistake]:
    """The generator's warnings, on the line where the link stands."""

    def line(said: str) -> int:
        link = re.search(r"link '([^']+)'", said)
        at = page.body.find(link[1]) if link else -1
        return page.first_body_line + page.body.count("\n", 0, at) if at >= 0 else 1

    return [
        page.mistake(line(said), re.sub(r"^Doc file '[^']*'", "This page", said), "Correct the link.")
        for said in warned
    ]
