"""The adapter: the only file that knows Markdown. Both generators, MkDocs and Zensical, load it as an extension.

    text ─► Written       stops the build for every author's mistake, with file, line and remedy; fills numbers in
         ─► blocks        /// in-short …, /// chart | name: page parts made beforehand by `python -m calculators build`
         ─► Finished      [@key] -> numbered links and the list of sources; addresses; scripts once; glossary terms

A Markdown extension is not told which page it works on. `page_of` finds the page by its text, in a map of all bodies
that is read once: a site of 2,000 pages is read once, not 2,000 times.
"""

from __future__ import annotations

import functools
import xml.etree.ElementTree as etree
from collections.abc import Callable
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from .pages.blocks_written import check_blocks
from .pages.citations import check_citations
from .pages.filled import fill
from .pages.held import check_filled
from .pages.icons import check_icons, left_icons
from .pages.page import Page, read_page
from .render.contents import render_contents, trouble_with_contents
from .render.evidence import LISTS
from .render.finishing import finish_page
from .render.guide import render_guide_files, render_log, render_write_lines
from .science.mistakes import AuthorMistakes
from .sources.bibliography import citable_keys
from .sources.catalogue import calculator, calculator_names, chart_names, drawing_names, movement_names
from .sources.rooms import DOCS, PARTS

CONTAINERS = {"in-short": "div", "stop": "div", "deeper": "details", "sheet": "section"}
"""Blocks around an author's own text, and the element each becomes."""

WHOLE = tuple(LISTS)
"""Parts made once for the site, without an argument."""


def timed_names() -> set[str]:
    """Calculators that have a timer. One that is broken may have: its own check says what is wrong with it."""
    return {name for name in calculator_names() if _may_have_timer(name)}


def _may_have_timer(name: str) -> bool:
    try:
        return calculator(name).timer is not None
    except AuthorMistakes:
        return True


def _says_nothing(argument: str) -> str:
    return ""


def _trouble_with(render: Callable[[str], str]) -> Callable[[str], str]:
    """What is wrong with the argument of a part that is made while the page is."""

    def trouble(argument: str) -> str:
        try:
            render(argument)
        except ValueError as said:
            return str(said)
        return ""

    return trouble


def known_blocks() -> dict:
    """Every block name, with the arguments it allows."""
    calculators = set(calculator_names())
    named = {
        "calculator": calculators,
        "formula": calculators,
        "lookup": calculators,
        "model-card": calculators,
        "examples": calculators,
        "timer": timed_names(),
        "chart": set(chart_names()),
        "drawing": set(drawing_names()),
        **dict.fromkeys(("movement", "movement-picture", "ladder"), set(movement_names())),
    }
    free = {name: _says_nothing for name in ("in-short", "stop", "deeper", "sheet", "guide-files")}
    made_here = {"log": _trouble_with(render_log), "write-lines": _trouble_with(render_write_lines)}
    free["contents"] = functools.partial(trouble_with_contents, docs=DOCS)
    return {**named, **{name: set() for name in WHOLE}, **free, **made_here}


_by_body: dict[tuple[Path, str], Path] = {}


def page_of(text: str, docs: Path = DOCS) -> Page:
    """The page whose body is this text; a page without a place for text that no file holds (a test, a preview)."""
    wanted = text.strip()
    page = _known_page(wanted, docs)
    if page is None:
        _read_bodies(docs)
        page = _known_page(wanted, docs)
    return page or Page(Path("text.md"), {}, fill(text), 1, "text.md", {}, docs.name, text)


def _known_page(wanted: str, docs: Path) -> Page | None:
    """The page the map names, if it still holds this text: a preview outlives many savings."""
    path = _by_body.get((docs, wanted))
    page = read_page(path, docs) if path and path.exists() else None
    return page if page and page.written.strip() == wanted else None


def _read_bodies(docs: Path) -> None:
    """The map of every body that is not empty; of two pages with one body, the first."""
    for path in sorted(docs.rglob("*.md"), reverse=True):
        body = path.read_text("utf-8-sig", errors="replace").partition("\n---")[2].partition("\n")[2].strip()
        if body:
            _by_body[docs, body] = path


class Written(Preprocessor):
    """Finds the page and every mistake its author made in blocks and citations. Raises AuthorMistakes; in the preview,
    which says what is wrong at the top of the page, the lines stand as they were written and are marked."""

    def run(self, lines: list[str]) -> list[str]:
        self.md.our_page = page = page_of("\n".join(lines))
        self.md.our_tree_is_built = False
        mistakes = [
            *check_blocks(page, _known()),
            *check_citations(page, citable_keys()),
            *check_icons(page),
            *check_filled(page),
        ]
        if mistakes and not self.md.our_preview:
            raise AuthorMistakes(mistakes)
        lines = fill("\n".join(lines)).split("\n")
        return _marked(lines, {m.line - _line_of_text(page) for m in mistakes}) if mistakes else lines


def _line_of_text(page: Page) -> int:
    """The line of the file on which the text begins that a generator hands over: it leaves out the empty ones before."""
    return page.first_body_line + len(page.body) - len(page.body.lstrip("\n"))


def _marked(lines: list[str], wrong: set[int]) -> list[str]:
    """The lines with mistakes as plain, marked words: each sign as its number, so that nothing takes it for Markdown."""

    def plain(line: str) -> str:
        return "".join(sign if sign.isalnum() or sign == " " else f"&#{ord(sign)};" for sign in line.strip())

    return [f'<mark class="mistake">{plain(line)}</mark>' if at in wrong else line for at, line in enumerate(lines)]


@functools.cache
def _known() -> dict:
    return known_blocks()


def part(block: str, argument: str, page: Page) -> str:
    """The HTML of a block without text of its own. Raises FileNotFoundError naming the command that makes it."""
    if block == "log":
        return render_log(argument)
    if block == "contents":
        return render_contents(argument, DOCS)
    if block == "write-lines":
        return render_write_lines(argument)
    if block == "guide-files":
        return render_guide_files(argument or Path(page.name).stem)
    path = PARTS / block / f"{argument or 'all'}.html"
    if not path.exists():
        raise FileNotFoundError(f"The part “{block} | {argument}” is not made yet. Run: python -m calculators build")
    return path.read_text("utf-8")


class OurBlock(Block):
    """A block of ours: `ARGUMENT = None` lets the argument be there or not; Written has checked it."""

    ARGUMENT = None

    def on_create(self, parent: etree.Element) -> etree.Element:
        tag = CONTAINERS.get(self.NAME, "div")
        element = etree.SubElement(parent, tag, {"class": self.NAME if self.NAME in CONTAINERS else "part"})
        if tag == "details":
            etree.SubElement(element, "summary").text = self.argument or "Digging deeper"
        return element

    def on_markdown(self) -> str:
        return "block" if self.NAME in CONTAINERS else "raw"

    def on_end(self, block: etree.Element) -> None:
        if self.NAME not in CONTAINERS:
            block.text = self.md.htmlStash.store(self._part())

    def _part(self) -> str:
        try:
            return part(self.NAME, (self.argument or "").strip(), self.md.our_page)
        except FileNotFoundError:
            if self.md.our_preview:  # it could not be made, and the top of the page says why
                return ""
            raise


class TreeBuilt(Treeprocessor):
    """The last of the tree's processors. Before it, `toc` sends the text of every heading through the postprocessors;
    after it comes the page, once."""

    def run(self, root: etree.Element) -> None:
        self.md.our_tree_is_built = True


class Finished(Postprocessor):
    """The last hand, once a page: citations, sources, addresses, scripts, terms."""

    def run(self, text: str) -> str:
        if not self.md.our_tree_is_built:
            return text
        page = getattr(self.md, "our_page", None) or page_of("")
        if mistakes := left_icons(text, page):
            raise AuthorMistakes(mistakes)
        return finish_page(text, page.name, dict(page.head))


class KeepYourMuscle(BlocksExtension):
    """Registers the blocks, the checks before them and the finish after them."""

    def __init__(self, **config: Any) -> None:
        self.config = {"preview": [False, "Mark an author's mistakes instead of stopping."]}
        super().__init__(**config)

    def extendMarkdown(self, md: Markdown) -> None:
        md.our_preview = self.getConfig("preview")
        md.preprocessors.register(Written(md), "keep-your-muscle-written", 100)
        md.treeprocessors.register(TreeBuilt(md), "keep-your-muscle-tree-built", -100)
        md.postprocessors.register(Finished(md), "keep-your-muscle-finished", -10)
        super().extendMarkdown(md)

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: Any) -> None:
        for name in known_blocks():
            block_mgr.register(type(f"Block_{name}", (OurBlock,), {"NAME": name}), {})


def makeExtension(**config: Any) -> KeepYourMuscle:
    """Called by Python-Markdown for `markdown_extensions: [calculators.blocks]`."""
    return KeepYourMuscle(**config)
