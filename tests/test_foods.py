"""Pictures of food, portion cards and sample days: drawn in the site's colours, named, and added up anew."""

import re
import statistics
from html import unescape
from pathlib import Path

import pytest

from calculators.pages.filled import fill
from calculators.render.drawing import read_print_colours, with_print_colours
from calculators.render.food import Food, food_mark, food_picture
from calculators.render.food_day import day_names, item_protein, meals, plate_that_fills, render_day
from calculators.render.food_strokes import SHEET, bowl, paint
from calculators.render.portions import LIKE, food_row, render_portions, shelf, shelf_names
from calculators.science.answer import answer
from calculators.science.inputs import read_inputs
from calculators.science.mistakes import BadDefinition
from calculators.science.rounding import fixed
from calculators.sources.catalogue import calculator, food, foods
from calculators.sources.series import series

TOKENS = Path(__file__).parents[1] / "docs/assets/styles/tokens.css"
NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
UNDER_ONE_PICTURE = 6_000


def unmarked(*keys):
    return ""


# Pictures


def test_there_are_enough_pictures_to_eat_from_many_kitchens():
    assert len(foods()) >= 80


@pytest.mark.parametrize("name", sorted(foods()))
def test_every_picture_says_what_it_shows(name):
    drawn = food(name)
    assert drawn.name and drawn.shows.endswith(".") and len(drawn.shows) > 12
    spoken = unescape(re.search(r'aria-label="([^"]+)"', food_picture(drawn))[1])
    assert spoken == f"{drawn.name}: {drawn.shows}"
    assert 'aria-hidden="true"' in food_mark(drawn) and "aria-label" not in food_mark(drawn)


@pytest.mark.parametrize("name", sorted(foods()))
def test_every_picture_takes_its_colours_from_the_site_and_is_small(name):
    svg = food_mark(food(name))
    assert not re.search(r"#[0-9a-fA-F]{3}|rgb\(", svg)
    assert "var(" not in with_print_colours(svg, read_print_colours(TOKENS))
    assert len(svg) < UNDER_ONE_PICTURE


def test_every_picture_says_something_in_grey():
    """A shape of one tone in its outline would not."""
    for name, drawn in foods().items():
        tones = set(re.findall(r"var\(--food-(\w+)\)", drawn.strokes))
        lines = re.findall(r'<path d="[^"]+"/>', drawn.strokes)
        assert len(tones) >= 2 or lines, name


def test_no_two_foods_share_a_picture_or_a_name():
    assert len({drawn.strokes for drawn in foods().values()}) == len(foods())
    assert len({drawn.name for drawn in foods().values()}) == len(foods())


def test_points_that_are_written_as_they_stand_lie_on_the_sheet():
    """Shapes inside a moved group are left out: their numbers are not those of the sheet."""
    for name, drawn in foods().items():
        still = re.sub(r"<g transform.*?</g>", "", drawn.strokes, flags=re.S)
        for x, y in re.findall(r"[ML](-?[\d.]+)[ ,](-?[\d.]+)", still):
            assert -1 <= float(x) <= SHEET + 1 and -1 <= float(y) <= SHEET + 1, f"{name}: {x} {y}"


def test_a_colour_that_food_does_not_have_is_refused():
    with pytest.raises(KeyError, match="Food has no colour purple. It has: line, white"):
        paint("purple")


def test_a_picture_that_was_never_drawn_is_named_with_the_nearest():
    with pytest.raises(BadDefinition, match="no picture of food called tofo.*tofu"):
        food("tofo")


def test_words_of_a_picture_are_words_and_not_markup():
    odd = Food("<b>", "a & b.", bowl("gold"))
    assert "&lt;b&gt;: a &amp; b." in food_picture(odd)


# Portion cards


def test_at_least_ten_kitchens_have_a_shelf_of_their_own_and_so_do_those_who_need_one():
    assert sum(name.startswith("kitchen-") for name in shelf_names()) >= 10
    assert {"soft", "small-appetite", "plants", "cheap"} <= set(shelf_names())


@pytest.mark.parametrize("row", series("portion_cards").rows, ids=lambda row: f"{row['shelf']}/{row['name']}")
def test_every_card_has_a_picture_and_a_row_of_a_food_table(row):
    assert food(row["picture"]) and food_row(row["code"])
    if row["size_like"] and LIKE[row["size_like"]]:
        assert food(LIKE[row["size_like"]])


def test_a_card_counts_what_the_tables_say():
    eggs = next(card for card in shelf("eggs-and-dairy") if card.name == "Eggs")
    per_100 = series("foods_protein_energy_leucine").cell("protein_g_per_100g", ndb_number=1129)
    assert eggs.protein == pytest.approx(2 * 50 * per_100 / 100)
    pie = next(card for card in shelf("soft") if card.name == "Fish pie")
    assert pie.protein == series("foods_portions").cell("derived_protein_g_per_portion", id="R04")


@pytest.mark.parametrize(
    "row", [r for r in series("portion_cards").rows if r["code"].startswith("R")], ids=lambda row: row["name"]
)
def test_the_grams_in_the_words_of_a_recipe_are_those_of_its_ingredients(row):
    """The weights in words and the weights that were added up must not drift apart."""
    weighed = {float(part.split(":")[2]) for part in food_row(row["code"])["food_code"].split()}
    said = {float(grams) for grams in re.findall(r"(\d+) g\b", row["measure"])}
    said |= {float(grams) for grams in re.findall(r"\((\d+)\)", row["measure"])}
    assert said <= weighed
    assert len(weighed - said) <= 1, "more than one ingredient is not weighed in the words"


@pytest.mark.parametrize("row", series("portion_cards").rows, ids=lambda row: f"{row['shelf']}/{row['name']}")
def test_the_tags_of_a_card_agree_with_the_food_table(row):
    source, tags = food_row(row["code"]), (row["tags"] or "").split()
    assert ("plants" in tags) == source["diet"].startswith("vegan")
    if "low_cost_editorial" in source:
        assert ("cheap" in tags) == (source["low_cost_editorial"] == "yes")
    if "soft" in tags and "texture_editorial" in source:
        assert not source["texture_editorial"].startswith("regular")


def test_everything_on_the_shelf_of_plants_is_from_plants_alone():
    assert all("plants" in card.tags for card in shelf("plants"))
    assert all("soft" in card.tags for card in shelf("soft"))
    assert all("cheap" in card.tags for card in shelf("cheap"))


def test_a_card_without_a_row_is_refused():
    with pytest.raises(BadDefinition, match="0 rows of foods_portions are called R99"):
        food_row("R99")


def test_a_shelf_shows_each_card_with_its_protein():
    html = render_portions("cheap", unmarked)
    assert html.count('<li class="portion">') == len(shelf("cheap"))
    for card in shelf("cheap"):
        assert f"<strong>{card.whole}&nbsp;g</strong>" in html


# Recipes and days, added up anew


def per_100(code: str, column: str):
    """The value of 100 g of an ingredient, where one of our two tables holds it."""
    kind, number = code.split(":")[:2]
    ours = {row["id"]: row for row in series("foods_portions").rows}
    usda = {row["ndb_number"]: row for row in series("foods_protein_energy_leucine").rows}
    row = ours.get(f"{kind}{number.zfill(5) if kind == 'sr' else number}")
    if row is None and kind == "sr":
        row = usda.get(int(number))
    return row and row[column]


RECIPES = [row for row in series("foods_portions").rows if row["kind"] == "recipe"]


@pytest.mark.parametrize("row", RECIPES, ids=lambda row: row["id"])
def test_a_recipe_holds_the_protein_of_its_ingredients(row):
    """Seven ingredients (dry lentils, rice, peas, pasta …) stand in neither table: there the sum may only be larger."""
    parts = [(float(code.split(":")[2]), per_100(code, "protein_g_per_100g")) for code in row["food_code"].split()]
    known = sum(grams * value / 100 for grams, value in parts if value is not None)
    total = row["derived_protein_g_per_portion"]
    if all(value is not None for _, value in parts):
        assert total == pytest.approx(known, abs=0.06)
    else:
        missing = sum(grams for grams, value in parts if value is None)
        assert known < total < known + missing * 0.27


def test_most_recipes_can_be_added_up_whole():
    whole = [r for r in RECIPES if all(per_100(c, "protein_g_per_100g") is not None for c in r["food_code"].split())]
    assert len(whole) >= 55


ITEMS = [row for row in series("sample_days").rows if row["row_type"] == "item"]


@pytest.mark.parametrize("row", ITEMS, ids=lambda row: f"{row['day']} {row['meal']} {row['item_ref']}")
def test_an_item_of_a_day_holds_what_its_portion_holds(row):
    assert item_protein(row) == pytest.approx(row["derived_protein_g"], abs=0.051)


@pytest.mark.parametrize("name", day_names())
def test_a_day_adds_up_from_its_portions_to_the_total_that_is_printed(name):
    rows = series("sample_days").only(day=name.upper()).rows
    total = next(row for row in rows if row["row_type"] == "day total")
    printed = {row["meal"]: row["derived_protein_g"] for row in rows if row["row_type"] == "meal total"}
    found = meals(name)
    assert {meal.name for meal in found} == set(printed)
    for meal in found:
        assert meal.protein == pytest.approx(printed[meal.name], abs=0.11)
    assert found[-1].after == pytest.approx(total["derived_protein_g"], abs=0.15)
    assert fixed(found[-1].after, 0) == fixed(total["derived_protein_g"], 0)


def test_a_day_with_a_larger_portion_no_longer_adds_up():
    row = dict(ITEMS[0], amount="2 portion")
    assert item_protein(row) != pytest.approx(ITEMS[0]["derived_protein_g"], abs=0.051)


@pytest.mark.parametrize("name", day_names())
def test_the_steps_of_a_day_end_at_its_total(name):
    html = render_day(name, unmarked)
    total = int(re.search(r"<strong>(\d+)&nbsp;g</strong> of protein", html)[1])
    steps = [tuple(map(int, step)) for step in re.findall(r"adds (\d+)&nbsp;g: (\d+)&nbsp;g so far", html)]
    assert steps[-1][1] == total == sum(adds for adds, _ in steps)
    assert all(later[1] == sooner[1] + later[0] for sooner, later in zip(steps, steps[1:], strict=False))
    assert html.count("<li>") == len(meals(name))


@pytest.mark.parametrize("name", day_names())
def test_every_food_that_holds_protein_is_drawn_or_named(name):
    html = unescape(render_day(name, unmarked)).lower()
    for meal in meals(name):
        for row in meal.items:
            assert row["short_name"].lower() in html
            assert not row["picture"] or food(row["picture"])


def test_the_plate_fills_clockwise_and_ends_full():
    assert plate_that_fills(0, 0.25).count("<path") == 1  # nothing before breakfast
    assert plate_that_fills(0.25, 1).count("<path") == 2
    assert "A17 17 0 1 1" in plate_that_fills(0, 0.75) and "A17 17 0 0 1" in plate_that_fills(0, 0.25)
    assert plate_that_fills(0, 1).count("<circle") == 3


# What the pages say of the tables

KEEP = Path(__file__).parents[1] / "docs/keep"
PLATE = " ".join(fill((KEEP / "protein-on-the-plate.md").read_text("utf-8")).split())
PROTEIN = " ".join(fill((KEEP / "protein.md").read_text("utf-8")).split())


def test_the_days_lie_between_the_numbers_that_are_printed():
    totals = [meals(name)[-1].after for name in day_names()]
    assert f"come to between {fixed(min(totals), 0)} and {fixed(max(totals), 0)} grams of protein" in PLATE
    assert PLATE.count("Eighteen such days") == 1 and len(totals) == 18


def test_the_day_on_the_protein_page_is_the_one_whose_plate_is_shown():
    shown = re.search(r"/// food-day \| (d\d\d)", PROTEIN)[1]
    assert f"It comes to about {fixed(meals(shown)[-1].after, 0)} grams of protein" in PROTEIN


def test_congee_is_thin_until_something_lies_on_it():
    plain, topped = (food_row(code)["derived_protein_g_per_portion"] for code in ("fn56205101", "R33"))
    assert f"holds about {fixed(plain, 0)} grams, but with an egg and some cod it holds {fixed(topped, 0)}" in PLATE


def test_a_jug_of_enriched_milk_holds_what_its_milk_and_powder_hold():
    milk = 586 * food_row("usda:1211")["protein_g_per_100g"] / 100
    powder = 60 * food_row("sr01091")["protein_g_per_100g"] / 100
    assert f"The jug then holds about {fixed(milk + powder, 0)} grams of protein" in PLATE
    assert f"holds {fixed(milk, 0)} g of protein; 60 g of skimmed milk powder adds {fixed(powder, 0)} g" in PLATE


def test_the_middle_half_of_the_recipes_lies_where_the_page_says():
    lower, _, upper = statistics.quantiles([row["derived_protein_g_per_portion"] for row in RECIPES], n=4)
    assert (
        f"Of the {len(RECIPES)} recipe portions in our table the middle half lies between {fixed(lower, 0)} and {fixed(upper, 0)} g"
        in PLATE
    )


def test_there_are_as_many_kitchens_as_the_page_promises():
    assert "## Twelve kitchens" in PLATE and "twelve kitchens" in PROTEIN
    kitchens = [name for name in shelf_names() if name.startswith("kitchen-")]
    assert len(kitchens) == 12 and all(f"/// portions | {name} " in PLATE for name in kitchens)


def test_grams_for_a_weight_are_the_advice_times_that_weight():
    advice = series("protein_intake_recommendations")
    healthy = {"body": "PROT-AGE", "population": "over 65, healthy"}
    low, high = (advice.cell(f"protein_{end}_g_per_kg_per_day", **healthy) for end in ("low", "high"))
    moving = advice.cell("protein_low_g_per_kg_per_day", body="PROT-AGE", population="over 65, exercising")
    rows = re.findall(r"\| (\d+) kg, \d+ lb \| (\d+) to (\d+) g \| (\d+) g or more \|", PROTEIN)
    assert len(rows) == 5
    for kilograms, *grams in rows:
        assert grams == [fixed(int(kilograms) * per, 0) for per in (low, high, moving)]


def test_pounds_beside_the_kilograms_are_the_same_weight():
    for kilograms, pounds in re.findall(r"\| (\d+) kg, (\d+) lb \|", PROTEIN):
        assert fixed(int(kilograms) / 0.45359237, 0) == pounds


DAYS_OF_THE_FORM = {
    "European": {
        **{"porridge": 1, "milk": 1, "egg": 2, "cheddar": 1, "lentils": 0.5},
        **{"salmon": 1, "potato": 2, "yoghurt": 1},
    },
    "Indian vegetarian": {"yoghurt": 2, "milk": 1, "lentils": 1, "rice": 2, "chickpeas": 1, "ricotta": 0.5},
    "East Asian": {"egg": 1, "rice": 3, "tofu": 1, "tempeh": 0.5, "chicken": 1},
    "Mexican": {"egg": 2, "tortilla": 6, "black_beans": 1, "rice": 1, "chicken": 1},
    "West African": {"millet": 2, "egg": 1, "black_beans": 1, "peanut_butter": 1, "sardines": 1},
    "Plant-based": {
        **{"porridge": 1, "peanut_butter": 1, "lentils": 1, "almonds": 1},
        **{"tofu": 1, "pasta": 1, "chickpeas": 0.5},
    },
    "Soft foods": {"porridge": 1, "milk": 2, "yoghurt": 1, "egg": 2, "potato": 1, "ricotta": 1, "cottage_cheese": 0.5},
}
"""The days of the table in docs/calculators/protein-day.md, as one types them."""


def test_the_days_one_may_start_from_hold_what_their_table_says():
    page = fill((KEEP.parent / "calculators/protein-day.md").read_text("utf-8"))
    form, said = calculator("protein-day"), {}
    for name, day in DAYS_OF_THE_FORM.items():
        typed = {"situation": "older", "weight": 70, "kidneys": "no", **day}
        typed_in = read_inputs(form, {key: str(count) for key, count in typed.items()})
        results = {result.name: result.value for result in answer(form, typed_in).results}
        said[name] = (fixed(results["protein"], 0), fixed(results["leucine"], 1))
    rows = re.findall(r"^\| ([\w -]+) \|.*\| (\d+) g \| ([\d.]+) g \|$", page, re.MULTILINE)
    assert {name: numbers for name, *numbers in rows} == {name: list(numbers) for name, numbers in said.items()}
