"""Fonts cut down to what the site uses, and scripts as other people wrote them: made again only when the lock, or how
they are made, has changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..render import browser_packages, fonts
from ..sources.rooms import MADE
from .keys import BROWSER_PACKAGES, PYTHON_PACKAGES, is_kept, keep, key


def make_packages() -> tuple[set[Path], str]:
    """Both; hands back every file of theirs, and what was made."""
    done = [
        _make("fonts", fonts_key(), {MADE / "fonts" / cut.made for cut in fonts.CUTS}, fonts.make_fonts),
        _make(
            "browser-packages",
            browser_packages_key(),
            {MADE / name for name in browser_packages.SERVED},
            browser_packages.copy_browser_packages,
        ),
    ]
    return {file for files, _ in done for file in files}, "made" if any(anew for _, anew in done) else "kept"


def fonts_key() -> str:
    """The cut list, the packages that cut, the letters themselves as the lock names them."""
    return key(Path(fonts.__file__), PYTHON_PACKAGES, BROWSER_PACKAGES)


def browser_packages_key() -> str:
    """What is copied, and which versions."""
    return key(Path(browser_packages.__file__), BROWSER_PACKAGES)


def _make(name: str, wanted: str, files: set[Path], make: Callable[[], object]) -> tuple[set[Path], bool]:
    if is_kept(name, wanted, files):
        return files, False
    make()
    keep(name, wanted)
    return files, True
