"""The door: the words a calculator, a chart or a drawing is written in.

    published paper → docs/references.bib, docs/data/*.csv → definition → every face a reader meets

A definition imports from here and from nowhere else in the house:

    from calculators import Calculator, Formula, Output, Range, by, height, sex, series, weight
"""
from .science.common import (
    against, age, amputation, body_size_exclusions, dialysis, height, pregnant, sex, swelling, under_18, unwell, weight,
)
from .science.expression import (
    absolute, all_of, any_of, by, choose, exp, given, lambert_w_of_exp, ln, log10, maximum, minimum,
    named, not_, nothing, printed, sqrt, value,
)
from .science.model import (
    Band, Calculator, Card, Choice, Doubt, Exclusion, Formula, Here, Limits, Lookup, NextStep, NoError, Output, Quantity, Range, Stop, Timer,
)
from .science.published import in_words, meets, pick
from .sources.series import series

__all__ = [
    "Band", "Calculator", "Card", "Choice", "Doubt", "Exclusion", "Formula", "Here", "Limits", "Lookup", "NextStep", "NoError", "Output",
    "Quantity", "Range", "Stop", "Timer", "absolute", "against", "age", "all_of", "amputation", "any_of", "body_size_exclusions",
    "by", "choose", "dialysis", "exp", "given", "height", "in_words", "lambert_w_of_exp", "ln", "log10", "maximum", "meets", "minimum", "named",
    "not_", "nothing", "pick", "pregnant", "printed", "series", "sex", "sqrt", "swelling", "under_18", "unwell", "value", "weight",
]
