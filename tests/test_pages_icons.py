"""Pictures by name: a misspelt one is named with its line, whoever was to draw it; all stand as decoration."""

import pytest
from pages_written import page

from calculators.pages.icons import bare_icons, check_icons, left_icons, pictures

DRAWN = '<span class="twemoji"><svg xmlns="x" viewBox="0 0 24 24"><path d="M1 1"/></svg>\n</span>'


def test_our_pictures_are_known():
    assert {"chair", "grip", "plate"} <= pictures()
    assert check_icons(page("A :picture-chair: here, at 10:30:15, and `:picture-nothing:` in code.")) == []


@pytest.mark.parametrize(
    ("body", "line", "remedy"),
    [("One.\n\nA :picture-chiar: here.", 3, "chair"), ("- :picture-qqqqqq: x", 1, "Known: ")],
)
def test_a_picture_that_nobody_drew_is_named_with_its_line(body, line, remedy):
    (mistake,) = check_icons(page(body))
    assert mistake.line == page(body).first_body_line + line - 1 and remedy in mistake.remedy


@pytest.mark.parametrize(
    "html", ["<p>:material-prnter: x</p>", "<p>:picture-chiar:</p>", "<li>:octicons-nothing-16:</li>"]
)
def test_what_the_generator_could_not_draw_stops_the_page(html):
    assert len(left_icons(html, page("Text."))) == 1


def test_a_word_between_colons_and_an_icon_in_code_are_left_alone():
    assert left_icons("<p>note: well: done</p><code>:material-printer:</code>", page("Text.")) == []


def test_an_icon_loses_its_box_and_is_said_to_be_decoration_once():
    theirs, ours = (
        bare_icons(DRAWN),
        bare_icons('<span class="twemoji"><svg class="picture" aria-hidden="true"></svg></span>'),
    )
    assert theirs.startswith('<svg class="icon" aria-hidden="true" xmlns') and theirs.endswith("</svg>")
    assert ours == '<svg class="picture" aria-hidden="true"></svg>'
