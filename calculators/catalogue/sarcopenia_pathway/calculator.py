"""One person through five panels: what each would call worth checking, and which measurement would settle it."""

from calculators import Calculator, Formula, Lookup, Output, Stop, bands
from calculators.formulas import all_of, choose, given, not_, value
from calculators.people import age, amputation, sex, swelling, under_18

from .. import _panel_signs as p
from .. import _panel_verdicts as verdicts

EU = "cruzjentoft2019ewgsop2"


def count(conditions):
    first, *others = (choose((c, 1), otherwise=0) for c in conditions)
    for each in others:
        first = first + each
    return first


def panel(name, source, says, *signs):
    """One panel: how many of its signs are met, and the sentence that it would say."""
    return Output(name, count(signs), "1", 0, source, says, shown_when=p.ASKED[name], panel="panels")


flags, asked = count(p.FLAGS.values()), count(p.ASKED.values())

calculator = Calculator(
    inputs=(sex, age, p.grip, p.chair, p.gait, p.sppb, p.tug, p.alm, p.scan, p.height, p.weight),
    exclusions=(under_18, swelling, amputation),
    stops=(Stop("more", all_of(given(p.alm), given(p.weight), p.alm >= p.weight)),),
    outputs=(
        Output("flagged", flags, "1", 0, EU, bands(none=value < 1, some=(None, "check")), shown_when=asked >= 1),
        Output("asked", asked, "1", 0, EU, bands(all=value >= 5, some=None)),
        panel("ewgsop2", EU, verdicts.EWGSOP2, p.weak_eu, p.little_eu, p.slow_eu),
        Output(
            "ewgsop2_mass",
            count((p.short_eu, p.light_eu)),
            "1",
            0,
            EU,
            verdicts.EWGSOP2_MASS,
            shown_when=all_of(p.older, p.scanned),
        ),
        panel("awgs2019", "chen2020awgs", verdicts.AWGS2019, p.weak_19, p.slow_19, p.little_19),
        panel("awgs2025", "chen2025awgs", verdicts.AWGS2025, p.weak_25, p.little_25),
        panel("fnih", "studenski2014fnih", verdicts.FNIH, p.weak_us, p.little_us, p.slow_us),
        panel("sdoc", "cawthon2020sdoc", verdicts.SDOC, p.weak_so, p.slow_so),
        Output("alm_h2", p.index, "kg/m2", 2, EU, bands(bia=p.scan.is_("bia"), given=None), shown_when=p.sized),
        Output("alm_bmi", p.ratio, "kg/(kg/m2)", 3, "studenski2014fnih", bands(given=None), shown_when=p.built),
    ),
    headline=bands(
        young=not_(p.older),
        only_mass=(all_of(asked < 1, p.some_mass), "watch", "strength_next"),
        nothing=(asked < 1, "", "strength_next"),
        one_sign=(all_of(flags < 1, p.one_sign), "watch"),
        none=flags < 1,
        some=(None, "check", "flagged"),
    ),
    formulas=(
        Formula("alm_h2", "ALM/h²", p.index, "kg/m2", EU),
        Formula("alm_bmi", "ALM/BMI", p.ratio, "kg/(kg/m2)", "studenski2014fnih"),
    ),
    lookup=Lookup(
        "flagged",
        rows=("grip", (12, 14, 15, 16, 17, 18, 20, 22, 24, 26, 28, 30, 34, 36)),
        columns=("gait", (0.6, 0.8, 0.9, 1.0, 1.2)),
        by="sex",
        fixed=(
            ("age", 75),
            *((name, None) for name in ("chair", "sppb", "tug", "alm")),
            ("scan", "dxa"),
            *((name, None) for name in ("height", "weight")),
        ),
    ),
    worse=(("grip", "less"), ("chair", "more"), ("gait", "less"), ("sppb", "less"), ("tug", "more"), ("alm", "less")),
    sources=("cruzjentoft2019erratum", "bhasin2020sdoc", "kirk2024glis", "huang2021estimation", "inbody2018asm"),
)
