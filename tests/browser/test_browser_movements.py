"""The movement library in a browser: it moves when asked, rests when told, filters, and is whole without script."""

import pytest
from playwright.sync_api import expect

from calculators.sources.catalogue import movement, movement_names

LIBRARY = "keep/movements.html"
NAMES = movement_names()
D = "(svg) => [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d')).join('|')"


@pytest.fixture(scope="module")
def library(shared_rooms):
    return shared_rooms.page(LIBRARY, reduced_motion="no-preference")


def card(page, name):
    return page.locator(f"#{name}")


def seconds(page, howmany):
    page.clock.run_for(howmany * 1000)


def test_without_script_every_card_and_picture_is_there_and_nothing_asks_to_be_pressed(rooms):
    page = rooms.page(LIBRARY, java_script_enabled=False)
    assert page.locator(".movement").count() == len(NAMES)
    assert page.locator(".movement__picture svg").count() == len(NAMES)
    assert page.locator("[data-move]:visible").count() == 0
    assert page.locator("#movements-place").is_disabled()
    assert card(page, "curl").get_by_text(movement("curl").cues[1], exact=True).is_visible()


def test_nothing_moves_until_it_is_asked_and_it_pauses_where_it_is(rooms):
    page = rooms.page(width=1000, reduced_motion="no-preference")
    page.clock.install()
    page.goto(rooms.home + LIBRARY)
    sit = card(page, "sit-to-stand")
    assert not sit.locator(".movement__stage").is_visible()
    button = sit.locator("[data-move]")
    assert button.text_content() == "Show it moving"
    button.click()
    stage = sit.locator(".movement__stage svg")
    stage.wait_for()
    first = stage.evaluate(D)
    seconds(page, 2)
    assert stage.evaluate(D) != first and button.text_content() == "Pause"
    button.click()
    rests = stage.evaluate(D)
    seconds(page, 3)
    assert stage.evaluate(D) == rests and button.text_content() == "Go on"
    button.click()
    seconds(page, 2)
    assert stage.evaluate(D) != rests


def test_only_one_figure_moves_at_a_time(rooms):
    page = rooms.page(LIBRARY, reduced_motion="no-preference")
    for name in ("curl", "bridge"):
        card(page, name).locator("[data-move]").click()
        card(page, name).locator(".movement__stage svg").wait_for()
    expect(card(page, "bridge").locator("[data-move]")).to_have_text("Pause")
    expect(card(page, "curl").locator("[data-move]")).to_have_text("Go on")


def test_someone_who_asks_for_no_motion_gets_no_button_even_when_they_ask_later(rooms):
    page = rooms.page(LIBRARY, reduced_motion="reduce")
    assert page.locator("[data-move]:visible").count() == 0
    page.emulate_media(reduced_motion="no-preference")
    expect(page.locator("[data-move]:visible")).to_have_count(len(NAMES))
    button = card(page, "curl").locator("[data-move]")
    button.click()
    expect(button).to_have_text("Pause")
    page.emulate_media(reduced_motion="reduce")
    expect(button).to_be_hidden()
    expect(button).to_have_text("Go on")


def test_frames_that_do_not_arrive_are_told_and_asked_for_again(chromium, address):
    context = chromium.new_context()
    page = context.new_page()
    page.route("**/movements/curl.js*", lambda route: route.abort())
    page.goto(address + LIBRARY)
    one = card(page, "curl")
    one.locator("[data-move]").click()
    one.get_by_text("could not be loaded").wait_for()
    page.unroute("**/movements/curl.js*")
    one.locator("[data-move]").click()
    one.locator(".movement__stage svg").wait_for()
    assert one.locator(".movement__status").text_content() == ""
    context.close()


@pytest.mark.parametrize("name", NAMES)
def test_every_movement_moves_inside_its_frame(library, name):
    one = card(library, name)
    one.locator("[data-move]").click()
    stage = one.locator(".movement__stage svg")
    stage.wait_for()
    inside = """async (svg) => {
      const box = svg.viewBox.baseVal, out = [];
      for (let k = 0; k < 12; k++) {
        await new Promise((done) => requestAnimationFrame(done));
        for (const path of svg.querySelectorAll("path")) {
          const at = path.getBBox();
          if (at.x < box.x - 3 || at.y < box.y - 3 || at.x + at.width > box.x + box.width + 3 || at.y + at.height > box.y + box.height + 3) out.push(path.getAttribute("d").slice(0, 60));
        }
      }
      return out;
    }"""
    assert stage.evaluate(inside) == []
    one.locator("[data-move]").click()


def shown(page):
    return page.locator(".movement:visible").evaluate_all("(cards) => cards.map((card) => card.id)")


@pytest.mark.parametrize(
    ("filter_", "value", "fits"),
    [
        ("place", "gym", lambda m: "gym" in m.places),
        ("kit", "wheelchair", lambda m: "wheelchair" in m.kit),
        ("part", "balance", lambda m: "balance" in m.parts),
        ("level", "1", lambda m: 1 in m.levels),
        ("level", "seated", lambda m: m.seated),
    ],
)
def test_a_filter_leaves_what_fits_and_says_how_many(rooms, filter_, value, fits):
    page = rooms.page(LIBRARY, reduced_motion="no-preference")
    page.locator(f"#movements-{filter_}").select_option(value)
    left = shown(page)
    assert sorted(left) == [name for name in NAMES if fits(movement(name))]
    assert page.locator("[data-movements-said]").text_content() == f"{len(left)} of {len(NAMES)} movements."
    page.get_by_role("button", name="Show all").click()
    expect(page.locator(".movement:visible")).to_have_count(len(NAMES))


def test_two_filters_that_nothing_fits_say_so_and_no_heading_stands_alone(rooms):
    page = rooms.page(LIBRARY, reduced_motion="no-preference")
    page.locator("#movements-place").select_option("gym")
    page.locator("#movements-level").select_option("1")
    assert shown(page) == [] and page.locator(".movements__group:visible").count() == 0
    assert "No movement fits" in page.locator("[data-movements-said]").text_content()


def test_a_link_to_a_card_that_a_filter_hides_shows_it(rooms):
    page = rooms.page(LIBRARY, reduced_motion="no-preference")
    page.locator("#movements-place").select_option("gym")
    page.locator(".movements__names").get_by_role("link", name="Bridge", exact=True).click()
    card(page, "bridge").wait_for(state="visible")
    assert page.locator("#movements-place").input_value() == ""


def test_on_paper_there_are_pictures_and_cues_and_no_buttons(rooms):
    page = rooms.page(LIBRARY, reduced_motion="no-preference")
    card(page, "curl").locator("[data-move]").click()
    card(page, "curl").locator(".movement__stage svg").wait_for()
    page.emulate_media(media="print")
    assert page.locator("[data-move]:visible, .movement__stage:visible, [data-movements]:visible").count() == 0
    assert card(page, "curl").locator(".movement__picture > svg").is_visible()


def test_from_a_disk_it_moves_as_well(chromium, site):
    context = chromium.new_context()
    page = context.new_page()
    page.goto((site / LIBRARY).as_uri())
    card(page, "heel-raise").locator("[data-move]").click()
    card(page, "heel-raise").locator(".movement__stage svg").wait_for()
    context.close()
