"""The command line: what other people's tools rely on, and one teaching line with exit 2 for everything that cannot be."""
import json
import re
import subprocess
import sys

import pytest

from calculators import checking, commands
from calculators.commands import main
from calculators.render.describe import describe
from calculators.science.mistakes import AuthorMistakes, Mistake
from calculators.science.model import Choice
from calculators.sources.bibliography import citable_keys
from calculators.sources.catalogue import calculator, calculator_names, examples
from calculators.sources.rooms import HOUSE


@pytest.fixture
def run(capsys):
    """Run a command: (exit status, what it printed, what it complained of)."""
    def it(*words: str) -> tuple[int, str, str]:
        status = main(list(words))
        said = capsys.readouterr()
        return status, said.out, said.err
    return it


def test_list_names_every_calculator_with_its_question(run):
    status, out, err = run("list")
    assert (status, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines()] == calculator_names()
    assert all(calculator(name).question in out for name in calculator_names())


@pytest.mark.parametrize("name", calculator_names())
def test_describe_gives_inputs_outputs_formulas_and_sources_as_json(run, name):
    status, out, _ = run("describe", name)
    said, c = json.loads(out), calculator(name)
    assert status == 0 and said == json.loads(json.dumps(describe(name, c)))
    assert [i["name"] for i in said["inputs"]] == [i.name for i in c.inputs] and [o["name"] for o in said["outputs"]] == [o.name for o in c.outputs]
    for i, given in zip(c.inputs, said["inputs"]):
        wanted = {"name", "label", "options", "optional"} if isinstance(i, Choice) else {"name", "label", "unit", "range", "allowed", "typed_in", "example", "optional"}
        assert set(given) == wanted
        assert isinstance(i, Choice) or given["range"][0] < given["range"][1]
    assert all(o["error"] and o["bands"] and o["unit"] for o in said["outputs"])
    assert said["sources"] and set(said["sources"]) <= citable_keys()
    assert all(f["formula"] and f["source"] in said["sources"] for f in said["formulas"])


@pytest.mark.parametrize("name", calculator_names())
def test_compute_gives_value_unit_low_high_band_and_says(run, name):
    good = next(row["inputs"] for row in examples(name) if not row.get("error") and not row.get("stopped"))
    status, out, _ = run("compute", name, *(f"{key}={text}" for key, text in good.items()))
    said = json.loads(out)
    assert status == 0 and list(said) == [o.name for o in calculator(name).outputs]
    for result in said.values():
        assert set(result) == {"value", "unit", "low", "high", "band", "says"}
        assert result["band"] and result["says"] and (result["value"] is None) == (result["band"] in ("hidden", "stopped"))


def test_compute_understands_units_in_the_value(run):
    metric, american = (json.loads(run("compute", "lean-body-mass", "sex=male", *rest)[1]) for rest in (("weight=70", "height=170.18"), ("weight=154.32358353lb", "height=5ft7in")))
    assert metric["boer"]["value"] == pytest.approx(american["boer"]["value"], rel=1e-9)


def test_compute_says_when_no_number_may_be_given(run):
    status, out, _ = run("compute", "lean-body-mass", "pregnant=yes")
    assert status == 0 and {result["band"] for result in json.loads(out).values()} == {"stopped"} and '"value": null' in out


def test_a_rare_value_is_asked_about_beside_the_answer(run):
    status, out, err = run("compute", "lean-body-mass", "sex=male", "weight=250", "height=170")
    assert status == 0 and json.loads(out) and err == "Weight: 250 kg is rare. Are you sure?\n250 kg at 170 cm is rare. Are you sure?\n"


@pytest.mark.parametrize(("words", "line"), [
    (("compute", "lean-body-mass", "sex=male", "weight=abc", "height=170"), "Weight needs a plain number. Allowed: 30 to 300 kg, or 66.2 to 661.3 lb, or 4 st 11 lb to 47 st 3 lb. For example 70 kg."),
    (("compute", "lean-body-mass", "sex=male", "weight=1e9", "height=170"), "Weight needs a plain number."),
    (("compute", "lean-body-mass", "sex=male", "weight=3000", "height=170"), "Weight: 3000 kg was read. It must be 30 to 300 kg, or 66.2 to 661.3 lb, or "),
    (("compute", "lean-body-mass", "sex=male", "weight=50lb", "height=170"), "Weight: 50 lb was read. It must be 66.2 to 661.3 lb, or 30 to 300 kg, or "),
    (("compute", "lean-body-mass", "sex=male", "height=170"), "Weight is missing. Allowed: 30 to 300 kg. For example 70 kg."),
    (("compute", "lean-body-mass", "sex=x", "weight=70", "height=170"), "Sex: x is not one of: female, male. For example female."),
    (("compute", "lean-body-mass", "sex=male", "weight=70", "height=170", "colour=red"), "colour is not an input here."),
    (("compute", "lean-body-mass", "weight"), "weight is not a value. Write input=value, for example weight=70kg."),
    (("compute", "lean-body-mass", "sex=male", "weight=70", "height=170", "pregnant=perhaps"), "pregnant is a box to tick. Allowed: yes, no. For example pregnant=no."),
    (("compute", "lean-body-mas"), "There is no calculator 'lean-body-mas'. There are: "),
    (("describe", "nothing"), "There is no calculator 'nothing'. There are: "),
    (("describe", "../../etc"), "There is no calculator '../../etc'."),
    (("new", "Bad_Name"), "'Bad_Name' cannot be a calculator’s name"),
    (("new", "lean-body-mass"), "lean-body-mass exists already"),
])
def test_a_bad_request_exits_2_with_one_line_that_teaches(run, words, line):
    status, out, err = run(*words)
    assert status == 2 and out == "" and err.count("\n") == 1 and err.startswith(line)


@pytest.mark.parametrize("words", [(), ("nothing",), ("compute",), ("describe",), ("new",), ("list", "--what")])
def test_a_command_that_is_none_exits_2_and_shows_what_there_is(words, capsys):
    with pytest.raises(SystemExit) as ended:
        main(list(words))
    assert ended.value.code == 2 and "usage: python -m calculators" in capsys.readouterr().err


def test_the_module_itself_hands_its_status_to_the_shell():
    done = subprocess.run([sys.executable, "-m", "calculators", "compute", "lean-body-mass", "weight=abc", "sex=male"], cwd=HOUSE, capture_output=True, text=True)
    assert done.returncode == 2 and done.stdout == "" and done.stderr.startswith("Weight needs a plain number") and "Traceback" not in done.stderr


def test_help_names_every_command(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    out = capsys.readouterr().out
    assert ended.value.code == 0 and all(re.search(rf"^ +{word} ", out, re.M) for word in ("list", "describe", "compute", "check", "build", "guides", "site", "serve", "new"))


def test_check_prints_every_mistake_and_exits_2(run, monkeypatch):
    monkeypatch.setattr(checking, "check_everything", lambda only: [Mistake("docs/a.md", 3, "What.", "Remedy."), Mistake("docs/b.md", 1, only, "")])
    status, out, _ = run("check", "lean-body-mass")
    assert status == 2 and out.splitlines() == ["docs/a.md:3: What. Remedy.", "docs/b.md:1: lean-body-mass ", "2 mistakes."]


def test_check_without_mistakes_says_so_and_exits_0(run, monkeypatch):
    monkeypatch.setattr(checking, "check_everything", lambda only: [])
    assert run("check")[:2] == (0, "No mistakes found.\n")


def test_definitions_and_their_examples_hold():
    assert list(map(str, checking.check_catalogue())) == []


def test_a_broken_definition_is_a_mistake_and_not_a_crash(monkeypatch):
    def broken(name):
        raise ValueError("no such series")
    monkeypatch.setattr(checking, "calculator", broken)
    found = checking.check_catalogue()
    assert len(found) == len(calculator_names()) and "no such series" in str(found[0]) and found[0].file.endswith("calculator.py")


def test_too_few_examples_are_a_mistake(monkeypatch):
    rows = examples("lean-body-mass")
    monkeypatch.setattr(checking, "examples", lambda name: rows[:3])
    assert "has 3 examples; 12 are the least" in checking._check_examples("lean-body-mass")[-1]


def test_check_can_be_narrowed_to_one_calculator(monkeypatch):
    monkeypatch.setattr(checking, "check_catalogue", lambda: [Mistake("calculators/catalogue/grip_strength/calculator.py", 1, "a", ""), Mistake("calculators/catalogue/sppb/calculator.py", 1, "b", "")])
    monkeypatch.setattr(checking, "check_data", list)
    monkeypatch.setattr(checking, "check_pages", list)
    assert [m.what for m in checking.check_everything("grip-strength")] == ["a"] and len(checking.check_everything()) == 2


def test_an_authors_mistakes_stop_a_command_with_exit_2(run, monkeypatch):
    def stop(words):
        raise AuthorMistakes([Mistake("docs/a.md", 3, "What.", "Remedy.")])
    monkeypatch.setattr(commands, "command_list", stop)
    assert run("list") == (2, "", "docs/a.md:3: What. Remedy.\n")
