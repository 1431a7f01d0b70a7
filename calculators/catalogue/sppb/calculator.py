"""Short Physical Performance Battery: balance, a walk of four metres, five chair stands; 0 to 12 points."""

from calculators import Calculator, Formula, Limits, Lookup, Output, Quantity, Stop, bands, choice, series
from calculators.formulas import all_of, by, choose, given, named, not_, pick, value
from calculators.panels import against, meets
from calculators.people import age, sex, under_18, unwell

points = series("sppb_points")
norway = series("sppb_component_means_tromso")
cutoffs = series("cutoffs_by_panel").only(criterion="SPPB")
GURALNIK, TROMSO = "guralnik1994sppb", "tromso2019sppb"


def lower(component, n):
    return points.only(component=component, points=n, as_printed=PRINTED[component, n]).rows[0]["lower_s"]


PRINTED = {(r["component"], r["points"]): r["as_printed"] for r in points.rows}
balance = choice("balance", "none", "side", "semi", "tandem", "full")
walked = choice("walked", "yes", "no", start="yes")
walk = Quantity("walk", "time", Limits(1, 180, 2, 40), "4.6", "w", optional=True)
rose = choice("rose", "yes", "no", start="yes")
five = Quantity("five", "time", Limits(3, 180, 5, 60), "13.0", "c", optional=True)

W, C = "4-m usual walk", "5 chair stands"
balance_points = by(balance, none=0, side=1, semi=2, tandem=3, full=4)
walk_points = choose(
    (walked.is_("no"), 0), (walk > lower(W, 1), 1), (walk > lower(W, 2), 2), (walk >= lower(W, 3), 3), otherwise=4
)
over_a_minute = points.cell("lower_s", component=C, as_printed="> 60 s")
chair_points = choose(
    (rose.is_("no"), 0),
    (five > over_a_minute, 0),
    (five >= lower(C, 1), 1),
    (five >= lower(C, 2), 2),
    (five >= lower(C, 3), 3),
    otherwise=4,
)
total = balance_points + walk_points + chair_points
added = (
    named("B", balance_points, "{points}")
    + named("Wp", walk_points, "{points}")
    + named("Cp", chair_points, "{points}")
)
has_means = all_of(age >= 40, not_(all_of(sex.is_("female"), age >= 80)))


def usual(component):
    return pick(norway.only(component=component), "mean_points", sex=sex, age=age)


usual_total = choose((has_means, usual("balance") + usual("walk") + usual("chair stand")), otherwise=0)


def part(name, expression):
    return Output(name, expression, "{points}", 0, GURALNIK, bands(points=None))


def panel(name, urgency, **row):
    return against(name, total, "{points}", 0, cutoffs, age >= 50, urgency, **row)


calculator = Calculator(
    inputs=(sex, age, balance, walked, walk, rose, five),
    exclusions=(unwell, under_18),
    stops=(
        Stop("walk", all_of(walked.is_("yes"), not_(given(walk)))),
        Stop("chair", all_of(rose.is_("yes"), not_(given(five)))),
    ),
    outputs=(
        Output("total", total, "{points}", 0, GURALNIK, bands(full=value >= 12, points=None)),
        part("balance_part", balance_points),
        part("walk_part", walk_points),
        part("chair_part", chair_points),
        Output("usual", usual_total, "{points}", 1, TROMSO, bands(usual=None), shown_when=has_means),
        panel("ewgsop2", "watch", panel="EWGSOP2"),
        panel("awgs2019", "check", panel="AWGS"),
    ),
    headline=bands(
        no_rise=(rose.is_("no"), "soon", "needs_hands"),
        both=(all_of(age >= 50, meets(total, cutoffs, panel="EWGSOP2")), "check", "below"),
        asia=(all_of(age >= 50, meets(total, cutoffs, panel="AWGS")), "check", "below"),
        full_for_age=(all_of(total >= 12, has_means), "", "doing_well"),
        full=(total >= 12, "", "doing_well"),
        usual=has_means,
        rest=None,
    ),
    formulas=(
        Formula("total", "SPPB", added, "{points}", GURALNIK),
        Formula("usual", "mean total", usual_total, "{points}", TROMSO),
    ),
    lookup=Lookup(
        "walk_part",
        rows=("walk", (4, 4.81, 4.82, 5, 6.2, 6.21, 7, 8.7, 8.71, 10)),
        fixed=(("sex", "female"), ("age", 75), ("balance", "full"), ("walked", "yes"), ("rose", "yes"), ("five", 12.0)),
    ),
    worse=(("balance", "less"), ("walked", "more"), ("walk", "more"), ("rose", "more"), ("five", "more")),
    sources=("guralniksppbguide", "phenx150501"),
)
