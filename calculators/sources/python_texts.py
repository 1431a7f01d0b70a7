"""The texts of a Python file that are said to somebody: no docstring; of an f-string the parts that are typed."""

from __future__ import annotations

import ast
from collections.abc import Iterator


def texts_of(source: str) -> Iterator[ast.Constant]:
    """Each text with its line."""
    tree = ast.parse(source)
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            yield node


def words_of_call(source: str, *calls: str) -> dict[str, list[ast.Constant]]:
    """The texts in the keywords of these calls: `title` of Chart(title=…) -> its texts."""
    found: dict[str, list[ast.Constant]] = {}
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in calls:
            for keyword in (k for k in call.keywords if k.arg):
                texts = [n for n in ast.walk(keyword.value) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
                found.setdefault(keyword.arg, []).extend(texts)
    return found
