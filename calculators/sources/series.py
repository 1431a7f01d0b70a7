"""Published number series: `docs/data/<name>.csv` with its origin and its columns in `<name>.yml`."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

from ..science.mistakes import AuthorMistakes, BadDefinition, Mistake, nearest
from ..science.published import Table
from .rooms import DATA
from .schema import Column, read_columns
from .table import read_table
from .written import Written, read_text, read_yaml

OURS = "ours"
"""The source of a series that is not published by anyone else: an invented person, our own list."""
NEEDED = ("title", "source", "population", "status", "licence", "caution", "key", "columns")
MORE = ("n", "table_or_figure", "seen", "picture", "to_do")
PAIR = "A series is a .csv with its origin in a .yml beside it."


@functools.cache
def series(name: str) -> Table:
    """The series of that name. Raises AuthorMistakes with everything that is wrong in its two files."""
    table, _, _, mistakes = read_series(name)
    if mistakes or table is None:
        raise AuthorMistakes(mistakes)
    return table


def read_series(name: str) -> tuple[Table | None, tuple[Column, ...], list[int], list[Mistake]]:
    """The series, its columns, the line of each row, and every mistake; the table is None where too much is wrong to read it."""
    if not (DATA / f"{name}.csv").exists() and not (DATA / f"{name}.yml").exists():
        raise BadDefinition(
            f"docs/data/{name}.csv is missing, and no series is called {name}. {nearest(name, series_names())}".strip()
        )
    mistakes = [
        Mistake(_file(path), 1, f"{_file(path)} is missing.", PAIR) for path in _pair(name) if not path.exists()
    ]
    try:
        origin = _origin(name) if not mistakes else None
        columns = read_columns(origin) if origin else ()
        text = read_text(DATA / f"{name}.csv", f"docs/data/{name}.csv") if origin else ""
    except AuthorMistakes as trouble:
        return None, (), [], [*mistakes, *trouble.mistakes]
    if origin is None:
        return None, (), [], mistakes
    rows, lines, slips = read_table(text, f"docs/data/{name}.csv", columns, origin.data["key"])
    return Table(name, tuple(rows), origin.data), columns, lines, slips


def _pair(name: str) -> tuple[Path, Path]:
    return DATA / f"{name}.csv", DATA / f"{name}.yml"


def _file(path: Path) -> str:
    return f"docs/data/{path.name}"


def _origin(name: str) -> Written:
    """The .yml of a series. Raises AuthorMistakes for a field that is missing or unknown."""
    origin = read_yaml(DATA / f"{name}.yml", f"docs/data/{name}.yml")
    if not isinstance(origin.data, dict):
        said = "is empty" if origin.data is None else "is not a list of fields"
        raise AuthorMistakes(
            [Mistake(origin.file, 1, f"This origin {said}.", f"Write its fields, one a line: {', '.join(NEEDED)}.")]
        )
    missing = [field for field in NEEDED if origin.data.get(field) in (None, "", [])]
    mistakes = (
        [
            Mistake(
                origin.file, 1, f"{origin.file} lacks {', '.join(missing)}.", "Every series says where it comes from."
            )
        ]
        if missing
        else []
    )
    mistakes += [
        origin.mistake(
            (field,),
            f"There is no field {field} in an origin.",
            nearest(field, (*NEEDED, *MORE)) or f"Fields: {', '.join((*NEEDED, *MORE))}.",
        )
        for field in map(str, origin.data)
        if field not in (*NEEDED, *MORE)
    ]
    if mistakes:
        raise AuthorMistakes(mistakes)
    return origin


def source_keys(origin: dict[str, Any]) -> tuple[str, ...]:
    """The bibliography keys an origin names; none for what we made up ourselves and say so (`source: ours`)."""
    source = origin["source"]
    if source == OURS:
        return ()
    return (source,) if isinstance(source, str) else tuple(source)


def series_names() -> list[str]:
    """Every series there is, in the order of the alphabet: a .csv, a .yml, or, as it should be, both."""
    return sorted({path.stem for kind in ("*.csv", "*.yml") for path in DATA.glob(kind)})
