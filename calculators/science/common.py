"""Inputs and exclusions that several calculators share, so that a height is asked in one way everywhere.

Their words stand in catalogue/_says.yaml.
"""

from __future__ import annotations

from typing import Any

from .advice import Exclusion, bands
from .expression import Condition, Expression
from .model import Limits, Output, Quantity, choice
from .notation import by, value
from .published import Table, in_words, meets

sex = choice("sex", "female", "male")
age = Quantity("age", "age", Limits(18, 110, usual_high=100), "72", "age", whole=True)
weight = Quantity("weight", "body mass", Limits(30, 300, 40, 180), "70", "W")
height = Quantity("height", "body height", Limits(120, 230, 140, 205), "165", "H")

under_18 = Exclusion("under_18", urgency="check")
pregnant = Exclusion("pregnant", urgency="check")
swelling = Exclusion("swelling", urgency="check")
amputation = Exclusion("amputation", urgency="check")
dialysis = Exclusion("dialysis", urgency="check")
body_size_exclusions = (under_18, pregnant, swelling, amputation, dialysis)
"""Whom no equation from height and weight fits."""
unwell = Exclusion("unwell", urgency="now")
"""Whom no test on the feet fits today."""


def against(
    name: str,
    measured: Expression,
    unit: str,
    decimals: int,
    cutoffs: Table,
    shown_when: Condition,
    urgency: str = "check",
    **row: Any,
) -> Output:
    """A reading beside one panel's line, with the operator the panel printed: it counts as what the panel says, or not.

    Its sentences may show `{panel}` and its `{criterion}` in words. A panel that counts this sign only together with another sends
    nobody anywhere by it alone: give the urgency “watch” and say what to test.
    """
    return Output(
        name,
        measured,
        unit,
        decimals,
        cutoffs.cell("source_key", **row),
        bands(meets=(meets(value, cutoffs, **row), urgency), meets_not=None),
        shown_when=shown_when,
        panel="cut-offs",
        fills=(("panel", f"{row['panel']} {cutoffs.cell('year', **row)}"), ("criterion", in_words(cutoffs, **row))),
    )


def for_each_sex(cutoffs: Table, **row: Any) -> Expression:
    """What a panel printed for women and for men."""
    return by(sex, **{s: cutoffs.cell("value", sex=s, **row) for s in ("female", "male")})


def against_by_sex(
    name: str,
    measured: Expression,
    unit: str,
    decimals: int,
    cutoffs: Table,
    shown_when: Condition,
    urgency: str = "check",
    follows: str | None = None,
    **row: Any,
) -> Output:
    """A reading beside one panel's two lines, for women and for men, each “less than”. Its sentences may show `{panel}`,
    `{women}` and `{men}`."""
    women, men = (cutoffs.cell("value", sex=s, **row) for s in ("female", "male"))
    return Output(
        name,
        measured,
        unit,
        decimals,
        cutoffs.cell("source_key", sex="female", **row),
        bands(below=(value < for_each_sex(cutoffs, **row), urgency), not_below=None),
        follows=follows,
        shown_when=shown_when,
        panel="cut-offs",
        fills=(("panel", f"{row['panel']} {row['year']}"), ("women", women), ("men", men)),
    )
