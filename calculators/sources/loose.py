"""Numbers that sentences say beside a work and no cell holds, by work, in calculators/pages/loose_numbers.yml."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..science.mistakes import AuthorMistakes, Mistake, nearest
from .rooms import HOUSE
from .written import Written, file_of, read_yaml

LOOSE = HOUSE / "calculators" / "pages" / "loose_numbers.yml"
KINDS = ("printed", "ours")
EXAMPLE = "Write gasco2007normal: {printed: [139]}"


@dataclass(frozen=True)
class Loose:
    """One number that no cell holds: the work it stands beside, why no cell holds it, and the line it is written on."""

    work: str
    kind: str
    value: float
    file: str
    line: int


def read_loose(path: Path = LOOSE) -> tuple[Loose, ...]:
    """Every loose number. Raises AuthorMistakes for what is not written as the example says."""
    written = read_yaml(path)
    works = written.data or {}
    if not isinstance(works, dict):
        raise AuthorMistakes([Mistake(file_of(path), 1, "This is not a list of works.", EXAMPLE)])
    mistakes = [slip for work, kinds in works.items() for slip in _troubles(written, work, kinds)]
    if mistakes:
        raise AuthorMistakes(mistakes)
    return tuple(
        Loose(work, kind, float(value), written.file, written.line(work, kind))
        for work, kinds in works.items()
        for kind, values in kinds.items()
        for value in values
    )


def _troubles(written: Written, work: str, kinds: object) -> list[Mistake]:
    if not isinstance(kinds, dict):
        return [written.mistake((work,), f"{work} has no kinds of numbers.", EXAMPLE)]
    found = [
        written.mistake(
            (work, kind), f"There is no kind {kind}.", nearest(str(kind), KINDS) or f"Kinds: {', '.join(KINDS)}."
        )
        for kind in kinds
        if kind not in KINDS
    ]
    return found + [
        written.mistake((work, kind), f"“{value}” is not a number.", "Write digits and a point alone: 1863, 0.3")
        for kind, values in kinds.items()
        for value in (values if isinstance(values, list) else [values])
        if not isinstance(values, list) or isinstance(value, bool) or not isinstance(value, int | float)
    ]
