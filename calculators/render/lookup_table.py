"""The look-up table for paper and for no script: every cell computed by the calculator itself."""

from __future__ import annotations

from dataclasses import dataclass

from ..science.answer import Answer, answer
from ..science.inputs import Given
from ..science.model import Calculator, Choice
from ..science.rounding import plain
from ..science.showing import with_unit


@dataclass(frozen=True)
class LookupTable:
    """One printed table."""

    caption: str
    corner: str
    heads: list[str]
    rows: list[tuple[str, list[str]]]


def lookup_tables(c: Calculator) -> list[LookupTable]:
    """One table for each option of the choice it is split by."""
    if c.lookup.columns is None and c.lookup.by:
        return [_by_option(c)]
    options = dict(c.input(c.lookup.by).options) if c.lookup.by else {"": ""}
    return [_one(c, key, label) for key, label in options.items()]


def cell(c: Calculator, values: dict) -> str:
    """What the table shows for these inputs: the same text as the page, or a dash where nothing is shown."""
    got: Answer = answer(c, Given(values={**dict(c.lookup.fixed), **values}))
    result = next(r for r in got.results if r.name == c.lookup.output)
    if result.value is None:
        return "–"
    return result.range if c.lookup.show == "range" and result.range else result.text


def _head(c: Calculator, name: str, x) -> str:
    i = c.input(name)
    if isinstance(i, Choice):
        return dict(i.options)[x]
    return with_unit(plain(x), i.ways[0].units[0].shown)


def _by_option(c: Calculator) -> LookupTable:
    """Rows of one input, a column for each option."""
    name, values = c.lookup.rows
    options = c.input(c.lookup.by).options
    rows = [(_head(c, name, x), [cell(c, {name: x, c.lookup.by: key}) for key, _ in options]) for x in values]
    return LookupTable(c.output(c.lookup.output).label, c.input(name).label, [label for _, label in options], rows)


def _one(c: Calculator, key: str, label: str) -> LookupTable:
    """Rows of one input, columns of another, for one option."""
    name, values = c.lookup.rows
    fixed = {c.lookup.by: key} if key else {}
    output = c.output(c.lookup.output).label
    caption = f"{output}: {label}" if label else output
    if c.lookup.columns is None:
        return LookupTable(
            caption, c.input(name).label, [output], [(_head(c, name, x), [cell(c, {**fixed, name: x})]) for x in values]
        )
    column, across = c.lookup.columns
    rows = [(_head(c, name, x), [cell(c, {**fixed, name: x, column: y}) for y in across]) for x in values]
    corner = f"{c.input(name).label} ↓ {c.input(column).label} →"
    return LookupTable(caption, corner, [_head(c, column, y) for y in across], rows)
