"""Where an answer leads: each page that a next step names must be there, or a reader is sent nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..science.mistakes import Mistake, nearest
from ..science.model import Band, Calculator, Exclusion, Stop
from ..sources.rooms import DOCS
from ..sources.written import file_of


def check_next_steps(c: Calculator, path: Path, source: str) -> Iterator[Mistake]:
    """One mistake for each page that is not there, where the definition names it."""
    advised: tuple[Band | Stop | Exclusion, ...] = (*c.headline, *c.stops, *c.exclusions)
    steps = [*c.next_steps, *(step for each in advised for step in each.steps)]
    for page in dict.fromkeys(step.page.partition("#")[0] for step in steps if step.page):
        if not (DOCS / page).is_file():
            line = source.count("\n", 0, max(0, source.find(page))) + 1
            known = [there.relative_to(DOCS).as_posix() for there in DOCS.rglob("*.md")]
            yield Mistake(
                file_of(path),
                line,
                f"A next step leads to {page}, and there is no such page.",
                nearest(page, known) or "Name a page of docs/, such as keep/protein.md.",
            )
