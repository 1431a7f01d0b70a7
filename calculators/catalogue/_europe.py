"""EWGSOP2 told one way everywhere: its two lines on the lean mass of arms and legs. Its words stand in _says.yaml."""

from calculators import series
from calculators.panels import for_each_sex

_lines = series("cutoffs_by_panel").only(panel="EWGSOP2")
over_height, in_kg = for_each_sex(_lines, criterion="ASM/height²"), for_each_sex(_lines, criterion="ASM")
WOMEN_KG, MEN_KG = (_lines.cell("value", criterion="ASM", sex=s) for s in ("female", "male"))


def low_for_height(index):
    """Below the line over height squared."""
    return index < over_height


def low_in_kg(alm):
    """Below the line in kilograms, which needs no height."""
    return alm < in_kg
