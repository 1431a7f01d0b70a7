"""Everything together."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pages_written import GOOD_BODY, HEAD, TODAY, written

from calculators.pages import check_pages

KNOWN = {"in-short": set(), "chart": {"grip-by-age"}}


def check(docs: Path):
    return check_pages(docs, citable={"a2001x"}, known_blocks=KNOWN, today=TODAY)


@pytest.fixture
def docs(tmp_path):
    docs = tmp_path / "docs"
    written(
        docs,
        "index.md",
        HEAD.replace("title: Sarcopenia", "title: Start") + "# Start\n\n[Sarcopenia](understand/sarcopenia.md)\n",
    )
    written(docs, "understand/sarcopenia.md", HEAD + GOOD_BODY)
    return docs


def test_a_site_without_mistakes_says_nothing(docs):
    assert check(docs) == []


def test_every_mistake_is_found_at_once_sorted_by_file_and_line(docs):
    written(
        docs,
        "understand/sarcopenia.md",
        HEAD
        + GOOD_BODY.replace("[@a2001x]", "[@b2002y]")
        + "\nIt fell by 34 %.\n\n/// chrat | grip-by-age\n///\n\n[Gone](gone.md)\n",
    )
    (docs / "broken.md").write_text("no head")
    found = check(docs)
    assert [(m.file, m.line) for m in found] == [
        ("docs/broken.md", 1),
        *(("docs/understand/sarcopenia.md", line) for line in (16, 26, 28, 31)),
    ]


def test_a_mistake_prints_as_place_what_and_remedy(docs):
    written(docs, "understand/sarcopenia.md", HEAD + GOOD_BODY + "\nIt fell by 34 %.\n")
    assert str(check(docs)[0]) == (
        "docs/understand/sarcopenia.md:26: “34 %” has no source in “It fell by 34 %.”. "
        "Add [@key] to the same sentence, or take the number out."
    )


def test_the_day_is_handed_in(docs):
    late = check_pages(docs, citable={"a2001x"}, known_blocks=KNOWN, today=date(2030, 1, 1))
    assert len(late) == 2 and all("due for review" in mistake.what for mistake in late)


def test_an_empty_folder_has_no_mistake(tmp_path):
    assert check(tmp_path) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(text=st.text(alphabet=st.characters(exclude_categories=["Cs"])), body=st.booleans())
def test_no_text_whatever_makes_the_check_fall_over(tmp_path, text, body):
    (tmp_path / "index.md").write_text(HEAD + text if body else text, encoding="utf-8")
    check(tmp_path)


def test_a_file_that_is_not_text_is_named(tmp_path):
    (tmp_path / "index.md").write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in check(tmp_path)[0].what


def test_the_checks_know_no_site_generator():
    sources = Path(__file__).parent.parent / "calculators" / "pages"
    for path in sources.glob("*.py"):
        text = path.read_text()
        assert not any(f"import {name}" in text for name in ("markdown", "mkdocs", "pymdownx", "datetime\n"))
        assert len(text.splitlines()) <= 250 and ".today(" not in text and ".now(" not in text


def test_a_page_that_cannot_be_read_does_not_orphan_the_others(docs):
    (docs / "index.md").write_text("no head")
    assert [m.file for m in check(docs)] == ["docs/index.md"]
