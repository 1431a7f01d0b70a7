"""Definitions against the laws, examples against definitions."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from pathlib import Path

from ..render.computed import reserved_names
from ..science.checks import check_calculator
from ..science.examples import Example, check_example, read_example
from ..science.mistakes import AuthorMistakes, Mistake, nearest
from ..science.model import Calculator
from ..sources.catalogue import (
    calculator,
    calculator_file,
    calculator_names,
    examples_file,
    examples_written,
    said_at,
    says_file,
    spoken_by,
)
from ..sources.definition import author_of, split_remedy
from ..sources.says import SHARED, shared_says, unsaid
from ..sources.written import Written, file_of, read_text
from .example_text import check_example_text
from .house import House
from .next_steps import check_next_steps

LEAST_EXAMPLES = 12
HIDDEN = "hidden"
"""The band of an output that is not shown."""
FIELDS = tuple(Example.__dataclass_fields__)
LAW = "Correct the definition."
WRONG = "Work it out by hand; then correct the example, or the definition."


def check_calculator_folder(house: House, name: str) -> Iterator[Mistake]:
    """One definition and its examples. A definition that cannot be read says nothing about its examples but how they are written."""
    c, broken = yield from _definition(house, name)
    try:
        written = examples_written(name)
    except AuthorMistakes as unread:
        yield from unread.mistakes
        return
    found = list(_examples(name, c, written))
    if not (
        broken and len(found) > len(written.data) / 2
    ):  # where most fail, they fail for what is wrong with the definition
        yield from found
    yield from check_example_text(written.file, read_text(examples_file(name)))


def check_empty_folder(path: Path) -> Iterator[Mistake]:
    """A folder of the catalogue without a definition."""
    if any(inner.name != "__pycache__" for inner in path.iterdir()):
        yield Mistake(
            file_of(path),
            1,
            f"{path.name} holds no calculator.py, so it is no calculator.",
            "Write calculator.py, or take the folder away.",
        )


def _definition(house: House, name: str) -> Generator[Mistake, None, tuple[Calculator | None, bool]]:
    """Yields what is wrong with it; returns it, and whether something is."""
    path = calculator_file(name)
    try:
        c = calculator(name)
        with author_of(path):
            said = check_calculator(name, c, house.citable, house.charts)
    except AuthorMistakes as slips:
        yield from slips.mistakes
        return None, True
    said += [
        f"{name}: the output {taken} has a name that `compute` needs for itself. Call it by what it measures."
        for taken in reserved_names(c)
    ]
    for sentence in said:
        yield Mistake(*_place(name, sentence.partition(": ")[2]), *split_remedy(sentence, LAW))
    for written in (path, says_file(name)):
        yield from check_example_text(file_of(written), read_text(written))
    yield from check_next_steps(c, path, says_file(name), SHARED)
    return c, bool(said)


def _place(name: str, said: str) -> tuple[str, int]:
    """The file and line that a sentence speaks of: where a text that it quotes is said, else a name in the definition."""
    path, start = calculator_file(name), said.find("“") + 1
    for end in re.finditer("”", said):  # a sentence may quote a word itself
        if place := said_at(name, said[start : end.start()]):
            return place
    return file_of(path), line_of(read_text(path), said)


def check_shared_says() -> Iterator[Mistake]:
    """What calculators share, and that each part of it is said by one; while a calculator is broken nobody knows."""
    shared_says()
    try:
        used = {place for name in calculator_names() for place in spoken_by(name).shared}
    except AuthorMistakes:
        return
    yield from unsaid(used)


def line_of(source: str, said: str) -> int:
    """The line of a definition that a sentence speaks of: a text it quotes, else the first name in it that stands there."""
    quoted = re.search(r"“(.+?)”", said)
    for found in [f"{quoted[1]}"] if quoted else []:
        if found in source:
            return source.count("\n", 0, source.index(found)) + 1
    for word in re.findall(r"[a-z][a-z0-9_]*", said):
        for pattern in (rf'["\']{word}["\']', rf"(?m)^\s*{word}\s*=", rf"[(,] ?{word}="):
            if match := re.search(pattern, source):
                return source.count("\n", 0, match.end()) + 1
    return 1


def _examples(name: str, c: Calculator | None, written: Written) -> Iterator[Mistake]:
    if len(written.data) < LEAST_EXAMPLES:
        yield Mistake(
            written.file,
            1,
            f"{name} has {len(written.data)} examples; {LEAST_EXAMPLES} are the least.",
            "Add published ones, ones by hand, each side of every edge, units.",
        )
    seen: dict[str, int] = {}
    for at, row in enumerate(written.data):
        for place, what, remedy in _troubles(name, c, row):
            yield written.mistake((at, *place), what, remedy)
        if (title := row.get("name")) in seen:
            yield written.mistake(
                (at,),
                f"The example “{title}” stands already in line {written.line(seen[title])}.",
                "Give each its own name.",
            )
        seen.setdefault(title, at)


def _troubles(name: str, c: Calculator | None, row: dict) -> Iterator[tuple[tuple, str, str]]:
    """The place in one example, what is wrong there, and the remedy."""
    unknown = [field for field in map(str, row) if field not in FIELDS]
    yield from (
        (
            (field,),
            f"An example has no field {field}.",
            nearest(field, FIELDS) or f"Its fields are: {', '.join(FIELDS)}.",
        )
        for field in unknown
    )
    if unknown:
        return
    for field in ("inputs", "outputs", "bands", "tolerance"):
        if not isinstance(row.get(field) or {}, dict):
            yield (
                (field,),
                f"{field} is not a list of names and values.",
                f"Write {field}: {{weight: 70 kg}}, with names of this calculator.",
            )
            return
    strange = [*_strange_names(c, row)] if c else []
    yield from strange
    if strange:
        return
    try:
        with author_of(examples_file(name)):
            example = read_example(name, row)
            for said in check_example(c, example) if c else ():
                yield (), split_remedy(said, WRONG)[0], WRONG
    except AuthorMistakes as broken:
        yield from (
            ((), mistake.what, mistake.remedy if mistake.remedy != LAW else WRONG) for mistake in broken.mistakes
        )


def _strange_names(c: Calculator, row: dict) -> Iterator[tuple[tuple, str, str]]:
    outputs = {o.name: [*(b.key for b in o.bands), HIDDEN] for o in c.outputs}
    for field in ("outputs", "bands", "tolerance"):
        for key, value in (row.get(field) or {}).items():
            if key not in outputs:
                yield (
                    (field, key),
                    f"{c.title} has no output {key}.",
                    nearest(str(key), outputs) or f"Its outputs are: {', '.join(outputs)}.",
                )
            elif field == "bands" and value not in outputs[key]:
                yield (
                    (field, key),
                    f"{key} has no band {value}.",
                    nearest(str(value), outputs[key]) or f"Its bands are: {', '.join(outputs[key])}.",
                )
            elif field != "bands" and (isinstance(value, bool) or not isinstance(value, int | float)):
                yield (
                    (field, key),
                    f"{key} is “{value}”, which is not a number.",
                    "Write the number alone, in the output’s own unit.",
                )
