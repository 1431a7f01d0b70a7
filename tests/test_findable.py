"""The site with an address and without one: what it says of itself, how a reader answers, and what may be taken away."""

import csv
import json
import re
import shutil
from datetime import date
from urllib.parse import parse_qs, unquote, urlsplit
from xml.etree import ElementTree as Tree

import pytest
from house import EVERY_PAGE, HOUSE, PAGES, copy_house, run, said
from test_site import Seen, faults

from calculators.render import feed
from calculators.render.changed import changed_pages, say_when
from calculators.render.chart_picture import PICTURES
from calculators.render.contents import contents, trouble_with_contents
from calculators.render.embeds import elements
from calculators.science.mistakes import AuthorMistakes
from calculators.sources.catalogue import calculator_names, chart, chart_names
from calculators.sources.rooms import DOCS
from calculators.sources.series import series, series_names
from calculators.sources.settings import settings

pytestmark = pytest.mark.xdist_group("findable")
ADDRESS, REPOSITORY = "https://muscle.example/site/", "https://github.com/someone/muscle"
LINES = f"extra:\n  address: {ADDRESS}\n  repository: {REPOSITORY}\n"
MAKE = """from calculators.building import build_pages
from calculators.making.kinds import kinds
from calculators.publishing import publish
from calculators.render import chart_picture
from calculators.sources.rooms import HOUSE, SITE
chart_picture.photograph = lambda sittings: {}  # the photographs are asked in the house itself
for kind in kinds():
    kind.make_all()
chart_picture.make_pictures(); build_pages(); publish(SITE, HOUSE)"""


@pytest.fixture(scope="module")
def other(tmp_path_factory, site):
    """The house built again, with an address if the first has none, without one if it has."""
    copy = copy_house(tmp_path_factory.mktemp("other") / "house", made=True)
    (copy / "build").unlink()
    shutil.copytree(HOUSE / "build", copy / "build", ignore=shutil.ignore_patterns("guides"))
    text = (copy / "mkdocs.yml").read_text("utf-8")
    plain = re.sub(r"(?m)^  (address|repository): .*\n", "", text)
    (copy / "mkdocs.yml").write_text(plain if settings().address else plain.replace("extra:\n", LINES, 1), "utf-8")
    (copy / "make.py").write_text(MAKE)
    done = run(copy, "make")
    assert done.returncode == 0, said(done)
    return copy / "site"


@pytest.fixture(scope="module")
def known(other, site):
    """The site that knows its address, and the address."""
    return (site, settings().address) if settings().address else (other, ADDRESS)


@pytest.fixture(scope="module")
def unknown(other, site):
    """The site that nobody has given an address."""
    return other if settings().address else site


# Without an address nothing is made up


def test_without_an_address_no_page_names_one(unknown):
    told = re.compile(r'rel="canonical"|property="og:|atom\+xml|&lt;iframe|issues/new|/blob/HEAD/|cards/')
    assert [
        f"{name}: {found[0]}" for name in EVERY_PAGE if (found := told.search((unknown / name).read_text("utf-8")))
    ] == []
    assert [
        name for name in ("sitemap.xml", "changes.xml", "robots.txt", "cards", "embed") if (unknown / name).exists()
    ] == []
    assert ADDRESS not in "".join(path.read_text("utf-8") for path in (unknown / "assets/made/charts").glob("*.svg"))


def test_no_page_shows_where_a_date_would_have_stood(known, unknown):
    assert [
        name
        for name in EVERY_PAGE
        for built in (known[0], unknown)
        if re.search(r"<!--changed|>[^<]*DATE<", (built / name).read_text("utf-8"))
    ] == []


# With an address


def properties(html: str) -> dict[str, str]:
    return dict(re.findall(r'<meta property="(og:[a-z:]+)" content="([^"]*)">', html))


def where(address: str, name: str) -> str:
    return address if name == "index.html" else address + name


@pytest.mark.parametrize("name", PAGES)
def test_a_page_names_its_own_address_its_card_and_its_feed(known, name):
    built, address = known
    html = (built / name).read_text("utf-8")
    assert re.findall(r'<link rel="canonical" href="([^"]*)">', html) == [where(address, name)]
    told = properties(html)
    assert told["og:url"] == where(address, name) and len(told["og:title"]) > 2 and len(told["og:description"]) > 20
    card = built / told["og:image"].removeprefix(address)
    assert card == (built / "cards" / name).with_suffix(".png") and card.is_file()
    assert re.findall(r'type="application/atom\+xml"[^>]*href="([^"]*)"', html) == [f"{address}changes.xml"]


def test_the_page_for_a_missing_address_claims_none(known):
    html = (known[0] / "404.html").read_text("utf-8")
    assert "canonical" not in html and "og:" not in html and "issues/new" not in html


@pytest.mark.parametrize("name", ["understand/ageing.html", "calculators/body-fat.html", "evidence/index.html"])
def test_a_mistake_is_reported_with_the_page_and_the_source_is_the_pages_own(known, name):
    html = (known[0] / name).read_text("utf-8")
    repository = settings().repository or REPOSITORY
    (report,) = re.findall(rf'href="({re.escape(repository)}/issues/new[^"]*)"', html)
    asked = parse_qs(urlsplit(report.replace("&amp;", "&")).query)
    assert (
        asked["title"] == ["Mistake: " + re.search(r"<title>(.*?) ·", html)[1]]
        and where(known[1], name) in asked["body"][0]
    )
    assert "health details" in asked["body"][0]
    (source,) = re.findall(rf'href="{re.escape(repository)}/blob/HEAD/([^"]*)"', html)
    assert (HOUSE / source).is_file() and source == f"docs/{name.removesuffix('.html')}.md"


def test_the_sitemap_lists_every_page_once_and_nothing_else(known):
    built, address = known
    listed = [
        entry.text
        for entry in Tree.parse(built / "sitemap.xml").iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")
    ]
    assert sorted(listed) == sorted(where(address, name) for name in PAGES)
    assert f"Sitemap: {address}sitemap.xml" in (built / "robots.txt").read_text("utf-8")


def test_a_social_card_is_a_picture_of_the_right_size_with_something_on_it(known):
    from PIL import Image

    for name in ("index", "understand/ageing", "evidence/data"):
        with Image.open(known[0] / "cards" / f"{name}.png") as card:
            colours = card.convert("RGB").getcolors(1 << 24)
            assert card.size == (1200, 630)
        shares = sorted((times / (1200 * 630) for times, _ in colours), reverse=True)
        assert 0.6 < shares[0] < 0.97 and len(colours) > 50, "all paper, or no paper"
    assert len({path.read_bytes() for path in (known[0] / "cards").rglob("*.png")}) == len(PAGES), (
        "two pages share a card"
    )


# The feed

ATOM = {"a": feed.ATOM}


def test_the_feed_is_whole_and_its_ids_are_all_different(known):
    built, address = known
    tree = Tree.parse(built / "changes.xml").getroot()
    assert tree.tag == f"{{{feed.ATOM}}}feed" and tree.find("a:author/a:name", ATOM).text
    for name in ("id", "title", "updated"):
        assert tree.find(f"a:{name}", ATOM).text and all(
            entry.find(f"a:{name}", ATOM).text for entry in tree.findall("a:entry", ATOM)
        )
    ids = [entry.find("a:id", ATOM).text for entry in tree.findall("a:entry", ATOM)]
    assert len(ids) == len(set(ids)) >= 2 and all(one.startswith(address) for one in ids)
    for entry in tree.findall("a:entry", ATOM):
        to = entry.find("a:link", ATOM).get("href").removeprefix(address) or "index.html"
        assert (built / to).is_file()


OLD = "## The list\n\n### 22 November 2026: the site opens\n\nOpened.\n\n## What goes on this list\n\n- A number.\n"


def test_a_new_correction_comes_first_and_leaves_the_older_ids_alone():
    new = OLD.replace("### 22", "### 3 December 2026: grip of men at 70\n\nIt said 3.\n\n### 22")
    before, after = feed.corrections(OLD), feed.corrections(new)
    assert [entry.key for entry in before] == ["correction-2026-11-22-the-site-opens"] and before[0] in after
    assert (after[0].day, after[0].says) == (date(2026, 12, 3), "It said 3.")


@pytest.mark.parametrize(
    ("read", "text", "line"),
    [
        (feed.corrections, OLD.replace("22 November 2026: t", "T"), 3),
        (feed.corrections, OLD.replace("22 November", "31 November"), 3),
        (feed.versions, "# Changelog\n\n## 1.0.0\n\n- NEW\n", 3),
        (feed.versions, "## 1.0.0 — 2026-13-01\n", 1),
    ],
)
def test_an_entry_without_its_day_stops_the_build(read, text, line):
    with pytest.raises(AuthorMistakes) as stopped:
        read(text)
    assert [mistake.line for mistake in stopped.value.mistakes] == [line]


# When a page changed


@pytest.fixture
def repository(tmp_path):
    """A small repository: two pages, one changed later, one with a change that is not committed."""

    def git(*words, day="2026-01-05"):
        at = f"{day}T12:00:00+0000"
        done = run_git(tmp_path, words, {"GIT_AUTHOR_DATE": at, "GIT_COMMITTER_DATE": at})
        assert done.returncode == 0, done.stderr

    (tmp_path / "docs/keep").mkdir(parents=True)
    for name in ("index.md", "keep/protein.md", "keep/sleep.md"):
        (tmp_path / "docs" / name).write_text("one")
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "first")
    (tmp_path / "docs/keep/protein.md").write_text("two")
    git("commit", "-qam", "second", day="2026-02-03")
    (tmp_path / "docs/keep/sleep.md").write_text("not committed")
    return tmp_path


def run_git(folder, words, more):
    import os
    import subprocess

    who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    return subprocess.run(["git", *who, *words], cwd=folder, env={**os.environ, **more}, capture_output=True, text=True)


def test_a_page_changed_on_the_day_of_its_last_commit_and_a_page_in_work_on_none(repository):
    assert changed_pages(repository) == {"index.md": date(2026, 1, 5), "keep/protein.md": date(2026, 2, 3)}


def test_the_oldest_commit_of_a_shallow_clone_proves_nothing(repository, tmp_path_factory):
    clone = tmp_path_factory.mktemp("clone") / "shallow"
    run_git(repository, ["clone", "-q", "--depth", "1", f"file://{repository}", str(clone)], {})
    assert (clone / "docs/keep/protein.md").read_text() == "two" and changed_pages(clone) == {}
    (clone / "docs/index.md").write_text("three")
    run_git(clone, ["commit", "-qam", "third"], {"GIT_AUTHOR_DATE": "2026-03-04T12:00:00+0000"})
    assert changed_pages(clone) == {"index.md": date(2026, 3, 4)}


def test_without_a_repository_nothing_is_said(tmp_path):
    (tmp_path / "docs").mkdir()
    assert changed_pages(tmp_path) == {}
    waiting = "<p>a</p>\n<!--changed <p>Last update: DATE</p> changed-->\n<p>b</p>"
    assert say_when(waiting, None) == "<p>a</p>\n<p>b</p>"
    assert '<time datetime="2026-02-03">3 February 2026</time>' in say_when(waiting, date(2026, 2, 3))


# Data as JSON


@pytest.mark.parametrize("name", series_names())
def test_the_json_of_a_series_is_its_csv_with_types_and_papers(site, name):
    told = json.loads((site / "data" / f"{name}.json").read_text("utf-8"))
    with (site / "data" / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(told["rows"]) == len(rows) > 0
    for got, printed in zip(told["rows"], rows, strict=True):
        assert list(got) == list(printed)
        assert all(
            value is None if text == "" else value == text or float(text) == value
            for value, text in zip(got.values(), printed.values())
        )
    kinds = {"integer": int, "number": (int, float), "string": object}
    assert all(
        isinstance(row[column["name"]], kinds[column["type"]])
        for column in told["columns"]
        for row in told["rows"]
        if row[column["name"]] is not None
    )
    assert all(told[key] == series(name).origin[key] for key in ("source", "licence", "caution"))


# What may be taken away


@pytest.mark.parametrize("name", chart_names())
def test_a_picture_of_a_chart_stands_alone(name):
    svg = (PICTURES / f"{name}.svg").read_text("utf-8")
    tree = Tree.fromstring(svg)
    assert "var(--" not in svg and "<script" not in svg and not re.search(r'(?:href|src)="(?!#)', svg)
    words = re.sub(
        r"\s+", " ", " ".join("".join(text.itertext()) for text in tree.iter("{http://www.w3.org/2000/svg}text"))
    )
    assert chart(name).title in words and "CC BY 4.0" in words and "With care:" in words
    width, height = float(tree.get("width")), float(tree.get("height"))
    from PIL import Image

    with Image.open(PICTURES / f"{name}.png") as png:
        assert png.size == (2 * width, 2 * height) and len(png.convert("RGB").getcolors(1 << 24)) > 20


def test_a_citation_names_the_address_only_where_there_is_one(known, unknown):
    for built, address in (known, (unknown, "")):
        html = (built / "calculators/grip-strength.html").read_text("utf-8")
        for name, cited in re.findall(
            r'id="chart-([a-z0-9-]+)" data-chart.*?<cite class="chart__citation">(.*?)</cite>', html, re.S
        ):
            assert (
                chart(name).title.rstrip(".") in cited.replace("&#39;", "'").replace("&#34;", '"')
                and "Numbers: " in cited
            )
            assert (f"#chart-{name}" in cited) == bool(address) and (not address or address in cited)


# Embedded


@pytest.fixture(scope="module")
def embeds(known):
    return {path.stem: Seen(path.read_text("utf-8")) for path in sorted((known[0] / "embed").glob("*.html"))}


def test_every_calculator_and_every_chart_that_is_shown_can_be_embedded(known, embeds):
    shown = {
        name
        for page in PAGES
        for name in re.findall(r'data-chart="([a-z0-9-]+)"', (known[0] / page).read_text("utf-8"))
    }
    assert set(embeds) == {*calculator_names(), *(f"chart-{name}" for name in shown & set(chart_names()))} and shown


def test_every_snippet_leads_to_a_page_that_is_there(known):
    built, address = known
    snippets = [
        src
        for name in PAGES
        for src in re.findall(r'&lt;iframe src=(?:"|&#34;)(.*?)(?:"|&#34;)', (built / name).read_text("utf-8"))
    ]
    assert len(set(snippets)) > 20
    assert [
        src
        for src in snippets
        if not src.startswith(f"{address}embed/") or not (built / src.removeprefix(address)).is_file()
    ] == []


def test_an_embedded_page_leads_back_loads_only_what_is_here_and_has_no_loose_ends(known, embeds):
    built = known[0]
    ids = {path.relative_to(built).as_posix(): set(Seen(path.read_text("utf-8")).ids) for path in built.rglob("*.html")}
    for name, page in embeds.items():
        assert [
            fault
            for fault in faults(
                built,
                f"embed/{name}.html",
                [one for one in page.links if not one.startswith(known[1])] + page.loads,
                ids,
            )
        ] == []
        assert set(page.references) - set(page.ids) == set() and len(page.ids) == len(set(page.ids)), name
        assert [one for one in page.loads if urlsplit(one).scheme] == [] and page.inline == [] and page.handlers == []
        assert "Content-Security-Policy" in page.text and "CC BY 4.0" in page.text and "chart__reuse" not in page.text
        assert [
            link
            for link in re.findall(r'<a\b[^>]*href="(?!#)[^>]*>', page.text)
            if "target=" not in link and "download" not in link
        ] == []


def test_a_calculator_takes_its_stop_signs_along(known):
    page = (known[0] / "calculators/chair-stand.html").read_text("utf-8")
    stops = elements(page, '<div class="stop"')
    embedded = (known[0] / "embed/chair-stand.html").read_text("utf-8")
    assert stops and embedded.index('class="stop"') < embedded.index("<form")
    with pytest.raises(ValueError, match="no end"):
        elements('<div class="stop"><div></div>', '<div class="stop"')


# Tables of contents

SECTIONS = [name for name in settings().sections if any(page.startswith(f"{name}/") for page in settings().pages)]


@pytest.mark.parametrize("name", [n for n in SECTIONS if n != "about"])
def test_a_sections_front_lists_exactly_its_pages_in_the_order_of_the_menu(site, name):
    html = (site / name / "index.html").read_text("utf-8")
    (listed,) = elements(html, '<div class="contents">')
    order = [page for page in settings().pages if page.startswith(f"{name}/") and not page.endswith("/index.md")]
    links = [unquote(one).removeprefix(f"../{name}/") for one in re.findall(r'<a href="([^"]+)"', listed)]
    assert [link for link in links if not link.startswith("../")] == [
        page.removeprefix(f"{name}/").replace(".md", ".html") for page in order
    ]
    assert listed.count("<li>") == len(links) == listed.count('class="picture"') == listed.count('class="line"')


def test_a_page_written_twice_or_not_at_all_is_said():
    assert trouble_with_contents("understand keep/protein.md", DOCS) == ""
    assert "not of what" in trouble_with_contents(" ", DOCS)
    assert "keep/protien.md" in trouble_with_contents(
        "keep/protien.md", DOCS
    ) and "keep/protein.md" in trouble_with_contents("keep/protien.md", DOCS)
    assert [page.name for page in contents("keep/protein.md", DOCS)] == ["keep/protein.md"]


# Settings


@pytest.mark.parametrize(
    ("lines", "word"),
    [
        ("extra:\n  address: https://a.example/muscle", "slash"),
        ("extra:\n  address: muscle.example/", "whole address"),
        ("extra:\n  repository: https://github.com/a/b/", "without a slash"),
        ("extra:\n  sections:\n    keep: { colour: pink }", "keep"),
        ("nav:\n  - New:\n      - new/index.md\nextra:\n  sections:\n    keep: { colour: keep }", "new"),
    ],
)
def test_a_slip_in_the_settings_is_one_sentence_with_its_line(tmp_path, lines, word):
    (tmp_path / "mkdocs.yml").write_text(lines)
    with pytest.raises(AuthorMistakes) as stopped:
        settings(tmp_path)
    (mistake,) = stopped.value.mistakes
    assert word in str(mistake) and str(mistake).startswith("mkdocs.yml:")
