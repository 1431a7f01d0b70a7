"""The words a calculator is written in. A definition holds no code of its own: only these, and formulas.

Calculator ── inputs: Quantity, Choice          what the reader gives
           ├─ exclusions, stops                 whom it does not fit: no number, a sentence
           ├─ doubts                            values that are rare together: “are you sure?”
           ├─ outputs: Output ── error          Range or NoError: never a bare number
           │                  └─ bands          intervals and the sentence each earns
           ├─ headline                          the answer in one sentence
           ├─ formulas: Formula ── card         as printed, with who was measured
           ├─ lookup                            the table for paper
           └─ next_steps                        three things to do

In each record structure comes first and words come last. A definition leaves its words empty: they stand in says.yaml
beside it, by the same names, and saying.py puts them in when the catalogue is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .advice import Band, Exclusion, NextStep, Stop
from .expression import Condition, Expression, Is, Symbol
from .units import Entry, entries


@dataclass(frozen=True)
class Limits:
    """What an input may be. Outside `low`–`high` is refused; outside the usual asks “are you sure?”.

    All in the input's canonical unit. `because` says in words why there is a limit.
    """

    low: float
    high: float
    usual_low: float | None = None
    usual_high: float | None = None
    because: str = ""


@dataclass(frozen=True)
class Quantity(Symbol):
    """A measured input: its label, kind of quantity (see units), limits and a sound example."""

    kind: str
    limits: Limits
    example: str
    symbol: str
    label: str = ""
    hint: str = ""
    whole: bool = False
    optional: bool = False

    @property
    def ways(self) -> tuple[Entry, ...]:
        return entries(self.kind)


@dataclass(frozen=True)
class Choice(Symbol):
    """An input with a few named options; `start` is chosen at first, None asks the reader to choose."""

    options: tuple[tuple[str, str], ...]
    label: str = ""
    hint: str = ""
    start: str | None = None
    optional: bool = False

    def is_(self, option: str) -> Is:
        if option not in dict(self.options):
            raise KeyError(f"{self.name} has the options {', '.join(dict(self.options))}, not {option!r}")
        return Is(self, option)


Input = Quantity | Choice


@dataclass(frozen=True)
class Doubt:
    """Values that are rare together, asked about when all of `names` are given; `says` may show them: `{weight}`. See doubts.py."""

    key: str
    names: tuple[str, ...]
    when: Condition
    says: str = ""


@dataclass(frozen=True)
class Range:
    """How far off an output may be: the lowest and highest it may really be, and where that comes from.

    `high` None means “at least”: the source gives no upper end.
    """

    low: Expression
    high: Expression | None
    source: str
    says: str = ""


@dataclass(frozen=True)
class NoError:
    """Why an output carries no error: one sentence."""

    because: str = ""


Fills = tuple[tuple[str, object], ...]
"""Names and numbers that a sentence may show as `{name}`, for words that one constructor makes of many rows."""


@dataclass(frozen=True)
class Output:
    """A result. `follows` names the input whose unit the reader chose (kg or lb) for showing it.

    Shown with `decimals`, or to the nearest multiple of `nearest` (50 kcal), as far as its error lets it be known.
    """

    name: str
    value: Expression
    unit: str
    decimals: int
    source: str
    bands: tuple[Band, ...]
    error: Range | NoError = NoError()
    follows: str | None = None
    shown_when: Condition | None = None
    panel: str = ""
    nearest: float = 0
    label: str = ""
    hidden_says: str = ""
    fills: Fills = ()


@dataclass(frozen=True)
class Card:
    """The model card: who was measured, how, how well, and where the formula fails."""

    year: str = ""
    purpose: str = ""
    people: str = ""
    reference_method: str = ""
    error: str = ""
    fails: str = ""


@dataclass(frozen=True)
class Formula:
    """An equation as its paper prints it."""

    name: str
    symbol: str
    expression: Expression
    unit: str
    source: str
    title: str = ""
    card: Card = Card()
    fills: Fills = ()


@dataclass(frozen=True)
class Lookup:
    """The table for paper: one output over the values of one or two inputs, one table per option of `by`."""

    output: str
    rows: tuple[str, tuple[float | str, ...]]
    columns: tuple[str, tuple[float | str, ...]] | None = None
    by: str | None = None
    fixed: tuple[tuple[str, float | str | None], ...] = ()
    show: str = "value"


@dataclass(frozen=True)
class Here:
    """Where the reader stands on a chart: which inputs or outputs are its axes, and which panel."""

    chart: str
    x: str
    y: str
    panel: str | None = None


@dataclass(frozen=True)
class Timer:
    """A timed self-test: how long, and which input the reader counts into."""

    seconds: int
    counts: str
    steps: tuple[str, ...] = ()
    stop_signs: str = ""


@dataclass(frozen=True)
class Calculator:
    """Everything about one calculator; every face is made from this.

    `by_meal`: its optional inputs are foods of a day, filled meal by meal.
    `worse` says which way an input is bad news, ("stands", "less") or ("loss", "more"): the advice may then never grow milder.
    """

    inputs: tuple[Input, ...]
    outputs: tuple[Output, ...]
    headline: tuple[Band, ...]
    formulas: tuple[Formula, ...]
    lookup: Lookup | None = None
    exclusions: tuple[Exclusion, ...] = ()
    stops: tuple[Stop, ...] = ()
    here: Here | None = None
    by_meal: bool = False
    timer: Timer | None = None
    sources: tuple[str, ...] = ()
    for_professionals: bool = False
    worse: tuple[tuple[str, str], ...] = ()
    doubts: tuple[Doubt, ...] = ()
    title: str = ""
    question: str = ""
    for_whom: str = ""
    not_for: str = ""
    knows_not: str = ""
    next_steps: tuple[NextStep, ...] = ()

    def input(self, name: str) -> Input:
        """The input of that name. Raises KeyError."""
        return named_among(self.inputs, name)

    def output(self, name: str) -> Output:
        """The output of that name. Raises KeyError."""
        return named_among(self.outputs, name)


def choice(name: str, *options: str, start: str | None = None, optional: bool = False) -> Choice:
    """A choice between these options, whose words are still to be filled in."""
    return Choice(name, tuple((option, "") for option in options), start=start, optional=optional)


def named_among(things: tuple[Any, ...], name: str) -> Any:
    for thing in things:
        if thing.name == name:
            return thing
    raise KeyError(f"{name!r} is not among {', '.join(t.name for t in things)}")
