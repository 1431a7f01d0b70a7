"""`where NUMBER [KEY]`: every place that prints a number, what keeps it there, and one line for each word that cannot be used."""

import json

import pytest

from calculators.commands import main
from calculators.sources.rooms import HOUSE
from calculators.where import Place, read_question, where
from calculators.where.place import CELL, CONSTANT, FILLED, HELD, LISTED, TYPED

IGF = "igf1_by_age_italy"


def places(number: str, key: str = "") -> list[Place]:
    return where(*read_question(number, key))


@pytest.fixture
def run(capsys):
    """Run a command: (exit status, what it printed, what it complained of)."""

    def it(*words: str) -> tuple[int, str, str]:
        try:
            status = main(list(words))
        except SystemExit as ended:
            status = ended.code
        said = capsys.readouterr()
        return status, said.out, said.err

    return it


def test_the_cell_comes_first_then_what_is_made_from_it():
    found = places("147", IGF)
    assert [place.how for place in found] == [CELL, FILLED]
    cell, chart = found
    assert cell.file == f"docs/data/{IGF}.csv" and ",147," in line_of(cell)
    assert cell.says == f"{IGF}: 40; median_ng_per_ml = 147 ng/mL"
    assert chart.file == "calculators/charts/igf1_by_age.py" and "147" in chart.says and IGF in chart.cells


def line_of(place: Place) -> str:
    return (HOUSE / place.file).read_text("utf-8").split("\n")[place.line - 1]


def test_a_sentence_says_how_it_is_kept_and_to_which_cell():
    by_how = {place.how: place for place in places("0.30", "keep/protein")}
    assert set(by_how) == {FILLED, HELD, LISTED}
    assert by_how[HELD].cells == ("protein_supplement_effect_kg: fat-free mass; effect_kg",)
    assert by_how[FILLED].cells == ("protein_supplement_effect_kg: fat-free mass; effect_kg .1",)
    assert by_how[LISTED].cells == () and "0.22 (0.14 to 0.30)" in by_how[LISTED].says
    assert all("@" not in place.says and "{{" not in place.says for place in by_how.values())


def test_a_constant_of_a_formula_is_named_with_its_formula_and_its_line():
    [constant] = [place for place in places("0.407", "lean-body-mass") if place.how == CONSTANT]
    assert constant.says == "0.407 in the formula boer" and "0.407" in line_of(constant)


def test_a_number_that_nobody_holds_is_called_typed():
    [place] = [p for p in places("147") if p.file == "docs/understand/why-it-matters.md"]
    assert place.how == TYPED and "45–147" in place.says


@pytest.mark.parametrize("written", ["0.3", "0.30", ".3", "-0.3", "−0.30", "+0.3", "0.3%", " 0.3 "])
def test_a_number_is_found_however_it_is_written(written):
    assert places(written, "keep/protein") == places("0.30", "keep/protein")


def test_thousands_are_found_with_and_without_their_comma():
    assert places("1685") == places("1,685") != []


def test_a_part_of_a_number_is_not_that_number():
    assert not any("147" in place.says.split() for place in places("47"))
    assert places("14", IGF) == []


@pytest.mark.parametrize(
    "key", [IGF, "igf1-by-age", "gasco2007normal", "understand/hormones", "docs/understand/hormones.md"]
)
def test_a_key_narrows_to_a_series_a_chart_a_work_or_a_page(key):
    found = places("206", key)
    assert found and all(IGF in p.names or "gasco2007normal" in p.names or "hormones" in p.file for p in found)
    assert set(found) < set(places("206"))


def test_the_name_of_a_calculator_takes_its_definition_and_its_page():
    files = {place.file for place in places("373", "lean_body_mass")}
    assert files >= {"calculators/catalogue/lean_body_mass/says.yaml", "docs/calculators/lean-body-mass.md"}


def test_the_command_prints_file_line_how_and_sentence_and_counts(run):
    status, out, err = run("where", "147", IGF)
    lines = out.splitlines()
    assert (status, err) == (0, "") and lines[-1] == "2 places print 147."
    assert lines[0] == f"docs/data/{IGF}.csv:3: cell: {IGF}: 40; median_ng_per_ml = 147 ng/mL"


def test_a_number_that_nobody_prints_is_said_to_be_nowhere(run):
    assert run("where", "987654") == (0, "No place prints 987654.\n", "")
    assert run("where", "987654", "--json") == (0, "[]\n", "")


def test_programs_get_the_same_as_json(run):
    said = json.loads(run("where", "147", IGF, "--json")[1])
    assert [list(place) for place in said] == [["file", "line", "how", "says", "cells"]] * 2
    assert said[0]["how"] == "cell" and said[0]["line"] == 3


def test_every_word_that_cannot_be_used_gets_its_line(run):
    status, out, err = run("where", "forty", "igf1_by_age_itali")
    assert (status, out) == (2, "") and err.count("\n") == 2
    assert "forty is not a number. Write digits with a point: 147, 0.30, 1,685 or 34%." in err
    assert "Nothing is called igf1_by_age_itali. Did you mean igf1_by_age_italy?" in err


@pytest.mark.parametrize("words", [("where",), ("where", "147", "--jsn"), ("where", "147", IGF, "more")])
def test_a_word_too_few_or_too_many_is_said_in_one_line(words, run):
    status, out, err = run(*words)
    assert (status, out) == (2, "") and err.count("\n") == 1 and "usage: " in err


def test_a_negative_number_is_no_option(run):
    status, out, _ = run("where", "-1.75", "icu_muscle_loss_per_day")
    assert status == 0 and "= -1.75 percent per day" in out and "3 places print -1.75." not in out.splitlines()[0]
