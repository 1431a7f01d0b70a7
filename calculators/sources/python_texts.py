"""The texts of a Python file that are said to somebody: no docstring; of an f-string the parts that are typed."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import NamedTuple


class Text(NamedTuple):
    """One text, and where it begins in its file."""

    value: str
    lineno: int
    col_offset: int


def texts_of(source: str) -> Iterator[Text]:
    """Each text with its line."""
    tree = ast.parse(source)
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            yield Text(node.value, node.lineno, node.col_offset)


def words_of_call(source: str, *calls: str) -> dict[str, list[Text]]:
    """The texts in the keywords of these calls: `title` of Chart(title=…) -> its texts."""
    found: dict[str, list[Text]] = {}
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in calls:
            for name, value in ((k.arg, k.value) for k in call.keywords if k.arg):
                texts = [
                    Text(n.value, n.lineno, n.col_offset)
                    for n in ast.walk(value)
                    if isinstance(n, ast.Constant) and isinstance(n.value, str)
                ]
                found.setdefault(name, []).extend(texts)
    return found
