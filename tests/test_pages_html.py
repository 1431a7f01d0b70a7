"""HTML in pages, the menu, and pages that are one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pages_written import GOOD_BODY, HEAD, page, written

from calculators.pages.menu import check_menu, check_names, check_twins
from calculators.pages.page import read_pages
from calculators.pages.raw_html import check_raw_html
from calculators.pages.structure import check_structure


def troubles(body: str):
    return [(m.line, m.what) for m in check_raw_html(page(body))]


@pytest.mark.parametrize(
    "body",
    [
        '<div class="cards" markdown>\n\nText.\n\n</div>',
        '<span class="unit">kg</span>',
        "A chair :picture-chair: here",
        "`<script>`",
        "```html\n<iframe>\n```",
        "<https://example.org>",
        "<me@example.org>",
        "[a](https://example.org)",
        "a < b and b > c",
        "<!-- <script> -->",
        "[a](page.md){.button}",
        "![a](../assets/a.svg)",
        '<script src="root:assets/scripts/day-builder.js" defer></script>',
        "2 <kg and more",
        "H<sub>2</sub>O",
        '<a href="https://example.org">a</a>',
    ],
)
def test_what_a_page_may_hold_passes(body):
    assert troubles(body) == []


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("<script>alert(1)</script>", "<script> may not stand"),
        ('<script src="https://x.org/a.js"></script>', "<script> may not stand"),
        ("<SCRIPT>x</SCRIPT>", "<script>"),
        ('<script src="root:assets/scripts/x.js" onload="y()"></script>', "<script>"),
        ("<style>p{}</style>", "<style>"),
        ('<iframe src="https://x.org"></iframe>', "<iframe>"),
        ("<object data=x></object>", "<object>"),
        ("<embed src=x>", "<embed>"),
        ("<form action=x></form>", "<form>"),
        ("<input>", "<input>"),
        ("<button>a</button>", "<button>"),
        ("<link rel=x href=y>", "<link>"),
        ("<meta http-equiv=refresh>", "<meta>"),
        ("<base href=x>", "<base>"),
        ("<video src=x></video>", "<video>"),
        ('<span onclick="a()">b</span>', "attribute onclick"),
        ("<span ONMOUSEOVER=a()>b</span>", "attribute onmouseover"),
        ('<span style="color:red">b</span>', "attribute style"),
        ('<a href="javascript:a()">b</a>', "runs a script"),
        ('<a href=" JavaScript:a()">b</a>', "runs a script"),
        ("[a](javascript:b)", "runs a script"),
        ("[a](JAVASCRIPT:b)", "runs a script"),
        ("[a](&#106;avascript:b)", "runs a script"),
        ("[a]: javascript:b", "runs a script"),
        ("[a](data:text/html,b)", "runs a script"),
        ("[a](vbscript:b)", "runs a script"),
        ("![a](https://x.org/a.png)", "from another site"),
        ("![a](//x.org/a.png)", "from another site"),
        ("![a](data:image/png;base64,x)", "from another site"),
        ('<img alt="a" src="https://x.org/a.png">', "from another site"),
        ("![a][b]\n\n[b]: https://x.org/a.png", "from another site"),
        ('<svg><use href="https://x.org/a.svg#a"/></svg>', "<svg> may not stand"),
        ('[a](page.md){onclick="b()"}', "attribute onclick"),
        ("## Title {: onmouseover=a() }", "attribute onmouseover"),
        ("<span\nonclick=a()>b</span>", "attribute onclick"),
    ],
)
def test_what_runs_or_comes_from_elsewhere_is_refused(body, what):
    found = troubles(f"Text.\n\n{body}")
    assert found and found[0][0] in (3, 4) and any(what in said for _, said in found), found


def test_after_a_script_that_never_closes_the_rest_is_looked_at_too():
    assert [line for line, _ in troubles("<script>\n\n<iframe>\n")] == [1, 3]


@given(st.text(alphabet="<>/!-=\"' abciframescriptonclick\n[](){}:;&#"))
def test_any_text_can_be_checked_for_html(text):
    check_raw_html(page(text))


@pytest.fixture
def site(tmp_path):
    docs = tmp_path / "docs"
    written(docs, "index.md", HEAD.replace("Sarcopenia", "Start") + "# Start\n")
    written(docs, "keep/protein.md", HEAD.replace("Sarcopenia", "Protein") + GOOD_BODY)
    (tmp_path / "mkdocs.yml").write_text("nav:\n  - Start: index.md\n  - Keep:\n      - keep/protein.md\n")
    return tmp_path


def menu(site, text: str | None = None):
    if text is not None:
        (site / "mkdocs.yml").write_text(text)
    return [(m.file, m.line, m.what, m.remedy) for m in check_menu(read_pages(site / "docs"), site / "mkdocs.yml")]


def test_a_menu_of_all_pages_passes(site):
    assert menu(site) == []


@pytest.mark.parametrize(
    ("text", "line", "what", "remedy"),
    [
        (
            "nav:\n  - index.md\n  - keep/protien.md\n  - keep/protein.md\n",
            3,
            "no page keep/protien.md",
            "Did you mean keep/protein.md?",
        ),
        (
            "nav:\n  - index.md\n  - keep/protein.md\n  - More: index.md\n",
            4,
            "index.md stands in the menu twice; it stands already in line 2",
            "Keep one",
        ),
        ("nav:\n  - index.md\n  - keep/protein.md\n  - https://x.org/\n", 4, "leads to another site", "from a page"),
        ("nav:\n  - index.md\n", 1, "in no menu", "keep/protein.md"),
        ("nav:\n\t- index.md\n", 2, "not YAML", "A tab"),
        ("nav: index.md\n", 1, "no list of pages", "Write nav:"),
        ("", 1, "no list of pages", "Write nav:"),
        ("- a\n", 1, "no list of pages", "Write nav:"),
    ],
)
def test_what_is_wrong_with_the_menu_is_named(site, text, line, what, remedy):
    found = menu(site, text)
    assert len(found) == 1 and found[0][1] == line and what in found[0][2] and remedy in found[0][3], found


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("My Page.md", "my-page.md"),
        ("keep/Protein.md", "keep/protein.md"),
        ("keep/a_b.md", "keep/a-b.md"),
        ("keep/é.md", "keep/page.md"),
        ("Keep/a.md", "keep/a.md"),
    ],
)
def test_a_file_name_that_makes_an_odd_address_is_named_with_a_better_one(name, better):
    assert check_names([page("", name)])[0].remedy.startswith(f"Call the file {better}")
    assert check_names([page("", better)]) == []


def test_two_pages_of_one_title_or_one_text_are_named(site):
    docs = site / "docs"
    assert check_twins(read_pages(docs)) == []
    written(docs, "keep/twin.md", HEAD.replace("Sarcopenia", "protein ") + "# Other\n")
    written(docs, "keep/same.md", HEAD.replace("Sarcopenia", "Same") + GOOD_BODY)
    assert [(m.file, "title" in m.what, "text" in m.what) for m in check_twins(read_pages(docs))] == [
        ("docs/keep/twin.md", True, False),
        ("docs/keep/same.md", False, True),
    ]


def test_a_section_that_stands_twice_is_named_at_the_second():
    found = check_structure(
        page("# T\n\n/// in-short\nx\n///\n\n## What to do next\n\n## What we do not know\n\n## What to do next\n")
    )
    assert [(m.line, m.what) for m in found] == [(11, "The section “What to do next” stands already in line 7.")]
