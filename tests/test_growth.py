"""The work grows as the house does and no faster: counted, not timed. Twice as many pages are read, searched and finished twice as often."""

import contextlib
import functools
import io
import shutil
from collections import Counter
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import jinja2
import pytest
from corpus import SECTIONS, grow
from house import HOUSE
from markdown import Markdown

from calculators import blocks
from calculators.blocks import known_blocks
from calculators.pages.check import check_pages
from calculators.pages.page import read_pages
from calculators.render import evidence
from calculators.render.search_index import make_index
from calculators.sources.bibliography import citable_keys

page_of = blocks.page_of
EXTENSIONS = ["attr_list", "md_in_html", "tables", "toc", "calculators.blocks"]
OWN = sum(len(list((HOUSE / "docs" / section).rglob("*.md"))) for section in SECTIONS)
SIZES = (OWN + 10, OWN + 30, OWN + 50)


@pytest.fixture(scope="module")
def grown(tmp_path_factory) -> dict[int, Path]:
    """Houses of three sizes: articles of two sections, and copies of them."""
    houses = {}
    for size in SIZES:
        house = houses[size] = tmp_path_factory.mktemp("grown") / str(size)
        for section in SECTIONS:
            shutil.copytree(HOUSE / "docs" / section, house / "docs" / section)
        shutil.copy(HOUSE / "mkdocs.yml", house)
        grow(house, pages=size)
    return houses


@contextlib.contextmanager
def reading():
    """How often each page is opened meanwhile, through whatever door."""
    opened: Counter[str] = Counter()
    whole = io.open

    def counted(file, *words, **more):
        if str(file).endswith((".md", ".html")):
            opened[str(file)] += 1
        return whole(file, *words, **more)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(io, "open", counted)
        yield opened


def grows_evenly(work: dict[int, int]) -> bool:
    """Whether the second twenty pages cost what the third twenty cost."""
    small, middle, large = (work[size] for size in SIZES)
    return 0 < middle - small == large - middle


def test_growth_faster_than_the_house_is_seen():
    assert (
        grows_evenly({size: 3 * size + 5 for size in SIZES})
        and not grows_evenly({size: size * size for size in SIZES})
        and not grows_evenly(dict.fromkeys(SIZES, 7))
    )


def test_a_grown_house_has_so_many_pages_and_each_is_another(grown):
    for size, house in grown.items():
        bodies = {page.body for page in read_pages(house / "docs")}
        assert len(bodies) == size and all(
            f"- {page.name}" in (house / "mkdocs.yml").read_text() for page in read_pages(house / "docs")
        )


def test_checking_opens_each_page_equally_often(grown):
    work = {}
    for size, house in grown.items():
        with reading() as opened:
            check_pages(house / "docs", citable=citable_keys(), known_blocks=known_blocks(), today=date(2026, 11, 25))
        assert len(opened) == size and set(opened.values()) == {1}
        work[size] = sum(opened.values())
    assert grows_evenly(work)


def test_setting_pages_opens_finishes_and_maps_each_equally_often(grown, monkeypatch):
    work, finished, mapped = {}, Counter(), []
    monkeypatch.setattr(
        blocks,
        "finish_page",
        lambda text, name, head, whole=blocks.finish_page: finished.update([name]) or whole(text, name, head),
    )
    monkeypatch.setattr(
        blocks, "_read_bodies", lambda docs, whole=blocks._read_bodies: mapped.append(docs) or whole(docs)
    )
    for size, house in grown.items():
        docs = house / "docs"
        monkeypatch.setattr(blocks, "page_of", lambda text, docs=docs, whole=page_of: whole(text, docs))
        texts = [page.written.lstrip("\n") for page in read_pages(docs)]
        finished.clear(), mapped.clear()
        with reading() as opened:
            for text in texts:
                Markdown(extensions=EXTENSIONS).convert(text)
        assert len(mapped) == 1 and len(finished) == size and set(finished.values()) == {1}
        work[size] = sum(opened[str(path)] for path in docs.rglob("*.md"))
    assert grows_evenly(work)


def test_the_lists_of_the_evidence_open_each_page_once(grown):
    work = {}
    for size, house in grown.items():
        with reading() as opened:
            pages = functools.cache(lambda docs=house / "docs": read_pages(docs))
            for name in ("references", "numbers", "scorecard"):
                evidence.files_of(name, pages)
        assert set(opened.values()) == {1}
        work[size] = sum(opened.values())
    assert grows_evenly(work)


def test_the_search_index_opens_each_page_once(tmp_path):
    work = {}
    for size in SIZES:
        site = tmp_path / str(size)
        site.mkdir()
        for number in range(size):
            (site / f"{number}.html").write_text(
                f"<html><head><title>{number}</title></head><body><article><h1>{number}</h1><p>Text</p></article></body></html>"
            )
        with reading() as opened:
            make_index(site)
        work[size] = sum(opened.values())
    assert grows_evenly(work)


@pytest.mark.parametrize("length", [12, 40, 41, 400])
def test_the_menu_of_a_section_has_an_end(length):
    """The theme's part, with a section of so many pages: first page, this page and its neighbours; all of a short one."""
    children = [
        SimpleNamespace(url=f"keep/{'index' if not number else number}.html", title=f"T{number}")
        for number in range(length)
    ]
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(HOUSE / "overrides"))
    environment.filters["url"] = str
    for here in (0, 1, length // 2, length - 1):
        nav = SimpleNamespace(items=[SimpleNamespace(title="Keep", active=True, children=children)])
        html = environment.get_template("partials/chapter.html").render(nav=nav, page=children[here])
        shown = [child.url for child in children if f'href="{child.url}"' in html]
        assert shown[0] == "keep/index.html" and children[here].url in shown and html.count('aria-current="page"') == 1
        assert len(shown) == length if length <= 40 else len(shown) <= 40
        assert {child.url for child in children[max(0, here - 5) : here + 6]} <= set(shown)
