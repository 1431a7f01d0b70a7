"""The chair stand: how many in 30 seconds, and how long five take. Two tests, each with its own norms and lines."""

from calculators import Calculator, Formula, Here, Limits, Lookup, Output, Quantity, Range, Stop, Timer, bands, series
from calculators.formulas import all_of, choose, given, maximum, not_, pick, value
from calculators.panels import against, in_words, meets
from calculators.people import age, sex, under_18, unwell

steadi = series("chair_stand_30s_steadi")
middle = series("chair_stand_30s_normal_range")
bohannon = series("chair_stand_5x_bohannon")
cutoffs = series("cutoffs_by_panel").only(criterion="chair stand, 5 rises")
STEADI, RIKLI, BOHANNON = "steadi2017chairstand", "rikli1999norms", "bohannon2006fivests"
REPEAT = 4.52  # s, minimum detectable change, donoghue2019reliability

stands = Quantity("stands", "count", Limits(0, 60, usual_high=40), "12", "stands", whole=True, optional=True)
five = Quantity("five", "time", Limits(3, 120, 5, 60), "12.4", "t", optional=True)

counted, timed = given(stands), given(five)
has_norm, has_limit = all_of(age >= 60, age < 95), all_of(age >= 60, age < 90)


def norm(table, column, where, **row):
    """A printed number where there is one for this age."""
    return choose((where, pick(table, column, **row, age=age)), otherwise=0)


below_if_fewer = norm(steadi, "below_average_if_fewer_than_repetitions", has_norm, sex=sex)
usual_low = norm(middle, "normal_low_repetitions", has_norm, sex=sex)
usual_high = norm(middle, "normal_high_repetitions", has_norm, sex=sex)
slow_if_over = norm(bohannon, "worse_than_average_if_more_than_s", has_limit)
older = all_of(timed, age >= 50)
slower = all_of(timed, has_limit, five > slow_if_over)
slow_in_asia = all_of(timed, age >= 50, meets(five, cutoffs, panel="AWGS"))
ASIA = in_words(cutoffs, panel="AWGS")

below = bands(below=(value < below_if_fewer, "check"), not_below=None)
slow = bands(slower=(value > slow_if_over, "check"), not_slower=None)
middle_half = Range(usual_low, usual_high, RIKLI)
again = Range(maximum(0, five - REPEAT), five + REPEAT, "donoghue2019reliability")

calculator = Calculator(
    inputs=(sex, age, stands, five),
    exclusions=(unwell, under_18),
    stops=(Stop("nothing", all_of(not_(counted), not_(timed))),),
    outputs=(
        Output("count", stands, "{stands}", 0, STEADI, below, shown_when=all_of(counted, has_norm)),
        Output("line", below_if_fewer, "{stands}", 0, STEADI, bands(line=None), shown_when=has_norm),
        Output("usual", usual_low, "{stands}", 0, RIKLI, bands(usual=None), middle_half, shown_when=has_norm),
        Output("five_time", five, "s", 1, BOHANNON, slow, again, shown_when=all_of(timed, has_limit)),
        Output("five_line", slow_if_over, "s", 1, BOHANNON, bands(line=None), shown_when=all_of(timed, has_limit)),
        against("ewgsop2", five, "s", 1, cutoffs, older, panel="EWGSOP2"),
        against("awgs2019", five, "s", 1, cutoffs, older, panel="AWGS"),
    ),
    headline=bands(
        none=(all_of(counted, stands < 1), "soon", "needs_hands"),
        below=(all_of(counted, stands < below_if_fewer), "check", "below_a_line"),
        mixed=(all_of(counted, slower), "check", "below_a_line"),
        mixed_panel=(all_of(counted, slow_in_asia), "check", "below_a_line"),
        too_young=all_of(counted, age < 60),
        too_old=all_of(counted, age >= 95),
        above=(all_of(counted, stands > usual_high), "", "doing_well"),
        within=counted,
        five_slower=(slower, "check", "below_a_line"),
        five_panel=(slow_in_asia, "check", "below_a_line"),
        five_too_young=age < 60,
        five_too_old=age >= 90,
        five_not_slower=(None, "", "doing_well"),
    ),
    formulas=(
        Formula("line", "the line", below_if_fewer, "{stands}", STEADI),
        Formula("usual", "25th percentile", usual_low, "{stands}", RIKLI),
        Formula("five_line", "the limit", slow_if_over, "s", BOHANNON),
    ),
    lookup=Lookup("line", rows=("age", (60, 65, 70, 75, 80, 85, 90)), by="sex", fixed=(("stands", 10), ("five", None))),
    here=Here("chair-stand-by-age", x="age", y="stands", panel="sex"),
    timer=Timer(30, "stands"),
    worse=(("stands", "less"), ("five", "more")),
    sources=("jones2002measuring", "goldberg2012fivetimes"),
)
