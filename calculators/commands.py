"""What the command line can do. Each command reads its words, calls one room, and prints.

    list · describe NAME · compute NAME key=value … · check · build · guides · site · serve · new NAME
"""
from __future__ import annotations

import argparse
import json
import sys
from typing import Callable

from .science.answer import answer
from .science.inputs import read_inputs
from .science.mistakes import AuthorMistakes, BadDefinition, BadInput
from .sources.catalogue import calculator, calculator_names

BAD = 2


def command_list(_) -> int:
    """Every calculator and its question."""
    for name in calculator_names():
        print(f"{name:24} {calculator(name).question}")
    return 0


def command_describe(words) -> int:
    """One calculator as JSON."""
    from .render.describe import describe

    print(json.dumps(describe(words.name, calculator(words.name)), ensure_ascii=False, indent=2))
    return 0


def command_compute(words) -> int:
    """One answer as JSON."""
    from .render.describe import computed

    c = calculator(words.name)
    given = read_inputs(c, dict(_pair(p) for p in words.pairs))
    for doubt in given.unsure:
        print(doubt.says, file=sys.stderr)
    print(json.dumps(computed(answer(c, given)), ensure_ascii=False, indent=2))
    return 0


def _pair(text: str) -> tuple[str, str]:
    name, equals, typed = text.partition("=")
    if not equals:
        raise BadInput(text, f"{text} is not a value. Write input=value, for example weight=70kg.")
    return name, typed


def command_check(words) -> int:
    """Every mistake in definitions, data, citations and pages."""
    from .checking import check_everything

    mistakes = check_everything(words.only)
    for mistake in mistakes:
        print(mistake)
    print(f"{len(mistakes)} mistakes." if mistakes else "No mistakes found.")
    return BAD if mistakes else 0


def command_build(_) -> int:
    """Scripts, charts, tables and page parts."""
    from .building import build_parts

    return build_parts()


def command_guides(_) -> int:
    """The printable guides, from the built site."""
    from .building import build_guides

    return build_guides()


def command_site(_) -> int:
    """Everything, in order."""
    from .building import build_site

    return build_site()


def command_serve(_) -> int:
    """The writer's live preview."""
    from .serving import serve

    return serve()


def command_new(words) -> int:
    """A calculator folder and its page that already pass."""
    from .starting import start_calculator

    return start_calculator(words.name)


def main(arguments: list[str]) -> int:
    """Run one command. Returns the exit status; 2 for a mistake, said in one line."""
    words = _grammar().parse_args(arguments)
    try:
        return words.run(words)
    except (BadInput, BadDefinition) as said:
        print(said, file=sys.stderr)
        return BAD
    except AuthorMistakes as said:
        print(said, file=sys.stderr)
        return BAD


def _grammar() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m calculators", description="Keep Your Muscle, made from one definition.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(word: str, run: Callable) -> argparse.ArgumentParser:
        sub = commands.add_parser(word, help=run.__doc__, description=run.__doc__)
        sub.set_defaults(run=run)
        return sub

    add("list", command_list)
    add("describe", command_describe).add_argument("name")
    compute = add("compute", command_compute)
    compute.add_argument("name")
    compute.add_argument("pairs", nargs="*", metavar="input=value")
    add("check", command_check).add_argument("only", nargs="?", default="", help="a calculator’s name or a part of a page’s path")
    add("build", command_build)
    add("guides", command_guides)
    add("site", command_site)
    add("serve", command_serve)
    add("new", command_new).add_argument("name")
    return parser
