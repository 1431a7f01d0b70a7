"""A reader's values: read, checked against the limits, or refused with a sentence that teaches.

Every message is made here, for every unit, and handed to the page ready made: the browser says what
the command line says.
"""
from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Callable, Mapping

from .mistakes import BadInput
from .model import Calculator, Choice, Quantity
from .rounding import fixed
from .showing import show
from .typed import SPACE, read_quantity
from .units import Entry, entry

YES = {"yes", "true", "1", "on"}
NO = {"no", "false", "0", "off", ""}


@dataclass
class Given:
    """What a reader gave: values in canonical units, how each was typed, boxes ticked, and doubts."""

    values: dict[str, float | str | None] = field(default_factory=dict)
    ways: dict[str, Entry] = field(default_factory=dict)
    excluded: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()


def allowed(q: Quantity, way: Entry) -> str:
    """`30 to 300 kg`, in the reader's unit, rounded inward so that both ends are taken; whole numbers are said to be whole."""
    low, high = show(_inward(q.limits.low, way, math.ceil), way), show(_inward(q.limits.high, way, math.floor), way)
    if len(way.units) == 1 and way.units[0].shown:
        low = low.removesuffix(way.units[0].shown).strip()
    return f"{'a whole number from ' if q.whole else ''}{low} to {high}"


def _inward(x: float, way: Entry, rounding: Callable[[float], int]) -> float:
    """A limit at a digit a reader can use: tenths of a unit, or a whole small unit (`4 ft 0 in`)."""
    if way.canonical:
        return x
    digit = way.units[-1].size / (1 if way.parts else 10)
    return rounding(round(x / digit, 6)) * digit


def example_of(q: Quantity, way: Entry) -> str:
    """The input's example in the reader's unit, with as few digits as keep it a sound one."""
    read = read_quantity(q.example, q.kind)
    if read is None:
        raise ValueError(f"{q.name}: the example {q.example!r} cannot be read as {q.kind}")
    if way.key == read[1].key or way.parts:
        return show(read[0], way)
    size = way.units[0].size
    digits = (d for d in range(4) if _is_sound(q, float(fixed(read[0] / size, d)) * size))
    return show(read[0], way, next(digits, None))


def _is_sound(q: Quantity, x: float) -> bool:
    return q.limits.low <= x <= q.limits.high and not is_rare(q, x)


def messages(q: Quantity) -> dict[str, dict[str, str]]:
    """What is said about a bad value, for each way of typing: missing, unreadable, whole, range, unsure."""
    return {way.key: _messages(q, way) for way in q.ways}


def _messages(q: Quantity, way: Entry) -> dict[str, str]:
    ok, example = allowed(q, way), example_of(q, way)
    return {
        "missing": f"{q.label} is missing. Allowed: {ok}. For example {example}.",
        "unreadable": f"{q.label} needs a plain number. Allowed: {ok}. For example {example}.",
        "range": f"{q.label} must be {ok}: {q.limits.because}. For example {example}.",
        "unsure": f"{q.label}: that is rare. Are you sure?",
    }


def choice_message(c: Choice) -> str:
    """What is said when no option, or an unknown one, was chosen."""
    options = ", ".join(key for key, _ in c.options)
    return f"{c.label} is missing. Allowed: {options}. For example {c.options[0][0]}."


def read_one(q: Quantity, text: str, way_key: str | None = None) -> tuple[float | None, Entry, bool]:
    """One typed value -> (canonical value, way, whether it is rare). Raises BadInput."""
    way = entry(q.kind, way_key) if way_key else q.ways[0]
    said = _messages(q, way)
    if not text.strip(SPACE):
        if q.optional:
            return None, way, False
        raise BadInput(q.name, said["missing"])
    read = read_quantity(text, q.kind, way)
    if read is None:
        raise BadInput(q.name, said["unreadable"])
    x, way = read
    if not q.limits.low <= x <= q.limits.high or (q.whole and x != int(x)):
        raise BadInput(q.name, _messages(q, way)["range"])
    return x, way, is_rare(q, x)


def is_rare(q: Quantity, x: float) -> bool:
    """Outside what is usual, inside what is allowed."""
    low, high = q.limits.usual_low, q.limits.usual_high
    return (low is not None and x < low) or (high is not None and x > high)


def read_choice(c: Choice, text: str) -> str | None:
    """The option's key. Raises BadInput."""
    key = text.strip(SPACE).lower() or (c.start or "")
    if not key and c.optional:
        return None
    if key not in dict(c.options):
        raise BadInput(c.name, choice_message(c))
    return key


def read_box(key: str, text: str) -> bool:
    """A ticked box as typed on the command line. Raises BadInput."""
    if text.strip().lower() in YES:
        return True
    if text.strip().lower() in NO:
        return False
    raise BadInput(key, f"{key} is a box to tick. Allowed: yes, no. For example {key}=no.")


def read_inputs(calculator: Calculator, typed: Mapping[str, str]) -> Given:
    """Everything a reader typed, by input name. Raises BadInput for the first value that cannot be used."""
    boxes = {e.key for e in calculator.exclusions}
    names = [i.name for i in calculator.inputs]
    for name in typed:
        if name not in boxes and name not in names:
            allowed_names = ", ".join([*names, *sorted(boxes)])
            raise BadInput(name, f"{name} is not an input here. Allowed: {allowed_names}. For example {names[0]}=…")
    given = Given(excluded=tuple(k for k in sorted(boxes) if read_box(k, typed.get(k, ""))))
    if given.excluded:
        return given
    unsure = []
    for each in calculator.inputs:
        text = str(typed.get(each.name, ""))
        if isinstance(each, Choice):
            given.values[each.name] = read_choice(each, text)
        else:
            given.values[each.name], given.ways[each.name], rare = read_one(each, text)
            unsure += [each.name] * rare
    given.unsure = tuple(unsure)
    return given
