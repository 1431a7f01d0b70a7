"""mkdocs.yml, read once and for everyone: the checks, the guides, `new`."""

from __future__ import annotations

import functools
from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import Any

import yaml

from .rooms import HOUSE
from .written import LOADER, Written, read_yaml

CONFIGURATION = HOUSE / "mkdocs.yml"


_LENIENT = type("_Lenient", (LOADER,), {})
"""Reads mkdocs.yml without knowing its !tags."""
yaml.add_multi_constructor("", lambda loader, suffix, node: None, Loader=_LENIENT)


def read_configuration(path: Path = CONFIGURATION) -> Written:
    """The configuration with its lines, as it stands now. Raises AuthorMistakes for text that is not YAML."""
    there = path.stat() if path.is_file() else None
    return _read(path, there.st_mtime_ns if there else 0, there.st_size if there else 0)


@functools.lru_cache(maxsize=8)
def _read(path: Path, _changed: int, _size: int) -> Written:
    return read_yaml(path, path.name, _LENIENT)


def pages_in_menu(configuration: Written) -> Iterator[tuple[str, int]]:
    """Every page under nav:, with its line, in the order of the menu."""
    data = configuration.data
    yield from _pages(configuration, data.get("nav") if isinstance(data, dict) else None, ("nav",))


def _pages(configuration: Written, part: Any, place: tuple[Hashable, ...]) -> Iterator[tuple[str, int]]:
    if isinstance(part, str):
        yield part, configuration.line(*place)
    elif isinstance(part, list | dict):
        for key, inner in part.items() if isinstance(part, dict) else enumerate(part):
            yield from _pages(configuration, inner, (*place, key if isinstance(part, list) else str(key)))
