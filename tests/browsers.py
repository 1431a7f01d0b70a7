"""The two browsers of the tests: what holds in one engine is not yet true in another."""

import os
import shutil

from calculators.render.browser import find_browser

ENGINES = ("chromium", "firefox")


def find_firefox() -> str | None:
    """FIREFOX_PATH if it is set, else the Firefox of this machine."""
    return os.environ.get("FIREFOX_PATH") or shutil.which("firefox-esr") or shutil.which("firefox")


def find_shell() -> str:
    """The Chromium of the tests: its headless shell if there is one, since it draws no window of its own, else the whole."""
    return os.environ.get("BROWSER_PATH") or shutil.which("chromium-headless-shell") or find_browser()


def launch(playwright, engine: str):
    """A Chromium, or an unpatched Firefox spoken to over WebDriver BiDi."""
    if engine == "chromium":
        return playwright.chromium.launch(
            executable_path=find_shell(), args=["--no-sandbox", "--disable-background-networking"]
        )
    return playwright.firefox.launch(channel="moz-firefox", executable_path=find_firefox())
