"""The one exit for charts: with its finding, origin, description, table and fixed axes, in the page's colours, or not at all."""
import json
import re
from dataclasses import replace
from html import unescape

import plotly.graph_objects as go
import pytest

from calculators.render import palette
from calculators.render.chart import Chart, Description, base_layout, chart_table, check_chart, figure_json, render_chart, sources_of
from calculators.render.chart_svg import draw_all, finish
from calculators.science.mistakes import BadDefinition
from calculators.sources.bibliography import citable_keys
from calculators.sources.catalogue import calculator, calculator_names, chart, chart_names
from calculators.sources.rooms import HOUSE

NAMES = chart_names()
DRAWN = HOUSE / "build" / "charts"
SERIES = "annual_decline_mass_vs_strength"


def draw(trace=None, **axis):
    def figure(narrow: bool) -> go.Figure:
        made = go.Figure([trace or go.Scatter(x=[1, 2], y=[1, 2], line={"color": palette.lines[0]})])
        axes = {"xaxis": {"range": [0, 3]}, "yaxis": {"range": [0, 4]}} | axis
        made.update_layout(base_layout(narrow, 300, **axes))
        return made
    return figure


GOOD = Chart(
    title="Strength falls faster than mass", series=(SERIES,), draw=draw(), columns={"group": "Who", "n": "People"},
    description=Description("One line.", "From 1 to 2.", "It rises.", "More is more."), panels={"all": ("x", "y")},
)


def test_a_whole_chart_passes():
    check_chart("good", GOOD, citable_keys())


@pytest.mark.parametrize(("change", "sentence"), [
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
    ({"draw": draw(go.Pie(values=[1, 2]))}, "the trace type pie is not in our Plotly build. Use one of bar, scatter"),
    ({"draw": draw(go.Heatmap(z=[[1]]))}, "the trace type heatmap"),
])
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
    assert palette.with_custom_properties(f'<path style="stroke: {palette.colour(name)}"/>') == f'<path style="stroke: var(--{name})"/>'
    assert palette.with_names(f'{{"color":"{palette.colour(name)}"}}') == f'{{"color":"${name}"}}'


def test_a_colour_without_a_name_is_refused():
    with pytest.raises(KeyError):
        palette.colour("chart-7")


def drawn_twice() -> tuple[dict[str, str], dict[str, str]]:
    figures = {"one-wide": draw()(False), "one-narrow": draw()(True)}
    first, second = draw_all(figures), draw_all(figures)
    return tuple({key: finish(svg, key, figures[key], "A <title>", "Told.", {"all": ("x", "y")}) for key, svg in drawn.items()} for drawn in (first, second))


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


@pytest.mark.parametrize("name", NAMES)
def test_every_chart_of_ours_explores_the_same_figure_in_named_colours(name):
    figure = json.loads(figure_json(chart(name)))
    assert figure["data"] and "width" not in figure["layout"]
    assert not re.search(r"rgb\(|#[0-9a-fA-F]{6}", json.dumps({k: v for k, v in figure["layout"].items() if "bgcolor" not in k}))
    assert figure_json(chart(name)) == figure_json(chart(name))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("width", ["wide", "narrow"])
def test_every_drawing_of_ours_is_named_and_its_ids_are_its_own(name, width):
    path = DRAWN / f"{name}-{width}.svg"
    assert path.exists(), "Not drawn yet. Run: python -m calculators build"
    svg, key = path.read_text("utf-8"), f"{name}-{width}"
    assert f'<title id="{key}-t">' in svg and f'<desc id="{key}-d">' in svg and f'aria-labelledby="{key}-t {key}-d"' in svg
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
