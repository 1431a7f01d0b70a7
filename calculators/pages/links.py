"""Links inside the site: each leads somewhere, and every page can be reached.

../keep/protein.md           a page, from the page's own folder
../keep/protein.md#how-much  and a heading on it
#what-to-do-next             a heading on this page
sheet.pdf, ../assets/made/x  made by the build, so not looked for
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from calculators.pages.chunks import page_lines
from calculators.pages.lines import CODE, OPENS, opener_of
from calculators.pages.markup import ATTRIBUTES, CODE_SPAN, words_to_read
from calculators.pages.page import Page
from calculators.pages.structure import headings
from calculators.science.mistakes import AuthorMistakes, Mistake, nearest
from calculators.sources.configuration import pages_in_menu, read_configuration

LINK = re.compile(r"(?<!\\)\[(?:[^\]\[]|\[[^\]]*\])*\]\(\s*<?(?P<to>[^)\s>]*)>?[^)]*\)")
REFERENCE = re.compile(r"^\s*\[[^\]@]+\]:\s*<?(?P<to>[^\s>]+)>?")
HREF = re.compile(r"<(?:a|img|area|source)\b[^>]*?\b(?:href|src)\s*=\s*[\"'](?P<to>[^\"']*)[\"']", re.IGNORECASE)
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
WRITTEN_ID = re.compile(r"\bid\s*=\s*[\"'](?P<id>[^\"']+)[\"']|\{[^}]*#(?P<attr>[\w-]+)[^}]*\}")
MADE = (".pdf", ".svg", ".js")
MAKES_ANCHORS = {"glossary", "references", "numbers", "data", "scorecard"}  # lists whose entries the build names
INDEX = "index.md"


def check_links(pages: Sequence[Page], docs: Path, *, all_read: bool = True) -> list[Mistake]:
    """Links to nothing; and, when all pages could be read, pages to which nothing leads."""
    site = Site(docs, {page.name: page for page in pages})
    dead = [mistake for page in pages for mistake in dead_links(page, site)]
    return dead + (_orphans(site) if all_read else [])


@dataclass(frozen=True)
class Site:
    """All pages by name, and where the other files are."""

    docs: Path
    pages: Mapping[str, Page]

    def holds(self, name: str) -> bool:
        """Whether a file that is no page exists, or will be made by the build."""
        if name.endswith(MADE) or name.startswith("assets/made/"):
            return True
        try:
            return (self.docs / name).is_file()
        except (OSError, ValueError):
            return False


def links(page: Page) -> Iterator[tuple[int, str]]:
    """Line and target of each link of a page, code left out."""
    for line in page_lines(page):
        if line.part != CODE:
            text = CODE_SPAN.sub("", line.text)
            for pattern in (LINK, REFERENCE, HREF):
                yield from ((line.number, unquote(found["to"])) for found in pattern.finditer(text))


def dead_links(page: Page, site: Site) -> Iterator[Mistake]:
    """Links of one page that lead to nothing."""
    for line, to in links(page):
        if not ELSEWHERE.match(to) and (trouble := _trouble(page, to, site)):
            yield page.mistake(line, *trouble)


def _trouble(page: Page, to: str, site: Site) -> tuple[str, str] | None:
    address, _, anchor = to.partition("#")
    if not to:
        return "A link leads nowhere.", "Write the page between the round brackets."
    if address.startswith("/"):
        return f"The link {to} begins with a slash.", "Write it from this page's folder: ../keep/protein.md"
    name = resolve(page, address)
    if name is None:
        return f"The link {to} leads out of the site.", "Link to a page, or write the full address."
    if name in site.pages:
        return _anchor_trouble(site.pages[name], anchor)
    if site.holds(name):
        return None
    return f"The link {to} leads to no page.", nearest(name, site.pages) or "Link to a page that exists, with its .md."


def resolve(page: Page, address: str) -> str | None:
    """../keep/protein.md on understand/ageing.md -> keep/protein.md; None when it leaves the docs folder."""
    if not address:
        return page.name
    parts: list[str] = []
    for part in (*PurePosixPath(page.folder).parts, *address.partition("?")[0].split("/")):
        if part == ".." and not parts:
            return None
        if part == "..":
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/".join(parts)


def _anchor_trouble(page: Page, anchor: str) -> tuple[str, str] | None:
    if not anchor or "=" in anchor or anchor.startswith("source-"):
        return None  # a fragment with values fills a form; sources are numbered by the build
    known = anchors(page)
    if anchor in known or MAKES_ANCHORS & block_names(page):
        return None
    return f"There is no #{anchor} on {page.name}.", nearest(anchor, known) or "Link to a heading that is there."


def block_names(page: Page) -> set[str]:
    return {opener_of(line)["name"].lower() for line in page_lines(page) if line.part == OPENS}


def anchors(page: Page) -> set[str]:
    """What a link on #… can reach: headings as the site generator names them, ids, charts and drawings."""
    found: set[str] = set()
    for _, _, title in headings(page):
        slug = slug_of(words_to_read(ATTRIBUTES.sub("", title)))
        twins = (f"{slug}_{n}" for n in range(1, len(found) + 2))
        found.add(slug if slug not in found else next(twin for twin in twins if twin not in found))
    for line in page_lines(page):
        found.update(match["id"] or match["attr"] for match in WRITTEN_ID.finditer(line.text))
        if line.part == OPENS and (match := opener_of(line))["argument"]:
            found.update((match["argument"], f"{match['name'].lower()}-{match['argument']}"))
    return found


def slug_of(title: str) -> str:
    """What we don't know -> what-we-dont-know"""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


def _orphans(site: Site) -> list[Mistake]:
    return [
        site.pages[name].mistake(
            1,
            "No link and no navigation entry leads to this page.",
            "Link to it from its section's front page, or put it into nav in mkdocs.yml.",
        )
        for name in orphans(site)
    ]


def orphans(site: Site) -> list[str]:
    """Pages that neither the navigation nor a chain of links from the front page reaches."""
    reached: set[str] = set()
    waiting = [INDEX, *_named_in_menu(site.docs.parent / "mkdocs.yml")]
    while waiting:
        name = waiting.pop()
        if name in site.pages and name not in reached:
            reached.add(name)
            page = site.pages[name]
            waiting += filter(
                None, (resolve(page, to.partition("#")[0]) for _, to in links(page) if not ELSEWHERE.match(to))
            )
    return [name for name in site.pages if name not in reached]


def _named_in_menu(configuration: Path) -> list[str]:
    """Every page named under nav: in mkdocs.yml; none when the file is not there, or cannot be read and is named by check_menu."""
    try:
        return [name for name, _ in pages_in_menu(read_configuration(configuration))]
    except AuthorMistakes:
        return []
