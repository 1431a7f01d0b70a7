"""What a saved file means for the preview."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from watchfiles import Change, DefaultFilter

from ..sources.rooms import BIBLIOGRAPHY, DATA, DOCS, HOUSE, MADE

OURS = HOUSE / "calculators"
SETTINGS = HOUSE / "mkdocs.yml"
AUTHORED = ("catalogue", "charts", "drawings", "movements")
"""Rooms of definitions: the preview reads them anew. Any other Python of the house starts the preview anew."""
TEMPLATES = OURS / "render" / "templates"
WATCHED = (DOCS, OURS, HOUSE / "overrides")
"""The settings are looked at beside: a watcher loses a single file when another is put in its place."""


class Saved(DefaultFilter):
    """What a person saves: nothing an editor leaves behind, and nothing we make."""

    def __call__(self, change: Change, path: str) -> bool:
        return super().__call__(change, path) and not Path(path).is_relative_to(MADE)


@dataclass(frozen=True)
class Changes:
    """The files of one moment: saved, new or gone. Which of these, the watcher cannot tell: many editors put a new file
    in the place of the old one."""

    paths: frozenset[Path]

    @property
    def pages(self) -> list[Path]:
        """Pages that an author writes."""
        return sorted(path for path in self.paths if path.suffix == ".md")

    @property
    def of_the_house(self) -> list[Path]:
        """Python that this process runs itself and cannot take back."""
        return sorted(
            path for path in self.paths if path.suffix == ".py" and path.is_relative_to(OURS) and not _is_authored(path)
        )

    @property
    def settings(self) -> bool:
        """Whether the menu or another setting is another."""
        return SETTINGS in self.paths

    def of_the_list(self, known: Callable[[str], bool]) -> bool:
        """Whether a file of docs came or went, for a generator that knows these; a folder may have brought several."""
        inside = [path for path in self.paths if path.is_relative_to(DOCS)]
        return any(not path.suffix or path.exists() != known(path.relative_to(DOCS).as_posix()) for path in inside)

    @property
    def definitions(self) -> bool:
        """Whether anything that parts are made from is another: definitions, examples, series, works, templates."""
        return (
            any(
                _is_authored(path) or path.is_relative_to(TEMPLATES) or path.is_relative_to(DATA) for path in self.paths
            )
            or self.works
        )

    @property
    def works(self) -> bool:
        """Whether the bibliography is another."""
        return BIBLIOGRAPHY in self.paths


def _is_authored(path: Path) -> bool:
    return any(path.is_relative_to(OURS / room) for room in AUTHORED)
