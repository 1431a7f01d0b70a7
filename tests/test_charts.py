"""The one exit for charts: with its finding, origin, description, table and fixed axes, in the page's colours, or not at all."""

import json
import re
from dataclasses import replace
from html import unescape

import plotly.graph_objects as go
import pytest
from test_look import contrast, scheme

from calculators.render import palette
from calculators.render.chart import (
    Chart,
    Description,
    Yours,
    base_layout,
    chart_table,
    check_chart,
    render_chart,
    sources_of,
)
from calculators.render.chart_figure import figure_json
from calculators.render.chart_svg import draw_all, finish
from calculators.render.marks import MOST_WORDS, change, interval, marks_of, number, plus_minus, says
from calculators.science.mistakes import BadDefinition
from calculators.sources.bibliography import citable_keys
from calculators.sources.catalogue import calculator, calculator_names, chart, chart_names
from calculators.sources.rooms import HOUSE

NAMES = chart_names()
DRAWN = HOUSE / "build" / "charts"
SERIES = "annual_decline_mass_vs_strength"


SAID = ["One: 1 kg.", "Two: 2 kg."]


def line(words=SAID, **more) -> go.Scatter:
    return go.Scatter(x=[1, 2], y=[1, 2], line={"color": palette.lines[0], **more}, **says(words))


def draw(trace=None, **axis):
    def figure(narrow: bool) -> go.Figure:
        made = go.Figure([trace(narrow) if callable(trace) else trace or line()])
        axes = {"xaxis": {"range": [0, 3]}, "yaxis": {"range": [0, 4]}} | axis
        made.update_layout(base_layout(narrow, 300, **axes))
        return made

    return figure


GOOD = Chart(
    title="Strength falls faster than mass",
    series=(SERIES,),
    draw=draw(),
    columns={"group": "Who", "n": "People"},
    description=Description("One line.", "From 1 to 2.", "It rises.", "More is more."),
    panels={"all": ("x", "y")},
)


def test_a_whole_chart_passes():
    check_chart("good", GOOD, citable_keys())


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"title": " "}, "title is empty. State the finding"),
        ({"series": ()}, "series is empty. .* no origin, no chart"),
        ({"description": replace(GOOD.description, shows="")}, "description.shows is empty"),
        ({"description": replace(GOOD.description, figures=" ")}, "description.figures is empty"),
        ({"description": replace(GOOD.description, trend="")}, "description.trend is empty"),
        ({"description": replace(GOOD.description, means="")}, "description.means is empty"),
        ({"columns": {}}, "columns is empty"),
        ({"series": ("no_such_series",)}, "no_such_series.csv is missing"),
        ({"draw": draw(xaxis={})}, "an axis has no fixed range"),
        ({"draw": draw(yaxis={"range": None})}, "an axis has no fixed range"),
        (
            {"draw": draw(go.Pie(values=[1, 2]))},
            "the trace type pie is not in our Plotly build. Use one of bar, scatter",
        ),
        ({"draw": draw(go.Heatmap(z=[[1]]))}, "the trace type heatmap"),
        ({"draw": draw(go.Scatter(x=[1], y=[1]))}, "a mark says nothing. Give its trace .*says"),
        ({"draw": draw(go.Bar(x=[1], y=[1], hoverinfo="x"))}, "a mark says nothing"),
        ({"draw": draw(line(["One: 1 kg.", ""]))}, "a mark says nothing"),
        ({"draw": draw(line(["One: 1 kg.", "Two: 2 kg.", "Three: 3 kg."]))}, "a mark says nothing"),
        ({"draw": draw(line("No full stop"))}, "a mark says “No full stop”.*whole sentences with a full stop"),
        ({"draw": draw(line("A <b>tag</b>."))}, "no tags"),
        ({"draw": draw(line("word " * MOST_WORDS + "more."))}, f"At most {MOST_WORDS} words"),
        (
            {"draw": draw(go.Scatter(x=[1], y=[1], hoverinfo="skip"))},
            "the wide and the narrow figure do not say the same",
        ),
        (
            {"draw": draw(lambda narrow: line("Narrow: 1 kg." if narrow else "Wide: 1 kg."))},
            "the wide and the narrow figure do not say the same",
        ),
        (
            {"yours": Yours("Age", "years", "Grip", "kg"), "panels": {}},
            "a reader may type a point, but panels is empty",
        ),
    ],
)
def test_a_chart_that_lacks_something_is_refused_by_name(change, sentence):
    with pytest.raises(BadDefinition, match=sentence) as refused:
        check_chart("a-chart", replace(GOOD, **change), citable_keys())
    assert "no_such_series" in sentence or str(refused.value).startswith("calculators/charts/a_chart.py: ")


def test_a_chart_on_works_nobody_has_verified_is_refused():
    with pytest.raises(BadDefinition, match="rests on .*, which is not verified"):
        check_chart("a-chart", GOOD, set())


@pytest.mark.parametrize("colour", ["#ff0000", "#F00", "rgb(1, 2, 3)", "rgb(255,0,0)"])
def test_a_colour_that_is_not_in_the_palette_is_refused_and_named(colour):
    with pytest.raises(ValueError, match=rf"{re.escape(colour)}.*dark scheme"):
        palette.with_custom_properties(f'<path style="stroke: {colour}"/>')


@pytest.mark.parametrize("name", palette.NAMES)
def test_a_colour_goes_through_and_comes_out_as_a_name(name):
    assert (
        palette.with_custom_properties(f'<path style="stroke: {palette.colour(name)}"/>')
        == f'<path style="stroke: var(--{name})"/>'
    )
    assert palette.with_names(f'{{"color":"{palette.colour(name)}"}}') == f'{{"color":"${name}"}}'


def test_a_colour_without_a_name_is_refused():
    with pytest.raises(KeyError):
        palette.colour("chart-7")


def drawn_twice() -> tuple[dict[str, str], dict[str, str]]:
    figures = {"one-wide": draw()(False), "one-narrow": draw()(True)}
    first, second = draw_all(figures), draw_all(figures)
    return tuple(
        {key: finish(svg, key, figures[key], "A <title>", "Told.", {"all": ("x", "y")}) for key, svg in drawn.items()}
        for drawn in (first, second)
    )


def test_a_drawing_is_the_same_twice_named_and_in_the_pages_colours():
    first, second = drawn_twice()
    assert first == second
    for key, svg in first.items():
        assert f'<title id="{key}-t">A &lt;title&gt;</title><desc id="{key}-d">Told.</desc>' in svg
        assert 'role="img"' in svg and "var(--chart-1)" in svg and "xlink" not in svg
        assert not re.search(r"rgb\((?!.*0\))|#[0-9a-f]{6}", svg) and "<script" not in svg
        ids = re.findall(r'\bid="([^"]+)"', svg)
        assert len(ids) == len(set(ids)) and all(each.startswith(key) for each in ids)
        assert set(re.findall(r"url\(['\"]?#([^)'\"]+)", svg)) <= set(ids)
    panels = json.loads(unescape(re.search(r'data-panels="([^"]+)"', first["one-wide"])[1]))
    assert panels == {"all": {"x": [0, 3, 48, 744], "y": [0, 4, 244, 16]}}


def test_nothing_is_drawn_for_nothing():
    assert draw_all({}) == {}


def test_the_part_of_a_chart_holds_both_drawings_its_source_and_its_table():
    html = render_chart("good", GOOD, "<svg>wide</svg>", "<svg>narrow</svg>")
    assert "<svg>wide</svg>" in html and "<svg>narrow</svg>" in html and "[@goodpaster2006loss]" in html
    assert all(level in html for level in ("One line.", "From 1 to 2.", "It rises.", "More is more."))
    assert f"{SERIES}.csv" in html and "<th" in html and "People" in html


def test_the_table_of_a_chart_shows_the_rows_that_are_drawn():
    heads, rows = chart_table(replace(GOOD, rows=lambda r: r["source_key"] == "goodpaster2006loss"))
    assert heads == ["Who", "People"] and 0 < len(rows) < len(chart_table(GOOD)[1])
    assert sources_of(replace(GOOD, rows=lambda r: r["source_key"] == "goodpaster2006loss")) == ["goodpaster2006loss"]


@pytest.mark.parametrize("name", NAMES)
def test_every_chart_of_ours_may_leave(name):
    c = chart(name)
    check_chart(name, c, citable_keys())
    heads, rows = chart_table(c)
    assert rows and all(len(row) == len(heads) for row in rows) and sources_of(c)
    assert any(any(cell for cell in row) for row in rows)


def test_a_line_in_steps_may_end_in_a_point_that_begins_no_step():
    check_chart("good", replace(GOOD, draw=draw(line(["One: 1 kg.", ""], shape="hv"))), citable_keys())


def test_words_of_marks_write_numbers_as_print_does():
    assert (number(-1.25), number(0.5, 2), number(2, 1, signed=True), number(-2, 1, signed=True)) == (
        "−1.25",
        "0.50",
        "+2.0",
        "−2.0",
    )
    assert (change(-1.5, "kg"), change(13.2, "%"), change(0, "kg")) == ("1.5 kg less", "13.2% more", "no change")
    assert (interval(0.64, 4.33), interval(-0.02, 0), interval(None, 2)) == (
        "95% interval 0.64 to 4.33",
        "95% interval −0.02 to 0",
        "No interval is printed",
    )
    assert (plus_minus(0.3, "kg"), plus_minus(4.1, "%"), plus_minus(None, "kg")) == (
        "Plus or minus 0.3 kg, as printed",
        "Plus or minus 4.1%, as printed",
        "No plus-minus is printed",
    )


def unpacked(file, width: str) -> dict:
    """The figure of one layout, as the page puts it together."""
    own = file[width]
    return {"data": [file["traces"][at] for at in own["data"]], "layout": {**file["layout"], **own["layout"]}}


@pytest.mark.parametrize("name", NAMES)
def test_every_chart_of_ours_ships_both_layouts_in_named_colours(name):
    c, text = chart(name), figure_json(chart(name))
    file = json.loads(text)
    for width in ("wide", "narrow"):
        drawn = json.loads(palette.with_names(c.draw(width == "narrow").to_json()))
        assert unpacked(file, width) == drawn
    assert file["wide"] != file["narrow"] and text == figure_json(c)
    assert not re.search(
        r"rgb\(|#[0-9a-fA-F]{6}", json.dumps({k: v for k, v in json.loads(text).items()}).replace("rgba(0,0,0,0)", "")
    )


@pytest.mark.parametrize("name", NAMES)
def test_what_the_layouts_share_is_shipped_once(name):
    traces = json.loads(figure_json(chart(name)))["traces"]
    assert all(trace not in traces[at + 1 :] for at, trace in enumerate(traces))


@pytest.mark.parametrize("name", NAMES)
def test_every_mark_of_ours_says_more_than_its_label(name):
    """The value in words, and the interval or that none is printed, or who was measured."""
    said = marks_of(chart(name).draw(False))
    assert said and len(set(said)) == len(said), "two marks with the same words cannot be told apart"
    for words in said:
        assert re.search(r"\d", words) and len(words.split()) >= 10, f"no more than the picture says: {words}"
        assert not re.search(r"\b(None|nan|inf)\b|  |(?<!\d)-\d", words), words


DRAWN_TEXT = re.compile(r"<text\b([^>]*)>(.*?)</text>", re.S)
INK = re.compile(r"(?<![-\w])fill: var\(--([a-z0-9-]+)\)")


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("name", NAMES)
def test_every_word_of_a_drawing_stands_out_from_the_paper(name, colours):
    tokens, found = scheme(colours), 0
    for width in ("wide", "narrow"):
        for attributes, inside in DRAWN_TEXT.findall((DRAWN / f"{name}-{width}.svg").read_text("utf-8")):
            for ink in INK.findall(attributes) or ["chart-ink"]:
                found += 1
                worst = min(contrast(tokens[ink], tokens[ground]) for ground in ("paper", "paper-raised"))
                assert worst >= 4.5, (
                    f"“{re.sub('<[^>]*>', '', inside)}” in {ink} is {worst:.2f} to 1 in the {colours} scheme"
                )
    assert found > 4


def test_a_line_that_is_too_pale_for_words_has_a_darker_colour_for_them():
    pale, words = palette.lines[1], palette.as_text(palette.lines[1])
    assert palette.with_custom_properties(words) == "var(--chart-2-text)" and words != pale
    assert (
        contrast(scheme("light")["chart-2"], scheme("light")["paper-raised"])
        < 4.5
        <= contrast(scheme("light")["chart-2-text"], scheme("light")["paper"])
    )
    assert palette.as_text(palette.lines[0]) == palette.lines[0]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("width", ["wide", "narrow"])
def test_every_drawing_of_ours_is_named_and_its_ids_are_its_own(name, width):
    path = DRAWN / f"{name}-{width}.svg"
    assert path.exists(), "Not drawn yet. Run: python -m calculators build"
    svg, key = path.read_text("utf-8"), f"{name}-{width}"
    assert (
        f'<title id="{key}-t">' in svg and f'<desc id="{key}-d">' in svg and f'aria-labelledby="{key}-t {key}-d"' in svg
    )
    ids = re.findall(r'\bid="([^"]+)"', svg)
    assert len(ids) == len(set(ids)) and all(each.startswith(f"{key}-") for each in ids)
    assert set(re.findall(r"url\(['\"]?#([^)'\"&]+)", svg)) <= set(ids)
    assert "var(--" in svg and not re.search(r"#[0-9a-fA-F]{6}\b", svg)


@pytest.mark.parametrize("name", [name for name in calculator_names() if calculator(name).here])
def test_a_calculator_that_marks_a_chart_knows_its_panels(name):
    c = calculator(name)
    marked = chart(c.here.chart)
    assert marked.panels
    assert {c.here.x, c.here.y} <= {i.name for i in c.inputs} | {o.name for o in c.outputs}
    if c.here.panel:
        assert {key for key, _ in c.input(c.here.panel).options} & set(marked.panels)
