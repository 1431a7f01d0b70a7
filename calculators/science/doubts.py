"""Values that are allowed and yet rare, alone or together: the reader is asked “are you sure?”, and told what may be meant.

Where the lines lie is our choice; none is a finding about a body. They are set so far out that hardly anyone meets
them without a slip: body mass index 12 to 50 kg/m² (pounds typed as kilograms turn 23 into 50); lean mass 30 to 97
hundredths of the weight; lean mass of the limbs a tenth to a half of the weight; a waist half to one and a half
times the hips; a weight that changed by more than half.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from .evaluate import evaluate
from .expression import Condition, Expression, Symbol
from .limits import is_rare
from .model import Calculator, Doubt, Quantity
from .notation import absolute, any_of
from .offers import MOST, offers_for
from .rounding import plain
from .showing import show
from .units import Entry

_weight, _height, _lean, _alm, _waist, _hip, _before, _now = map(
    Symbol, ("weight", "height", "lean", "alm", "waist", "hip", "before", "now")
)
_index = _weight / (_height / 100) ** 2


def _outside(low: float | Expression, x: Expression, high: float | Expression) -> Condition:
    return any_of(x < low, x > high)


COMMON = (
    Doubt("body", ("weight", "height"), _outside(12, _index, 50), "{weight} at {height} is rare. Are you sure?"),
    Doubt(
        "lean",
        ("lean", "weight"),
        _outside(0.3 * _weight, _lean, 0.97 * _weight),
        "{lean} of lean mass in {weight} is rare. Are you sure?",
    ),
    Doubt(
        "limbs",
        ("alm", "weight"),
        _outside(0.1 * _weight, _alm, 0.5 * _weight),
        "{alm} of lean mass in the limbs at {weight} is rare. Are you sure?",
    ),
    Doubt(
        "trunk",
        ("waist", "hip"),
        _outside(0.5 * _hip, _waist, 1.5 * _hip),
        "A waist of {waist} with hips of {hip} is rare. Are you sure?",
    ),
    Doubt(
        "change",
        ("before", "now"),
        absolute(_now - _before) > 0.5 * _before,
        "{before} before and {now} now is rare. Are you sure?",
    ),
)
"""Asked of every calculator that has the inputs of these names."""


@dataclass(frozen=True)
class Offer:
    """A text that may be meant, and the input it belongs to."""

    name: str
    text: str


@dataclass(frozen=True)
class Unsure:
    """One question: its key with the values in it, the inputs it is about, the sentence, and what may be meant."""

    key: str
    names: tuple[str, ...]
    says: str
    offers: tuple[Offer, ...] = ()

    @property
    def name(self) -> str:
        return self.names[0]


def doubts_of(c: Calculator) -> tuple[Doubt, ...]:
    """The joint doubts of a calculator: those of its inputs' names, and its own."""
    names = {i.name for i in c.inputs}
    return (*(d for d in COMMON if names.issuperset(d.names)), *c.doubts)


def doubts(c: Calculator, values: Mapping, ways: Mapping[str, Entry], typed: Mapping[str, str]) -> tuple[Unsure, ...]:
    """Every question these values raise: first of single values, then of values together."""
    quantities = [i for i in c.inputs if isinstance(i, Quantity) and values.get(i.name) is not None]
    alone = [_alone(q, values[q.name], ways[q.name], typed[q.name]) for q in quantities if is_rare(q, values[q.name])]
    known = {q.name: q for q in quantities}
    return (*alone, *(_together(d, known, values, ways, typed) for d in doubts_of(c) if _holds(d, values)))


def _holds(d: Doubt, values: Mapping) -> bool:
    return all(values.get(name) is not None for name in d.names) and evaluate(d.when, values)


def _settles(d: Doubt, values: Mapping, name: str, x: float) -> bool:
    """Whether the doubt is gone when this input is x."""
    return not _holds(d, {**values, name: x})


def _own_first(q: Quantity, way: Entry) -> tuple[Entry, ...]:
    return (way, *(w for w in q.ways if w.key != way.key))


def _alone(q: Quantity, x: float, way: Entry, text: str) -> Unsure:
    offers = offers_for(q, text, _own_first(q, way))
    return Unsure(
        f"{q.name}={plain(x)}",
        (q.name,),
        f"{q.label}: {show(x, way)} is rare. Are you sure?",
        tuple(Offer(q.name, each) for each in offers),
    )


def _together(
    d: Doubt, known: Mapping[str, Quantity], values: Mapping, ways: Mapping[str, Entry], typed: Mapping[str, str]
) -> Unsure:
    offers, says = [], d.says
    for name in d.names:
        q = known[name]
        says = says.replace(f"{{{name}}}", show(values[name], ways[name]))
        offers += [
            Offer(name, text)
            for text in offers_for(q, typed[name], _own_first(q, ways[name]), partial(_settles, d, values, name))
        ]
    return Unsure(f"{d.key}={','.join(plain(values[name]) for name in d.names)}", d.names, says, tuple(offers[:MOST]))
