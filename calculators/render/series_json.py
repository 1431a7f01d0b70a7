"""Every published series as JSON beside its CSV, for programs: the rows with their types, and where they come from.

    data/grip.csv  ─►  data/grip.json   {"name", "title", "source", "licence", "caution", …, "columns", "rows"}

A cell that was not printed is null; a number is a number. The whole reference of each source stands in it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..science.published import Table
from ..sources.bibliography import bibliography
from ..sources.series import series, series_names, source_keys


def write_series(folder: Path) -> str:
    """Write <series>.json for every series. Returns how many, in words."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in series_names():
        (folder / f"{name}.json").write_text(print_series(series(name)), "utf-8")
    return f"{len(series_names())}"


def print_series(table: Table) -> str:
    """One series as JSON: what its .yml says, its sources in full, its rows."""
    told = {key: value for key, value in table.origin.items() if key != "columns"}
    whole = {
        "name": table.name,
        **told,
        "references": [_reference(key) for key in source_keys(table.origin) if key in bibliography()],
        "columns": [{**column, "type": _type(column["name"], table)} for column in table.origin["columns"]],
        "rows": list(table.rows),
    }
    return json.dumps(whole, ensure_ascii=False, indent=1, default=str) + "\n"


def _type(column: str, table: Table) -> str:
    """What the cells of a column are, empty ones apart: integer, number or string."""
    cells = [row[column] for row in table.rows if row[column] is not None]
    if cells and all(isinstance(cell, int) for cell in cells):
        return "integer"
    return "number" if cells and all(isinstance(cell, int | float) for cell in cells) else "string"


def _reference(key: str) -> dict[str, Any]:
    work = bibliography()[key]
    return {"key": key, "reference": work.plain, **({"address": work.url} if work.url else {})}
