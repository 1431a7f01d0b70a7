"""Numbers in words come from their cells: filled in where a page says {{…}}, held to the one cell they can be elsewhere."""

from dataclasses import replace
from pathlib import Path

import pytest
from pages_written import page, written

from calculators.blocks import Written
from calculators.checking.house import House
from calculators.pages import filled
from calculators.pages.filled import FILL, NoCell, fill, read_fill, troubles
from calculators.pages.held import check_filled, check_held, check_loose, holding, holding_of_the_house, numbers_of
from calculators.pages.ledger import MUSEUM
from calculators.pages.numbers import numbers_in
from calculators.pages.page import read_pages
from calculators.science.mistakes import AuthorMistakes
from calculators.sources.cells import Cell, all_cells, cells_of_formulas, cells_of_series
from calculators.sources.loose import Loose, read_loose
from calculators.sources.rooms import DOCS
from calculators.sources.series import series

IGF = "igf1_by_age_italy"
HELD = holding_of_the_house()
PAGES = read_pages(DOCS)


def cell(value: float, column: str = "kg", row: str = "all", unit: str = "kg", work: str = "a2001x", **more) -> Cell:
    return Cell("s", (row,), column, value, unit, (work,), more.pop("describes", False), "docs/data/s.csv", 2)


def said_wrong(text: str, *cells: Cell, loose=()) -> list[str]:
    return [str(m) for m in check_held(page(text), holding(cells, loose))]


# Filled in.


def test_a_number_is_filled_in_from_the_row_and_column_that_are_named():
    assert fill(f"It was {{{{{IGF}: 40; median_ng_per_ml}}}} ng/mL.") == "It was 147 ng/mL."


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("{{grip_igrips_percentiles: male; 20; 50; grip_kg .1}}", "48.0"),
        ("{{grip_igrips_percentiles: male; 20; 50; grip_kg}}", "48"),
        ("{{disuse_change_kg: bed rest, mixed diet; change_kg}}", "−1.035"),
        ("{{disuse_change_kg: bed rest, mixed diet; change_kg size}}", "1.035"),
        ("{{disuse_change_kg: bed rest, mixed diet; change_kg size .1}}", "1.0"),
        ("{{disuse_change_kg: bed rest, mixed diet; change_kg .2}}", "−1.04"),  # half goes up, as on paper
        ("{{disuse_change_kg: bed rest, mixed diet; change_kg times 0}}", "0"),
        ("{{organ_metabolic_rate_wang: skeletal muscle; resting_kcal_per_kg_per_day times 2}}", "26"),
        ("{{foods_protein_energy_leucine: Milk, skimmed; portion_g}}", "245"),
    ],
)
def test_how_a_number_is_printed_is_said_beside_its_column(written, printed):
    assert fill(written) == printed


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (
            "{{igf1_by_age_itali: 40; median_ng_per_ml}}",
            "No series is called igf1_by_age_itali. Did you mean igf1_by_age_italy?",
        ),
        ("{{igf1_by_age_italy: 40; median}}", "has no column median. Its columns are: age_from_years"),
        (
            "{{igf1_by_age_italy: 41; median_ng_per_ml}}",
            "No row of igf1_by_age_italy holds “41”. Rows are told apart by age_from_years.",
        ),
        (
            "{{igf1_by_age_italy: median_ng_per_ml}}",
            "3 rows of igf1_by_age_italy hold no word; exactly one must. Rows are told apart by age_from_years",
        ),
        ("{{igf1_by_age_italy: 60; p2_5_ng_per_ml}}", "is empty, not a number"),
        ("{{igf1_by_age_italy: 40; source_key}}", "is gasco2007normal, not a number"),
        ("{{igf1_by_age_italy: 40; median_ng_per_ml, round}}", "names no column. Write {{igf1_by_age_italy: 40"),
        ("{{ 147 }}", "Something between {{ and }} cannot be read"),
        ("{{igf1_by_age_italy", "Something between {{ and }} cannot be read"),
    ],
)
def test_an_address_that_names_no_number_is_a_mistake_with_its_line_and_stays_as_it_was(wrong, sentence, tmp_path):
    made = written(tmp_path, "understand/a.md", f"---\ntitle: A\n---\n\n# A\n\nIt was {wrong} [@gasco2007normal].\n")
    assert wrong in made.body
    [mistake] = check_filled(made)
    assert (mistake.file.split("/", 1)[1], mistake.line) == ("understand/a.md", 7) and sentence in str(mistake)


def test_three_words_are_the_three_keys_in_their_order_and_never_an_age_for_a_percentile():
    grip = {
        (a, p): series("grip_igrips_percentiles").cell("grip_kg", sex="male", age_from_years=a, percentile=p)
        for a, p in ((30, 50), (50, 30))
    }
    assert grip[30, 50] != grip[50, 30]
    assert float(fill("{{grip_igrips_percentiles: male; 30; 50; grip_kg}}")) == grip[30, 50]
    assert float(fill("{{grip_igrips_percentiles: male; 50; 30; grip_kg}}")) == grip[50, 30]


def test_what_is_filled_in_is_read_by_every_check_and_the_author_keeps_his_lines(tmp_path):
    made = written(
        tmp_path, "understand/a.md", f"---\ntitle: A\n---\n\nIt was {{{{{IGF}: 40; median_ng_per_ml}}}} ng/mL.\n"
    )
    assert "It was 147 ng/mL." in made.body and "{{" in made.written
    assert made.body.count("\n") == made.written.count("\n")


def test_both_generators_get_the_numbers_and_an_author_who_slips_gets_his_line():
    class Md:
        our_preview = False

    assert Written(Md()).run([f"It was {{{{{IGF}: 40; median_ng_per_ml}}}} ng/mL."]) == ["It was 147 ng/mL."]
    with pytest.raises(AuthorMistakes, match="no column median"):
        Written(Md()).run([f"It was {{{{{IGF}: 40; median}}}} ng/mL."])


# Held.


def test_a_number_that_stands_in_its_cell_is_held_and_a_slip_of_a_digit_is_named():
    assert said_wrong("It was 206 kg [@a2001x].", cell(206)) == []
    [said] = said_wrong("It was 260 kg [@a2001x].", cell(206))
    assert said.startswith("docs/understand/sarcopenia.md:1: “260” stands in no cell that rests on a2001x.")
    assert said.endswith("add it to a2001x in calculators/pages/loose_numbers.yml.")


def test_the_old_number_after_a_correction_is_told_the_new_one():
    [said] = said_wrong("It was 147 kg [@a2001x].", cell(157))
    assert "The nearest is 157, s: all; kg." in said


def test_a_number_in_two_cells_must_be_filled_in_so_that_it_is_clear_which_is_meant():
    [said] = said_wrong("It was 15 [@a2001x].", cell(15, row="rises", unit="s"), cell(15, row="mass"))
    assert "stands in 2 cells" in said and "Fill it in: {{s: rises; kg}} or {{s: mass; kg}}" in said


def test_a_unit_chooses_among_cells_also_at_the_end_of_a_list():
    cells = cell(15, row="rises", unit="s"), cell(15, row="mass"), cell(20, row="mass too")
    assert (
        said_wrong("Five rises in 15 s [@a2001x].", *cells) == said_wrong("It is 15 to 20 kg [@a2001x].", *cells) == []
    )
    held = [f.cells for f in numbers_of(page("It is 15 to 20 kg [@a2001x]."), holding(cells))]
    assert [c.row for [c] in held] == [("mass",), ("mass too",)]


def test_low_and_high_of_one_row_that_are_one_number_are_one_finding():
    assert (
        said_wrong(
            "It was 3.4 % [@a2001x].", cell(3.4, "lost_low", unit="percent"), cell(3.4, "lost_high", unit="percent")
        )
        == []
    )
    assert (
        said_wrong("It was 3.4 % [@a2001x].", cell(3.4, "lost", unit="percent"), cell(3.4, "error", unit="percent"))
        != []
    )


def test_how_many_people_is_one_fact_in_all_its_rows():
    rows = [cell(547, "n_total", row, "count", describes=True) for row in ("a", "b")]
    assert said_wrong("They were 547 [@a2001x].", cell(1), *rows) == []
    assert said_wrong("They were 548 [@a2001x].", cell(1), *rows) != []


@pytest.mark.parametrize(
    ("said", "fine"), [("about 2.5 kg", True), ("2 kg", True), ("2.49 kg", True), ("2.4 kg", False), ("2.48 kg", False)]
)
def test_a_rounded_number_is_held_when_it_is_rounded_rightly(said, fine):
    assert (said_wrong(f"It rose by {said} [@a2001x].", cell(2.49)) == []) is fine


def test_a_rounding_that_two_cells_share_holds_nothing():
    assert said_wrong("It rose by 2.5 kg [@a2001x].", cell(2.49, row="a"), cell(2.51, row="b")) != []


def test_a_number_belongs_to_the_citation_after_it():
    cells = cell(5), cell(7, work="b2002y")
    assert said_wrong("One found 5 kg [@a2001x] and one 7 kg [@b2002y].", *cells) == []
    assert len(said_wrong("One found 7 kg [@a2001x] and one 5 kg [@b2002y].", *cells)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "In 2019 it was so [@a2001x].",
        "Train twice, 3 times a week [@a2001x].",
        "IGF-1, B12 and type 2 [@a2001x].",
        "It was 12 kg.",
        "It was 12 kg [@c2003z].",
        "See [page 12](b.md) [@a2001x].",
        "5 in 100, the 97.5th percentile (95 % interval 5 to 5) [@a2001x].",
    ],
)
def test_what_is_no_measured_number_or_is_nobody_elses_is_left_alone(text):
    assert said_wrong(text, cell(5)) == []


def test_a_work_that_only_a_list_of_ours_names_holds_nothing():
    assert said_wrong("It was 12 kg [@a2001x].", cell(5, describes=True)) == []


def test_a_loose_number_is_excused_for_its_work_alone():
    loose = [Loose("a2001x", "printed", 1863, "x.yml", 1)]
    assert said_wrong("Of 1,863 adults [@a2001x].", cell(5), loose=loose) == []
    assert said_wrong("Of 1,863 adults [@b2002y].", cell(5, work="b2002y"), loose=loose) != []


def test_a_filled_number_is_not_asked_about_again(tmp_path):
    made = replace(
        page("It was 5 [@a2001x]."),
        body="It was 147 [@a2001x].",
        written=f"It was {{{{{IGF}: 40; median_ng_per_ml}}}} [@a2001x].",
    )
    assert list(check_held(made, holding([cell(5)]))) == []


def test_numbers_are_read_with_their_unit():
    assert [(n.text, n.units[:1]) for n in numbers_in("8.2 to 10.2, 10.0 to 12.7 s and 1,863 adults, −0.68")] == [
        ("8.2", ("s",)),
        ("10.2", ("s",)),
        ("10.0", ("s",)),
        ("12.7", ("s",)),
        ("1,863", ("count",)),
        ("0.68", ()),
    ]


# The list of loose numbers.


def test_an_entry_that_no_page_needs_is_named():
    loose = [Loose("a2001x", "printed", 1863, "x.yml", 4), Loose("a2001x", "ours", 5, "x.yml", 5)]
    pages = [page("Of 1,863 adults it was 5 kg [@a2001x].")]
    [mistake] = check_loose(pages, holding([cell(5)], loose), loose)
    assert mistake.line == 5 and "Nothing needs 5 of a2001x" in mistake.what


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a2001x: 5", "has no kinds of numbers"),
        ("a2001x: {printd: [5]}", "There is no kind printd. Did you mean printed?"),
        ("a2001x: {ours: [five]}", "“five” is not a number"),
        ("a2001x: {ours: 5}", "“5” is not a number"),
        ("- 5", "This is not a list of works"),
    ],
)
def test_a_slip_in_the_list_is_named(text, sentence, tmp_path):
    path = tmp_path / "loose_numbers.yml"
    path.write_text(f"# ours\n{text}\n", "utf-8")
    with pytest.raises(AuthorMistakes, match=sentence):
        read_loose(path)


# Our pages.


def test_every_number_of_ours_is_filled_in_held_or_listed():
    assert [str(m) for p in PAGES for m in (*check_filled(p), *check_held(p, HELD))] == []
    assert House().check_loose() == []


def typed_findings():
    """Numbers that are typed and held to one finding, but on the page whose own series is words."""
    for p in PAGES:
        for found in numbers_of(p, HELD) if p.name != MUSEUM else ():
            findings = {c.fact: c for c in found.cells if not c.describes}
            is_bare = not found.said.units and any(c.describes for c in found.cells)  # “at 20”: an age or a count
            if len(findings) == 1 and not found.loose and not is_bare:
                yield p, found, next(iter(findings.values()))


def test_when_any_cell_is_corrected_every_sentence_that_typed_it_is_named():
    """Each finding that a sentence is held to, in turn, as if its source had been read anew; and its place in a formula."""
    unnamed, tried = [], 0
    for p, found, old in typed_findings():
        tried += 1
        corrected = {
            work: [
                replace(c, value=c.value * 2 + 1)
                if c.fact == old.fact or (c.is_constant and c.value == old.value)
                else c
                for c in HELD.cells[work]
            ]
            for work in old.works
        }
        said = {m for m in check_held(p, replace(HELD, cells={**HELD.cells, **corrected}))}
        if not any(m.line == found.line and f"“{found.said.text}”" in m.what for m in said):
            unnamed.append((p.name, found.line, found.said.text, old.address))
    assert unnamed == [] and tried > 500


def printed(asked) -> str:
    try:
        return asked.text
    except NoCell as said:  # the cell was the key of its row: then its place is named
        return str(said)


def test_when_a_cell_is_corrected_every_place_that_is_filled_in_changes_or_is_named(monkeypatch):
    def corrected(table, column):
        return [
            {k: v * 3 + 1 if k == column and isinstance(v, int | float) else v for k, v in row.items()}
            for row in table.rows
        ]

    fills = [read_fill(found) for p in PAGES for found in FILL.finditer(p.written)]
    before = [printed(asked) for asked in fills]
    for asked, text in zip(fills, before):
        table = series(asked.series)
        wrong = replace(table, rows=tuple(corrected(table, asked.column)))
        monkeypatch.setattr(filled, "series", lambda name, wrong=wrong: wrong)
        assert printed(asked) != text
    assert len(fills) > 100


def test_a_cell_corrected_in_a_copy_of_a_series_is_corrected_on_the_page(monkeypatch, tmp_path):
    monkeypatch.setattr("calculators.sources.series.DATA", tmp_path)
    for kind in ("csv", "yml"):
        text = (DOCS / "data" / f"{IGF}.{kind}").read_text("utf-8")
        (tmp_path / f"{IGF}.{kind}").write_text(text.replace("40,59,147,", "40,59,157,"), "utf-8")
    for remembered in (series, cells_of_series):
        remembered.cache_clear()
    try:
        assert fill(f"It was {{{{{IGF}: 40; median_ng_per_ml}}}}.") == "It was 157."
        typed = page("It was 147 ng/mL, and 206 before [@gasco2007normal].")
        [mistake] = check_held(typed, holding(cells_of_series(IGF)))
        assert "“147” stands in no cell" in mistake.what and "The nearest is 157" in mistake.what
    finally:
        for remembered in (series, cells_of_series):
            remembered.cache_clear()


def test_cells_know_their_line_unit_and_works():
    [median] = [c for c in cells_of_series(IGF) if c.value == 147]
    line = (DOCS / "data" / f"{IGF}.csv").read_text("utf-8").split("\n")[median.line - 1]
    assert ",147," in line and median.unit == "ng/mL" and median.works == ("gasco2007normal",)
    assert median.address == f"{IGF}: 40; median_ng_per_ml" and not median.describes
    assert next(c for c in cells_of_series(IGF) if c.value == 547).describes


def test_constants_of_formulas_and_numbers_of_model_cards_are_cells_too():
    boer = {c.column: c for c in cells_of_formulas("lean-body-mass") if "boer1984estimated" in c.works}
    assert not boer["0.407"].describes
    source = Path(boer["0.407"].file)
    assert "0.407" in (DOCS.parent / source).read_text("utf-8").split("\n")[boer["0.407"].line - 1]
    assert any(c.describes for c in boer.values())
    assert {c.home for c in all_cells()} >= {IGF, "lean-body-mass"}


def test_troubles_are_counted_from_the_first_line():
    assert [at for at, _ in troubles("fine\n{{x}}\n{{igf1_by_age_italy: 40; median_ng_per_ml}}\n{{y}}")] == [1, 3]
