"""Where an answer leads: each page that a next step names must be there, or a reader is sent nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..science.mistakes import Mistake, nearest
from ..science.model import Band, Calculator, Exclusion, Stop
from ..sources.rooms import DOCS
from ..sources.written import file_of, read_text


def check_next_steps(c: Calculator, *written: Path) -> Iterator[Mistake]:
    """One mistake for each page that is not there, in that of the files where it is named; the last, if in none."""
    advised: tuple[Band | Stop | Exclusion, ...] = (*c.headline, *c.stops, *c.exclusions)
    steps = [*c.next_steps, *(step for each in advised for step in each.steps)]
    for page in dict.fromkeys(step.page.partition("#")[0] for step in steps if step.page):
        if not (DOCS / page).is_file():
            path = next((path for path in written if page in read_text(path)), written[-1])
            text = read_text(path)
            line = text.count("\n", 0, max(0, text.find(page))) + 1
            known = [there.relative_to(DOCS).as_posix() for there in DOCS.rglob("*.md")]
            yield Mistake(
                file_of(path),
                line,
                f"A next step leads to {page}, and there is no such page.",
                nearest(page, known) or "Name a page of docs/, such as keep/protein.md.",
            )
