"""The citation grammar of pages: `[@key]`, `[@key, table 2]`, `[@key; @other, p. 4]`."""

from __future__ import annotations

import re
from dataclasses import dataclass

GROUP = re.compile(r"\[(@[A-Za-z][^\[\]\n]*)\]")
"""A whole citation in brackets."""
_ONE = re.compile(r"@([A-Za-z][A-Za-z0-9_:-]*)(?:,\s*(.+))?")


@dataclass(frozen=True)
class Citation:
    """One work cited, and the place in it (`table 2`), which may be empty."""

    key: str
    place: str = ""


def read_group(inside: str) -> list[Citation]:
    """`@a2001, p. 3; @b2002` -> two citations. Raises ValueError for text that is not a citation."""
    found = []
    for part in inside.split(";"):
        match = _ONE.fullmatch(part.strip())
        if not match:
            raise ValueError(f"[{inside}] is not a citation. Write [@key] or [@key, table 2; @other].")
        found.append(Citation(match[1], (match[2] or "").strip()))
    return found


def cited_keys(text: str) -> list[str]:
    """Every key a text cites, in order, repeats included; malformed groups are left to the checks."""
    keys = []
    for group in GROUP.finditer(text):
        try:
            keys += [c.key for c in read_group(group[1])]
        except ValueError:
            continue
    return keys
