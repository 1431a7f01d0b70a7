"""The table of supplements, from docs/data/supplements.csv: what each did, how sure we are, what harm, and our verdict."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..pages.ledger import Entry
from ..pages.page import Page
from ..pages.quantities import quantity_in
from ..sources.series import series
from .templating import cite, render_template

KINDS = {
    "may help": "May help, next to training and food",
    "by a doctor": "From a doctor, for an illness",
    "not yet": "Not yet: too little is known",
    "no": "Not for muscle",
}
"""The verdict in a word, as the series has it, and as the table says it; in this order."""


def render_supplements() -> str:
    """The part of the page: one table, in groups by verdict."""
    rows = series("supplements").rows
    groups = [
        (
            words,
            [
                (row, cite(*(key.strip() for key in row["source_keys"].split(";"))))
                for row in rows
                if row["kind"] == kind
            ],
        )
        for kind, words in KINDS.items()
    ]
    return render_template("supplements", groups=groups)


SHOWN = re.compile(r"^\s*/{3,}\s*supplements\s*$", re.MULTILINE | re.IGNORECASE)


def supplement_numbers(pages: Iterable[Page]) -> Iterator[Entry]:
    """The numbers of the table for the ledger, on the first page that shows it."""
    page = next((page for page in pages if SHOWN.search(page.body)), None)
    if page is None:
        return
    for row in series("supplements").rows:
        if found := quantity_in(row["effect"]):
            keys = tuple(key.strip() for key in row["source_keys"].split(";"))
            says = f"{row['supplement']}, {row['outcome']}: {row['effect']}"
            yield Entry(found, says, row["who"], page.name, str(page.head.get("title", "")), keys, row["certainty"])
