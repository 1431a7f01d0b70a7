"""The door: the words a calculator, a chart or a drawing is written in.

    published paper → docs/references.bib, docs/data/*.csv → definition → every face a reader meets

A definition imports from here and from nowhere else in the house, in a few lines:

    from calculators import Calculator, Formula, Output, Range, bands, series     the parts, and published numbers
    from calculators.formulas import all_of, by, choose, value                    what formulas are made of
    from calculators.people import height, sex, under_18, weight                  what several of them ask
    from calculators.panels import against, meets                                 what expert panels draw

This door opens on all of them; what a reader is told stands in says.yaml beside the definition.
"""

from . import formulas, panels, people
from .formulas import *  # noqa: F403  (its __all__ is a part of this door)
from .panels import *  # noqa: F403
from .people import *  # noqa: F403
from .science.advice import Band, Exclusion, NextStep, Stop, bands, steps
from .science.model import (
    Calculator,
    Card,
    Choice,
    Doubt,
    Formula,
    Here,
    Limits,
    Lookup,
    NoError,
    Output,
    Quantity,
    Range,
    Timer,
    choice,
)
from .sources.series import series

__all__ = [
    "Band",
    "Calculator",
    "Card",
    "Choice",
    "Doubt",
    "Exclusion",
    "Formula",
    "Here",
    "Limits",
    "Lookup",
    "NextStep",
    "NoError",
    "Output",
    "Quantity",
    "Range",
    "Stop",
    "Timer",
    "bands",
    "choice",
    "series",
    "steps",
    *formulas.__all__,
    *panels.__all__,
    *people.__all__,
]
