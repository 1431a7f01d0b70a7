"""The look-up table for paper and for no script: every cell computed by the calculator itself."""

from __future__ import annotations

from dataclasses import dataclass

from ..science.answer import Answer, answer
from ..science.inputs import Given
from ..science.mistakes import BadDefinition
from ..science.model import Calculator, Choice, Lookup
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
    table = lookup_of(c)
    if table.columns is None and table.by:
        return [_by_option(c, table, table.by)]
    options = _options(c, table.by) if table.by else (("", ""),)
    return [_one(c, table, key, label) for key, label in options]


def lookup_of(c: Calculator) -> Lookup:
    """What the table is made of. Raises BadDefinition where there is none."""
    if c.lookup is None:
        raise BadDefinition(f"“{c.title}” has no lookup: without script and on paper the table is the calculator.")
    return c.lookup


def _options(c: Calculator, name: str) -> tuple[tuple[str, str], ...]:
    choice = c.input(name)
    if not isinstance(choice, Choice):
        raise BadDefinition(f"lookup splits its table by {name}, which is no choice. Name one in by=….")
    return choice.options


def cell(c: Calculator, values: dict[str, float | str | None]) -> str:
    """What the table shows for these inputs: the same text as the page, or a dash where nothing is shown."""
    table = lookup_of(c)
    got: Answer = answer(c, Given(values={**dict(table.fixed), **values}))
    result = next(r for r in got.results if r.name == table.output)
    if result.value is None:
        return "–"
    return result.range if table.show == "range" and result.range else result.text


def _head(c: Calculator, name: str, x: float | str) -> str:
    i = c.input(name)
    if isinstance(i, Choice):
        return dict(i.options)[str(x)]
    return with_unit(plain(float(x)), i.ways[0].units[0].shown)


def _by_option(c: Calculator, table: Lookup, by: str) -> LookupTable:
    """Rows of one input, a column for each option."""
    name, values = table.rows
    options = _options(c, by)
    rows = [(_head(c, name, x), [cell(c, {name: x, by: key}) for key, _ in options]) for x in values]
    return LookupTable(c.output(table.output).label, c.input(name).label, [label for _, label in options], rows)


def _one(c: Calculator, table: Lookup, key: str, label: str) -> LookupTable:
    """Rows of one input, columns of another, for one option."""
    name, values = table.rows
    fixed: dict[str, float | str | None] = {table.by: key} if table.by else {}
    output = c.output(table.output).label
    caption = f"{output}: {label}" if label else output
    if table.columns is None:
        return LookupTable(
            caption, c.input(name).label, [output], [(_head(c, name, x), [cell(c, {**fixed, name: x})]) for x in values]
        )
    column, across = table.columns
    rows = [(_head(c, name, x), [cell(c, {**fixed, name: x, column: y}) for y in across]) for x in values]
    corner = f"{c.input(name).label} ↓ {c.input(column).label} →"
    return LookupTable(caption, corner, [_head(c, column, y) for y in across], rows)
