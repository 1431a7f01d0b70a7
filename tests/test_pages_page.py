"""Reading a page: its head, its lines, its pieces."""

import pytest
from pages_written import GOOD_BODY, HEAD, TODAY, lines_of, page, written

from calculators.pages.chunks import chunks
from calculators.pages.head import check_head
from calculators.pages.lines import read_lines
from calculators.pages.page import read_pages
from calculators.pages.sentences import sentences
from calculators.science.mistakes import AuthorMistakes


def test_the_body_begins_on_the_line_after_the_head(tmp_path):
    read = written(tmp_path / "docs", "keep/protein.md", HEAD + "# Protein\n")
    assert (read.file, read.first_body_line, read.head["title"]) == ("docs/keep/protein.md", 9, "Sarcopenia")
    assert read.head_lines["review"] == 6


@pytest.mark.parametrize(
    "text, line, words",
    [
        ("# No head\n", 1, "no head"),
        ("", 1, "no head"),
        ("---\ntitle: A\n# Text\n", 1, "never ends"),
        ("---\ntitle: A\ndescription: How we know: sources\n---\n", 3, "cannot be read"),
        ("---\n- a\n- b\n---\n", 2, "not a list of fields"),
        ("---\ntitle: A\nreview: 2027-01-01\ntitle: B\n---\n", 4, "twice"),
    ],
)
def test_a_head_that_cannot_be_read_is_named_with_its_line(tmp_path, text, line, words):
    with pytest.raises(AuthorMistakes) as stop:
        written(tmp_path, "a.md", text)
    assert [(m.line, words in m.what) for m in stop.value.mistakes] == [(line, True)]


def test_one_run_shows_every_page_that_cannot_be_read(tmp_path):
    for name in ("a.md", "b/c.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("# No head\n")
    with pytest.raises(AuthorMistakes) as stop:
        read_pages(tmp_path)
    assert [m.file.split("/", 1)[1] for m in stop.value.mistakes] == ["a.md", "b/c.md"]


@pytest.mark.parametrize(
    "name, kind",
    [
        ("index.md", "front"),
        ("keep/index.md", "front"),
        ("keep/protein.md", "article"),
        ("guides/chair.md", "guide"),
        ("about/privacy.md", "about"),
        ("evidence/data.md", "list"),
        ("calculators/grip.md", "calculator"),
    ],
)
def test_the_folder_says_what_kind_a_page_is(name, kind):
    assert page("", name).kind == kind


def test_the_head_may_say_another_kind():
    assert page("", "evidence/how-we-know.md", kind="article").kind == "article"


def test_a_good_head_has_no_mistake(tmp_path):
    assert check_head(written(tmp_path, "understand/a.md", HEAD + GOOD_BODY), TODAY) == []


@pytest.mark.parametrize(
    "old, new, words",
    [
        ("words: [weak legs]\n", "", "has no words"),
        ("words: [weak legs]", "words: weak legs", "not a list of words"),
        ("title: Sarcopenia", "titel: Sarcopenia", "unknown field: titel"),
        ("title: Sarcopenia", "title: 5", "title is not a text"),
        ("review: 2027-11-22", "review: next year", "review is not a date"),
        ("review: 2027-11-22", "review: 2026-11-22", "not later than the writing"),
        ("title: Sarcopenia", "title: Sarcopenia\nkind: essay", "no kind of page called essay"),
        ("scores:", "score:", "has no scores"),
    ],
)
def test_a_wrong_field_is_named(tmp_path, old, new, words):
    found = check_head(written(tmp_path, "understand/a.md", HEAD.replace(old, new) + GOOD_BODY), TODAY)
    assert any(words in mistake.what for mistake in found), found


def test_a_review_before_today_is_overdue_and_on_the_day_is_not(tmp_path):
    read = written(tmp_path, "understand/a.md", HEAD + GOOD_BODY)
    assert check_head(read, read.head["review"]) == []
    overdue = check_head(read, read.head["review"].replace(day=23))
    assert lines_of(overdue) == [6] and "due for review" in overdue[0].what


def test_fronts_and_lists_need_no_scores():
    head = {"title": "A", "description": "B.", "words": ["c"], "written": TODAY, "review": TODAY.replace(year=2027)}
    assert check_head(page("", "index.md", **head), TODAY) == []


def test_each_line_knows_its_part():
    parts = [line.part for line in read_lines("# A\n\n/// chart | x\n    key: 1\n///\n- b\ntext\n```\n/// no\n```")]
    assert parts == ["heading", "blank", "opener", "option", "closer", "item", "text", "code", "code", "code"]


def test_lines_inside_a_block_know_the_block():
    lines = read_lines("//// deeper | T\n/// stop\nhalt\n///\nmore\n////\nafter")
    assert [line.blocks for line in lines if line.part == "text"] == [("deeper", "stop"), ("deeper",), ()]


def test_a_comment_is_no_text_and_keeps_the_lines_where_they_were():
    assert [c.line for c in chunks(page("<!-- a\nb\nc -->\n\nText."))] == [5]


def test_tables_become_rows_and_items_keep_their_following_lines():
    found = chunks(page("| A | B |\n|---|---|\n| 1 | 2 |\n\n- one\n  more\n- two"))
    assert [(c.kind, c.line) for c in found] == [("table row", 1), ("table row", 3), ("list item", 5), ("list item", 7)]
    assert found[2].text == "one\nmore"


@pytest.mark.parametrize(
    "text, count",
    [
        ("Eat protein, e.g. Greek yoghurt.", 1),
        ("It fell by 1.6 kg. Then it rose.", 2),
        ("**Stand up.** Use your legs.", 2),
        ("Dr. Rosenberg spoke. He was heard.", 2),
        ("Take vitamin D. Then wait.", 2),
        ("Smith et al. (2019) found it vs. rest.", 1),
        ("Stop! Do you feel it? Rest.", 3),
        ("Chairs, benches, etc. are fine. Sofas, etc. No.", 3),
        ("See no. 3 on the list. No. Wait.", 3),
        ("It fell. [@a2001x] Then it rose.", 2),
        ("He said “stop.” Then he left.", 2),
        ("It is a switch. mTORC1 does it.", 2),
        ("At 5 p.m. the test began.", 1),
    ],
)
def test_sentences_end_where_they_end(text, count):
    assert len(list(sentences(text))) == count


def test_a_citation_after_the_full_stop_stays_with_its_sentence():
    assert [text for _, text in sentences("It fell. [@a2001x] Then it rose.")] == [
        "It fell. [@a2001x]",
        "Then it rose.",
    ]
