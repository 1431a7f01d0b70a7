"""A Chromium for the tests of the page itself, and watched pages in it."""
import pytest
from playwright.sync_api import sync_playwright

from calculators.render.browser import find_browser
from rooms import Rooms


@pytest.fixture(scope="session")
def chromium():
    """One browser for all tests of a worker."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=["--no-sandbox", "--disable-background-networking"])
        yield browser
        browser.close()


@pytest.fixture
def rooms(chromium, address):
    """Pages for one test; a fault on any of them fails the test."""
    opened = Rooms(chromium, address)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def shared_rooms(chromium, address):
    """Pages that the tests of one file share."""
    opened = Rooms(chromium, address)
    yield opened
    opened.close()
