"""Notes beside citations and words: pointed at, dismissed, staying (WCAG 1.4.13), by pointer, keyboard and touch; and the menu."""

import pytest
from rooms import Rooms

PAGE = "understand/sarcopenia.html"
KINDS = {"a source": "main p a.cite", "a word": "main p a.term"}


def middle(place) -> tuple[float, float]:
    box = place.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def shown(page, selector: str):
    """Point at the first link of a kind, in the middle of the window, and wait for its note."""
    link = page.locator(selector).first
    link.evaluate("(el) => el.scrollIntoView({ block: 'center', behavior: 'instant' })")
    page.mouse.move(5, 5)
    page.mouse.move(*middle(link))
    page.locator(".note").wait_for()
    return link, page.locator(".note")


@pytest.mark.parametrize("width", [1000, 1280, 1600])
@pytest.mark.parametrize("kind", KINDS)
def test_a_note_can_be_pointed_at_stays_and_goes(visitor, kind, width):
    page = visitor.page(PAGE, width=width)
    link, note = shown(page, KINDS[kind])
    words = note.inner_text()
    page.evaluate("globalThis.firstNote = document.querySelector('.note')")
    page.mouse.move(*middle(note), steps=40)
    page.wait_for_timeout(450)  # longer than a pointer may be away
    assert page.evaluate("firstNote === document.querySelector('.note')") and note.inner_text() == words
    page.mouse.move(*middle(link), steps=40)
    page.wait_for_timeout(450)
    assert page.evaluate("firstNote.isConnected")
    page.mouse.move(4, 890, steps=10)
    note.wait_for(state="detached")


def test_a_note_stands_in_the_margin_where_there_is_one_and_inside_the_window_everywhere(visitor):
    for width in (360, 1000, 1600):
        page = visitor.page(PAGE, width=width)
        _, note = shown(page, KINDS["a word"])
        box, text = note.bounding_box(), page.locator("#content").bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= width and box["y"] >= 0 and box["y"] + box["height"] <= 900
        assert (box["x"] >= text["x"] + text["width"]) == (width == 1600)


@pytest.mark.parametrize("kind", KINDS)
def test_escape_sends_a_note_away_and_leaves_the_focus(visitor, kind):
    page = visitor.page(PAGE)
    link = page.locator(KINDS[kind]).first
    link.focus()
    page.locator(".note").wait_for()
    page.keyboard.press("Escape")
    assert page.locator(".note").count() == 0
    assert link.evaluate("(el) => el === document.activeElement")


def test_escape_sends_away_a_note_that_is_pointed_at(visitor):
    page = visitor.page(PAGE)
    _, note = shown(page, KINDS["a word"])
    page.mouse.move(*middle(note), steps=5)
    page.keyboard.press("Escape")
    assert note.count() == 0


def test_by_keyboard_a_note_stays_until_the_focus_goes_on_whatever_the_pointer_does(visitor):
    page = visitor.page(PAGE)
    link = page.locator(KINDS["a word"]).first
    link.focus()
    note = page.locator(".note")
    note.wait_for()
    page.mouse.move(10, 600, steps=3)
    page.mouse.move(20, 640, steps=3)
    page.wait_for_timeout(450)
    assert note.count() == 1
    page.locator("[data-search-open]").focus()
    note.wait_for(state="detached")


def test_a_words_meaning_is_told_to_ears_and_a_citation_tells_its_own(visitor):
    page = visitor.page(PAGE)
    word = page.locator(KINDS["a word"]).first
    word.focus()
    page.locator(".note").wait_for()
    told = page.evaluate("document.getElementById(document.activeElement.getAttribute('aria-describedby')).textContent")
    assert told == word.get_attribute("data-title")
    cite = page.locator(KINDS["a source"]).first
    cite.focus()
    assert word.get_attribute("aria-describedby") is None
    assert (
        page.locator(".note").inner_text() in cite.get_attribute("aria-label")
        and page.locator(".note").get_attribute("aria-hidden") == "true"
    )


def test_another_word_on_the_way_does_not_take_the_place_at_once_but_one_stayed_on_does(visitor):
    page = visitor.page(PAGE)
    _, note = shown(page, KINDS["a word"])
    words = note.inner_text()
    other = page.locator(KINDS["a source"]).locator("visible=true").nth(2)
    other.evaluate("(el) => el.scrollIntoView({ block: 'nearest', behavior: 'instant' })")
    page.mouse.move(*middle(other))
    assert note.inner_text() == words
    page.wait_for_function(
        "(label) => label.includes(document.querySelector('.note')?.textContent)", arg=other.get_attribute("aria-label")
    )


def test_a_first_tap_shows_the_note_and_a_second_follows_the_link(chromium, address):
    rooms = Rooms(chromium, address)
    page = rooms.page(PAGE, width=390, height=844, has_touch=True, is_mobile=True)
    page.locator("h1").tap()  # a reader has touched the page before: the notes are there
    page.wait_for_function(
        "() => performance.getEntriesByName(document.querySelector('[data-notes]').dataset.notes).length || [...document.scripts].some((s) => s.src.includes('tooltips'))"
    )
    page.wait_for_load_state("networkidle")
    cite = page.locator(KINDS["a source"]).first
    before = page.url
    cite.tap()
    page.locator(".note", has_text="Tap the number again").wait_for()
    assert page.url == before
    page.locator("h1").tap()
    assert page.locator(".note").count() == 0, "a tap elsewhere sends it away"
    cite.tap()
    cite.tap()
    page.wait_for_url("**#source-*")
    assert page.locator(".note").count() == 0
    rooms.close()


def test_with_a_mouse_the_link_leads_to_the_source_at_the_first_press(visitor):
    page = visitor.page(PAGE)
    page.locator(KINDS["a source"]).first.click()
    page.wait_for_url("**#source-*")


def test_notes_that_fail_to_arrive_once_come_the_next_time(engine, address):
    rooms = Rooms(engine, address)
    page = rooms.page(PAGE)
    page.route("**/tooltips.js*", lambda route: route.abort(), times=1)
    with page.expect_event("requestfailed"):
        page.locator(KINDS["a word"]).first.focus()
    page.locator(KINDS["a source"]).first.focus()
    page.locator(".note").wait_for()
    assert {fault for fault in rooms.watch.faults if "tooltips" not in fault and "ERR_FAILED" not in fault} == set()
    rooms.watch.faults.clear()
    rooms.close()


# The menu


def unfolded(visitor):
    page = visitor.page("keep/protein.html", width=390, height=844)
    page.locator("[data-menu] summary").click()
    page.locator("[data-menu][open]").wait_for()
    return page


def test_the_menu_closes_with_a_press_outside(visitor):
    page = unfolded(visitor)
    page.mouse.click(195, 800)
    page.locator("[data-menu]:not([open])").wait_for()


def test_the_menu_closes_with_escape_and_the_focus_returns(visitor):
    page = unfolded(visitor)
    page.locator("[data-menu] nav a").first.focus()
    page.keyboard.press("Escape")
    page.locator("[data-menu]:not([open])").wait_for()
    assert page.evaluate("document.activeElement.matches('[data-menu] summary')")


def test_the_menu_is_no_trap(visitor):
    page = unfolded(visitor)
    page.locator("[data-menu] nav a").last.focus()
    page.keyboard.press("Tab")
    assert not page.evaluate("document.activeElement.closest('[data-menu]')")
    page.locator("[data-menu]:not([open])").wait_for()


def test_a_press_on_a_section_in_the_menu_goes_there(visitor):
    page = unfolded(visitor)
    page.locator("[data-menu] nav a").first.click()
    page.wait_for_url("**/understand/**")
