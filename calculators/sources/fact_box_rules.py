"""What may stand in a fact box, and what must: each slip with its line and its remedy. Grammar: fact_box.py."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from ..science.mistakes import Mistake, nearest
from .written import Written

CERTAINTIES = ("high", "moderate", "low", "very low")
DENOMINATORS = (100, 1000)
NEEDED = {
    "title": "Say the finding in one sentence.",
    "who": "Say who was studied: age, sex, health, how many.",
    "time": "Say for how long they were followed: time: one year",
    "without": "Name the group without: without: no exercise",
    "with": "Name the group with: with: exercise",
    "good": "Write at least one row under good.",
    "harm": "Write at least one row under harm. Where no harm was counted, say so in words: says: …",
    "nothing": "Say what happens if one does nothing.",
    "unsure": "Say what the box cannot tell.",
}
FIELDS = (*NEEDED, "out_of")
ROW_NEEDED = {
    "outcome": "Name what was looked at: outcome: People who fall at least once",
    "certainty": f"Say how sure we are: {', '.join(CERTAINTIES)}.",
    "source": "Name the work in docs/references.bib: source: sherrington2019exercise",
    "status": "Say how the figure was seen: status: PRIMARY, or SECONDARY x2, or DERIVED.",
}
ROW_FIELDS = (
    *ROW_NEEDED,
    "without",
    "with",
    "more",
    "range",
    "unit",
    "says",
    "who",
    "ours",
    "chance",
    "drawn",
    "wished",
    "out_of",
)
PRINTABLE = re.compile(r"PRIMARY|SECONDARY x([2-9]|\d\d)|DERIVED")

Place = tuple[str | int, ...]
Trouble = tuple[Place, str, str]


def troubles_of_box(written: Written) -> Iterator[Mistake]:
    """Every slip in the file of one box."""
    if not isinstance(written.data, dict):
        yield Mistake(written.file, 1, "This fact box is empty.", f"Write its fields: {', '.join(NEEDED)}.")
        return
    for place, what, remedy in _troubles(written.data):
        yield written.mistake(place, what, remedy)


def _troubles(data: dict[str, Any]) -> Iterator[Trouble]:
    yield from _fields(data, (), "fact box", NEEDED, FIELDS)
    out_of = data.get("out_of")
    if out_of is not None and out_of not in DENOMINATORS:
        yield ("out_of",), f"out_of is {out_of}.", "Count out of 100 or out of 1000: so many people are drawn."
    for side in ("good", "harm"):
        rows = data.get(side)
        if rows and not isinstance(rows, list):
            yield (side,), f"{side} is not a list of rows.", "Write each row under a dash: - outcome: …"
            continue
        for at, row in enumerate(rows or ()):
            if isinstance(row, dict):
                yield from _row((side, at), row, out_of)
            else:
                yield (side, at), "This row is not a list of fields.", "Write - outcome: … and the rest under it."


def _fields(data: dict, place: Place, what: str, needed: dict[str, str], known: tuple[str, ...]) -> Iterator[Trouble]:
    for field, remedy in needed.items():
        if data.get(field) in (None, "", []):
            yield (*place, field), f"This {what} has no {field}.", remedy
    for field in map(str, data):
        if field not in known:
            yield (
                (*place, field),
                f"A {what} has no field {field}.",
                nearest(field, known) or f"Fields: {', '.join(known)}.",
            )


def _row(place: Place, row: dict[str, Any], out_of: int | None) -> Iterator[Trouble]:
    yield from _fields(row, place, "row", ROW_NEEDED, ROW_FIELDS)
    if row.get("certainty") and row["certainty"] not in CERTAINTIES:
        said = str(row["certainty"])
        yield (*place, "certainty"), f"There is no certainty “{said}”.", nearest(said, CERTAINTIES) or _choices()
    yield from _status(place, row)
    numbers = {field for field in ("without", "with", "more") if field in row}
    rule = _KINDS.get(frozenset(numbers))
    if rule is None:
        yield (
            (*place, min(numbers)),
            f"This row has {' and '.join(sorted(numbers))}, which make no comparison.",
            "Write without and with; or more, where the trial printed the difference alone.",
        )
        return
    for field in numbers:
        if isinstance(row[field], bool) or not isinstance(row[field], int | float):
            yield (*place, field), f"{field} is “{row[field]}”, which is not a number.", "Write the number alone."
            return
    yield from rule(place, row, out_of)
    yield from _range(place, row)


def _choices() -> str:
    return f"Write one of: {', '.join(CERTAINTIES)}."


def _status(place: Place, row: dict[str, Any]) -> Iterator[Trouble]:
    status = str(row.get("status") or "")
    if status and not PRINTABLE.fullmatch(status):
        yield (
            (*place, "status"),
            f"A figure that is {status} may not stand in a fact box.",
            "Confirm it in the work or in a second place first, or say in words what is known: says: …",
        )
    if status == "DERIVED" and not row.get("ours"):
        yield (*place, "status"), "This figure is our arithmetic and does not say which.", "Write ours: 480 × 0.85"


def _told(place: Place, row: dict[str, Any], out_of: int | None) -> Iterator[Trouble]:
    if not row.get("says"):
        yield place, "This row has neither figures nor words.", "Write without and with, or says: what is known."
    if row.get("drawn"):
        yield (*place, "drawn"), "This row has no figure that could be drawn.", "Take drawn out."


def _compared(place: Place, row: dict[str, Any], out_of: int | None) -> Iterator[Trouble]:
    for field, remedy in (
        ("unit", "Say in what: unit: kg"),
        ("range", "Write the interval the work prints: range: [0.09, 0.52]"),
    ):
        if not row.get(field):
            yield (*place, "more"), f"This difference has no {field}.", remedy


def _pair(place: Place, row: dict[str, Any], out_of: int | None) -> Iterator[Trouble]:
    if row.get("unit"):
        return
    if out_of is None:
        yield (
            (*place, "without"),
            "This row counts people, and the box does not say out of how many.",
            "Write out_of: 1000 at the top; or unit: kg where something was measured.",
        )
        return
    own = row.get("out_of", out_of)
    if own != out_of:
        yield (
            (*place, "out_of"),
            f"This row counts out of {own}, the box out of {out_of}.",
            f"Work both numbers out for {out_of}, and say so: ours: …",
        )
    for field in ("without", "with"):
        yield from _count(place, field, row[field], out_of)


def _count(place: Place, field: str, value: float, out_of: int) -> Iterator[Trouble]:
    if not isinstance(value, int):
        yield (
            (*place, field),
            f"{field} is {value}, and people are whole.",
            "Round it, and say from what: ours: rounded from …",
        )
    elif not 0 <= value <= out_of:
        yield (
            (*place, field),
            f"{field} counts {value} people out of {out_of}.",
            f"Write a number from 0 to {out_of}; a percentage of 1000 people is ten times as many.",
        )


def _range(place: Place, row: dict[str, Any]) -> Iterator[Trouble]:
    ends = row.get("range")
    if ends is None:
        return
    numbers = isinstance(ends, list) and len(ends) == 2 and all(isinstance(end, int | float) for end in ends)
    if not numbers or ends[0] > ends[1] or ("more" in row and not ends[0] <= row["more"] <= ends[1]):
        yield (
            (*place, "range"),
            f"The range {ends} does not hold the difference.",
            "Write its two ends, the lower first: range: [0.09, 0.52]",
        )
    elif "more" in row and ends[0] <= 0 <= ends[1] and not row.get("chance"):
        yield (
            (*place, "range"),
            "This interval holds “no difference”, and the row does not say so.",
            "Write chance: true, so that the reader is told that it may be chance.",
        )


_KINDS: dict[frozenset[str], Callable[[Place, dict[str, Any], int | None], Iterator[Trouble]]] = {
    frozenset(): _told,
    frozenset({"more"}): _compared,
    frozenset({"without", "with"}): _pair,
}
