"""Guides: what is written in a sheet is printed, on the right number of pages, tagged, the same every time."""

import re
from datetime import date
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pikepdf
import pytest
from house import DOCS

from calculators.pages.page import read_page
from calculators.render import guide
from calculators.render.drawing import Drawing, canvas, read_print_colours, render_drawing, words
from calculators.render.guide import (
    EDITIONS,
    make_guides,
    read_imprint,
    render_guide_files,
    render_log,
    render_write_lines,
)
from calculators.render.sheet import Edition, Imprint, print_document
from calculators.science.mistakes import AuthorMistakes

NAME = "sit-to-stand-starter"
COLOURS = read_print_colours(DOCS / "assets/styles/tokens.css")
IMPRINT = Imprint(date(2026, 11, 22), date(2027, 11, 22), "1.0.0", "", "guides/x.html")
ADDRESS = Imprint(date(2026, 11, 22), date(2027, 11, 22), "1.0.0", "https://muscle.example/", "guides/x.html")
WIDE = Drawing("A wide one", "A wide drawing.", canvas(480, 100, words(1, 20, "wide")))
PAGE = f"""<html lang="en"><body><nav>menu</nav><article><h1>Stand up</h1><div class="in-short"><p>In short.</p></div>
<p>Only on the screen.</p><section class="sheet"><div class="stop"><h2>Stop signs</h2><p>Pain?</p></div><h2>1. First</h2>
<div class="part">{render_drawing("wide", WIDE)}</div><p>Do it<sup><a class="cite" href="#source-1">1</a></sup>.</p>
<h2>Harder</h2><p>More, says a <a href="../evidence/glossary.html#physio">physio</a>.</p><h2>Easier</h2><p>Less.</p></section>
<section class="sheet"><h2>Log</h2><div class="part">{render_log("weeks=2 days=2")}</div></section>
<h2>Sources</h2><ol class="sources"><li id="source-1">A work. <a href="https://doi.org/10/x">doi</a></li></ol></article></body></html>"""
A4 = EDITIONS[0]


def printed(imprint: Imprint = IMPRINT, page: str = PAGE, edition: Edition = A4) -> str:
    return print_document(page, imprint, edition, COLOURS)


# Blocks


def test_a_log_has_a_row_a_week_and_a_box_a_day():
    log = render_log("weeks=12 days=3")
    assert log.count('<th scope="row">') == 12 and log.count('class="tick"') == 36
    assert log.count('<th scope="col">') == 4


def test_a_log_can_leave_room_for_a_test_every_few_weeks():
    log = render_log("weeks=12 days=3 test=4")
    assert log.count('class="log__test"') == 4  # before the first week, then three times
    assert "Test yourself first" in log


@pytest.mark.parametrize("argument", ["week=12", "weeks=twelve", "weeks", "weeks=-1"])
def test_a_log_with_a_misspelt_wish_says_how_to_write_it(argument):
    with pytest.raises(ValueError, match="weeks=12 days=3"):
        render_log(argument)


def test_lines_to_write_on_may_begin_with_words():
    lines = render_write_lines("2 My days")
    assert lines.count("write-line__rule") == 2 and lines.count("My days") == 1


@pytest.mark.parametrize("argument", ["", "many", "0", "My days"])
def test_lines_to_write_on_need_a_number(argument):
    with pytest.raises(ValueError, match="need a number"):
        render_write_lines(argument)


def test_nothing_on_a_sheet_is_a_form_field():
    assert not re.search("<(input|textarea|select|dl)", render_log("weeks=1 days=1") + render_write_lines("1"))


def test_a_guide_links_its_four_editions():
    assert re.findall('href="([^"]+)"', render_guide_files("x")) == [
        "x-a4.pdf",
        "x-letter.pdf",
        "x-large-a4.pdf",
        "x-large-letter.pdf",
    ]


# From page to printed document


def test_only_the_sheets_the_title_and_the_sources_are_printed():
    html = printed()
    assert "Only on the screen" not in html and "menu" not in html
    assert (
        html.index("<h1>")
        < html.index("In short.")
        < html.index("Stop signs")
        < html.index("1. First")
        < html.index("Sources")
    )


def test_narrow_parts_flow_in_columns_and_steps_take_the_row():
    rows = re.findall(r'<div class="(row[^"]*)">(.*?)(?=<div class="row|</section>)', printed(), re.S)
    assert [(kind, re.findall("<h2[^>]*>(.*?)</h2>", row)) for kind, row in rows] == [
        ("row", ["Stop signs", "1. First"]),
        ("row row--columns", ["Harder", "Easier"]),
        ("row row--columns", ["Log"]),
        ("row", ["Sources"]),
    ]


def test_a_drawing_says_its_description_too_because_a_pdf_reads_the_title_alone():
    html = printed()
    assert '<title id="wide-title">A wide one. A wide drawing.</title>' in html and "<desc" not in html


def test_a_drawing_stays_a_drawing_whoever_else_names_things_in_this_process():
    """A library that takes the empty name for itself once turned <svg> into <ns0:svg>, which no printer draws."""
    before = printed()
    ElementTree.register_namespace("", "urn:another-library")
    assert printed() == before and "<svg" in before and "ns0:" not in before


def test_no_colour_is_left_for_the_printer_to_guess():
    assert "var(--" not in printed()


def test_a_link_to_a_page_of_the_site_is_words_until_the_site_has_an_address():
    assert "<a>physio</a>" in printed()
    assert 'href="https://muscle.example/evidence/glossary.html#physio"' in printed(ADDRESS)
    assert 'href="#source-1"' in printed() and 'href="https://doi.org/10/x"' in printed()


def test_the_code_for_a_phone_stands_only_where_there_is_an_address():
    assert "Code for a phone camera" not in printed()
    assert "opens the page “Stand up” at https://muscle.example/guides/x.html" in printed(ADDRESS)


def test_a_sheet_says_its_version_and_its_dates():
    assert "version 1.0.0" in printed() and "22 November 2026" in printed() and "22 November 2027" in printed()


def test_a_page_without_an_article_is_named():
    with pytest.raises(ValueError, match="guides/x.html has no <article>"):
        printed(page="<html><body><h1>x</h1></body></html>")


# Imprint


def room(
    tmp_path: Path,
    changes: str = "## 1.2.0\n",
    settings: str = "",
    head: str = "written: 2026-11-22\nreview: 2027-11-22",
) -> Path:
    (tmp_path / "docs/guides").mkdir(parents=True)
    (tmp_path / "docs/guides/x.md").write_text(f"---\ntitle: x\n{head}\n---\n# x\n")
    (tmp_path / "CHANGELOG.md").write_text(changes)
    (tmp_path / "mkdocs.yml").write_text(settings)
    return tmp_path / "docs"


def test_the_imprint_is_read_from_where_it_already_stands(tmp_path):
    read = read_imprint(room(tmp_path, settings="extra:\n  address: https://a.example/\n"), "x")
    assert (read.version, read.written, read.whole_address) == (
        "1.2.0",
        date(2026, 11, 22),
        "https://a.example/guides/x.html",
    )


def test_a_guide_without_a_date_or_a_version_is_not_printed(tmp_path):
    with pytest.raises(ValueError, match="x.md has no `review:`"):
        read_imprint(room(tmp_path / "a", head="written: 2026-11-22"), "x")
    with pytest.raises(AuthorMistakes, match="CHANGELOG.md names no version"):
        read_imprint(room(tmp_path / "b", changes="nothing yet"), "x")


# The files


def test_a_guide_that_runs_over_its_pages_stops_the_build():
    with pytest.raises(ValueError, match="“A4” takes 3 pages; with 2 sheets it should take exactly 2"):
        guide._check_length(3, 2, EDITIONS[0])
    with pytest.raises(ValueError, match="exactly 2"):
        guide._check_length(1, 2, EDITIONS[1])
    with pytest.raises(ValueError, match="at most 5"):
        guide._check_length(6, 2, EDITIONS[2])
    guide._check_length(4, 2, EDITIONS[2])


@pytest.mark.parametrize(("sheets", "plain", "large"), [(1, 1, 3), (2, 2, 5), (3, 3, 7)])
def test_a_guide_has_a_page_for_each_sheet_its_author_wrote(sheets, plain, large):
    assert [guide.most_pages(sheets, e) for e in EDITIONS] == [plain, plain, large, large]


def test_the_guide_that_runs_over_is_named_with_what_to_do(tmp_path):
    docs, site = room(tmp_path), tmp_path / "site"
    (docs / guide.LETTERS).parent.mkdir(parents=True)
    (docs / guide.LETTERS).write_bytes(b"")
    (docs / "assets/styles").mkdir(parents=True, exist_ok=True)
    (docs / "assets/styles/tokens.css").write_text((DOCS / "assets/styles/tokens.css").read_text("utf-8"), "utf-8")
    (site / "guides").mkdir(parents=True)
    (site / "guides/x.html").write_text(PAGE, "utf-8")

    def runs_over(document, edition, *_):
        guide._check_length(9, document.count('<section class="sheet">'), edition)

    with pytest.raises(AuthorMistakes) as said:
        make_guides(site, docs, runs_over)
    (mistake,) = said.value.mistakes
    assert mistake.file == "docs/guides/x.md" and "9 pages; with 2 sheets" in mistake.what
    assert "//// sheet" in mistake.remedy


def test_a_guide_is_not_printed_in_another_hand(tmp_path):
    with pytest.raises(ValueError, match="Make the fonts first"):
        make_guides(tmp_path / "site", room(tmp_path))


needs_fonts = pytest.mark.skipif(not (DOCS / guide.LETTERS).exists(), reason="the fonts are not made yet")


@pytest.fixture(scope="module")
def starter(tmp_path_factory) -> dict[str, bytes]:
    """The four editions of the real guide, set from its Markdown."""
    markdown, blocks = pytest.importorskip("markdown"), pytest.importorskip("calculators.blocks")
    from calculators.sources.catalogue import drawing

    with pytest.MonkeyPatch.context() as patch:
        made = blocks.part
        patch.setattr(
            blocks,
            "part",
            lambda block, name, page: (
                render_drawing(name, drawing(name)) if block == "drawing" else made(block, name, page)
            ),
        )
        text = (DOCS / f"guides/{NAME}.md").read_text("utf-8").split("\n---\n", 1)[1]
        html = markdown.markdown(text, extensions=["attr_list", "md_in_html", "tables", "toc", "calculators.blocks"])
    imprint = Imprint(date(2026, 11, 22), date(2027, 11, 22), "1.0.0", "https://muscle.example/", f"guides/{NAME}.html")
    page, colours = f"<html><body><article>{html}</article></body></html>", COLOURS | {"--paper": "#ffffff"}
    return {
        one.name: guide.print_pdf(print_document(page, imprint, one, colours), one, DOCS, imprint.written)
        for one in EDITIONS
    }


@needs_fonts
def test_the_starter_fills_two_pages_and_no_more_than_five_in_large_print(starter):
    pages = {name: _pages(pdf) for name, pdf in starter.items()}
    assert pages["a4"] == pages["letter"] == 2
    assert pages["large-a4"] <= 5 and pages["large-letter"] <= 5


def _pages(pdf: bytes) -> int:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return len(opened.pages)


@needs_fonts
def test_the_paper_is_the_paper_that_was_asked_for(starter):
    with pikepdf.open(BytesIO(starter["letter"])) as pdf:
        assert [round(side) for side in pdf.pages[0].mediabox] == [0, 0, 612, 792]


@needs_fonts
@pytest.mark.parametrize("edition", [edition.name for edition in EDITIONS])
def test_a_guide_is_tagged_for_those_who_listen(starter, edition):
    pdf = pikepdf.open(BytesIO(starter[edition]))
    assert pdf.Root.MarkInfo.Marked and str(pdf.Root.Lang) == "en" and pdf.Root.ViewerPreferences.DisplayDocTitle
    assert str(pdf.docinfo.Title) == "Stand up stronger"
    described = pdf.Root.Metadata.read_bytes().decode()
    assert "pdfuaid" in described and "dc:title" in described
    found = list(elements(pdf.Root.StructTreeRoot))
    heads = [str(one.S) for one in found if str(one.S) in ("/H1", "/H2", "/H3")]
    assert heads[0] == "/H1" and heads.count("/H1") == 1 and set(heads[1:]) == {"/H2"}
    pictures = [one for one in found if str(one.S) == "/Figure"]
    assert len(pictures) == 5 and all(len(str(one.Alt)) > 40 for one in pictures)
    scopes = {str(one.A.Scope) for one in found if str(one.S) == "/TH"}
    assert scopes == {"/Row", "/Column"}
    assert "/Form" not in {str(one.S) for one in found} and "/AcroForm" not in pdf.Root
    with pdf.open_outline() as outline:
        assert [mark.title for mark in outline.root] == ["Stand up stronger"]
        assert "1. Set up the chair" in [mark.title for mark in outline.root[0].children]


def elements(node):
    """Every structure element under a node, in reading order."""
    kids = node.get("/K")
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


@needs_fonts
def test_every_letter_of_a_guide_is_in_the_sites_own_hand(starter):
    with pikepdf.open(BytesIO(starter["a4"])) as pdf:
        fonts = {str(font.BaseFont).split("+")[-1] for page in pdf.pages for font in page.Resources.Font.values()}
    assert all(name.startswith("Atkinson") for name in fonts), fonts


@needs_fonts
def test_a_guide_carries_no_address_of_the_machine_that_made_it(starter):
    with pikepdf.open(BytesIO(starter["a4"])) as pdf:
        notes = [note for page in pdf.pages for note in page.get("/Annots", [])]
        links = {str(note.A.URI) for note in notes if "/URI" in note.get("/A", {})}
    assert links and all(link.startswith("https://") for link in links)


@needs_fonts
def test_printing_twice_gives_the_same_bytes():
    document = printed()
    once, twice = (guide.print_pdf(document, Edition("x", "X", "A4", True), DOCS, IMPRINT.written) for _ in range(2))
    assert once == twice


def test_the_test_table_says_what_the_series_says():
    """The table of the guide is filled in, its ages are typed: every row is compared with docs/data."""
    import csv

    with (DOCS / "data/chair_stand_30s_steadi.csv").open(encoding="utf-8") as rows:
        known = {
            (row["sex"], row["age_from_years"], row["age_to_years"]): row["below_average_if_fewer_than_repetitions"]
            for row in csv.DictReader(rows)
        }
    text = read_page(DOCS / f"guides/{NAME}.md", DOCS).body
    shown = {}
    for low, high, men, women in re.findall(r"^\| (\d+) to (\d+) \| (\d+) \| (\d+) \|", text, re.M):
        shown |= {("male", low, high): men, ("female", low, high): women}
    assert shown == known
