"""The words of charts come from the rows they draw: nobody who cannot see the picture is told another number."""

import re
import shutil
import sys
from dataclasses import replace

import pytest

from calculators.checking.chart_words import check_chart_words, check_drawing_words, needed_by_chart
from calculators.render.chart import Chart, Description, check_chart, render_chart
from calculators.render.marks import marks_of
from calculators.science.mistakes import BadDefinition
from calculators.sources import cells
from calculators.sources.bibliography import citable_keys
from calculators.sources.catalogue import chart, chart_names
from calculators.sources.loose import Loose, read_loose
from calculators.sources.python_texts import texts_of, words_of_call
from calculators.sources.rooms import CHARTS, DATA
from calculators.sources.series import series

IGF = "igf1_by_age_italy"
WORDS = """chart = Chart(
    title="{title}",
    description=Description(
        shows="Squares.",
        figures="{figures}",
    ),
)
"""


@pytest.fixture
def wrong(tmp_path):
    """What is wrong with the words of a chart that draws IGF-1 by age."""

    def of(title="A fall", figures="It falls.", loose=(), more=""):
        path = tmp_path / "a_chart.py"
        path.write_text(WORDS.format(title=title, figures=figures) + more, "utf-8")
        return list(check_chart_words(path, (IGF,), loose))

    return of


def test_a_finding_that_is_typed_is_named_with_its_line_and_what_to_write(wrong):
    [mistake] = wrong(figures="The median was 147 ng/mL.")
    assert (
        mistake.line == 5
        and "“147” is typed, and it stands in igf1_by_age_italy: 40; median_ng_per_ml." in mistake.what
    )
    assert "Fill it in: {{igf1_by_age_italy: 40; median_ng_per_ml}}" in mistake.remedy


def test_one_that_is_filled_in_is_not_named(wrong):
    assert (
        wrong(
            figures="The median was {{{{igf1_by_age_italy: 40; median_ng_per_ml}}}} ng/mL.".replace(
                "{{{{", "{{"
            ).replace("}}}}", "}}")
        )
        == []
    )


@pytest.mark.parametrize(
    "said", ["At 40 to 59 years.", "547 Italians.", "In 2019.", "The middle 95 percent.", "IGF-1 fell."]
)
def test_an_age_or_a_count_of_its_rows_may_be_typed_and_a_year_or_a_name_is_no_number(said, wrong):
    assert wrong(title=said) == []


def test_an_age_or_a_count_that_no_row_has_is_a_slip(wrong):
    [mistake] = wrong(title="548 Italians")
    assert (
        "“548” stands in no cell" in mistake.what
        and "add it to a-chart in calculators/pages/loose_numbers.yml" in mistake.remedy
    )
    assert wrong(title="548 Italians", loose=[Loose("a-chart", "printed", 548, "x.yml", 1)]) == []
    assert wrong(title="548 Italians", loose=[Loose("another-chart", "printed", 548, "x.yml", 1)]) != []


def test_a_label_outside_the_words_is_asked_for_findings_with_a_unit_only(wrong):
    [mistake] = wrong(more='LABEL = "the band of 147 ng/mL"\n')
    assert "“147” is typed" in mistake.what and mistake.remedy.endswith("in an f-string.")
    assert wrong(more='LABEL = "the band of 12 people"\nSIDE = "147"\n') == []


def test_a_text_that_stands_in_the_series_itself_is_a_key_and_not_said(tmp_path):
    name = "mps_20_vs_40g_whole_body_macnaughton"
    path = tmp_path / "a_chart.py"
    path.write_text('KEY = "lower lean mass (<=65 kg)"\n', "utf-8")
    assert list(check_chart_words(path, (name,), ())) == []


@pytest.mark.parametrize("name", chart_names())
def test_the_words_of_every_chart_of_ours_come_from_its_rows(name):
    path = CHARTS / f"{name.replace('-', '_')}.py"
    assert [str(m) for m in check_chart_words(path, chart(name).series, read_loose())] == []
    said = (chart(name).title, chart(name).note, chart(name).people, *vars(chart(name).description).values())
    assert not any("{" in words for words in said)


def test_numbers_that_a_chart_needs_from_the_list_are_found():
    assert needed_by_chart("british-grip-by-age") == {12} and needed_by_chart("no-such-chart") == set()


def test_an_address_that_names_no_number_stops_the_chart():
    good = chart("igf1-by-age")
    with pytest.raises(BadDefinition, match="igf1_by_age.py: The series igf1_by_age_italy has no column median"):
        check_chart("igf1-by-age", replace(good, note="It was {{igf1_by_age_italy: 40; median}}."), citable_keys())


def test_words_are_filled_in_when_a_chart_is_made():
    words = Description("s", "It was {{igf1_by_age_italy: 40; median_ng_per_ml}}.", "t", "m")
    made = Chart(
        title="From {{igf1_by_age_italy: 25; median_ng_per_ml}}",
        series=(IGF,),
        draw=None,
        description=words,
        columns={},
    )
    assert (made.title, made.description.figures) == ("From 206", "It was 147.")


def test_a_finding_that_is_typed_into_a_drawing_is_named_and_its_measures_in_pixels_are_not(tmp_path):
    path = tmp_path / "a_drawing.py"
    path.write_text('SVG = "M9 147l206 12"\nSAID = "a level of 147 ng/mL"\n', "utf-8")
    [mistake] = check_drawing_words(path, cells.cells_of_series(IGF))
    assert mistake.line == 2 and "“147” is typed" in mistake.what
    assert list(check_drawing_words(path, ())) == []


def test_texts_of_a_file_leave_out_what_is_said_to_nobody():
    source = '"""For authors: 12."""\nx = f"{y} of 5 and {z}"\n'
    assert [node.value for node in texts_of(source)] == [" of 5 and "]
    assert [n.value for n in words_of_call('Chart(title="a" f"b{c}", note="d")', "Chart")["title"]] == ["ab"]


@pytest.fixture
def corrected(tmp_path, monkeypatch):
    """The house with a copy of its data in which one text is another; every definition read anew, and put back."""
    remembered = (series, chart, cells.cells_of_series)

    def forget():
        for each in remembered:
            each.cache_clear()
        for module in [name for name in sys.modules if name.startswith("calculators.charts.")]:
            del sys.modules[module]

    def make(name, old, new):
        shutil.copytree(DATA, tmp_path / "data")
        path = tmp_path / "data" / f"{name}.csv"
        text = path.read_text("utf-8")
        assert text.count(old) == 1
        path.write_text(text.replace(old, new), "utf-8")
        monkeypatch.setattr("calculators.sources.series.DATA", tmp_path / "data")
        forget()

    yield make
    monkeypatch.undo()
    forget()


@pytest.mark.parametrize(
    ("name", "of", "old", "new", "before", "after"),
    [
        ("igf1-by-age", IGF, "40,59,147,", "40,59,157,", "147", "157"),
        ("what-organs-burn", "organ_metabolic_rate_wang", "liver,200,", "liver,211,", "200", "211"),
        ("synthesis-by-protein-dose", "mps_dose_older_men_yang", "20,65,", "20,68,", "65", "68"),
    ],
)
def test_a_cell_corrected_in_a_copy_is_corrected_in_picture_words_table_and_marks_at_once(
    name, of, old, new, before, after, corrected
):
    corrected(of, old, new)
    c = chart(name)
    for face in (c.description.figures, " ".join(marks_of(c.draw(False))), render_chart(name, c, "", "")):
        assert re.search(rf"\b{after}\b", face), face
    assert not re.search(rf"\b{before}\b", c.description.figures)
