"""What holds for every file of the house, whoever wrote it: lint, shape, types, and what editors and npm are told."""

import configparser
import json
import re
import subprocess
import sys
import tomllib
from fnmatch import fnmatch

import pytest
import yaml
from house import HOUSE

WRITTEN = [
    HOUSE / name
    for name in subprocess.run(["git", "ls-files"], cwd=HOUSE, capture_output=True, text=True).stdout.splitlines()
    if (HOUSE / name).is_file() and not name.endswith((".png", ".jpg", ".webp", ".woff2", ".ico", ".pdf"))
]
RUFF = tomllib.loads((HOUSE / "pyproject.toml").read_text("utf-8"))["tool"]["ruff"]


def tool(*words: str) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, "-m", *words], cwd=HOUSE, capture_output=True, text=True)


@pytest.mark.parametrize("words", ["ruff check --quiet .", "ruff format --check --quiet .", "mypy"])
def test_lint_shape_and_types_find_nothing(words):
    done = tool(*words.split())
    assert done.returncode == 0, done.stdout + done.stderr


def test_types_do_find_what_is_wrong(tmp_path):
    (tmp_path / "wrong.py").write_text('def half(x: float) -> float:\n    return f"{x / 2}"\n', "utf-8")
    assert "Incompatible return value" in tool("mypy", "--cache-dir", str(tmp_path), str(tmp_path / "wrong.py")).stdout


def test_no_file_asks_to_be_left_alone():
    """A lint or a type that does not fit is repaired; where one must be silenced, it is named: `# noqa: E402`."""
    left = re.compile(r"#\s*(?:type: ignore|noqa)(?!\s*[:\[])|#\s*(?:ruff: noqa|mypy: ignore-errors|fmt: off)")
    assert [
        p.name
        for p in WRITTEN
        if p.suffix == ".py" and p.name != "test_house_rules.py" and left.search(p.read_text("utf-8"))
    ] == []


def test_make_check_asks_all_four():
    asked = subprocess.run(
        ["make", "-n", "-o", ".venv/tested", "check"], cwd=HOUSE, capture_output=True, text=True
    ).stdout
    wanted = ("-m ruff check", "-m ruff format --check", "-m mypy", "-m calculators check")
    assert [asked.index(words) for words in wanted] == sorted(asked.index(words) for words in wanted)


# What editors are told.


@pytest.fixture(scope="module")
def editors() -> dict[str, dict[str, str]]:
    told = configparser.ConfigParser()
    told.read_string("[DEFAULT]\n" + (HOUSE / ".editorconfig").read_text("utf-8"))
    return {section: dict(told[section]) for section in told.sections()}


def test_every_written_file_is_what_editors_are_told_to_write(editors):
    told = editors["*"]
    assert told["charset"] == "utf-8" and told["end_of_line"] == "lf" and told["indent_style"] == "space"
    assert told["insert_final_newline"] == told["trim_trailing_whitespace"] == "true"
    for path in WRITTEN:
        text = path.read_bytes().decode("utf-8")
        assert not text or text.endswith("\n"), f"{path}: the last line has no end"
        assert "\r" not in text and not re.search(r"[ \t]$", text, re.M), f"{path}: a line ends in blanks"
        assert "\t" not in text or fnmatch(path.name, "Makefile"), f"{path}: a tab"
    assert editors["Makefile"]["indent_style"] == "tab"


def test_editors_break_python_where_ruff_does(editors):
    assert int(editors["*.py"]["max_line_length"]) == RUFF["line-length"]


# What npm is told, and what the pins hold.


def test_npm_is_told_no_address_and_writes_none():
    told = dict(line.split("=", 1) for line in (HOUSE / ".npmrc").read_text("utf-8").splitlines() if line[:1] != "#")
    assert told == {
        "omit-lockfile-registry-resolved": "true",
        "save-exact": "true",
        "engine-strict": "true",
        "audit": "false",
        "fund": "false",
    }
    lock = json.loads((HOUSE / "package-lock.json").read_text("utf-8"))
    assert [name for name, told in lock["packages"].items() if "resolved" in told] == []
    named = json.loads((HOUSE / "package.json").read_text("utf-8"))
    versions = {**named["dependencies"], **named["devDependencies"]}
    assert versions and all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in versions.values()), (
        "one version each"
    )


@pytest.mark.parametrize("name", ["requirements", "requirements-test", "requirements-node"])
def test_pins_hold_one_version_and_its_hashes_and_no_address(name):
    text = (HOUSE / f"{name}.txt").read_text("utf-8")
    assert not re.search(r"--(?:extra-)?index-url|https?://|--find-links", text)
    pinned = re.findall(r"^([a-z0-9.-]+)==\S+(.*(?:\n    .*)*)", text, re.M | re.I)
    assert pinned and all("--hash=sha256:" in rest for _, rest in pinned)
    wanted = re.findall(r"^([A-Za-z][\w.-]*)", (HOUSE / f"{name}.in").read_text("utf-8"), re.M)
    assert {word.lower() for word in wanted} <= {package.lower() for package, _ in pinned}


# Where it runs by itself.


@pytest.fixture(scope="module")
def jobs() -> dict:
    return yaml.safe_load((HOUSE / ".github/workflows/pages.yml").read_text("utf-8"))["jobs"]


def commands(job: dict) -> str:
    return "\n".join(step.get("run", "") for step in job["steps"])


def test_a_first_run_is_tried_with_and_without_node_and_on_a_mac(jobs):
    tried = jobs["first-run"]["strategy"]["matrix"]["include"]
    assert {one["node"] for one in tried} == {True, False} and any("macos" in one["system"] for one in tried)
    assert "make site" in commands(jobs["first-run"])


def test_everything_is_tested_on_the_oldest_and_on_a_newer_python(jobs):
    versions = jobs["test"]["strategy"]["matrix"]["python"]
    oldest = tomllib.loads((HOUSE / "pyproject.toml").read_text("utf-8"))["project"]["requires-python"].removeprefix(
        ">="
    )
    assert min(versions, key=lambda v: [int(x) for x in v.split(".")]) == oldest and len(set(versions)) >= 2
    assert all(isinstance(version, str) for version in versions), "3.10 without quotes is the number 3.1"
    assert "make check" in commands(jobs["test"]) and "make test" in commands(jobs["test"])


def test_one_of_the_tested_sites_is_published_and_only_after_all_tests(jobs):
    kept = [step for step in jobs["test"]["steps"] if "upload-pages-artifact" in step.get("uses", "")]
    assert len(kept) == 1 and "matrix.python ==" in kept[0]["if"] and "refs/heads/main" in kept[0]["if"]
    assert set(jobs["publish"]["needs"]) == {"test", "first-run"}


def test_every_job_ends_and_may_write_no_more_than_it_must(jobs):
    whole = yaml.safe_load((HOUSE / ".github/workflows/pages.yml").read_text("utf-8"))
    assert all(job["timeout-minutes"] <= 60 for job in jobs.values())
    assert whole["permissions"] == {"contents": "read"} and set(jobs["publish"]["permissions"]) == {"pages", "id-token"}
