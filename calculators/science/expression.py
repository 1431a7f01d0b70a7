"""A formula as data: a small tree built with ordinary Python operators.

    0.407 * weight + 0.267 * height - 19.2
    by(sex, female=0.252 * weight, male=0.407 * weight)
    choose((grip < 27, 1), otherwise=0)

The tree never rewrites what it was given, so a formula prints as its paper prints it. A constant
whose last zero matters is written `printed("1.20")`.

Common mistakes
- `a < b < c` and `if a < b` need a truth value, which a formula has only once it is computed:
  write `all_of(a < b, b < c)` and `choose((a < b, …), otherwise=…)`.
- `sex == "female"` compares Python objects: write `sex.is_("female")`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .published import Table


class Expression:
    """Anything that has a value once the inputs are known."""

    def __add__(self, other):
        return Sum(self, wrap(other))

    def __radd__(self, other):
        return Sum(wrap(other), self)

    def __sub__(self, other):
        return Difference(self, wrap(other))

    def __rsub__(self, other):
        return Difference(wrap(other), self)

    def __mul__(self, other):
        return Product(self, wrap(other))

    def __rmul__(self, other):
        return Product(wrap(other), self)

    def __truediv__(self, other):
        return Quotient(self, wrap(other))

    def __rtruediv__(self, other):
        return Quotient(wrap(other), self)

    def __pow__(self, other):
        return Power(self, wrap(other))

    def __rpow__(self, other):
        return Power(wrap(other), self)

    def __neg__(self):
        return Negative(self)

    def __lt__(self, other):
        return Comparison(self, "<", wrap(other))

    def __le__(self, other):
        return Comparison(self, "<=", wrap(other))

    def __gt__(self, other):
        return Comparison(self, ">", wrap(other))

    def __ge__(self, other):
        return Comparison(self, ">=", wrap(other))

    def __bool__(self):
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

    symbol: Expression


@dataclass(frozen=True)
class AllOf(Condition):
    conditions: tuple[Condition, ...]


@dataclass(frozen=True)
class AnyOf(Condition):
    conditions: tuple[Condition, ...]


@dataclass(frozen=True)
class Not(Condition):
    condition: Condition


value = Symbol("value")
"""Inside the bands and the error of an output: the output's own unrounded result."""


nothing = Nothing()


def wrap(thing: Any) -> Expression:
    """A plain number becomes a constant that prints as Python prints it."""
    if isinstance(thing, Expression):
        return thing
    if isinstance(thing, bool) or not isinstance(thing, (int, float)):
        raise TypeError(f"{thing!r} cannot stand in a formula: numbers, inputs and formulas can.")
    return Number(repr(thing), float(thing))


def printed(text: str) -> Number:
    """A constant as the paper prints it: `printed("1.20")` keeps its last zero."""
    return Number(text, float(text))


def named(symbol: str, inner: Expression, unit: str, meaning: str = "") -> Named:
    """Give a part of a formula a symbol, a unit and a meaning in words; without one it stands in says.yaml under `terms`."""
    return Named(symbol, wrap(inner), unit, meaning)


def ln(x) -> Call:
    return Call("ln", (wrap(x),))


def log10(x) -> Call:
    return Call("log10", (wrap(x),))


def exp(x) -> Call:
    return Call("exp", (wrap(x),))


def sqrt(x) -> Call:
    return Call("sqrt", (wrap(x),))


def absolute(x) -> Call:
    return Call("absolute", (wrap(x),))


def lambert_w_of_exp(x) -> Call:
    """W(e^x): the w above zero with w + ln w = x. The log form never overflows."""
    return Call("lambert_w_of_exp", (wrap(x),))


def minimum(*xs) -> Call:
    return Call("minimum", tuple(map(wrap, xs)))


def maximum(*xs) -> Call:
    return Call("maximum", tuple(map(wrap, xs)))


def by(choice: Expression, **cases) -> By:
    """One value for each option of a choice: `by(sex, female=…, male=…)`."""
    return By(choice, tuple((key, wrap(case)) for key, case in cases.items()))


def choose(*cases, otherwise) -> Choose:
    """The value of the first condition that holds: `choose((grip < 27, 1), otherwise=0)`."""
    return Choose(tuple((when, wrap(then)) for when, then in cases), wrap(otherwise))


def all_of(*conditions: Condition) -> AllOf:
    return AllOf(conditions)


def any_of(*conditions: Condition) -> AnyOf:
    return AnyOf(conditions)


def not_(condition: Condition) -> Not:
    return Not(condition)


def given(symbol: Expression) -> Given:
    return Given(symbol)


def children(node: Expression) -> tuple[Expression, ...]:
    """The expressions directly inside one, in reading order."""
    match node:
        case Binary(left, right) | Comparison(left, _, right):
            return (left, right)
        case Negative(inner) | Named(_, inner):
            return (inner,)
        case Call(_, arguments):
            return arguments
        case By(choice, cases):
            return (choice, *(e for _, e in cases))
        case Choose(cases, otherwise):
            return (*(e for pair in cases for e in pair), otherwise)
        case Pick(_, _, where):
            return tuple(e for _, e in where)
        case Is(choice, _):
            return (choice,)
        case Given(symbol):
            return (symbol,)
        case AllOf(conditions) | AnyOf(conditions):
            return conditions
        case Not(condition):
            return (condition,)
    return ()


def walk(node: Expression):
    """The expression and everything inside it, outermost first."""
    yield node
    for child in children(node):
        yield from walk(child)
