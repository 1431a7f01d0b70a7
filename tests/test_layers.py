"""The laws of the house that can be read off its files: who imports whom, and how long things are."""

import ast
import re
import statistics
import sys
from pathlib import Path

import pytest

from calculators.sources.rooms import CATALOGUE, HOUSE

ROOMS = HOUSE / "calculators"
FILES = sorted(ROOMS.rglob("*.py"))
MARKDOWN = {"markdown", "pymdownx", "mkdocs", "material", "zensical"}
MAY_KNOW = {
    "science": {"science"},
    "sources": {"science", "sources"},
    "pages": {"science", "sources", "pages"},
    "render": {"science", "sources", "pages", "render"},
    "making": {"science", "sources", "pages", "render", "making"},
    "where": {"science", "sources", "pages", "where"},
    "preview": {"science", "sources", "pages", "render", "making", "preview", "blocks", "terminal"},
}
LONGEST_MODULE, LONGEST_FUNCTION, LONGEST_DEFINITION, MEDIAN_FUNCTION = 250, 60, 100, 10
SENTENCE = re.compile(r"\w \w.*[.?!:]$")
SAID = pytest.StashKey()


def imports(path: Path, text: str | None = None) -> set[str]:
    """Every module a file imports, by its whole name; relative ones from `calculators`."""
    found, package = set(), path.relative_to(HOUSE).parent.parts
    for node in ast.walk(ast.parse(text if text is not None else path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            before = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            found.add(".".join(filter(None, (before, node.module))))
            if not node.module:
                found |= {f"{before}.{alias.name}" for alias in node.names}
    return found


def room_of(module: str) -> str:
    return module.split(".")[1] if module.startswith("calculators.") else ""


def named(path: Path) -> str:
    return path.relative_to(HOUSE).as_posix()


def test_imports_are_read_as_python_reads_them():
    here = ROOMS / "render" / "x.py"
    assert imports(
        here,
        "from ..science.model import Band\nfrom . import palette\nimport json, os.path\ndef f():\n    from markdown import Markdown",
    ) == {
        "calculators.science.model",
        "calculators.render",
        "calculators.render.palette",
        "json",
        "os.path",
        "markdown",
    }


@pytest.mark.parametrize("path", sorted((ROOMS / "science").glob("*.py")), ids=named)
def test_science_imports_the_standard_library_and_itself(path):
    outside = {m for m in imports(path) if m.split(".")[0] not in sys.stdlib_module_names and room_of(m) != "science"}
    assert outside == set()


@pytest.mark.parametrize("path", FILES, ids=named)
def test_only_the_adapter_knows_markdown_and_the_generator(path):
    """…but for one file of the preview, which asks MkDocs for a single page."""
    known = {m.split(".")[0] for m in imports(path)} & MARKDOWN
    assert (
        known == set()
        or path.name == "blocks.py"
        or (named(path) == "calculators/preview/generator.py" and known == {"mkdocs"})
    )


def test_the_adapter_does_know_markdown():
    assert {"markdown", "pymdownx"} <= {m.split(".")[0] for m in imports(ROOMS / "blocks.py")}


@pytest.mark.parametrize("path", [p for p in FILES if p.parent.name in MAY_KNOW], ids=named)
def test_a_room_is_entered_in_one_direction(path):
    entered = {room_of(m) for m in imports(path) if m.startswith("calculators.")}
    assert entered <= MAY_KNOW[path.parent.name]


DOORS = {"calculators", *(f"calculators.{half}" for half in ("formulas", "panels", "people"))}
DEFINITIONS = [*sorted(CATALOGUE.glob("*/calculator.py")), *sorted(CATALOGUE.glob("_[a-z]*.py"))]


@pytest.mark.parametrize("path", DEFINITIONS, ids=lambda path: path.relative_to(CATALOGUE).as_posix())
def test_a_calculator_is_written_in_the_words_of_the_door(path):
    """…and in what two calculators share: a private file of the catalogue, itself written in the words of the door."""
    shared = {f"calculators.catalogue.{p.stem}" for p in CATALOGUE.glob("_[a-z]*.py") if p != path}
    outside = {m for m in imports(path) if m not in DOORS and m.split(".")[0] not in sys.stdlib_module_names}
    assert outside - {"calculators.catalogue"} <= shared


def test_the_catalogue_is_not_imported_by_name():
    assert [
        named(p)
        for p in FILES
        if CATALOGUE not in p.parents and any(m.startswith("calculators.catalogue.") for m in imports(p))
    ] == []


def functions(path: Path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node.end_lineno - node.lineno + 1


def test_a_module_is_read_in_one_sitting():
    long = {named(p): n for p in FILES if (n := len(p.read_text("utf-8").splitlines())) > LONGEST_MODULE}
    assert long == {}, "look for the missing idea before you split"


def test_a_function_fits_on_a_screen():
    assert {f"{named(p)}: {name}": n for p in FILES for name, n in functions(p) if n > LONGEST_FUNCTION} == {}
    assert statistics.median(n for p in FILES for _, n in functions(p)) <= MEDIAN_FUNCTION


def test_a_definition_is_read_at_a_glance():
    """What it says stands in says.yaml, what two of them share in a private file; else look for the missing idea."""
    lines = {p.parent.name: len(p.read_text("utf-8").splitlines()) for p in CATALOGUE.glob("*/calculator.py")}
    assert lines and {name: n for name, n in lines.items() if n > LONGEST_DEFINITION} == {}


def test_a_definition_holds_no_sentence():
    """What a reader sees stands in says.yaml, where another language can stand beside it."""
    said = set()
    for path in CATALOGUE.glob("*/calculator.py"):
        tree = ast.parse(path.read_text("utf-8"))
        notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        texts = {
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in notes
        }
        said |= {f"{path.parent.name}: {text}" for text in texts if SENTENCE.search(text)}
    assert said == set()
