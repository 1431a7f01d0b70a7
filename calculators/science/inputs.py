"""A reader's values: read, checked against the limits, or refused with a sentence that teaches.

The browser says what the command line says: docs/assets/scripts/engine/inputs.js makes the same sentences of the
same parts (label, limits, reason, example), and a test compares the two.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .doubts import Unsure, doubts
from .limits import allowed, allowed_in_all, example_of, is_allowed, is_rare
from .mistakes import BadInput, BadInputs
from .model import Calculator, Choice, Quantity
from .offers import offers_for
from .showing import show
from .typed import LONGEST, SPACE, SPACES, Refused, pieces_of, read_typed
from .units import Entry, entry

YES = {"yes", "true", "1", "on"}
NO = {"no", "false", "0", "off", ""}
LARGEST_SAID = 1e9
"""A number beyond it is not said again in the sentence that refuses it."""

__all__ = [
    "Given",
    "allowed",
    "choice_message",
    "example_of",
    "is_rare",
    "read_box",
    "read_choice",
    "read_inputs",
    "read_one",
]


@dataclass
class Given:
    """What a reader gave: values in canonical units, how each was typed, boxes ticked, and what to ask about."""

    values: dict[str, float | str | None] = field(default_factory=dict)
    ways: dict[str, Entry] = field(default_factory=dict)
    excluded: tuple[str, ...] = ()
    unsure: tuple[Unsure, ...] = ()


def read_one(q: Quantity, text: str, way_key: str | None = None) -> tuple[float | None, Entry, bool]:
    """One typed value -> (canonical value, way, whether it is rare). Raises BadInput."""
    way = entry(q.kind, way_key) if way_key else q.ways[0]
    if not text.strip(SPACE):
        if q.optional:
            return None, way, False
        raise BadInput(q.name, f"{q.label} is missing. Allowed: {allowed(q, way)}. For example {example_of(q, way)}.")
    read = read_typed(text, q.ways, way)
    others = tuple(w for w in q.ways if w.key != read.way.key)
    if isinstance(read, Refused):
        raise BadInput(q.name, _refusal(q, read), _meant(q, text, read, others))
    if not is_allowed(q, read.value):
        raise BadInput(q.name, _out_of_range(q, read.value, read.way), offers_for(q, text, (read.way, *others)))
    return read.value, read.way, is_rare(q, read.value)


def _meant(q: Quantity, text: str, read: Refused, others: tuple[Entry, ...]) -> tuple[str, ...]:
    """What a refused text may mean. A unit the reader has said stays; one that nobody knows is not turned into another."""
    said = any(piece.word for piece in pieces_of(text))
    if said and read.why == "unreadable":
        return ()
    return offers_for(q, text, (read.way,) if said and read.why == "asked" else (read.way, *others))


def _refusal(q: Quantity, read: Refused) -> str:
    """Why a text is no quantity, in one sentence; what is allowed; an example in the unit the reader used."""
    first, second = (*read.way.units, read.way.minor or read.way.units[0])[:2]
    why = {
        "unreadable": f"{q.label} needs a plain number.",
        "asked": f"{q.label}: {read.number} can be read in two ways.",
        "whole": f"{q.label}: {first.name} must be whole, and {read.number} is not.",
        "remainder": f"{q.label}: {second.name} must be 0 to {round(first.size / second.size) - 1}.",
    }[read.why]
    return f"{why} Allowed: {allowed_in_all(q, read.way)}. For example {example_of(q, read.way)}."


def _out_of_range(q: Quantity, x: float, way: Entry) -> str:
    must = f": {show(x, way)} was read. It must be" if abs(x) < LARGEST_SAID else " must be"
    return f"{q.label}{must} {allowed_in_all(q, way)}: {q.limits.because}. For example {example_of(q, way)}."


def choice_message(c: Choice, text: str = "") -> str:
    """What is said when no option was chosen, or one that is none."""
    options = ", ".join(key for key, _ in c.options)
    said = SPACES.sub(" ", text.strip(SPACE))
    if not said:
        return f"{c.label} is missing. Allowed: {options}. For example {c.options[0][0]}."
    return f"{c.label}: {said if len(said) <= LONGEST else 'that'} is not one of: {options}. For example {c.options[0][0]}."


def read_choice(c: Choice, text: str) -> str | None:
    """The option's key. Raises BadInput."""
    key = text.strip(SPACE).lower() or (c.start or "")
    if not key and c.optional:
        return None
    if key not in dict(c.options):
        raise BadInput(c.name, choice_message(c, text))
    return key


def read_box(key: str, text: str) -> bool:
    """A ticked box as typed on the command line. Raises BadInput."""
    if text.strip().lower() in YES:
        return True
    if text.strip().lower() in NO:
        return False
    raise BadInput(key, f"{key} is a box to tick. Allowed: yes, no. For example {key}=no.")


def read_inputs(calculator: Calculator, typed: Mapping[str, str]) -> Given:
    """Everything a reader typed, by input name. Raises BadInput, or BadInputs that holds every value that cannot be used."""
    boxes = sorted(e.key for e in calculator.exclusions)
    bad = [
        _unknown(name, calculator, boxes)
        for name in typed
        if name not in boxes and name not in {i.name for i in calculator.inputs}
    ]
    ticked = [key for key in boxes if _tried(bad, read_box, key, typed.get(key, ""))]
    given = Given(excluded=tuple(ticked))
    texts = {i.name: str(typed.get(i.name, "")) for i in calculator.inputs}
    for each in () if ticked else calculator.inputs:
        if isinstance(each, Choice):
            given.values[each.name] = _tried(bad, read_choice, each, texts[each.name])
        else:
            given.values[each.name], given.ways[each.name], _ = _tried(bad, read_one, each, texts[each.name]) or (
                None,
                each.ways[0],
                False,
            )
    if bad:
        raise bad[0] if len(bad) == 1 else BadInputs(bad)
    given.unsure = () if ticked else doubts(calculator, given.values, given.ways, texts)
    return given


def _tried(bad: list[BadInput], read: Callable[..., Any], *what: Any) -> Any:
    """What `read` gives, or None with its complaint added to `bad`."""
    try:
        return read(*what)
    except BadInput as said:
        bad.append(said)
        return None


def _unknown(name: str, c: Calculator, boxes: list[str]) -> BadInput:
    names = [i.name for i in c.inputs]
    return BadInput(
        name, f"{name} is not an input here. Allowed: {', '.join([*names, *boxes])}. For example {names[0]}=…"
    )
