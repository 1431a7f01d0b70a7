"""Citations as authors write them, held against the bibliography. The grammar is science/citations.

[@goodpaster2006loss]     fine when the work is in the bibliography and verified
[@goodpastr2006loss]      a mistake: the nearest key is suggested
[@a2001x, @b2002y]        a mistake: works are parted by a semicolon
(@goodpaster2006loss)     a mistake: it would be printed as it stands
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from calculators.pages.chunks import page_lines
from calculators.pages.lines import CODE
from calculators.pages.markup import CODE_SPAN
from calculators.pages.page import Page
from calculators.science.citations import GROUP, read_group
from calculators.science.mistakes import Mistake, nearest

OPEN = re.compile(r"\[@[^\]\n]*$")
BARE = re.compile(r"(?<![\w@])@(?P<key>[A-Za-z][\w-]*\d{4}\w*)")

ARITHMETIC = "Put the words outside the brackets: (our arithmetic [@key])."


def check_citations(page: Page, citable: Collection[str]) -> list[Mistake]:
    """Citations that cannot be printed: unknown, unverified, or not written as one."""
    return [
        page.mistake(line.number, *trouble)
        for line in page_lines(page)
        if line.part != CODE
        for trouble in _troubles(CODE_SPAN.sub("", line.text), citable)
    ]


def _troubles(text: str, citable: Collection[str]) -> Iterator[tuple[str, str]]:
    for group in GROUP.finditer(text):
        yield from _troubles_of_group(group[1], citable)
    rest = GROUP.sub("", text)
    if OPEN.search(rest):
        yield "A citation begins with [@ and does not end on this line.", "Close it with ] on the same line."
    else:
        for bare in BARE.finditer(rest):
            yield f"The citation @{bare['key']} has no square brackets of its own.", f"Write [@{bare['key']}]."


def _troubles_of_group(inside: str, citable: Collection[str]) -> Iterator[tuple[str, str]]:
    try:
        works = read_group(inside)
    except ValueError:
        works = None
    if works is None or any("@" in work.place for work in works):
        ours = re.search(r"our arithmetic", inside, re.IGNORECASE)
        yield (
            f"[{inside}] is not a citation.",
            ARITHMETIC if ours else "Write [@key], [@key, table 2] or [@key; @other].",
        )
        return
    for work in works:
        if work.key not in citable:
            yield (
                f"[@{work.key}] is not in the bibliography, or not verified there.",
                f"{nearest(work.key, citable)} Add the work to docs/references.bib, or verify it.".lstrip(),
            )
