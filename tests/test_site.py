"""The built pages, read without a browser: links lead somewhere, headings make an outline, nothing comes from elsewhere."""

import re
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pikepdf
import pytest
from house import EVERY_PAGE, SITE

LOADS = {
    "script": "src",
    "img": "src",
    "iframe": "src",
    "audio": "src",
    "video": "src",
    "source": "src",
    "embed": "src",
    "object": "data",
}
"""What fetches something by itself, and where its address stands. (`link` is read by its rel.)"""
FETCHED_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "manifest", "preconnect", "dns-prefetch", "prefetch"}


@dataclass
class Seen(HTMLParser):
    """One page, taken apart."""

    text: str
    ids: list = field(default_factory=list)
    links: list = field(default_factory=list)
    loads: list = field(default_factory=list)
    headings: list = field(default_factory=list)
    pictures: list = field(default_factory=list)
    meta: dict = field(default_factory=dict)
    references: list = field(default_factory=list)
    title: str = ""
    lang: str = ""
    inline: list = field(default_factory=list)
    handlers: list = field(default_factory=list)

    def __post_init__(self):
        super().__init__(convert_charrefs=True)
        self._open = []
        self.feed(self.text)

    def handle_starttag(self, tag, attrs):
        a = dict(attrs)
        self.ids += [a["id"]] if a.get("id") else []
        self.handlers += [f"{tag} {name}" for name in a if name.startswith("on")]
        for name in ("aria-labelledby", "aria-describedby", "aria-controls", "for"):
            self.references += (a.get(name) or "").split()
        if tag in ("a", "area") and a.get("href") is not None:
            self.links.append(a["href"])
        if tag in LOADS and a.get(LOADS[tag]):
            self.loads.append(a[LOADS[tag]])
        if tag == "script" and not a.get("src") and a.get("type") != "application/json":
            self.inline.append(tag)
        if tag == "link" and set((a.get("rel") or "").split()) & FETCHED_LINKS:
            self.loads.append(a["href"])
        elif tag == "link":
            self.links.append(a["href"])
        if tag == "meta" and a.get("name"):
            self.meta[a["name"]] = a.get("content", "")
        if re.fullmatch("h[1-6]", tag):
            self.headings.append([int(tag[1]), ""])
        if tag == "img" or (tag == "svg" and a.get("role") == "img"):
            self.pictures.append(
                {
                    "tag": tag,
                    "name": a.get("alt") if tag == "img" else a.get("aria-label") or a.get("aria-labelledby"),
                    "title": "",
                }
            )
        if tag == "svg" and a.get("role") != "img" and a.get("aria-hidden") != "true":
            self.pictures.append(
                {"tag": "svg", "name": None, "title": "an svg is either role=img with a name, or aria-hidden"}
            )
        if tag == "html":
            self.lang = a.get("lang", "")
        if tag not in ("meta", "link", "img", "br", "hr", "input", "source", "col", "wbr"):
            self._open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if self._open and self._open[-1] == tag:
            self._open.pop()

    def handle_endtag(self, tag):
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data):
        if self._open[-1:] == ["title"] and "svg" not in self._open:
            self.title += data
        if self.headings and any(re.fullmatch("h[1-6]", tag) for tag in self._open):
            self.headings[-1][1] += data


@pytest.fixture(scope="session")
def seen(site) -> dict[str, Seen]:
    """Every built page, by its address; what is made to be embedded is asked in test_findable.py."""
    return {
        path.relative_to(site).as_posix(): Seen(path.read_text("utf-8"))
        for path in sorted(site.rglob("*.html"))
        if path.parent.name != "embed"
    }


def test_every_written_page_is_built_and_no_other(seen):
    assert sorted(seen) == sorted(EVERY_PAGE)


def faults(site: Path, page: str, links: list[str], ids: dict[str, set]) -> list[str]:
    """Links inside the site that lead nowhere."""
    wrong = []
    for link in links:
        address = urlsplit(link)
        if address.scheme or link.startswith("//"):
            continue
        start = (
            site if page == "404.html" else (site / page).parent
        )  # a host serves 404.html at any address: its links start at the root
        path = (
            start / unquote(address.path).removeprefix("/" if page == "404.html" else "")
            if address.path
            else site / page
        )
        path = path.resolve()
        if not path.is_file() or site.resolve() not in path.parents:
            wrong.append(f"{page}: {link} leads to no file")
        elif address.fragment and path.suffix == ".html" and "=" not in address.fragment:
            if unquote(address.fragment) not in ids[path.relative_to(site.resolve()).as_posix()]:
                wrong.append(f"{page}: {link} names a place that is not on that page")
    return wrong


def test_every_link_and_every_place_on_a_page_is_there(site, seen):
    ids = {name: set(page.ids) for name, page in seen.items()}
    assert [fault for name, page in seen.items() for fault in faults(site, name, page.links + page.loads, ids)] == []
    assert sum(len(page.links) for page in seen.values()) > 500


def test_a_broken_link_would_be_found(site):
    ids = {"index.html": {"content"}}
    assert (
        len(
            faults(
                site,
                "index.html",
                ["no-such-page.html", "#nowhere", "../outside.html", "/index.html", "#content", "https://doi.org/10/x"],
                ids,
            )
        )
        == 4
    )


@pytest.mark.parametrize("name", EVERY_PAGE)
def test_a_page_has_one_first_heading_and_skips_no_level(seen, name):
    levels = [level for level, _ in seen[name].headings]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:])), seen[name].headings
    assert all(words.strip() for _, words in seen[name].headings), "a heading is empty"


@pytest.mark.parametrize("name", EVERY_PAGE)
def test_a_page_says_its_title_its_description_and_its_language(seen, name):
    page = seen[name]
    assert page.title.strip() and 20 <= len(page.meta["description"]) <= 300 and page.lang == "en"
    assert "viewport" in page.meta


def test_no_two_pages_have_the_same_title(seen):
    assert [title for title, times in Counter(page.title for page in seen.values()).items() if times > 1] == []


@pytest.mark.parametrize("name", EVERY_PAGE)
def test_every_picture_has_a_name_or_is_said_to_be_decoration(seen, name):
    page = seen[name]
    assert [picture for picture in page.pictures if picture["tag"] == "svg" and not picture["name"]] == []
    assert [picture for picture in page.pictures if picture["tag"] == "img" and picture["name"] is None] == []


@pytest.mark.parametrize("name", EVERY_PAGE)
def test_a_name_on_a_page_is_given_once_and_every_name_that_is_used_is_given(seen, name):
    page = seen[name]
    assert [one for one, times in Counter(page.ids).items() if times > 1] == []
    assert set(page.references) - set(page.ids) == set()


@pytest.mark.parametrize("name", EVERY_PAGE)
def test_a_page_loads_nothing_from_elsewhere_and_carries_no_script_of_its_own(seen, name):
    page = seen[name]
    assert [
        address for address in page.loads if urlsplit(address).scheme not in ("", "data") or address.startswith("//")
    ] == []
    assert (
        page.inline == ["script", "script"] and page.handlers == []
    )  # what must run before anything is painted, and what may be fetched early: each allowed by its hash


def test_no_style_sheet_or_script_of_ours_asks_another_place(site):
    own = [
        *site.glob("assets/styles/*.css"),
        *site.glob("assets/scripts/*.js"),
        *site.glob("assets/made/calculators/*.js"),
        *site.glob("assets/made/charts/*.js"),
    ]
    assert len(own) > 10
    asks = re.compile(
        r"""url\(["']?(?:https?:)?//|@import|\bfetch\(["'`]https?:|XMLHttpRequest|sendBeacon|WebSocket|EventSource|import\(["'`]https?:|serviceWorker"""
    )
    assert [path.name for path in own if asks.search(path.read_text("utf-8"))] == []


def test_nothing_is_left_of_how_a_page_was_written(site):
    """No block, citation, template or address of the workshop shows on a built page."""
    left = re.compile(
        r"(?m)^\s*/{3,} |\[@[a-z]|\{\{|\{%|(?:href|src)=\"(?:page|root):|\bNaN\b|\bundefined\b|file://|"
        + re.escape(str(SITE.parent))
    )
    assert [
        f"{path.name}: {found[0]}"
        for path in site.rglob("*.html")
        if (found := left.search(outside_code(path.read_text("utf-8"))))
    ] == []


def outside_code(html: str) -> str:
    return re.sub(r"<(pre|code)\b.*?</\1>", "", html, flags=re.S)


# The guides on paper

PDFS = sorted(SITE.glob("guides/*.pdf"))


def test_every_guide_has_its_four_editions(site):
    guides = [name for name in EVERY_PAGE if name.startswith("guides/") and not name.endswith("index.html")]
    assert guides
    for name in guides:
        stem = name.removesuffix(".html")
        assert [
            e for e in ("a4", "letter", "large-a4", "large-letter") if not (site / f"{stem}-{e}.pdf").exists()
        ] == [], name


def elements(node):
    """Every structure element under a node, in reading order."""
    kids = node.get("/K")
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


@pytest.mark.parametrize("path", PDFS, ids=[path.stem for path in PDFS])
def test_a_printed_guide_can_be_listened_to(path, seen):
    with pikepdf.open(path) as pdf:
        root = pdf.Root
        assert root.MarkInfo.Marked and str(root.Lang) == "en" and root.ViewerPreferences.DisplayDocTitle
        metadata = root.Metadata.read_bytes().decode()
        assert re.search(r"pdfuaid:part(>|=\")1", metadata), "it does not say that it is PDF/UA-1"
        page = re.sub("(-large)?-(a4|letter)$", "", path.stem)
        title = next(words for level, words in seen[f"guides/{page}.html"].headings if level == 1)
        assert str(pdf.docinfo.Title) == title
        tags = list(elements(root.StructTreeRoot))
        levels = [int(str(tag.S)[2:]) for tag in tags if re.fullmatch("/H[1-6]", str(tag.S))]
        assert levels[0] == 1 and levels.count(1) == 1 and all(b <= a + 1 for a, b in zip(levels, levels[1:]))
        assert all(len(str(tag.get("/Alt", ""))) > 20 for tag in tags if str(tag.S) == "/Figure"), (
            "a picture has no words"
        )
        assert all("/A" in tag for tag in tags if str(tag.S) == "/TH"), "a table heading does not say what it heads"
        assert "/AcroForm" not in root and "/Encrypt" not in pdf.trailer
        with pdf.open_outline() as outline:
            assert outline.root
        large = "-large-" in path.stem
        assert len(pdf.pages) == 2 if not large else 2 <= len(pdf.pages) <= 5
        width = 612 if path.stem.endswith("letter") else 595
        assert all(round(float(p.mediabox[2])) == width for p in pdf.pages)
        links = [str(n.A.URI) for p in pdf.pages for n in p.get("/Annots", []) if "/A" in n and "/URI" in n.A]
        assert all(link.startswith(("https://", "mailto:")) for link in links)


def test_there_are_guides_to_print(site):
    assert PDFS, "no PDF in site/guides: run `make site`"
