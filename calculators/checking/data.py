"""Series against their schema, their works against the bibliography, and the bibliography itself."""

from __future__ import annotations

from collections.abc import Iterator

from ..render.spreadsheets import is_taken_for_a_formula
from ..science.mistakes import AuthorMistakes, Mistake, nearest
from ..sources.bibliography import bibliography
from ..sources.rooms import DATA
from ..sources.series import read_series, source_keys
from ..sources.written import read_yaml
from .house import House

VERIFY = "Complete it in docs/references.bib, or take its rows out."


def check_bibliography() -> list[Mistake]:
    """Every trouble of docs/references.bib."""
    try:
        bibliography()
    except AuthorMistakes as broken:
        return broken.mistakes
    return []


def check_series(house: House, name: str) -> Iterator[Mistake]:
    """One series: its two files, its cells, its works."""
    table, columns, lines, mistakes = read_series(name)
    yield from mistakes
    if table is None:
        return
    for key in source_keys(table.origin):
        if key not in house.citable:
            origin = read_yaml(DATA / f"{name}.yml", f"docs/data/{name}.yml")
            yield origin.mistake(
                ("source",), f"{key} is not a verified work.", f"{nearest(key, house.citable)} {VERIFY}".strip()
            )
    keyed = {column.name: column.type for column in columns if column.type in ("key", "keys")}
    for line, row in zip(lines, table.rows, strict=True):
        for column, kind in keyed.items():
            for key in str(row[column] or "").split(";") if kind == "keys" else [row[column] or ""]:
                if key.strip() and key.strip() not in house.citable:
                    yield Mistake(
                        f"docs/data/{name}.csv",
                        line,
                        f"{column}: {key.strip()} is not a verified work.",
                        f"{nearest(key.strip(), house.citable)} {VERIFY}".strip(),
                    )
        for cell in row.values():
            if is_taken_for_a_formula(cell):
                yield Mistake(
                    f"docs/data/{name}.csv",
                    line,
                    f"A spreadsheet takes “{cell}” for a formula.",
                    "Begin it with a word, a bracket or a true minus (−).",
                )
