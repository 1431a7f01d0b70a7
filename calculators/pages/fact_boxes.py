"""The numbers of fact boxes for the ledger: each on the first page that shows its box."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from calculators.pages.ledger import Entry
from calculators.pages.page import Page
from calculators.sources.fact_box import FactBox, Row

SHOWN = re.compile(r"^\s*/{3,}\s*fact-box\s*\|\s*([\w-]+)", re.MULTILINE | re.IGNORECASE)


def read_fact_boxes(
    pages: Iterable[Page], box_of: Callable[[str], FactBox], says: Callable[[FactBox, Row], str]
) -> Iterator[Entry]:
    """Every row with a figure, once. `says` puts the figures of a row into words."""
    seen: set[str] = set()
    for page in pages:
        for name in SHOWN.findall(page.body):
            if name in seen:
                continue
            seen.add(name)
            box = box_of(name)
            yield from (_entry(page, box, row, says(box, row)) for row in box.rows if row.kind != "told")


def _entry(page: Page, box: FactBox, row: Row, figures: str) -> Entry:
    return Entry(
        figures,
        f"{row.outcome}: {figures}" + (f" Our arithmetic: {row.ours}." if row.ours else ""),
        row.who or box.who,
        page.name,
        str(page.head.get("title", "")),
        row.sources,
        row.certainty,
    )
