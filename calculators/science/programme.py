"""A programme: one level, its weeks, its movements, and the arithmetic of a session.

Programme ─► phases         what is done on the training days, for a few weeks each
          └► after_a_fall   what is added on the other days by someone who fell: balance alone

Everything is reckoned in seconds from the rows, with the times that frame.yml states; a rest follows every set.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .movement import Movement

OURS = "our choice"
"""What stands in place of a work where a number is ours."""
RULES = {"up": "Go up", "stay": "Stay", "down": "Go down", "back": "Come back after an illness"}

Movements = Callable[[str], Movement]


@dataclass(frozen=True)
class Row:
    """One movement of a session: sets of so many repetitions, seconds or steps, and the rest after each, in seconds."""

    movement: str
    sets: int
    count: int
    counted: str
    rest: int
    source: str = OURS


@dataclass(frozen=True)
class Phase:
    """Some weeks in which every session is the same. `minutes` and `balance_share` (percent) are of one session."""

    weeks: tuple[int, int]
    days: int
    effort: str
    rounds: int
    minutes: int
    balance_share: int
    session: tuple[Row, ...]


@dataclass(frozen=True)
class Programme:
    """One level: for whom it is, and what comes first."""

    level: int
    title: str
    who: str
    first: str
    phases: tuple[Phase, ...]
    after_a_fall: tuple[Phase, ...]


@dataclass(frozen=True)
class Bound:
    """The least and the most that the sources allow, and where each comes from."""

    low: float
    high: float
    unit: str
    low_from: str
    high_from: str


@dataclass(frozen=True)
class Frame:
    """What every level keeps within: bounds by name, times in seconds, minutes a week of the fall trials, rules."""

    bounds: dict[str, Bound]
    times: dict[str, tuple[int, str]]
    falls: tuple[int, str]
    rules: dict[str, tuple[tuple[str, str], ...]]


def trains_balance(movement: Movement) -> bool:
    """Whether a movement counts as balance work: it is dosed as such. Strength done standing does not count."""
    return movement.dose.startswith("balance") and "balance" in movement.parts


def seconds_of(row: Row, movement: Movement, frame: Frame) -> int:
    """How long a row takes: its sets on each side, a rest after each set, and the change to the next movement."""
    each = {"times": frame.times["repetition"][0], "steps": frame.times["step"][0], "seconds": 1}[row.counted]
    sides = 2 if movement.each_side else 1
    return row.sets * (row.count * each * sides + row.rest) + frame.times["change"][0]


def minutes_of(phase: Phase, frame: Frame, movements: Movements) -> int:
    """Minutes of one session, rounded."""
    return round(sum(_seconds(phase, frame, movements)) / 60)


def balance_share_of(phase: Phase, frame: Frame, movements: Movements) -> int:
    """The part of a session, in percent, that goes to balance, rests included."""
    each = list(_seconds(phase, frame, movements))
    balance = sum(s for s, row in zip(each, phase.session, strict=True) if trains_balance(movements(row.movement)))
    return round(100 * balance / sum(each))


def _seconds(phase: Phase, frame: Frame, movements: Movements) -> Iterator[int]:
    for row in phase.session:
        yield phase.rounds * seconds_of(row, movements(row.movement), frame)


def week_minutes(programme: Programme, at: int, fell: bool = False) -> int:
    """Minutes a week in a phase (0 is the first); for someone who fell, with the other days."""
    phase = programme.phases[at]
    more = programme.after_a_fall[at] if fell else None
    return phase.days * phase.minutes + (more.days * more.minutes if more else 0)


def strength_repetitions(phase: Phase, movements: Movements) -> int:
    """Repetitions of strength in a week: what must not fall from phase to phase."""
    rows = [row for row in phase.session if movements(row.movement).dose == "strength"]
    return phase.days * phase.rounds * sum(row.sets * row.count for row in rows)
