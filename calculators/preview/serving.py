"""The preview from its first word to Ctrl-C: one watcher for every file of the house."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

from watchfiles import watch

from ..making.packages import make_packages
from ..render.chart_svg import OpenBrowser
from ..science.mistakes import Mistake
from ..sources.rooms import HOUSE, MADE, PARTS
from ..terminal import ask_to_write
from .changes import SETTINGS, WATCHED, Changes, Saved
from .house import House
from .server import listen

PORT = 8000
STEP, AT_MOST, LOOKS = 30, 300, 500
"""Milliseconds: quiet after which a burst of savings is one change; the longest a burst may last; between two looks at
the settings."""


def serve(port: int = PORT) -> int:
    """Show, and follow every change until Ctrl-C."""
    sys.dont_write_bytecode = True  # two savings of one length within a second would look alike to Python
    signal.signal(signal.SIGTERM, _like_ctrl_c)
    ask_to_write(PARTS, MADE)
    browser = OpenBrowser()
    house = House(browser.draw_all)
    server = listen(house, port)
    try:
        make_packages()
        threading.Thread(target=server.serve_forever, daemon=True).start()
        _say_where(port, server.server_port)
        for changes in saved():
            if follow(changes, house):
                browser.close()
                os.chdir(HOUSE)
                os.execv(
                    sys.executable, [sys.executable, "-m", "calculators", "serve", "--port", str(server.server_port)]
                )
    except KeyboardInterrupt:
        print("\nThe preview has ended.", flush=True)
    finally:
        server.server_close()
        browser.close()
    return 0


def saved() -> Iterator[Changes]:
    """What is saved, moment by moment. Raises KeyboardInterrupt at Ctrl-C."""
    before = _state(SETTINGS)
    for seen in watch(
        *WATCHED, watch_filter=Saved(), step=STEP, debounce=AT_MOST, rust_timeout=LOOKS, yield_on_timeout=True
    ):
        now = _state(SETTINGS)
        paths = {Path(path) for _, path in seen} | ({SETTINGS} if now != before else set())
        before = now
        if paths:
            yield Changes(frozenset(paths))


def _state(path: Path) -> tuple[int, int] | None:
    return (path.stat().st_mtime_ns, path.stat().st_ino) if path.exists() else None


def _like_ctrl_c(*_: object) -> None:
    raise KeyboardInterrupt


def _say_where(asked: int, got: int) -> None:
    if got != asked:
        print(f"Port {asked} is taken, so the preview takes {got}.", flush=True)
    print(
        f"The preview is at http://127.0.0.1:{got}/. Ctrl-C ends it. Search and PDFs are made by: make site", flush=True
    )


def follow(changes: Changes, house: House) -> bool:
    """Let the preview see what changed. Says whether its own Python is another and can be read: then it starts anew."""
    print(f"Changed: {', '.join(sorted(path.relative_to(HOUSE).as_posix() for path in changes.paths))}", flush=True)
    if not changes.of_the_house:
        house.take(changes)
        return False
    mistakes = _unreadable(changes.of_the_house[0])
    if mistakes:
        house.tell(mistakes)
    return not mistakes


def _unreadable(changed: Path) -> list[Mistake]:
    """What Python says of the house as it stands now; nothing when it can be read."""
    tried = subprocess.run(
        [sys.executable, "-c", "import calculators.preview.serving"], cwd=HOUSE, capture_output=True, text=True
    )
    if tried.returncode == 0:
        return []
    places = [
        (Path(file), int(line))
        for file, line in re.findall(r'File "([^"]+)", line (\d+)', tried.stderr)
        if Path(file).is_relative_to(HOUSE)
    ]
    file, line = places[-1] if places else (changed, 1)
    said = tried.stderr.strip().splitlines()[-1]
    print(f"{file.relative_to(HOUSE).as_posix()}:{line}: {said}", flush=True)
    return [
        Mistake(
            file.relative_to(HOUSE).as_posix(),
            line,
            said,
            "The preview goes on with what it had. Correct the file and save it.",
        )
    ]
