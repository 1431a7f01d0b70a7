"""Drawings: named, readable on a phone, in the site's colours, the same every time."""

import re
from dataclasses import replace
from functools import cache
from html import unescape

import pytest
from fontTools.ttLib import TTFont
from house import DOCS

from calculators.render.drawing import (
    PHONE,
    READABLE,
    Drawing,
    arrow,
    canvas,
    n,
    read_print_colours,
    render_drawing,
    with_print_colours,
    words,
)
from calculators.render.pictogram import Pose, figure, joints
from calculators.sources.bibliography import citable_keys
from calculators.sources.catalogue import drawing, drawing_names

ASSETS = DOCS / "assets"
TOKENS, LETTERS = ASSETS / "styles/tokens.css", ASSETS / "made/fonts/atkinson.woff2"
DOT = Drawing("A dot", "One dot in the middle.", canvas(10, 10, '<circle id="dot" r="1" style="fill:url(#sky)"/>'))
# Drawn here from calculators/drawings; the interactive ones set their own rules.
STILL = [name for name in drawing_names() if isinstance(drawing(name), Drawing)]


@pytest.mark.parametrize("missing", ["title", "description"])
def test_a_drawing_that_does_not_say_what_it_shows_is_refused(missing):
    with pytest.raises(ValueError, match=f"“dot” has no {missing}"):
        render_drawing("dot", replace(DOT, **{missing: " "}))


def test_a_drawing_is_a_figure_that_a_screen_reader_can_name():
    html = render_drawing("dot", DOT)
    assert html.startswith('<figure class="drawing" id="drawing-dot"><svg')
    assert 'role="img" aria-labelledby="dot-title dot-description"' in html
    assert '<title id="dot-title">A dot</title><desc id="dot-description">One dot in the middle.</desc>' in html


def test_two_drawings_on_a_page_do_not_share_an_id():
    html = render_drawing("dot", DOT)
    assert 'id="dot-dot"' in html and "url(#dot-sky)" in html


def test_words_of_a_drawing_are_words_and_not_markup():
    assert "&lt;b&gt;" in words(0, 0, "<b>") and "&lt;b&gt;" in render_drawing("dot", replace(DOT, title="<b>"))


def test_sources_are_marked_in_the_caption_when_a_page_can_cite():
    html = render_drawing("dot", replace(DOT, sources=("a2001x", "b2002y")), cite=lambda key: f"[{key}]")
    assert "<figcaption>A dot[a2001x][b2002y]</figcaption>" in html


def test_paper_gets_the_light_colours():
    colours = {"--ink": "#111111", "--chart-ink": "#222222"}
    assert with_print_colours("fill:var(--ink);stroke:var(--chart-ink)", colours) == "fill:#111111;stroke:#222222"


def test_a_colour_nobody_defined_stops_the_build_and_is_named():
    with pytest.raises(ValueError, match="--inck.*tokens.css.*--ink"):
        with_print_colours("fill:var(--inck)", {"--ink": "#111111"})


def test_light_colours_are_read_before_dark_ones_and_followed_to_their_value(tmp_path):
    sheet = tmp_path / "tokens.css"
    sheet.write_text(
        "/* --no: #000 */ :root { --ink: #111; --line: var(--ink) } @media screen { :root { --ink: #eee } }"
    )
    assert read_print_colours(sheet) == {"--ink": "#111", "--line": "#111"}
    assert read_print_colours(tmp_path / "none.css") == {}


@pytest.mark.parametrize(("value", "written"), [(3, "3"), (2.04, "2"), (-0.04, "0"), (-1.25, "-1.2"), (10.0, "10")])
def test_coordinates_are_short(value, written):
    assert n(value) == written


def test_an_arrow_ends_where_it_points():
    assert "M50 0L" in arrow([(0, 0), (50, 0)])


@pytest.mark.parametrize("name", STILL)
def test_every_drawing_is_complete_and_the_same_twice(name):
    html = render_drawing(name, drawing(name))
    assert html == render_drawing(name, drawing(name))
    assert len(drawing(name).description) > 60
    assert html.count('role="img"') == 1 and "<title" in html and "<desc" in html


@pytest.mark.parametrize("name", STILL)
def test_every_drawing_uses_the_colours_of_the_site_and_no_others(name):
    html = render_drawing(name, drawing(name))
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgb\(", html)
    assert "var(" not in with_print_colours(html, read_print_colours(TOKENS))


@pytest.mark.parametrize("name", STILL)
def test_words_in_every_drawing_can_be_read_on_a_phone(name):
    picture = drawing(name).picture()
    width = float(re.search(r'viewBox="0 0 (\d+)', picture)[1])
    small = [
        size for size in map(float, re.findall(r'font-size="([\d.]+)"', picture)) if size * PHONE / width < READABLE
    ]
    assert small == []


@pytest.mark.skipif(not LETTERS.exists(), reason="the fonts are not made yet")
@pytest.mark.parametrize("name", STILL)
def test_words_in_every_drawing_stay_inside_it(name):
    picture = drawing(name).picture()
    width = float(re.search(r'viewBox="0 0 (\d+)', picture)[1])
    text = r'<text x="([\d.]+)" y="[\d.]+" font-size="([\d.]+)" text-anchor="(\w+)"( font-weight="700")?[^>]*>([^<]*)'
    for x, size, anchor, bold, said in re.findall(text, picture):
        long = long_of(unescape(said), float(size)) * (1.06 if bold else 1)
        left = float(x) - {"start": 0, "middle": long / 2, "end": long}[anchor]
        assert left >= 0 and left + long <= width, f"{said}: {left:.0f} to {left + long:.0f} of {width:.0f}"


@cache
def advances() -> tuple[dict[int, str], dict[str, tuple[int, int]], int]:
    font = TTFont(LETTERS)
    return font.getBestCmap(), font["hmtx"].metrics, font["head"].unitsPerEm


def long_of(said: str, size: float) -> float:
    names, metrics, em = advances()
    return sum(metrics[names[ord(letter)]][0] for letter in said) * size / em


@pytest.mark.parametrize("name", STILL)
def test_every_work_a_drawing_rests_on_can_be_cited(name):
    assert set(drawing(name).sources) <= set(citable_keys())


def test_someone_who_stands_straight_is_as_tall_as_asked():
    at = joints(Pose(), 200)
    assert at["knee"][0] == at["hip"][0] == at["shoulder"][0] == 0
    assert 185 < -(at["head"][1] - 0.068 * 200) < 215


def test_someone_who_sits_has_the_hips_as_high_as_the_knees_and_the_back_upright():
    at = joints(Pose(hip=90, knee=90), 200)
    assert at["hip"][1] == pytest.approx(at["knee"][1])
    assert at["hip"][0] < at["knee"][0]
    assert at["shoulder"][0] == pytest.approx(at["hip"][0])


def test_a_raised_heel_lifts_the_ankle_and_leaves_the_toes_on_the_floor():
    flat, up = joints(Pose(), 200), joints(Pose(heel=30, ankle=-30), 200)
    assert up["ankle"][1] < flat["ankle"][1] and up["toe"] == flat["toe"]
    assert up["hip"][0] == pytest.approx(up["ankle"][0])


def test_the_limb_that_works_is_in_colour():
    assert figure(Pose(), working="thigh").count("var(--accent)") == 1
    assert figure(Pose(), working="none").count("var(--accent)") == 0
