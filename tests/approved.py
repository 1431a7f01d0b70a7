"""Approved outputs: what was made is compared, letter by letter, with what somebody looked at and committed.

    no output yet       written, to be looked at and committed; where the variable CI is set, that fails instead
    another output      written beside the approved one with -changed in its name (git ignores it), and the test fails
    the same            a -changed file of an earlier try is taken away

To approve a change, look at it and put it in the place of the old one: mv page-changed.html page.html
"""

import difflib
import os
import re
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"
SHOWN = 20


def hold(made: str, name: str, folder: Path = GOLDEN) -> None:
    """Compare with the approved output of that name. Fails where it is another, or where CI finds none."""
    approved = folder / name
    changed = approved.with_name(f"{approved.stem}-changed{approved.suffix}")
    if not approved.exists():
        if os.environ.get("CI"):
            pytest.fail(
                f"{_named(approved)} is missing. Run this test at your desk, look at what it writes, commit it."
            )
        approved.write_text(made, "utf-8")
        pytest.skip(f"{_named(approved)} was written. Look at it, and commit it.")
    before = approved.read_text("utf-8")
    if made == before:
        changed.unlink(missing_ok=True)
        return
    changed.write_text(made, "utf-8")
    lines = list(difflib.unified_diff(before.split("\n"), made.split("\n"), approved.name, changed.name, "", "", 1, ""))
    more = f"\n… {len(lines) - SHOWN} lines more" if len(lines) > SHOWN else ""
    pytest.fail(
        "\n".join(lines[:SHOWN])
        + f"{more}\n\nIf this is meant, approve it: mv {_named(changed)} {_named(approved)}\nIf not, correct what made it."
    )


def in_lines(html: str) -> str:
    """HTML with each element on a line of its own, so that a difference is short."""
    return re.sub(r">\s*<(?!/)", ">\n<", html).strip() + "\n"


def _named(path: Path) -> str:
    house = Path(__file__).parents[1]
    return path.relative_to(house).as_posix() if path.is_relative_to(house) else path.name
