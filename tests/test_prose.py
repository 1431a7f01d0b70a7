"""CONTRIBUTING and README say what is true: every command, target, flag, file, test and block they name is there."""

import ast
import re
import subprocess

import pytest
from house import HOUSE

from calculators.blocks import known_blocks
from calculators.commands import _grammar
from calculators.render import palette
from calculators.sources.catalogue import calculator_names, drawing_names

PROSE = {name: (HOUSE / name).read_text("utf-8") for name in ("README.md", "CONTRIBUTING.md")}
NAMES = re.compile(r"<[\w-]+>|my-calculator")
"""What stands for a name of the reader's own."""
WRITTEN_LATER = re.compile(r"^(?:site|build|\.venv|node_modules|docs/assets/made)(?:/|$)")
"""What a build makes, so that a fresh checkout lacks it."""


def code(name: str) -> list[str]:
    """Everything in backticks, and the lines of every block of code."""
    text = PROSE[name]
    blocks = re.findall(r"^```\w*\n(.*?)^```", text, re.M | re.S)
    spans = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.M | re.S))
    return [line.split("  #")[0].split("    #")[0].strip() for block in blocks for line in block.splitlines()] + spans


def typed(pattern: str) -> list[tuple[str, str]]:
    """(file, command) for every piece of code that begins so; `a && b` is two."""
    pieces = [(name, part.strip()) for name in PROSE for piece in code(name) for part in piece.split("&&")]
    return sorted({(name, part) for name, part in pieces if re.match(pattern, part)})


def make_targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):", (HOUSE / "Makefile").read_text("utf-8"), re.M))


@pytest.mark.parametrize(("name", "command"), typed(r"make\b"))
def test_every_make_target_is_there(name, command):
    assert set(command.split()[1:]) <= make_targets(), f"{name} says `{command}`"


def test_every_make_target_is_named():
    said = {word for _, command in typed(r"make\b") for word in command.split()[1:]}
    assert make_targets() - said == {"walk"}, "walk takes hours and is named where it stands"


@pytest.mark.parametrize(
    ("name", "command"), typed(r"(?:python -m calculators|keep-your-muscle|tools/keep-your-muscle|zensical build)\b.*")
)
def test_every_command_is_one_and_its_flags_are_real(name, command, capsys):
    words = re.sub(r"^(?:python -m calculators|(?:tools/)?keep-your-muscle)\s*", "", command)
    if command.startswith("zensical"):
        assert "zensical" in (HOUSE / "requirements-test.in").read_text("utf-8") and "--clean" in command
        return
    if not words or words == "…":
        return
    read = _grammar()[0].parse_args(words.replace("…", "").split())
    known = {*calculator_names(), *drawing_names()}
    asked = getattr(read, "name", None)
    assert asked is None or asked in known or NAMES.search(asked), f"{name}: `{command}` names what is not there"


def test_a_flag_that_is_not_there_would_be_found(capsys):
    with pytest.raises(SystemExit):
        _grammar()[0].parse_args(["serve", "--prot", "8100"])


@pytest.mark.parametrize(("name", "command"), typed(r"(?:\.venv/bin/python -m )?pytest\b"))
def test_every_test_that_is_named_can_be_run(name, command):
    words = command.split()
    paths = [HOUSE / word for word in words if word.startswith("tests")]
    assert paths and all(path.exists() for path in paths), f"{name} says `{command}`"
    assert {word for word in words if word.startswith("-") and word != "-m"} <= {"-n", "-k", "-x", "-s", "-q"}
    if "-k" in words:
        files = [file for path in paths for file in ([path] if path.is_file() else path.rglob("test_*.py"))]
        word = words[words.index("-k") + 1]
        assert any(re.search(rf"def test_\w*{word}", file.read_text("utf-8")) for file in files), f"no test says {word}"


PATH = re.compile(
    r"^(?:\.(?:github|editorconfig|npmrc)[\w./-]*|(?:calculators|docs|tests|tools|overrides|science|sources|render|pages)/[\w./<>*-]+"
    r"|[\w-]+\.(?:md|toml|yml|in|txt|json))$"
)


@pytest.mark.parametrize("name", PROSE)
def test_every_file_that_is_named_is_there(name):
    missing = []
    for piece in code(name):
        path = piece.split("#")[0].rstrip("/")
        if not PATH.match(piece) or WRITTEN_LATER.match(path):
            continue
        path = re.sub(r"/?[\w.-]*<[^/]*>.*$", "", path)
        rooms = ("", "calculators/", "docs/", "docs/guides/", "docs/calculators/")
        if not any(list(HOUSE.glob(room + path)) for room in rooms if path):
            missing.append(piece)
    assert missing == []


def test_every_colour_that_is_named_is_in_the_palette():
    said = re.findall(r"`palette\.(\w+)(?:\[\d\])?`", PROSE["CONTRIBUTING.md"])
    assert len(set(said)) >= 5 and all(hasattr(palette, word) for word in said)


def test_the_table_of_blocks_names_every_block_and_no_other():
    said = set(re.findall(r"`/{3,4} ([a-z-]+)", PROSE["CONTRIBUTING.md"]))
    assert said == set(known_blocks())


def test_every_room_of_the_house_stands_in_the_table():
    rooms = {path.name for path in (HOUSE / "calculators").iterdir() if path.is_dir() and not path.name.startswith("_")}
    said = set(re.findall(r"^\| `calculators/([a-z_]+)/", PROSE["CONTRIBUTING.md"], re.M))
    assert said == rooms


def test_every_kind_of_file_says_when_it_is_done():
    text = re.sub(r"^```.*?^```", "", PROSE["CONTRIBUTING.md"], flags=re.M | re.S)
    chapters = re.split(r"^## ", text, flags=re.M)[1:]
    kinds = (
        *("A page", "A calculator", "A fact box", "A chart", "A drawing", "A movement", "A programme"),
        *("A guide", "A series", "A work", "Code"),
    )
    assert [c.split("\n")[0] for c in chapters if "Done means:" in c] == sorted(
        kinds, key=[c.split("\n")[0] for c in chapters].index
    )


def test_links_between_the_two_lead_somewhere():
    for name, text in PROSE.items():
        for to in re.findall(r"\]\(([^)#\s]+)\)", text):
            assert to.startswith("http") or (HOUSE / to).exists(), f"{name} links to {to}"


# The quick set.


def quick() -> list[str]:
    told = subprocess.run(
        ["make", "-n", "-o", ".venv/tested", "quick"], cwd=HOUSE, capture_output=True, text=True
    ).stdout
    return re.findall(r"(tests/\S+)", told.replace("\\\n", " "))


def test_the_quick_tests_are_there_and_need_neither_site_nor_browser():
    named = quick()
    assert len(named) > 10
    for pattern in named:
        found = sorted(HOUSE.glob(pattern))
        assert found, f"make quick names {pattern}"
        for path in (each for there in found for each in ([there] if there.is_file() else there.rglob("*.py"))):
            asked = fixtures_of(path.read_text("utf-8"))
            assert not asked & {"site", "address", "playwright", "chromium", "firefox"}, f"{path.name} needs {asked}"


def fixtures_of(text: str) -> set[str]:
    """What the tests of a file ask for that is neither a value of a table nor a fixture of the file's own."""
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)]
    asked, own = set(), set()
    for function in functions:
        marks = " ".join(map(ast.unparse, function.decorator_list))
        given = {
            word
            for table in re.findall(r"parametrize\((\([^)]*\)|'[^']*')", marks)
            for word in re.findall(r"\w+", table)
        }
        own |= {function.name} if "pytest.fixture" in marks else set()
        asked |= {each.arg for each in function.args.args} - given if function.name.startswith("test_") else set()
    return asked - own


def test_what_a_test_asks_for_is_told_from_what_a_table_gives_it():
    text = (
        '@pytest.mark.parametrize(("address", "to"), [])\ndef test_a(address, to): ...\ndef test_b(chromium, page): ...'
    )
    assert fixtures_of(text) == {"chromium", "page"}
