"""The same sources in MkDocs and in Zensical: the same articles, and the same stop for an author's mistake."""

import re

import pytest
from house import EVERY_PAGE, SITE, copy_house, run, said

pytestmark = pytest.mark.xdist_group("generators")
FINGERPRINT = re.compile(r"(\.(?:js|woff2))\?[0-9a-f]{8}(?=\")")  # put on after the pages, whoever built them
ARTICLE = re.compile(r'<article class="article">(.*)</article>', re.S)


def article(page) -> str:
    """What a page says. A leading ./ of an address and the width of white space mean nothing to a browser: the two
    generators write relative links and line ends in their own way, so these two alone are made alike."""
    (body,) = ARTICLE.findall(FINGERPRINT.sub(r"\1", page.read_text("utf-8")))
    return re.sub(r"\s+", " ", re.sub(r'\b(href|src)="\./', r'\1="', body)).strip()


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A copy of the house with its parts made, to build and to spoil. Not strict: Zensical takes `<use href="#…">`
    for a link to a heading; whether links lead somewhere is asked of the built pages in test_site.py."""
    copy = copy_house(tmp_path_factory.mktemp("house") / "copy", made=True)
    settings = copy / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("strict: true", "strict: false"), "utf-8")
    return copy


@pytest.fixture(scope="module")
def zensical(house, site):
    """The site as Zensical builds it."""
    done = run(house, "zensical", "build", "--clean")
    assert done.returncode == 0, said(done)
    return house / "site"


def test_zensical_builds_every_page(zensical):
    assert [name for name in EVERY_PAGE if not (zensical / name).exists()] == []


@pytest.mark.parametrize("name", EVERY_PAGE)
def test_both_generators_say_the_same(zensical, name):
    ours, theirs = article(SITE / name), article(zensical / name)
    assert len(ours) > 100
    at = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), min(len(ours), len(theirs)))
    assert ours == theirs, (
        f"MkDocs: …{ours[max(0, at - 80) : at + 120]}…\nZensical: …{theirs[max(0, at - 80) : at + 120]}…"
    )


def test_the_comparison_sees_a_difference(tmp_path):
    for name, text in (
        ("a", 'one <a href="./x.html">x</a>'),
        ("b", 'one\n <a href="x.html">x</a>'),
        ("c", 'one <a href="y.html">x</a>'),
    ):
        (tmp_path / name).write_text(f'<article class="article">{text}</article>')
    assert article(tmp_path / "a") == article(tmp_path / "b") != article(tmp_path / "c")


MISTAKES = {
    "a misspelt block": ("/// chrat | grip-by-age\n///", "chrat"),
    "an unclosed block": ("/// stop\nText without an end.", "stop"),
    "a chart that is not there": ("/// chart | no-such-chart\n///", "no-such-chart"),
    "a work that is not in the bibliography": ("A claim [@nobody1899nothing].", "nobody1899nothing"),
}


@pytest.mark.parametrize(
    "generator", [("zensical", "build", "--clean"), ("mkdocs", "build", "--quiet")], ids=["zensical", "mkdocs"]
)
@pytest.mark.parametrize("mistake", MISTAKES)
def test_an_authors_mistake_stops_both_and_is_named(house, zensical, generator, mistake):
    written, word = MISTAKES[mistake]
    page = house / "docs/keep/protein.md"
    good = page.read_text("utf-8")
    try:
        page.write_text(f"{good.rstrip()}\n\n{written}\n", "utf-8")
        line = len(good.rstrip().splitlines()) + 2
        done = run(house, *generator)
    finally:
        page.write_text(good, "utf-8")
    assert done.returncode != 0, "the build went on"
    assert f"docs/keep/protein.md:{line}" in said(done) and word in said(done)
