"""Expression -> number, in the order of operations that the JavaScript printer uses too."""

from __future__ import annotations

import functools
import math
import operator
from collections.abc import Callable, Mapping
from typing import Any

from .expression import (
    AllOf,
    AnyOf,
    By,
    Call,
    Choose,
    Comparison,
    Difference,
    Expression,
    Given,
    Is,
    Named,
    Negative,
    Not,
    Nothing,
    Number,
    Pick,
    Power,
    Product,
    Quotient,
    Sum,
    Symbol,
)
from .printer import Printer
from .published import Table

NEWTON_STEPS = 12
"""Far more than W needs; engine.js takes the same steps in the same order."""


def lambert_w_of_exp(x: float) -> float:
    """W(e^x) by Newton on w + ln w = x, from below, where each step comes closer."""
    w = x - math.log(x) if x > 1 else math.exp(x - 1)
    if w == 0:
        return 0.0
    for _ in range(NEWTON_STEPS):
        w = w * (1 + x - math.log(w)) / (1 + w)
    return w


_COMPARE = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
_CALL: dict[str, Callable[..., Any]] = {
    "ln": math.log,
    "log10": math.log10,
    "exp": math.exp,
    "sqrt": math.sqrt,
    "lambert_w_of_exp": lambert_w_of_exp,
    "minimum": min,
    "maximum": max,
    "absolute": abs,
}


class Evaluator(Printer):
    """Walks a tree with the inputs' values. Conditions give True or False."""

    def __init__(self, values: Mapping[str, Any]):
        self.values = values

    def print_Number(self, n: Number) -> Any:
        return n.value

    def print_Nothing(self, n: Nothing) -> Any:
        return None

    def print_Symbol(self, n: Symbol) -> Any:
        return self.values[n.name]

    def print_Sum(self, n: Sum) -> Any:
        return self.print_(n.left) + self.print_(n.right)

    def print_Difference(self, n: Difference) -> Any:
        return self.print_(n.left) - self.print_(n.right)

    def print_Product(self, n: Product) -> Any:
        return self.print_(n.left) * self.print_(n.right)

    def print_Quotient(self, n: Quotient) -> Any:
        return self.print_(n.left) / self.print_(n.right)

    def print_Power(self, n: Power) -> Any:
        return self.print_(n.left) ** self.print_(n.right)

    def print_Negative(self, n: Negative) -> Any:
        return -self.print_(n.inner)

    def print_Named(self, n: Named) -> Any:
        return self.print_(n.inner)

    def print_Call(self, n: Call) -> Any:
        return _CALL[n.function](*map(self.print_, n.arguments))

    def print_By(self, n: By) -> Any:
        return self.print_(dict(n.cases)[self.print_(n.choice)])

    def print_Comparison(self, n: Comparison) -> Any:
        return _COMPARE[n.operator](snap(self.print_(n.left)), snap(self.print_(n.right)))

    def print_Is(self, n: Is) -> Any:
        return self.print_(n.choice) == n.option

    def print_Given(self, n: Given) -> Any:
        return self.values.get(n.symbol.name) is not None

    def print_AllOf(self, n: AllOf) -> Any:
        return all(self.print_(c) for c in n.conditions)

    def print_AnyOf(self, n: AnyOf) -> Any:
        return any(self.print_(c) for c in n.conditions)

    def print_Not(self, n: Not) -> Any:
        return not self.print_(n.condition)

    def print_Choose(self, n: Choose) -> Any:
        for when, then in n.cases:
            if self.print_(when):
                return self.print_(then)
        return self.print_(n.otherwise)

    def print_Pick(self, n: Pick) -> Any:
        return _row_of(n.table, tuple((key, self.print_(e)) for key, e in n.where))[n.column]


@functools.lru_cache(maxsize=4096)
def _row_of(table: Table, wanted: tuple[tuple[str, Any], ...]) -> Mapping[str, Any]:
    """The first row that fits; one answer asks for the same rows many times."""
    for row in table.rows:
        if all(row_fits(row, key, v) for key, v in wanted):
            return row
    raise LookupError(f"{table.name}: no row for {dict(wanted)}. Guard the pick with choose(…).")


def snap(x: float) -> float:
    """A value for comparing, free of the noise of binary fractions: 14.999999999999996 is 15.

    Twelve significant digits; a measured value differs in far fewer. JavaScript: `+x.toPrecision(12)`.
    """
    return float(f"{x:.12g}")


def row_fits(row: Mapping[str, Any], key: str, wanted: Any) -> bool:
    """Whether a row of a table holds this value; ages in whole years, both ends included."""
    if key in row:
        return row[key] == wanted
    low, high = row[f"{key}_from_years"], row[f"{key}_to_years"]
    whole = math.floor(wanted)
    return low <= whole and (high is None or whole <= high)


def evaluate(node: Expression, values: Mapping[str, Any]) -> Any:
    """The value of an expression for these inputs, in canonical units."""
    return Evaluator(values).print_(node)


def picked_keys(node: Pick) -> tuple[str, ...]:
    """The table columns that decide which row fits, in the order asked."""
    keys: list[str] = []
    for key, _ in node.where:
        keys += [key] if key in node.table.rows[0] else [f"{key}_from_years", f"{key}_to_years"]
    return tuple(keys)
