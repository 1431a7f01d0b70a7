"""All the checks of what authors wrote, in one call, with nothing looked up that was not handed in.

check_pages(Path("docs"), citable={"goodpaster2006loss", …}, known_blocks={"chart": {"grip-by-age"}, …},
            today=date(2026, 11, 22))
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path

from calculators.pages.blocks_written import KnownBlocks, check_blocks
from calculators.pages.citations import check_citations
from calculators.pages.claims import check_claims
from calculators.pages.head import check_head
from calculators.pages.held import Holding, check_filled, check_held
from calculators.pages.icons import check_icons
from calculators.pages.links import Site, check_links, orphans
from calculators.pages.menu import check_menu, check_names, check_twins
from calculators.pages.page import Page, read_what_can_be_read
from calculators.pages.raw_html import check_raw_html
from calculators.pages.reading import check_reading
from calculators.pages.scores import check_scores
from calculators.pages.stop_signs import check_stop_signs
from calculators.pages.structure import check_structure
from calculators.science.mistakes import Mistake

NOTHING_HELD = Holding()


def check_pages(
    docs: Path, *, citable: Collection[str], known_blocks: KnownBlocks, today: date, held: Holding = NOTHING_HELD
) -> list[Mistake]:
    """Everything wrong with the pages under docs, by file and line; an empty list when all is well.

    citable       keys of the verified works
    known_blocks  block name -> the arguments it allows: a set (empty: takes none), or a function that
                  answers with a complaint, "" when the argument is fine
    held          the cells that numbers are held to, by work
    """
    pages, unreadable = read_what_can_be_read(docs)
    mistakes = {
        *unreadable,
        *check_links(pages, docs, all_read=not unreadable),
        *check_site(pages, docs, all_read=not unreadable, lost=_lost(pages, docs, unreadable)),
    }
    for page in pages:
        mistakes.update(check_page(page, citable=citable, known_blocks=known_blocks, today=today, held=held))
    return sorted(mistakes)


def _lost(pages: Sequence[Page], docs: Path, unreadable: list[Mistake]) -> Collection[str]:
    """Pages that check_links names already, so that one slip is one mistake."""
    return () if unreadable else orphans(Site(docs, {page.name: page for page in pages}))


def check_site(
    pages: Sequence[Page], docs: Path, *, all_read: bool = True, lost: Collection[str] = ()
) -> list[Mistake]:
    """What only all pages together show: the menu, file names, twins. `lost` are pages that another check has named."""
    return [
        *check_menu(pages, docs.parent / "mkdocs.yml", all_read=all_read, lost=lost),
        *check_names(pages),
        *check_twins(pages),
    ]


def check_page(
    page: Page, *, citable: Collection[str], known_blocks: KnownBlocks, today: date, held: Holding = NOTHING_HELD
) -> list[Mistake]:
    """What is wrong with one page, its links apart."""
    return [
        *check_head(page, today),
        *check_scores(page),
        *check_structure(page),
        *check_stop_signs(page),
        *check_raw_html(page),
        *check_blocks(page, known_blocks),
        *check_citations(page, citable),
        *check_icons(page),
        *check_claims(page),
        *check_filled(page),
        *check_held(page, held),
        *check_reading(page),
    ]
