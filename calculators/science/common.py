"""Inputs and exclusions that several calculators share, so that a height is asked in one way everywhere."""

from __future__ import annotations

from typing import Any

from .expression import Condition, Expression
from .model import Band, Choice, Exclusion, Limits, NoError, Output, Quantity
from .notation import value
from .published import Table, in_words, meets

sex = Choice(
    "sex",
    "Sex",
    (("female", "Female"), ("male", "Male")),
    hint="The sex your body developed with: the studies measured women and men apart.",
)
age = Quantity(
    "age",
    "Age",
    "age",
    Limits(18, 110, "these studies measured adults", usual_high=100),
    example="72",
    symbol="age",
    whole=True,
)
weight = Quantity(
    "weight",
    "Weight",
    "body mass",
    Limits(30, 300, "outside it a typing slip is likelier than a weight", 40, 180),
    example="70",
    symbol="W",
)
height = Quantity(
    "height",
    "Height",
    "body height",
    Limits(120, 230, "outside it a typing slip is likelier than a height", 140, 205),
    example="165",
    symbol="H",
)

under_18 = Exclusion(
    "under_18",
    "I am under 18",
    "This was worked out on adults. A child’s or a teenager’s body follows other rules: ask a doctor or a dietitian.",
    urgency="check",
)
pregnant = Exclusion(
    "pregnant",
    "I am pregnant",
    "Pregnancy changes body water and weight in ways this does not know. Ask your midwife or doctor.",
    urgency="check",
)
swelling = Exclusion(
    "swelling",
    "I have swelling from fluid (oedema, ascites)",
    "Fluid would be counted as lean mass here, so no number is shown. Ask your care team.",
    urgency="check",
)
amputation = Exclusion(
    "amputation",
    "I have had a limb or part of one removed",
    "Height and weight mean something else after an amputation. A dietitian can work it out with you.",
    urgency="check",
)
dialysis = Exclusion(
    "dialysis",
    "I am on dialysis",
    "Your weight moves with fluid and your needs are set by your kidney team. Ask them for your numbers.",
    urgency="check",
)
body_size_exclusions = (under_18, pregnant, swelling, amputation, dialysis)
"""Whom no equation from height and weight fits."""
unwell = Exclusion(
    "unwell",
    "I have chest pain, am dizzy, have new weakness on one side, or cannot stand up safely today",
    "Do not do this test now. Chest pain, or sudden weakness on one side, needs an emergency call at once. For dizziness or "
    "unsteady legs, talk to your doctor first.",
    urgency="now",
)
"""Whom no test on the feet fits today."""


def against(
    name: str,
    measured: Expression,
    unit: str,
    decimals: int,
    cutoffs: Table,
    means: str,
    shown_when: Condition,
    hidden_says: str,
    *,
    who: str = "",
    only_with: str = "",
    **row: Any,
) -> Output:
    """A reading beside one panel's line, with the operator the panel printed: it counts as what the panel says, or not.

    `only_with`: the panel counts this sign only together with another, so alone it sends nobody anywhere. Say what to test.
    """
    said, panel = in_words(cutoffs, **row), f"{row['panel']} {cutoffs.cell('year', **row)}"
    advice, urgency = (
        (only_with, "watch") if only_with else ("Worth checking with a doctor or physiotherapist.", "check")
    )
    return Output(
        name,
        f"{panel}{who and ', '}{who}",
        measured,
        unit,
        decimals,
        NoError("A panel’s cut-off is a line that experts agreed on; it is printed without an error."),
        (
            Band("meets", meets(value, cutoffs, **row), f"{panel} counts {said} as {means}. {advice}", urgency),
            Band("meets_not", None, f"{panel} counts {said} as {means}. Yours is not."),
        ),
        cutoffs.cell("source_key", **row),
        shown_when=shown_when,
        hidden_says=hidden_says,
        panel="cut-offs",
    )
