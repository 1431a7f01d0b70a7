"""EWGSOP2 told one way everywhere: its two lines on the lean mass of arms and legs, and the signs that only grade."""

from calculators import by, series, sex

_lines = series("cutoffs_by_panel").only(panel="EWGSOP2")


def _printed(criterion: str) -> dict[str, float]:
    return {s: _lines.cell("value", criterion=criterion, sex=s) for s in ("female", "male")}


over_height, in_kg = by(sex, **_printed("ASM/height²")), by(sex, **_printed("ASM"))
IN_KG = "{female:g} kg for women and {male:g} kg for men".format(**_printed("ASM"))


def low_for_height(index):
    """Below the line over height squared."""
    return index < over_height


def low_in_kg(alm):
    """Below the line in kilograms, which needs no height."""
    return alm < in_kg


GRADES = "The panel counts it only once strength is low as well: test your grip, or time five rises."
"""EWGSOP2 grades with walking, SPPB and the timed up and go what weakness began; alone they are no verdict of its."""
ONLY_IN_KG = f"not low for your height, but below EWGSOP2’s other line, {IN_KG}"
ONLY_FOR_HEIGHT = f"low for your height, but not below EWGSOP2’s other line, {IN_KG}"
