"""What every test may ask for: the built site, an address on this machine that serves it, a Chromium and a Firefox."""

from pathlib import Path

import pytest
from browsers import launch
from house import SITE
from hypothesis import settings
from light_pages import serving
from playwright.sync_api import sync_playwright

settings.register_profile(
    "house", derandomize=True, deadline=None, database=None
)  # the same cases every time, on any machine
settings.load_profile("house")


@pytest.fixture(scope="session")
def site() -> Path:
    """The folder of the built site."""
    if not (SITE / "index.html").exists():
        pytest.fail("site/ is missing. Run `make test`, or build it first: python -m calculators site", pytrace=False)
    return SITE


@pytest.fixture(scope="session")
def address(site):
    """`http://127.0.0.1:…/` with the site, and `light/NAME.html` beside it, as long as the tests run."""
    with serving() as home:
        yield home


@pytest.fixture(scope="session")
def playwright():
    """What drives the browsers."""
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def chromium(playwright):
    """One browser for all tests of a worker."""
    browser = launch(playwright, "chromium")
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def firefox(playwright):
    """The second engine: what holds in one is not yet true in another."""
    browser = launch(playwright, "firefox")
    yield browser
    browser.close()
