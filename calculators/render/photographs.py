"""HTML -> PNG, by the Chromium that draws the charts: one browser for all pictures, our letters, nothing asked elsewhere.

    photograph({"keep/protein": Sitting(html, 1200, 630)})  ->  {"keep/protein": b"\\x89PNG…"}

The letters travel inside the page (`letters()`), because a browser refuses font files to a page without an address.
"""

from __future__ import annotations

import asyncio
import base64
import functools
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import choreographer

from ..sources.rooms import MADE
from .browser import find_browser

LETTERS = MADE / "fonts" / "atkinson.woff2"
_LETTERS_THERE = "Promise.all([400,700].map(w=>document.fonts.load(w+' 40px Atkinson'))).then(f=>f.flat().length)"


@dataclass(frozen=True)
class Sitting:
    """What is to be photographed: a whole HTML document, its size in CSS pixels, and how many dots a pixel gets."""

    html: str
    width: int
    height: int
    scale: int = 1


def photograph(sittings: dict[str, Sitting]) -> dict[str, bytes]:
    """The PNG of every sitting, by the same keys. Raises ValueError when a page shows without our letters."""
    if not sittings:
        return {}
    with ThreadPoolExecutor(1) as hand:  # the caller may have an event loop already
        return hand.submit(lambda: asyncio.run(_photograph_all(sittings))).result()


async def _photograph_all(sittings: dict[str, Sitting]) -> dict[str, bytes]:
    async with choreographer.Browser(path=find_browser(), headless=True) as browser:
        tab = await browser.create_tab("about:blank")
        tree = await _ask(tab, "Page.getFrameTree")
        return {
            key: await _photograph(tab, tree["frameTree"]["frame"]["id"], sitting) for key, sitting in sittings.items()
        }


async def _photograph(tab: choreographer.Tab, frame: str, sitting: Sitting) -> bytes:
    await _ask(
        tab,
        "Emulation.setDeviceMetricsOverride",
        width=sitting.width,
        height=sitting.height,
        deviceScaleFactor=sitting.scale,
        mobile=False,
    )
    await _ask(tab, "Page.setDocumentContent", frameId=frame, html=sitting.html)
    there = await _ask(tab, "Runtime.evaluate", expression=_LETTERS_THERE, awaitPromise=True, returnByValue=True)
    if not there["result"].get("value"):
        raise ValueError("The letters did not load, and a picture would show in another hand.")
    return base64.b64decode((await _ask(tab, "Page.captureScreenshot", format="png"))["data"])


async def _ask(tab: choreographer.Tab, command: str, **what: Any) -> dict[str, Any]:
    answer = await tab.send_command(command, params=what)
    if "error" in answer:
        raise RuntimeError(f"The browser refused {command}: {answer['error']}")
    return answer["result"]


@functools.cache
def letters(font: Path = LETTERS) -> str:
    """The rule that brings our letters into a page."""
    data = base64.b64encode(font.read_bytes()).decode()
    return f'@font-face{{font-family:Atkinson;font-weight:400 750;src:url("data:font/woff2;base64,{data}")}}'
