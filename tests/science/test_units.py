"""What readers type, in every unit: read without loss, or not read at all."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from calculators.science.rounding import fixed
from calculators.science.showing import show, show_parts, with_unit
from calculators.science.typed import LONGEST, read_quantity
from calculators.science.units import ENTRIES, SHOWN, entries, entry, shown_unit

WAYS = [(kind, way) for kind, ways in ENTRIES.items() for way in ways]
ONE_UNIT = [(kind, way) for kind, way in WAYS if not way.parts]


@pytest.mark.parametrize(
    ("text", "kind", "value", "way"),
    [
        ("70", "body mass", 70, "kg"),
        ("70.5", "body mass", 70.5, "kg"),
        ("70,5", "body mass", 70.5, "kg"),
        (" 70 kg ", "body mass", 70, "kg"),
        ("70KG", "body mass", 70, "kg"),
        ("70\u00a0kg", "body mass", 70, "kg"),
        ("154lb", "body mass", 154 * 0.45359237, "lb"),
        ("154 pounds", "body mass", 154 * 0.45359237, "lb"),
        ("11st 4lb", "body mass", 158 * 0.45359237, "st lb"),
        ("11 st 4", "body mass", 158 * 0.45359237, "st lb"),
        ("11st", "body mass", 154 * 0.45359237, "st lb"),
        ("5ft7in", "body height", 67 * 2.54, "ft in"),
        ("5'7\"", "body height", 67 * 2.54, "ft in"),
        ("5′7″", "body height", 67 * 2.54, "ft in"),
        ("5 feet 7 inches", "body height", 67 * 2.54, "ft in"),
        ("1.7m", "body height", 170, "m"),
        ("170", "body height", 170, "cm"),
        ("500 Ω", "resistance", 500, "ohm"),
        ("500 ohm", "resistance", 500, "ohm"),
        ("30%", "percent", 30, "%"),
        (".5", "time", 0.5, "s"),
        ("5.", "time", 5, "s"),
        ("−3", "body mass", -3, "kg"),
        ("-3", "body mass", -3, "kg"),
        ("00070", "body mass", 70, "kg"),
        ("2 weeks", "duration in days", 14, "weeks"),
    ],
)
def test_what_a_reader_means_is_read(text, kind, value, way):
    got, by = read_quantity(text, kind)
    assert got == pytest.approx(value, rel=1e-15) and by.key == way


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "abc",
        "1e5",
        "1e309",
        "inf",
        "NaN",
        "0x10",
        "1.2.3",
        "1,000.5",
        "1 000",
        "70 70",
        "--5",
        "+5",
        "5-",
        ".",
        ",",
        "-",
        "kg",
        "kg 70",
        "70 kg kg",
        "70 stones 3 4",
        "5ft7in",
        "7lb 11st",
        "11st 4lb 2",
        "70²",
        "70;1",
        "1_000",
        "<b>70</b>",
        "70/2",
        "7*10",
        "9" * (LONGEST + 1),
        "70 cm",
    ],
)
def test_what_would_have_to_be_guessed_is_not_read(text):
    assert read_quantity(text, "body mass") is None


def test_a_unit_of_several_words_is_read():
    assert read_quantity("12 g a day", "nitrogen")[0] == 12 and read_quantity("30  per\u00a0cent", "percent")[0] == 30
    assert read_quantity("12 g a week", "nitrogen") is None


def test_the_longest_value_is_still_read():
    assert read_quantity("9" * LONGEST, "body mass")[0] == pytest.approx(1e40)


def test_a_bare_number_means_the_unit_the_reader_has_chosen():
    pounds, feet = entry("body mass", "lb"), entry("body height", "ft in")
    assert read_quantity("100", "body mass", pounds) == (100 * 0.45359237, pounds)
    assert read_quantity("100 kg", "body mass", pounds)[0] == 100
    assert read_quantity("5", "body height", feet) == (5 * 12 * 2.54, feet)


@pytest.mark.parametrize(("kind", "way"), WAYS, ids=[f"{kind}, {way.key}" for kind, way in WAYS])
def test_every_word_for_a_unit_is_understood(kind, way):
    for unit in way.units:
        for word in (unit.shown, unit.shown.upper(), unit.code, *unit.also):
            if word == "" or any(sign.isdigit() or sign in "./ " for sign in word):
                continue
            got = read_quantity(f"3{word}", kind, way)
            if not way.parts:
                assert got == (3 * unit.size, way), word
            elif unit == way.units[0]:
                assert got == (3 * unit.size, way), word
            else:
                assert read_quantity(f"1{way.units[0].shown} 3{word}", kind)[0] == pytest.approx(
                    way.units[0].size + 3 * unit.size
                )


@given(
    st.sampled_from(ONE_UNIT),
    st.decimals(0, 9999, places=3),
    st.sampled_from(".,"),
    st.sampled_from(["", " ", "\u00a0"]),
)
def test_a_typed_number_comes_back_as_it_was_typed(kind_and_way, number, point, space):
    kind, way = kind_and_way
    (unit,) = way.units
    assume(not any(sign.isdigit() or sign in "./ " for sign in unit.shown))
    text = f"{number}0".replace(".", point)  # with three decimals it would be asked about
    x, by = read_quantity(f"{text}{space}{unit.shown}", kind, way)
    assert by == way
    assert fixed(x / unit.size, 3) == f"{number}"


@given(st.integers(0, 60), st.integers(0, 13))
def test_stones_and_pounds_come_back_as_they_were_typed(stones, pounds):
    assume(stones or pounds)
    x, way = read_quantity(f"{stones}st {pounds}lb", "body mass")
    assert show(x, way) == (f"{stones} st {pounds} lb" if stones else f"{pounds} lb")
    assert not stones or read_quantity(show(x, way), "body mass", way)[0] == x


@given(st.integers(1, 9), st.integers(0, 11))
def test_feet_and_inches_come_back_as_they_were_typed(feet, inches):
    x, way = read_quantity(f"{feet}ft {inches}in", "body height")
    assert show(x, way) == f"{feet} ft {inches} in"


@given(st.floats(0, 400, allow_nan=False), st.sampled_from([w for k, w in WAYS if w.parts]))
def test_the_small_unit_never_reaches_a_whole_large_one(x, way):
    large, small = way.units
    text, said = show_parts(x, way, 1)
    assert float(text.split()[-2]) < round(large.size / small.size) and abs(said - x) <= small.size / 20 * (1 + 1e-9)


@pytest.mark.parametrize(
    ("kilograms", "shown"),
    [
        (0, "0 lb"),
        (3, "7 lb"),
        (-3, "-7 lb"),
        (-0.1, "0 lb"),
        (70, "11 st 0 lb"),
        (-70, "-11 st 0 lb"),
        (6.1, "13 lb"),
        (6.35, "1 st 0 lb"),
    ],
)
def test_a_mass_in_stones_and_pounds_may_be_a_change_in_either_direction(kilograms, shown):
    assert show(kilograms, entry("body mass", "st lb")) == shown


@given(st.text(max_size=60))
def test_no_text_at_all_is_read_as_nonsense(text):
    for kind in ENTRIES:
        got = read_quantity(text, kind)
        assert got is None or (
            isinstance(got[0], float) and abs(got[0]) < 1e45 and any(sign in "0123456789" for sign in text)
        )


def test_conversion_factors_are_the_ones_fixed_by_agreement():
    assert entry("body mass", "lb").units[0].size == 0.45359237
    assert entry("body height", "ft in").units[0].size == pytest.approx(30.48, rel=1e-15)
    assert entry("body mass", "st lb").units[0].size == pytest.approx(6.35029318, rel=1e-15)


def test_every_kind_begins_with_its_canonical_unit():
    assert [kind for kind, ways in ENTRIES.items() if not ways[0].canonical] == []


def test_a_unit_that_does_not_fit_is_refused_with_those_that_do():
    with pytest.raises(KeyError, match="body mass is typed in kg, lb, st lb, not 'cm'"):
        entry("body mass", "cm")
    with pytest.raises(KeyError):
        entries("colour")
    with pytest.raises(KeyError):
        shown_unit("furlong")


@pytest.mark.parametrize(
    ("number", "unit", "said"),
    [("49.2", "kg", "49.2 kg"), ("5", "%", "5%"), ("5", "", "5"), ("12", SHOWN["g/kg/d"], "12 g per kg a day")],
)
def test_a_number_stands_beside_its_unit(number, unit, said):
    assert with_unit(number, unit) == said
