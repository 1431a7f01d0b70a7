"""`new NAME`: a calculator that works as it stands and does not pass before its example text is gone; a name that cannot be is refused."""

import datetime
import json
import os
import re
import subprocess
import sys

import pytest
import yaml
from house import copy_house, run, said

from calculators.science.mistakes import BadDefinition
from calculators.starting import new_files, start_calculator, with_menu_entry

pytestmark = pytest.mark.xdist_group("starting")  # one copy of the house serves all
TODAY = datetime.date(2026, 11, 22)
MENU = "nav:\n  - Calculators:\n      - calculators/index.md\n      - calculators/sppb.md\n  - Guides:\n      - guides/index.md\n"


@pytest.fixture
def empty(tmp_path):
    (tmp_path / "mkdocs.yml").write_text(MENU, "utf-8")
    return tmp_path


@pytest.fixture(scope="module")
def begun(tmp_path_factory):
    """A copy of the house in which `new my-own-sum` has run, and what `check` said before and after."""
    house = copy_house(tmp_path_factory.mktemp("begun") / "house", made=False)
    before = run(house, "calculators", "check")
    new = run(house, "calculators", "new", "my-own-sum")
    return house, before, new, run(house, "calculators", "check")


STILL = re.compile(
    r"(calculators/catalogue/my_own_sum/\S+|docs/calculators/my-own-sum\.md):\d+: The example text “.+” still stands here\. Replace it"
)


def test_a_new_calculator_lacks_nothing_but_words_of_its_own(begun):
    house, before, new, after = begun
    assert new.returncode == 0, said(new)
    came = set(after.stdout.splitlines()[:-1]) - set(before.stdout.splitlines())
    assert came and all(STILL.match(line) for line in came), came
    assert {STILL.match(line)[1].rpartition("/")[2] for line in came} == {
        "calculator.py",
        "says.yaml",
        "examples.yaml",
        "my-own-sum.md",
    }
    assert "what is still to do" in new.stdout.lower()


def test_every_example_text_is_named_by_check_of_that_calculator(begun):
    house, _, _, after = begun
    own = run(house, "calculators", "check", "my-own-sum")
    assert own.returncode == 2 and set(own.stdout.splitlines()[:-1]) == set(after.stdout.splitlines()[:-1])


def own_words(marked) -> str:
    """Other words than the example's, and the same in the definition and in its example."""
    return marked[1].replace("you ate", "you took") if "you ate" in marked[1] else marked[1].replace(" ", " really ", 1)


def test_with_words_of_its_own_it_passes_and_without_the_marks_alone_it_does_not(begun):
    house, *_ = begun
    page = house / "docs" / "calculators" / "my-own-sum.md"
    written = {
        path: path.read_text("utf-8")
        for path in [*(house / "calculators" / "catalogue" / "my_own_sum").glob("*.*"), page]
    }
    for path, text in written.items():
        path.write_text(re.sub(r"‹([^‹›]+)›", own_words, text), "utf-8")
    own = run(house, "calculators", "check", "my-own-sum").stdout
    page.write_text(written[page].replace("‹", "").replace("›", ""), "utf-8")
    bare = run(house, "calculators", "check", "my-own-sum").stdout
    for path, text in written.items():
        path.write_text(text, "utf-8")
    assert own == "No mistakes found.\n"
    assert (
        "my-own-sum.md:14: The example text “Protein advice is written in grams" in bare
        and bare.count("still stands") >= 3
    )


def test_it_is_a_calculator_like_the_others(begun):
    house, *_ = begun
    assert "my-own-sum " in run(house, "calculators", "list").stdout
    computed = json.loads(run(house, "calculators", "compute", "my-own-sum", "protein=80", "weight=80kg").stdout)
    assert computed["per_kilogram"]["value"] == 1 and "1.00 g per kg a day" in computed["per_kilogram"]["says"]
    assert run(house, "calculators", "describe", "my-own-sum").returncode == 0


def test_its_page_is_made_of_its_parts(begun):
    house, *_ = begun
    code = (
        "from calculators.render import calculator as f; from calculators.sources.catalogue import calculator as c, examples as e;"
        "n='my-own-sum'; d=c(n); print(len(f.render_calculator(n,d)+f.render_lookup(n,d)+f.render_formula(n,d)+f.render_model_card(n,d)+f.render_examples(n,d,e(n))))"
    )
    made = subprocess.run(
        [sys.executable, "-c", code],
        cwd=house,
        env={**os.environ, "PYTHONPATH": str(house)},
        capture_output=True,
        text=True,
    )
    assert made.returncode == 0 and int(made.stdout) > 5000, said(made)


def test_a_second_time_it_is_refused(begun):
    house, *_ = begun
    again = run(house, "calculators", "new", "my-own-sum")
    assert (
        again.returncode == 2 and again.stderr.startswith("my-own-sum exists already") and again.stderr.count("\n") == 1
    )


def test_it_writes_a_folder_a_page_and_a_line_in_the_menu(empty, capsys):
    assert start_calculator("my-own-sum", empty, TODAY) == 0
    folder = empty / "calculators" / "catalogue" / "my_own_sum"
    assert sorted(p.name for p in folder.iterdir()) == ["calculator.py", "examples.yaml", "says.yaml"]
    page = (empty / "docs" / "calculators" / "my-own-sum.md").read_text("utf-8")
    head = yaml.safe_load(page.split("---")[1])
    assert (head["title"], head["written"], head["review"], head["kind"]) == (
        "My own sum",
        TODAY,
        datetime.date(2027, 11, 22),
        "calculator",
    )
    assert "/// calculator | my-own-sum" in page and "$" not in page
    assert (
        yaml.safe_load((empty / "mkdocs.yml").read_text())["nav"][0]["Calculators"][-1] == "calculators/my-own-sum.md"
    )
    assert "It works as it stands" in capsys.readouterr().out


@pytest.mark.parametrize(
    "name", ["", "My-sum", "my_sum", "my sum", "-sum", "sum-", "a--b", "1rm", "../x", "sum.py", "Ünit", "a/b"]
)
def test_a_name_that_cannot_be_is_refused_and_nothing_is_written(empty, name):
    with pytest.raises(
        BadDefinition, match="small letters, digits and single hyphens. For example: python -m calculators new"
    ):
        start_calculator(name, empty, TODAY)
    assert [p.name for p in empty.iterdir()] == ["mkdocs.yml"] and (empty / "mkdocs.yml").read_text() == MENU


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("class", "class is a word of Python itself"),
        ("if", "if is a word of Python itself"),
        ("a", "one letter does not say what it measures"),
        ("con", "Windows allows no folder called con"),
        ("lpt1", "Windows allows no folder called lpt1"),
        ("long-" * 8 + "sum", "it has 43 characters, and 40 fit a menu"),
    ],
)
def test_a_name_that_would_trouble_somebody_is_refused_in_one_sentence(empty, name, reason):
    with pytest.raises(BadDefinition) as refused:
        start_calculator(name, empty, TODAY)
    assert (
        str(refused.value)
        == f"{name!r} cannot be a calculator’s name: {reason}. For example: python -m calculators new walking-speed"
    )
    assert [p.name for p in empty.iterdir()] == ["mkdocs.yml"] and (empty / "mkdocs.yml").read_text() == MENU


@pytest.mark.parametrize("name", ["console", "classes", "match", "sum", "x-ray", "a" * 40])
def test_a_name_that_only_looks_like_one_of_those_is_taken(empty, name):
    assert start_calculator(name, empty, TODAY) == 0 and (empty / "docs" / "calculators" / f"{name}.md").exists()


def test_a_page_that_is_no_calculator_keeps_its_name(empty):
    (empty / "docs" / "calculators").mkdir(parents=True)
    (empty / "docs" / "calculators" / "my-sheet.md").write_text("mine")
    with pytest.raises(BadDefinition, match="^my-sheet exists already: my-sheet.md in calculators/"):
        start_calculator("my-sheet", empty, TODAY)


def test_a_disk_that_fills_up_midway_leaves_nothing_half_done(empty, monkeypatch):
    write, menu = type(empty).write_text, empty / "mkdocs.yml"

    def full(path, text, *more):
        if path == menu and text != MENU:
            write(path, "half")
            raise OSError(28, "No space left on device")
        return write(path, text, *more)

    monkeypatch.setattr(type(empty), "write_text", full)
    with pytest.raises(OSError, match="No space left"):
        start_calculator("my-own-sum", empty, TODAY)
    assert menu.read_text() == MENU and not any(path.is_file() for path in empty.rglob("*") if path != menu)


@pytest.mark.parametrize("there", ["calculators/catalogue/sum", "docs/calculators/sum.md"])
def test_what_exists_is_never_written_over(empty, there):
    place = empty / there
    place.parent.mkdir(parents=True)
    place.write_text("mine") if place.suffix else place.mkdir()
    with pytest.raises(BadDefinition, match="sum exists already"):
        start_calculator("sum", empty, TODAY)
    assert (empty / "mkdocs.yml").read_text() == MENU and (not place.suffix or place.read_text() == "mine")


def test_a_menu_without_calculators_is_refused():
    with pytest.raises(BadDefinition, match="Add the line by hand"):
        with_menu_entry("nav:\n  - index.md\n", "sum")


def test_every_place_in_the_models_is_filled(empty):
    for path, text in new_files("my-own-sum", empty, TODAY).items():
        assert "$" not in text, path
        assert path.name.endswith(".yaml") or "my-own-sum" in text and "My own sum" in text, path
