"""What is read from files: the bibliography and the series. A gap in either stops the build and is named."""

import pytest

from calculators.science.citations import Citation, cited_keys, read_group
from calculators.science.mistakes import BadDefinition, nearest
from calculators.sources import series as sources_series
from calculators.sources.bibliography import bibliography, citable_keys
from calculators.sources.catalogue import calculator, calculator_names, chart, drawing
from calculators.sources.series import series, series_names, source_keys

WORK = "@article{%s,\n  author = {Smith, Ann and Doe, Jo},\n  title = {On {Muscle}},\n  journal = {A Journal},\n  year = {2001},\n  doi = {10.1/x},\n  status = {%s},\n}\n"
ORIGIN = """title: A title
source: a2001x
population: People
status: seen
licence: open
caution: Beware.
key: [age]
columns:
- {name: age, meaning: age, unit: years, type: number or text, range: [0, 120]}
- {name: kg, meaning: mass, unit: kg, type: number, range: [1, 100], may_be_empty: true}
"""


def works(folder, *entries: tuple[str, str], text: str = ""):
    path = folder / "some.bib"
    path.write_text("\n".join(WORK % entry for entry in entries) + text, "utf-8")
    return bibliography(path)


@pytest.fixture
def data(tmp_path, monkeypatch):
    """A folder of series to spoil; nothing is remembered from one test to the next."""
    monkeypatch.setattr(sources_series, "DATA", tmp_path)
    (tmp_path / "one.csv").write_text("age,kg\n20,30.5\n25,\nover 80,7\n", "utf-8")
    (tmp_path / "one.yml").write_text(ORIGIN, "utf-8")
    series.cache_clear()
    yield tmp_path
    series.cache_clear()


def test_a_verified_work_may_be_cited_and_an_unverified_one_may_not(tmp_path):
    read = works(tmp_path, ("a2001x", "verified"), ("b2002y", "unverified"))
    assert read["a2001x"].citable and not read["b2002y"].citable
    assert read["a2001x"].url == "https://doi.org/10.1/x" and read["a2001x"].short == "Smith and Doe 2001"
    assert "On Muscle" in read["a2001x"].plain and "<" not in read["a2001x"].plain


def test_a_key_that_stands_twice_is_refused_with_both_lines(tmp_path):
    with pytest.raises(BadDefinition, match=r"some.bib:10: a2001x stands already in line 1. Keep one entry."):
        works(tmp_path, ("a2001x", "verified"), ("a2001x", "verified"))


def test_a_work_without_status_is_not_verified(tmp_path):
    assert not works(tmp_path, text="@article{c2003z,\n title={T},\n author={Doe, Jo},\n year={2003}\n}")[
        "c2003z"
    ].citable


@pytest.mark.parametrize(
    ("field", "url"),
    [
        ("pmcid = {PMC1}", "https://pmc.ncbi.nlm.nih.gov/articles/PMC1/"),
        ("pmid = {7}", "https://pubmed.ncbi.nlm.nih.gov/7/"),
        ("url = {https://x.org}", "https://x.org"),
        ("note = {x}", ""),
    ],
)
def test_a_work_leads_to_where_it_can_be_read(tmp_path, field, url):
    assert (
        works(tmp_path, text=f"@misc{{c2003z,\n title={{T}},\n author={{Doe, Jo}},\n year={{2003}},\n {field}\n}}")[
            "c2003z"
        ].url
        == url
    )


def test_every_work_of_ours_is_listed_with_its_words():
    assert len(citable_keys()) > 100
    for key in citable_keys():
        work = bibliography()[key]
        assert work.html and work.short and "{" not in work.plain and work.plain.endswith((".", "?", "!")), key


def test_a_series_gives_numbers_gaps_and_words(data):
    assert series("one").rows == ({"age": 20, "kg": 30.5}, {"age": 25, "kg": None}, {"age": "over 80", "kg": 7})
    assert type(series("one").rows[0]["age"]) is int and series_names_in(data) == ["one"]


def test_a_series_saved_by_a_spreadsheet_with_its_mark_is_the_same_series(data):
    (data / "one.csv").write_text("age,kg\n20,30.5\n", "utf-8-sig")
    assert (data / "one.csv").read_bytes().startswith(b"\xef\xbb\xbf") and series("one").rows == (
        {"age": 20, "kg": 30.5},
    )


def series_names_in(data) -> list[str]:
    return series_names()


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda d: (d / "one.csv").unlink(), "docs/data/one.csv is missing"),
        (lambda d: (d / "one.yml").unlink(), "docs/data/one.yml is missing"),
        (
            lambda d: (d / "one.yml").write_text(ORIGIN.replace("caution: Beware.\n", "")),
            "docs/data/one.yml lacks caution",
        ),
        (
            lambda d: (d / "one.yml").write_text(ORIGIN.replace("source: a2001x\n", "").replace("licence: open\n", "")),
            "lacks source, licence",
        ),
        (
            lambda d: (d / "one.csv").write_text("age,lb\n20,1\n"),
            "one.csv:1: The columns are age, lb; the .yml describes age, kg. Describe lb in the .yml",
        ),
        (
            lambda d: (d / "one.csv").write_text("age\n20\n"),
            "one.csv:1: The columns are age; the .yml describes age, kg. Add kg",
        ),
        (lambda d: (d / "one.csv").write_text("kg,age\n20,20\n"), "Put them in the same order"),
        (
            lambda d: (d / "one.csv").write_text(""),
            "one.csv:1: This file is empty. Begin it with the names of its columns: age,kg",
        ),
    ],
)
def test_a_series_with_a_gap_is_refused_by_name(data, spoil, sentence):
    spoil(data)
    with pytest.raises(BadDefinition, match=sentence):
        series("one")


@pytest.mark.parametrize(
    ("source", "keys"), [("a2001x", ("a2001x",)), (["a2001x", "b2002y"], ("a2001x", "b2002y")), ("ours", ())]
)
def test_an_origin_names_its_works(source, keys):
    assert source_keys({"source": source}) == keys


@pytest.mark.parametrize("name", series_names())
def test_every_series_of_ours_is_whole(name):
    table = series(name)
    assert table.rows and all(len(row) == len(table.origin["columns"]) for row in table.rows)


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (calculator, "There is no calculator 'lean-body-mas'"),
        (chart, "There is no chart"),
        (drawing, "There is no drawing"),
    ],
)
def test_what_is_not_there_is_said_with_what_is(asked, sentence):
    with pytest.raises(BadDefinition, match=sentence) as refused:
        asked("lean-body-mas")
    assert "There are: " in str(refused.value)
    assert asked is not calculator or all(name in str(refused.value) for name in calculator_names())


@pytest.mark.parametrize(
    ("inside", "read"),
    [
        ("@a2001x", [Citation("a2001x")]),
        ("@a2001x, table 2", [Citation("a2001x", "table 2")]),
        ("@a2001x, p. 3; @b2002y", [Citation("a2001x", "p. 3"), Citation("b2002y")]),
        (" @a2001x ; @b2002y,  fig. 1 ", [Citation("a2001x"), Citation("b2002y", "fig. 1")]),
    ],
)
def test_a_citation_names_works_and_places(inside, read):
    assert read_group(inside.strip()) == read


@pytest.mark.parametrize(
    "inside", ["@", "a2001x", "@a2001x;", "@a2001x b", "@2001", "@a2001x; our arithmetic", "; @a2001x"]
)
def test_what_is_not_a_citation_is_refused_with_the_grammar(inside):
    with pytest.raises(ValueError, match=r"is not a citation. Write \[@key\]"):
        read_group(inside)


def test_keys_are_found_in_running_text_in_their_order():
    assert cited_keys("One [@b2002y], two [@a2001x, table 2; @b2002y], three [link](x), four [@bad key].") == [
        "b2002y",
        "a2001x",
        "b2002y",
    ]
    assert (
        nearest("goodpastr", ["goodpaster", "smith"]) == "Did you mean goodpaster?"
        and nearest("xyz", ["goodpaster"]) == ""
    )
