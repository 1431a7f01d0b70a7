"""Expression -> JavaScript, in the order of operations in which `science/evaluate.py` computes it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from ..science.evaluate import picked_keys
from ..science.expression import (
    AllOf,
    AnyOf,
    Binary,
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
    Sum,
    Symbol,
)
from ..science.printer import Printer, needs_brackets
from ..science.published import Table
from ..science.wording import Branches, Piece, Wording

_SIGN = {"Sum": "+", "Difference": "-", "Product": "*", "Quotient": "/"}
_CALL = {
    "ln": "Math.log",
    "log10": "Math.log10",
    "exp": "Math.exp",
    "sqrt": "Math.sqrt",
    "lambert_w_of_exp": "lambertWOfExp",
    "minimum": "Math.min",
    "maximum": "Math.max",
    "absolute": "Math.abs",
}


def say(thing: object) -> str:
    """A value as JavaScript, safe inside a script."""
    return json.dumps(thing, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")


class JavaScript(Printer):
    """Tree -> JavaScript over `v`, the inputs by name. Tables are collected in `tables`.

    A part of a formula that stands in several places (`shared`) is written once, as a function of `v`.
    """

    def __init__(self, shared: Iterable[Expression] = ()) -> None:
        self.tables: dict[int, tuple[Table, list[str]]] = {}
        self.shared = {id(node): (f"E{place}", node) for place, node in enumerate(shared)}

    def print_(self, node: Expression) -> str:
        if id(node) in self.shared:
            return f"{self.shared[id(node)][0]}(v)"
        return super().print_(node)

    def print_shared(self) -> str:
        """The shared parts, as `const E0=v=>…`."""
        return "\n".join(
            f"const {name}=v=>{super(JavaScript, self).print_(node)};" for name, node in self.shared.values()
        )

    def _inside(self, parent: Binary, child: Expression) -> str:
        text = self.print_(child)
        later = (
            isinstance(parent, Sum) and child is parent.right and isinstance(child, (Sum, Difference))
        )  # keep the order of additions
        return f"({text})" if later or needs_brackets(parent, child) else text

    def print_Number(self, n: Number) -> str:
        return repr(n.value).removesuffix(".0") if n.value >= 0 else f"({n.value!r})"

    def print_Nothing(self, n: Nothing) -> str:
        return "null"

    def print_Symbol(self, n: Symbol) -> str:
        return f"v.{n.name}"

    def print_Named(self, n: Named) -> str:
        return f"({self.print_(n.inner)})"

    def print_Negative(self, n: Negative) -> str:
        return f"(-({self.print_(n.inner)}))"

    def print_Power(self, n: Power) -> str:
        return f"Math.pow({self.print_(n.left)},{self.print_(n.right)})"

    def print_Call(self, n: Call) -> str:
        return f"{_CALL[n.function]}({','.join(map(self.print_, n.arguments))})"

    def print_Comparison(self, n: Comparison) -> str:
        return f"{self._compared(n.left)}{n.operator}{self._compared(n.right)}"

    def print_Is(self, n: Is) -> str:
        return f"{self.print_(n.choice)}==={say(n.option)}"

    def print_Given(self, n: Given) -> str:
        return f"{self.print_(n.symbol)}!=null"

    def print_AllOf(self, n: AllOf) -> str:
        return "(" + "&&".join(map(self.print_, n.conditions)) + ")"

    def print_AnyOf(self, n: AnyOf) -> str:
        return "(" + "||".join(map(self.print_, n.conditions)) + ")"

    def print_Not(self, n: Not) -> str:
        return f"!({self.print_(n.condition)})"

    def print_Binary(self, n: Binary) -> str:
        return f"{self._inside(n, n.left)}{_SIGN[type(n).__name__]}{self._inside(n, n.right)}"

    def _compared(self, node: Expression) -> str:
        text = self.print_(node)
        return text if isinstance(node, Number) else f"snap({text})"

    def print_By(self, n: By) -> str:
        *first, (_, last) = n.cases
        tests = "".join(f"{self.print_(n.choice)}==={say(key)}?{self.print_(e)}:" for key, e in first)
        return f"({tests}{self.print_(last)})"

    def print_Choose(self, n: Choose) -> str:
        tests = "".join(f"{self.print_(when)}?{self.print_(then)}:" for when, then in n.cases)
        return f"({tests}{self.print_(n.otherwise)})"

    def print_Pick(self, n: Pick) -> str:
        columns = self._columns(n)
        at = columns.index
        tests = "&&".join(_row_test(key, self.print_(e), at, n.table) for key, e in n.where)
        return f"T{list(self.tables).index(_same(n.table))}.find(r=>{tests})[{at(n.column)}]"

    def _columns(self, n: Pick) -> list[str]:
        _, columns = self.tables.setdefault(_same(n.table), (n.table, []))
        for column in (*picked_keys(n), n.column):
            if column not in columns:
                columns.append(column)
        return columns

    def print_tables(self) -> str:
        """The rows the formulas read, as `const T0=…`."""
        lines = []
        for place, (table, columns) in enumerate(self.tables.values()):
            lines.append(f"const T{place}={say([[row[c] for c in columns] for row in table.rows])};")
        return "\n".join(lines)

    def print_wording(self, wording: Wording) -> str:
        """A wording as a JavaScript text expression."""
        return "+".join(self._piece(piece) for piece in wording.pieces) or '""'

    def _piece(self, piece: Piece) -> str:
        if isinstance(piece, str):
            return say(piece)
        if isinstance(piece, Branches):
            tests = "".join(f"{self.print_(when)}?{self.print_wording(then)}:" for when, then in piece.cases)
            return f"({tests}{self.print_wording(piece.otherwise)})"
        return f"operand({self.print_(piece)})"


def _same(table: Table) -> int:
    return hash((table.name, tuple(map(id, table.rows))))


def _row_test(key: str, wanted: str, at: Callable[[str], int], table: Table) -> str:
    if key in table.rows[0]:
        return f"r[{at(key)}]==={wanted}"
    low, high = at(f"{key}_from_years"), at(f"{key}_to_years")
    return f"r[{low}]<=Math.floor({wanted})&&(r[{high}]==null||Math.floor({wanted})<=r[{high}])"
