"""How hard the plain layer reads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pages_written import lines_of, page

from calculators.pages.reading import LONGEST, check_reading, measure, plain_sentences
from calculators.pages.syllables import syllables

EASY = "You can stand up from a chair. Do it each day. Your legs get strong. " * 8
HARD = "Physiological heterogeneity necessitates individualised interpretation of appendicular measurements. " * 20


@pytest.mark.parametrize(
    "word, count",
    [
        ("muscle", 2),
        ("sarcopenia", 5),
        ("osteoporosis", 6),
        ("appendicular", 5),
        ("walked", 1),
        ("lifted", 2),
        ("chairs", 1),
        ("exercise", 3),
        ("exercises", 4),
        ("people", 2),
        ("tissue", 2),
        ("fatigue", 2),
        ("because", 2),
        ("movement", 2),
        ("safety", 2),
        ("diabetes", 4),
        ("physiotherapist", 6),
        ("serious", 3),
        ("patient", 2),
        ("million", 2),
        ("dangerous", 3),
        ("layer", 2),
        ("hundred", 2),
        ("metres", 2),
        ("isn't", 2),
        ("don't", 1),
        ("mechanism", 4),
        ("DXA", 3),
        ("GPs", 2),
        ("sit-to-stand", 3),
        ("1.6", 1),
        ("inflammation", 4),
        ("protein", 2),
        ("kilograms", 3),
        ("testosterone", 4),
        ("the", 1),
        ("measured", 2),
        ("called", 1),
        ("handled", 2),
        ("agreed", 2),
        ("studies", 2),
        ("being", 2),
        ("playing", 2),
        ("rhythm", 2),
    ],
)
def test_syllables_are_counted_as_one_says_them(word, count):
    assert syllables(word) == count


def test_easy_text_passes_and_hard_text_does_not():
    assert check_reading(page(EASY)) == []
    assert "reads at grade" in check_reading(page(HARD))[0].what


def test_a_guide_must_read_easier_than_an_article():
    body = "Your muscles recover better after regular activity. Repeat the movement slowly every second morning. " * 8
    grade = measure(page(body)).grade
    assert 6.5 < grade
    middling = body + "Sit down. Stand up now. Rest your legs. Do it once more with care. " * 4
    assert 6.5 < measure(page(middling)).grade <= 8
    assert check_reading(page(middling)) == []
    assert check_reading(page(middling, "guides/chair.md"))


def test_a_long_sentence_is_named_with_its_line():
    long = " ".join(["word"] * (LONGEST + 1)) + "."
    assert lines_of(check_reading(page(f"Short.\n\nFirst.\n{long.capitalize()}"))) == [4]
    assert check_reading(page(" ".join(["word"] * LONGEST) + ".")) == []


@pytest.mark.parametrize("body", ["- {}", "1. {}", "| A |\n|---|\n| {} |", "/// in-short\n{}\n///", "> {}"])
def test_items_cells_and_boxes_may_not_hold_a_long_sentence_either(body):
    assert check_reading(page(body.format(" ".join(["word"] * 26))))


@pytest.mark.parametrize(
    "body",
    [
        "//// deeper | More\n{}\n////",
        "//// deeper | More\n/// stop\n{}\n///\n////",
        "## {}",
        "```\n{}\n```",
        "<!-- {} -->",
        "[@a2001x, {}]",
    ],
)
def test_folded_depth_headings_code_comments_and_citations_are_not_the_plain_layer(body):
    assert list(plain_sentences(page(body.format(" ".join(["word"] * 40))))) == []


def test_abbreviations_and_citations_do_not_break_a_sentence():
    text = "Dr. Rosenberg wrote, e.g. in his paper [@a2001x, p. 3], that 1.6 kg vs. 2 kg matters."
    assert len(list(plain_sentences(page(text)))) == 1


def test_links_keep_their_words_and_lose_their_address():
    [sentence] = plain_sentences(page('Read [the next page](../keep/protein.md "title") now.'))
    assert sentence.words == ["Read", "the", "next", "page", "now"]


def test_long_sentences_on_average_are_named():
    body = "We go to the shop and we buy a bag of red figs and then we walk all the way back home. " * 8
    assert any("on average" in mistake.what for mistake in check_reading(page(body)))


def test_words_we_teach_make_the_second_grade_easier_only():
    reading = measure(page("Sarcopenia is a word you will meet. Your physiotherapist knows it. " * 10))
    assert reading.grade_with_taught_words < reading.grade


def test_a_short_page_has_no_grade():
    assert check_reading(page("Physiological heterogeneity necessitates interpretation.")) == []


@given(st.text())
def test_any_text_can_be_measured(text):
    check_reading(page(text))
    syllables(text)


@given(st.from_regex(r"[a-z]{1,20}", fullmatch=True))
def test_every_word_has_a_syllable_and_no_more_than_letters(word):
    assert 1 <= syllables(word) <= max(4, len(word))


@given(st.lists(st.sampled_from(["Sit down.", "Stand up now.", "Rest a bit."]), min_size=1, max_size=20))
def test_folded_depth_never_changes_the_grade(plain):
    body = " ".join(plain)
    assert measure(page(body)) == measure(page(f"{body}\n\n//// deeper | More\n{HARD}\n////"))
