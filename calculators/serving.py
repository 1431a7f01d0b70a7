"""`python -m calculators serve`: the writer's live preview.

    a page is saved          MkDocs builds the site again and the browser reloads
    a definition is saved    `python -m calculators build` runs in a process of its own, then the same
    what MkDocs remembers    (bibliography, series, names of blocks) changed: MkDocs starts anew

Files are looked at twice a second: a poll works on every machine and every kind of disk.
"""
from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from .sources.rooms import BIBLIOGRAPHY, CATALOGUE, CHARTS, DATA, DRAWINGS, HOUSE, PARTS

ADDRESS = "127.0.0.1:8000"
PAUSE = 0.5
KINDS = {".py", ".yaml", ".yml", ".csv", ".html", ".bib"}
WATCHED = (HOUSE / "calculators", DATA, BIBLIOGRAPHY)
MADE_ANEW = (CATALOGUE, CHARTS, DRAWINGS)
"""Rooms whose files only a build reads; MkDocs reads what the build made of them."""

Seen = dict[Path, tuple[int, int]]


def serve(address: str = ADDRESS) -> int:
    """Build, show, and follow every change until Ctrl-C."""
    signal.signal(signal.SIGTERM, _like_ctrl_c)
    preview = None
    try:
        seen = look(WATCHED)
        build()
        preview = start_preview(address)
        print(f"The preview will be at http://{address}/ in a moment. Ctrl-C ends it. Search and PDFs are made by: make site", flush=True)
        while True:
            time.sleep(PAUSE)
            now = look(WATCHED)
            changed = changes(seen, now)
            if changed:
                preview = follow(changed, now.keys() != seen.keys(), preview, address)
            seen = now
    except KeyboardInterrupt:
        print("\nThe preview has ended.", flush=True)
        return 0
    finally:
        end(preview)


def _like_ctrl_c(*_) -> None:
    raise KeyboardInterrupt


def look(watched: tuple[Path, ...]) -> Seen:
    """Time and size of every file that is watched."""
    seen: Seen = {}
    for room in watched:
        for path in room.rglob("*") if room.is_dir() else [room]:
            if path.suffix in KINDS:
                try:
                    there = path.stat()
                except FileNotFoundError:  # an editor is just putting a new one in its place
                    continue
                seen[path] = (there.st_mtime_ns, there.st_size)
    return seen


def changes(before: Seen, now: Seen) -> list[Path]:
    """Files that are new, different or gone."""
    return sorted(path for path in before.keys() | now.keys() if before.get(path) != now.get(path))


def must_start_anew(changed: list[Path], came_or_went: bool) -> bool:
    """Whether MkDocs holds something in memory that is no longer so."""
    return came_or_went or not all(any(path.is_relative_to(room) for room in MADE_ANEW) for path in changed)


def follow(changed: list[Path], came_or_went: bool, preview: subprocess.Popen, address: str) -> subprocess.Popen:
    """Make the parts again; where MkDocs remembers too much, or has stopped, start it again."""
    print(f"Changed: {', '.join(str(path.relative_to(HOUSE)) for path in changed)}", flush=True)
    if not build():
        print("The preview keeps what it had. Correct the file and save it.", flush=True)
        return preview
    if must_start_anew(changed, came_or_went) or preview.poll() is not None:
        end(preview)
        return start_preview(address)
    return preview


def build() -> bool:
    """Run the build in a process of its own, so that it reads every definition afresh."""
    return subprocess.run([sys.executable, "-m", "calculators", "build"], cwd=HOUSE).returncode == 0


def start_preview(address: str) -> subprocess.Popen:
    """MkDocs with a browser that reloads. Not strict: a page in the making may link to one that is not there yet."""
    PARTS.mkdir(parents=True, exist_ok=True)
    words = ["serve", "--no-strict", "--livereload", "--dev-addr", address, "--config-file", str(HOUSE / "mkdocs.yml")]
    watch = ["--watch", str(PARTS), "--watch", str(HOUSE / "overrides")]
    environment = {**os.environ, "PYTHONPATH": str(HOUSE), "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.Popen([sys.executable, "-m", "mkdocs", *words, *watch], cwd=HOUSE, env=environment)


def end(preview: subprocess.Popen | None) -> None:
    """Stop MkDocs and wait for it."""
    if preview is None or preview.poll() is not None:
        return
    preview.terminate()
    try:
        preview.wait(timeout=5)
    except subprocess.TimeoutExpired:
        preview.kill()
        preview.wait()
