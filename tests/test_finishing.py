"""The last hand on a page: citations become numbers, addresses relative, scripts stand once, terms link in running text only."""

import re

import pytest

from calculators.render.finishing import finish_page, number_citations, sources_list
from calculators.render.terms import link_terms
from calculators.sources.bibliography import bibliography, citable_keys
from calculators.sources.series import series

FIRST, SECOND, THIRD = "goodpaster2006loss", "bauer2013protage", "cruzjentoft2019ewgsop2"
TERM = series("glossary").rows[0]["term"]


def test_the_works_these_tests_cite_may_be_cited():
    assert {FIRST, SECOND, THIRD} <= citable_keys()


def numbers(html: str) -> list[str]:
    return re.findall(r'<a class="cite" href="#source-(\d+)"', html)


def test_works_are_numbered_in_the_order_they_are_met_and_keep_their_number():
    html, cited = number_citations(f"<p>A [@{SECOND}]. B [@{FIRST}; @{SECOND}].</p>")
    assert numbers(html) == ["1", "2", "1"] and list(cited) == [SECOND, FIRST]


def test_neighbours_share_one_superscript_and_the_space_before_goes():
    html, _ = number_citations(f"<p>A [@{FIRST}] [@{SECOND}].</p>")
    assert html.count("<sup") == 1 and "A<sup" in html and "<span>,</span>" in html


def test_a_citation_names_its_work_for_those_who_listen():
    html, _ = number_citations(f"[@{FIRST}, table 2]")
    assert (
        f'aria-label="Source 1: {bibliography()[FIRST].short}, table 2"' in html
        and f'data-title="{bibliography()[FIRST].short}, table 2"' in html
    )


def test_places_are_listed_once_with_their_work():
    _, cited = number_citations(f"[@{FIRST}, table 2] [@{FIRST}] [@{FIRST}, p. 4; @{FIRST}, table 2]")
    assert cited == {FIRST: ["table 2", "p. 4"]}
    assert "Cited here: table 2; p. 4." in sources_list(cited)


def test_an_ampersand_in_a_place_is_text():
    html, cited = number_citations(f"[@{FIRST}, table 1 &amp; 2]")
    assert cited == {FIRST: ["table 1 & 2"]} and "table 1 &amp; 2" in html and "&amp;amp;" not in html


def test_the_list_of_sources_stands_at_the_foot_in_the_order_of_the_numbers():
    page = finish_page(f"<p>A [@{SECOND}] B [@{FIRST}]</p>", "keep/protein.md", {})
    foot = page[page.index('<h2 id="sources">') :]
    assert foot.index('id="source-1"') < foot.index('id="source-2"') and bibliography()[SECOND].html[:40] in foot
    assert bibliography()[FIRST].url in foot


def test_a_page_that_cites_nothing_has_no_list():
    assert "Sources" not in finish_page("<p>Nothing.</p>", "keep/protein.md", {}) and sources_list({}) == ""


@pytest.mark.parametrize(
    "element", ["<code>[@{}]</code>", "<pre>[@{}]</pre>", "<script>x='[@{}]'</script>", "<svg><text>[@{}]</text></svg>"]
)
def test_code_and_drawings_are_left_alone(element):
    text = element.format(FIRST)
    assert number_citations(text) == (text, {})


@pytest.mark.parametrize(
    ("page", "address"),
    [
        ("index.md", "keep/protein.html"),
        ("keep/protein.md", "../keep/protein.html"),
        ("a/b/c.md", "../../keep/protein.html"),
    ],
)
def test_addresses_are_relative_to_the_page(page, address):
    html = finish_page('<a href="page:keep/protein.md">x</a>', page, {})
    assert f'href="{address}"' in html


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ('href="page:keep/protein.md#how-much"', 'href="../keep/protein.html#how-much"'),
        ('src="root:assets/x.js"', 'src="../assets/x.js"'),
        ('href="root:data/x.csv"', 'href="../data/x.csv"'),
        ('href="https://x.org/page:y.md"', 'href="https://x.org/page:y.md"'),
    ],
)
def test_each_kind_of_address_is_written_out(written, address):
    assert address in finish_page(f"<a {written}>x</a>", "understand/ageing.md", {})


def test_a_script_that_several_parts_ask_for_stands_once_at_the_end_in_order():
    tag = '<script src="root:assets/scripts/{}.js" defer></script>\n'
    page = finish_page(
        f"<p>a</p>{tag.format('engine')}{tag.format('calculator')}<p>b</p>{tag.format('engine')}{tag.format('explore')}",
        "index.md",
        {},
    )
    assert re.findall(r"scripts/(\w+)\.js", page) == ["engine", "calculator", "explore"]
    assert page.index("<p>b</p>") < page.index("engine.js")


def test_a_term_links_once_in_running_text():
    html = link_terms(f"<p>{TERM} and {TERM}.</p><p>{TERM}</p>", "understand/ageing.md")
    assert html.count('class="term"') == 1 and html.startswith('<p><a class="term" href="page:evidence/glossary.md#')


@pytest.mark.parametrize("row", series("glossary").rows, ids=lambda row: row["key"])
def test_every_term_of_the_glossary_is_found(row):
    html = link_terms(f"<p>Say {row['term']} here.</p>", "understand/ageing.md")
    assert f'#{row["key"]}"' in html or 'class="term"' in html  # a longer term may hold a shorter one
    assert row["meaning"].strip()


@pytest.mark.parametrize(
    "around",
    [
        "<p><a href='x'>{}</a></p>",
        "<h2>{}</h2>",
        "<h1>{}</h1>",
        "<p><strong>{}</strong></p>",
        "<p><code>{}</code></p>",
        "<details><summary>{}</summary></details>",
        "<table><tr><td><p>{}</p></td></tr></table>",
        "<p><sup>{}</sup></p>",
        "<form><p>{}</p></form>",
        "<figure><p>{}</p></figure>",
        "<div>{}</div>",
        "<p title='{}'>x</p>",
        "<svg><p>{}</p></svg>",
        "<p><button>{}</button></p>",
    ],
)
def test_a_term_never_links_inside_links_headings_tables_forms_and_figures(around):
    html = around.format(TERM)
    assert link_terms(html, "understand/ageing.md") == html


@pytest.mark.parametrize(
    "page",
    ["evidence/glossary.md", "evidence/numbers.md", "guides/sit-to-stand-starter.md", "about/privacy.md", "index.md"],
)
def test_lists_guides_and_the_front_page_stay_as_they_are(page):
    assert link_terms(f"<p>{TERM}</p>", page) == f"<p>{TERM}</p>"


def test_a_part_of_a_word_is_not_a_term():
    assert 'class="term"' not in link_terms(f"<p>x{TERM}x {TERM}-like</p>", "understand/ageing.md")


def test_void_elements_and_unclosed_ones_do_not_shut_a_paragraph():
    assert 'class="term"' in link_terms(f"<p>One<br>two <img src='x' alt=''> {TERM}</p>", "understand/ageing.md")
    assert 'class="term"' in link_terms(f"<h2>x</h2><p>{TERM}</p>", "understand/ageing.md")
