"""What may be wrong with a programme: its sums, its frame, its movements, its way up. Each is a sentence with its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from .movement import LEVELS
from .programme import (
    Bound,
    Frame,
    Movements,
    Phase,
    Programme,
    Row,
    balance_share_of,
    minutes_of,
    strength_repetitions,
    trains_balance,
)

Trouble = tuple[tuple, str, str]
"""Where in the file, what is wrong, the remedy."""
Doses = Callable[[str, int], dict | None]
"""The doses of a kind of movement at a level, as the card of each movement prints them."""

PARTS = {"phases": "training days", "after_a_fall": "other days"}


def check_programme(p: Programme, frame: Frame, movements: Movements, doses: Doses) -> Iterator[Trouble]:
    """Everything that is wrong with one level."""
    for part in PARTS:
        phases: tuple[Phase, ...] = getattr(p, part)
        yield from _weeks(part, phases, frame)
        for at, phase in enumerate(phases):
            yield from _sums((part, at), phase, frame, movements)
            for k, row in enumerate(phase.session):
                yield from _row((part, at, "session", k), row, at, p, frame, movements, doses)
    yield from _frame(p, frame)
    yield from _way_up(p, movements)
    yield from _balance_alone(p, movements)


def _weeks(part: str, phases: tuple[Phase, ...], frame: Frame) -> Iterator[Trouble]:
    due = 1
    for at, phase in enumerate(phases):
        first, last = phase.weeks
        if first != due or last < first:
            yield (part, at, "weeks"), f"weeks {first} to {last} do not follow on.", f"Begin with week {due}."
        due = last + 1
    if due - 1 != frame.bounds["weeks"].high:
        yield (part,), f"{part} ends with week {due - 1}.", f"A level has {frame.bounds['weeks'].high:g} weeks."


def _sums(place: tuple, phase: Phase, frame: Frame, movements: Movements) -> Iterator[Trouble]:
    for name, reckon in (("minutes", minutes_of), ("balance_share", balance_share_of)):
        stated, found = getattr(phase, name), reckon(phase, frame, movements)
        if stated != found:
            yield (*place, name), f"{name} says {stated}, and the rows come to {found}.", f"Write {found}."


def _row(
    place: tuple, row: Row, at: int, p: Programme, frame: Frame, movements: Movements, doses: Doses
) -> Iterator[Trouble]:
    m = movements(row.movement)
    if p.level not in m.levels and m.dose != "warm-up":
        allowed = " and ".join(map(str, m.levels))
        yield (
            place,
            f"{row.movement} is not for level {p.level}.",
            f"It is for level {allowed}: take an easier or harder one.",
        )
    card, above = doses(m.dose, p.level), doses(m.dose, min(p.level + 1, max(LEVELS)))
    if card and row.counted != card["counted"]:
        yield (
            place,
            f"{row.movement} is counted in {card['counted']}, not in {row.counted}.",
            f"Write counted: {card['counted']}.",
        )
    elif card:
        top = card if at == 0 else above or card
        for name, low, high in (
            ("sets", card["sets_low"], max(card["sets_high"], top["sets_high"])),
            ("count", card["count_low"], max(card["count_high"], top["count_high"])),
        ):
            if not low <= getattr(row, name) <= high:
                why = "its card prints for this level" if at == 0 else "the cards of this level and the next print"
                yield (
                    place,
                    f"{row.movement} has {name} {getattr(row, name)}.",
                    f"Keep within {low} to {high}, which {why}.",
                )
    if m.dose == "strength":
        for name, value in (("sets", row.sets), ("repetitions", row.count), ("rest", row.rest)):
            yield from _within(place, f"{row.movement} has {name}", value, frame.bounds[name])


def _frame(p: Programme, frame: Frame) -> Iterator[Trouble]:
    minutes = frame.bounds["minutes_frail" if p.level == 1 else "minutes"]
    for at, phase in enumerate(p.phases):
        for name, value, bound in (
            ("days", phase.days, frame.bounds["days"]),
            ("minutes", phase.minutes, minutes),
            ("balance_share", phase.balance_share, frame.bounds["balance_share"]),
        ):
            yield from _within(("phases", at, name), name + " is", value, bound)
        if at < len(p.after_a_fall) and phase.days + p.after_a_fall[at].days > 7:
            yield ("after_a_fall", at, "days"), "A week has no more than 7 days.", "Take days off."


def _within(place: tuple, what: str, value: float, bound: Bound) -> Iterator[Trouble]:
    if not bound.low <= value <= bound.high:
        yield (
            place,
            f"{what} {value:g}.",
            f"Keep within {bound.low:g} to {bound.high:g} {bound.unit} ({bound.low_from}; {bound.high_from}).",
        )


def _way_up(p: Programme, movements: Movements) -> Iterator[Trouble]:
    for at, (before, after) in enumerate(pairwise(p.phases), 1):
        if after.days < before.days or after.minutes < before.minutes:
            yield ("phases", at), "These weeks ask for less time than the weeks before.", "A level goes up or stays."
        if strength_repetitions(after, movements) < strength_repetitions(before, movements):
            yield (
                ("phases", at),
                "These weeks hold fewer repetitions of strength than the weeks before.",
                "Add sets or repetitions.",
            )


def _balance_alone(p: Programme, movements: Movements) -> Iterator[Trouble]:
    for at, phase in enumerate(p.after_a_fall):
        for k, row in enumerate(phase.session):
            if not trains_balance(movements(row.movement)):
                yield (
                    ("after_a_fall", at, "session", k),
                    f"{row.movement} is not balance work, so it has no place on the days between.",
                    "Strength rests a day: take a balance movement.",
                )
