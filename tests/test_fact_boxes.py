"""Fact boxes: one denominator, harm beside good, every person drawn, every figure with its work, every slip named."""

import re
from pathlib import Path

import pytest
from markupsafe import escape

from calculators import series
from calculators.blocks import known_blocks
from calculators.checking.fact_boxes import check_fact_box
from calculators.checking.house import House
from calculators.pages.fact_boxes import read_fact_boxes
from calculators.pages.page import Page
from calculators.render.drawing import PHONE, READABLE
from calculators.render.fact_box import difference, drawings, in_words, render_fact_box
from calculators.render.people import two_crowds
from calculators.render.spreadsheets import is_taken_for_a_formula
from calculators.render.supplements import KINDS, render_supplements, supplement_numbers
from calculators.science.mistakes import AuthorMistakes, BadDefinition
from calculators.sources.fact_box import fact_box, fact_box_file, fact_box_names, read_fact_box
from calculators.sources.rooms import DOCS

NAMES = fact_box_names()
GOOD = """title: Walking helps
who: People of 70.
time: One year.
out_of: 1000
without: no walks
with: walks
good:
- outcome: People who fall
  without: 480
  with: 408
  certainty: high
  source: sherrington2019exercise
  status: DERIVED
  ours: 480 × 0.85
  drawn: true
harm:
- outcome: Sore feet
  says: Nobody counted them.
  certainty: low
  source: sherrington2019exercise
  status: PRIMARY
nothing: You stay as you are.
unsure: What comes later.
"""


def mistakes(text: str, tmp_path: Path) -> list:
    """What an author is told of such a file."""
    path = tmp_path / "walks.yml"
    path.write_text(text, "utf-8")
    try:
        return list(check_fact_box(House(), path))
    except AuthorMistakes as said:
        return said.mistakes


def test_the_boxes_that_were_promised_are_there():
    assert {
        "exercise-and-falls",
        "strength-training-at-70",
        "protein-and-training",
        "creatine",
        "vitamin-d",
        "testosterone",
        "growth-hormone",
    } <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_box_of_the_house_has_no_slip(name):
    assert list(check_fact_box(House(), fact_box_file(name))) == []


@pytest.mark.parametrize("name", NAMES)
def test_harm_stands_beside_good_and_each_row_says_how_sure_and_who_says_so(name):
    box, html = fact_box(name), render_fact_box(fact_box(name))
    assert box.good and box.harm
    assert html.index("What got better") < html.index(">Harm<") < html.index("If you do nothing.")
    for row in box.rows:
        assert f"how-we-know.md#{row.certainty.replace(' ', '-')}" in html
        assert all(f"[@{key}]" in html for key in row.sources)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_drawn_is_whole_without_script_and_told_to_those_who_cannot_see_it(name):
    html = render_fact_box(fact_box(name))
    assert "<script" not in html and "#" not in re.sub(r"url\(#|href=\"[^\"]*#|&#", "", html)
    drawn = list(drawings(fact_box(name)))
    assert drawn and all(d.title and d.description for d in drawn)
    assert html.count('role="img"') == len(drawn)


def people(svg: str) -> dict[str, int]:
    """How many people of each tile a picture holds: the area of its blocks over the area of a tile."""
    tiles = {m[1]: float(m[2]) for m in re.finditer(r'<pattern id="([\w-]+)" width="([\d.]+)"', svg)}
    counted = dict.fromkeys(tiles, 0.0)
    for width, height, tile in re.findall(
        r'<rect [^>]*width="([\d.]+)" height="([\d.]+)"[^>]*data-tile="([\w-]+)"', svg
    ):
        counted[tile] += float(width) * float(height) / tiles[tile] ** 2
    return {tile: round(n) for tile, n in counted.items()}


@pytest.mark.parametrize(
    ("out_of", "without", "treated"),
    [(100, 0, 100), (100, 8, 50), (100, 10, 1), (1000, 0, 1000), (1000, 480, 408), (1000, 24, 35), (1000, 50, 999)],
)
def test_every_person_is_drawn_once_filled_or_as_an_outline(out_of, without, treated):
    found = people(two_crowds(out_of, without, treated, ("no walks", "walks"), "accent"))
    assert [found[f"people{group}-hit"] for group in (0, 1)] == [without, treated]
    assert [found[f"people{group}-rest"] for group in (0, 1)] == [out_of - without, out_of - treated]


def test_in_grey_the_filled_stand_apart_from_the_outlined():
    svg = two_crowds(100, 8, 50, ("none", "some"), "accent")
    hit, rest = (re.search(rf'people0-{tile}" .*?style="([^"]+)"', svg)[1] for tile in ("hit", "rest"))
    assert "fill:var(--accent)" in hit and "fill:none" in rest and "stroke:" in rest


def test_two_boxes_on_one_page_share_no_id():
    html = "".join(render_fact_box(fact_box(name)) for name in NAMES)
    ids = re.findall(r'\bid="([^"]+)"', html)
    assert len(ids) == len(set(ids)) and len(ids) > len(NAMES)
    assert set(re.findall(r"url\(#([^)]+)\)", html)) <= set(ids)


def numbers_of(ours: str) -> set[float]:
    """What our arithmetic comes to, read from the words a reader sees."""
    text = ours.replace(",", "")
    value = {round(float(a) * float(b), 4) for a, b in re.findall(r"([\d.]+) × ([\d.]+)", text)}
    value |= {round(float(a) - float(b), 4) for a, b in re.findall(r"([\d.]+) − ([\d.]+)", text)}
    value |= {round(float(a) / float(b), 4) for a, b in re.findall(r"([\d.]+) ÷ ([\d.]+)", text)}
    share = re.search(r"([\d.]+)% and ([\d.]+)% of ([\d]+)", text)
    value |= {round(float(x) / 100 * float(share[3]), 4) for x in share.groups()[:2]} if share else set()
    rounded = re.search(r"rounded from ([\d.]+)% and ([\d.]+)%", text)
    return value | ({float(int(float(x) * 10 + 0.5)) for x in rounded.groups()} if rounded else set())


DERIVED = [(name, row) for name in NAMES for row in fact_box(name).rows if row.ours]


@pytest.mark.parametrize(("name", "row"), DERIVED, ids=[f"{name}: {row.outcome}" for name, row in DERIVED])
def test_our_arithmetic_comes_to_the_figure_of_the_row(name, row):
    came_to = numbers_of(row.ours)
    if row.kind == "told":
        figures = {float(x) / (100 if "%" in row.says and float(x) > 1 else 1) for x in re.findall(r"\d+", row.says)}
        assert came_to and len(figures & came_to) >= 2, (row.says, came_to)
        return
    printed = {abs(x) for x in (row.without, row.treated, row.more) if x is not None}
    base = {float(x) for x in re.findall(r"[\d.]*\d", row.ours.replace(",", ""))}
    assert printed <= {abs(x) for x in came_to} | base and printed & {abs(x) for x in came_to}, (printed, came_to)
    if row.low is not None and "range" in row.ours:
        came_to |= {float(round(x)) for x in came_to}
        assert {abs(row.low), abs(row.high)} <= came_to


def test_a_sum_that_does_not_come_out_is_seen():
    assert 408.0 in numbers_of("480 × 0.85") and 409.0 not in numbers_of("480 × 0.85")
    assert numbers_of("35.5% and 30.1% of 1,000") == {355.0, 301.0}
    assert numbers_of("rounded from 2.46% and 3.50%") == {25.0, 35.0}


def test_figures_that_stand_in_a_series_are_those_of_the_series():
    box = {row.outcome: row for row in fact_box("strength-training-at-70").rows}
    printed = {row["measure"]: row for row in series("training_frail_elders_fiatarone").rows}
    for outcome, measure in (
        ("Strength", "muscle strength"),
        ("Power on the stairs", "stair-climbing power"),
        ("Walking speed", "gait velocity"),
        ("Size of the thigh muscle", "thigh muscle area"),
    ):
        cells = printed[measure]
        assert (box[outcome].without, box[outcome].treated) == (
            cells["no_exercise_change_percent"],
            cells["exercise_change_percent"],
        )
    protein = {row.outcome: row for row in fact_box("protein-and-training").rows}
    added = {row["outcome"]: row for row in series("protein_supplement_effect_kg").rows}
    for outcome, measure in (
        ("Lean mass, protein added to strength training", "fat-free mass"),
        ("The heaviest single lift, protein added to strength training", "one-repetition maximum"),
    ):
        row, cells = protein[outcome], added[measure]
        assert (row.more, row.low, row.high) == (cells["effect_kg"], cells["ci_low_kg"], cells["ci_high_kg"])


def test_what_may_be_chance_is_called_so_and_nothing_else_is():
    rows = {row.outcome: row for row in fact_box("testosterone").rows}
    assert difference(rows["Heart attack, stroke or death from heart and vessels"]) == "3 fewer, which may be chance"
    assert difference(rows["Men who break a bone"]) == "10 more"
    falls = fact_box("exercise-and-falls").good[0]
    assert difference(falls) == "72 fewer (likely 53 to 91)"
    assert in_words(fact_box("exercise-and-falls"), falls) == (
        "480 in 1,000 with no exercise programme, 408 in 1,000 with an exercise programme"
    )


SLIPS = {
    "another denominator in a row": ("  with: 408", "  with: 41\n  out_of: 100", "  out_of: 100", "out of 100, the box", "1000"),
    "no denominator": ("out_of: 1000\n", "", "  without: 480", "out of how many", "out_of: 1000"),
    "a denominator that is not drawn": ("out_of: 1000", "out_of: 350", "out_of:", "out_of is 350", "out of 100 or"),
    "no harm": (GOOD[GOOD.index("harm:") : GOOD.index("nothing:")], "", 1, "no harm", "say so in words"),
    "an empty harm": (GOOD[GOOD.index("- outcome: Sore") : GOOD.index("nothing:")], "", "harm:", "no harm", "at least one"),
    "no source": ("  source: sherrington2019exercise\n  status: DERIVED", "  status: DERIVED", "- outcome: People", "no source", "Name the work"),
    "no certainty": ("  certainty: high\n", "", "- outcome: People", "no certainty", "how sure"),
    "a certainty there is not": ("certainty: high", "certainty: hihg", "  certainty: hihg", "no certainty “hihg”", "mean high"),
    "more people than there are": ("without: 480", "without: 4800", "  without: 4800", "4800 people out of 1000", "0 to 1000"),
    "people below nothing": ("without: 480", "without: -3", "  without: -3", "-3 people", "0 to 1000"),
    "a part of a person": ("without: 480", "without: 48.5", "  without: 48.5", "people are whole", "Round it"),
    "a number in words": ("without: 480", "without: many", "  without: many", "not a number", "number alone"),
    "a work nobody knows": ("source: sherrington2019exercise\n  status: D", "source: sherington2019exercise\n  status: D", "  source: sherington", "not a verified work", "sherrington2019exercise"),
    "a work that is not verified": ("source: sherrington2019exercise\n  status: D", "source: mehanna2008refeeding\n  status: D", "  source: mehanna", "not a verified work", "Complete it"),
    "a figure seen once": ("status: DERIVED", "status: SECONDARY x1", "  status: SECONDARY", "may not stand", "second place"),
    "arithmetic that is not told": ("  ours: 480 × 0.85\n", "", "  status: DERIVED", "our arithmetic", "ours:"),
    "one group alone": ("  with: 408\n", "", "  without: 480", "make no comparison", "without and with"),
    "neither figures nor words": ("  says: Nobody counted them.\n", "", "- outcome: Sore", "neither figures nor words", "says"),
    "a difference without its interval": ("  without: 480\n  with: 408\n", "  more: 0.3\n  unit: kg\n", "  more: 0.3", "no range", "range: ["),
    "a difference without its unit": ("  without: 480\n  with: 408\n", "  more: 0.3\n  range: [0.1, 0.5]\n", "  more: 0.3", "no unit", "unit: kg"),
    "a range that holds nothing": ("  without: 480\n  with: 408\n", "  more: 3\n  range: [0.1, 0.5]\n  unit: kg\n", "  range:", "does not hold", "lower first"),
    "chance that is not told": ("  without: 480\n  with: 408\n", "  more: 0.3\n  range: [-0.1, 0.5]\n  unit: kg\n", "  range:", "no difference", "chance: true"),
    "a picture of words": ("  says: Nobody counted them.\n", "  says: Nobody counted them.\n  drawn: true\n", "  drawn: true\n  cert", "could be drawn", "Take drawn out"),
    "a misspelt field": ("  certainty: low", "  certanty: low", "  certanty", "no field certanty", "certainty"),
    "a misspelt field of the box": ("unsure:", "unshure:", "unshure:", "no field unshure", "unsure"),
    "nothing about doing nothing": ("nothing: You stay as you are.\n", "", 1, "no nothing", "does nothing"),
    "no time": ("time: One year.\n", "", 1, "no time", "how long"),
    "nobody studied": ("who: People of 70.\n", "", 1, "no who", "who was studied"),
    "a figure in the words": ("You stay as you are.", "In a year 48% fall.", "nothing:", "“48%” has no source", "[@key]"),
    "an unknown work in the words": ("You stay as you are.", "You fall [@nobody2020x].", "nothing:", "nobody2020x is not", "references.bib"),
    "a sentence without end": ("What comes later.", "What comes " + "and comes " * 14 + "later.", "unsure:", "A sentence of 31 words", "at most 25"),
    "a list for a row": ("- outcome: Sore feet", "- [a, b]\n- outcome: Sore feet", "- [a, b]", "not a list of fields", "- outcome"),
    "rows that are no list": (GOOD[GOOD.index("harm:") : GOOD.index("nothing:")], "harm: none known\n", "harm:", "not a list of rows", "under a dash"),
    "an empty file": (GOOD, "", 1, "empty", "Write its fields"),
}  # fmt: skip


def test_a_box_without_a_slip_is_let_pass(tmp_path):
    assert mistakes(GOOD, tmp_path) == []


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_is_one_sentence_with_its_line_and_its_remedy(name, tmp_path):
    old, new, at, what, remedy = SLIPS[name]
    assert old in GOOD
    text = GOOD.replace(old, new, 1)
    line = at if isinstance(at, int) else text.count("\n", 0, text.index(at)) + 1
    found = mistakes(text, tmp_path)
    assert 1 <= len(found) <= 3, found
    fitting = [m for m in found if what in m.what]
    assert fitting, found
    assert fitting[0].line == line and remedy in fitting[0].remedy, fitting


def test_an_unknown_box_is_named_with_the_nearest():
    assert known_blocks()["fact-box"] == set(NAMES)
    with pytest.raises(BadDefinition, match="creatin.*Did you mean creatine"):
        fact_box("creatin")


def test_the_figures_of_a_box_stand_in_the_ledger_once():
    body = "/// fact-box | testosterone\n///\n"
    pages = [Page(Path(f"{n}.md"), {"title": n}, body, 1, f"keep/{n}.md", {}, "docs") for n in ("one", "two")]
    entries = list(read_fact_boxes(pages, fact_box, in_words))
    assert {e.page for e in entries} == {"keep/one.md"}
    (bones,) = [e for e in entries if e.says.startswith("Men who break a bone")]
    assert bones.value == "25 in 1,000 with a placebo gel, 35 in 1,000 with testosterone gel"
    assert bones.keys == ("snyder2024testosterone",) and bones.certainty == "high"
    assert not [e for e in entries if "Strength and movement" in e.says]


@pytest.mark.parametrize("name", NAMES)
def test_no_figure_of_the_ledger_is_a_formula_to_a_spreadsheet(name):
    box = fact_box(name)
    assert not [words for row in box.rows if is_taken_for_a_formula(words := in_words(box, row))]


def test_a_box_is_read_anew_from_its_file(tmp_path):
    path = tmp_path / "walks.yml"
    path.write_text(GOOD, "utf-8")
    assert read_fact_box(path).rows[0].treated == 408
    path.write_text(GOOD.replace("408", "409"), "utf-8")
    assert read_fact_box(path).rows[0].treated == 409


def words_of(page: str) -> str:
    return " ".join((DOCS / "keep" / page).read_text("utf-8").split())


def row_of(name: str, outcome: str):
    (row,) = [row for row in fact_box(name).rows if row.outcome.startswith(outcome)]
    return row


def test_what_a_box_says_in_words_agrees_with_its_rows():
    falls, legs = (
        row_of("exercise-and-falls", "People who fall"),
        row_of("strength-training-at-70", "People who can no"),
    )
    assert f"{falls.without} fall at least once" in fact_box("exercise-and-falls").nothing
    assert f"{legs.without} could not walk" in fact_box("strength-training-at-70").nothing
    assert f"{row_of('creatine', 'Lean mass gained').without} kg" in fact_box("creatine").nothing


def test_what_the_pages_repeat_of_a_box_agrees_with_its_rows():
    """A number that stands in a box is not another in the prose of the page that shows it."""
    page = words_of("hormones-as-treatment.md")
    for outcome, words in (
        ("People who swell", "soft-tissue oedema"),
        ("Joint pain", "joint pain"),
        ("Numb", "carpal tunnel syndrome"),
        ("Breast growth", "breast growth in men"),
        ("New high blood sugar", "new high blood sugar or diabetes"),
    ):
        row = row_of("growth-hormone", outcome)
        assert f"{words} {row.treated} against {row.without}%" in page
    for outcome, words in (
        ("Irregular heartbeat", "Atrial fibrillation"),
        ("Another irregular", "arrhythmia that needed treatment"),
        ("Sudden kidney", "acute kidney injury"),
        ("Blood clot", "pulmonary embolism"),
        ("Heart attack", "Major heart events"),
        ("Men who walk", "in six minutes:"),
    ):
        row = row_of("testosterone", outcome)
        assert f"{words} {row.treated / 10:.1f} against {row.without / 10:.1f}%" in page
    deeper = words_of("supplements.md")
    lean = row_of("creatine", "Lean mass, pooled")
    assert f"Lean mass +{lean.more} kg ({lean.low} to {lean.high})" in deeper


def test_the_table_of_supplements_is_its_series():
    html, rows = render_supplements(), series("supplements").rows
    assert {row["kind"] for row in rows} == set(KINDS)
    lines = [line for line in html.split("<tr>") if 'scope="row"' in line]
    assert len(lines) == len(rows)
    for row in rows:
        said = [str(escape(row[cell])) for cell in ("supplement", "outcome", "who", "effect", "harm", "verdict")]
        (line,) = [line for line in lines if all(words in line for words in said)]
        assert all(f"[@{key}]" in line for key in row["source_keys"].split(";"))
        assert f"how-we-know.md#{row['certainty'].replace(' ', '-')}" in line
    assert [html.index(words) for words in KINDS.values()] == sorted(html.index(words) for words in KINDS.values())


@pytest.mark.parametrize(
    ("supplement", "outcome", "figures"),
    [("hmb", "effect", {"1.3", "0.4", "2.2"}), ("creatine-training", "effect", {"1.4", "1.0", "1.8"})],
)
def test_the_table_rounds_and_does_not_invent(supplement, outcome, figures):
    printed = {"hmb": (1.26, 0.41, 2.21), "creatine-training": (1.37, 0.97, 1.76)}[supplement]
    (row,) = [row for row in series("supplements").rows if row["key"] == supplement]
    assert set(re.findall(r"\d\.\d", row[outcome])) == figures == {f"{x:.1f}" for x in printed}


def test_the_numbers_of_the_table_stand_in_the_ledger_where_the_table_is_shown():
    shown = Page(Path("s.md"), {"title": "Supplements"}, "/// supplements\n///\n", 1, "keep/s.md", {}, "docs")
    other = Page(Path("o.md"), {"title": "Other"}, "Words about supplements.\n", 1, "keep/o.md", {}, "docs")
    assert list(supplement_numbers([other])) == []
    entries = {entry.says.partition(",")[0]: entry for entry in supplement_numbers([other, shown])}
    assert entries["HMB"].keys == ("su2024hmb",) and entries["HMB"].page == "keep/s.md"
    assert "1.3" in entries["HMB"].value and "Probiotics" not in entries


@pytest.mark.parametrize("name", NAMES)
def test_words_of_a_picture_stay_inside_it(name):
    """Letters are about 0.56 of their height wide, the bold ones 0.6."""
    for drawn in drawings(fact_box(name)):
        svg = drawn.picture()
        width = float(re.search(r'viewBox="0 0 (\d+)', svg)[1])
        found = re.findall(
            r'<text x="([-\d.]+)" y="[\d.]+" font-size="([\d.]+)" text-anchor="(\w+)"( font-weight)?[^>]*>([^<]*)<', svg
        )
        assert found
        for x, size, anchor, bold, said in found:
            long = len(said) * float(size) * (0.6 if bold else 0.56)
            left = float(x) - {"start": 0, "middle": 0.5, "end": 1}[anchor] * long
            assert left >= -1 and left + long <= width + 2, (said, left, long)
            assert float(size) * PHONE / width >= READABLE
