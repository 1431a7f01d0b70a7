"""Quantities as people write them: each kind of writing with its siblings, what is asked instead of guessed, and what may be meant.

Every reading is in the canonical unit and worked out by hand from the units' definitions; the engine must read the same (tests/browser/test_parity_engine.py).
"""

import re
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from quantities_written import ELEVEN_FOUR, FIVE_SEVEN, INCH, REFUSED, WRITTEN
from small import SMALL

from calculators.science.answer import answer
from calculators.science.doubts import doubts_of
from calculators.science.evaluate import evaluate
from calculators.science.inputs import read_inputs, read_one
from calculators.science.limits import allowed, example_of, is_rare, is_sound
from calculators.science.mistakes import BadInput
from calculators.science.model import Doubt, Quantity
from calculators.science.notation import all_of
from calculators.science.showing import number_text, show
from calculators.science.typed import Refused, read_quantity, read_typed
from calculators.science.units import ENTRIES, entries, entry
from calculators.sources.catalogue import calculator, calculator_names

QUANTITIES = {
    (name, i.name): i for name in calculator_names() for i in calculator(name).inputs if isinstance(i, Quantity)
}
WEIGHT, HEIGHT = QUANTITIES["lean-body-mass", "weight"], QUANTITIES["lean-body-mass", "height"]
EACH = [
    pytest.param(q, way, id=f"{name}, {q.name}, {way.key}") for (name, _), q in QUANTITIES.items() for way in q.ways
]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [pytest.param(*case, id=f"{how}: {case[0]!r}") for how, cases in WRITTEN.items() for case in cases],
)
def test_what_people_write_is_read(text, kind, value):
    read = read_quantity(text, kind)
    assert read is not None and read.value == pytest.approx(value, rel=1e-14)
    assert read_quantity(f"  {text} ", kind) == read and read_quantity(text.upper(), kind).value == read.value


@pytest.mark.parametrize(
    ("why", "text", "kind"),
    [pytest.param(why, *case, id=f"{why}: {case[0]!r}") for why, cases in REFUSED.items() for case in cases],
)
def test_what_would_have_to_be_guessed_is_refused_for_its_reason(why, text, kind):
    ways = entries(kind)
    read = read_typed(text, ways, ways[0])
    assert isinstance(read, Refused) and read.why == why
    assert read_quantity(text, kind) is None


@pytest.mark.parametrize("text", ["5-7", "5 7", "5 – 7", "5'7", "５ ７"])
def test_in_boxes_for_feet_and_inches_two_numbers_are_feet_and_inches(text):
    assert read_quantity(text, "body height", entry("body height", "ft in")).value == pytest.approx(FIVE_SEVEN)
    assert read_quantity("11-4", "body mass", entry("body mass", "st lb")).value == pytest.approx(ELEVEN_FOUR)


def test_two_numbers_in_such_boxes_are_no_decimals():
    feet = entry("body height", "ft in")
    for text in ("5.5 7", "5, 7", "5½ 7", "5 7 1", "5 12", "5-20"):
        assert read_quantity(text, "body height", feet) is None


@given(
    st.integers(4, 6),
    st.integers(0, 11),
    st.sampled_from(["'", "’", "′", " ft ", "ft", " ft. ", " feet "]),
    st.sampled_from(["", "-", " – ", " "]),
    st.sampled_from(['"', "”", "″", "''", " in", "in.", " inches", ""]),
)
def test_feet_and_inches_are_the_same_in_any_dress(feet, inches, foot, joint, inch):
    assert read_quantity(f"{feet}{foot}{joint}{inches}{inch}", "body height").value == pytest.approx(
        (feet * 12 + inches) * INCH
    )


DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"), str.maketrans("0123456789.,", "０１２３４５６７８９．，")


@given(
    st.sampled_from(
        [(k, w) for k, ways in ENTRIES.items() for w in ways if not w.parts and w.units[0].shown.isalpha()]
    ),
    st.decimals(1, 900, places=2),
    st.data(),
)
def test_whatever_is_accepted_reads_the_same_written_any_of_its_ways(kind_and_way, number, data):
    kind, way = kind_and_way
    (unit,) = way.units
    word = data.draw(st.sampled_from([unit.shown, *(each for each in unit.also if each.isalpha())]))
    first = read_quantity(f"{number} {unit.shown}", kind)
    figures = data.draw(
        st.sampled_from(
            [
                f"{number}",
                f"{number}".replace(".", ","),
                f"0{number}",
                f"{number}00",
                f"{number}".translate(DIGITS[0]),
                f"{number}".translate(DIGITS[1]),
            ]
        )
    )
    text = (
        figures
        + data.draw(st.sampled_from(["", " ", "\u00a0", "\u2009"]))
        + word
        + data.draw(st.sampled_from(["", "."]))
    )
    assert read_quantity(text, kind) == first and read_quantity(text.upper(), kind) == first


@given(
    st.text(alphabet="0123456789.,-–'’\"” ftinstlbcmkg½/", max_size=14), st.sampled_from(["body height", "body mass"])
)
def test_no_part_is_ever_taken_away_from_another(text, kind):
    read = read_quantity(text, kind)
    if read and read.value < 0:
        assert len(re.findall(r"[0-9½]+(?:[.,][0-9]*)?(?: ?[0-9]+/[0-9]+)?", text)) <= 2 and text.strip()[0] in "-–"


@pytest.mark.parametrize(("q", "way"), EACH)
def test_what_is_shown_reads_back_to_the_same_value(q, way):
    low, high = q.limits.low, q.limits.high
    half = way.units[-1].size / 2 if way.parts else 0.00005 * way.units[0].size
    for step in range(101):
        x = low + (high - low) * step / 100
        if not way.parts or x >= way.units[0].size:
            assert abs(read_quantity(show(x, way), q.kind, way).value - x) <= half * 1.0001
    for shown in (example_of(q, way), *allowed(q, way).removeprefix("a whole number from ").split(" to ")):
        read = read_quantity(shown, q.kind, way)
        assert read.way == way and low <= read.value <= high
        assert show(read.value, way) in (shown, f"{shown} {way.units[0].shown}", f"{shown}{way.units[0].shown}")


def test_metres_are_shown_in_hundredths_and_nothing_is_shown_that_would_be_asked_about():
    metres, kilograms = entry("body height", "m"), entry("body mass", "kg")
    assert (
        show(165, metres) == "1.65 m" and show(152.4, metres) == "1.5240 m" and show(70.125, kilograms) == "70.1250 kg"
    )
    assert number_text(0.125) == "0.125" and number_text(1234.567) == "1234.567" and number_text(-1.125) == "-1.1250"


@pytest.mark.parametrize(
    ("kind", "way", "shown"),
    [
        ("duration in days", "weeks", "1 week"),
        ("duration in months", "years", "1 year"),
        ("duration in days", "days", "1 day"),
        ("time", "s", "1 s"),
        ("speed", "m/s", "1 m/s"),
        ("age", "years", "1 year"),
    ],
)
def test_one_is_not_many(kind, way, shown):
    by = entry(kind, way)
    assert show(by.units[0].size, by) == shown and show(2 * by.units[0].size, by) == f"2 {by.units[0].shown}"


def offers(q, text, way=None):
    with pytest.raises(BadInput) as said:
        read_one(q, text, way)
    return said.value.offers


@pytest.mark.parametrize(
    ("q", "text", "way", "meant"),
    [
        (HEIGHT, "1.65", None, ("1.65 m",)),
        (HEIGHT, "1,65", None, ("1.65 m",)),
        (HEIGHT, "1.65 cm", None, ("1.65 m",)),
        (HEIGHT, "67", None, ("67 in",)),
        (HEIGHT, "1650", None, ("1650 mm",)),
        (HEIGHT, "5.7", None, ("5 ft 7 in", "5 ft 8.4 in")),
        (HEIGHT, "5,7", None, ("5 ft 7 in", "5 ft 8.4 in")),
        (HEIGHT, "5.11", None, ("5 ft 11 in", "5 ft 1.3 in")),
        (HEIGHT, "5.07", None, ("5 ft 7 in", "5 ft 0.8 in")),
        (HEIGHT, "5.11ft", None, ("5 ft 11 in", "5 ft 1.3 in")),
        (HEIGHT, "5.11", "ft in", ("5 ft 11 in", "5 ft 1.3 in")),
        (HEIGHT, "5½ ft", None, ("5 ft 6 in",)),
        (HEIGHT, "5.75", None, ("5 ft 9 in",)),
        (HEIGHT, "6", None, ("6 ft 0 in",)),
        (HEIGHT, "5-7", None, ("5 ft 7 in",)),
        (HEIGHT, "5 7", None, ("5 ft 7 in",)),
        (HEIGHT, "165", "ft in", ("165 cm",)),
        (HEIGHT, "165", "m", ("165 cm",)),
        (HEIGHT, "1.65", "ft in", ("1.65 m",)),
        (HEIGHT, "1.650", None, ("1.65 m",)),
        (HEIGHT, "1.650 m", None, ("1.65 m",)),
        (HEIGHT, "5 ft 7.125 in", None, ("5 ft 7.1250 in",)),
        (HEIGHT, "abc", None, ()),
        (HEIGHT, "5 ft 20 in", None, ()),
        (HEIGHT, "-165", None, ()),
        (WEIGHT, "350", None, ("350 lb",)),
        (WEIGHT, "11.4", None, ("11 st 4 lb", "11 st 5.6 lb")),
        (WEIGHT, "11-4", None, ("11 st 4 lb",)),
        (WEIGHT, "70.500", None, ("70.5 kg",)),
        (WEIGHT, "70,125", None, ("70.1250 kg",)),
        (WEIGHT, "154.250 lb", None, ("154.25 lb",)),
        (WEIGHT, "10½ st", None, ("10 st 7 lb",)),
        (WEIGHT, "154", "st lb", ("154 lb", "154 kg")),
        (WEIGHT, "70000", None, ("70000 g",)),
        (WEIGHT, "154 pounts", None, ()),
        (QUANTITIES["alm-index", "alm"], "17500", None, ("17500 g",)),
        (QUANTITIES["alm-index", "alm"], "17.500", None, ("17.5 kg",)),
        (QUANTITIES["sarcopenia-pathway", "gait"], "4", None, ("4 km/h", "4 ft/s", "4 mph")),
        (QUANTITIES["grip-strength", "grip"], "280", None, ("280 N",)),
        (QUANTITIES["nitrogen-balance", "urea"], "428", None, ("428 mmol a day",)),
        (QUANTITIES["nitrogen-balance", "protein"], "1,200", None, ()),
        (QUANTITIES["one-rep-max", "reps"], "8.000", None, ("8",)),
        (QUANTITIES["fat-free-mass-index", "fat"], "28.500", None, ("28.5%",)),
        (QUANTITIES["lean-body-mass", "weight"], "", None, ()),
    ],
)
def test_what_may_be_meant_is_offered(q, text, way, meant):
    assert offers(q, text, way) == meant


@given(
    st.sampled_from(sorted(QUANTITIES)),
    st.one_of(
        st.decimals(0, 2000, places=2).map(str),
        st.decimals(0, 300, places=3).map(str),
        st.integers(0, 20000).map(str),
        st.tuples(st.integers(1, 20), st.integers(0, 20)).map("{0[0]}-{0[1]}".format),
    ),
    st.data(),
)
def test_each_offer_is_read_without_question_and_at_most_three_are_made(where, text, data):
    q = QUANTITIES[where]
    way = data.draw(st.sampled_from(q.ways))
    try:
        read_one(q, text, way.key)
        assume(False)
    except BadInput as said:
        made = said.offers
    assert len(made) <= 3 and len({round(read_one(q, each)[0], 2) for each in made}) == len(made)
    for each in made:
        x = read_one(q, each)[0]
        assert is_sound(q, x) and all(read_one(q, each, w.key)[0] == x for w in q.ways), "an offer says its unit"


# The cases that readers and makers of other calculators have filed in public, with their right values.


def boer(height, weight="70"):
    c = calculator("lean-body-mass")
    given = read_inputs(c, {"sex": "female", "weight": weight, "height": height})
    return {r.name: r for r in answer(c, given).results}["boer"].value, given


def test_a_fraction_in_the_feet_is_asked_about():
    assert offers(HEIGHT, "5.11ft") == ("5 ft 11 in", "5 ft 1.3 in")
    assert boer("5 ft 11 in")[0] == pytest.approx(0.252 * 70 + 0.473 * 180.34 - 48.3) == pytest.approx(54.6, abs=0.05)


@pytest.mark.parametrize("height", ["5'-7\"", "5ft-7in", "5ft -7in", "5’7”", "5'7''", "5 ft. 7 in."])
def test_feet_dash_inches_is_no_subtraction_and_curly_quotes_are_quotes(height):
    value, given = boer(height)
    assert given.values["height"] == pytest.approx(170.18) and not given.unsure
    assert value == pytest.approx(0.252 * 70 + 0.473 * 170.18 - 48.3) == pytest.approx(49.8, abs=0.05)


@pytest.mark.parametrize(("height", "weight"), [("5ft 20in", "70"), ("5ft 13in", "70"), ("165", "11st 15lb")])
def test_a_remainder_beyond_its_bound_is_refused(height, weight):
    with pytest.raises(BadInput, match="inches must be 0 to 11|pounds must be 0 to 13"):
        boer(height, weight)


def asked(name, **typed):
    return {doubt.key.split("=")[0]: doubt for doubt in read_inputs(calculator(name), typed).unsure}


def test_pounds_in_the_kilogram_box_are_asked_about():
    doubt = asked("lean-body-mass", sex="female", weight="154", height="165")["body"]
    assert (doubt.key, doubt.name, doubt.names) == ("body=154,165", "weight", ("weight", "height"))
    assert doubt.says == "154 kg at 165 cm is rare. Are you sure?" and [(o.name, o.text) for o in doubt.offers] == [
        ("weight", "154 lb")
    ]
    assert boer("165", "154 lb")[0] == pytest.approx(47.3, abs=0.1) and not asked(
        "lean-body-mass", sex="female", weight="154 lb", height="165"
    )


def test_two_possible_values_that_make_an_impossible_body_are_asked_about():
    doubt = asked("lean-body-mass", sex="male", weight="180", height="140")["body"]
    assert doubt.says == "180 kg at 140 cm is rare. Are you sure?" and [o.text for o in doubt.offers] == ["180 lb"]
    assert (
        asked("lean-body-mass", sex="male", weight="28 st 5", height="4 ft 7 in")["body"].says
        == "28 st 5 lb at 4 ft 7 in is rare. Are you sure?"
    )


@pytest.mark.parametrize(
    ("name", "typed", "key", "meant"),
    [
        ("alm-index", {"sex": "female", "age": "70", "height": "165", "weight": "70", "alm": "38"}, "limbs", ["38 lb"]),
        (
            "alm-index",
            {"sex": "female", "age": "70", "height": "165", "weight": "100", "alm": "9"},
            "limbs",
            ["100 lb"],
        ),
        ("fat-free-mass-index", {"sex": "female", "weight": "70", "height": "165", "lean": "100"}, "lean", ["100 lb"]),
        ("fat-free-mass-index", {"sex": "male", "weight": "150", "height": "185", "lean": "30"}, "lean", ["150 lb"]),
        ("weight-change", {"before": "160", "now": "72", "months": "6", "trying": "no"}, "change", ["160 lb"]),
        ("weight-change", {"before": "72", "now": "160", "months": "6", "trying": "no"}, "change", ["160 lb"]),
        (
            "body-fat",
            {"sex": "female", "age": "40", "weight": "70", "height": "165", "waist": "70", "hip": "200"},
            "trunk",
            ["70 in"],
        ),
        (
            "body-fat",
            {"sex": "female", "age": "40", "weight": "70", "height": "165", "waist": "40 in", "hip": "60 cm"},
            "trunk",
            ["40 cm", "60 in"],
        ),
    ],
)
def test_values_that_are_rare_together_are_asked_about(name, typed, key, meant):
    doubt = asked(name, **typed)[key]
    assert [o.text for o in doubt.offers] == meant and doubt.says.endswith("Are you sure?") and "{" not in doubt.says
    for offer in doubt.offers:
        assert key not in asked(name, **{**typed, offer.name: offer.text})


def test_a_rare_value_alone_is_asked_about_with_what_may_be_meant():
    doubt = asked("lean-body-mass", sex="female", weight="185", height="200")["weight"]
    assert (doubt.key, doubt.says, [(o.name, o.text) for o in doubt.offers]) == (
        "weight=185",
        "Weight: 185 kg is rare. Are you sure?",
        [("weight", "185 lb")],
    )


@pytest.mark.parametrize(
    "name", [n for n in calculator_names() if {"weight", "height"} <= {i.name for i in calculator(n).inputs}]
)
def test_every_calculator_with_weight_and_height_asks_about_bodies_beyond_12_to_50(name):
    (body,) = [d for d in doubts_of(calculator(name)) if d.key == "body"]
    for height in range(120, 231, 5):
        for weight in range(30, 301, 5):
            index = weight / (height / 100) ** 2
            if min(abs(index - 12), abs(index - 50)) > 1e-9:
                assert evaluate(body.when, {"weight": weight, "height": height}) == (index < 12 or index > 50)


def test_a_definition_may_have_a_doubt_of_its_own():
    c = replace(
        SMALL,
        doubts=(
            Doubt(
                "feast",
                ("meals", "weight"),
                all_of(SMALL.input("meals") > 5, SMALL.input("weight") < 50),
                "{meals} meals at {weight} is odd. Are you sure?",
            ),
        ),
    )
    (doubt,) = read_inputs(c, {"weight": "45", "height": "", "meals": "6", "sex": "female"}).unsure
    assert (doubt.key, doubt.says) == ("feast=6,45", "6 meals at 45 kg is odd. Are you sure?")
    assert read_inputs(c, {"weight": "50", "height": "", "meals": "6", "sex": "female"}).unsure == ()


@pytest.mark.parametrize("name", calculator_names())
def test_the_example_of_every_input_raises_no_doubt(name):
    c = calculator(name)
    typed = {i.name: i.example if isinstance(i, Quantity) else i.options[0][0] for i in c.inputs}
    assert read_inputs(c, typed).unsure == ()
    assert not any(is_rare(i, read_one(i, typed[i.name])[0]) for i in c.inputs if isinstance(i, Quantity))
