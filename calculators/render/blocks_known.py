"""Which blocks an author may write, and with which arguments: `/// chart | name` asks for a chart that is there.

Presence is registration here too: the names are read from the rooms when they are asked for.
"""

from __future__ import annotations

import functools
from collections.abc import Callable

from ..science.mistakes import AuthorMistakes
from ..sources.catalogue import calculator, calculator_names, chart_names, drawing_names, movement_names
from ..sources.fact_box import fact_box_names
from ..sources.programmes import programme_names
from ..sources.rooms import DOCS
from .contents import trouble_with_contents
from .evidence import LISTS
from .food_day import day_names
from .guide import render_log, render_write_lines
from .portions import shelf_names

WHOLE = tuple(LISTS)
"""Parts made once for the site, without an argument."""


def timed_names() -> set[str]:
    """Calculators that have a timer. One that is broken may have: its own check says what is wrong with it."""
    return {name for name in calculator_names() if _may_have_timer(name)}


def _may_have_timer(name: str) -> bool:
    try:
        return calculator(name).timer is not None
    except AuthorMistakes:
        return True


def _says_nothing(argument: str) -> str:
    return ""


def _trouble_with(render: Callable[[str], str]) -> Callable[[str], str]:
    """What is wrong with the argument of a part that is made while the page is."""

    def trouble(argument: str) -> str:
        try:
            render(argument)
        except ValueError as said:
            return str(said)
        return ""

    return trouble


def known_blocks() -> dict:
    """Every block name, with the arguments it allows."""
    calculators = set(calculator_names())
    named = {
        "calculator": calculators,
        "formula": calculators,
        "lookup": calculators,
        "model-card": calculators,
        "examples": calculators,
        "timer": timed_names(),
        "chart": set(chart_names()),
        "drawing": set(drawing_names()),
        "portions": set(shelf_names()),
        "food-day": set(day_names()),
        "programme": set(programme_names()),
        **dict.fromkeys(("movement", "movement-picture", "ladder"), set(movement_names())),
        "fact-box": set(fact_box_names()),
    }
    free = {name: _says_nothing for name in ("in-short", "stop", "deeper", "sheet", "guide-files")}
    made_here = {"log": _trouble_with(render_log), "write-lines": _trouble_with(render_write_lines)}
    free["contents"] = functools.partial(trouble_with_contents, docs=DOCS)
    return {**named, **{name: set() for name in WHOLE}, **free, **made_here}
