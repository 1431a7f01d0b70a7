"""A published table, and what may be asked of it: one cell, or one row's criterion with the operator it was printed with.

pick(norms, "grip_kg", sex=sex, age=age, percentile=50)
meets(value, cutoffs, panel="EWGSOP2", criterion="gait speed")
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .expression import Comparison, Expression, Pick, wrap
from .mistakes import BadDefinition, nearest


@dataclass(frozen=True, eq=False)
class Table:
    """A published series: rows as read from `docs/data/<name>.csv`, and where they come from."""

    name: str
    rows: tuple[dict[str, Any], ...]
    origin: dict[str, Any]

    def only(self, **values: Any) -> Table:
        """The rows whose columns equal these values. Raises BadDefinition for a column that is not there."""
        self.has(*values)
        rows = tuple(r for r in self.rows if all(r[k] == v for k, v in values.items()))
        return Table(self.name, rows, self.origin)

    def cell(self, column: str, **values: Any) -> Any:
        """The one cell these values name. Raises LookupError when none or several fit."""
        self.has(column)
        rows = self.only(**values).rows
        if len(rows) != 1:
            raise LookupError(f"{self.name}: {len(rows)} rows fit {values}; exactly one must.")
        return rows[0][column]

    def has(self, *columns: str) -> None:
        """Raises BadDefinition for a column that is not there."""
        for column in columns:
            if self.rows and column not in self.rows[0]:
                raise BadDefinition(
                    f"The series {self.name} has no column {column}. "
                    + (nearest(column, self.rows[0]) or f"Its columns are: {', '.join(self.rows[0])}.")
                )


def pick(table: Table, column: str, **where: Any) -> Pick:
    """The cell of a published table: `pick(norms, "grip_kg", sex=sex, age=age, percentile=50)`."""
    table.has(
        column, *(key for key in where if not table.rows or f"{key}_from_years" not in table.rows[0])
    )  # `age` fits a band of ages
    return Pick(table, column, tuple((k, wrap(v)) for k, v in where.items()))


_OPERATORS = {"<": "less than {}", "<=": "{} or less", ">": "more than {}", ">=": "{} or more"}


def meets(x: Expression, cutoffs: Table, **row: Any) -> Comparison:
    """The criterion of one published row, with the operator its source prints: `meets(value, cutoffs, panel="EWGSOP2")`."""
    operator = cutoffs.cell("operator", **row)
    if operator not in _OPERATORS:
        raise LookupError(
            f"{cutoffs.name}: the operator {operator!r} of {row} is not one to compare with. Open the work first."
        )
    return Comparison(x, operator, wrap(cutoffs.cell("value", **row)))


def in_words(cutoffs: Table, **row: Any) -> str:
    """The same criterion for a reader: `more than 15 s`."""
    value, unit = cutoffs.cell("value", **row), cutoffs.cell("unit", **row)
    return _OPERATORS[cutoffs.cell("operator", **row)].format(f"{value:g} {unit}")
