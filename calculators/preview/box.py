"""An author's mistakes where the author looks: a box at the top of the page in the preview.

Its style sheet and its script belong to the preview and are served by it alone; a reader gets no byte of them.
"""

from __future__ import annotations

import re
import traceback
from html import escape
from pathlib import Path

from ..science.mistakes import AuthorMistakes, BadDefinition, Mistake
from ..sources.rooms import HOUSE
from .changes import AUTHORED, OURS

TOP = re.compile(r"<body[^>]*>")
LOOK = "Correct this file and save it."


def mistakes_of(slip: BaseException, asked: str) -> list[Mistake]:
    """Whatever was raised while `asked` was made, as sentences with file and line."""
    if isinstance(slip, AuthorMistakes):
        return slip.mistakes
    if isinstance(slip, SyntaxError) and slip.filename:
        return [Mistake(_named(Path(slip.filename)), slip.lineno or 1, f"Python cannot read this: {slip.msg}.", LOOK)]
    file, line = _place(slip) or (asked, 1)
    said = " ".join(str(slip).split()) or "no more is known"
    return [Mistake(file, line, said if isinstance(slip, BadDefinition) else f"{type(slip).__name__}: {said}", LOOK)]


def _place(slip: BaseException) -> tuple[str, int] | None:
    """The last frame inside a file that an author writes: a definition, or else a template."""
    frames = [(Path(frame.filename), frame.lineno or 1) for frame in traceback.extract_tb(slip.__traceback__)]
    authored = [frame for frame in frames if any(frame[0].is_relative_to(OURS / room) for room in AUTHORED)]
    templates = [frame for frame in frames if frame[0].suffix == ".html"]
    lineno, filename = getattr(slip, "lineno", None), getattr(slip, "filename", None)
    if lineno and filename:  # a template that Jinja cannot read
        templates.append((Path(filename), lineno))
    found = (authored or templates)[-1:]
    return (_named(found[0][0]), found[0][1]) if found else None


def _named(path: Path) -> str:
    return path.relative_to(HOUSE).as_posix() if path.is_relative_to(HOUSE) else path.as_posix()


def with_box(html: str, mistakes: list[Mistake], stamp: int) -> str:
    """The page with its box, and with the script that waits for the next change."""
    head = f'<link rel="stylesheet" href="/~preview/preview.css"><script src="/~preview/preview.js?since={stamp}" defer></script></head>'
    html = html.replace("</head>", head, 1)
    return TOP.sub(lambda top: top[0] + box(mistakes), html, count=1) if mistakes else html


def box(mistakes: list[Mistake]) -> str:
    """File, line, what is wrong and what to do, for each."""
    rows = "".join(
        f"<li><code>{escape(m.file)}:{m.line}</code> {escape(m.what)} <strong>{escape(m.remedy)}</strong></li>"
        for m in mistakes
    )
    count = "One mistake" if len(mistakes) == 1 else f"{len(mistakes)} mistakes"
    return (
        f'<aside class="preview-mistakes" tabindex="0" aria-labelledby="preview-mistakes"><p id="preview-mistakes">{count} on this page. '
        f"Only the preview shows this box; <kbd>make site</kbd> stops.</p><ol>{rows}</ol></aside>"
    )


def bare_page(name: str) -> str:
    """What stands around the box when the page itself cannot be made."""
    up = "../" * name.count("/")
    sheets = "".join(
        f'<link rel="stylesheet" href="{up}assets/styles/{sheet}.css">' for sheet in ("tokens", "type", "layout")
    )
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(name)} cannot be made</title>{sheets}</head>'
        f'<body><main class="page"><article class="article"><h1>This page cannot be made yet</h1></article></main></body></html>'
    )
