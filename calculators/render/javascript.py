"""Definition -> the small JavaScript a page loads: numbers as functions, sentences as data.

What is the same for every calculator (reading, rounding, filling sentences) stands once in
docs/assets/scripts/engine.js. Here stands only what differs: the formulas.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from ..science.advice import Band, Stop
from ..science.doubts import doubts_of
from ..science.evaluate import picked_keys
from ..science.expression import Difference, Expression, Number, Pick, Sum, children, walk
from ..science.limits import example_of
from ..science.lines import lines_of
from ..science.model import Calculator, Choice, Output, Quantity, Range
from ..science.printer import Printer, needs_brackets
from ..science.published import Table
from ..science.units import Entry, Unit, shown_unit
from ..science.wording import Branches, Step, Wording, needed, steps_of

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


def say(thing) -> str:
    """A value as JavaScript, safe inside a script."""
    return json.dumps(thing, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")


class JavaScript(Printer):
    """Tree -> JavaScript over `v`, the inputs by name. Tables are collected in `tables`.

    A part of a formula that stands in several places (`shared`) is written once, as a function of `v`.
    """

    def __init__(self, shared: Iterable[Expression] = ()):
        self.tables: dict[int, tuple[Table, list[str]]] = {}
        self.shared = {id(node): (f"E{place}", node) for place, node in enumerate(shared)}

    def print_(self, node):
        if id(node) in self.shared:
            return f"{self.shared[id(node)][0]}(v)"
        return super().print_(node)

    def print_shared(self) -> str:
        """The shared parts, as `const E0=v=>…`."""
        return "\n".join(
            f"const {name}=v=>{super(JavaScript, self).print_(node)};" for name, node in self.shared.values()
        )

    def _inside(self, parent, child) -> str:
        text = self.print_(child)
        later = (
            isinstance(parent, Sum) and child is parent.right and isinstance(child, (Sum, Difference))
        )  # keep the order of additions
        return f"({text})" if later or needs_brackets(parent, child) else text

    def print_Number(self, n):
        return repr(n.value).removesuffix(".0") if n.value >= 0 else f"({n.value!r})"

    def print_Nothing(self, n):
        return "null"

    def print_Symbol(self, n):
        return f"v.{n.name}"

    def print_Named(self, n):
        return f"({self.print_(n.inner)})"

    def print_Negative(self, n):
        return f"(-({self.print_(n.inner)}))"

    def print_Power(self, n):
        return f"Math.pow({self.print_(n.left)},{self.print_(n.right)})"

    def print_Call(self, n):
        return f"{_CALL[n.function]}({','.join(map(self.print_, n.arguments))})"

    def print_Comparison(self, n):
        return f"{self._compared(n.left)}{n.operator}{self._compared(n.right)}"

    def print_Is(self, n):
        return f"{self.print_(n.choice)}==={say(n.option)}"

    def print_Given(self, n):
        return f"{self.print_(n.symbol)}!=null"

    def print_AllOf(self, n):
        return "(" + "&&".join(map(self.print_, n.conditions)) + ")"

    def print_AnyOf(self, n):
        return "(" + "||".join(map(self.print_, n.conditions)) + ")"

    def print_Not(self, n):
        return f"!({self.print_(n.condition)})"

    def print_Binary(self, n):
        return f"{self._inside(n, n.left)}{_SIGN[type(n).__name__]}{self._inside(n, n.right)}"

    def _compared(self, node) -> str:
        text = self.print_(node)
        return text if isinstance(node, Number) else f"snap({text})"

    def print_By(self, n):
        *first, (_, last) = n.cases
        tests = "".join(f"{self.print_(n.choice)}==={say(key)}?{self.print_(e)}:" for key, e in first)
        return f"({tests}{self.print_(last)})"

    def print_Choose(self, n):
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

    def _piece(self, piece) -> str:
        if isinstance(piece, str):
            return say(piece)
        if isinstance(piece, Branches):
            tests = "".join(f"{self.print_(when)}?{self.print_wording(then)}:" for when, then in piece.cases)
            return f"({tests}{self.print_wording(piece.otherwise)})"
        return f"operand({self.print_(piece)})"


def _same(table: Table) -> int:
    return hash((table.name, tuple(map(id, table.rows))))


def _row_test(key: str, wanted: str, at, table: Table) -> str:
    if key in table.rows[0]:
        return f"r[{at(key)}]==={wanted}"
    low, high = at(f"{key}_from_years"), at(f"{key}_to_years")
    return f"r[{low}]<=Math.floor({wanted})&&(r[{high}]==null||Math.floor({wanted})<=r[{high}])"


def print_script(name: str, c: Calculator) -> str:
    """The whole script of one calculator."""
    js = JavaScript(shared_parts(roots(c)))
    parts = js.print_shared()
    body = ",\n".join(
        f"{key}:{text}"
        for key, text in (
            ("title", say(c.title)),
            ("inputs", say([_input(i) for i in c.inputs])),
            (
                "exclusions",
                say(
                    [
                        {"key": e.key, "says": e.says, **({"urgency": e.urgency} if e.urgency else {})}
                        for e in c.exclusions
                    ]
                ),
            ),
            ("stops", _bands(js, c.stops)),
            (
                "doubts",
                _list(f"[{say(d.key)},{say(d.names)},v=>{js.print_(d.when)},{say(d.says)}]" for d in doubts_of(c)),
            ),
            ("outputs", _list(_output(js, c, o) for o in c.outputs)),
            ("headline", _bands(js, c.headline)),
            ("steps", "v=>" + _list(_step(js, c, line, f.name) for f in c.formulas for line in _lines(f))),
            ("here", say(vars(c.here) if c.here else None)),
        )
    )
    return f"(()=>{{\nconst {{operand,snap,lambertWOfExp}}=keepYourMuscle.engine;\n{js.print_tables()}\n{parts}\nkeepYourMuscle.define({say(name)},{{\n{body}\n}});\n}})();\n"


def roots(c: Calculator) -> list[Expression]:
    """Every expression of a definition that its script holds."""
    found = [e for o in c.outputs for e in (o.value, o.shown_when, *(b.when for b in o.bands), *lines_of(c, o))]
    found += [e for o in c.outputs if isinstance(o.error, Range) for e in (o.error.low, o.error.high)]
    found += (
        [f.expression for f in c.formulas]
        + [s.when for s in c.stops]
        + [b.when for b in c.headline]
        + [d.when for d in doubts_of(c)]
    )
    return [e for e in found if e is not None]


WORTH_SHARING = 4
"""Nodes in a part before a name for it is shorter than the part."""


def shared_parts(expressions: list[Expression]) -> list[Expression]:
    """The larger parts that stand in more than one place; what stands only inside such a part is not named again."""
    seen: set[int] = set()
    shared: dict[int, Expression] = {}

    def visit(node: Expression) -> None:
        if id(node) in seen:
            if sum(1 for _ in walk(node)) >= WORTH_SHARING:
                shared[id(node)] = node
            return
        seen.add(id(node))
        for child in children(node):
            visit(child)

    for expression in expressions:
        visit(expression)
    return list(shared.values())


def _list(items) -> str:
    return "[" + ",\n".join(items) + "]"


def _input(i: Quantity | Choice) -> dict:
    if isinstance(i, Choice):
        return {"name": i.name, "label": i.label, "options": dict(i.options), "optional": i.optional, "start": i.start}
    return {
        "name": i.name,
        "label": i.label,
        "whole": i.whole,
        "optional": i.optional,
        "limits": [i.limits.low, i.limits.high, i.limits.usual_low, i.limits.usual_high],
        "because": i.limits.because,
        "ways": [_way(w, i) for w in i.ways],
    }


def _way(way: Entry, i: Quantity) -> dict:
    """One way to type an input; the engine makes every message from it, the limits, the reason and the example."""
    return {
        "key": way.key,
        "units": [_unit(u) for u in way.units],
        **({"minor": _unit(way.minor)} if way.minor else {}),
        "example": example_of(i, way),
    }


def _unit(u: Unit) -> list:
    return [u.shown, u.size, [u.code, *u.also], *([u.others] if u.others else [])]


def _output(js: JavaScript, c: Calculator, o: Output) -> str:
    """One output; what it does not have is left out."""
    low, high = (o.error.low, o.error.high) if isinstance(o.error, Range) else (None, None)
    lines = lines_of(c, o)
    fields = {
        "name": say(o.name),
        "label": say(o.label),
        "unit": say(shown_unit(o.unit)),
        "decimals": say(o.decimals),
        "follows": o.follows and say(o.follows),
        "nearest": o.nearest and say(o.nearest),
        "value": _function(js, o.value),
        "low": _function(js, low),
        "high": _function(js, high),
        "shown": _function(js, o.shown_when),
        "hidden": o.hidden_says and say(o.hidden_says),
        "bands": _bands(js, o.bands),
        "lines": lines and "v=>" + _list(map(js.print_, lines)),
    }
    return "{" + ",".join(f"{k}:{v}" for k, v in fields.items() if v) + "}"


def _function(js: JavaScript, expression: Expression | None) -> str:
    return "" if expression is None else f"v=>{js.print_(expression)}"


def _bands(js: JavaScript, bands: tuple[Band | Stop, ...]) -> str:
    return _list(
        f"[{say(b.key)},{'null' if b.when is None else 'v=>' + js.print_(b.when)},{say(b.says)}{',' + say(b.urgency) if b.urgency else ''}]"
        for b in bands
    )


def _lines(formula) -> tuple[Step, ...]:
    return steps_of(formula.title, formula.symbol, formula.expression, formula.unit)


def _step(js: JavaScript, c: Calculator, line: Step, formula: str) -> str:
    known = "".join(f"v.{name}==null?null:" for name in needed(line.result))
    shown = next((o.shown_when for o in c.outputs if o.name == formula), None)
    text = f"(x=>x==null?null:[{say(line.title)},{say(line.symbol)},{js.print_wording(line.wording)},x,{say(shown_unit(line.unit))}])({js.print_(line.result)})"
    return f"{known}{text}" if shown is None else f"{js.print_(shown)}?{known}{text}:null"
