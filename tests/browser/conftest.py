"""Watched pages for the tests of the page itself."""

import pytest
from browsers import ENGINES
from rooms import Rooms


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


@pytest.fixture(scope="module", params=ENGINES)
def engine(request):
    """Both engines in turn."""
    return request.getfixturevalue(request.param)


@pytest.fixture
def visitor(engine, address):
    """Pages for one test, in each engine in turn."""
    opened = Rooms(engine, address)
    yield opened
    opened.close()
