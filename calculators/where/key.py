"""A word that narrows the search: a series, a calculator, a chart, a drawing, a work, or a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..science.mistakes import AuthorMistakes, nearest
from ..science.names import module_name, public_name
from ..sources.bibliography import citable_keys, keys_that_stand
from ..sources.catalogue import calculator_names, chart_names, drawing_names
from ..sources.rooms import DOCS
from ..sources.series import series_names
from .place import Place


@dataclass(frozen=True)
class Key:
    """What a place must be called by, or the file it must stand in; an empty key takes every place."""

    names: frozenset[str] = frozenset()
    files: frozenset[str] = frozenset()

    def takes(self, place: Place) -> bool:
        return not (self.names or self.files) or bool(self.names & place.names) or place.file in self.files


def read_key(text: str) -> Key:
    """The key that is called so. Raises ValueError where nothing is."""
    word = text.strip()
    if not word:
        return Key()
    name = word.removeprefix("docs/").removesuffix(".md")
    pages = {f"docs/{name}.md", f"docs/calculators/{public_name(name)}.md"}  # a calculator has a page of its name
    known = set(_known())
    names = {word, public_name(word), module_name(word)} & known
    files = {page for page in pages if (DOCS.parent / page).is_file()}
    if not names and not files:
        close = nearest(word, {*known, *(path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md"))})
        raise ValueError(
            f"Nothing is called {word}. {close} ".replace("  ", " ")
            + "Give a series, a calculator, a chart, a drawing, a work of docs/references.bib or a page: keep/protein"
        )
    return Key(frozenset(names), frozenset(files))


def _known() -> Iterator[str]:
    yield from series_names()
    yield from calculator_names()
    yield from chart_names()
    yield from drawing_names()
    try:
        yield from citable_keys()
    except AuthorMistakes:
        yield from keys_that_stand()
