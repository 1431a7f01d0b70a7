"""Tables for other people's programs: each opens in a spreadsheet as it was written, and the authors' files stay as they are."""

import codecs
import csv
import io
import re

import pytest

from calculators.checking import data
from calculators.checking.house import House
from calculators.render.spreadsheets import is_taken_for_a_formula, mark_tables, needs_mark
from calculators.science.published import Table
from calculators.sources.rooms import DATA
from calculators.sources.series import series_names

MARK = codecs.BOM_UTF8
OFFERED = re.compile(r'href="([^":]+\.csv)"')


@pytest.fixture(scope="module")
def offered(site):
    """Every table a page offers, by its place in the site."""
    found = {
        (page.parent / link).resolve()
        for page in site.rglob("*.html")
        for link in OFFERED.findall(page.read_text("utf-8"))
    }
    return {path.relative_to(site.resolve()).as_posix(): path.read_bytes() for path in found}


def test_every_table_is_offered_and_every_offer_is_there(site, offered):
    assert set(offered) == {path.relative_to(site).as_posix() for path in site.rglob("*.csv")}
    assert set(offered) == {f"data/{name}.csv" for name in series_names()} | {"assets/made/numbers.csv"}


def test_a_table_with_letters_beyond_ascii_carries_one_mark_and_a_plain_one_none(offered):
    marked = {name for name, table in offered.items() if table.startswith(MARK)}
    assert (
        marked == {name for name, table in offered.items() if not table.isascii()}
        and {"data/cutoffs_by_panel.csv", "assets/made/numbers.csv"} <= marked
    )
    assert all(table.count(MARK) == (name in marked) for name, table in offered.items())


def test_behind_the_mark_stands_what_the_author_wrote(offered):
    for name in series_names():
        assert offered[f"data/{name}.csv"].removeprefix(MARK) == (DATA / f"{name}.csv").read_bytes()


def test_the_authors_own_files_carry_no_mark():
    assert [path.name for path in DATA.glob("*.csv") if path.read_bytes().startswith(MARK)] == []


def test_every_row_has_as_many_cells_as_the_head(offered):
    for name, table in offered.items():
        rows = list(csv.reader(io.StringIO(table.decode("utf-8-sig"), newline="")))
        assert rows[0][0].isidentifier() and {len(row) for row in rows} == {len(rows[0])} and len(rows) > 1, name


def test_no_offered_cell_is_taken_for_a_formula(offered):
    cells = [
        (name, cell)
        for name, table in offered.items()
        for row in csv.reader(io.StringIO(table.decode("utf-8-sig"), newline=""))
        for cell in row
    ]
    assert [(name, cell) for name, cell in cells if is_taken_for_a_formula(cell)] == [] and len(cells) > 5000


def test_the_mark_is_set_once_and_only_where_it_is_needed(tmp_path):
    written = {
        "a.csv": "kg/m²\n".encode(),
        "deep/b.csv": b"kg\n",
        "c.txt": "²".encode(),
        "d.csv": MARK + "²".encode(),
        "e.csv": b"",
    }
    for name, table in written.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(table)
    assert (mark_tables(tmp_path), mark_tables(tmp_path)) == ("1", "0")
    assert {name: (tmp_path / name).read_bytes() for name in written} == {**written, "a.csv": MARK + "kg/m²\n".encode()}
    assert needs_mark("²".encode()) and not needs_mark(b"2")


@pytest.mark.parametrize(
    ("cell", "taken"),
    [
        ("=1+1", True),
        ("+44 20", True),
        ("-0.10 x -0.10 = 0.01", True),
        ("@home", True),
        ("\tx", True),
        ("-", True),
        ("-a", True),
        ("-0.5", False),
        ("+3", False),
        ("-1.2e-3", False),
        ("-5%", False),
        ("−0.10 x", False),
        ("(-0.10)", False),
        ("age", False),
        ("", False),
        (-0.5, False),
        (None, False),
    ],
)
def test_what_a_spreadsheet_would_compute(cell, taken):
    assert is_taken_for_a_formula(cell) is taken


def test_an_author_is_told_which_line_would_be_computed(monkeypatch):
    table = Table("one", ({"a": 1, "b": "x"}, {"a": -2.5, "b": "=SUM(A1)"}), {"source": "ours"})
    monkeypatch.setattr(data, "read_series", lambda name: (table, (), [2, 3], []))
    assert [str(m) for m in data.check_series(House(), "one")] == [
        "docs/data/one.csv:3: A spreadsheet takes “=SUM(A1)” for a formula. Begin it with a word, a bracket or a true minus (−)."
    ]
