"""Files as authors write them: each reader says what is wrong with file, line and remedy, and all of it."""

import os
import re
import sys
import textwrap
from pathlib import Path

import pytest

from calculators import building
from calculators.science.mistakes import AuthorMistakes
from calculators.sources import bibliography as works
from calculators.sources.configuration import pages_in_menu, read_configuration
from calculators.sources.definition import author_of
from calculators.sources.rooms import CATALOGUE
from calculators.sources.schema import TYPES, Column, read_columns
from calculators.sources.series import read_series, series_names
from calculators.sources.table import LARGEST, read_table
from calculators.sources.written import read_text, read_yaml, read_yaml_text
from calculators.strict import REMEDY, run_strictly, warnings_in

COLUMNS = (
    Column("sex", "text", one_of=("female", "male")),
    Column("age", "whole", "years", (0, 120)),
    Column("speed", "number", "m/s", (0.1, 3), may_be_empty=True),
)
HEAD = "sex,age,speed\n"


def mistakes(read, *words):
    with pytest.raises(AuthorMistakes) as said:
        read(*words)
    return said.value.mistakes


def slips(text: str):
    return [(m.line, m.what, m.remedy) for m in read_table(text, "x.csv", COLUMNS, ("sex", "age"))[2]]


def test_text_is_read_with_and_without_a_mark_and_with_any_line_end(tmp_path):
    for content in (b"a\nb\n", b"\xef\xbb\xbfa\nb\n", b"a\r\nb\r\n", b"a\rb\r"):
        (tmp_path / "x.md").write_bytes(content)
        assert read_text(tmp_path / "x.md") == "a\nb\n"


def test_text_in_another_encoding_is_named_with_its_line(tmp_path):
    (tmp_path / "x.csv").write_bytes("a\nb\nmâle\n".encode("latin-1"))
    found = mistakes(read_text, tmp_path / "x.csv")
    assert (
        [(m.file, m.line) for m in found] == [(f"{tmp_path.name}/x.csv", 3)]
        and "UTF-8" in found[0].what
        and "CSV UTF-8" in found[0].remedy
    )


def test_a_file_that_is_not_there_is_named(tmp_path):
    assert "x.yml is missing" in mistakes(read_text, tmp_path / "x.yml")[0].what


def test_every_part_of_a_yaml_file_knows_its_line(tmp_path):
    (tmp_path / "x.yml").write_text("a: 1\nb:\n- c: 2\n  d:\n    e: 3\n- f\n")
    read = read_yaml(tmp_path / "x.yml")
    assert read.data == {"a": 1, "b": [{"c": 2, "d": {"e": 3}}, "f"]}
    assert [
        read.line(*place)
        for place in (("a",), ("b",), ("b", 0), ("b", 0, "d", "e"), ("b", 1), ("b", 0, "missing"), ("missing",))
    ] == [1, 2, 3, 5, 6, 3, 1]


def test_every_key_that_stands_twice_is_named_with_both_lines():
    found = mistakes(read_yaml_text, "a: 1\nb: {c: 1, c: 2}\na: 3\n", "x.yml")
    assert [(m.line, m.what) for m in found] == [
        (2, "c stands twice; it stands already in line 2."),
        (3, "a stands twice; it stands already in line 1."),
    ]


@pytest.mark.parametrize(
    ("text", "line", "remedy"),
    [
        ("a: 1\nb: 'x\nc: 2\n", 2, "a quote"),
        ("a: [1, 2\nb: 3\n", 1, "a bracket"),
        ("a: 1\n\tb: 2\n", 2, "A tab"),
        ("a: b: c\n", 1, "a colon"),
        ("a: *x\n", 1, "Look at this line"),
    ],
)
def test_what_is_no_yaml_is_named_where_it_begins(text, line, remedy):
    found = mistakes(read_yaml_text, text, "x.yml")
    assert (
        [m.line for m in found] == [line] and found[0].what.startswith("This is not YAML") and remedy in found[0].remedy
    )


@pytest.mark.parametrize(("cell", "value"), [("60", 60), ("-3", -3), ("1.50", 1.5), ("1e3", 1000.0), ("", None)])
def test_a_number_is_read_as_it_is_printed(cell, value):
    read = Column("x", "number", range=(-10, 2000)).value(cell)
    assert read == value and type(read) is type(value)


@pytest.mark.parametrize(
    "cell",
    [
        "NaN",
        "nan",
        "inf",
        "-inf",
        "Infinity",
        "1_000",
        "1 000",
        "1,34",
        "about 1.3",
        "1.3 m/s",
        "<1",
        "0x10",
        "٣",
        "1.",
        ".5",
        "−1",
    ],
)
def test_what_is_no_number_is_refused(cell):
    assert Column("x", "number", range=(0, 2000)).trouble(cell)[0].endswith("is not a number")


@pytest.mark.parametrize("cell", ["NaN", "inf", "-inf", "Infinity"])
def test_a_column_of_numbers_or_words_takes_no_number_that_is_none(cell):
    column = Column("x", "number or text", range=(0, 5))
    assert column.trouble(cell) and not column.trouble("female") and not column.trouble("3") and column.trouble("6")


def test_a_text_that_looks_like_a_number_stays_a_text():
    assert Column("x", "text").value("23.5") == "23.5"


@pytest.mark.parametrize(
    ("row", "what", "remedy"),
    [
        ("female,60,134", "speed: 134 is outside 0.1 to 3 (m/s).", "decimal point"),
        ("female,60,-1.34", "speed: -1.34 is outside", "A sign"),
        ("female,60.5,1", "age: “60.5” is not a whole number.", "without a point"),
        ("femal,60,1", "sex: “femal” is none of female, male.", "Did you mean female?"),
        ("female,,1", "age: is empty.", "may_be_empty"),
        (" female,60,1", "sex: “ female” has a blank at its edge.", "Take the blank out"),
        ("female,60", "This row has 2 cells, and there are 3 columns.", "leave a comma"),
        ("female,60,1,3", "This row has 4 cells", "with a point"),
    ],
)
def test_a_cell_that_cannot_be_is_named_with_its_column_and_value(row, what, remedy):
    found = slips(f"{HEAD}male,20,1.4\n{row}\n")
    assert len(found) == 1 and found[0][0] == 3 and what in found[0][1] and remedy in found[0][2]


def test_an_empty_cell_is_fine_where_nothing_was_printed():
    assert slips(f"{HEAD}male,20,\n") == []


def test_every_slip_of_a_table_is_named_and_not_the_first():
    assert [line for line, *_ in slips(f"{HEAD}male,20,140\nfemal,20,1\nmale,x,1\n")] == [2, 3, 4]


def test_a_row_is_told_from_another_by_its_key():
    found = slips(f"{HEAD}male,20,1\nmale,20,2\nfemale,20,1\n")
    assert [(line, what) for line, what, _ in found] == [(3, "sex male, age 20 stands already in line 2.")]


def test_a_text_over_two_lines_moves_the_lines_below_it():
    columns = (Column("name", "text"), Column("age", "whole", "years", (0, 9)))
    assert [m.line for m in read_table('name,age\n"a\nb",1\nc,99\n', "x.csv", columns, ("name",))[2]] == [4]


def test_a_table_of_any_length_is_read_no_farther_than_the_largest():
    many = HEAD + "".join(f"male,{n},1\n" for n in range(LARGEST * 10))
    found = slips(many)
    assert len(found) == 1 and f"more than {LARGEST} rows" in found[0][1]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "empty"),
        (HEAD, "no row under"),
        ("sex;age;speed\nmale;20;1\n", "semicolons"),
        ("sex\tage\tspeed\n", "tabs"),
        ('sex,age,speed\n"male,20,1\n', "not CSV"),
        ("sex,agee,speed\nmale,20,1\n", "The columns are sex, agee, speed"),
    ],
)
def test_a_table_whose_head_is_wrong_says_so_once(text, what):
    found = slips(text)
    assert len(found) == 1 and what in found[0][1]


ORIGIN = "key: [age]\ncolumns:\n- {name: age, meaning: age, unit: years, type: whole, range: [0, 120]}\n"


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("type: whole, ", "", "has no type"),
        ("type: whole", "type: wohle", "has the type wohle"),
        ("range: [0, 120]", "range: [120, 0]", "range that cannot be"),
        (", range: [0, 120]", "", "has no range"),
        ("unit: years, ", "", "has no unit"),
        ("range: [0", "rnage: [0", "unknown field rnage"),
        ("key: [age]", "key: [aeg]", "key names aeg"),
        ("key: [age]\n", "", "which columns tell"),
        ("range: [0, 120]", "range: [0, old]", "range that cannot be"),
        ("120]}", "120], one_of: male}", "one_of that cannot be"),
        ("120]}", "120], may_be_empty: perhaps}", "may_be_empty that cannot be"),
    ],
)
def test_a_column_that_is_declared_wrongly_is_named(old, new, what):
    assert read_columns(read_yaml_text(ORIGIN, "x.yml"))[0] == Column("age", "whole", "years", (0, 120))
    assert any(what in m.what for m in mistakes(read_columns, read_yaml_text(ORIGIN.replace(old, new), "x.yml")))


@pytest.mark.parametrize("name", series_names())
def test_a_point_or_a_sign_that_slips_in_the_largest_cell_would_be_seen(name):
    table, columns, _, slipped = read_series(name)
    assert slipped == [] and all(column.type in TYPES for column in columns)
    for column in columns:
        if column.type in ("number", "whole"):
            cells = [row[column.name] for row in table.rows if row[column.name] is not None]
            largest, (low, high) = max(cells, key=abs), column.range
            assert largest == 0 or not low <= largest * 100 <= high, f"{column.name}: {largest * 100} would pass"
            assert low <= min(cells) and max(cells) <= high
            signed = min(cells) < 0 or re.search("change|effect|gain|ci_|smd|rise|spared", column.name)
            assert signed or low >= 0, f"{column.name}: a minus would pass"


BIB = "@article{a2001x,\n  title = {On {Muscle}},\n  author = {Doe, Jo},\n  year = {2001},\n  status = {verified},\n}\n\n@misc{b2002y,\n  title = {T},\n  year = {2002},\n}\n"


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("year = {2001},", "year = {2001}", 4, "comma after this line"),
        ("@article{a2001x,", "@article{a2001x", 1, "comma after this line"),
        ("{Doe, Jo}", "{Doe, Jo", 3, "never closes"),
        ("{Doe, Jo}", "{Doe, Jo}}", 3, "} too many"),
        ("b2002y", "a2001x", 8, "stands already in line 1"),
        ("{2001}", "{soon}", 4, "“soon”"),
        ("{2001}", "{20011}", 4, "“20011”"),
        ("{verified}", "{verifed}", 5, "“verifed”"),
        ("@article", "@artcle", 1, "no kind of work"),
        ("@misc{", "misc{", 8, "without its @"),
        ("@article{a2001x,", "@article{", 1, "no key"),
        ("title = {On {Muscle}},\n", "", 1, "no title"),
        ("{Doe, Jo}", "{Doe, A, B, C, D}", 3, "Too many commas"),
    ],
)
def test_what_is_wrong_with_a_work_is_named_with_its_line(tmp_path, old, new, line, what):
    (tmp_path / "x.bib").write_text(BIB)
    assert set(works.bibliography(tmp_path / "x.bib")) == {"a2001x", "b2002y"}
    (tmp_path / "y.bib").write_text(BIB.replace(old, new, 1))
    found = mistakes(works.bibliography, tmp_path / "y.bib")
    assert any(m.line == line and what in m.what for m in found), found
    assert {"a2001x", "b2002y"} - works.keys_that_stand(tmp_path / "y.bib") <= {"b2002y", "a2001x"} and len(found) <= 2


@pytest.mark.parametrize("text", ["", "% nothing yet\n", BIB.replace("\n", "\r\n")])
def test_a_sound_bibliography_has_no_mistake(tmp_path, text):
    (tmp_path / "x.bib").write_bytes(text.encode())
    works.bibliography(tmp_path / "x.bib")


SLIPPED = {
    "x = (\n": (1, "Python cannot read this", "a bracket"),
    "\n\nx = wieght\n": (3, "There is no wieght here.", "Define it here"),
    "from calculators import wieght\n": (1, "calculators has no wieght.", "Did you mean weight?"),
    "import nowhere\n": (1, "There is no module nowhere.", "imports from calculators"),
    "from calculators import weight\nx = weight.lable\n": (2, "Quantity has no lable.", "Did you mean label?"),
    "from calculators import series\n\nx = series('gait_sped_bohannon')\n": (
        3,
        "no series is called gait_sped_bohannon.",
        "gait_speed_bohannon",
    ),
    "from calculators import Limits\nx = Limits(\n    1, 2,\n    because='because',\n    usual_lwo=3)\n": (
        2,
        "Limits has no field usual_lwo.",
        "Did you mean usual_low?",
    ),
    "from calculators import Limits\nx = Limits(1)\n": (2, "Limits lacks high.", "Write what is missing."),
    "x = {}['kg']\n": (1, "There is no “kg” to be found here.", "Correct this line"),
    "x = 1 / 0\n": (1, "ZeroDivisionError: division by zero.", "Correct this line"),
    "raise SystemExit(3)\n": (1, "SystemExit", "Correct this line"),
}


@pytest.mark.parametrize("source", SLIPPED)
def test_whatever_a_definition_raises_becomes_one_sentence(source):
    line, what, remedy = SLIPPED[source]
    path = CATALOGUE / "a_slip" / "calculator.py"
    with pytest.raises(AuthorMistakes) as said, author_of(path):
        exec(compile(source, str(path), "exec"), {})
    found = said.value.mistakes
    assert (
        [(m.file, m.line) for m in found] == [("calculators/catalogue/a_slip/calculator.py", line)]
        and what in found[0].what
        and remedy in found[0].remedy
    ), found


def test_what_an_authors_code_says_of_another_file_keeps_that_file(tmp_path):
    with pytest.raises(AuthorMistakes) as said, author_of(CATALOGUE / "x" / "calculator.py"):
        raise ValueError("calculators/charts/y.py: title is empty. State the finding.")
    assert [(m.file, m.what, m.remedy) for m in said.value.mistakes] == [
        ("calculators/charts/y.py", "title is empty.", "State the finding.")
    ]


def test_the_menu_is_read_with_its_lines_and_again_after_it_changed(tmp_path):
    path = tmp_path / "mkdocs.yml"
    path.write_text(
        "nav:\n  - Start: index.md\n  - Keep:\n      - keep/index.md\n      - Protein: keep/protein.md\nx: !!python/name:a.b\nextra: {address: https://example.org}\n"
    )
    read = read_configuration(path)
    assert list(pages_in_menu(read)) == [("index.md", 2), ("keep/index.md", 4), ("keep/protein.md", 5)]
    assert read_configuration(path) is read, "what has not changed is read once, whoever asks"
    path.write_text("nav: 3\nextra: [1]\n")
    assert list(pages_in_menu(read_configuration(path))) == []


MKDOCS = textwrap.dedent("""\
    INFO    -  Building documentation to directory: /x/site
    WARNING -  The following pages exist in the docs directory, but are not included in the "nav" configuration:
      - other.md
    WARNING -  A reference to 'sarcopenai.md' is included in the 'nav' configuration, which is not found in the documentation files.
    WARNING -  Doc file 'keep/protein.md' contains a link 'nope.md', but the target is not found among documentation files.
    Aborted with 3 warnings in strict mode!
    """)


def test_every_warning_of_mkdocs_is_a_mistake():
    found = warnings_in(MKDOCS)
    assert [m.file for m in found] == ["docs/keep/protein.md", "mkdocs.yml", "mkdocs.yml"] and all(
        m.remedy == REMEDY for m in found
    )
    assert (
        any("configuration: other.md" in m.what for m in found)
        and warnings_in("INFO    -  Documentation built in 3 seconds\n") == []
    )


def test_what_our_extension_says_stands_for_what_mkdocs_makes_of_it():
    said = "ERROR   -  Error reading page 'a.md'\nTraceback (most recent call last):\n  File x\ncalculators.science.mistakes.AuthorMistakes: docs/a.md:3: What. Remedy.\ndocs/b.md:4: Else.\n"
    assert list(map(str, warnings_in(said))) == ["docs/a.md:3: What. Remedy.", "docs/b.md:4: Else."]


def test_mkdocs_is_strict_and_its_warning_is_a_sentence(tmp_path):
    """The whole way: a menu entry without a page ended with status 0 while `--quiet` stood in the command."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Start\n")
    (tmp_path / "mkdocs.yml").write_text("site_name: A\nnav: [index.md, sarcopenai.md]\n")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", str(tmp_path / "mkdocs.yml")]
    found = mistakes(run_strictly, command, {**os.environ, "NO_MKDOCS_2_WARNING": "1"})
    assert len(found) == 1 and "sarcopenai.md" in found[0].what and found[0].remedy == REMEDY
    (tmp_path / "mkdocs.yml").write_text("site_name: A\nnav: [index.md]\n")
    run_strictly(command, {**os.environ, "NO_MKDOCS_2_WARNING": "1"})
    assert (tmp_path / "site" / "index.html").exists()


def test_our_own_build_asks_for_it():
    source = Path(building.__file__).read_text("utf-8")
    assert '"--strict"' in source and "--quiet" not in source
