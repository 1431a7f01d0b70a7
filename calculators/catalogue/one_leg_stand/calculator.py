"""Standing on one leg with open eyes: the best of three tries, beside the mean of one study."""

from calculators import Calculator, Formula, Limits, Lookup, Output, Quantity, bands, series
from calculators.formulas import choose, pick, value
from calculators.people import age, under_18, unwell

norms = series("one_leg_stance_springer")
STUDY = "springer2007unipedal"
CEILING = 45  # s, where the study stopped the watch

held = Quantity("time", "time", Limits(0, CEILING), "18", "t")
has_mean = age < 100
mean = choose((has_mean, pick(norms, "mean_time_s", age=age)), otherwise=0)

calculator = Calculator(
    inputs=(age, held),
    exclusions=(unwell, under_18),
    outputs=(
        Output(
            "held",
            held,
            "s",
            1,
            STUDY,
            bands(full=value >= CEILING, no_mean=age >= 100, shorter=value < mean, not_shorter=None),
        ),
        Output("mean", mean, "s", 1, STUDY, bands(mean=None), shown_when=has_mean),
    ),
    headline=bands(
        full=(held >= CEILING, "", "full"),
        none=(held < 1, "check", "unsteady"),
        very_old=age >= 100,
        shorter=held < mean,
        not_shorter=None,
    ),
    formulas=(Formula("mean", "the mean", mean, "s", STUDY),),
    lookup=Lookup("mean", rows=("age", (18, 40, 50, 60, 70, 80)), fixed=(("time", 10),)),
    worse=(("time", "less"),),
)
