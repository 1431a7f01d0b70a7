"""What there is to check. Presence is registration here too: what lies in a room is a Thing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ..science.mistakes import Mistake
from ..science.names import public_name
from ..sources.catalogue import calculator_file, calculator_names, examples_file, says_file
from ..sources.loose import LOOSE
from ..sources.rooms import BIBLIOGRAPHY, CATALOGUE, CHARTS, DRAWINGS, HOUSE, MOVEMENTS
from ..sources.says import SHARED
from ..sources.series import series_names
from ..sources.written import file_of
from . import catalogue, data, made, movements
from .house import House

TEMPLATES = HOUSE / "calculators" / "render" / "templates"
OVERRIDES = HOUSE / "overrides"


@dataclass(frozen=True)
class Thing:
    """One thing an author writes: its name, its main file, its check, and the files that belong to it."""

    name: str
    file: str
    check: Callable[[], Iterable[Mistake]]
    beside: tuple[str, ...] = ()

    def is_called(self, word: str) -> bool:
        """Whether this is what somebody means who types that word."""
        stem = Path(self.file).stem
        return word in (self.name, self.file, *self.beside, stem) or public_name(word) in (self.name, stem)


def everything(house: House) -> list[Thing]:
    """Every thing in every room."""
    return [*_definitions(house), *_data(house), *_faces(house), *_pages(house)]


def _definitions(house: House) -> list[Thing]:
    found = [
        Thing(
            name,
            file_of(calculator_file(name)),
            partial(catalogue.check_calculator_folder, house, name),
            (file_of(says_file(name)), file_of(examples_file(name))),
        )
        for name in calculator_names()
    ]
    found.append(Thing("_says", file_of(SHARED), catalogue.check_shared_says))
    for path in sorted(CATALOGUE.iterdir()):
        if path.is_dir() and not path.name.startswith("__") and not (path / "calculator.py").exists():
            found.append(Thing(public_name(path.name), file_of(path), partial(catalogue.check_empty_folder, path)))
    return found


def _data(house: House) -> list[Thing]:
    found = [
        Thing(name, f"docs/data/{name}.csv", partial(data.check_series, house, name), (f"docs/data/{name}.yml",))
        for name in series_names()
    ]
    return [Thing("references", file_of(BIBLIOGRAPHY), data.check_bibliography), *found]


def _faces(house: House) -> list[Thing]:
    rooms = (
        (CHARTS, made.check_chart_file),
        (DRAWINGS, made.check_drawing_file),
        (MOVEMENTS, movements.check_movement_file),
        (CATALOGUE, made.check_module),
    )
    found = [
        Thing(
            public_name(path.stem),
            file_of(path),
            partial(check if not path.stem.startswith("_") else made.check_module, house, path),
        )
        for room, check in rooms
        for path in sorted(room.glob("*.py"))
        if path.stem != "__init__"
    ]
    templates = [path for room in (TEMPLATES, OVERRIDES) for path in sorted(room.rglob("*.html"))]
    return found + [Thing(path.name, file_of(path), partial(made.check_template, path)) for path in templates]


def _pages(house: House) -> list[Thing]:
    found = [Thing(page.name.removesuffix(".md"), page.file, partial(house.check_page, page)) for page in house.pages]
    found += [Thing(mistake.file, mistake.file, partial(list, [mistake])) for mistake in house.unreadable]
    return [
        *found,
        Thing("mkdocs.yml", "mkdocs.yml", house.check_site),
        Thing("loose-numbers", file_of(LOOSE), house.check_loose),
        Thing("changelog", "CHANGELOG.md", made.check_changelog),
    ]
