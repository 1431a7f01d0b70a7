"""A training week: days and sets for each muscle group, beside what guidelines ask and trials used; a plan to print."""

from functools import reduce
from operator import add

from calculators import Calculator, Formula, Limits, Lookup, Output, Quantity, Stop, bands
from calculators.formulas import all_of, any_of, choose, given, value
from calculators.people import age, under_18, unwell

TRIALS, WHO = "schoenfeld2017dose", "bull2020who"
GROUPS = ("legs", "calves", "back", "chest", "shoulders", "arms", "trunk")
MANY = 20
"""Our choice: twice the highest level that the trials were sorted into."""

days = Quantity("days", "count", Limits(0, 7, usual_high=6), "2", "days", whole=True)
minutes = Quantity("minutes", "count", Limits(0, 1200, usual_high=600), "60", "minutes", optional=True)
sets = [Quantity(g, "count", Limits(0, 60, usual_high=30), "4", g, whole=True, optional=True) for g in GROUPS]
total = reduce(add, (choose((given(each), each), otherwise=0) for each in sets))
many = any_of(*(all_of(given(each), each > MANY) for each in sets))


def group(each):
    """One muscle group against the three levels trials were sorted into."""
    says = bands(none=value < 1, low=value < 5, middle=value < 10, many=(value > MANY, "watch"), high=None)
    return Output(each.name, each, "1", 0, TRIALS, says, shown_when=given(each), panel="muscle groups")


calculator = Calculator(
    inputs=(days, *sets, minutes, age),
    exclusions=(unwell, under_18),
    stops=(Stop("no_day", all_of(days < 1, any_of(total > 0, all_of(given(minutes), minutes > 0)))),),
    outputs=(
        Output("days_a_week", days, "1", 0, WHO, bands(none=value < 1, below=value < 2, meets=None)),
        Output("balance", days, "1", 0, WHO, bands(advice=None), shown_when=age >= 65),
        Output("total", total, "1", 0, TRIALS, bands(total=None)),
        Output("per_day", total / days, "1", 1, TRIALS, bands(per_day=None), shown_when=days > 0),
        *map(group, sets),
        Output(
            "time",
            minutes,
            "1",
            0,
            "momma2022muscle",
            bands(below=value < 30, lowest=value <= 60, above=None),
            shown_when=given(minutes),
        ),
    ),
    headline=bands(
        none=(days < 1, "", "start"), empty=total < 1, many=(many, "watch", "less"), one=days < 2, plan=None
    ),
    formulas=(Formula("per_day", "sets a day", total / days, "{sets}", TRIALS),),
    lookup=Lookup(
        "per_day",
        rows=("legs", (2, 4, 6, 8, 10, 12, 15, 20)),
        columns=("days", (1, 2, 3, 4)),
        fixed=(*((name, None) for name in GROUPS if name != "legs"), ("minutes", None), ("age", 60)),
    ),
    sources=("currier2026acsm", "currier2023resistance", "bickel2011exercise", "pelland2026resistance"),
)
