"""Presence is registration: a folder in catalogue/ is a calculator, a file in charts/, drawings/ or movements/ is one too."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

from ..science.mistakes import AuthorMistakes, BadDefinition, Mistake, nearest
from ..science.model import Calculator
from ..science.movement import Movement
from ..science.names import module_name, public_name
from .definition import names_in, read_definition
from .rooms import CATALOGUE, CHARTS, DRAWINGS, MOVEMENTS
from .says import Spoken, spoken
from .written import Written, file_of, read_yaml


def calculator_names() -> list[str]:
    """Every calculator, by its public name."""
    return sorted(public_name(p.parent.name) for p in CATALOGUE.glob("*/calculator.py"))


def chart_names() -> list[str]:
    """Every chart, by its public name."""
    return _modules(CHARTS)


def drawing_names() -> list[str]:
    """Every drawing, by its public name."""
    return _modules(DRAWINGS)


def movement_names() -> list[str]:
    """Every movement, by its public name."""
    return _modules(MOVEMENTS)


def _modules(room: Path) -> list[str]:
    return sorted(public_name(p.stem) for p in room.glob("*.py") if not p.stem.startswith("_"))


def calculator_file(name: str) -> Path:
    """Where a calculator is defined."""
    return CATALOGUE / module_name(name) / "calculator.py"


def says_file(name: str) -> Path:
    """Where its words stand."""
    return CATALOGUE / module_name(name) / "says.yaml"


def examples_file(name: str) -> Path:
    """Where its worked examples stand."""
    return CATALOGUE / module_name(name) / "examples.yaml"


def calculator(name: str) -> Calculator:
    """The calculator of that public name, with its words. Raises BadDefinition when there is none, AuthorMistakes when one
    of its files is broken."""
    return spoken_by(name).calculator


def said_at(name: str, text: str) -> tuple[str, int] | None:
    """The file and line where a calculator says that sentence; None for one that its definition holds itself."""
    return spoken_by(name).lines.get(text)


@functools.cache
def spoken_by(name: str) -> Spoken:
    """The same with where each sentence stands. Raises as `calculator` does."""
    found = _defined(calculator_file(name), "calculator", name, calculator_names())
    if not isinstance(found, Calculator):
        raise AuthorMistakes(
            [
                Mistake(
                    file_of(calculator_file(name)),
                    1,
                    "`calculator` is not a Calculator.",
                    "Write calculator = Calculator(…).",
                )
            ]
        )
    return spoken(found, says_file(name), names_in(calculator_file(name)))


@functools.cache
def chart(name: str) -> Any:
    """The chart of that public name. Raises as `calculator` does."""
    return _defined(CHARTS / f"{module_name(name)}.py", "chart", name, chart_names())


@functools.cache
def drawing(name: str) -> Any:
    """The drawing of that public name. Raises as `calculator` does."""
    return _defined(DRAWINGS / f"{module_name(name)}.py", "drawing", name, drawing_names())


@functools.cache
def movement(name: str) -> Movement:
    """The movement of that public name. Raises as `calculator` does."""
    path = MOVEMENTS / f"{module_name(name)}.py"
    found = _defined(path, "movement", name, movement_names())
    if not isinstance(found, Movement):
        said = Mistake(file_of(path), 1, "`movement` is not a Movement.", "Write movement = Movement(title=…, …).")
        raise AuthorMistakes([said])
    return found


def _defined(path: Path, word: str, name: str, known: list[str]) -> Any:
    if name not in known:
        raise BadDefinition(
            " ".join(
                filter(None, (f"There is no {word} {name!r}.", nearest(name, known), f"There are: {', '.join(known)}."))
            )
        )
    return read_definition(path, word)


def examples(name: str) -> list[dict]:
    """The worked examples of a calculator, as written in its examples.yaml."""
    return examples_written(name).data


def examples_written(name: str) -> Written:
    """The same with their lines. Raises AuthorMistakes for a file that is no list of examples."""
    path = examples_file(name)
    if not path.exists():
        raise AuthorMistakes(
            [Mistake(file_of(path), 1, f"{name} has no examples.yaml.", "Examples are the contract: write them.")]
        )
    written = read_yaml(path)
    if not isinstance(written.data, list):
        said = "This file is empty" if written.data is None else "This is not a list of examples"
        raise AuthorMistakes(
            [
                Mistake(
                    written.file,
                    1,
                    f"{said}.",
                    "Write each as: - name: …, kind: …, inputs: {…}, outputs: {…}, where: …",
                )
            ]
        )
    odd = [at for at, row in enumerate(written.data) if not isinstance(row, dict)]
    if odd:
        raise AuthorMistakes(
            written.mistake(
                (at,), "This example is not a list of fields.", "Write name: …, kind: … and so on under its -."
            )
            for at in odd
        )
    return written
