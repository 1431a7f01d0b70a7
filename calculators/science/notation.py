"""The words a formula is written in, beside Python's operators.

    by(sex, female=0.252 * weight, male=0.407 * weight)
    choose((grip < 27, 1), otherwise=0)

A constant whose last zero matters is written `printed("1.20")`.
"""

from __future__ import annotations

from typing import Any

from .expression import (
    AllOf,
    AnyOf,
    By,
    Call,
    Choose,
    Condition,
    Expression,
    Given,
    Named,
    Not,
    Nothing,
    Number,
    Symbol,
    wrap,
)

value = Symbol("value")
"""Inside the bands and the error of an output: the output's own unrounded result."""


nothing = Nothing()


def printed(text: str) -> Number:
    """A constant as the paper prints it: `printed("1.20")` keeps its last zero."""
    return Number(text, float(text))


def named(symbol: str, inner: Expression, unit: str, meaning: str = "") -> Named:
    """Give a part of a formula a symbol, a unit and a meaning in words; without one it stands in says.yaml under `terms`."""
    return Named(symbol, wrap(inner), unit, meaning)


def ln(x: Any) -> Expression:
    return Call("ln", (wrap(x),))


def log10(x: Any) -> Expression:
    return Call("log10", (wrap(x),))


def exp(x: Any) -> Expression:
    return Call("exp", (wrap(x),))


def sqrt(x: Any) -> Expression:
    return Call("sqrt", (wrap(x),))


def absolute(x: Any) -> Expression:
    return Call("absolute", (wrap(x),))


def lambert_w_of_exp(x: Any) -> Expression:
    """W(e^x): the w above zero with w + ln w = x. The log form never overflows."""
    return Call("lambert_w_of_exp", (wrap(x),))


def minimum(*xs: Any) -> Expression:
    return Call("minimum", tuple(map(wrap, xs)))


def maximum(*xs: Any) -> Expression:
    return Call("maximum", tuple(map(wrap, xs)))


def by(choice: Expression, **cases: Any) -> Expression:
    """One value for each option of a choice: `by(sex, female=…, male=…)`."""
    return By(choice, tuple((key, wrap(case)) for key, case in cases.items()))


def choose(*cases: tuple[Condition, Any], otherwise: Any) -> Expression:
    """The value of the first condition that holds: `choose((grip < 27, 1), otherwise=0)`."""
    return Choose(tuple((when, wrap(then)) for when, then in cases), wrap(otherwise))


def all_of(*conditions: Condition) -> AllOf:
    return AllOf(conditions)


def any_of(*conditions: Condition) -> AnyOf:
    return AnyOf(conditions)


def not_(condition: Condition) -> Not:
    return Not(condition)


def given(symbol: Symbol) -> Given:
    return Given(symbol)
