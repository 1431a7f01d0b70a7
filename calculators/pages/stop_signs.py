"""Where movements are shown, the signs to stop stand before them: said once a page, and said first."""

from __future__ import annotations

from collections.abc import Iterator

from calculators.pages.chunks import page_lines
from calculators.pages.lines import OPENER, OPENS
from calculators.pages.page import Page
from calculators.science.mistakes import Mistake

SHOWN = ("movement", "movements", "programme")
"""The blocks that show how to move."""


def check_stop_signs(page: Page) -> Iterator[Mistake]:
    """A page that shows movements says first when to stop."""
    openers = [(line.number, OPENER.match(line.text)) for line in page_lines(page) if line.part == OPENS]
    opened = [(number, found["name"].lower()) for number, found in openers if found]
    first = next((number for number, name in opened if name in SHOWN), 0)
    if first and not any(number < first and name in ("stop-signs", "stop") for number, name in opened):
        yield page.mistake(
            first,
            "Movements are shown, and nothing before it says when to stop.",
            "Put /// stop-signs and /// before it.",
        )
