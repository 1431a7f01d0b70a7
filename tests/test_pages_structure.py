"""Headings, the parts every page has, pictures in words, scores, links."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pages_written import GOOD_BODY, HEAD, page, written

from calculators.pages.links import anchors, check_links, slug_of
from calculators.pages.page import read_pages
from calculators.pages.scores import check_scores
from calculators.pages.structure import check_structure


def test_a_page_with_every_part_passes():
    assert check_structure(page(GOOD_BODY)) == []


@pytest.mark.parametrize(
    "old, new, words",
    [
        ("# Sarcopenia\n", "", "has no title"),
        ("## What to do next", "# What to do next", "not the first heading"),
        ("## What to do next", "### What to do next", "skips a level"),
        ("## What to do next", "## What to do next [@goodpaster2006loss]", "holds a citation"),
        ("## What to do next", "## Next", "no section “What to do next”"),
        ("## What we don't know", "## Riddles", "no section “What we don't know”"),
        ("/// in-short\nStrong legs keep you free.\n///\n", "", "No in-short box"),
        ("/// in-short", "Some text first.\n\n/// in-short", "No in-short box"),
        ("How much", "![](../assets/a.png) How much", "no words"),
        ("How much", '<img src="a.png" alt=""> How much', "no words"),
        ("How much", "<svg><path/></svg> How much", "A drawing has no title"),
    ],
)
def test_a_missing_or_misplaced_part_is_named(old, new, words):
    found = check_structure(page(GOOD_BODY.replace(old, new)))
    assert any(words in mistake.what for mistake in found), found


@pytest.mark.parametrize(
    "new",
    [
        "![A chair](../assets/a.png)",
        '<img src="a.png" alt="A chair">',
        '<img src="a.png" alt="" role="presentation">',
        "<svg><title>A chair</title></svg>",
        '<svg aria-hidden="true"><path/></svg>',
        "```\n<svg></svg>\n```",
        "`![]()`",
    ],
)
def test_a_picture_with_words_or_one_that_only_adorns_passes(new):
    assert check_structure(page(GOOD_BODY + "\n" + new)) == []


def test_a_curly_apostrophe_is_an_apostrophe():
    assert check_structure(page(GOOD_BODY.replace("don't", "don’t"))) == []


@pytest.mark.parametrize("name", ["index.md", "about/privacy.md", "evidence/data.md"])
def test_fronts_lists_and_about_pages_need_only_a_title(name):
    assert check_structure(page("# Title\n", name)) == []
    assert check_structure(page("Text\n", name))


GOOD_SCORES = {"pemat_understandable": 92, "pemat_actionable": 92, "cdc_index": 94, "jama": 4}


def test_good_scores_pass_and_a_page_without_is_for_the_head_to_name():
    assert check_scores(page("", scores=GOOD_SCORES)) == check_scores(page("")) == []


@pytest.mark.parametrize(
    "change, words",
    [
        ({"pemat_understandable": 79}, "the gate is 80"),
        ({"pemat_actionable": 69}, "the gate is 70"),
        ({"cdc_index": 89}, "the gate is 90"),
        ({"jama": 3}, "the gate is 4"),
        ({"jama": 5}, "is “5”"),
        ({"cdc_index": "good"}, "is “good”"),
        ({"cdc_index": True}, "is “True”"),
        ({"cdc_index": None}, "is missing"),
        ({"pemat": 90}, "no score called pemat"),
        ({"discern": {"4": 3}}, "discern item 4 is 3"),
        ({"discern": {"4": 5}}, "discern item 15 is missing"),
        ({"discern": 5}, "not a list of items"),
    ],
)
def test_a_score_under_its_gate_or_no_score_at_all_is_named(change, words):
    found = check_scores(page("", scores={**GOOD_SCORES, **change}))
    assert any(words in mistake.what for mistake in found), found


def test_guides_have_the_higher_gate():
    scores = {**GOOD_SCORES, "pemat_actionable": 89}
    assert check_scores(page("", scores=scores)) == []
    assert check_scores(page("", "guides/chair.md", scores=scores))


def test_a_treatment_page_needs_discern():
    assert check_scores(page("", "keep/protein.md", scores=GOOD_SCORES))
    discern = {str(item): 4 for item in range(4, 16)}
    assert check_scores(page("", "keep/protein.md", scores={**GOOD_SCORES, "discern": discern})) == []


@pytest.fixture
def site(tmp_path):
    docs = tmp_path / "docs"
    written(docs, "index.md", HEAD + "# Start\n\n[Protein](keep/protein.md)\n")
    written(
        docs,
        "keep/protein.md",
        HEAD + "# Protein\n\n## How much?\n\n## How much?\n\n## Café {#own}\n\n/// chart | grip\n///\n",
    )
    (docs / "data").mkdir()
    (docs / "data" / "grip.csv").write_text("age\n")
    return docs


def with_link(docs, link):
    written(docs, "keep/other.md", HEAD + f"# Other\n\n{link}\n")
    (docs.parent / "mkdocs.yml").write_text(
        "nav:\n  - Start: index.md\n  - Keep: [keep/other.md]\nx: !!python/name:a.b\n"
    )
    return check_links(read_pages(docs), docs)


@pytest.mark.parametrize(
    "link",
    [
        "[a](protein.md)",
        "[a](../index.md)",
        "[a](protein.md#how-much)",
        "[a](protein.md#how-much_1)",
        "[a](protein.md#own)",
        "[a](#other)",
        "[a](protein.md#chart-grip)",
        "[a](../data/grip.csv)",
        "[a](https://example.org/x.md)",
        "[a](mailto:a@b.c)",
        "[a](protein.md 'title')",
        "[a]: protein.md",
        '<a href="protein.md">a</a>',
        "`[a](nowhere.md)`",
        "```\n[a](nowhere.md)\n```",
        "[a](sheet.pdf)",
        "[a](protein.md#weight=70&height=165)",
        "[@a2001x](protein.md)",
        '<svg><use href="#chair"/></svg>',
    ],
)
def test_a_link_that_leads_somewhere_passes(site, link):
    assert with_link(site, link) == []


@pytest.mark.parametrize(
    "link, words",
    [
        ("[a](protien.md)", "leads to no page"),
        ("[a](../keep/protein.html)", "leads to no page"),
        ("[a]()", "leads nowhere"),
        ("[a](/keep/protein.md)", "begins with a slash"),
        ("[a](../../README.md)", "out of the site"),
        ("[a](protein.md#how-mutch)", "no #how-mutch"),
        ("[a](#nothing)", "no #nothing"),
        ("[a](../data/gripp.csv)", "no page"),
        ("[a]: nowhere.md", "leads to no page"),
        ('<a href="nowhere.md">a</a>', "leads to no page"),
    ],
)
def test_a_dead_link_is_named_with_its_line(site, link, words):
    found = with_link(site, link)
    assert [(m.file, m.line, words in m.what) for m in found] == [("docs/keep/other.md", 11, True)]


def test_the_nearest_page_is_suggested(site):
    assert "keep/protein.md" in with_link(site, "[a](protien.md)")[0].remedy


def test_a_page_nobody_can_reach_is_named(site):
    written(site, "keep/lost.md", HEAD + "# Lost\n\n[To itself](lost.md)\n")
    assert [m.file for m in check_links(read_pages(site), site)] == ["docs/keep/lost.md"]


def test_headings_get_the_names_the_site_generator_gives_them():
    markdown = pytest.importorskip("markdown")
    titles = ["What we don't know", "1. Set up the chair", "Café & tea", "A_b – c", "Twice", "Twice"]
    html = markdown.Markdown(extensions=["toc"])
    html.convert("\n\n".join(f"## {title}" for title in titles))
    names = {token["id"] for token in html.toc_tokens}
    assert names == anchors(page("\n\n".join(f"## {title}" for title in titles)))


@given(st.text())
def test_any_title_has_a_name(title):
    assert " " not in slug_of(title)


@given(st.text(alphabet="ab[]()#<>\"'=!/. \nsvgimhref`-"))
def test_any_text_can_be_checked_for_structure_and_links(text):
    read = page(text)
    check_structure(read)
    check_links([read], read.path.parent)
