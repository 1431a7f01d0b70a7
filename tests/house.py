"""Where the house stands for tests, which pages it has, and how to copy it into an empty folder."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[1]
DOCS = HOUSE / "docs"
SITE = HOUSE / "site"
PAGES = sorted(path.relative_to(DOCS).with_suffix(".html").as_posix() for path in DOCS.rglob("*.md"))
"""Every page an author wrote, by its address inside the site."""
EVERY_PAGE = ["404.html", *PAGES]
COPIED = (
    "calculators",
    "docs",
    "overrides",
    "mkdocs.yml",
    "CHANGELOG.md",
    "requirements.txt",
    "package.json",
    "package-lock.json",
)
"""What a build reads."""
BUILT_ALREADY = ("build",)


def copy_house(to: Path, *, made: bool) -> Path:
    """The sources in another folder. With `made`, the parts that are made are there too; else it is a clean clone."""
    to.mkdir(parents=True, exist_ok=True)
    forget = shutil.ignore_patterns("__pycache__", *([] if made else ["made"]))
    for name in COPIED:
        source = HOUSE / name
        if source.is_dir():
            shutil.copytree(source, to / name, ignore=forget)
        elif source.exists():
            shutil.copy(source, to / name)
    for name in (".git", "node_modules", *(BUILT_ALREADY if made else ())):  # .git: the day of a page's last commit
        (to / name).symlink_to(HOUSE / name)
    return to


def run(house: Path, *command: str, **environment: str) -> subprocess.CompletedProcess:
    """A Python command inside a copy of the house."""
    inherited = {
        key: text for key, text in os.environ.items() if key != "SOURCE_DATE_EPOCH"
    }  # another test may have set a clock
    words = {**inherited, "PYTHONPATH": str(house), "NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1", **environment}
    return subprocess.run([sys.executable, "-m", *command], cwd=house, env=words, capture_output=True, text=True)


def said(done: subprocess.CompletedProcess) -> str:
    """Everything a command printed."""
    return done.stdout + done.stderr
