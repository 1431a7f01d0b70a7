"""Timed up and go: stand up, walk three metres, turn, walk back, sit down."""

from calculators import Calculator, Formula, Limits, Lookup, Output, Quantity, Range, bands, series
from calculators.formulas import all_of, choose, maximum, pick, value
from calculators.panels import against, in_words, meets
from calculators.people import age, under_18, unwell

norms = series("timed_up_and_go_bohannon")
cutoffs = series("cutoffs_by_panel").only(criterion="timed up and go")
STUDY, REPEATED = "bohannon2006tug", "donoghue2019reliability"
REPEAT = 2.08  # s, minimum detectable change, donoghue2019reliability

time = Quantity("time", "time", Limits(3, 180, 5, 60), "10.5", "t")
has_norm = all_of(age >= 60, age < 100)
mean, low, high = (
    choose((has_norm, pick(norms, column, age=age)), otherwise=0) for column in ("mean_s", "ci_low_s", "ci_high_s")
)
risk = all_of(age >= 60, meets(time, cutoffs, panel="CDC STEADI"))
slow = all_of(age >= 50, meets(time, cutoffs, panel="EWGSOP2"))
CDC, EUROPE = in_words(cutoffs, panel="CDC STEADI"), in_words(cutoffs, panel="EWGSOP2")

calculator = Calculator(
    inputs=(age, time),
    exclusions=(unwell, under_18),
    outputs=(
        Output(
            "taken",
            time,
            "s",
            1,
            STUDY,
            bands(no_norm=age < 60, too_old=age >= 100, slower=value > high, not_slower=None),
            Range(maximum(0, time - REPEAT), time + REPEAT, REPEATED),
        ),
        Output("mean", mean, "s", 1, STUDY, bands(mean=None), Range(low, high, STUDY), shown_when=has_norm),
        Output("limit", high, "s", 1, STUDY, bands(limit=None), shown_when=has_norm),
        against("steadi", time, "s", 1, cutoffs, age >= 60, panel="CDC STEADI"),
        against("ewgsop2", time, "s", 1, cutoffs, age >= 50, "watch", panel="EWGSOP2"),
    ),
    headline=bands(
        risk=(risk, "check", "unsteady"),
        slow=(slow, "check", "unsteady"),
        young=age < 60,
        very_old=age >= 100,
        slower=time > high,
        not_slower=(None, "", "doing_well"),
    ),
    formulas=(Formula("limit", "the limit", high, "s", STUDY),),
    lookup=Lookup("limit", rows=("age", (60, 70, 80, 90)), fixed=(("time", 10),)),
    worse=(("time", "more"),),
    sources=("steadi2017tug",),
)
