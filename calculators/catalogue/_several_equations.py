"""Several equations for one quantity: the lowest and the highest of those that fit this reader, and how many do."""

from functools import reduce
from operator import add

from calculators.formulas import choose, maximum, minimum


def lowest(pairs, ceiling):
    """The smallest of the values whose condition holds; `ceiling` is one that none of them goes above."""
    return minimum(*(choose((fits, x), otherwise=ceiling) for x, fits in pairs))


def highest(pairs):
    """The largest of the values whose condition holds; 0 where none does."""
    return maximum(*(choose((fits, x), otherwise=0) for x, fits in pairs))


def how_many(conditions):
    """How many of these conditions hold."""
    return reduce(add, (choose((fits, 1), otherwise=0) for fits in conditions))
