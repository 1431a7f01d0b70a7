"""Which parts of a definition's formulas stand in several places: a script says each once."""

from __future__ import annotations

from ..science.doubts import doubts_of
from ..science.expression import Expression, children, walk
from ..science.lines import lines_of
from ..science.model import Calculator, Range


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
