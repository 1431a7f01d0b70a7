"""Through Markdown itself: what an author wrote becomes the page, and what an author got wrong stops it with file, line and remedy."""

import pytest
from markdown import Markdown

from calculators import blocks
from calculators.blocks import known_blocks, page_of
from calculators.science.mistakes import AuthorMistakes, Mistake
from calculators.sources.rooms import DOCS

EXTENSIONS = ["attr_list", "md_in_html", "tables", "toc", "calculators.blocks"]


def page(text: str) -> str:
    return Markdown(extensions=EXTENSIONS).convert(text)


def mistakes(text: str) -> list[Mistake]:
    with pytest.raises(AuthorMistakes) as stopped:
        page(text)
    assert str(stopped.value) == "\n".join(map(str, stopped.value.mistakes))
    return stopped.value.mistakes


@pytest.mark.parametrize(
    ("text", "line", "what", "remedy"),
    [
        ("# T\n\n/// in-shrt\nx\n///\n", 3, "There is no block “in-shrt”", "Did you mean in-short?"),
        ("/// calculater | lean-body-mass\n///\n", 1, "There is no block “calculater”", "Did you mean calculator?"),
        ("# T\n\n/// in-short\nx\n", 3, "The block “in-short” is never closed", "End it with a line of its own: ///"),
        ("text\n\n///\n", 3, "/// closes no block", "Remove it"),
        ("/// calculator | lean-body-mas\n///\n", 1, "“lean-body-mas” is not known", "Did you mean lean-body-mass?"),
        ("/// calculator\n///\n", 1, "it says not which", "Name one after a bar"),
        ("/// chart | grip-by-aeg\n///\n", 1, "“grip-by-aeg” is not known", "Did you mean"),
        ("/// timer | lean-body-mass\n///\n", 1, "“lean-body-mass” is not known", "Known:"),
        ("/// drawing | no-such-thing-at-all\n///\n", 1, "is not known", "Known:"),
        ("/// references | all\n///\n", 1, "takes no argument", "Remove the bar"),
        ("// calculator | lean-body-mass\n", 1, "looks like a block and is none", "three slashes"),
        ("/// calculator lean-body-mass\n///\n", 1, "looks like a block and is none", "/// name | argument"),
        ("a\n\nb [@nobody1999nothing].\n", 3, "[@nobody1999nothing] is not in the bibliography", "docs/references.bib"),
        ("x [@goodpaster2006los].\n", 1, "not in the bibliography", "Did you mean goodpaster2006loss?"),
        ("x [@goodpaster2006loss, @bauer2013protage].\n", 1, "is not a citation", "[@key; @other]"),
        ("x [@goodpaster2006loss; our arithmetic].\n", 1, "is not a citation", "outside the brackets"),
        ("x [@goodpaster2006loss\n", 1, "does not end on this line", "Close it with ]"),
        ("x (@goodpaster2006loss).\n", 1, "no square brackets", "[@goodpaster2006loss]"),
        ("//// deeper | More\n/// in-short\nx\n////\n", 2, "The block “in-short” is never closed", "///"),
        (
            "/// deeper | A\n/// in-short\nx\n///\n///\n",
            2,
            "begins before “deeper” of line 1 has ended",
            "one more slash",
        ),
        ("```\ncode\n", 1, "never ends", "Close it"),
    ],
)
def test_a_mistake_stops_the_page_with_file_line_and_remedy(text, line, what, remedy):
    found = mistakes(text)
    assert any(m.file == "docs/text.md" and m.line == line and what in m.what and remedy in m.remedy for m in found), (
        list(map(str, found))
    )
    assert str(found[0]).startswith(f"{found[0].file}:{found[0].line}: ")


def test_an_unverified_work_stops_the_page(monkeypatch):
    monkeypatch.setattr(blocks, "citable_keys", lambda: {"bauer2013protage"})
    assert "not verified" in mistakes("x [@goodpaster2006loss].\n")[0].what
    assert 'class="cite"' in page("x [@bauer2013protage].\n")


def test_one_run_shows_every_mistake():
    assert [m.line for m in mistakes("/// in-shrt\n///\n\nx [@nobody1999nothing]\n\n/// chart | nothing\n///\n")] == [
        1,
        4,
        6,
    ]


def test_a_mistake_on_a_page_of_ours_names_that_page(tmp_path):
    docs = tmp_path / "docs"
    (docs / "keep").mkdir(parents=True)
    (docs / "keep" / "x.md").write_text("---\ntitle: X\n---\n\n# X\n\nBody [@nobody1999nothing].\n", "utf-8")
    found = page_of("# X\n\nBody [@nobody1999nothing].\n", docs)
    assert found.file == "docs/keep/x.md" and found.first_body_line == 4
    assert page_of("another text", docs).name == "text.md"


@pytest.mark.parametrize("name", sorted(p.relative_to(DOCS).as_posix() for p in DOCS.rglob("*.md")))
def test_a_page_is_found_by_its_text(name):
    text = (DOCS / name).read_text("utf-8").split("\n---\n", 1)[1]
    assert page_of(text).name == name


def test_blocks_become_elements():
    html = page(
        "# T\n\n/// in-short\nThe **message**.\n\n- one\n///\n\n//// deeper | How it was done\nDepth.\n\n/// stop\nStop.\n///\n////\n"
    )
    assert '<div class="in-short">' in html and "<strong>message</strong>" in html and "<li>one</li>" in html
    assert "<summary>How it was done</summary>" in html and '<div class="stop">' in html and "///" not in html


def test_code_that_shows_a_block_stays_code():
    assert "/// in-shrt" in page("```\n/// in-shrt\n```\n") and "[@nobody" in page("`[@nobody1999nothing]`\n")


@pytest.mark.parametrize("block", ["calculator", "formula", "lookup", "model-card", "examples"])
def test_a_part_that_was_made_stands_in_the_page(block):
    html = page(f"/// {block} | lean-body-mass\n///\n")
    assert (
        "lean-body-mass" in html
        and "///" not in html
        and "[@" not in html
        and "page:" not in html
        and "root:" not in html
    )


def test_a_part_that_was_not_made_names_the_command(monkeypatch, tmp_path):
    monkeypatch.setattr(blocks, "PARTS", tmp_path)
    with pytest.raises(FileNotFoundError, match="python -m calculators build"):
        page("/// formula | lean-body-mass\n///\n")


def test_citations_are_numbered_through_parts_and_text():
    html = page("Text [@goodpaster2006loss].\n\n/// formula | lean-body-mass\n///\n\nMore [@goodpaster2006loss].\n")
    assert html.count('href="#source-1"') == 2 and '<h2 id="sources">' in html


def test_every_block_of_the_handbook_is_known():
    text = (DOCS.parent / "CONTRIBUTING.md").read_text("utf-8")
    assert {"in-short", "deeper", "stop", "calculator", "chart"} <= set(known_blocks())
    named = {
        word
        for word in ("in-short", "deeper", "stop", "calculator", "timer", "formula", "lookup", "chart", "drawing")
        if f"/// {word}" in text
    }
    assert named and named <= set(known_blocks())


def test_two_pages_in_a_row_do_not_know_of_each_other():
    md = Markdown(extensions=EXTENSIONS)
    first, second = md.convert("A [@goodpaster2006loss].\n"), md.reset().convert("B [@bauer2013protage].\n")
    assert 'href="#source-1"' in second and "goodpaster" not in second.lower() and first != second


def test_pages_are_read_once_however_many_there_are(tmp_path, monkeypatch):
    docs = tmp_path / "docs"
    docs.mkdir()
    for number in range(40):
        (docs / f"{number}.md").write_text(f"---\ntitle: T{number}\n---\n\n# T{number}\n", "utf-8")
    read = []
    monkeypatch.setattr(
        blocks, "_read_bodies", lambda there, whole=blocks._read_bodies: read.append(there) or whole(there)
    )
    assert [page_of(f"# T{number}\n", docs).name for number in range(40)] == [f"{number}.md" for number in range(40)]
    assert len(read) == 1


def test_a_page_that_was_saved_again_is_found_by_its_new_text_and_not_by_its_old(tmp_path):
    docs = tmp_path / "docs"
    docs.mkdir()
    page = docs / "x.md"
    page.write_text("---\ntitle: X\n---\n\nOld.\n", "utf-8")
    assert page_of("Old.", docs).name == "x.md"
    page.write_text("---\ntitle: X\n---\n\nNew.\n", "utf-8")
    assert page_of("New.", docs).name == "x.md" and page_of("Old.", docs).name == "text.md"
    page.rename(docs / "y.md")
    assert page_of("New.", docs).name == "y.md"


def test_the_last_hand_touches_a_page_once(monkeypatch):
    touched = []
    monkeypatch.setattr(
        blocks,
        "finish_page",
        lambda text, name, head, whole=blocks.finish_page: touched.append(text) or whole(text, name, head),
    )
    html = page("# One\n\nText [@goodpaster2006loss].\n\n## Two\n\nMore [@goodpaster2006loss].\n\n## Three\n")
    assert len(touched) == 1 and html.count('class="cite"') == 2 and 'id="two"' in html
