"""Five panels’ rulers for one invented person: the lines each draws, and the label it would give.

    definition_switcher_person.csv ──┐
    cutoffs_by_panel.csv (line, operator, status) ──► low parts (weak, little, slow) ──► the panel’s own label

A row that was seen in one place only is shown with that caution and is never counted.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass

from calculators import series
from calculators.science.mistakes import BadDefinition

COMPARES = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
ONCE = "seen in one place, not yet checked against the paper"
GRIP, CHAIR, GAIT, LEAN = "grip strength", "chair stand, 5 rises", "gait speed", "appendicular lean mass, DXA"
BY_HEIGHT, BY_BMI = "appendicular lean mass over height squared", "appendicular lean mass over body mass index"


@dataclass(frozen=True)
class Line:
    """One line a panel draws: which part it speaks of, which measurement, and the panel’s name for it in the series."""

    part: str
    measure: str
    criterion: str


@dataclass(frozen=True)
class Panel:
    """One panel. `label` turns the parts that are low into the panel’s own word, or nothing; `needs` is what it asks for."""

    key: str
    short: str
    place: str
    printed_as: tuple[str, int]
    asks: str
    lines: tuple[Line, ...]
    needs: tuple[tuple[str, ...], ...]
    label: Callable[[set[str]], str]
    notes: Callable[[dict[str, float]], tuple[str, ...]]
    age_band: str | None = None

    def rows(self) -> list[tuple[Line, dict]]:
        """Every line with its published row, for a woman of 74."""
        return [(drawn, cutoff(self, drawn.criterion)) for drawn in self.lines]


def cutoff(panel: Panel, criterion: str) -> dict:
    """The one published row. Raises BadDefinition when none or several fit, or the operator was not printed."""
    name, year = panel.printed_as
    found = [
        row
        for row in series("cutoffs_by_panel").only(panel=name, year=year, criterion=criterion).rows
        if row["sex"] in ("all", "female") and panel.age_band in (None, row["age_band"])
    ]
    if len(found) != 1 or found[0]["operator"] not in COMPARES:
        raise BadDefinition(
            f"docs/data/cutoffs_by_panel.csv: {panel.short} needs one row “{criterion}” with an operator; {len(found)} fit."
        )
    return found[0]


def person() -> dict[str, float]:
    """Her measurements; what is worked out is worked out here, unrounded."""
    her = {row["measure"]: row["value"] for row in series("definition_switcher_person").rows}
    square = (her["height"] / 100) ** 2
    return her | {
        "body mass index": her["weight"] / square,
        BY_HEIGHT: her[LEAN] / square,
        BY_BMI: her[LEAN] * square / her["weight"],
    }


def meets(value: float, row: dict) -> bool:
    return COMPARES[row["operator"]](value, row["value"])


def counted(row: dict) -> bool:
    """Read in the work itself, or seen in two places and more; any other word is not counted."""
    return row["status"] == "PRIMARY" or re.fullmatch(r"SECONDARY x([2-9]|\d\d)", row["status"]) is not None


def low_parts(panel: Panel, her: dict[str, float]) -> set[str]:
    """The parts in which at least one counted line is crossed."""
    return {drawn.part for drawn, row in panel.rows() if counted(row) and meets(her[drawn.measure], row)}


def verdict(panel: Panel, her: dict[str, float]) -> str:
    """The panel’s own label for these measurements; empty when it would give none."""
    return panel.label(low_parts(panel, her))


def _europe(low: set[str]) -> str:
    if "weak" not in low:
        return ""
    return (
        "probable sarcopenia"
        if "little" not in low
        else "severe sarcopenia"
        if "slow" in low
        else "sarcopenia (confirmed)"
    )


def _us_2014(low: set[str]) -> str:
    if not {"weak", "little"} <= low:
        return ""
    return "weakness and slowness with low lean mass" if "slow" in low else "weakness with low lean mass"


def _asia_2025_notes(her: dict[str, float]) -> tuple[str, ...]:
    panel = PANELS["awgs-2025"]
    by_height, by_bmi = (
        meets(her[m], cutoff(panel, c)) for m, c in ((BY_HEIGHT, "ASM/height², DXA"), (BY_BMI, "ASM/BMI, DXA"))
    )
    same = (
        "For her both would give the same answer."
        if by_height == by_bmi
        else "For her the two would give different answers."
    )
    return (
        "Not settled: the sources we read disagree whether lean mass is judged by height, by body mass index, or by either "
        f"[@chen2025awgs]. We count height alone. {same}",
        "Walking and chair rises are outcomes to this panel, and no longer signs [@chen2025awgs].",
    )


def _erratum(_) -> tuple[str, ...]:
    row = cutoff(PANELS["ewgsop2"], "ASM/height²")
    return (f"Lean mass over height squared has a known misprint: {row['note']} [@{row['source_key']}].",)


PANELS = {
    panel.key: panel
    for panel in (
        Panel(
            "ewgsop2",
            "EWGSOP2",
            "Europe, 2019",
            ("EWGSOP2", 2019),
            "Starts with low strength: “probable”. Low lean mass confirms it; low performance makes it “severe” [@cruzjentoft2019ewgsop2].",
            (
                Line("weak", GRIP, "grip strength"),
                Line("weak", CHAIR, "chair stand, 5 rises"),
                Line("little", LEAN, "ASM"),
                Line("little", BY_HEIGHT, "ASM/height²"),
                Line("slow", GAIT, "gait speed"),
            ),
            (("weak",),),
            _europe,
            _erratum,
        ),
        Panel(
            "awgs-2019",
            "AWGS 2019",
            "Asia",
            ("AWGS", 2019),
            "Asks for low lean mass, together with low strength or low performance [@chen2020awgs].",
            (
                Line("weak", GRIP, "grip strength"),
                Line("little", BY_HEIGHT, "ASM/height², DXA"),
                Line("slow", CHAIR, "chair stand, 5 rises"),
                Line("slow", GAIT, "gait speed, 6-m walk"),
            ),
            (("little",), ("weak", "slow")),
            lambda low: "sarcopenia" if "little" in low and {"weak", "slow"} & low else "",
            lambda her: (
                "Its walking line is for a walk of six metres [@chen2020awgs].",
                f"Severity grades were dropped in 2025 [@chen2025awgs]. A public tool says “severe” when all three parts are low: {ONCE}. We do not use it.",
            ),
        ),
        Panel(
            "awgs-2025",
            "AWGS 2025",
            "Asia",
            ("AWGS", 2025),
            "Asks for low lean mass and low strength, both [@chen2025awgs].",
            (
                Line("weak", GRIP, "grip strength"),
                Line("little", BY_HEIGHT, "ASM/height², DXA"),
                Line("little", BY_BMI, "ASM/BMI, DXA"),
            ),
            (("little",), ("weak",)),
            lambda low: "sarcopenia" if {"little", "weak"} <= low else "",
            _asia_2025_notes,
            "65 and over",
        ),
        Panel(
            "fnih",
            "FNIH",
            "United States, 2014",
            ("FNIH", 2014),
            "Asks for weakness together with low lean mass; slowness can come on top [@studenski2014fnih].",
            (
                Line("weak", GRIP, "grip strength"),
                Line("little", BY_BMI, "ALM/BMI, DXA"),
                Line("slow", GAIT, "gait speed"),
            ),
            (("weak",), ("little",)),
            _us_2014,
            lambda her: (
                "For walking, two places print “below” and other texts print “or below” [@studenski2014fnih].",
            ),
        ),
        Panel(
            "sdoc",
            "SDOC",
            "United States, 2020",
            ("SDOC", 2020),
            "Asks for weakness and slowness, both [@cawthon2020sdoc; @bhasin2020sdoc].",
            (Line("weak", GRIP, "grip strength"), Line("slow", GAIT, "gait speed")),
            (("weak",), ("slow",)),
            lambda low: "sarcopenia" if {"weak", "slow"} <= low else "",
            lambda her: (
                "It leaves scans out: lean mass by DXA did not go with outcomes in a consistent way [@cawthon2020sdoc].",
            ),
        ),
    )
}
