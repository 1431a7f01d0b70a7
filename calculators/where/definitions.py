"""Places in definitions: constants of formulas, and the words of calculators, charts and drawings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..science.names import public_name
from ..sources.catalogue import calculator_names, chart, chart_names
from ..sources.cells import cells_of_formulas
from ..sources.python_texts import texts_of, words_of_call
from ..sources.rooms import CATALOGUE, CHARTS, DRAWINGS
from ..sources.written import file_of
from .place import CONSTANT, FILLED, TYPED, Place, Wanted


def constants(wanted: Wanted) -> Iterator[Place]:
    """Constants of formulas; numbers of a model card are words of a definition."""
    for name in calculator_names():
        for cell in cells_of_formulas(name):
            if cell.value == wanted.value and not cell.describes:
                says = f"{cell.column} in the formula {cell.row[0]}"
                yield Place(cell.file, cell.line, CONSTANT, says, (), frozenset({name, *cell.works}))


def words_of_definitions(wanted: Wanted) -> Iterator[Place]:
    """Texts that hold the number, and texts of charts that come to hold it when they are filled in."""
    typed = [place for path in _modules() for place in _typed(path, wanted)]
    yield from typed
    for name in chart_names():
        for place in _filled(name, wanted):
            if not any(place.file == other.file and other.says in place.says for other in typed):
                yield place


def _modules() -> list[Path]:
    return [*sorted(CATALOGUE.rglob("*.py")), *sorted(CHARTS.glob("*.py")), *sorted(DRAWINGS.glob("*.py"))]


def _typed(path: Path, wanted: Wanted) -> Iterator[Place]:
    name = public_name(path.parent.name if path.stem == "calculator" else path.stem)
    for node in texts_of(path.read_text("utf-8")):
        if wanted.stands_in(node.value) and " " in node.value:
            yield Place(file_of(path), node.lineno, TYPED, " ".join(node.value.split()), (), frozenset({name}))


def _filled(name: str, wanted: Wanted) -> Iterator[Place]:
    """The words of a chart as a reader gets them."""
    c = chart(name)
    path = CHARTS / f"{name.replace('-', '_')}.py"
    d = c.description
    lines = {
        word: texts[0].lineno
        for word, texts in words_of_call(path.read_text("utf-8"), "Chart", "Description").items()
        if texts
    }
    for word, said in (
        ("title", c.title),
        ("people", c.people),
        ("note", c.note),
        ("shows", d.shows),
        ("figures", d.figures),
        ("trend", d.trend),
        ("means", d.means),
    ):
        if wanted.stands_in(said):
            yield Place(file_of(path), lines.get(word, 1), FILLED, said, c.series, frozenset({name, *c.series}))
