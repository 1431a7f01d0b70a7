"""The command line: what other people's tools rely on, and one teaching line with exit 2 for everything that cannot be."""

import json
import re
import subprocess
import sys
from dataclasses import replace

import pytest

from calculators import checking, commands, typed_words
from calculators.checking import catalogue
from calculators.checking.everything import Thing
from calculators.commands import main
from calculators.render.computed import RESERVED, reserved_names
from calculators.render.describe import describe
from calculators.science.mistakes import AuthorMistakes, BadDefinition, BadInput, Mistake
from calculators.science.model import Choice
from calculators.sources.bibliography import citable_keys
from calculators.sources.catalogue import calculator, calculator_names, examples, examples_written
from calculators.sources.rooms import DOCS, HOUSE


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
    assert [i["name"] for i in said["inputs"]] == [i.name for i in c.inputs] and [
        o["name"] for o in said["outputs"]
    ] == [o.name for o in c.outputs]
    for i, given in zip(c.inputs, said["inputs"]):
        wanted = (
            {"name", "label", "options", "optional"}
            if isinstance(i, Choice)
            else {"name", "label", "unit", "range", "allowed", "typed_in", "example", "optional"}
        )
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
    assert status == 0 and list(said) == [*(o.name for o in calculator(name).outputs), *RESERVED]
    for result in (said[o.name] for o in calculator(name).outputs):
        assert list(result) == ["value", "unit", "low", "high", "band", "says", "text", "range"]
        assert (
            result["band"] and result["says"] and (result["value"] is None) == (result["band"] in ("hidden", "stopped"))
        )


def test_compute_understands_units_in_the_value(run):
    metric, american = (
        json.loads(run("compute", "lean-body-mass", "sex=male", *rest)[1])
        for rest in (("weight=70", "height=170.18"), ("weight=154.32358353lb", "height=5ft7in"))
    )
    assert metric["boer"]["value"] == pytest.approx(american["boer"]["value"], rel=1e-9)


def test_compute_says_when_no_number_may_be_given(run):
    status, out, _ = run("compute", "lean-body-mass", "pregnant=yes")
    said = json.loads(out)
    outputs = [said[o.name] for o in calculator("lean-body-mass").outputs]
    assert status == 0 and {(r["band"], r["value"], r["text"], r["range"]) for r in outputs} == {
        ("stopped", None, "", "")
    }
    assert (
        said["stopped"]["key"] == said["key"] == "pregnant"
        and said["stopped"]["says"] == said["headline"] == outputs[0]["says"]
    )


@pytest.mark.parametrize("name", calculator_names())
def test_compute_gives_the_headline_and_what_to_do_next(run, name):
    rows = [row for row in examples(name) if row.get("headline") and not row.get("error")]
    row = rows[0]
    said = json.loads(run("compute", name, *(f"{key}={text}" for key, text in row["inputs"].items()))[1])
    assert said["headline"] == row["headline"] and (said["stopped"] or {}).get("key", "") == row.get("stopped", "")
    assert said["next"] and all(
        step["says"] and (not step["page"] or (DOCS / step["page"].partition("#")[0]).exists()) for step in said["next"]
    )


def test_a_rare_value_is_asked_about_in_the_json_and_for_a_person_beside_it(run):
    status, out, err = run("compute", "lean-body-mass", "sex=male", "weight=250", "height=170")
    alone, together = json.loads(out)["unsure"]
    assert status == 0 and alone["names"] == ["weight"] and together["names"] == ["weight", "height"]
    assert (
        err.splitlines()
        == [alone["says"], together["says"]]
        == ["Weight: 250 kg is rare. Are you sure?", "250 kg at 170 cm is rare. Are you sure?"]
    )
    assert {"name": "weight", "text": "250 lb"} in alone["offers"]


def test_a_usual_value_raises_no_question(run):
    status, out, err = run("compute", "lean-body-mass", "sex=male", "weight=70", "height=170")
    assert (status, err, json.loads(out)["unsure"], json.loads(out)["stopped"]) == (0, "", [], None)


def test_no_output_may_take_the_name_of_what_stands_beside_it(monkeypatch):
    c = calculator("lean-body-mass")
    assert all(reserved_names(calculator(name)) == [] for name in calculator_names())
    monkeypatch.setattr(
        catalogue,
        "calculator",
        lambda name: replace(c, outputs=(replace(c.outputs[0], name="headline"), *c.outputs[1:])),
    )
    said = [m.what for m in checking.check_everything("lean-body-mass") if "`compute` needs for itself" in m.what]
    assert len(said) == 1 and "the output headline has a name" in said[0]


def test_a_next_step_that_leads_nowhere_is_found_with_the_page_that_may_be_meant(monkeypatch):
    c = calculator("lean-body-mass")
    step = replace(c.next_steps[0], page="keep/protien.md#how-much")
    monkeypatch.setattr(catalogue, "calculator", lambda name: replace(c, next_steps=(step, *c.next_steps[1:])))
    said = [m for m in checking.check_everything("lean-body-mass") if "next step" in m.what]
    assert [(m.what, m.remedy) for m in said] == [
        ("A next step leads to keep/protien.md, and there is no such page.", "Did you mean keep/protein.md?")
    ]


def test_describe_tells_whom_it_does_not_fit_the_headlines_and_the_next_steps(run):
    said = json.loads(run("describe", "weight-loss-lean")[1])
    c = calculator("weight-loss-lean")
    assert [(s["name"], s["says"]) for s in said["stops"]] == [(s.key, s.says) for s in c.stops] and c.stops
    assert [(e["name"], e["label"], e["says"]) for e in said["exclusions"]] == [
        (e.key, e.label, e.says) for e in c.exclusions
    ]
    assert [(b["band"], b["says"]) for b in said["headline"]] == [(b.key, b.says) for b in c.headline] and len(
        said["next"]
    ) == len(c.next_steps)


def test_describe_tells_which_values_are_asked_about_together(run):
    assert {"names": ["weight", "height"], "says": "{weight} at {height} is rare. Are you sure?"} in json.loads(
        run("describe", "lean-body-mass")[1]
    )["doubts"]


def test_list_as_json_says_the_same(run):
    said = json.loads(run("list", "--json")[1])
    assert said == [
        {"name": name, "title": calculator(name).title, "question": calculator(name).question}
        for name in calculator_names()
    ]


PERSON = ("compute", "lean-body-mass", "sex=male", "weight=70", "height=170")


@pytest.mark.parametrize(
    ("words", "begins", "teaches"),
    [
        (
            ("compute", "lean-body-mass", "sex=male", "weight=abc", "height=170"),
            "Weight needs a plain number.",
            "Allowed: 30 to 300 kg, or 66.2 to 661.3 lb, or ",
        ),
        (
            ("compute", "lean-body-mass", "sex=male", "weight=1e9", "height=170"),
            "Weight needs a plain number.",
            "Allowed: 30 to 300 kg, or 66.2 to 661.3 lb, or ",
        ),
        (
            ("compute", "lean-body-mass", "sex=male", "weight=3000", "height=170"),
            "Weight",
            ": 3000 kg was read. It must be 30 to 300 kg, or 66.2 to 661.3 lb, or ",
        ),
        (
            ("compute", "lean-body-mass", "sex=male", "weight=50lb", "height=170"),
            "Weight",
            ": 50 lb was read. It must be 66.2 to 661.3 lb, or 30 to 300 kg, or ",
        ),
        (
            ("compute", "lean-body-mass", "sex=male", "height=170"),
            "Weight is missing.",
            "Allowed: 30 to 300 kg. For example 70 kg.",
        ),
        (
            ("compute", "lean-body-mass", "sex=male", "weight=", "height=170"),
            "Weight is missing.",
            "Allowed: 30 to 300 kg. For example 70 kg.",
        ),
        (
            ("compute", "lean-body-mass", "sex=", "weight=70", "height=170"),
            "Sex is missing.",
            "Allowed: female, male. For example female.",
        ),
        (
            ("compute", "lean-body-mass", "sex=banana", "weight=70", "height=170"),
            "Sex: ",
            "banana is not one of: female, male. For example female.",
        ),
        (
            ("compute", "lean-body-mass", "sex=femal", "weight=70", "height=170"),
            "Sex: ",
            "For example female. Did you mean female?",
        ),
        ((*PERSON, "colour=red"), "colour is not an input here.", "Allowed: sex, weight, height, under_18, pregnant"),
        (
            ("compute", "lean-body-mass", "sex=male", "weigth=70", "height=170"),
            "weigth is not an input here.",
            "Did you mean weight?",
        ),
        ((*PERSON, "Sex=male"), "Sex is not an input here.", "Did you mean sex?"),
        ((*PERSON, "weight=80kg"), "weight is given twice: 70 and 80kg.", "Give it once."),
        ((*PERSON, "weight=70"), "weight is given twice: 70 and 70.", "Give it once."),
        ((*PERSON, "70"), "70 is not a value.", "Write input=value, for example weight=70kg."),
        ((*PERSON, "=70"), "=70 is not a value.", "Write input=value, for example weight=70kg."),
        ((*PERSON, ""), " is not a value.", "Write input=value, for example weight=70kg."),
        ((*PERSON, "pregnant=perhaps"), "pregnant is a box to tick.", "Allowed: yes, no. For example pregnant=no."),
        (
            ("compute", "lean-body-mas"),
            "There is no calculator 'lean-body-mas'.",
            "Did you mean lean-body-mass? There are: alm-index, ",
        ),
        (("compute", "lean_body_mass"), "There is no calculator 'lean_body_mass'.", "Did you mean lean-body-mass?"),
        (("describe", "nothing"), "There is no calculator 'nothing'.", "There are: alm-index, "),
        (("describe", "../../etc"), "There is no calculator '../../etc'.", "There are: alm-index, "),
        (("new", "Bad_Name"), "'Bad_Name' cannot be a calculator’s name", "For example"),
        (("new", "lean-body-mass"), "lean-body-mass exists already", "Choose another name"),
    ],
)
def test_a_bad_request_exits_2_with_one_line_that_teaches(run, words, begins, teaches):
    status, out, err = run(*words)
    assert status == 2 and out == "" and err.count("\n") == 1 and err.startswith(begins) and teaches in err


def test_every_bad_value_is_named_at_once_a_line_for_each(run):
    status, out, err = run(
        "compute",
        "lean-body-mass",
        "sex=banana",
        "weigth=abc",
        "height=9999",
        "colour=red",
        "height=170",
        "x",
        "pregnant=maybe",
    )
    lines = err.splitlines()
    assert status == 2 and out == "" and len(lines) == len(set(lines)) == 8
    for wanted in (
        "height is given twice: 9999 and 170",
        "x is not a value",
        "weigth is not an input here. Did you mean weight?",
        "colour is not an input",
        "banana is not one of: female, male",
        "pregnant is a box to tick",
        "Weight needs a plain number",
        "Height",
    ):
        assert sum(wanted in line for line in lines) == 1, wanted


def test_a_misspelt_name_is_not_called_missing_as_well(run):
    assert run("compute", "lean-body-mass", "sex=male", "weigth=70", "height=170")[2].count("\n") == 1


def test_what_may_have_been_meant_is_said_with_the_line(monkeypatch, run):
    def refuse(c, typed):
        raise BadInput("height", "Height must be 120 to 230 cm.", ("1.65 m", "5 ft 5 in"))

    monkeypatch.setattr(typed_words, "read_inputs", refuse)
    assert run(*PERSON) == (2, "", "Height must be 120 to 230 cm. Did you mean 1.65 m or 5 ft 5 in?\n")


@pytest.mark.parametrize("name", calculator_names())
def test_nothing_at_all_names_every_input_that_must_be_given(run, name):
    c = calculator(name)
    status, out, err = run("compute", name)
    needed = [i for i in c.inputs if not i.optional and not getattr(i, "start", None)]
    assert (
        status == (2 if needed else 0)
        and [line for line in err.splitlines() if " is missing" in line] == err.splitlines()
        and len(err.splitlines()) == len(needed)
    )
    assert all(f"{i.label} is missing." in err for i in needed)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "are required: COMMAND"),
        (("compute",), "are required: name"),
        (("describe",), "are required: name"),
        (("new",), "are required: name"),
        (("list", "--what"), "Unrecognized arguments: --what"),
        (("compute", "sppb", "--weight", "70"), "Unrecognized arguments: --weight"),
        (("nothing",), "There is no command nothing. There are: list, describe, compute, "),
        (("chek",), "There is no command chek. Did you mean check? There are: list"),
    ],
)
def test_a_command_that_is_none_exits_2_in_one_line_with_its_usage(words, said, capsys):
    with pytest.raises(SystemExit) as ended:
        main(list(words))
    err = capsys.readouterr().err
    assert ended.value.code == 2 and err.count("\n") == 1 and said in err and "usage: python -m calculators" in err


def test_the_module_itself_hands_its_status_to_the_shell():
    done = subprocess.run(
        [sys.executable, "-m", "calculators", "compute", "lean-body-mass", "weight=abc", "sex=male"],
        cwd=HOUSE,
        capture_output=True,
        text=True,
    )
    assert (
        done.returncode == 2
        and done.stdout == ""
        and done.stderr.startswith("Weight needs a plain number")
        and "Traceback" not in done.stderr
    )


def test_help_names_every_command(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    out = capsys.readouterr().out
    assert ended.value.code == 0 and all(
        re.search(rf"^ +{word} ", out, re.M)
        for word in ("list", "describe", "compute", "check", "build", "guides", "site", "serve", "new")
    )


def test_check_prints_every_mistake_and_exits_2(run, monkeypatch):
    monkeypatch.setattr(
        checking,
        "check_everything",
        lambda only: [Mistake("docs/a.md", 3, "What.", "Remedy."), Mistake("docs/b.md", 1, only, "")],
    )
    status, out, _ = run("check", "lean-body-mass")
    assert status == 2 and out.splitlines() == [
        "docs/a.md:3: What. Remedy.",
        "docs/b.md:1: lean-body-mass",
        "2 mistakes.",
    ]


def test_check_without_mistakes_says_so_and_exits_0(run, monkeypatch):
    monkeypatch.setattr(checking, "check_everything", lambda only: [])
    assert run("check")[:2] == (0, "No mistakes found.\n")


def test_one_mistake_is_counted_as_one(run, monkeypatch):
    monkeypatch.setattr(checking, "check_everything", lambda only: [Mistake("docs/a.md", 3, "What.", "Remedy.")])
    assert run("check")[1].splitlines()[-1] == "1 mistake."


def test_the_house_holds():
    assert list(map(str, checking.check_everything())) == []


def test_a_broken_definition_is_a_mistake_and_not_a_crash(monkeypatch):
    def broken(name):
        raise AuthorMistakes([Mistake("calculators/catalogue/x/calculator.py", 3, f"{name} is broken.", "Mend it.")])

    monkeypatch.setattr(catalogue, "calculator", broken)
    assert [m.what for m in checking.check_everything("lean-body-mass") if "broken" in m.what] == [
        "lean-body-mass is broken."
    ]


def test_too_few_examples_are_a_mistake(monkeypatch):
    whole = examples_written("lean-body-mass")
    monkeypatch.setattr(catalogue, "examples_written", lambda name: replace(whole, data=whole.data[:3]))
    assert any("has 3 examples; 12 are the least" in m.what for m in checking.check_everything("lean-body-mass"))


THINGS = [
    Thing(
        "grip-strength",
        "calculators/catalogue/grip_strength/calculator.py",
        lambda: [Mistake("a", 1, "a", "")],
        ("calculators/catalogue/grip_strength/says.yaml", "calculators/catalogue/grip_strength/examples.yaml"),
    ),
    Thing("calculators/grip-strength", "docs/calculators/grip-strength.md", lambda: [Mistake("b", 1, "b", "")]),
    Thing("sppb", "calculators/catalogue/sppb/calculator.py", lambda: [Mistake("c", 1, "c", "")]),
]


@pytest.mark.parametrize(
    ("only", "found"),
    [
        ("", "abc"),
        ("grip-strength", "ab"),
        ("grip_strength", "ab"),
        ("sppb", "c"),
        ("grip", "ab"),
        ("docs/calculators/grip-strength.md", "b"),
        ("calculators/grip-strength", "b"),
        ("calculators/catalogue/grip_strength/examples.yaml", "a"),
        ("calculators/catalogue/grip_strength/says.yaml", "a"),
        ("catalogue", "ac"),
    ],
)
def test_check_can_be_narrowed_to_one_thing(monkeypatch, only, found):
    monkeypatch.setattr(checking, "everything", lambda house: THINGS)
    assert "".join(m.what for m in checking.check_everything(only)) == found


def test_check_of_nothing_there_is_names_what_is_near(monkeypatch):
    monkeypatch.setattr(checking, "everything", lambda house: THINGS)
    with pytest.raises(BadDefinition, match="nothing called grip-strenght to check. Did you mean grip-strength?"):
        checking.check_everything("grip-strenght")


def test_an_authors_mistakes_stop_a_command_with_exit_2(run, monkeypatch):
    def stop(words):
        raise AuthorMistakes([Mistake("docs/a.md", 3, "What.", "Remedy.")])

    monkeypatch.setattr(commands, "command_list", stop)
    assert run("list") == (2, "", "docs/a.md:3: What. Remedy.\n")
