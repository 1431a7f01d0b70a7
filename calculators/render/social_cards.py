"""The picture that goes with a page when someone passes it on: title, section and one line, in our letters and colours.

Drawn only where the site's address is known, because only then can a page name it. A card is kept under the hash of
all it depends on; only changed ones are drawn again.
"""

from __future__ import annotations

import hashlib
from html import escape
from pathlib import Path

from ..pages.icons import picture
from ..pages.page import Page
from ..sources.rooms import DOCS
from ..sources.settings import Settings
from .browser import find_browser
from .drawing import read_print_colours
from .photographs import Sitting, letters, photograph

WIDTH, HEIGHT = 1200, 630
_LONG = 34
"""Letters of a title beyond which it is set smaller."""
_LOOK = """
*{box-sizing:border-box;margin:0}
body{width:1200px;height:630px;padding:64px 76px 52px 84px;border-left:28px solid var(--section);background:var(--paper);color:var(--ink);
font:400 36px/1.35 Atkinson;display:flex;flex-direction:column;--ink:INK}
.section{font-size:32px;font-weight:700;color:var(--section);min-height:1.35em}
h1{font-size:84px;line-height:1.08;font-weight:750;letter-spacing:-.015em;margin:14px 0 24px;text-wrap:balance}
h1.long{font-size:62px}
.line{color:var(--muted);max-width:25em}
.foot{margin-top:auto;display:flex;align-items:end;justify-content:space-between;gap:40px;font-size:30px}
.foot b{font-weight:750}
.foot span{color:var(--muted)}
.picture{width:132px;height:132px;fill:none;stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round}
.tone-1{fill:none;stroke:var(--ink)}.tone-2{fill:none;stroke:var(--section)}.solid-1{fill:var(--ink);stroke:none}.solid-2{fill:var(--section);stroke:none}
"""


def make_cards(site: Path, kept: Path, pages: list[Page], found: Settings) -> str:
    """Write site/cards/<page>.png for every page. Returns how many were drawn, in words."""
    sittings = {page.name: Sitting(print_card(page, found), WIDTH, HEIGHT) for page in pages}
    keys = {name: card_key(sitting) for name, sitting in sittings.items()}
    kept.mkdir(parents=True, exist_ok=True)
    missing = {name: sitting for name, sitting in sittings.items() if not (kept / f"{keys[name]}.png").exists()}
    for name, png in photograph(missing).items():
        (kept / f"{keys[name]}.png").write_bytes(png)
    for name, key in keys.items():
        target = (site / "cards" / name).with_suffix(".png")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes((kept / f"{key}.png").read_bytes())
    for old in {*kept.glob("*.png")} - {kept / f"{key}.png" for key in keys.values()}:
        old.unlink()
    return f"{len(missing)} of {len(pages)} drawn"


def card_key(sitting: Sitting) -> str:
    """All that a card depends on: its page, letters and colours included, and the browser."""
    browser = Path(find_browser()).resolve()
    parts = (
        sitting.html,
        f"{sitting.width} {sitting.height} {sitting.scale}",
        str(browser),
        str(browser.stat().st_mtime_ns),
    )
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:24]


def print_card(page: Page, found: Settings) -> str:
    """One card as an HTML document."""
    section = found.section(page.name)
    colours = read_print_colours(DOCS / "assets" / "styles" / "tokens.css")
    ground = "--paper-sunk" if section and section.colour == "evidence" else "--paper"
    hue = {"": "--accent", "evidence": "--muted"}.get(
        section.colour if section else "", f"--{section.colour}" if section else "--accent"
    )
    look = (
        _LOOK.replace("var(--section)", colours[hue])
        .replace("var(--paper)", colours[ground])
        .replace("var(--muted)", colours["--muted"])
    )
    look = look.replace("var(--ink)", colours["--ink"]).replace(";--ink:INK", "")
    title = str(page.head.get("title", found.name))
    drawn = picture(page.head["picture"]) if page.head.get("picture") else ""
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><style>{letters()}{look}</style><body>'
        f'<p class="section">{escape(section.title if section else "")}</p>'
        f"<h1{' class=long' if len(title) > _LONG else ''}>{escape(title)}</h1>"
        f'<p class="line">{escape(str(page.head.get("line") or page.head.get("description", "")))}</p>'
        f'<div class="foot"><p><b>{escape(found.name)}</b><br><span>{escape(found.address.split("//")[1].rstrip("/"))}</span></p>{drawn}</div></body></html>'
    )
