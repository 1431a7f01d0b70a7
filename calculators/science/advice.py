"""What an answer says and what it asks of the reader: sentences, how soon to look, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass

from .expression import Condition

URGENCIES = ("", "watch", "check", "soon", "week", "now")
"""How soon somebody should look at this, from nothing to an emergency call: keep an eye on it, worth checking, within two
weeks, this week, now. The steps are our choice; within one calculator worse is never milder."""


@dataclass(frozen=True)
class NextStep:
    """One thing to do after the answer; `page` is a path inside docs, or empty."""

    says: str
    page: str = ""


@dataclass(frozen=True)
class Exclusion:
    """Someone this calculator was not made for: a box to tick, and what to do instead of computing."""

    key: str
    label: str
    says: str
    urgency: str = ""
    steps: tuple[NextStep, ...] = ()


@dataclass(frozen=True)
class Stop:
    """A combination of inputs that gets a sentence and no number."""

    key: str
    when: Condition
    says: str
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
    says: str
    urgency: str = ""
    steps: tuple[NextStep, ...] = ()
