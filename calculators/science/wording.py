"""A formula in words a reader can follow: as text with its symbols, or with their own numbers put in.

Both are first a `Wording`: text with gaps and branches. Python fills it here; render/javascript.py
writes the same wording as JavaScript, so the steps on the page and in the tests cannot differ.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .evaluate import evaluate
from .expression import (
    Binary,
    By,
    Call,
    Choose,
    Condition,
    Expression,
    Given,
    Is,
    Named,
    Negative,
    Number,
    Pick,
    Power,
    Symbol,
    walk,
)
from .printer import Printer, needs_brackets, strength
from .rounding import plain

_SIGN = {"Sum": " + ", "Difference": " − ", "Product": " × ", "Quotient": " / "}


@dataclass(frozen=True)
class Wording:
    """Pieces in order: text, an expression whose number goes there, or branches."""

    pieces: tuple[Piece, ...]

    def __add__(self, other: Wording | str) -> Wording:
        more = (other,) if isinstance(other, str) else other.pieces
        return Wording(self.pieces + more)


@dataclass(frozen=True)
class Branches:
    """Which wording stands there depends on the inputs."""

    cases: tuple[tuple[Condition, Wording], ...]
    otherwise: Wording


Piece = str | Expression | Branches


def weakest(node: Expression) -> int:
    """How loosely the loosest branch of a node holds together."""
    if isinstance(node, By):
        return min(weakest(e) for _, e in node.cases)
    if isinstance(node, Choose):
        return min([weakest(e) for _, e in node.cases] + [weakest(node.otherwise)])
    return strength(node)


class FormulaWording(Printer):
    """Tree -> Wording. With `symbols` the inputs' symbols stand; else the reader's numbers."""

    def __init__(self, symbols: bool) -> None:
        self.symbols = symbols

    def _inside(self, parent: Expression, child: Expression) -> Wording:
        said = self.print_(child)
        loose = isinstance(child, (By, Choose)) and weakest(child) < 4
        return Wording(("(",)) + said + ")" if loose or needs_brackets(parent, child) else said

    def print_Number(self, n: Number) -> Wording:
        return Wording((n.text.replace("-", "−"),))

    def print_Symbol(self, n: Symbol) -> Wording:
        return Wording((getattr(n, "symbol", n.name) if self.symbols else n,))

    def print_Named(self, n: Named) -> Wording:
        return Wording((n.symbol if self.symbols else n,))

    def print_Pick(self, n: Pick) -> Wording:
        return Wording((pick_words(n) if self.symbols else n,))

    def print_Negative(self, n: Negative) -> Wording:
        return Wording(("−",)) + self._inside(n, n.inner)

    def print_Binary(self, n: Binary) -> Wording:
        return self._inside(n, n.left) + _SIGN[type(n).__name__] + self._inside(n, n.right)

    def print_Power(self, n: Power) -> Wording:
        power = self.print_(n.right)
        small = {("2",): "²", ("3",): "³"}.get(power.pieces)
        return self._inside(n, n.left) + (small or Wording(("^(",)) + power + ")")

    def print_Call(self, n: Call) -> Wording:
        if n.function == "lambert_w_of_exp":
            return Wording(("W(e^(",)) + self.print_(n.arguments[0]) + "))"
        name = {"minimum": "the smallest of", "maximum": "the largest of", "absolute": "the size of"}.get(
            n.function, n.function
        )
        said = Wording((f"{name}(",))
        for place, argument in enumerate(n.arguments):
            said = said + ("; " if place else "") + self.print_(argument)
        return said + ")"

    def print_By(self, n: By) -> Wording:
        cases = tuple((Is(n.choice, key), self.print_(e)) for key, e in n.cases)
        return Wording((Branches(cases[:-1], cases[-1][1]),))

    def print_Choose(self, n: Choose) -> Wording:
        return Wording(
            (Branches(tuple((when, self.print_(then)) for when, then in n.cases), self.print_(n.otherwise)),)
        )


def pick_words(n: Pick) -> str:
    """A table's cell in words: its column, and the keys that are fixed: `grip kg in the table, percentile 5`."""
    fixed = [f", {key.replace('_', ' ')} {e.text}" for key, e in n.where if isinstance(e, Number)]
    return f"{n.column.replace('_', ' ')} in the table{''.join(fixed)}"


def fill_wording(wording: Wording, values: Mapping[str, Any]) -> str:
    """The wording with these values in it."""
    return "".join(_fill(piece, values) for piece in wording.pieces)


def _fill(piece: Piece, values: Mapping[str, Any]) -> str:
    if isinstance(piece, str):
        return piece
    if isinstance(piece, Branches):
        for when, then in piece.cases:
            if evaluate(when, values):
                return fill_wording(then, values)
        return fill_wording(piece.otherwise, values)
    return operand(evaluate(piece, values))


def operand(x: float) -> str:
    """A number inside a formula; a negative one in brackets."""
    return plain(x) if x >= 0 else f"({plain(x).replace('-', '−')})"


@dataclass(frozen=True)
class Step:
    """One line of working: what is worked out, its symbol, the wording with numbers, the result's unit."""

    title: str
    symbol: str
    wording: Wording
    result: Expression
    unit: str


def needed(expression: Expression) -> list[str]:
    """The inputs that may be left empty and that this formula cannot do without."""
    guarded = {n.symbol.name for n in walk(expression) if isinstance(n, Given)}
    used = {n.name for n in walk(expression) if isinstance(n, Symbol) and getattr(n, "optional", False)}
    return sorted(used - guarded)


def steps_of(title: str, symbol: str, expression: Expression, unit: str) -> tuple[Step, ...]:
    """The lines of one formula: each named part first, in reading order, then the formula itself."""
    printer = FormulaWording(symbols=False)
    parts = {n.symbol: n for n in walk(expression) if isinstance(n, Named)}
    lines = [Step(n.meaning, n.symbol, printer.print_(n.inner), n.inner, n.unit) for n in reversed(parts.values())]
    return (*lines, Step(title, symbol, printer.print_(expression), expression, unit))


def formula_text(expression: Expression) -> str:
    """A formula on one line with its symbols; branches of a choice one after another."""
    if isinstance(expression, By):
        return "; ".join(f"{key}: {formula_text(e)}" for key, e in expression.cases)
    if isinstance(expression, Choose):
        return "; ".join([*(formula_text(e) for _, e in expression.cases), formula_text(expression.otherwise)])
    return _shape(FormulaWording(symbols=True).print_(expression))


def _shape(wording: Wording) -> str:
    """A wording nobody has given values for: every branch is shown, `{0 | 1}`, in the order of its cases."""
    return "".join(map(_unfilled, wording.pieces))


def _unfilled(piece: Piece) -> str:
    if isinstance(piece, Expression):
        raise TypeError("A wording with gaps has no text before its values are known. Word it with symbols=True.")
    return piece if isinstance(piece, str) else _every_branch(piece)


def _every_branch(branches: Branches) -> str:
    return "{" + " | ".join([*(_shape(then) for _, then in branches.cases), _shape(branches.otherwise)]) + "}"
