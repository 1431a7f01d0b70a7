"""The first run on a machine that lacks something: it works, or it ends in one sentence that says what to install."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from house import HOUSE

TOOLS = HOUSE / "tools"
COMMON = ("bash", "sh", "env", "rm", "ln", "touch", "id", "cat", "dirname", "readlink", "mkdir")
"""What every machine has."""


@pytest.fixture
def machine(tmp_path):
    """An empty house with our tools, on a machine that has nothing but the commonest programs."""
    shutil.copytree(TOOLS, tmp_path / "tools")
    (tmp_path / "requirements.txt").write_text("", "utf-8")
    there = tmp_path / "bin"
    there.mkdir()
    for name in COMMON:
        (there / name).symlink_to(shutil.which(name))
    return tmp_path


def program(path: Path, text: str) -> None:
    """A small program of a made-up machine."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n", "utf-8")
    path.chmod(0o755)


def run(machine: Path, tool: str, *words: str, **more: str) -> subprocess.CompletedProcess:
    environment = {"PATH": str(machine / "bin"), "HOME": str(machine), **more}
    return subprocess.run([f"tools/{tool}", *words], cwd=machine, env=environment, capture_output=True, text=True)


def told(done: subprocess.CompletedProcess) -> str:
    """The one sentence of a run that could not go on."""
    assert done.returncode == 1 and "Traceback" not in done.stderr
    (line,) = done.stderr.strip().splitlines()
    return line


# Python


def test_without_python_one_sentence_says_so(machine):
    assert "Python 3.11 or newer is needed, and there is no “python3” here" in told(
        run(machine, "python", "requirements.txt", ".venv/built")
    )


def test_an_old_python_is_named(machine):
    program(machine / "bin/python3", 'case "$1" in --version) echo Python 3.9.2;; *) exit 1;; esac')
    assert "Python 3.11 or newer is needed; Python 3.9.2 is here" in told(
        run(machine, "python", "requirements.txt", ".venv/built")
    )


def test_a_python_without_venv_says_what_to_install_and_leaves_nothing_half_made(machine):
    program(machine / "bin/python3", 'if [ "$1" = -m ]; then mkdir -p .venv/bin; exit 1; fi')
    assert "apt-get install python3-venv" in told(run(machine, "python", "requirements.txt", ".venv/built"))
    assert not (machine / ".venv").exists()


def test_a_half_made_environment_is_made_anew(machine):
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", machine / ".venv"], check=True)
    done = run(
        machine,
        "python",
        "requirements.txt",
        ".venv/tested",
        ".venv/built",
        PYTHON=sys.executable,
        PATH=os.environ["PATH"],
    )
    assert done.returncode == 0, done.stderr
    assert subprocess.run([machine / ".venv/bin/python", "-m", "pip", "--version"], capture_output=True).returncode == 0
    assert (
        (machine / ".venv/built").exists()
        and (machine / ".venv/tested").exists()
        and (machine / ".venv/bin/keep-your-muscle").is_symlink()
    )


def test_a_whole_environment_is_kept(machine):
    program(machine / "bin/python3", "exit 0")
    program(machine / ".venv/bin/python", "exit 0")
    assert run(machine, "python", "requirements.txt", ".venv/built").stdout == ""
    assert (machine / ".venv/built").exists()


def test_packages_that_cannot_be_had_are_named_and_nothing_is_marked_as_done(machine):
    program(machine / "bin/python3", "exit 0")
    program(machine / ".venv/bin/python", 'case "$3" in --version) exit 0;; *) exit 1;; esac')
    assert "requirements.txt could not be installed" in told(run(machine, "python", "requirements.txt", ".venv/built"))
    assert not (machine / ".venv/built").exists()


# Node


def test_without_node_the_one_from_the_python_package_is_used_by_npm_itself(machine):
    program(machine / ".venv/bin/python", "exit 0")
    program(machine / ".venv/bin/node", "echo node >> asked")
    program(machine / ".venv/bin/npm", 'echo "npm $*" >> asked; node install.js')
    done = run(machine, "packages")
    assert done.returncode == 0, done.stderr
    assert (machine / "asked").read_text().splitlines() == ["npm ci --loglevel=error --no-audit --no-fund", "node"]


def test_the_node_of_the_machine_is_used_where_there_is_one(machine):
    program(machine / "bin/npm", 'echo "npm $*" >> asked')
    assert run(machine, "packages").returncode == 0 and (machine / "asked").read_text().startswith("npm ci")


def test_npm_that_fails_is_not_silent(machine):
    program(machine / "bin/npm", 'echo "network is down" >&2; exit 127')
    done = run(machine, "packages")
    assert done.returncode == 1 and "network is down" in done.stderr and "could not be fetched" in done.stderr


# Browser and Pango


def test_a_browser_that_is_there_but_does_not_start_is_none(machine):
    program(machine / "chrome", "exit 127")
    program(machine / ".venv/bin/python", f"echo {machine / 'chrome'}")
    program(machine / ".venv/bin/choreo_get_chrome", "echo a long traceback >&2; exit 1")
    assert "none is here that starts" in told(run(machine, "browser"))


def test_a_browser_that_starts_is_used(machine):
    program(machine / "chrome", "exit 0")
    program(machine / ".venv/bin/python", f"echo {machine / 'chrome'}")
    done = run(machine, "browser")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_mistake_in_a_definition_is_not_blamed_on_the_browser(machine):
    """Our own code could not be read: the next command says which file and line."""
    program(machine / ".venv/bin/python", "exit 2")
    done = run(machine, "browser")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_tests_ask_for_firefox_and_a_build_does_not(machine):
    program(machine / "chrome", "exit 0")
    program(machine / ".venv/bin/python", f"echo {machine / 'chrome'}")
    assert "FIREFOX_PATH" in told(run(machine, "browser", "tests"))
    assert run(machine, "browser", "tests", FIREFOX_PATH="/somewhere/firefox").returncode == 0


def test_without_pango_each_system_is_told_its_command(machine):
    program(machine / ".venv/bin/python", "exit 1")
    said = told(run(machine, "pango"))
    assert "brew install pango" in said and "apt-get install libpango" in said


def test_checking_and_listing_need_no_pango():
    """Only who prints opens the library: the modules can be read without it."""
    code = "import sys; sys.modules['weasyprint'] = None; import calculators.blocks, calculators.checking, calculators.commands"
    done = subprocess.run([sys.executable, "-c", code], cwd=HOUSE, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


# What the make rules and the readme say


def test_every_tool_that_make_calls_is_there_and_can_be_run():
    called = {
        word.split("/")[1]
        for word in (HOUSE / "Makefile").read_text("utf-8").replace("@", " ").split()
        if word.startswith("tools/")
    }
    assert called >= {"python", "packages", "browser", "pango"}
    assert [name for name in called if not os.access(TOOLS / name, os.X_OK)] == []


def test_the_readme_names_what_a_machine_needs():
    text = (HOUSE / "README.md").read_text("utf-8")
    assert all(word in text for word in ("Python 3.11", "make", "bash", "MB of disk", "Pango", "WSL", "python3-venv"))
