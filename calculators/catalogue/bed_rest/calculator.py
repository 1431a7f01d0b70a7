"""Bed rest: what days in bed, few steps, a cast or intensive care cost the legs in studies. Nothing is scaled to other days."""

from typing import Any

from calculators import Calculator, Formula, Limits, Lookup, NoError, Output, Quantity, Range, bands, choice, series
from calculators.formulas import all_of, by, value
from calculators.people import pregnant, under_18

kg, percent, intensive = series("disuse_change_kg"), series("disuse_change_percent"), series("icu_muscle_loss_per_day")

LONGEST = {"bed_older": 10, "bed_younger": 28, "steps": 14, "cast": 14, "intensive": 7}
"""Days of the longest study of each situation, as in the series; intensive: the first week."""
situation = choice("situation", *LONGEST)
days = Quantity("days", "duration in days", Limits(1, 365, 1, 90), "7", "d")


def all_alike(number):
    return by(situation, **dict.fromkeys(LONGEST, number))


def study(name, when, table, kind, decimals, **row):
    """One measured loss, as a positive number, shown only for its own situation; ± as printed, or the mean alone."""
    off, source = table.cell(f"error_as_printed_{kind}", **row), table.cell("source_key", **row)
    return Output(
        name,
        all_alike(-table.cell(f"change_{kind}", **row)),
        {"percent": "%"}.get(kind, kind),
        decimals,
        source,
        bands(measured=None),
        Range(value - off, value + off, source) if off else NoError(),
        shown_when=situation.is_(when),
        panel=when,
    )


def in_kg(name, when, decimals, **row):
    return study(name, when, kg, "kg", decimals, **row)


def in_percent(name, when, measure, decimals=1, **row):
    return study(name, when, percent, "percent", decimals, **row, measure=measure)


def in_intensive(name, measure):
    lost, high, low = (
        all_alike(-intensive.cell(column, measure=measure))
        for column in ("loss_percent_per_day", "ci_low_percent_per_day", "ci_high_percent_per_day")
    )
    source, here = "fazzini2023rate", situation.is_("intensive")
    return Output(
        name, lost, "%/d", 1, source, bands(measured=None), Range(low, high, source), shown_when=here, panel="intensive"
    )


reach = by(situation, **LONGEST)
CONTROL, CAST = "bed rest, control diet", {"model": "one leg in a full cast"}
outputs = (
    Output("reach", reach, "d", 0, "kortebein2007effect", bands(longer=days > value, within=None)),
    in_kg("lean_10", "bed_older", 2, model="bed rest", measure="leg lean mass"),
    in_kg("lean_7", "bed_older", 1, model="bed rest, mixed diet"),
    in_percent("knee_10", "bed_older", "knee extensor strength"),
    in_percent("stairs_10", "bed_older", "stair-climbing power", 0),
    in_percent("knee_7", "bed_older", "knee extension peak torque", 0),
    in_kg("lean_28", "bed_younger", 1, model=CONTROL, measure="lean leg mass"),
    in_kg("leg_28", "bed_younger", 1, model=CONTROL, measure="leg extension strength"),
    in_percent("steps_14", "steps", "leg fat-free mass"),
    in_percent("thigh_5", "cast", "quadriceps CSA", **CAST, days=5),
    in_percent("strength_5", "cast", "leg strength", **CAST, days=5),
    in_percent("thigh_14", "cast", "quadriceps CSA", **CAST, days=14),
    in_percent("strength_14", "cast", "leg strength", **CAST, days=14),
    in_intensive("area", "rectus femoris cross-sectional area"),
    in_intensive("thickness", "rectus femoris thickness"),
)


def formula(name):
    o: Any = next(o for o in outputs if o.name == name)
    return Formula(name, "loss", o.value.cases[0][1], o.unit, o.source)


*earlier, last = LONGEST

calculator = Calculator(
    inputs=(situation, days),
    exclusions=(under_18, pregnant),
    outputs=outputs,
    headline=bands(
        **{f"{key}_longer": (all_of(situation.is_(key), days > n), "", key) for key, n in LONGEST.items()},
        **{key: (situation.is_(key), "", key) for key in earlier},
        **{last: (None, "", last)},
    ),
    formulas=tuple(map(formula, ("lean_10", "knee_10", "lean_7", "lean_28", "steps_14", "thigh_14", "area"))),
    lookup=Lookup("reach", rows=("situation", tuple(LONGEST)), fixed=(("days", 7),)),
    sources=("tanner2015age", "hartley2022exercise"),
)
