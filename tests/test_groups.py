"""Tests that share a copy of the house or an open page run on one worker; a newer pytest once let them drift apart unseen."""

import os

import pytest


@pytest.mark.xdist_group("together")
def test_the_tests_of_one_group_are_kept_on_one_worker(request):
    alone = "PYTEST_XDIST_WORKER" not in os.environ
    assert alone or request.node.nodeid.endswith("@together"), "pytest-xdist no longer groups: see requirements-test.in"
