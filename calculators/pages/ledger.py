"""The ledger: every sourced number on the site, collected from where it stands. Nothing in it is typed twice.

a cited statement of a page   -> its first quantity, its words, its sources, its page
a row of the cut-offs series  -> panel, criterion, operator and value, for whom, source
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from calculators.pages.chunks import TABLE_ROW, cells
from calculators.pages.claims import statements
from calculators.pages.markup import words_to_read
from calculators.pages.page import Page
from calculators.pages.quantities import quantity_in
from calculators.science.citations import cited_keys
from calculators.science.published import Table

ONCE = "seen in one place, not yet checked against the paper"
UNSTATED = "not stated"


MUSEUM = "understand/wrong-numbers.md"
WRONG = re.compile(
    r"\byou (?:may |will |often )?hear\b|\b(?:first|once|wrongly) printed\b|\bprints the old\b|\bcirculates?\b"
    r"|\bcopies of the equation print\b|\bone abstract prints\b|\ba position paper repeats\b",
    re.IGNORECASE,
)
"""Words with which our pages tell a figure in order to correct it; in the museum's tables every row does."""
CLAUSE = re.compile(r"(?<=[;,:.])\s+(?!\d)|\s+(?=(?:and|then) corrected\b)")
SPACE_BEFORE_STOP = re.compile(r" ([.,;:)])")  # left where a citation stood


@dataclass(frozen=True)
class Entry:
    """One number: what it is, what is said of it, in whom, where, on whose word, and how sure."""

    value: str
    says: str
    whom: str
    page: str
    title: str
    keys: tuple[str, ...]
    certainty: str
    wrong: bool = False
    """Told in order to be corrected: heard, or misprinted."""


def read_ledger(pages: Iterable[Page]) -> Iterator[Entry]:
    """The numbers of the pages, in the order they stand."""
    for page in pages:
        for statement in statements(page):
            text = statement.text
            keys = tuple(dict.fromkeys(cited_keys(text)))
            told = (
                figures(words_to_read(text), everything_wrong=page.name == MUSEUM and statement.kind == TABLE_ROW)
                if keys
                else ()
            )
            for quantity, wrong in told:
                says = (
                    " · ".join(filter(None, (words_to_read(c).strip() for c in cells(text))))
                    if statement.kind == TABLE_ROW
                    else words_to_read(text)
                )
                yield Entry(
                    quantity,
                    SPACE_BEFORE_STOP.sub(r"\1", " ".join(says.split())),
                    "see the sentence",
                    page.name,
                    str(page.head.get("title", "")),
                    keys,
                    certainty_in(text),
                    wrong,
                )


def figures(words: str, *, everything_wrong: bool = False) -> Iterator[tuple[str, bool]]:
    """The first quantity of a statement; where it tells a wrong figure, that one marked so, and the right one beside it."""
    if everything_wrong or not WRONG.search(words):
        yield from ((found, everything_wrong) for found in [quantity_in(words)] if found)
        return
    clauses = CLAUSE.split(words)
    first = next(n for n, clause in enumerate(clauses) if WRONG.search(clause))
    for part, wrong in ((clauses[first], True), (" ".join(clauses[first + 1 :]), False)):
        if found := quantity_in(part):
            yield found, wrong


def certainty_in(text: str) -> str:
    """How sure the statement itself says we are; otherwise the page says it."""
    lowered = text.lower()
    for word in ("very low", "moderate", "high", "low"):
        if (
            f"certainty: {word}" in lowered
            or f"{word} certainty" in lowered
            or f"#{word.replace(' ', '-')})" in lowered
        ):
            return word
    return "our arithmetic" if "our arithmetic" in lowered else "see the page"


def read_cutoffs(table: Table, citable: set[str]) -> Iterator[Entry]:
    """The cut-offs, with the operator as the panel prints it."""
    for row in table.rows:
        if row["source_key"] not in citable or not row["operator"] or row["value"] is None:
            continue
        once = f"; {ONCE}" if row["status"] == "SECONDARY x1" else ""
        says = f"{row['panel']} {row['year'] or ''}: {row['criterion']}, {row['sex']}, {row['role']}{once}".replace(
            " :", ":"
        )
        sign = row["operator"] if row["operator"] != UNSTATED else "side of the line not stated:"
        yield Entry(
            f"{sign} {row['value']} {row['unit'] or ''}".strip(),
            says,
            str(row["age_band"] or ""),
            "evidence/data.md",
            "Cut-offs by panel",
            (row["source_key"],),
            "see the source",
        )
