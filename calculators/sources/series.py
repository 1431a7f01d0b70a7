"""Published number series: `docs/data/<name>.csv` with its origin in `<name>.yml`."""
from __future__ import annotations

import csv
import functools
from typing import Any

import yaml

from ..science.published import Table
from ..science.mistakes import BadDefinition
from .rooms import DATA

OURS = "ours"
"""The source of a series that is not published by anyone else: an invented person, our own list."""
NEEDED = ("title", "source", "population", "status", "licence", "caution", "columns")


@functools.cache
def series(name: str) -> Table:
    """The series of that name. Raises BadDefinition when a file, a field of the origin or a column is missing."""
    csv_path, yml_path = DATA / f"{name}.csv", DATA / f"{name}.yml"
    for path in (csv_path, yml_path):
        if not path.exists():
            raise BadDefinition(f"docs/data/{path.name} is missing. A series is a .csv with its origin in a .yml beside it.")
    origin = yaml.safe_load(yml_path.read_text("utf-8"))
    missing = [field for field in NEEDED if not origin.get(field)]
    if missing:
        raise BadDefinition(f"docs/data/{name}.yml lacks {', '.join(missing)}. Every series says where it comes from.")
    return Table(name, _rows(csv_path, origin), origin)


def _rows(path, origin) -> tuple[dict[str, Any], ...]:
    described = [c["name"] for c in origin["columns"]]
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        if list(reader.fieldnames or ()) != described:
            raise BadDefinition(f"docs/data/{path.name} has the columns {reader.fieldnames}, its .yml describes {described}.")
        return tuple({k: _cell(v) for k, v in row.items()} for row in reader)


def _cell(text: str) -> Any:
    """A number where it is one, None where nothing was printed, else the text."""
    if text == "":
        return None
    try:
        x = float(text)
    except ValueError:
        return text
    return int(x) if x.is_integer() and "." not in text and "e" not in text.lower() else x


def source_keys(origin: dict[str, Any]) -> tuple[str, ...]:
    """The bibliography keys an origin names; none for what we made up ourselves and say so (`source: ours`)."""
    source = origin["source"]
    if source == OURS:
        return ()
    return (source,) if isinstance(source, str) else tuple(source)


def series_names() -> list[str]:
    """Every series there is, in the order of the alphabet."""
    return sorted(path.stem for path in DATA.glob("*.csv"))
