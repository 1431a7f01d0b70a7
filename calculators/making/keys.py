"""What a kept result depends on, as one short text: files by what stands in them, versions and words as they are.

A key names everything: the data and words of the thing itself, how it is made, the packages that make it (their pins,
`requirements.txt` and `package-lock.json`) and, where a browser draws, the browser's own version.
"""

from __future__ import annotations

import functools
import hashlib
import subprocess
from pathlib import Path

from ..render.browser import find_browser
from ..sources.rooms import HOUSE

PYTHON_PACKAGES = HOUSE / "requirements.txt"
BROWSER_PACKAGES = HOUSE / "package-lock.json"
KEYS = HOUSE / "build" / "keys"
"""The keys of what is served as it was made: a key beside a served file would be published with it."""


def key(*parts: Path | str) -> str:
    """One text for all of them; a file that is not there is a part as well."""
    digest = hashlib.sha256()
    for part in parts:
        said = _content(part) if isinstance(part, Path) else part.encode()
        digest.update(len(said).to_bytes(8, "big") + said)  # the length, so that "ab", "c" is not "a", "bc"
    return digest.hexdigest()[:32]


def _content(path: Path) -> bytes:
    return b"+" + path.read_bytes() if path.exists() else b"-"


@functools.cache
def browser_version() -> str:
    """What the browser that draws says of itself. Raises NoBrowser when there is none."""
    return subprocess.run([find_browser(), "--version"], capture_output=True, text=True, check=True).stdout.strip()


def is_kept(name: str, wanted: str, files: set[Path]) -> bool:
    """Whether all of these files are there, made under this very key."""
    kept = KEYS / name
    return kept.exists() and kept.read_text("utf-8") == wanted and all(file.exists() for file in files)


def keep(name: str, made: str) -> None:
    """Remember under which key something was made; called last, so that a broken run is made again."""
    kept = KEYS / name
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text(made, "utf-8")
