"""Wrong numbers that circulate about muscle: misprints, lost units, turned signs. None of them may come out of ours.

Each test gives the right value beside the wrong one, so it fails when ours drifts to either side. Where the wrong ones
were met, and what is right, stands on docs/understand/wrong-numbers.md.
"""

import math
import re

import pytest

from calculators.science.answer import answer
from calculators.science.inputs import read_inputs
from calculators.science.mistakes import BadInput
from calculators.sources.catalogue import calculator, calculator_names
from calculators.sources.rooms import DOCS
from calculators.sources.series import series

MAN, WOMAN = {"sex": "male"}, {"sex": "female"}


def ask(name: str, **typed):
    """The whole answer of a calculator for these typed values."""
    c = calculator(name)
    return answer(c, read_inputs(c, {k: str(v) for k, v in typed.items()}))


def result(name: str, output: str, **typed):
    return next(r for r in ask(name, **typed).results if r.name == output)


def value(name: str, output: str, **typed) -> float:
    return result(name, output, **typed).value


def said_by(name: str) -> str:
    """Every sentence a calculator can say, with its model cards."""
    c = calculator(name)
    bands = [b for o in c.outputs for b in o.bands] + list(c.headline)
    cards = [text for f in c.formulas for text in (f.title, *map(str, vars(f.card).values()))]
    return " ".join([b.says for b in bands] + [s.says for s in c.stops] + cards + [c.for_whom, c.not_for, c.knows_not])


# Lean body mass.


def test_james_takes_off_128_and_not_120():
    lean = value("lean-body-mass", "james", **MAN, weight="80 kg", height="175 cm")
    assert lean == pytest.approx(61.25, abs=0.01)
    assert lean != pytest.approx(62.92, abs=0.1)


def test_james_squares_the_whole_ratio():
    assert value("lean-body-mass", "james", **MAN, weight="80 kg", height="175 cm") < 80 < 87.7


@pytest.mark.parametrize(("who", "weight"), [(MAN, "132 kg"), (WOMAN, "111 kg")])
def test_james_is_silent_where_his_curve_turns_down(who, weight):
    assert result("lean-body-mass", "james", **who, weight=weight, height="175 cm").value is None


def test_boer_multiplies_a_mans_height_by_0_267_and_not_0_237():
    lean = value("lean-body-mass", "boer", **MAN, weight="75 kg", height="175 cm")
    assert lean == pytest.approx(58.05, abs=0.001)
    assert lean - 5.25 == pytest.approx(52.80, abs=0.001)  # what 0.237 gave for years


def test_boer_has_0_407_and_not_0_4071():
    assert value("lean-body-mass", "boer", **MAN, weight="100 kg", height="175 cm") == pytest.approx(68.225, abs=0.001)


def test_boer_takes_height_in_centimetres():
    assert value("lean-body-mass", "boer", **WOMAN, weight="65 kg", height="1.62 m") == pytest.approx(44.7, abs=0.05)


def test_no_formula_gives_57_4_kg_for_70_kg_and_175_cm():
    lean = [
        value("lean-body-mass", f, **MAN, weight="70 kg", height="175 cm")
        for f in ("boer", "james", "hume", "janmahasatian")
    ]
    assert [round(x, 1) for x in lean] == [56.0, 56.5, 52.8, 55.9]


def test_janmahasatian_gives_71_9_and_neither_74_nor_13160():
    lean = value("lean-body-mass", "janmahasatian", **MAN, weight="110 kg", height="178 cm")
    assert round(lean, 1) == 71.9


def test_hume_has_a_formula_for_each_sex():
    assert value("lean-body-mass", "hume", **MAN, weight="70 kg", height="170 cm") != value(
        "lean-body-mass", "hume", **WOMAN, weight="70 kg", height="170 cm"
    )


def test_height_and_weight_give_no_percentile_for_an_age():
    c = calculator("lean-body-mass")
    assert "age" not in [i.name for i in c.inputs]
    assert not any(o.unit == "{percentile}" for o in c.outputs)


def test_pounds_are_not_taken_for_kilograms():
    pounds = value("lean-body-mass", "boer", **WOMAN, weight="150 lb", height="170 cm")
    assert pounds == pytest.approx(value("lean-body-mass", "boer", **WOMAN, weight="68.0388555 kg", height="170 cm"))


# Fat-free mass index.


def test_the_index_is_normalised_with_6_3_and_not_6_1():
    at_170 = {**MAN, "weight": "70 kg", "height": "170 cm", "fat": "15"}
    plain, moved = (value("fat-free-mass-index", o, **at_170) for o in ("ffmi", "normalised"))
    assert moved - plain == pytest.approx(0.63)
    assert moved - plain != pytest.approx(0.61, abs=0.005)


def test_a_tall_mans_index_goes_down_and_not_up():
    tall = {**MAN, "weight": "90 kg", "height": "195 cm", "fat": "15"}
    assert value("fat-free-mass-index", "normalised", **tall) < value("fat-free-mass-index", "ffmi", **tall)


def test_kilograms_are_not_divided_by_2_2_again():
    index = value("fat-free-mass-index", "ffmi", **MAN, weight="50 kg", height="5 ft 4 in", fat="12")
    assert index == pytest.approx(16.65, abs=0.01)
    assert index != pytest.approx(7.57, abs=0.1)


def test_women_get_no_correction_worked_out_on_men():
    assert value("fat-free-mass-index", "normalised", **WOMAN, weight="60 kg", height="165 cm", fat="30") is None


# Body fat.


def test_the_navy_form_does_not_mix_inches_and_centimetres():
    fat = value("body-fat", "navy", **MAN, age="40", weight="80 kg", height="176 cm", belly="91", neck="39")
    assert fat == pytest.approx(20.5, abs=0.05)
    assert fat != pytest.approx(27.1, abs=0.5)


def test_a_thicker_neck_lowers_a_womans_navy_fat():
    woman = {**WOMAN, "age": "40", "weight": "70 kg", "height": "165 cm", "belly": "80", "hip": "102"}
    assert value("body-fat", "navy", **woman, neck="36") < value("body-fat", "navy", **woman, neck="32")


# Muscle from tape, scale and impedance.


def test_lee_gives_a_man_6_6_kg_more_and_not_10_2():
    same = {"age": "50", "weight": "70 kg", "height": "175 cm"}
    more = value("muscle-mass", "lee", **MAN, **same) - value("muscle-mass", "lee", **WOMAN, **same)
    assert more == pytest.approx(6.6)
    assert more != pytest.approx(10.2, abs=0.1)


def test_no_calculator_asks_for_race():
    labels = [f"{i.name} {i.label}".lower() for name in calculator_names() for i in calculator(name).inputs]
    assert not [x for x in labels if re.search(r"\b(race|ethnic)", x)]


def test_janssen_gives_the_man_more_and_keeps_5_102():
    same = {"age": "40", "height": "175 cm", "weight": "75 kg", "resistance": "500"}
    man, woman = (value("bioimpedance", "muscle", **who, **same) for who in (MAN, WOMAN))
    assert man - woman == pytest.approx(3.825)
    assert woman == pytest.approx(0.401 * 175**2 / 500 - 0.071 * 40 + 5.102, abs=1e-6)


def test_kyle_2001_has_0_518_and_uses_the_reactance_that_was_typed():
    same = {**MAN, "age": "40", "height": "175 cm", "weight": "75 kg", "resistance": "500"}
    fat_free = value("bioimpedance", "fat_free", **same, reactance="60")
    assert fat_free == pytest.approx(56.98, abs=0.01)
    assert fat_free != pytest.approx(56.37, abs=0.1)  # with 0.508
    assert fat_free - value("bioimpedance", "fat_free", **same, reactance="50") == pytest.approx(
        1.3
    )  # not the correlation of 0.986


@pytest.mark.parametrize("unread", ["Sergi", "Ishii", "Kyle 2003", "Santos"])
def test_equations_whose_numbers_nobody_could_read_are_not_offered(unread):
    assert not [
        f.title for name in calculator_names() for f in calculator(name).formulas if unread.lower() in f.title.lower()
    ]


# Energy.


def test_harris_and_benedict_take_height_in_centimetres():
    energy = value("resting-energy", "harris", **MAN, age="40", weight="70 kg", height="170 cm", activity="sedentary")
    assert energy == pytest.approx(1614.9, abs=0.5)
    assert energy != pytest.approx(1614.9 - 808, abs=10)


def test_the_formulas_on_fat_free_mass_take_fat_off_the_weight():
    energy = value(
        "resting-energy",
        "katch",
        **WOMAN,
        age="40",
        weight="68 kg",
        height="165 cm",
        activity="sedentary",
        body_fat="30",
    )
    assert energy == pytest.approx(370 + 21.6 * 47.6, abs=0.1)
    assert energy != pytest.approx(370 + 21.6 * 79.6, abs=1)  # 100 - fat x weight


@pytest.mark.parametrize(("age", "kcal"), [("45", 13), ("70", 12.6)])
def test_a_kilogram_of_muscle_burns_about_13_and_neither_21_6_nor_110(age, kcal):
    assert (
        value("resting-energy", "muscle", **MAN, age=age, weight="70 kg", height="170 cm", activity="sedentary") == kcal
    )


@pytest.mark.parametrize(
    ("band", "low", "high"), [("sedentary", 1.40, 1.69), ("active", 1.70, 1.99), ("vigorous", 2.00, 2.40)]
)
def test_the_day_uses_the_bands_of_the_report_and_not_the_ladder_from_1_2_to_1_9(band, low, high):
    typed = {**MAN, "age": "40", "weight": "70 kg", "height": "170 cm", "activity": band}
    day, rest = (
        result("resting-energy", "day", **typed),
        [value("resting-energy", e, **typed) for e in ("henry", "schofield")],
    )
    assert (day.low / min(rest), day.high / max(rest)) == pytest.approx((low, high))


def test_henry_uses_weight_and_not_fat_mass():
    with_fat, without = (
        {**WOMAN, "age": "40", "weight": "68 kg", "height": "165 cm", "activity": "sedentary", "body_fat": f}
        for f in ("40", "")
    )
    assert value("resting-energy", "henry", **with_fat) == value("resting-energy", "henry", **without)


# One-repetition maximum.


def lift(formula, reps, load="100 kg"):
    return value("one-rep-max", formula, load=load, reps=reps, age="40")


def test_brzycki_is_36_over_37_minus_r():
    assert lift("brzycki", 5) == pytest.approx(112.5)
    assert lift("brzycki", 5) != pytest.approx(116.1, abs=0.5)  # 36 / (36 - r)


def test_epley_adds_a_thirtieth_and_not_0_033():
    assert lift("epley", 10) == pytest.approx(100 + 1000 / 30)
    assert lift("epley", 10) != pytest.approx(133.0, abs=0.1)


def test_one_repetition_is_the_answer_itself():
    once = ask("one-rep-max", load="100 kg", reps=1, age="40")
    assert "100 kg is your one-repetition maximum" in once.headline
    assert next(r for r in once.results if r.name == "epley").value is None  # Epley’s formula would add 3.3 kg


def test_wathen_keeps_its_e_and_lander_is_not_mayhew():
    assert lift("wathen", 8) == pytest.approx(100 * 100 / (48.8 + 53.8 * math.exp(-0.6)))
    assert lift("mayhew", 8) == pytest.approx(100 * 100 / (52.2 + 41.9 * math.exp(-0.44)))
    assert lift("lander", 8) != pytest.approx(lift("mayhew", 8), abs=0.1)


def test_more_than_ten_repetitions_are_refused():
    with pytest.raises(BadInput):
        ask("one-rep-max", load="40 kg", reps=11, age="40")


# Weight, protein and foods.


@pytest.mark.parametrize("name", ["protein-target", "protein-day"])
@pytest.mark.parametrize("kidneys", ["not_on_dialysis", "dialysis"])
def test_sick_kidneys_get_no_grams(name, kidneys):
    got = ask(
        name, situation="older", weight="70 kg", kidneys=kidneys, **({"meals": 3} if name == "protein-target" else {})
    )
    assert got.stopped and not any(r.text or r.range for r in got.results)


def test_protein_for_healthy_older_people_is_not_multiplied_by_activity_or_age():
    day = result("protein-target", "prot_age", situation="older", weight="70 kg", meals=3, kidneys="no")
    assert (day.low, day.high) == pytest.approx((70, 84))


def test_the_allowance_is_0_8_per_kilogram_and_not_1_per_0_8():
    assert (
        series("protein_intake_recommendations").cell(
            "protein_low_g_per_kg_per_day", body="Recommended dietary allowance"
        )
        == 0.8
    )


def test_2_3_to_3_1_is_per_kilogram_of_fat_free_mass():
    row = next(r for r in series("protein_intake_recommendations").rows if r["protein_high_g_per_kg_per_day"] == 3.1)
    assert "fat-free mass" in row["per"]


@pytest.mark.parametrize(
    ("food", "leucine", "lysine"), [("White rice, cooked", 0.222, 0.097), ("Beef mince 90% lean, cooked", 1.964, 2.094)]
)
def test_leucine_is_not_lysine(food, leucine, lysine):
    row = series("foods_protein_energy_leucine").only(food=food).rows[0]
    assert (row["leucine_g_per_100g_sr26"], row["lysine_g_per_100g_sr26"]) == (leucine, lysine)


@pytest.mark.parametrize("bad_record", [18076, 16139])
def test_bad_leucine_records_are_not_used(bad_record):
    for name in ("foods_protein_energy_leucine", "foods_leucine_substitutes"):
        assert bad_record not in [int(r["ndb_number"]) for r in series(name).rows]


def test_nitrogen_balance_is_rounded_last():
    assert value("nitrogen-balance", "balance", protein=90, urea=20) == pytest.approx(-9.6)


def test_a_quarter_of_weight_lost_is_not_always_lean():
    share = [value("weight-loss-lean", "share", weight="100 kg", body_fat=f, loss="10 kg") for f in (15, 30, 50)]
    assert share[0] > share[1] > share[2] and max(share) - min(share) > 15


def test_an_impossible_forbes_constant_cannot_enter():
    assert value("weight-loss-lean", "lean", weight="100 kg", body_fat=20, loss="25 kg") == pytest.approx(
        11.57, abs=0.1
    )


def test_exactly_five_per_cent_is_not_more_than_five():
    at, over = (
        result("weight-change", "loss", before="100 kg", now=n, months=6, trying="no").band
        for n in ("95 kg", "94.9 kg")
    )
    assert (at, over) == ("on_the_line", "counts")


# Lines of panels: values, signs, and which edition.


def alm(who, kg, **more):
    """A DXA result at exactly one metre sixty, so that 2.56 divides it."""
    return {**who, "age": "70", "height": "160 cm", "weight": "60 kg", "alm": f"{kg:.6f} kg", **more}


@pytest.mark.parametrize(
    ("who", "index", "band"),
    [
        (WOMAN, 5.7, "not_below"),  # 6.0 was a misprint, corrected by an erratum
        (WOMAN, 5.5, "not_below"),
        (WOMAN, 5.49, "below"),
        (MAN, 7.0, "not_below"),
        (MAN, 6.99, "below"),  # “less than”, not “at most”
    ],
)
def test_the_european_line_for_lean_mass_is_less_than_5_5_and_7_0(who, index, band):
    assert result("alm-index", "ewgsop2", **alm(who, round(index * 2.56, 6))).band == band


def test_low_lean_mass_alone_is_not_called_sarcopenia():
    said = result("alm-index", "ewgsop2", **alm(WOMAN, 12)).says
    assert "sarcopenia" not in said and "only together with weak strength" in said


def walk(seconds, metres=4):
    return {
        r.name: r.band
        for r in ask("walking-speed", **WOMAN, age="75", distance=f"{metres} m", time=str(seconds)).results
    }


def test_the_asian_line_of_2019_for_walking_is_1_0_and_not_0_8():
    assert (
        series("cutoffs_by_panel").only(panel="AWGS", year=2019, criterion="gait speed, 6-m walk").cell("value") == 1.0
    )
    assert walk(4 / 0.9)["awgs2019"] != walk(4 / 1.05)["awgs2019"]


def test_at_0_8_europe_says_slow_and_the_us_panel_does_not():
    at, slower = walk(5), walk(5.2)
    assert at["ewgsop2"] == slower["ewgsop2"] and at["sdoc"] != slower["sdoc"]


@pytest.mark.parametrize(("panel", "operator", "seconds"), [("EWGSOP2", ">", 15), ("AWGS", ">=", 12)])
def test_five_rises_are_slow_at_15_or_12_and_not_at_11_seconds(panel, operator, seconds):
    row = series("cutoffs_by_panel").only(panel=panel, year=2019, criterion="chair stand, 5 rises").rows[0]
    assert (row["operator"], row["value"]) == (operator, seconds)


def test_a_woman_of_92_with_six_stands_is_not_below_average():
    assert result("chair-stand", "count", **WOMAN, age="92", stands=6).band == "not_below"
    assert result("chair-stand", "count", **MAN, age="92", stands=6).band == "below"


@pytest.mark.parametrize("age", ["45", "59", "95"])
def test_the_chair_stand_has_no_norm_below_60_or_above_94(age):
    assert result("chair-stand", "count", **WOMAN, age=age, stands=12).value is None


@pytest.mark.parametrize(("age", "low", "high"), [("67", 12, 18), ("87", 8, 14)])
def test_the_usual_range_of_men_is_12_to_18_and_8_to_14(age, low, high):
    usual = result("chair-stand", "usual", **MAN, age=age, stands=12)
    assert (usual.low, usual.high) == (low, high)


@pytest.mark.parametrize(
    ("seconds", "points"), [("4.81", 4), ("4.82", 3), ("6.20", 3), ("6.21", 2), ("8.70", 2), ("8.71", 1)]
)
def test_the_four_metre_walk_is_not_scored_with_the_limits_of_three_metres(seconds, points):
    typed = {**WOMAN, "age": "75", "balance": "full", "walked": "yes", "walk": seconds, "rose": "yes", "five": "12"}
    assert value("sppb", "walk_part", **typed) == points


def test_the_battery_runs_to_12_and_not_to_4():
    best = {**WOMAN, "age": "75", "balance": "full", "walked": "yes", "walk": "3.5", "rose": "yes", "five": "9"}
    assert value("sppb", "total", **best) == 12


@pytest.mark.parametrize(("falls", "points"), [("none", 0), ("one_to_three", 1), ("four_or_more", 2)])
def test_a_third_fall_still_earns_one_point(falls, points):
    typed = dict.fromkeys(("strength", "walking", "rising", "stairs"), "none")
    assert value("sarc-f", "score", age="75", falls=falls, **typed) == points
    assert dict(calculator("sarc-f").input("falls").options)["one_to_three"] == "1-3 falls"


def test_men_of_60_are_not_given_the_womens_walking_speed():
    means = {
        sex: series("gait_speed_bohannon").cell("mean_gait_speed_m_per_s", sex=sex, age_from_years=60)
        for sex in ("male", "female")
    }
    assert means == {"male": 1.34, "female": 1.24}


def test_the_worlds_strongest_middle_grip_is_49_7_and_not_47_8():
    middle = {
        r["age_from_years"]: r["grip_kg"]
        for r in series("grip_igrips_percentiles").only(sex="male", percentile=50).rows
    }
    assert max(middle.values()) == 49.7 == middle[30]


def test_6_75_and_10_75_are_the_moderate_limits():
    rows = series("cutoffs_by_panel").only(panel="Janssen (disability risk)").rows
    assert {r["value"]: r["role"].split()[0] for r in rows} == {
        8.5: "high",
        10.75: "moderate",
        5.75: "high",
        6.75: "moderate",
    }


# Lean mass under weight-loss medicines.


def test_the_lean_share_with_tirzepatide_equals_placebo():
    assert {r["share_of_loss_lean_percent"] for r in series("drug_body_composition_tirzepatide").rows} == {25}


def test_pooled_medicines_cost_a_quarter_of_the_loss_in_lean_mass_and_not_forty_per_cent():
    kg = {r["outcome"]: r["mean_difference_kg"] for r in series("drug_incretin_meta_body_composition").rows}
    assert kg["lean mass"] / (kg["lean mass"] + kg["fat mass"]) == pytest.approx(0.23, abs=0.005)


# Words.


@pytest.mark.parametrize("name", calculator_names())
def test_no_answer_names_a_disease_in_the_reader(name):
    named = re.search(
        r"\byou (have|suffer from) (\w+ )?(sarcopenia|osteoporosis|malnutrition|frailty|cachexia)\b|\byou are (sarcopenic|malnourished|frail)\b",
        said_by(name),
        re.I,
    )
    assert named is None, named[0]


MUSEUM = DOCS / "understand" / "wrong-numbers.md"
PAGES = sorted(p for p in DOCS.rglob("*.md") if p != MUSEUM)


@pytest.mark.parametrize(
    "slip",
    [
        r"1\.78 m/s",  # a gain in walking speed that no one walks
        r"0\.40? \(0\.09",  # an effect outside its own interval
        r"142,861",  # enrolled; 139,691 were analysed
        r"\$ ?260|260 dollars",  # per resident, not per patient
    ],
)
def test_a_slip_that_was_printed_is_quoted_in_the_museum_only(slip):
    said = [p.name for p in PAGES if re.search(slip, p.read_text())]
    assert said == []
