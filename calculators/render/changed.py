"""When each page last changed: the author's date of the last commit that touched its Markdown.

A commit says so, no clock does, so two builds of one commit agree. Nothing is said of a page when nobody can know:
without git, in a page with changes that are not committed, and for the oldest commit of a shallow clone, which seems
to have touched every file.
"""

from __future__ import annotations

import re
import subprocess
from datetime import date
from pathlib import Path

_MARK = re.compile(r"[ \t]*<!--changed (.*?) changed-->\n?", re.S)
_COMMIT = "\x01"


def changed_pages(house: Path, docs: str = "docs") -> dict[str, date]:
    """Page (keep/protein.md) -> the day it last changed; pages whose day is not known are left out."""
    log = _git(house, "log", f"--format={_COMMIT}%H %as", "--name-only", "--relative", "--", docs)
    doubtful = {*_git(house, "diff", "--name-only", "--relative", "HEAD", "--", docs).splitlines()}
    borders = _shallow_borders(house)
    found: dict[str, date | None] = {}
    for commit in log.split(_COMMIT)[1:]:
        head, *files = commit.split("\n")
        name, _, day = head.partition(" ")
        for file in filter(None, files):
            found.setdefault(file, None if name in borders else date.fromisoformat(day))
    return {
        file.removeprefix(f"{docs}/"): day
        for file, day in found.items()
        if day and file.endswith(".md") and file not in doubtful
    }


def _git(house: Path, *words: str) -> str:
    """What git answers; nothing where there is no git, no repository or no commit."""
    try:
        command = ["git", "--no-optional-locks", "-c", "core.quotePath=false", *words]
        return subprocess.run(command, cwd=house, capture_output=True, text=True, check=True, encoding="utf-8").stdout
    except (OSError, subprocess.CalledProcessError):
        return ""


def _shallow_borders(house: Path) -> set[str]:
    """The commits at which a shallow clone's history ends."""
    path = _git(house, "rev-parse", "--git-path", "shallow").strip()
    return {*(house / path).read_text("utf-8").split()} if path and (house / path).is_file() else set()


def say_when(html: str, day: date | None) -> str:
    """A page whose template waits for its date, with it, or without the line."""
    said = f'<time datetime="{day.isoformat()}">{day.day} {day:%B %Y}</time>' if day else ""
    return _MARK.sub(lambda m: m[1].replace("DATE", said) + "\n" if day else "", html)


def date_pages(site: Path, changed: dict[str, date]) -> str:
    """Fill in every built page's date. Returns how many have one, in words."""
    dated = 0
    for path in sorted(site.rglob("*.html")):
        html = path.read_text("utf-8")
        day = changed.get(path.relative_to(site).with_suffix(".md").as_posix())
        if (told := say_when(html, day)) != html:
            path.write_text(told, "utf-8")
            dated += day is not None
    return f"{dated} pages"
