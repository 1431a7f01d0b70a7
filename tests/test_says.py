"""says.yaml as it is read: every value a text, every text with its line, and each word that calculators share said by one."""

import pytest

from calculators.science.mistakes import AuthorMistakes
from calculators.sources import says
from calculators.sources.catalogue import calculator, calculator_names, said_at, says_file, spoken_by
from calculators.sources.says import SHARED, Texts, shared_says, spoken, texts_said, unsaid
from calculators.sources.written import file_of, read_yaml_text


def read(text):
    return read_yaml_text(text, "x.yaml", Texts).data


def test_every_value_is_text_and_what_another_part_says_is_taken_over():
    assert read("options: {no: No, yes: on}\nyear: 2013\nempty:\nnull: ~\n") == {
        "options": {"no": "No", "yes": "on"},
        "year": "2013",
        "empty": "",
        "null": "~",
    }
    assert read("a: &a {x: one, y: two}\nb: {<<: *a, y: three}\n")["b"] == {"x": "one", "y": "three"}
    assert read('a: {"<<": one}\n') == {"a": {"<<": "one"}}


@pytest.mark.parametrize("name", calculator_names())
def test_a_sentence_of_a_calculator_stands_in_the_line_that_is_named(name):
    c = calculator(name)
    for band in c.headline:
        file, line = said_at(name, band.says)
        assert file in (file_of(says_file(name)), file_of(SHARED)) and line > 1
    file, line = said_at(name, c.question)
    assert says_file(name).read_text("utf-8").split("\n")[line - 1] == f"question: {c.question}"


def test_every_text_is_found_once_with_its_line(tmp_path):
    path = tmp_path / "says.yaml"
    path.write_text(
        "title: A\noutputs:\n  a: &a\n    label: B\n  b:\n    <<: *a\nnext_steps:\n  - C\n  - says: D\n", "utf-8"
    )
    assert texts_said(path) == [(1, "A"), (4, "B"), (8, "C"), (9, "D")]


def test_what_no_calculator_says_is_named_and_the_rest_is_not():
    used = {place for name in calculator_names() for place in spoken_by(name).shared}
    assert list(unsaid(used)) == []
    left = list(unsaid(used - {("words", "worth"), ("steps", "eat")}))
    assert [m.what for m in left] == ["No calculator says eat.", "No calculator says worth."]
    assert all(SHARED.read_text("utf-8").split("\n")[m.line - 1].strip().startswith(m.what[19:-1]) for m in left)


@pytest.mark.parametrize(
    ("text", "what"), [("", "This file is empty."), ("- a\n", "This is not a list of names."), ("a: [\n", "not YAML")]
)
def test_a_file_that_holds_no_names_is_one_mistake(tmp_path, text, what):
    path = tmp_path / "says.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(AuthorMistakes) as said:
        spoken(calculator("sppb"), path, {})
    assert len(said.value.mistakes) == 1 and what in said.value.mistakes[0].what


def test_a_private_file_is_asked_for_a_number_and_for_nothing_it_does_not_hold():
    assert says._elsewhere("_low_weight", "LIGHT") == 18.5
    assert says._elsewhere("_low_weight", "HEAVY") is says._elsewhere("_no_such_file", "LIGHT") is None
    assert shared_says().data["words"]["sign"].count("{_low_weight.LIGHT}") == 1
