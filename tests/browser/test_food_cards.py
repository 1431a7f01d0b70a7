"""Protein day by cards: a tap writes one portion into the form's own box, and the total is that of the form's own answer."""

import pytest
from forms import Form, until
from rooms import Rooms

from calculators.render.food_cards import PICTURES
from calculators.science.answer import answer
from calculators.science.inputs import read_inputs
from calculators.sources.catalogue import calculator

PAGE, NAME = "calculators/protein-day.html", "protein-day"
WHO = {"situation": "older", "weight": "70", "kidneys": "no"}


@pytest.fixture(params=["chromium", "firefox"])
def both(request, address):
    """Pages in either engine."""
    opened = Rooms(request.getfixturevalue(request.param), address)
    yield opened
    opened.close()


def open_day(rooms, **wishes) -> Form:
    return Form(rooms.page(PAGE, **wishes), NAME)


def tap(form, food, way="more", times=1):
    for _ in range(times):
        form.form.locator(f'[data-input="{food}"] .day-{way}').click()


def box(form, food) -> str:
    return form.box(food).input_value()


def total(form) -> str:
    return form.page.locator(".day-total").inner_text()


def test_every_food_of_the_form_has_a_picture_and_two_buttons(rooms):
    form = open_day(rooms)
    foods = [i.name for i in calculator(NAME).inputs if i.optional and i.name != "height"]
    assert sorted(PICTURES) == sorted(foods)
    for food in foods:
        card = form.form.locator(f'[data-input="{food}"]')
        assert card.locator(".day-more svg.food").count() == 1 and card.locator("button").count() == 2


def test_taps_give_the_answer_that_python_works_out(both):
    form = open_day(both)
    form.fill(WHO)
    tap(form, "egg", times=2)
    tap(form, "lentils")
    c = calculator(NAME)
    want = answer(c, read_inputs(c, WHO | {"egg": "2", "lentils": "1"}))
    until(form.page, "() => keepYourMuscle.forms['protein-day'].view().answer")
    assert form.read()["headline"] == want.headline
    assert total(form).startswith(f"{next(r for r in want.results if r.name == 'protein').text} of protein so far.")


def test_a_portion_is_taken_away_again_and_nothing_is_left_of_it(rooms):
    form = open_day(rooms)
    form.fill(WHO)
    empty = form.read()["headline"]
    tap(form, "egg")
    assert box(form, "egg") == "1" and form.read()["headline"] != empty
    tap(form, "egg", "less")
    assert box(form, "egg") == "" and form.read()["headline"] == empty
    tap(form, "egg", "less")
    assert box(form, "egg") == ""


def test_a_tap_adds_to_what_was_typed(rooms):
    form = open_day(rooms)
    form.fill(WHO)
    form.put("milk", "0.5")
    tap(form, "milk")
    assert box(form, "milk") == "1.5"
    tap(form, "milk", "less", 2)
    assert box(form, "milk") == ""


def test_what_cannot_be_read_is_never_overwritten_by_a_tap(rooms):
    form = open_day(rooms)
    form.fill(WHO)
    form.put("egg", "abc")
    tap(form, "egg")
    tap(form, "egg", "less")
    assert box(form, "egg") == "abc" and form.page.evaluate("document.activeElement.name") == "egg"


def test_taps_stop_at_the_most_a_day_may_hold(rooms):
    form = open_day(rooms)
    form.fill(WHO)
    form.put("egg", "11.5")
    tap(form, "egg")
    assert box(form, "egg") == "11.5"


def test_a_tap_falls_into_the_meal_that_is_shown_and_into_no_other(rooms):
    form = open_day(rooms)
    form.fill(WHO)
    meals = form.form.locator("label:has([data-meal])")
    meals.nth(0).click()
    tap(form, "egg")
    meals.nth(1).click()
    assert box(form, "egg") == ""
    tap(form, "egg", times=2)
    assert form.page.evaluate("keepYourMuscle.forms['protein-day'].state().meals.map((meal) => meal.egg || '')") == [
        "1",
        "2",
        "",
        "",
    ]


@pytest.mark.parametrize("kidneys", ["not_on_dialysis", "dialysis"])
def test_with_kidney_disease_no_total_runs(rooms, kidneys):
    form = open_day(rooms)
    form.fill(WHO)
    tap(form, "egg", times=2)
    assert "so far" in total(form)
    form.put("kidneys", kidneys)
    assert total(form) == ""
    form.put("kidneys", "no")
    assert "so far" in total(form)


def test_before_the_weight_is_known_the_total_says_what_it_waits_for(rooms):
    form = open_day(rooms)
    tap(form, "egg")
    assert total(form) == "Fill in your weight and the questions above, and the total runs here."


def test_two_people_one_after_the_other_share_no_food(rooms):
    form = open_day(rooms)
    form.fill(WHO)
    tap(form, "salmon")
    form.clear()
    assert box(form, "salmon") == "" and "so far" not in total(form)
    form.fill(WHO | {"weight": "60"})
    tap(form, "egg")
    assert total(form).startswith("6 g of protein so far.")


def test_buttons_are_large_enough_for_a_thumb_and_told_apart_by_ear(rooms):
    form = open_day(rooms, width=390, height=844)
    said = set()
    for button in form.form.locator(".day-foods button").all():
        place = button.bounding_box()
        assert place["width"] >= 44 and place["height"] >= 44
        said.add(button.get_attribute("aria-label"))
    assert len(said) == 2 * len(PICTURES)
    assert form.page.evaluate("document.documentElement.scrollWidth") <= 390
