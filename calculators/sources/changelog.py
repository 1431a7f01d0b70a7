"""CHANGELOG.md: the version that stands first is the one there is, and printed guides name it."""

from __future__ import annotations

import re
from pathlib import Path

from .rooms import HOUSE
from .written import file_of, read_text, stop

_VERSION = re.compile(r"^## \[?v?(\d[\w.-]*)", re.M)


def newest_version(house: Path = HOUSE) -> str:
    """`1.1.0`. Raises AuthorMistakes for a changelog that names none."""
    path = house / "CHANGELOG.md"
    found = _VERSION.search(read_text(path))
    if found is None:
        stop(
            file_of(path),
            1,
            "CHANGELOG.md names no version, and guides print it.",
            "Begin it with a heading such as ## 1.0.0",
        )
    return found[1]
