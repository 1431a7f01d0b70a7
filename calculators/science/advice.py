"""What an answer says and what it asks of the reader: sentences, how soon to look, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass

from .expression import Condition

URGENCIES = ("", "watch", "check", "soon", "week", "now")
"""How soon somebody should look at this, from nothing to an emergency call: keep an eye on it, worth checking, within two
weeks, this week, now. The steps are our choice; within one calculator worse is never milder."""


@dataclass(frozen=True)
class NextStep:
    """One thing to do after the answer; `page` is a path inside docs, or empty.

    Without words it is the list of steps that says.yaml holds as `called`.
    """

    says: str = ""
    page: str = ""
    called: str = ""


@dataclass(frozen=True)
class Exclusion:
    """Someone this calculator was not made for: a box to tick, and what to do instead of computing."""

    key: str
    label: str = ""
    says: str = ""
    urgency: str = ""
    steps: tuple[NextStep, ...] = ()


@dataclass(frozen=True)
class Stop:
    """A combination of inputs that gets a sentence and no number."""

    key: str
    when: Condition
    says: str = ""
    urgency: str = ""
    steps: tuple[NextStep, ...] = ()


@dataclass(frozen=True)
class Band:
    """An interval of an output and the sentence it earns. `when` None: whatever no other band took.

    `urgency` is one of URGENCIES. A headline's band may carry `steps` of its own: what to do next after this answer
    and no other; without them the calculator's own stand.
    """

    key: str
    when: Condition | None
    says: str = ""
    urgency: str = ""
    steps: tuple[NextStep, ...] = ()


Earns = Condition | None | tuple[Condition | None, str] | tuple[Condition | None, str, str]
"""What earns a sentence: a condition, or None for the rest; with an urgency; with the name of a list of steps."""


def bands(**earns: Earns) -> tuple[Band, ...]:
    """Bands in order, by their keys: `bands(low=(value < line, "check", "below_a_line"), rest=None)`.

    The sentence of each, and the lists of steps that are named, stand in says.yaml.
    """
    return tuple(_band(key, *(earned if isinstance(earned, tuple) else (earned,))) for key, earned in earns.items())


def _band(key: str, when: Condition | None, urgency: str = "", called: str = "") -> Band:
    return Band(key, when, "", urgency, steps(called) if called else ())


def steps(called: str) -> tuple[NextStep, ...]:
    """The list of that name in says.yaml."""
    return (NextStep(called=called),)
