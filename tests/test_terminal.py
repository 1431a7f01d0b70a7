"""The command line and the terminal around it: cut pipes, full disks, Ctrl-C, strange letters, folders one may not write to, any folder."""

import errno
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from house import HOUSE, said

from calculators import building, terminal
from calculators.commands import ENTRY, main
from calculators.sources.catalogue import calculator_names
from calculators.terminal import as_typed, run_in_terminal

PROGRAM = [sys.executable, "-m", "calculators"]
TOOL = HOUSE / "tools" / ENTRY
COMPUTE = ("compute", "grip-strength", "sex=female", "age=72", "grip=14")
FULL = Path("/dev/full")


def run(*words: str, program=PROGRAM, cwd=HOUSE, **more) -> subprocess.CompletedProcess:
    """Run the command line as a shell does; `env` adds to the surroundings. Its output waits in a buffer, as in a real pipe."""
    surroundings = {key: text for key, text in os.environ.items() if not key.startswith(("PYTHON", "LC_", "LANG"))}
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.run(
        [*program, *words],
        **{
            **streams,
            "cwd": cwd,
            "text": True,
            "encoding": "utf-8",
            **more,
            "env": {**surroundings, **more.get("env", {})},
        },
    )


@pytest.fixture
def nobody_reads():
    """The writing end of a pipe whose reader has left."""
    reading, writing = os.pipe()
    os.close(reading)
    yield writing
    os.close(writing)


@pytest.mark.parametrize("unbuffered", [{}, {"PYTHONUNBUFFERED": "1"}], ids=["in a buffer", "letter by letter"])
@pytest.mark.parametrize("words", [("list",), COMPUTE, ("--help",)], ids=" ".join)
def test_a_reader_who_leaves_ends_it_quietly(words, unbuffered, nobody_reads):
    done = run(*words, stdout=nobody_reads, env=unbuffered)
    assert (done.returncode, done.stderr) == (141, "")


def test_a_reader_who_reads_one_line_gets_it():
    done = subprocess.run(
        ["bash", "-c", f"'{sys.executable}' -m calculators list | head -n 1; exit ${{PIPESTATUS[1]}}"],
        cwd=HOUSE,
        capture_output=True,
        text=True,
    )
    assert (
        (done.returncode, done.stderr) == (0, "")
        and done.stdout.startswith(calculator_names()[0])
        and done.stdout.count("\n") == 1
    )


@pytest.mark.parametrize("words", [("compute", "grip-strength"), ("chek",)], ids=" ".join)
def test_a_complaint_nobody_reads_is_no_traceback_either(words, nobody_reads):
    done = run(*words, stderr=nobody_reads)
    assert done.returncode in (2, 141) and done.stdout == ""


@pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("unbuffered", [{}, {"PYTHONUNBUFFERED": "1"}], ids=["in a buffer", "letter by letter"])
@pytest.mark.parametrize("words", [("list",), COMPUTE, ("--help",)], ids=" ".join)
def test_a_full_disk_is_said_in_one_line(words, unbuffered):
    with FULL.open("w") as full:
        done = run(*words, stdout=full, env=unbuffered)
    assert (
        done.returncode == 1
        and done.stderr == "No space left on device. What was written is not complete. Make room, then run it again.\n"
    )


@pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("words", [("chek",), ("compute", "grip-strength")], ids=" ".join)
def test_a_full_disk_for_complaints_still_fails(words):
    with FULL.open("w") as full:
        assert run(*words, stderr=full).returncode in (1, 2)


def test_a_closed_output_is_no_traceback():
    done = subprocess.run(
        ["bash", "-c", f"'{sys.executable}' -m calculators list >&-"], cwd=HOUSE, capture_output=True, text=True
    )
    assert done.returncode == 0 and done.stderr == ""


def test_ctrl_c_ends_it_quietly_with_130(capsys):
    def stopped():
        raise KeyboardInterrupt

    assert run_in_terminal(stopped) == 130 and capsys.readouterr() == ("", "")


def test_ctrl_c_while_it_works_is_quiet():
    code = "import os, signal\nfrom calculators import commands, __main__\ncommands.command_list = lambda words: os.kill(os.getpid(), signal.SIGINT)\nraise SystemExit(__main__.run())"
    done = run("list", program=[sys.executable, "-c", code])
    assert (done.returncode, said(done)) == (130, "")


def test_ctrl_c_before_it_works_is_quiet_too(tmp_path):
    """A package of the reader's own stands in for ours and presses Ctrl-C while Python still reads it."""
    (tmp_path / "tools").mkdir()
    shutil.copy(TOOL, tmp_path / "tools")
    (tmp_path / "calculators").mkdir()
    (tmp_path / "calculators" / "__init__.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGINT)\n")
    done = run("list", program=[str(tmp_path / "tools" / ENTRY)], env={"PYTHON": sys.executable})
    assert (done.returncode, said(done)) == (-signal.SIGINT, ""), "a shell shows 130"


STRANGE = {
    "ascii": {"PYTHONIOENCODING": "ascii"},
    "latin-1": {"PYTHONIOENCODING": "latin-1"},
    "cp1252": {"PYTHONIOENCODING": "cp1252"},
    "the C locale": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
}


@pytest.fixture(scope="module")
def right():
    """What a terminal with all letters prints: an answer, and a definition."""
    return {
        words: json.loads(run(*words, env={"PYTHONUTF8": "1"}).stdout)
        for words in (COMPUTE, ("describe", "grip-strength"))
    }


@pytest.mark.parametrize("surroundings", STRANGE.values(), ids=STRANGE)
def test_a_program_reads_the_same_json_in_any_encoding(surroundings, right):
    for words, data in right.items():
        strange = run(*words, env=surroundings, encoding=surroundings.get("PYTHONIOENCODING", "utf-8"))
        assert (strange.returncode, strange.stderr) == (0, "") and json.loads(strange.stdout) == data
    assert not str(right).isascii()


@pytest.mark.parametrize("surroundings", STRANGE.values(), ids=STRANGE)
def test_a_person_reads_near_letters_where_the_terminal_lacks_ours(surroundings):
    listed = run("list", env=surroundings, encoding=surroundings.get("PYTHONIOENCODING", "utf-8"))
    assert (listed.returncode, listed.stderr) == (0, "") and listed.stdout.count("\n") == len(calculator_names())
    assert re.search("by each panel[’'\x92]s line", listed.stdout) and "\\u" not in listed.stdout


@pytest.mark.parametrize("surroundings", STRANGE.values(), ids=STRANGE)
def test_what_is_typed_in_any_encoding_is_read_and_said_again(surroundings):
    typed = run("compute", "lean-body-mass", "sex=female", "weight=70", "height=5′7″", env=surroundings)
    assert typed.returncode == 0 and json.loads(typed.stdout)["boer"]["value"]
    refused = run(
        "compute", "lean-body-mass", "sex=männlich", "weight=70", "height=170", env=surroundings, encoding="latin-1"
    )
    assert (
        refused.returncode == 2 and refused.stderr.count("\n") == 1 and "is not one of: female, male" in refused.stderr
    )


def test_a_line_never_changes_its_meaning_for_want_of_a_letter():
    written = "grip ≤ 27 kg, −1.5 ± 0.2 × 3 m², 5′7″, “is it?” isn’t ḿ 漢".encode("ascii", "plain_letters").decode()
    assert written == 'grip <= 27 kg, -1.5 +/- 0.2 x 3 m2, 5\'7", "is it?" isn\'t m \\u6f22'
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("ascii", "plain_letters")


def test_a_word_that_is_no_utf8_stays_as_it_is():
    assert as_typed("weight=70") == "weight=70" and as_typed("5′7″") == "5′7″" and as_typed("\udcff=1") == "\udcff=1"
    assert (
        run(*COMPUTE, b"\xff=1").stderr.startswith("\\udcff=1 is not")
        or "is not an input here" in run(*COMPUTE, b"\xff=1").stderr
    )


READ_ONLY = OSError(errno.EROFS, "Read-only file system", "/somewhere/file")


@pytest.mark.parametrize("command", ["build", "site"])
def test_a_build_where_nothing_may_be_written_says_so_before_it_begins(command, monkeypatch, capsys):
    """The disk is made read-only at its door: where a file is opened for writing."""

    def refuse(dir):
        raise OSError(errno.EROFS, "Read-only file system", f"{dir}/tmp123")

    monkeypatch.setattr(terminal.tempfile, "TemporaryFile", refuse)
    monkeypatch.setattr("calculators.checking.check_everything", lambda: [])
    assert run_in_terminal(lambda: main([command])) == 1
    out, err = capsys.readouterr()
    assert (
        out == ""
        and re.fullmatch(r"\S+: Read-only file system\. Run it in a copy of the project that you may write to\.\n", err)
        and "tmp123" not in err
    )


@pytest.mark.parametrize(
    ("refused", "line"),
    [
        (READ_ONLY, "/somewhere/file: Read-only file system. Run it in a copy of the project that you may write to.\n"),
        (
            PermissionError(errno.EACCES, "Permission denied", "a.pdf"),
            "a.pdf: Permission denied. Run it in a copy of the project that you may write to.\n",
        ),
        (
            OSError(errno.ENOSPC, "No space left on device"),
            "No space left on device. What was written is not complete. Make room, then run it again.\n",
        ),
        (
            subprocess.CalledProcessError(3, ["mkdocs", "build"]),
            "mkdocs ended with status 3; what it said stands above.\n",
        ),
    ],
)
def test_what_the_machine_refuses_is_one_line(refused, line, monkeypatch, capsys):
    def refuse():
        raise refused

    monkeypatch.setattr(building, "build_guides", refuse)
    assert run_in_terminal(lambda: main(["guides"])) == 1 and capsys.readouterr() == ("", line)


def test_a_slip_of_ours_keeps_its_traceback(monkeypatch):
    def slip():
        raise FileNotFoundError(errno.ENOENT, "No such file or directory", "x")

    monkeypatch.setattr(building, "build_guides", slip)
    with pytest.raises(FileNotFoundError):
        run_in_terminal(lambda: main(["guides"]))


def bound_by_permissions() -> list[str]:
    """Words before a command that make even the administrator obey the permissions of a file."""
    return ["setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override"] if os.geteuid() == 0 else []


@pytest.mark.skipif(
    os.geteuid() == 0 and not shutil.which("setpriv"), reason="permissions do not bind the administrator here"
)
def test_a_folder_one_may_not_write_to_gets_no_half_calculator(tmp_path):
    shutil.copytree(HOUSE / "calculators", tmp_path / "calculators", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(HOUSE / "mkdocs.yml", tmp_path)
    pages = tmp_path / "docs" / "calculators"
    pages.mkdir(parents=True)
    pages.chmod(0o555)  # the folder of definitions would take its files; the page is refused after them
    menu = (tmp_path / "mkdocs.yml").read_bytes()
    done = run("new", "my-own-sum", program=[*bound_by_permissions(), *PROGRAM], cwd=tmp_path)
    assert (
        done.returncode == 1
        and done.stdout == ""
        and done.stderr.count("\n") == 1
        and "my-own-sum.md: Permission denied. Run it in a copy" in done.stderr
    )
    assert (
        not (tmp_path / "calculators" / "catalogue" / "my_own_sum").exists()
        and (tmp_path / "mkdocs.yml").read_bytes() == menu
    )


@pytest.mark.parametrize("where", ["docs", "docs/calculators", "tests", "/"])
def test_the_command_works_from_any_folder(where):
    done = run(*COMPUTE, program=[str(TOOL)], cwd=HOUSE / where)
    assert done.returncode == 0 and json.loads(done.stdout)["headline"] and done.stderr == ""


def test_the_command_takes_no_other_folder_for_ours(tmp_path):
    (tmp_path / "calculators").mkdir()
    (tmp_path / "calculators" / "__init__.py").write_text("raise SystemExit('somebody else’s')")
    assert run("list", program=[str(TOOL)], cwd=tmp_path).stdout.count("\n") == len(calculator_names())


def test_the_command_works_through_a_link_and_calls_itself_by_its_name(tmp_path):
    (tmp_path / "a folder").mkdir()
    link = tmp_path / "a folder" / ENTRY
    link.symlink_to(TOOL)
    assert run("list", program=[str(link)], cwd=tmp_path).returncode == 0
    assert "usage: keep-your-muscle [-h]" in run("chek", program=[str(link)], cwd=tmp_path).stderr


def test_a_copy_without_the_data_says_so_in_one_line(tmp_path):
    shutil.copytree(
        HOUSE / "calculators",
        tmp_path / "calculators",
        ignore=shutil.ignore_patterns("__pycache__", "catalogue", "charts", "drawings"),
    )
    alone = run("list", cwd=tmp_path)
    assert alone.returncode == 1 and alone.stderr.startswith("docs/ is not beside") and alone.stderr.count("\n") == 1


def test_a_python_without_our_packages_says_how_to_set_up(tmp_path):
    bare = tmp_path / "python"
    bare.write_text(f'#!/bin/sh\nexec "{sys.executable}" -S "$@"\n')
    bare.chmod(0o755)
    for name in ("calculators", "tools"):
        (tmp_path / name).mkdir()
    shutil.copy(TOOL, tmp_path / "tools")
    (tmp_path / "calculators" / "__init__.py").write_text("import yaml\n")
    done = run("list", program=[str(tmp_path / "tools" / ENTRY)], cwd="/", env={"PYTHON": str(bare)})
    assert (done.returncode, done.stdout, done.stderr) == (
        1,
        "",
        f"The Python package yaml is not there. Set everything up once: make -C {tmp_path} site\n",
    )


def test_an_installed_command_starts_at_the_same_door():
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["scripts"] == {ENTRY: "calculators.__main__:run"} and project["dependencies"] == []
    assert project["version"] == re.search(r"^## (\d\S*)", (HOUSE / "CHANGELOG.md").read_text("utf-8"), re.M)[1]
    assert os.access(TOOL, os.X_OK)
