"""Places in definitions: constants of formulas, and the words of calculators, charts and drawings."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path

from ..pages.filled import FILL
from ..science.mistakes import BadDefinition
from ..science.names import module_name, public_name
from ..sources.catalogue import calculator_names, chart, chart_names
from ..sources.cells import cells_of_formulas, cells_of_series
from ..sources.python_texts import texts_of, words_of_call
from ..sources.rooms import CATALOGUE, CHARTS, DRAWINGS
from ..sources.says import texts_said
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
    said = CATALOGUE.rglob("*says.yaml")  # what a calculator says, where it stands beside its definition
    return [
        *sorted(CATALOGUE.rglob("*.py")),
        *sorted(said),
        *sorted(CHARTS.glob("*.py")),
        *sorted(DRAWINGS.glob("*.py")),
    ]


def _typed(path: Path, wanted: Wanted) -> Iterator[Place]:
    name = public_name(path.parent.name if path.stem in ("calculator", "says") else path.stem)
    names = _names_of_chart(name) if path.parent == CHARTS else frozenset({name})
    for line, text in _texts(path):
        if wanted.stands_in(FILL.sub(" ", text)):
            yield Place(file_of(path), line, TYPED, " ".join(text.split()), (), names)


@functools.cache
def _texts(path: Path) -> tuple[tuple[int, str], ...]:
    """Texts of more than one word, with their lines."""
    if path.suffix == ".yaml":
        return tuple((line, text) for line, text in texts_said(path) if " " in text)
    return tuple((node.lineno, node.value) for node in texts_of(path.read_text("utf-8")) if " " in node.value)


def _filled(name: str, wanted: Wanted) -> Iterator[Place]:
    """The words of a chart as a reader gets them."""
    for line, said in _words_of_chart(name):
        if wanted.stands_in(said):
            yield Place(file_of(_file(name)), line, FILLED, said, chart(name).series, _names_of_chart(name))


@functools.cache
def _words_of_chart(name: str) -> tuple[tuple[int, str], ...]:
    """The line of each of its words, and what is said there; none where the chart is broken."""
    try:
        c = chart(name)
    except BadDefinition:
        return ()
    words = words_of_call(_file(name).read_text("utf-8"), "Chart", "Description")
    said = {"title": c.title, "people": c.people, "note": c.note, **vars(c.description)}
    return tuple((words[word][0].lineno, text) for word, text in said.items() if words.get(word))


def _file(name: str) -> Path:
    return CHARTS / f"{module_name(name)}.py"


@functools.cache
def _names_of_chart(name: str) -> frozenset[str]:
    """What a key may call a chart by: its name, its series, and the works these rest on."""
    try:
        c = chart(name)
    except (BadDefinition, AttributeError):
        return frozenset({name})
    works = {work for each in c.series for cell in cells_of_series(each) for work in cell.works}
    return frozenset({name, *c.series, *works})
