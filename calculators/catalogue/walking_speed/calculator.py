"""Walking speed: a measured walk at the usual pace, beside people of the same age and the panels' lines."""

from calculators import Calculator, Formula, Here, Limits, Lookup, Output, Quantity, Range, Stop, bands, series
from calculators.formulas import all_of, choose, maximum, pick, value
from calculators.panels import against, in_words, meets
from calculators.people import age, sex, under_18, unwell

means = series("gait_speed_bohannon")
cutoffs = series("cutoffs_by_panel")
STUDY, REPEATED = "bohannon2011gait", "warden2019tester"
REPEAT = 0.20  # m/s, the widest of the printed limits of agreement, warden2019tester

distance = Quantity("distance", "distance", Limits(3, 30, 3.9, 10), "4", "d")
time = Quantity("time", "time", Limits(1, 120, 2, 40), "4.2", "t")
speed = distance / time
has_mean = all_of(age >= 20, age < 100)
mean = choose((has_mean, pick(means, "mean_gait_speed_m_per_s", sex=sex, age=age)), otherwise=0)
older = age >= 50
EUROPE = {"panel": "EWGSOP2", "criterion": "gait speed"}
ASIA = {"panel": "AWGS", "criterion": "gait speed, 6-m walk"}
SDOC = {"panel": "SDOC", "criterion": "gait speed"}
IN_ASIA = in_words(cutoffs, **ASIA)


def panel(name, shown_when, urgency, **line):
    return against(name, speed, "m/s", 2, cutoffs, shown_when, urgency, **line)


calculator = Calculator(
    inputs=(sex, age, distance, time),
    exclusions=(unwell, under_18),
    stops=(Stop("ran", speed > 3),),
    outputs=(
        Output(
            "speed",
            speed,
            "m/s",
            2,
            STUDY,
            bands(no_mean=age < 20, too_old=age >= 100, slower=value < mean, not_slower=None),
            Range(maximum(0, speed - REPEAT), speed + REPEAT, REPEATED),
        ),
        Output("mean", mean, "m/s", 2, STUDY, bands(mean=None), shown_when=has_mean),
        panel("ewgsop2", older, "watch", **EUROPE),
        panel("awgs2019", older, "check", **ASIA),
        panel("sdoc", age >= 65, "watch", **SDOC),
    ),
    headline=bands(
        slow=(all_of(older, meets(speed, cutoffs, **EUROPE)), "check", "below"),
        slow_in_asia=(all_of(older, meets(speed, cutoffs, **ASIA)), "check", "below"),
        young=age < 20,
        very_old=age >= 100,
        slower=speed < mean,
        not_slower=(None, "", "doing_well"),
    ),
    formulas=(Formula("speed", "v", speed, "m/s", STUDY),),
    lookup=Lookup(
        "speed",
        rows=("time", (3, 3.5, 4, 4.5, 5, 6, 7, 8, 10)),
        columns=("distance", (4, 6)),
        fixed=(("sex", "female"), ("age", 75)),
    ),
    here=Here("walking-speed-by-age", x="age", y="speed", panel="sex"),
    worse=(("time", "more"), ("distance", "less")),
    sources=("donoghue2019reliability",),
)
