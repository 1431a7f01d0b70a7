"""The words a formula is written in: numbers, branches, functions, conditions, and cells of a published table.

0.407 * weight + 0.267 * height - 19.2   ·   by(sex, female=…, male=…)   ·   choose((age < 65, …), otherwise=…)
"""

from .science.notation import (
    absolute,
    all_of,
    any_of,
    by,
    choose,
    exp,
    given,
    lambert_w_of_exp,
    ln,
    log10,
    maximum,
    minimum,
    named,
    not_,
    nothing,
    printed,
    sqrt,
    value,
)
from .science.published import pick

__all__ = [
    "absolute",
    "all_of",
    "any_of",
    "by",
    "choose",
    "exp",
    "given",
    "lambert_w_of_exp",
    "ln",
    "log10",
    "maximum",
    "minimum",
    "named",
    "not_",
    "nothing",
    "pick",
    "printed",
    "sqrt",
    "value",
]
