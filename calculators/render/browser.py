"""Finds the Chromium that draws charts and runs the tests."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from ..sources.rooms import HOUSE

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
)


class NoBrowser(RuntimeError):
    """No browser was found; the message says how to get one."""


def find_browser() -> str:
    """The path of a Chromium: `BROWSER_PATH` if set, one on the machine, or the one that `make` downloaded."""
    asked = os.environ.get("BROWSER_PATH")
    candidates = [asked] if asked else [shutil.which(name) for name in NAMES] + [*PLACES, *_downloaded()]
    for path in candidates:
        if path and Path(path).exists():
            return path
    raise NoBrowser(
        "No Chromium was found. Install one (Debian: apt-get install chromium), or set BROWSER_PATH to the one you have."
    )


def _downloaded() -> list[str]:
    """Where `make` puts its own download."""
    return sorted(
        str(path)
        for path in (HOUSE / ".cache" / "browser").rglob("chrome*")
        if path.is_file() and os.access(path, os.X_OK)
    )
