"""Fact boxes: `docs/data/fact_boxes/<name>.yml`, what happens without and with a treatment, side by side.

    out_of: 1000                       the one denominator of the box; left out where nothing was counted
    good: / harm:                      rows; each is of one kind, told by the fields it has
      counted     without: 480, with: 408                          people out of `out_of`
      measured    without: -1.8, with: 2.7, unit: "%"              a mean in each group
      compared    more: 0.3, range: [0.09, 0.52], unit: kg         the trial printed the difference alone
      told        says: …                                          no figure may be printed, so words say what is known

A box shows harm beside good, says who was studied and for how long, how sure we are, who says so, and what happens
if one does nothing; without these it is not read. Every slip is a Mistake with its line.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..science.mistakes import AuthorMistakes, BadDefinition, nearest
from ..science.names import module_name, public_name
from .fact_box_rules import troubles_of_box
from .rooms import DATA
from .written import Written, read_yaml

FACT_BOXES = DATA / "fact_boxes"


@dataclass(frozen=True)
class Row:
    """One outcome. `place` is where it stands in the file: ("good", 0)."""

    place: tuple[str, int]
    outcome: str
    certainty: str
    sources: tuple[str, ...]
    status: str
    without: float | None = None
    treated: float | None = None
    more: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str = ""
    says: str = ""
    who: str = ""
    ours: str = ""
    chance: bool = False
    drawn: bool = False
    wished: bool = False
    """Whether the counted people are those with the good outcome: they walk farther, not: they fall."""

    @property
    def kind(self) -> str:
        if self.says and self.without is None and self.more is None:
            return "told"
        if self.more is not None:
            return "compared"
        return "measured" if self.unit else "counted"

    @property
    def both(self) -> tuple[float, float]:
        """What was counted or measured in the two groups. Raises ValueError for a row of another kind."""
        if self.without is None or self.treated is None:
            raise ValueError(f"“{self.outcome}” is {self.kind}: it has no numbers of two groups.")
        return self.without, self.treated

    @property
    def gap(self) -> float:
        """The difference: as printed, or between the two groups."""
        if self.more is not None:
            return self.more
        without, treated = self.both
        return round(treated - without, 10)

    @property
    def likely(self) -> tuple[float, float] | None:
        """Where the true difference likely lies; None where it was not printed."""
        return None if self.low is None or self.high is None else (self.low, self.high)


@dataclass(frozen=True)
class FactBox:
    """One box. `without` and `treated` name the two groups: “no exercise”, “exercise”."""

    name: str
    title: str
    who: str
    time: str
    without: str
    treated: str
    good: tuple[Row, ...]
    harm: tuple[Row, ...]
    nothing: str
    unsure: str
    origin: Written
    out_of: int = 0
    """The one denominator; 0 where nothing was counted."""

    @property
    def rows(self) -> tuple[Row, ...]:
        return (*self.good, *self.harm)


def fact_box_names() -> list[str]:
    """Every fact box, by its public name."""
    return sorted(public_name(path.stem) for path in FACT_BOXES.glob("*.yml"))


def fact_box_file(name: str) -> Path:
    """Where a fact box is written."""
    return FACT_BOXES / f"{module_name(name)}.yml"


@functools.cache
def fact_box(name: str) -> FactBox:
    """The box of that name. Raises BadDefinition when there is none, AuthorMistakes with every slip in its file."""
    if name not in fact_box_names():
        raise BadDefinition(f"There is no fact box {name!r}. {nearest(name, fact_box_names())}".rstrip())
    return read_fact_box(fact_box_file(name))


def read_fact_box(path: Path, file: str = "") -> FactBox:
    """A box from its file. Raises AuthorMistakes with every slip in it."""
    written = read_yaml(path, file)
    mistakes = list(troubles_of_box(written))
    if mistakes:
        raise AuthorMistakes(mistakes)
    data = written.data
    return FactBox(
        name=public_name(path.stem),
        treated=data["with"],
        good=tuple(_rows(data, "good")),
        harm=tuple(_rows(data, "harm")),
        origin=written,
        **{field: data[field] for field in ("title", "who", "time", "without", "nothing", "unsure")},
        out_of=data.get("out_of", 0),
    )


def _rows(data: dict[str, Any], side: str) -> Iterator[Row]:
    for at, row in enumerate(data[side]):
        low, high = row.get("range", (None, None))
        source = row["source"]
        yield Row(
            place=(side, at),
            treated=row.get("with"),
            sources=(source,) if isinstance(source, str) else tuple(source),
            low=low,
            high=high,
            **{field: row[field] for field in ("outcome", "certainty", "status")},
            **{
                field: row[field]
                for field in ("without", "more", "unit", "says", "who", "ours", "chance", "drawn", "wished")
                if field in row
            },
        )
