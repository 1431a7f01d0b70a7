"""The parts every page has, in their order, and pictures that speak to those who cannot see them.

kind                      first heading   in-short   what to do next   what we don't know
article, guide            one h1          yes        yes               yes
calculator                one h1          yes        –                 –     (its answer and its card say it)
front, about, list        one h1          –          –                 –
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from calculators.pages.chunks import page_lines
from calculators.pages.lines import BLANK, CODE, HEAD, HEADING, OPENS, Line, opener_of
from calculators.pages.markup import CODE_SPAN
from calculators.pages.page import Page
from calculators.science.mistakes import Mistake

WITH_SHORT = ("article", "guide", "calculator")
WITH_ENDING = ("article", "guide")
ENDING = {
    "What to do next": re.compile(r"what to do next\b", re.IGNORECASE),
    "What we don't know": re.compile(r"what we (?:don['’]t|do not) know\b", re.IGNORECASE),
}
CITED = re.compile(r"\[@")
AROUND = ("sheet",)  # blocks that hold a whole page, so that in-short may stand inside
MARKDOWN_IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\s*[(\[]")
HTML_IMAGE = re.compile(r"<img\b[^>]*>", re.IGNORECASE)
SVG = re.compile(r"<svg\b[^>]*>.*?(?:</svg>|\Z)", re.IGNORECASE | re.DOTALL)
HIDDEN = re.compile(r"aria-hidden\s*=\s*[\"']?true|role\s*=\s*[\"']?(?:presentation|none)", re.IGNORECASE)
ALT = re.compile(r"\balt\s*=\s*(?:\"\s*[^\"\s]|'\s*[^'\s])")
NAMED = re.compile(r"<title[^>]*>\s*[^<\s]|aria-label(?:ledby)?\s*=\s*[\"']\s*\w", re.IGNORECASE)


def check_structure(page: Page) -> list[Mistake]:
    """Headings, the parts that must be there, and pictures without words."""
    return [*_headings(page), *_in_short(page), *_ending(page), *_pictures(page)]


def headings(page: Page) -> Iterator[tuple[int, int, str]]:
    """Line, level and title of each heading written with #."""
    for line in page_lines(page):
        match = HEADING.match(line.text) if line.part == HEAD else None
        if match:
            yield line.number, len(match["level"]), match["title"]


def _headings(page: Page) -> Iterator[Mistake]:
    found = list(headings(page))
    if not any(level == 1 for _, level, _ in found):
        yield page.mistake(page.first_body_line, "This page has no title.", "Begin it with # and the title.")
        return
    yield from (
        page.mistake(
            line,
            f"The heading “{title}” holds a citation, which would become a part of its address.",
            "Cite in the first sentence below it.",
        )
        for line, _, title in found
        if CITED.search(title)
    )
    for (line, level, title), before in zip(found, [0] + [level for _, level, _ in found], strict=False):
        if level == 1 and before:
            yield page.mistake(
                line,
                f"“{title}” is not the first heading and has one #.",
                "Give the page one title with #, at its beginning, and sections ##.",
            )
        elif level > before + 1:
            yield page.mistake(
                line,
                f"“{title}” skips a level: {'#' * level} after {'#' * before or 'nothing'}.",
                f"Use {'#' * (before + 1)}.",
            )


def _in_short(page: Page) -> Iterator[Mistake]:
    if page.kind not in WITH_SHORT:
        return
    written = [line for line in page_lines(page) if line.part != BLANK and not _opens(line, AROUND)]
    title = next((n for n, line in enumerate(written) if line.part == HEAD), None)
    if title is not None and not any(_opens(line, ("in-short",)) for line in written[title + 1 : title + 2]):
        yield page.mistake(
            written[title].number,
            "No in-short box follows the title.",
            "Write /// in-short, the one message, at most three lines, and ///.",
        )


def _opens(line: Line, names: tuple[str, ...]) -> bool:
    return line.part == OPENS and opener_of(line)["name"].lower() in names


def _ending(page: Page) -> Iterator[Mistake]:
    sections = [(line, title) for line, level, title in headings(page) if level == 2]
    for name, pattern in ENDING.items():
        lines = [line for line, title in sections if pattern.match(title)]
        for again in lines[1:]:
            yield page.mistake(
                again, f"The section “{name}” stands already in line {lines[0]}.", "Make one section of the two."
            )
        if not lines and page.kind in WITH_ENDING:
            yield page.mistake(page.first_body_line, f"This page has no section “{name}”.", f"Add ## {name}")


def _pictures(page: Page) -> Iterator[Mistake]:
    for line in page_lines(page):
        text = "" if line.part == CODE else CODE_SPAN.sub("", line.text)
        bare = [image["alt"] for image in MARKDOWN_IMAGE.finditer(text) if not image["alt"].strip()]
        bare += [
            image[0] for image in HTML_IMAGE.finditer(text) if not ALT.search(image[0]) and not HIDDEN.search(image[0])
        ]
        for _ in bare:
            yield page.mistake(
                line.number,
                "A picture has no words for those who cannot see it.",
                "Say what it shows: ![A person rising from a chair](…)",
            )
    yield from _drawn(page)


def _drawn(page: Page) -> Iterator[Mistake]:
    body = "\n".join("" if line.part == CODE else line.text for line in page_lines(page))
    for svg in SVG.finditer(body):
        opening = svg[0][: svg[0].find(">") + 1]
        if not HIDDEN.search(opening) and not NAMED.search(svg[0]):
            yield page.mistake(
                page.first_body_line + body.count("\n", 0, svg.start()),
                "A drawing has no title.",
                'Give the svg a <title>, or aria-hidden="true" when it only adorns.',
            )
