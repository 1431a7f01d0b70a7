"""The programme at home in a browser: a level prints alone on two sheets, and fits on a phone without pushing sideways."""

import io

import pikepdf
import pytest

from calculators.sources.programmes import programme, programme_names

PAGE = "keep/at-home.html"


def opened(chromium, address, name="", **wishes):
    page = chromium.new_page(**wishes)
    page.goto(f"{address}{PAGE}{'#' + name if name else ''}")
    return page


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("name", programme_names())
def test_a_level_that_was_chosen_prints_alone_on_two_sheets(chromium, address, name, paper):
    page = opened(chromium, address, name)
    page.emulate_media(media="print")
    seen = [other for other in programme_names() if page.locator(f"#programme-{other}").is_visible()]
    assert seen == [name]
    assert page.locator("#stop-signs").is_visible() and page.locator(".programme__rules").is_visible()
    with pikepdf.open(io.BytesIO(page.pdf(format=paper))) as pdf:
        assert len(pdf.pages) == 2
    page.close()


def test_without_a_choice_every_level_prints(chromium, address):
    page = opened(chromium, address)
    page.emulate_media(media="print")
    assert all(page.locator(f"#programme-{name}").is_visible() for name in programme_names())
    page.close()


def test_a_second_choice_takes_the_place_of_the_first(chromium, address):
    page = opened(chromium, address, "level-1")
    page.locator('a[href="#level-3"]').first.click()
    page.emulate_media(media="print")
    assert page.locator("#programme-level-3").is_visible() and not page.locator("#programme-level-1").is_visible()
    page.close()


@pytest.mark.parametrize("width", [320, 390])
def test_every_week_is_seen_on_a_phone(chromium, address, width):
    page = opened(chromium, address, viewport={"width": width, "height": 844})
    for name in programme_names():
        last = page.locator(f"#programme-{name} tbody tr:first-child td").last.bounding_box()
        assert last["x"] + last["width"] <= width
    page.close()


def test_the_questions_lead_to_each_level_without_a_script(chromium, address):
    context = chromium.new_context(java_script_enabled=False, reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{address}{PAGE}")
    for name in programme_names():
        page.locator(f'main a[href="#{name}"]').first.click()
        heading = page.locator(f"#{name}")
        assert str(programme(name).level) in heading.inner_text() and heading.is_visible()
    context.close()
