"""Runs every check there is: whatever an author wrote, held against the laws of the house.

    everything   what there is to check: one Thing for each calculator, chart, drawing, series, page, template …
    house        what several checks need, read once: pages, citable works, known blocks
    catalogue    definitions and their examples        made    charts, drawings, movements, templates, guides
    data         series and the bibliography           example_text    words of a new calculator that were not replaced
    next_steps   the pages that answers lead to
    chart_words  numbers typed beside the rows a chart draws

Every slip is one Mistake with file, line and remedy; one broken file hides nothing that is wrong in another.
"""

from __future__ import annotations

from ..science.mistakes import AuthorMistakes, BadDefinition, Mistake, nearest
from .catalogue import LEAST_EXAMPLES
from .everything import Thing, everything
from .house import House

__all__ = ["LEAST_EXAMPLES", "check_everything", "chosen"]


def check_everything(only: str = "") -> list[Mistake]:
    """Every mistake, or those of what is called `only`. Raises BadDefinition when nothing is called so."""
    found: set[Mistake] = set()
    for thing in chosen(everything(House()), only):
        try:
            found.update(thing.check())
        except AuthorMistakes as broken:
            found.update(broken.mistakes)
    return sorted(found)


def chosen(things: list[Thing], only: str) -> list[Thing]:
    """Those that are called so; else those whose name or file holds the word."""
    exact = [thing for thing in things if thing.is_called(only)]
    found = exact or [thing for thing in things if only in thing.name or only in thing.file]
    if not found:
        names = {word for thing in things for word in (thing.name, thing.file)}
        raise BadDefinition(
            f"There is nothing called {only} to check. {nearest(only, names)}".rstrip()
            + " Give the name of a calculator, chart, drawing or series, a page or a file: python -m calculators check protein-day"
        )
    return found
