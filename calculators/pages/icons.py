"""Pictures and icons by name: `:picture-chair:` is ours (overrides/.icons), `:material-printer:` is the theme's.

A name that nothing draws would be printed as it stands, colons and all. Here it is named.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path

from ..science.mistakes import Mistake, nearest
from ..sources.rooms import HOUSE
from .chunks import page_lines
from .lines import CODE
from .markup import CODE_SPAN
from .page import Page

PICTURES = HOUSE / "overrides" / ".icons" / "picture"
OURS = re.compile(r":picture-(?P<name>[\w-]+):")
LEFT = re.compile(r":(?:picture|material|octicons|fontawesome|simple)-[\w-]+:")
_NOT_TEXT = re.compile(r"<(pre|code|script|style|svg)\b.*?</\1>", re.S)
_DRAWN = re.compile(r'<span class="twemoji">\s*(<svg\b.*?</svg>)\s*</span>', re.S)


def pictures(folder: Path = PICTURES) -> set[str]:
    """The names of our own pictures."""
    return {path.stem for path in folder.glob("*.svg")}


@functools.cache
def picture(name: str) -> str:
    """The drawing of that name, as it stands in its file. Raises FileNotFoundError."""
    return (PICTURES / f"{name}.svg").read_text("utf-8").strip()


def check_icons(page: Page) -> list[Mistake]:
    """Pictures that are not drawn, in the head and in the text."""
    known, found = pictures(), []
    asked = page.head.get("picture")
    if asked is not None and asked not in known:
        found.append(
            page.head_mistake(
                "picture",
                f"There is no picture “{asked}” in overrides/.icons/picture.",
                nearest(str(asked), known) or _known(known),
            )
        )
    for line in page_lines(page):
        for match in OURS.finditer(CODE_SPAN.sub("", line.text)) if line.part != CODE else ():
            if match["name"] not in known:
                found.append(
                    page.mistake(
                        line.number, f"There is no picture {match[0]}", nearest(match["name"], known) or _known(known)
                    )
                )
    return found


def left_icons(html: str, page: Page) -> list[Mistake]:
    """Icons that the generator did not know either, by what is left of them in the finished page."""
    names = dict.fromkeys(LEFT.findall(_NOT_TEXT.sub("", html)))
    return [
        page.mistake(
            _line_of(name, page),
            f"There is no icon {name}",
            "The theme's icons are named as on its search page: :material-printer:",
        )
        for name in names
    ]


def bare_icons(html: str) -> str:
    """Icons without the box the generator puts around them; the theme's are said to be decoration, as ours are."""
    return _DRAWN.sub(
        lambda m: m[1] if "aria-hidden" in m[1] else m[1].replace("<svg ", '<svg class="icon" aria-hidden="true" ', 1),
        html,
    )


def _line_of(words: str, page: Page) -> int:
    return next((n for n, text in enumerate(page.body.split("\n"), page.first_body_line) if words in text), 1)


def _known(known: set[str]) -> str:
    return f"Known: {', '.join(sorted(known))}."
