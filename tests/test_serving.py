"""The live preview: it sees what changed, makes it again, starts anew what remembers too much, and ends cleanly."""
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from calculators import serving
from calculators.serving import changes, end, look, must_start_anew
from calculators.sources.rooms import BIBLIOGRAPHY, CATALOGUE, CHARTS, DATA, HOUSE
from house import copy_house

PATIENCE = 60
NAV = "nav:\n  - index.md\n  - calculators/lean-body-mass.md\n"


def test_a_file_that_is_new_different_or_gone_is_seen(tmp_path):
    for name in ("a.py", "b.yaml", "c.csv"):
        (tmp_path / name).write_text("1")
    before = look((tmp_path,))
    (tmp_path / "a.py").write_text("22")
    (tmp_path / "b.yaml").unlink()
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "d.html").write_text("1")
    assert changes(before, look((tmp_path,))) == [tmp_path / "a.py", tmp_path / "b.yaml", tmp_path / "deep" / "d.html"]
    assert changes(before, before) == []


def test_what_a_build_itself_leaves_behind_is_not_a_change(tmp_path):
    before = look((tmp_path,))
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "a.pyc").write_text("1")
    (tmp_path / "a.py~").write_text("1")
    assert changes(before, look((tmp_path,))) == []


def test_a_single_file_may_be_watched_and_may_be_missing(tmp_path):
    works = tmp_path / "references.bib"
    assert look((works,)) == {}
    works.write_text("1")
    assert list(look((works,))) == [works]


@pytest.mark.parametrize(("path", "came_or_went", "anew"), [
    (CATALOGUE / "sppb" / "calculator.py", False, False), (CHARTS / "grip_by_age.py", False, False), (CATALOGUE / "new" / "calculator.py", True, True),
    (DATA / "glossary.csv", False, True), (BIBLIOGRAPHY, False, True), (HOUSE / "calculators" / "blocks.py", False, True),
])
def test_mkdocs_starts_anew_only_for_what_it_remembers(path, came_or_went, anew):
    assert must_start_anew([path], came_or_went) is anew


def test_a_build_that_fails_leaves_the_preview_as_it_was(monkeypatch, capsys):
    monkeypatch.setattr(serving, "build", lambda: False)
    preview = object()
    assert serving.follow([BIBLIOGRAPHY], False, preview, "") is preview
    assert "keeps what it had" in capsys.readouterr().out


def test_a_preview_is_ended_whether_it_runs_or_not():
    sleeper = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(100)"])
    end(sleeper)
    assert sleeper.poll() is not None
    end(sleeper)
    end(None)


def free_port() -> int:
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        return place.getsockname()[1]


def read(url: str) -> str:
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return answer.read().decode()
    except OSError:
        return ""


def wait_for(what, alive) -> str:
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends and alive():
        if found := what():
            return found
        time.sleep(0.2)
    return ""


@pytest.fixture
def small_house(tmp_path) -> Path:
    """A copy with two pages and one calculator, so that a build takes a moment."""
    house = copy_house(tmp_path / "house", made=False)
    for path in (house / "docs").rglob("*.md"):
        if path.relative_to(house / "docs").as_posix() not in ("index.md", "calculators/lean-body-mass.md"):
            path.unlink()
    (house / "docs" / "index.md").write_text("---\ntitle: Start\ndescription: x\nwords: [x]\nkind: front\nwritten: 2026-11-22\nreview: 2027-11-22\n---\n\n# Start\n\n[Lean](calculators/lean-body-mass.md)\n", "utf-8")
    for folder in (house / "calculators" / "catalogue").iterdir():
        if folder.is_dir() and folder.name != "lean_body_mass":
            for path in sorted(folder.rglob("*"), reverse=True):
                path.unlink() if path.is_file() else path.rmdir()
            folder.rmdir()
    for path in (house / "calculators" / "charts").glob("[a-z]*.py"):
        path.unlink()
    definition = house / "calculators" / "catalogue" / "lean_body_mass" / "calculator.py"
    definition.write_text(re.sub(r', "[a-z]+/[a-z-]+\.md"\)', ")", definition.read_text("utf-8")), "utf-8")  # its next steps lead to pages left out
    configuration = (house / "mkdocs.yml").read_text("utf-8")
    (house / "mkdocs.yml").write_text(configuration[:configuration.index("\nnav:") + 1] + NAV, "utf-8")
    return house


def test_an_edit_to_a_page_and_to_a_calculator_shows_and_ctrl_c_ends_both(small_house):
    port = free_port()
    url = f"http://127.0.0.1:{port}/calculators/lean-body-mass.html"
    log = small_house / "log"
    with log.open("w") as out:
        preview = subprocess.Popen(
            [sys.executable, "-c", f"import sys; from calculators.serving import serve; sys.exit(serve('127.0.0.1:{port}'))"],
            cwd=small_house, env={**os.environ, "PYTHONPATH": str(small_house)}, stdout=out, stderr=out, start_new_session=True)
    alive = lambda: preview.poll() is None  # noqa: E731
    try:
        assert wait_for(lambda: "calculator__question" in read(url), alive), log.read_text()
        page = small_house / "docs" / "calculators" / "lean-body-mass.md"
        page.write_text(page.read_text("utf-8") + "\n\nA sentence of today.\n", "utf-8")
        assert wait_for(lambda: "A sentence of today." in read(url), alive), log.read_text()
        definition = small_house / "calculators" / "catalogue" / "lean_body_mass" / "calculator.py"
        definition.write_text(re.sub(r'question="[^"]*"', 'question="Is this another question?"', definition.read_text("utf-8")), "utf-8")
        assert wait_for(lambda: "Is this another question?" in read(url), alive), log.read_text()
        definition.write_text("calculator = not a definition", "utf-8")
        assert wait_for(lambda: "keeps what it had" in log.read_text(), alive), log.read_text()
        assert "Is this another question?" in read(url)
    finally:
        if alive():
            preview.send_signal(signal.SIGINT)
            preview.wait(20)
    assert preview.returncode == 0 and "The preview has ended." in log.read_text()
    assert read(url) == "", "MkDocs still answers"
