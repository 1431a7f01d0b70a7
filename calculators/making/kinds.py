"""Kinds of things that are made from definitions: how they are named, and the files that one of them becomes.

    kind.names()       every thing of the kind, by its public name
    kind.files(name)   what it becomes: path -> text; nothing is written yet
    kind.ahead(names)  work that is cheaper for many at once, done before

A build makes all of a kind; the preview makes one, when a page asks for one of its blocks.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..pages.page import read_pages
from ..render import evidence
from ..render.calculator import (
    render_calculator,
    render_examples,
    render_formula,
    render_lookup,
    render_model_card,
    render_timer,
)
from ..render.drawing import render_drawing
from ..render.reuse import reuse_of_charts
from ..render.script import print_script
from ..render.templating import cite
from ..sources.catalogue import (
    calculator,
    calculator_names,
    chart_names,
    drawing,
    drawing_names,
    examples,
    movement_names,
)
from ..sources.rooms import DOCS, MADE, PARTS
from .charts import DrawAll, chart_files, draw_stale
from .files import write_all
from .movements import FACES as MOVEMENT_FACES
from .movements import movement_files


@dataclass(frozen=True)
class Kind:
    """One kind. `blocks`: the blocks an author writes for it."""

    words: str
    blocks: tuple[str, ...]
    names: Callable[[], list[str]]
    files: Callable[[str], dict[Path, str]]
    ahead: Callable[[list[str]], str] = lambda names: str(len(names))

    def make(self, names: list[str]) -> set[Path]:
        """Write the files of these things, and hand back which they are."""
        return {path for name in names for path in write_all(self.files(name))}

    def make_all(self) -> tuple[set[Path], str]:
        """Write the files of all; hands back which they are, and how many."""
        names = self.names()
        said = self.ahead(names)
        return self.make(names), said


FACES = {
    "calculator": render_calculator,
    "formula": render_formula,
    "model-card": render_model_card,
    "lookup": render_lookup,
}


def calculator_files(name: str) -> dict[Path, str]:
    """Script and parts of a calculator."""
    c = calculator(name)
    parts = {block: face(name, c) for block, face in FACES.items()}
    parts["examples"] = render_examples(name, c, examples(name))
    if c.timer:
        parts["timer"] = render_timer(name, c)
    return {MADE / "calculators" / f"{name}.js": print_script(name, c)} | {
        PARTS / block / f"{name}.html": html for block, html in parts.items()
    }


def drawing_files(name: str) -> dict[Path, str]:
    """The part of a diagram or pictogram."""
    return {PARTS / "drawing" / f"{name}.html": render_drawing(name, drawing(name), cite)}


def kinds(draw_all: DrawAll | None = None) -> tuple[Kind, ...]:
    """Every kind, for one build: what the evidence is made of is read once, when it is first needed. `draw_all`: draws
    charts in a browser that is open already."""
    pages = functools.cache(lambda: read_pages(DOCS))
    return (
        Kind("calculators", (*FACES, "examples", "timer"), calculator_names, calculator_files),
        Kind(
            "charts",
            ("chart",),
            chart_names,
            functools.partial(chart_files, reuse=functools.cache(reuse_of_charts)),
            functools.partial(draw_stale, draw_all=draw_all),
        ),
        Kind("drawings", ("drawing",), drawing_names, drawing_files),
        Kind("movements", tuple(MOVEMENT_FACES), movement_names, movement_files),
        Kind(
            "evidence", tuple(evidence.LISTS), lambda: list(evidence.LISTS), lambda name: evidence.files_of(name, pages)
        ),
    )
