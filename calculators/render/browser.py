"""Finds the Chromium that draws charts and runs the tests."""
from __future__ import annotations

import os
import shutil
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
)


class NoBrowser(RuntimeError):
    """No browser was found; the message says how to get one."""


def find_browser() -> str:
    """The path of a Chromium: `BROWSER_PATH` if set, one on the machine, or Playwright's own download."""
    asked = os.environ.get("BROWSER_PATH")
    candidates = [asked] if asked else [shutil.which(name) for name in NAMES] + [*PLACES, *_downloaded()]
    for path in candidates:
        if path and Path(path).exists():
            return path
    raise NoBrowser("No Chromium was found. Install one (Debian: apt-get install chromium), or set BROWSER_PATH to the one you have.")


def _downloaded() -> list[str]:
    cache = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH", Path.home() / ".cache" / "ms-playwright"))
    return sorted(map(str, [*cache.glob("chromium-*/chrome-linux*/chrome"), *cache.glob("chromium-*/chrome-mac*/*.app/Contents/MacOS/*")]))
