"""What a page needs before it is painted stands inside it, and everything else keeps an address that changes with it."""

import base64
import hashlib
import json
import re

import pytest

from calculators.render.first_paint import fingerprint, paint_page, paint_site
from calculators.render.next_page import RULES, fetch_early

HEAD = """<!doctype html><html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'">
<script src="{up}assets/scripts/scheme.js"></script>
<script src="{up}assets/scripts/letters.js"></script>
<link rel="preload" href="{up}assets/made/fonts/a.woff2" as="font" crossorigin>
<link rel="stylesheet" href="{up}assets/styles/type.css">
<link rel="stylesheet" href="{up}assets/styles/blocks.css">
<link rel="stylesheet" href="{up}assets/styles/print.css" media="print">
<script src="{up}assets/scripts/menu.js" data-notes="{up}assets/scripts/notes.js" defer></script>
</head><body><a href="https://example.org/x.js">out</a></body></html>"""


@pytest.fixture
def built(tmp_path):
    """A small built site: a page at the top, one in a folder, and the page for a missing address."""
    files = {
        "assets/styles/type.css": '@font-face{src:url("../made/fonts/a.woff2")}b{background:url(data:,x)}',
        "assets/styles/blocks.css": "p{color:red}",
        "assets/styles/print.css": "nav{display:none}",
        "assets/scripts/scheme.js": "(()=>{document.documentElement.dataset.a=1})();\n",
        "assets/scripts/letters.js": "(()=>{document.documentElement.dataset.b=1})();\n",
        "assets/scripts/menu.js": "1",
        "assets/scripts/notes.js": "2",
        "assets/made/fonts/a.woff2": "font",
        "index.html": HEAD.format(up=""),
        "keep/protein.html": HEAD.format(up="../"),
        "404.html": HEAD.format(up="/"),
        "embed/protein.html": HEAD.format(up="../").replace("<body>", '<body><a href="../keep/protein.html">page</a>'),
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path


def painted(site, name):
    return paint_page((site / name).read_text("utf-8"), site / name, site)


@pytest.mark.parametrize(
    ("name", "font"),
    [
        ("index.html", "assets/made/fonts/a.woff2"),
        ("keep/protein.html", "../assets/made/fonts/a.woff2"),
        ("404.html", "/assets/made/fonts/a.woff2"),
    ],
)
def test_styles_stand_in_the_page_in_their_order_with_addresses_seen_from_it(built, name, font):
    html = painted(built, name)
    (style,) = re.findall(r"<style>(.*?)</style>", html, re.S)
    print_ = fingerprint(built / "assets/made/fonts/a.woff2")
    assert (
        style
        == f"@font-face{{src:url({font}?{print_})}}b{{background:url(data:,x)}}p{{color:red}}@media print{{nav{{display:none}}}}"
    )
    assert "stylesheet" not in html and f'href="{font}?{print_}"' in html, (
        "the preloaded font is the one that the styles ask for"
    )


def test_the_first_scripts_are_inside_as_one_and_their_hash_alone_is_allowed(built):
    html = painted(built, "keep/protein.html")
    (script,) = re.findall(r"<script>(.*?)</script>", html, re.S)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert (
        script.index("dataset.a=1") < script.index("dataset.b=1")
        and html.count("<script") == 2
        and f"script-src 'self' 'sha256-{digest}';" in html
    )
    assert "'unsafe-inline'" not in re.search(r"script-src[^;]*", html)[0]


def test_a_script_that_would_end_too_early_is_refused(built):
    (built / "assets/scripts/scheme.js").write_text('x = "</script>"', "utf-8")
    with pytest.raises(ValueError, match="scheme.js"):
        painted(built, "index.html")


def test_an_address_changes_when_its_file_does_and_only_then(built):
    before = painted(built, "index.html")
    address = re.search(r"menu\.js\?(\w+)", before)[1]
    (built / "assets/scripts/notes.js").write_text("3", "utf-8")
    after = painted(built, "index.html")
    assert (
        re.search(r"menu\.js\?(\w+)", after)[1] == address
        and re.search(r"notes\.js\?(\w+)", after)[1] != re.search(r"notes\.js\?(\w+)", before)[1]
    )
    assert 'href="https://example.org/x.js"' in after


def test_a_file_that_is_not_there_stops_the_build(built):
    (built / "assets/styles/blocks.css").unlink()
    with pytest.raises(FileNotFoundError):
        paint_site(built)


def test_a_page_is_painted_alike_each_time(built):
    assert painted(built, "index.html") == painted(built, "index.html")
    assert paint_site(built) == "4 pages"


def rules_of(html):
    return re.findall(r'<script type="speculationrules">(.*?)</script>', html, re.S)


@pytest.mark.parametrize("link", ['<a href="creatine.html">', '<a class="x" href="../index.html">'])
def test_a_page_with_a_link_to_another_lets_it_be_fetched_early_and_its_policy_allows_the_rules(link):
    html = fetch_early(HEAD.format(up="../").replace("<body>", f"<body>{link}on</a>"))
    (rules,) = rules_of(html)
    digest = base64.b64encode(hashlib.sha256(rules.encode()).digest()).decode()
    assert rules == RULES and f"script-src 'self' 'sha256-{digest}';" in html
    assert html.index("speculationrules") < html.index("</head>")


@pytest.mark.parametrize("link", ['<a href="https://example.org/a.html">', '<a href="#there">', '<a href="a.pdf">'])
def test_a_page_that_leads_to_no_other_page_of_ours_has_no_rules(link):
    html = HEAD.format(up="../").replace("<body>", f"<body>{link}on</a>")
    assert fetch_early(html) == html


def test_a_page_shown_inside_another_fetches_nothing_early(built):
    html = painted(built, "embed/protein.html")
    assert "../keep/protein.html" in html and rules_of(html) == [] and "<style>" in html


def test_nothing_is_fetched_before_a_reader_reaches_for_it():
    assert {one["eagerness"] for one in json.loads(RULES)["prefetch"]} == {"moderate", "conservative"}
