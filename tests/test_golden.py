"""One calculator, one chart, one page and one guide as somebody approved them. How that is done: approved.py."""

import json
from datetime import date

import pytest
from approved import GOLDEN, hold, in_lines
from markdown import Markdown

from calculators.render.calculator import render_formula, render_lookup, render_model_card
from calculators.render.chart import render_chart
from calculators.render.chart_figure import figure_json
from calculators.render.drawing import read_print_colours
from calculators.render.guide import EDITIONS
from calculators.render.sheet import Imprint, print_document
from calculators.sources.catalogue import calculator, chart
from calculators.sources.rooms import DOCS

EXTENSIONS = ["attr_list", "md_in_html", "tables", "toc", "calculators.blocks"]
IMPRINT = Imprint(date(2026, 11, 22), date(2027, 11, 22), "1.0.0", "https://muscle.example/", "guides/guide.html")


def article(name: str) -> str:
    return Markdown(extensions=EXTENSIONS).convert((GOLDEN / name).read_text("utf-8"))


def test_a_calculator_is_shown_as_approved():
    """What a reader checks it by: the formula as printed, the model card, the table for paper."""
    name = "bone-risk-ost"
    c = calculator(name)
    hold(
        in_lines("\n".join(render(name, c) for render in (render_formula, render_model_card, render_lookup))),
        "calculator.html",
    )


def test_a_chart_is_shown_as_approved():
    name = "strength-and-muscle-lost-per-year"
    hold(in_lines(render_chart(name, chart(name), "(the wide drawing)", "(the narrow drawing)")), "chart.html")


def test_a_chart_is_drawn_as_approved():
    figure = json.loads(figure_json(chart("strength-and-muscle-lost-per-year")))
    hold(json.dumps(figure, ensure_ascii=False, indent=1) + "\n", "chart.json")


def test_a_page_is_shown_as_approved():
    hold(in_lines(article("page.md")), "page.html")


def test_a_guide_is_printed_as_approved():
    colours = read_print_colours(DOCS / "assets" / "styles" / "tokens.css")
    page = f"<html><body><article>{article('guide.md')}</article></body></html>"
    document = print_document(page, IMPRINT, EDITIONS[0], colours)
    hold(
        in_lines(document.partition("<svg")[0] + "(the code for a phone)" + document.partition("</svg>")[2]),
        "guide.html",
    )


@pytest.fixture
def at_a_desk(monkeypatch):
    monkeypatch.delenv("CI", raising=False)


def test_an_output_that_is_not_there_yet_is_written_at_a_desk(tmp_path, at_a_desk):
    with pytest.raises(pytest.skip.Exception, match="page.html was written. Look at it, and commit it."):
        hold("new\n", "page.html", tmp_path)
    assert (tmp_path / "page.html").read_text("utf-8") == "new\n"


def test_an_output_that_is_not_there_fails_in_ci_and_is_not_written(tmp_path, monkeypatch):
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="page.html is missing. Run this test at your desk"):
        hold("new\n", "page.html", tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_difference_lands_beside_the_approved_one_and_says_how_to_approve_it(tmp_path, at_a_desk):
    (tmp_path / "page.html").write_text("one\ntwo\n", "utf-8")
    with pytest.raises(pytest.fail.Exception) as failed:
        hold("one\nthree\n", "page.html", tmp_path)
    said = str(failed.value)
    assert "-two" in said and "+three" in said and "mv page-changed.html page.html" in said
    assert (tmp_path / "page.html").read_text("utf-8") == "one\ntwo\n"
    assert (tmp_path / "page-changed.html").read_text("utf-8") == "one\nthree\n"


def test_a_difference_is_no_approval_in_ci_either(tmp_path, monkeypatch):
    monkeypatch.setenv("CI", "true")
    (tmp_path / "page.html").write_text("one\n", "utf-8")
    with pytest.raises(pytest.fail.Exception, match="approve it"):
        hold("two\n", "page.html", tmp_path)


def test_a_try_that_is_over_leaves_nothing_behind(tmp_path, at_a_desk):
    for name in ("page.html", "page-changed.html"):
        (tmp_path / name).write_text("one\n", "utf-8")
    hold("one\n", "page.html", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


def test_git_ignores_what_nobody_approved():
    assert "tests/golden/*-changed.*" in (DOCS.parent / ".gitignore").read_text("utf-8").split("\n")


def test_what_is_approved_is_small_and_holds_nothing_that_changes_by_itself():
    for path in GOLDEN.iterdir():
        text = path.read_text("utf-8")
        assert len(text) < 20_000 and "?v=" not in text and str(date.today()) not in text, path.name
