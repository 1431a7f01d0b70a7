"""Programmes against their frame, the cards of their movements and the bibliography: each slip by its line."""

from __future__ import annotations

from collections.abc import Iterator

from ..science.mistakes import AuthorMistakes, Mistake, nearest
from ..science.programme import OURS, Programme, Row
from ..science.programme_checks import PARTS, check_programme
from ..sources.catalogue import movement, movement_names
from ..sources.programmes import frame, programme, programme_names, written_frame, written_programme
from ..sources.series import series
from .house import House

LEVELS_NEEDED = ("level-1", "level-2", "level-3", "level-4")


def check_programme_file(house: House, name: str) -> Iterator[Mistake]:
    """One level: its shape, its names, its works, and then its sums and bounds."""
    try:
        p, f = programme(name), frame()
    except AuthorMistakes as broken:
        yield from broken.mistakes
        return
    written, lost = written_programme(name), False
    for place, row in rows(p):
        if row.movement not in movement_names():
            lost = True
            guess = nearest(row.movement, movement_names()) or "The library is calculators/movements/."
            yield written.mistake((*place, "movement"), f"There is no movement {row.movement}.", guess)
        if row.source != OURS and row.source not in house.citable:
            yield written.mistake((*place, "source"), *_unknown(row.source, house.citable))
    if not lost:
        for place, what, remedy in check_programme(p, f, movement, doses):
            yield written.mistake(place, what, remedy)


def rows(p: Programme) -> Iterator[tuple[tuple, Row]]:
    """Every row of a level with its place in the file."""
    for part in PARTS:
        for at, phase in enumerate(getattr(p, part)):
            for k, row in enumerate(phase.session):
                yield (part, at, "session", k), row


def check_frame(house: House) -> Iterator[Mistake]:
    """frame.yml: its shape, its works, and that all four levels are there."""
    try:
        frame()
    except AuthorMistakes as broken:
        yield from broken.mistakes
        return
    written = written_frame()
    for place, key in _works(written.data):
        if key != OURS and key not in house.citable:
            yield written.mistake(place, *_unknown(key, house.citable))
    for name in LEVELS_NEEDED:
        if name not in programme_names():
            yield written.mistake((), f"docs/data/programmes/{name}.yml is missing.", "There are four levels.")


def _works(data: dict) -> Iterator[tuple[tuple, str]]:
    for name, bound in data["bounds"].items():
        yield ("bounds", name, "low_from"), bound["low_from"]
        yield ("bounds", name, "high_from"), bound["high_from"]
    for part in ("times", "falls"):
        for name, values in data[part].items():
            yield (part, name, "source"), values["source"]
    for way, said in data["rules"].items():
        for at, rule in enumerate(said):
            yield ("rules", way, at, "source"), rule["source"]


def _unknown(key: str, citable: set[str]) -> tuple[str, str]:
    return f"{key} is not a verified work.", nearest(key, citable) or f"Add it to docs/references.bib, or write {OURS}."


def doses(dose: str, level: int) -> dict | None:
    """The row of the series that the card of a movement prints."""
    found = (row for row in series("movement_doses").rows if row["dose"] == dose and row["level"] == level)
    return next(found, None)
