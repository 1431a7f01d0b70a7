"""Presence is registration: a folder in catalogue/ is a calculator, a file in charts/ or drawings/ is one too."""
from __future__ import annotations

import functools
import importlib
from pathlib import Path

import yaml

from ..science.citations import nearest
from ..science.mistakes import BadDefinition
from ..science.model import Calculator
from ..science.names import module_name, public_name
from .rooms import CATALOGUE, CHARTS, DRAWINGS


def calculator_names() -> list[str]:
    """Every calculator, by its public name."""
    return sorted(public_name(p.parent.name) for p in CATALOGUE.glob("*/calculator.py"))


def chart_names() -> list[str]:
    """Every chart, by its public name."""
    return _modules(CHARTS)


def drawing_names() -> list[str]:
    """Every drawing, by its public name."""
    return _modules(DRAWINGS)


def _modules(room: Path) -> list[str]:
    return sorted(public_name(p.stem) for p in room.glob("*.py") if not p.stem.startswith("_"))


@functools.cache
def calculator(name: str) -> Calculator:
    """The calculator of that public name. Raises BadDefinition when there is none."""
    return _defined(f"catalogue.{module_name(name)}.calculator", "calculator", name, calculator_names())


@functools.cache
def chart(name: str):
    """The chart of that public name. Raises BadDefinition when there is none."""
    return _defined(f"charts.{module_name(name)}", "chart", name, chart_names())


@functools.cache
def drawing(name: str):
    """The drawing of that public name. Raises BadDefinition when there is none."""
    return _defined(f"drawings.{module_name(name)}", "drawing", name, drawing_names())


def _defined(module: str, word: str, name: str, known: list[str]):
    if name not in known:
        raise BadDefinition(" ".join(filter(None, (f"There is no {word} {name!r}.", nearest(name, known), f"There are: {', '.join(known)}."))))
    found = importlib.import_module(f"calculators.{module}")
    if not hasattr(found, word):
        raise BadDefinition(f"calculators/{module.replace('.', '/')}.py defines no `{word} = …`.")
    return getattr(found, word)


def examples(name: str) -> list[dict]:
    """The worked examples of a calculator, as written in its examples.yaml."""
    path = CATALOGUE / module_name(name) / "examples.yaml"
    if not path.exists():
        raise BadDefinition(f"{name} has no examples.yaml. Examples are the contract.")
    return yaml.safe_load(path.read_text("utf-8"))
