"""What a page needs before it can be painted travels inside it: its styles, and the scripts that choose light or dark
and whether our letters can come in time.

    <link rel="stylesheet" href="../assets/styles/type.css">  …eight of them…   ->  one <style>
    <link rel="stylesheet" … media="print">                                     ->  in it, inside @media print
    <script src="../assets/scripts/scheme.js"></script>                         ->  inline, its hash in the page's policy
    <script src="../assets/made/form.js" defer></script>                        ->  …/form.js?3f2a91c0, kept for long by any cache

Each style sheet or script in the head costs a journey before the first word is seen; inside the page they cost none.
The writer's preview keeps the separate files, which is quicker to build and easier to look into.
"""

from __future__ import annotations

import functools
import hashlib
import os
import re
from pathlib import Path

from .next_page import allow, fetch_early

SHEET = re.compile(r'<link rel="stylesheet" href="([^"]+)"(?: media="(\w+)")?>\s*')
FIRST = re.compile(r'<script src="([^"]*scripts/(?:scheme|letters)\.js)"></script>\s*')
URL = re.compile(r"""url\((["']?)(?!data:|#|[a-z]+:)([^"')]+)\1\)""")
KEPT = re.compile(
    r'(<(?:script|link)\b[^>]*\b(?:src|href)="(?!https?:|data:)|\bdata-(?:script|index|engine|notes)=")([^"#?]+\.(?:js|woff2))(?=")'
)
EMBEDDED = "embed"
"""The folder of pages shown inside someone else's, where nothing is fetched early."""
FINGERPRINT = 8
"""Letters of a file's hash in its address: enough to tell two versions apart."""


def paint_site(site: Path) -> str:
    """Rewrite every page of the built site. Returns what was done, in words."""
    pages = sorted(site.rglob("*.html"))
    for path in pages:
        path.write_text(paint_page(path.read_text("utf-8"), path, site), "utf-8")
    return f"{len(pages)} pages"


def paint_page(html: str, path: Path, site: Path) -> str:
    """One page with its styles and first scripts inside, and fingerprints on what it asks for."""
    html = inline_styles(html, path, site)
    html = inline_first_scripts(html, path, site)
    if path.parent.name != EMBEDDED:
        html = fetch_early(html)
    return KEPT.sub(lambda m: f"{m[1]}{m[2]}?{fingerprint(_file(m[2], path, site))}", html)


def inline_styles(html: str, path: Path, site: Path) -> str:
    """The style sheets of a page, in their order, as one <style> where the first one stood."""
    found = list(SHEET.finditer(html))
    if not found:
        return html
    rules = "".join(_rules(_file(m[1], path, site), m[2] or "", path, site) for m in found)
    first = found[0].start()
    return SHEET.sub("", html[:first]) + f"<style>{rules}</style>\n" + SHEET.sub("", html[first:])


def _rules(sheet: Path, media: str, path: Path, site: Path) -> str:
    """One sheet's rules, its addresses seen from the page."""

    def seen_from_page(match: re.Match) -> str:
        file = (sheet.parent / match[2]).resolve()
        return f"url({_from(path, site, file)}?{fingerprint(file)})"  # the very address that the page preloads

    text = URL.sub(seen_from_page, _text(sheet)).strip()
    return f"@media {media}{{{text}}}" if media and text else text


def _from(path: Path, site: Path, target: Path) -> str:
    """A file's address from this page; the page for a missing address is served from anywhere, so it names the root."""
    if path.name == "404.html":
        return "/" + target.relative_to(site.resolve()).as_posix()
    return Path(os.path.relpath(target, path.parent.resolve())).as_posix()


def inline_first_scripts(html: str, path: Path, site: Path) -> str:
    """The scripts that must run before anything is painted, as one, allowed by its hash alone."""
    found = list(FIRST.finditer(html))
    if not found:
        return html
    script = "".join(_text(_file(m[1], path, site)).strip() for m in found)
    if "</script" in script:
        raise ValueError(
            f"{found[0][1]} or its neighbour holds “</script”, which would end it too early inside a page."
        )
    first = found[0].start()
    html = FIRST.sub("", html[:first]) + f"<script>{script}</script>\n" + FIRST.sub("", html[first:])
    return allow(html, script)


def fingerprint(file: Path) -> str:
    """The beginning of a file's hash. Raises FileNotFoundError for a file that no page should ask for."""
    return _digest(file, file.stat().st_mtime_ns)


@functools.lru_cache(maxsize=1024)
def _digest(file: Path, _changed: int) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()[:FINGERPRINT]


def _file(address: str, path: Path, site: Path) -> Path:
    """The file that an address on this page names."""
    return site / address.lstrip("/") if address.startswith("/") else path.parent / address


def _text(file: Path) -> str:
    return file.read_text("utf-8")
