"""All the checks of what authors wrote, in one call, with nothing looked up that was not handed in.

    check_pages(Path("docs"), citable={"goodpaster2006loss", …}, known_blocks={"chart": {"grip-by-age"}, …},
                today=date(2026, 11, 22))
"""
from __future__ import annotations

from collections.abc import Collection
from datetime import date
from pathlib import Path

from calculators.pages.blocks_written import KnownBlocks, check_blocks
from calculators.pages.citations import check_citations
from calculators.pages.claims import check_claims
from calculators.pages.head import check_head
from calculators.pages.icons import check_icons
from calculators.pages.links import check_links
from calculators.pages.page import Page, read_what_can_be_read
from calculators.pages.reading import check_reading
from calculators.pages.scores import check_scores
from calculators.pages.structure import check_structure
from calculators.science.mistakes import Mistake


def check_pages(docs: Path, *, citable: Collection[str], known_blocks: KnownBlocks, today: date) -> list[Mistake]:
    """Everything wrong with the pages under docs, by file and line; an empty list when all is well.

    citable       keys of the verified works
    known_blocks  block name -> the arguments it allows: a set (empty: takes none), or a function that
                  answers with a complaint, "" when the argument is fine
    """
    pages, unreadable = read_what_can_be_read(docs)
    mistakes = {*unreadable, *check_links(pages, docs, all_read=not unreadable)}
    for page in pages:
        mistakes.update(check_page(page, citable=citable, known_blocks=known_blocks, today=today))
    return sorted(mistakes)


def check_page(page: Page, *, citable: Collection[str], known_blocks: KnownBlocks, today: date) -> list[Mistake]:
    """What is wrong with one page, its links apart."""
    return [
        *check_head(page, today),
        *check_scores(page),
        *check_structure(page),
        *check_blocks(page, known_blocks),
        *check_citations(page, citable),
        *check_icons(page),
        *check_claims(page),
        *check_reading(page),
    ]
