"""One fact box: its file, its works, and its sentences, which keep the rules of the pages they stand on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..pages.markup import words_that_claim, words_to_read
from ..pages.quantities import quantity_in
from ..pages.reading import LONGEST, WORD
from ..pages.sentences import sentences
from ..science.citations import GROUP, cited_keys
from ..science.mistakes import Mistake, nearest
from ..sources.fact_box import FactBox, Row, read_fact_box
from ..sources.written import file_of
from .house import House

VERIFY = "Complete it in docs/references.bib first, or take the row out."
PROSE = ("nothing", "unsure")


def check_fact_box(house: House, path: Path) -> Iterator[Mistake]:
    """Whatever is wrong with one fact box; slips of its form are raised by `read_fact_box`."""
    box = read_fact_box(path, file_of(path))
    for row in box.rows:
        yield from _works(house, box, row)
    for field in PROSE:
        yield from _cited(house, box, field)
    for place, text in _texts(box):
        yield from _long(box, place, text)


def _works(house: House, box: FactBox, row: Row) -> Iterator[Mistake]:
    for key in row.sources:
        if key not in house.citable:
            yield box.origin.mistake(
                (*row.place, "source"),
                f"{key} is not a verified work.",
                f"{nearest(key, house.citable)} {VERIFY}".strip(),
            )


def _cited(house: House, box: FactBox, field: str) -> Iterator[Mistake]:
    text = getattr(box, field)
    for key in cited_keys(text):
        if key not in house.citable:
            yield box.origin.mistake(
                (field,), f"{key} is not a verified work.", f"{nearest(key, house.citable)} {VERIFY}".strip()
            )
    for _, sentence in sentences(text):
        quantity = quantity_in(words_that_claim(sentence))
        if quantity and not GROUP.search(sentence):
            yield box.origin.mistake(
                (field,), f"“{quantity}” has no source.", "Add [@key] to the same sentence, or take the number out."
            )


def _texts(box: FactBox) -> Iterator[tuple[tuple, str]]:
    yield from (((field,), getattr(box, field)) for field in ("title", "who", "time", *PROSE))
    for row in box.rows:
        yield from (((*row.place, field), getattr(row, field)) for field in ("outcome", "says", "who", "ours"))


def _long(box: FactBox, place: tuple, text: str) -> Iterator[Mistake]:
    for _, sentence in sentences(words_to_read(text)):
        if (size := len(WORD.findall(sentence))) > LONGEST:
            yield box.origin.mistake(
                place, f"A sentence of {size} words: “{sentence[:50]}…”.", f"Part it: at most {LONGEST} words."
            )
