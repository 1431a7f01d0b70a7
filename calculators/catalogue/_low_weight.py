"""A body so light that a panel counts it: one line wherever height and weight meet. Its words stand in _says.yaml."""

from calculators import series
from calculators.panels import meets

_espen = series("cutoffs_by_panel").only(panel="ESPEN", year=2015, criterion="BMI", age_band="adults")
LIGHT = _espen.cell("value")
"""kg/m², as printed."""


def too_light(bmi):
    """Whether this body mass index lies under the panel's line."""
    return meets(bmi, _espen)
