"""What the command line can do. Each command reads its words, calls one room, and prints.

list · describe NAME · compute NAME key=value … · check · build · guides · site · serve · where NUMBER · new NAME
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from .science.answer import answer
from .science.mistakes import AuthorMistakes, BadDefinition, BadInput, Mistake, nearest
from .science.model import Calculator
from .sources.catalogue import calculator, calculator_names
from .terminal import can_show
from .typed_words import read_words

BAD = 2
ENTRY = "keep-your-muscle"
"""The command for any folder: tools/keep-your-muscle, or what pip makes of pyproject.toml."""


def print_json(data: object) -> None:
    """Data as JSON; letters that the terminal lacks are written as JSON writes them (`\\u2264`), so that no program reads another."""
    text = json.dumps(data, ensure_ascii=False, indent=2)
    print(text if can_show(text) else json.dumps(data, indent=2))


def command_list(words: argparse.Namespace) -> int:
    """Every calculator and its question. One that is broken is said aside, and the others are listed."""
    sound, broken = _calculators()
    for mistake in broken:
        print(mistake, file=sys.stderr)
    if words.json:
        print_json([{"name": name, "title": c.title, "question": c.question} for name, c in sound.items()])
    for name, c in () if words.json else sound.items():
        print(f"{name:24} {c.question}")
    return BAD if broken else 0


def _calculators() -> tuple[dict[str, Calculator], list[Mistake]]:
    sound, broken = {}, set()
    for name in calculator_names():
        try:
            sound[name] = calculator(name)
        except AuthorMistakes as said:
            broken.update(said.mistakes)
    return sound, sorted(broken)


def command_describe(words: argparse.Namespace) -> int:
    """One calculator as JSON."""
    from .render.describe import describe

    print_json(describe(words.name, calculator(words.name)))
    return 0


def command_compute(words: argparse.Namespace) -> int:
    """One answer as JSON."""
    from .render.computed import computed

    c = calculator(words.name)
    given = read_words(c, words.pairs)
    said = computed(c, given, answer(c, given))
    for doubt in said["unsure"]:  # for a person; a program finds it in the JSON
        print(doubt["says"], file=sys.stderr)
    print_json(said)
    return 0


def command_check(words: argparse.Namespace) -> int:
    """Every mistake in definitions, data, citations, charts, drawings, templates, menu and pages; or those of one thing."""
    from .checking import check_everything

    mistakes = check_everything(words.only)
    for mistake in mistakes:
        print(mistake)
    print(
        "No mistakes found." if not mistakes else "1 mistake." if len(mistakes) == 1 else f"{len(mistakes)} mistakes."
    )
    return BAD if mistakes else 0


def command_build(_: argparse.Namespace) -> int:
    """Scripts, charts, tables and page parts."""
    from .building import build_parts

    return build_parts()


def command_guides(_: argparse.Namespace) -> int:
    """The printable guides, from the built site."""
    from .building import build_guides

    return build_guides()


def command_site(_: argparse.Namespace) -> int:
    """Everything, in order."""
    from .building import build_site

    return build_site()


def command_serve(words: argparse.Namespace) -> int:
    """The writer's live preview."""
    from .preview.serving import serve

    return serve(words.port)


def command_where(words: argparse.Namespace) -> int:
    """Every place that prints a number, and what keeps it: a cell, a fill, a check, a list, or nothing."""
    from .where import read_question, where

    wanted, key = read_question(words.number, words.key)
    places = where(wanted, key)
    if words.json:
        print_json(
            [{"file": p.file, "line": p.line, "how": p.how, "says": p.says, "cells": list(p.cells)} for p in places]
        )
        return 0
    for place in places:
        print(place)
    said = (
        "1 place prints"
        if len(places) == 1
        else f"{len(places) or 'No'} place{'s' if places else ''} print{'s' * (not places)}"
    )
    print(f"{said} {words.number}.")
    return 0


def command_new(words: argparse.Namespace) -> int:
    """A calculator folder and its page that already work; check names every word to replace."""
    from .starting import start_calculator

    return start_calculator(words.name)


def main(arguments: list[str]) -> int:
    """Run one command. Returns the exit status; 2 for a mistake, each said in one line."""
    grammar, words_of = _grammar()
    first = arguments[0] if arguments else ""
    if first and not first.startswith("-") and first not in words_of:
        grammar.error(
            f"There is no command {first}. {nearest(first, words_of)} There are: {', '.join(words_of)}.".replace(
                "  ", " "
            )
        )
    words = grammar.parse_args(arguments)
    try:
        return words.run(words)
    except (BadInput, BadDefinition, AuthorMistakes) as said:
        print(said, file=sys.stderr)
        return BAD


class _OneLine(argparse.ArgumentParser):
    """Says what was wrong and how it is written, in one line; and does not hide that its help could not be printed."""

    def print_help(self, file: Any = None) -> None:
        print(self.format_help(), end="", file=file)

    def error(self, message: str) -> NoReturn:
        usage = " ".join(self.format_usage().split())
        self.exit(BAD, f"{message[0].upper()}{message[1:].rstrip('.')}. {usage}\n")


def _grammar() -> tuple[argparse.ArgumentParser, list[str]]:
    parser = _OneLine(prog=_called(), description="Keep Your Muscle, made from one definition.", allow_abbrev=False)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(word: str, run: Callable) -> argparse.ArgumentParser:
        sub = commands.add_parser(word, help=run.__doc__, description=run.__doc__, allow_abbrev=False)
        sub.set_defaults(run=run)
        return sub

    add("list", command_list).add_argument(
        "--json", action="store_true", help="name, title and question of each, as JSON"
    )
    add("describe", command_describe).add_argument("name")
    compute = add("compute", command_compute)
    compute.add_argument("name")
    compute.add_argument("pairs", nargs="*", metavar="input=value")
    add("check", command_check).add_argument(
        "only", nargs="?", default="", help="the name of a calculator, chart, drawing or series, a page, or a file"
    )
    add("build", command_build)
    add("guides", command_guides)
    add("site", command_site)
    add("serve", command_serve).add_argument(
        "--port", type=int, default=8000, help="where the preview is; the next free one if it is taken"
    )
    find = add("where", command_where)
    find.add_argument("number", help="147, 0.30, 1,685 or 34%%; whatever its sign")
    find.add_argument("key", nargs="?", default="", help="a series, calculator, chart, drawing, work, or page")
    find.add_argument("--json", action="store_true", help="file, line, how, says and cells of each, as JSON")
    add("new", command_new).add_argument("name")
    return parser, list(commands.choices)


def _called() -> str:
    """How this was started, so that the usage it prints can be typed again."""
    return ENTRY if Path(sys.argv[0]).name == ENTRY else "python -m calculators"
