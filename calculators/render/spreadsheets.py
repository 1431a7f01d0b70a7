"""Tables for other people's spreadsheets: what we publish opens as we wrote it.

    the authors' file, docs/data/x.csv    as they wrote it, UTF-8
    the published one, site/data/x.csv    with a byte order mark where it holds a letter beyond ASCII

Without the mark Excel on Windows reads `≤` as `â‰¤`: a wrong line. Programs that read UTF-8 skip it when told
`utf-8-sig`; a table in plain ASCII needs none and gets none.
"""

from __future__ import annotations

import codecs
import re
from pathlib import Path

_NUMBER = re.compile(r"[-+]?[0-9.,]+([eE][-+]?[0-9]+)?%?")
TAKEN_FOR_FORMULAS = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula."""


def mark_tables(site: Path) -> str:
    """Give every published CSV that needs it its mark. A second time changes nothing."""
    tables = [path for path in sorted(site.rglob("*.csv")) if needs_mark(path.read_bytes())]
    for path in tables:
        path.write_bytes(codecs.BOM_UTF8 + path.read_bytes())
    return f"{len(tables)}"


def needs_mark(table: bytes) -> bool:
    """Whether a table holds a letter beyond ASCII and no mark yet."""
    return not table.isascii() and not table.startswith(codecs.BOM_UTF8)


def is_taken_for_a_formula(cell: object) -> bool:
    """Whether a spreadsheet would compute a text instead of showing it. A number may have its sign."""
    return isinstance(cell, str) and cell.startswith(TAKEN_FOR_FORMULAS) and not _NUMBER.fullmatch(cell)
