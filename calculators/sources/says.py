"""says.yaml: what a calculator says to its readers, beside its definition and by the same names.

    catalogue/<name>/calculator.py   structure: names, formulas, limits, urgencies, sources
    catalogue/<name>/says.yaml       words: labels, hints, sentences, cards, next steps
    catalogue/_says.yaml             words that several calculators share

Everything in it is text: `no` is a word, and 2013 a year as it is printed.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from ..science.mistakes import AuthorMistakes, Mistake
from ..science.model import Calculator
from ..science.saying import with_words
from ..science.sentences import Sentences
from ..science.slots import Slots, at
from .definition import names_in, read_definition
from .rooms import CATALOGUE
from .written import LOADER, Written, read_yaml, stop

SHARED = CATALOGUE / "_says.yaml"


@dataclass(frozen=True)
class Spoken:
    """A calculator with its words; for each sentence the file and line where it stands; the places of the shared file that
    it needs."""

    calculator: Calculator
    lines: dict[str, tuple[str, int]]
    shared: frozenset[tuple]


class Texts(LOADER):  # type: ignore[misc, valid-type]
    """The same language, where every value is a text; but `<<` takes over what another part says."""

    def resolve(self, kind: type[yaml.Node], value: Any, implicit: Any) -> Any:
        """The tag of a node."""
        if kind is not yaml.ScalarNode:
            return super().resolve(kind, value, implicit)
        return "tag:yaml.org,2002:merge" if value == "<<" and implicit[0] else "tag:yaml.org,2002:str"


@functools.cache
def shared_says() -> Written:
    """What several calculators say alike."""
    return _read(SHARED)


def spoken(c: Calculator, path: Path, names: Mapping[str, Any]) -> Spoken:
    """The calculator with the words of that file. `names`: those of its definition. Raises AuthorMistakes."""
    own, shared = _read(path), shared_says()
    answered = frozenset(x.name for x in (*c.inputs, *c.outputs))
    slots = Slots(own.data, shared.data, names, answered, _elsewhere)
    said = Sentences(slots)
    filled = with_words(c, said)
    if said.slips:
        raise AuthorMistakes(
            (shared if slip.shared else own).mistake(slip.place, slip.what, slip.remedy) for slip in said.slips
        )
    files = {text: (shared if at_shared else own, place) for text, (place, at_shared) in said.spoken.items()}
    lines = {text: (written.file, written.line(*place)) for text, (written, place) in files.items()}
    return Spoken(filled, lines, frozenset(slots.used_of_shared))


def texts_said(path: Path) -> list[tuple[int, str]]:
    """Every text of a file of words with its line, as it is written: its slots are not filled."""
    written = _read(path)
    found = [(line, at(written.data, place)) for place, line in written.lines.items()]
    return sorted({(line, text) for line, text in found if isinstance(text, str)})


def unsaid(used: Iterable[tuple]) -> Iterator[Mistake]:
    """Places of the shared file that no calculator needs, when all of them together need `used`."""
    written = shared_says()
    needed = {place[: n + 1] for place in used for n in range(len(place))}
    for place in written.lines:
        if place and place not in needed and (not place[:-1] or place[:-1] in needed) and place[:2] not in used:
            yield written.mistake(
                place, f"No calculator says {place[-1]}.", "Take it away, or write it in one says.yaml."
            )


def _elsewhere(file: str, name: str) -> Any:
    """What a private file of the catalogue calls so; None where there is none. Raises AuthorMistakes for one that is broken."""
    path = CATALOGUE / f"{file}.py"
    if not path.is_file():
        return None
    read_definition(path, "__doc__")
    return names_in(path).get(name)


def _read(path: Path) -> Written:
    written = read_yaml(path, loader=Texts)
    if not isinstance(written.data, dict):
        said = "This file is empty" if written.data in (None, "") else "This is not a list of names"
        stop(written.file, 1, f"{said}.", "Write title: …, question: … and so on, each on a line of its own.")
    return written
