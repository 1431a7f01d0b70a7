"""The same sources give the same bytes: on another day, in another folder, from nothing."""

import hashlib

import pytest
from house import copy_house, run, said

from calculators.render.chart_svg import OpenBrowser, draw_all, finish
from calculators.sources.catalogue import chart, chart_names

pytestmark = pytest.mark.xdist_group("reproducible")


def fingerprints(folder) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def again(tmp_path_factory):
    """The whole site built a second time: a clean clone in another folder, under another clock, language and hash seed."""
    copy = copy_house(tmp_path_factory.mktemp("again") / "elsewhere", made=False)
    done = run(copy, "calculators", "site", TZ="Pacific/Kiritimati", LC_ALL="C", PYTHONHASHSEED="4711", HOME=str(copy))
    assert done.returncode == 0, said(done)
    return copy / "site"


def test_two_builds_of_the_same_sources_are_the_same_to_the_byte(site, again):
    first, second = fingerprints(site), fingerprints(again)
    assert len(first) > 100
    assert sorted(first) == sorted(second), (
        "one build has files the other has not; is site/ older than the sources? Run: make site"
    )
    assert [name for name in first if first[name] != second[name]] == [], (
        "is site/ older than the sources? Run: make site"
    )


def test_the_comparison_sees_one_changed_byte(tmp_path):
    for folder, text in (("a", "same"), ("b", "samd")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x").write_text(text)
    assert fingerprints(tmp_path / "a") != fingerprints(tmp_path / "b")


def test_a_chart_drawn_in_another_order_is_the_same_drawing():
    """One chart in four: that all come out alike in the usual order is held by the two builds."""
    figures = {
        f"{name}-{width}": chart(name).draw(width == "narrow")
        for name in chart_names()[::4]
        for width in ("wide", "narrow")
    }
    assert figures
    browser = OpenBrowser()
    once, twice = draw_all(figures), browser.draw_all(dict(reversed(figures.items())))
    browser.close()
    differ = []
    for key, figure in figures.items():
        c = chart(key.rsplit("-", 1)[0])
        first, second = (
            finish(drawn[key], key, figure, c.title, c.description.shows, c.panels) for drawn in (once, twice)
        )
        if first != second:
            differ.append(key)
        assert 'role="img"' in first
    assert differ == []
