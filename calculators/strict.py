"""Runs MkDocs so that strict is strict. Its own `--quiet` drops warnings before they are counted, so that a dead
entry in the menu ends with status 0 and a page that says “None”. Here every warning is read, and each is a Mistake."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping, Sequence

from .science.mistakes import AuthorMistakes, Mistake
from .sources.rooms import DOCS, HOUSE

LOGGED = re.compile(r"^(?P<level>DEBUG|INFO|WARNING|ERROR|CRITICAL)\s+-\s+(?P<says>.*)$")
PAGE = re.compile(r"(?:Doc file|doc file|page)s? ['\"](?P<page>[^'\"]+\.md)['\"]")
QUOTED = re.compile(r"(?:link|reference to|anchor) ['\"](?P<text>[^'\"]+)['\"]", re.IGNORECASE)
SAID = re.compile(r"^(?:\w+\.)*AuthorMistakes: (?P<says>.*)$")
ALREADY = re.compile(r"^(?P<file>\S+?\.\w+):(?P<line>\d+): (?P<says>.*)$")
REMEDY = "Correct it; the site is not built with a warning."


def run_strictly(command: Sequence[str], environment: Mapping[str, str]) -> None:
    """Run `mkdocs build --strict`. Raises AuthorMistakes for every warning; CalledProcessError, after what it said, for the rest."""
    done = subprocess.run(command, cwd=HOUSE, env=environment, capture_output=True, text=True, errors="replace")
    said = done.stdout + done.stderr
    mistakes = warnings_in(said)
    if mistakes:
        raise AuthorMistakes(mistakes)
    if done.returncode:
        print(said, flush=True)
        raise subprocess.CalledProcessError(done.returncode, command)


def warnings_in(said: str) -> list[Mistake]:
    """Every warning and error MkDocs logged, and what our own extension said before it stopped."""
    found: list[Mistake] = []
    ours = False
    for line in re.sub(r"\n +- ", " ", said).splitlines():  # a warning may list pages under itself
        logged, stopped, told = LOGGED.match(line), SAID.match(line), ALREADY.match(line)
        if stopped or (ours and told):
            ours = True
            found += [_of_ours(stopped["says"] if stopped else line)]
        elif logged:
            ours = False
            if logged["level"] in ("WARNING", "ERROR", "CRITICAL"):
                found.append(_of_mkdocs(logged["says"]))
    mine = [mistake for mistake in found if mistake.remedy != REMEDY]
    return sorted(set(mine or found))  # where our extension stopped MkDocs, what it logs about that adds nothing


def _of_ours(text: str) -> Mistake:
    told = ALREADY.match(text)
    return Mistake(told["file"], int(told["line"]), told["says"], "") if told else Mistake("mkdocs.yml", 1, text, "")


def _of_mkdocs(text: str) -> Mistake:
    page, quoted = PAGE.search(text), QUOTED.search(text)
    file = f"docs/{page['page']}" if page else "mkdocs.yml"
    path = DOCS / page["page"] if page else HOUSE / "mkdocs.yml"
    written = path.read_text("utf-8", errors="replace") if path.exists() else ""
    at = written.find(quoted["text"]) if quoted else -1
    return Mistake(file, written.count("\n", 0, at) + 1 if at >= 0 else 1, text.strip(), REMEDY)
