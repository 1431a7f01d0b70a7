"""Every slip an author may make is one sentence with file, line and remedy; all of them, not the first; no traceback."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from house import copy_house, run, said
from slips import (
    BIB,
    CALCULATORS,
    CHART,
    CHARTS,
    MENU,
    NEWCOMER,
    ORIGINS,
    PAGES,
    SLIPS,
    SPEED,
    TABLES,
    TEMPLATE,
    TEMPLATES,
    TOLD,
    UNREAD,
    WORKS,
)

pytestmark = pytest.mark.xdist_group("slips")  # one copy of the house serves all
HERE = Path(__file__).parent
HARMLESS = [name for name, slip in SLIPS.items() if slip.harmless]
HARMFUL = [name for name, slip in SLIPS.items() if not slip.harmless]


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    return copy_house(tmp_path_factory.mktemp("slips") / "house", made=False)


@pytest.fixture(scope="module")
def answers(house):
    """What `check` said of every slip, each made alone in a copy of the house and mended again."""
    environment = {**os.environ, "PYTHONPATH": str(HERE)}
    done = subprocess.run(
        [sys.executable, str(HERE / "make_slips.py"), str(house)], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_table_holds_all_that_were_tried():
    assert [
        len(room) for room in (PAGES, MENU, TABLES, ORIGINS, WORKS, CALCULATORS, TOLD, CHARTS, TEMPLATES, NEWCOMER)
    ] == [36, 4, 20, 6, 6, 9, 14, 4, 1, 12]
    assert len(SLIPS) == 112 and all(slip.what for slip in SLIPS.values() if not slip.harmless)


@pytest.mark.parametrize("name", ["nothing", "nothing, after all of them"])
def test_without_a_slip_nothing_is_said(answers, name):
    assert answers[name]["mistakes"] == []


@pytest.mark.parametrize("name", HARMFUL)
def test_the_slip_is_named_with_its_file_its_line_and_a_remedy(answers, name):
    slip, found = SLIPS[name], answers[name]["mistakes"]
    named = slip.named or slip.file
    fitting = [m for m in found if slip.what in m["what"]]
    assert fitting, found
    first = fitting[0]
    assert (first["file"], first["line"]) == (named, answers[name]["line"]), found
    assert slip.remedy in first["remedy"] and first["remedy"], found


@pytest.mark.parametrize("name", HARMFUL)
def test_one_slip_is_not_a_dozen_mistakes(answers, name):
    assert len(answers[name]["mistakes"]) <= 3, answers[name]["mistakes"]


@pytest.mark.parametrize("name", HARMLESS)
def test_what_does_no_harm_is_let_pass(answers, name):
    assert answers[name]["mistakes"] == [], SLIPS[name].harmless


@pytest.mark.parametrize("name", HARMFUL)
def test_a_sentence_is_a_sentence(answers, name):
    for m in answers[name]["mistakes"]:
        assert not re.search(r"Traceback|Error\b|NoneType|<class|/tmp/", m["what"] + m["remedy"]), m
        assert m["what"].rstrip().endswith((".", "?", "!", "…")) and "\n" not in m["what"] + m["remedy"], m


TOGETHER = {
    SPEED: ("speed = distance / time", "speed = distnace / time"),
    CHART: ("SPEEDS.only(sex=sex)", "SPEEDS.onyl(sex=sex)"),
    TEMPLATE: ("{% endfor %}", "{% endfro %}"),
    f"{UNREAD}.csv": ("0.98", "98"),
    "docs/data/glossary.yml": ("licence: own words", "licence: own words\nlicence: ours"),
    BIB: ("year = {2016}", "year = {soon}"),
    "mkdocs.yml": ("understand/sarcopenia.md", "understand/sarcopenai.md"),
    "docs/keep/protein.md": ("/// in-short", "/// in-shrot"),
    "calculators/catalogue/sppb/calculator.py": ("from calculators import C", "from calculatorz import C"),
    "calculators/drawings/balance.py": ("drawing = ", "drawnig = "),
    "calculators/catalogue/sarc_f/examples.yaml": ("  kind: ", "  kind: odd "),
    "overrides/404.html": ("{% endblock %}", "{% endblcok %}"),
}


@pytest.fixture(scope="module")
def spoiled(house, answers):
    """Twelve slips in twelve files, at once."""
    for file, (old, new) in TOGETHER.items():
        path = house / file
        text = path.read_text("utf-8")
        assert old in text, file
        path.write_text(text.replace(old, new, 1), "utf-8")
    yield house


def test_all_slips_are_named_in_one_run_and_not_the_first_alone(spoiled):
    done = run(spoiled, "calculators", "check")
    assert done.returncode == 2 and "Traceback" not in said(done)
    named = {line.partition(":")[0] for line in done.stdout.splitlines()}
    assert set(TOGETHER) - named - {"mkdocs.yml"} == set() and re.fullmatch(
        r"\d+ mistakes\.", done.stdout.splitlines()[-1]
    )
    assert "mkdocs.yml:" in done.stdout


def test_check_of_one_thing_says_nothing_of_another(spoiled):
    done = run(spoiled, "calculators", "check", "grip-strength")
    assert done.stdout == "No mistakes found.\n" and done.returncode == 0, said(done)


def test_check_of_nothing_there_is_says_what_may_be_meant(spoiled):
    done = run(spoiled, "calculators", "check", "grip-strenght")
    assert done.returncode == 2 and "Did you mean grip-strength?" in done.stderr and done.stderr.count("\n") == 1


def test_a_broken_definition_does_not_stop_the_sound_ones(spoiled):
    listed = run(spoiled, "calculators", "list")
    assert "grip-strength " in listed.stdout and "walking-speed" not in listed.stdout and listed.returncode == 2
    assert (
        re.search(rf"^{SPEED}:\d+: There is no distnace here\.", listed.stderr, re.M)
        and "Traceback" not in listed.stderr
    )
    described = run(spoiled, "calculators", "describe", "grip-strength")
    assert (
        described.returncode == 0 and described.stderr == "" and json.loads(described.stdout)["name"] == "grip-strength"
    )
    computed = run(spoiled, "calculators", "compute", "grip-strength", "sex=female", "age=70", "grip=20")
    assert computed.returncode == 0, said(computed)


def test_asking_for_the_broken_one_says_its_one_sentence(spoiled):
    for words in (("describe", "walking-speed"), ("compute", "walking-speed", "age=70")):
        done = run(spoiled, "calculators", *words)
        assert (
            done.returncode == 2
            and done.stdout == ""
            and done.stderr.startswith(f"{SPEED}:")
            and done.stderr.count("\n") == 1
        ), said(done)


def test_the_site_is_not_built_while_a_slip_stands(spoiled):
    done = run(spoiled, "calculators", "site")
    assert done.returncode == 2 and not (spoiled / "site").exists() and "Traceback" not in said(done), said(done)
