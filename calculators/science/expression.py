"""A formula as data: a small tree built with ordinary Python operators.

    0.407 * weight + 0.267 * height - 19.2

What the operators cannot say, `notation.py` has words for: by(…), choose(…), sqrt(…). The tree never
rewrites what it was given, so a formula prints as its paper prints it.

Common mistakes
- `a < b < c` and `if a < b` need a truth value, which a formula has only once it is computed:
  write `all_of(a < b, b < c)` and `choose((a < b, …), otherwise=…)`.
- `sex == "female"` compares Python objects: write `sex.is_("female")`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from .published import Table


class Expression:
    """Anything that has a value once the inputs are known."""

    def __add__(self, other: Any) -> Expression:
        return Sum(self, wrap(other))

    def __radd__(self, other: Any) -> Expression:
        return Sum(wrap(other), self)

    def __sub__(self, other: Any) -> Expression:
        return Difference(self, wrap(other))

    def __rsub__(self, other: Any) -> Expression:
        return Difference(wrap(other), self)

    def __mul__(self, other: Any) -> Expression:
        return Product(self, wrap(other))

    def __rmul__(self, other: Any) -> Expression:
        return Product(wrap(other), self)

    def __truediv__(self, other: Any) -> Expression:
        return Quotient(self, wrap(other))

    def __rtruediv__(self, other: Any) -> Expression:
        return Quotient(wrap(other), self)

    def __pow__(self, other: Any) -> Expression:
        return Power(self, wrap(other))

    def __rpow__(self, other: Any) -> Expression:
        return Power(wrap(other), self)

    def __neg__(self) -> Expression:
        return Negative(self)

    def __lt__(self, other: Any) -> Comparison:
        return Comparison(self, "<", wrap(other))

    def __le__(self, other: Any) -> Comparison:
        return Comparison(self, "<=", wrap(other))

    def __gt__(self, other: Any) -> Comparison:
        return Comparison(self, ">", wrap(other))

    def __ge__(self, other: Any) -> Comparison:
        return Comparison(self, ">=", wrap(other))

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "A formula has no truth value before it is computed. "
            "Write all_of(…), any_of(…) or choose((condition, value), otherwise=…)."
        )


@dataclass(frozen=True, eq=True)
class Number(Expression):
    """A constant, with the text its source prints."""

    text: str
    value: float


@dataclass(frozen=True)
class Nothing(Expression):
    """No value: the upper end of an “at least”."""


@dataclass(frozen=True)
class Symbol(Expression):
    """A value known by name: an input, or `value` for an output's own result inside its bands."""

    name: str


@dataclass(frozen=True)
class Binary(Expression):
    left: Expression
    right: Expression


class Sum(Binary):
    pass


class Difference(Binary):
    pass


class Product(Binary):
    pass


class Quotient(Binary):
    pass


class Power(Binary):
    pass


@dataclass(frozen=True)
class Negative(Expression):
    inner: Expression


@dataclass(frozen=True)
class Call(Expression):
    """A named function: ln, log10, exp, sqrt, lambert_w_of_exp, minimum, maximum, absolute."""

    function: str
    arguments: tuple[Expression, ...]


@dataclass(frozen=True)
class Named(Expression):
    """A part of a formula with a symbol of its own, shown as a step before the rest: BMI, height in metres."""

    symbol: str
    inner: Expression
    unit: str
    meaning: str


@dataclass(frozen=True)
class By(Expression):
    """One branch for each option of a choice."""

    choice: Expression
    cases: tuple[tuple[str, Expression], ...]


@dataclass(frozen=True)
class Choose(Expression):
    """The value of the first condition that holds."""

    cases: tuple[tuple[Condition, Expression], ...]
    otherwise: Expression


@dataclass(frozen=True)
class Pick(Expression):
    """The one row of a published table that fits, never a value between two rows.

    `age` fits a row when its whole years lie in `age_from_years` to `age_to_years`, both included;
    an empty end is open. Every other key fits a column of its own name exactly.
    """

    table: Table
    column: str
    where: tuple[tuple[str, Expression], ...]


class Condition(Expression):
    """Holds or does not hold."""


@dataclass(frozen=True)
class Comparison(Condition):
    left: Expression
    operator: str
    right: Expression


@dataclass(frozen=True)
class Is(Condition):
    """A choice has this option."""

    choice: Expression
    option: str


@dataclass(frozen=True)
class Given(Condition):
    """An input that may be left empty was filled in."""

    symbol: Symbol


@dataclass(frozen=True)
class AllOf(Condition):
    conditions: tuple[Condition, ...]


@dataclass(frozen=True)
class AnyOf(Condition):
    conditions: tuple[Condition, ...]


@dataclass(frozen=True)
class Not(Condition):
    condition: Condition


def wrap(thing: Any) -> Expression:
    """A plain number becomes a constant that prints as Python prints it."""
    if isinstance(thing, Expression):
        return thing
    if isinstance(thing, bool) or not isinstance(thing, (int, float)):
        raise TypeError(f"{thing!r} cannot stand in a formula: numbers, inputs and formulas can.")
    return Number(repr(thing), float(thing))


def children(node: Expression) -> tuple[Expression, ...]:
    """The expressions directly inside one, in reading order: that of its fields."""
    return tuple(_expressions_in(tuple(vars(node).values())))


def _expressions_in(fields: tuple[Any, ...]) -> Iterator[Expression]:
    for field in fields:
        if isinstance(field, Expression):
            yield field
        elif isinstance(field, tuple):
            yield from _expressions_in(field)


def walk(node: Expression) -> Iterator[Expression]:
    """The expression and everything inside it, outermost first."""
    yield node
    for child in children(node):
        yield from walk(child)
