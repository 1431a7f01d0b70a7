"""Blocks that would be published as plain text, or swallow what follows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pages_written import lines_of, page

from calculators.pages.blocks_written import check_blocks

KNOWN = {
    "in-short": set(),
    "stop": set(),
    "chart": {"grip-by-age", "igf1-by-age"},
    "deeper": lambda title: "" if title else "it has no title.",
}


@pytest.mark.parametrize(
    "body",
    [
        "/// in-short\nShort.\n///",
        "/// chart | grip-by-age\n///",
        "//// deeper | More\n/// chart | grip-by-age\n///\n////",
        "/// chart | grip-by-age\n    attrs: {class: wide}\n///",
        "```\n/// nothing\n```",
        "~~~~\n```\n/// nothing\n~~~~",
        "1. Do it.\n\n    /// chart | grip-by-age\n    ///\n",
        "Two slashes // in a line, and km/h, and https://example.org",
        "    /// indented code",
        "/// In-Short\nShort.\n///",
    ],
)
def test_a_well_written_block_passes(body):
    assert check_blocks(page(body), KNOWN) == []


@pytest.mark.parametrize(
    "body, line, words",
    [
        ("/// in-shrt\n///", 1, "no block “in-shrt”"),
        ("/// in short\nText\n///", 1, "looks like a block"),
        ("/// chart grip-by-age\n///", 1, "looks like a block"),
        ("// chart | grip-by-age", 1, "looks like a block"),
        ("\n/// in-short\nText", 2, "never closed"),
        ("///\n", 1, "closes no block"),
        ("/// in-short\nText\n////", 3, "closes no block"),
        ("/// chart | grip-by-aeg\n///", 1, "“grip-by-aeg” is not known"),
        ("/// chart\n///", 1, "says not which"),
        ("/// in-short | Title\n///", 1, "takes no argument"),
        ("/// deeper\n///", 1, "it has no title"),
        ("/// deeper | More\n/// chart | grip-by-age\n///\n///", 2, "begins before “deeper”"),
        ("/// deeper | More\n//// stop\n////\n///", 2, "begins before “deeper”"),
        ("/// chart | grip-by-age\n    a: [\n///", 2, "options"),
        ("Text\n\n```\n/// in-short", 3, "never ends"),
    ],
)
def test_a_mistake_in_a_block_is_named_with_its_line(body, line, words):
    found = check_blocks(page(body), KNOWN)
    assert any(words in m.what and m.line == line for m in found), found


@pytest.mark.parametrize(
    "body",
    [
        "/// in-shrt\n///",
        "/// in short\nText\n///",
        "/// deeper | More\n/// chart | grip-by-age\n///\n///",
        "//// deeper | More\n/// stop\nhalt\n////",
    ],
)
def test_one_slip_is_one_mistake(body):
    assert len(check_blocks(page(body), KNOWN)) == 1


def test_the_nearest_name_is_suggested():
    assert "chart" in check_blocks(page("/// chrat | x\n///"), KNOWN)[0].remedy
    assert "grip-by-age" in check_blocks(page("/// chart | grip-by-aeg\n///"), KNOWN)[0].remedy


def test_an_unclosed_inner_block_is_named_and_the_outer_is_not():
    assert lines_of(check_blocks(page("//// deeper | More\n/// stop\nhalt\n////"), KNOWN)) == [2]


@given(
    st.lists(
        st.sampled_from(
            ["///", "////", "/// stop", "//// deeper | a", "/// chart | x", "    a: 1", "", "text", "```", "- a"]
        )
    )
)
def test_any_run_of_lines_can_be_checked(lines):
    check_blocks(page("\n".join(lines)), KNOWN)


@given(st.lists(st.sampled_from(["text", "", "- item", "| a |", "# Title"])), st.integers(0, 3))
def test_blocks_nested_with_one_slash_fewer_each_always_pass(lines, depth):
    body = "\n".join(lines)
    for level in range(depth + 1):
        slashes = "/" * (3 + level)
        body = f"{slashes} stop\n{body}\n{slashes}"
    assert check_blocks(page(body), KNOWN) == []
