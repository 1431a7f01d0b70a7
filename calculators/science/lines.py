"""The lines that judge a number: every comparison of a definition in which an output's value stands on one side.

A number is printed in many places (its own row, a panel's row, the headline). All of them show it on the side of each
line on which the unrounded value lies; so all of them must know every line.
"""

from __future__ import annotations

from collections.abc import Iterator

from .expression import Choose, Comparison, Condition, Expression, Pick, Symbol, children, walk
from .model import Calculator, Output
from .notation import value


def lines_of(c: Calculator, o: Output) -> tuple[Comparison, ...]:
    """Every comparison that judges this output, written over `value`; outputs of one and the same value share them."""
    found = [
        line
        for p in c.outputs
        if p.value is o.value
        for band in p.bands
        if band.when is not None
        for line in _over_value(band.when)
    ]
    for condition in _elsewhere(c):
        found += [line for node in walk(condition) if isinstance(node, Comparison) for line in _turned(node, o.value)]
    return tuple(dict.fromkeys(line for line in found if _can_stand_alone(line)))


def _elsewhere(c: Calculator) -> Iterator[Condition]:
    yield from (b.when for b in c.headline if b.when is not None)
    yield from (b.when for p in c.outputs for b in p.bands if b.when is not None)


def _over_value(condition: Condition) -> Iterator[Comparison]:
    for node in walk(condition):
        if isinstance(node, Comparison) and value in (node.left, node.right):
            yield node


def _turned(node: Comparison, judged: Expression) -> Iterator[Comparison]:
    """The same comparison over `value`. In another output's band `value` is that output's own, so such a one is left to it."""
    if value in walk(node):
        return
    if node.left is judged:
        yield Comparison(value, node.operator, node.right)
    elif node.right is judged:
        yield Comparison(node.left, node.operator, value)


def _can_stand_alone(line: Comparison) -> bool:
    """Whether both sides have a value whatever is left empty: no optional input, no cell that may not exist."""
    return not any(getattr(n, "optional", False) for n in walk(line) if isinstance(n, Symbol)) and not _bare_pick(line)


def _bare_pick(node: Expression) -> bool:
    return isinstance(node, Pick) or any(_bare_pick(child) for child in children(node) if not isinstance(node, Choose))
