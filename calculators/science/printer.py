"""One printer class per target walks the tree. What a printer cannot say it refuses, by name."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from .expression import Binary, Difference, Expression, Negative, Number, Power, Product, Quotient, Sum


class CannotPrint(TypeError):
    """This printer has no word for that kind of node."""


class Printer:
    """Calls `print_<NodeClass>` for the node's class or the nearest of its parents."""

    def print_(self, node: Expression) -> Any:
        printer: type = type(self)
        kind: type = type(node)
        return _method(printer, kind)(self, node)


@functools.cache
def _method(printer: type, node: type) -> Callable[[Any, Any], Any]:
    for kind in node.__mro__:
        method = getattr(printer, f"print_{kind.__name__}", None)
        if method:
            return method
    raise CannotPrint(
        f"{printer.__name__} cannot print {node.__name__}. Add print_{node.__name__} to it, or write the formula without one."
    )


_STRENGTH = {Sum: 1, Difference: 1, Product: 2, Quotient: 2, Negative: 3, Power: 4}


def strength(node: Expression) -> int:
    """How tightly a node holds together; 9 for anything that needs no brackets."""
    if isinstance(node, Number) and node.text.startswith("-"):
        return _STRENGTH[Negative]
    return _STRENGTH.get(type(node), 9)


def needs_brackets(parent: Expression, child: Expression) -> bool:
    """Whether a child must stand in brackets inside its parent to keep its meaning."""
    if not isinstance(parent, (Binary, Negative)):
        return False
    weaker = strength(child) < strength(parent)
    minus = strength(child) == _STRENGTH[Negative]
    if minus and (isinstance(parent, Negative) or child is parent.right):  # two signs never stand side by side
        return True
    on_the_right = isinstance(parent, (Difference, Quotient, Power)) and child is parent.right
    left_of_power = isinstance(parent, Power) and child is parent.left
    same = strength(child) == strength(parent)
    return (
        weaker
        or (same and (on_the_right or left_of_power))
        or (isinstance(parent, Product) and same and child is parent.right)
    )
