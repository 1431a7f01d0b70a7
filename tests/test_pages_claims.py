"""Quantities without a source, and citations that are not good ones."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pages_written import lines_of, page

from calculators.pages.citations import check_citations
from calculators.pages.claims import check_claims, excuses
from calculators.pages.ledger import MUSEUM, figures, read_ledger
from calculators.pages.page import read_pages
from calculators.pages.quantities import quantity_in
from calculators.render.evidence import render_numbers
from calculators.sources.rooms import DOCS

COUNTS = """
It fell by 34 %.
It fell by 5 per cent.
About half of the weight lost was lean.
Falls drop by about a quarter.
A quarter fewer people fell.
The ratio is 1.6 in men.
They measured 139,691 adults.
The cut-off is < 27.
Risk rose 3-fold.
They fall twice as often.
They fall three times more.
Strength falls about three times faster than mass.
Eat 25 grams at each meal.
Twenty grams were enough.
Aim for 1.2 g/kg a day.
Walk 400 metres.
Half a kilogram was water.
Stand up and sit down for 30 seconds.
They trained for 12 weeks.
Train 150 minutes a week.
Within ten years the men lost strength.
We pooled 49 trials.
Two trials disagree.
There were 12 healthy young men.
Forty-nine of them lifted.
One in five has it.
It is 30 in 100.
It is 3 out of 10.
Muscle falls from age 30.
Men over 65 lost most.
Do 8 to 12 repetitions.
Do three sets.
He scored 10 points.
It lies under the 10th centile.
A BMI of 30 is the line.
It took 3–6 h.
Eggs cost £2.
Risk doubled.
Women of 60 to 75 lost size.
In a 2000 kcal diet it is less.
""".strip().splitlines()

DOES_NOT_COUNT = """
Type 2 diabetes is common.
IGF-1 and GLP-1 are signals.
Vitamin B12 and omega-3 help.
In 2019 they changed the rule.
It was written on 22 November 2026 and 2026-11-22.
The 1990s were different, and so was 1988–2019.
A gram here, a pound of there.
The 30-second test is old.
Use the 12-week log.
The 30-second chair stand is free.
Do it for twelve weeks.
Wait two weeks, then call your doctor.
Two people can look alike.
Three friends came.
Go to step 3 and table 2.
Read rule 1.
If you are over 65, ask first.
Train twice a week.
Train two or three times a week.
Test yourself every 4 weeks.
Every four weeks is enough.
Train on 2 days a week.
The first and the 2nd time are hard.
Half the room laughed.
Many are in the second half of life.
Fill half of your plate.
Stand up and sit down.
Press F12.
The half-life is short.
Use both hands, one at a time.
Two of the ideas are new.
Ask in each of the next two visits.
""".strip().splitlines()


WHOLE = {
    "The line is below 6.0 kg/m².": "6.0 kg/m²",
    "It is 0.8 m/s or less.": "0.8 m/s",
    "The estimate was 1.62 g/kg a day.": "1.62 g/kg",
    "Eat 1.0 to 1.2 g/kg/d.": "1.0 to 1.2 g/kg/d",
    "It was 531 ng/dL.": "531 ng/dL",
    "They lost 7.18 mL/min.": "7.18 mL/min",
    "It is 90 mL/min/1.73 m².": "90 mL/min/1.73 m²",
    "It was 15.4 ± 5.6 nmol/L.": "15.4 ± 5.6 nmol/L",
    "It burns 13 calories per kilogram.": "13 calories per kilogram",
    "Walk 30 min/day.": "30 min/day",
    "It held 2 g/100 g.": "2 g/100 g",
    "It fell 2.1 %/year.": "2.1 %/year",
    "It is 1.00 kg per kg/m².": "1.00 kg per kg/m²",
    "It weighs 5 kg and/or more.": "5 kg",
}


@pytest.mark.parametrize(("sentence", "quantity"), WHOLE.items())
def test_a_unit_with_a_slash_or_a_per_is_never_cut(sentence, quantity):
    assert quantity_in(sentence) == quantity


def test_no_number_of_our_own_pages_stands_in_the_list_with_a_part_of_its_unit():
    cut = [
        (e.value, e.says)
        for e in read_ledger(read_pages(DOCS))
        if re.search(rf"(?<![\d.]){re.escape(e.value)}[²³]?\s?/\s?[A-Za-z]", e.says)
    ]
    assert cut == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "You hear that it burns 50 calories a day; at rest it burns 6 kcal.",
            [("50 calories", True), ("6 kcal", False)],
        ),
        (
            "The line was first printed as 6.0 kg/m², then corrected to 5.5 kg/m².",
            [("6.0 kg/m²", True), ("5.5 kg/m²", False)],
        ),
        ("The 81 % you hear counts groups.", [("81 %", True)]),
        ("You hear that it falls; it fell by 3 kg.", [("3 kg", False)]),
        ("Muscle burns 6 kcal.", [("6 kcal", False)]),
        ("Nothing is said here.", []),
    ],
)
def test_a_figure_told_in_order_to_be_corrected_is_marked_and_the_right_one_stands_beside_it(sentence, told):
    assert list(figures(sentence)) == told


def test_every_row_of_the_museums_tables_is_marked_and_no_plain_page_has_more_than_a_few():
    entries = list(read_ledger(read_pages(DOCS)))
    rows = [e for e in entries if e.page == MUSEUM and " · " in e.says]
    assert rows and all(e.wrong for e in rows)
    assert {e.page for e in entries if e.wrong} >= {MUSEUM, "calculators/alm-index.md", "understand/sarcopenia.md"}
    assert sum(e.wrong for e in entries) < len(entries) / 20
    html = render_numbers(entries)
    assert html.count('class="is-wrong"') == sum(e.wrong for e in entries) and "<s>50 calories</s>" in html


@pytest.mark.parametrize("sentence", COUNTS)
def test_this_counts_as_a_quantity(sentence):
    assert quantity_in(sentence)
    assert lines_of(check_claims(page(sentence))) == [1]


@pytest.mark.parametrize("sentence", DOES_NOT_COUNT)
def test_this_does_not_count(sentence):
    assert check_claims(page(sentence)) == []


@pytest.mark.parametrize(
    "body",
    [
        "It fell by 34 % [@a2001x].",
        "It fell by 34 %. [@a2001x] Then it stopped.",
        "It fell by\n34 %\n[@a2001x].",
        "- It fell by 34 %. That is much [@a2001x].",
        "That is 1.5 kg (our arithmetic [@a2001x]).",
        "| Age | Loss |\n|---|---|\n| 70 | 34 % [@a2001x] |",
        "| Age | Loss [@a2001x] |\n|---|---|\n| 70 | 34 % |",
        "| Age | Loss | Source |\n|---|---|---|\n| 70 | 34 % | the form |",
        "## Lose 34 %",
        "`34 %`\n\n```\n34 %\n```",
        "Read [how 34 % were lost](x.md).",
        "/// chart | lost-34-kg\n///",
        "**The 34 % story.** It is old.",
        "<!-- 34 % -->",
        "| Week 12 of 12 weeks | Count |\n|---|---|\n| one | |",
    ],
)
def test_this_has_its_source_or_needs_none(body):
    assert check_claims(page(body)) == []


@pytest.mark.parametrize(
    "body, line",
    [
        ("Cited [@a2001x]. It fell by 34 %.", 1),
        ("One.\n\nThen\nanother 34 %.", 4),
        ("- fine [@a2001x]\n- 34 %", 2),
        ("| Age | Loss |\n|---|---|\n| 70 | 34 |\n| 80 | 12 [@a2001x] |", 3),
        ("| Age | Source |\n|---|---|\n| 34 % | |", 3),
        ("/// in-short\nIt fell by 34 %.\n///", 2),
        ("/// deeper | More\nIt fell by 34 %.\n///", 2),
        ("It is 1.5 kg (our arithmetic).", 1),
        ("Read [this](x.md): 34 %.", 1),
    ],
)
def test_a_quantity_without_a_source_is_named_with_its_line(body, line):
    assert lines_of(check_claims(page(body))) == [line]


def test_arithmetic_is_told_to_cite_what_it_starts_from():
    assert "starts from" in check_claims(page("It is 1.5 kg (our arithmetic)."))[0].remedy


def test_an_age_in_what_we_do_not_know_is_a_question_and_no_finding():
    assert check_claims(page("## What we don't know\n\n- The best amount for women over 80.")) == []
    assert check_claims(page("## What we know\n\n- The best amount for women over 80."))


def test_folded_depth_after_what_we_do_not_know_is_not_part_of_it():
    assert check_claims(page("## What we don't know\n\n//// deeper | More\nWomen over 80 lost most.\n////"))


def test_an_excuse_is_visible_and_counted():
    read = page("Ruth weighs 66 kg. <!-- no source needed: invented person -->")
    assert check_claims(read) == []
    assert [(e.line, e.reason) for e in excuses([read])] == [(1, "invented person")]


@pytest.mark.parametrize(
    "body, words",
    [
        ("Ruth weighs 66 kg. <!-- no source needed -->", "gives no reason"),
        ("Ruth is well. <!-- no source needed: invented -->", "stands where no number"),
        ("Ruth weighs 66 kg.\n\n<!-- no source needed: invented -->", "stands where no number"),
    ],
)
def test_a_poor_excuse_is_a_mistake(body, words):
    assert any(words in mistake.what for mistake in check_claims(page(body)))


CITABLE = {"goodpaster2006loss", "a2001x"}


@pytest.mark.parametrize(
    "text",
    [
        "[@goodpaster2006loss]",
        "[@a2001x, table 2; @goodpaster2006loss]",
        "write to me@example.org",
        "`[@nobody2000]`",
        "(our arithmetic [@a2001x])",
        "@home",
    ],
)
def test_a_good_citation_passes(text):
    assert check_citations(page(text), CITABLE) == []


@pytest.mark.parametrize(
    "text, words",
    [
        ("[@goodpastr2006loss]", "Did you mean goodpaster2006loss?"),
        ("[@somebodyelse]", "Add the work"),
        ("[@a2001x, @goodpaster2006loss]", "[@key; @other]"),
        ("[@a2001x; our arithmetic]", "outside the brackets"),
        ("(@goodpaster2006loss)", "Write [@goodpaster2006loss]"),
        ("It fell [@a2001x\n", "Close it with ]"),
    ],
)
def test_a_citation_that_cannot_be_printed_is_named(text, words):
    found = check_citations(page("\n" + text), CITABLE)
    assert lines_of(found) == [2] and words in found[0].remedy


@given(st.text(alphabet="ab 0123456789%.,-–[]@();:|\n*_`<>!kg"))
def test_any_text_can_be_checked_for_claims(text):
    check_claims(page(text))
    check_citations(page(text), CITABLE)


@given(st.integers(2, 9999), st.sampled_from(["kg", "grams", "%", "percentage points", "kcal"]))
def test_every_number_with_a_hard_unit_needs_a_source(number, unit):
    assert check_claims(page(f"It was {number} {unit} less."))
    assert not check_claims(page(f"It was {number} {unit} less [@a2001x]."))
