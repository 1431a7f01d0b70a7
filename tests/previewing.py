"""Starts a preview in a copy of the house, and waits for what a page shows."""

import http.client
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from house import HOUSE, copy_house

PATIENCE = 90


def previewed_house(to: Path) -> Path:
    """A copy in which everything is made already; what it makes again stays in it."""
    house = copy_house(to, made=False)
    for room in ("build", "docs/assets/made"):
        if (HOUSE / room).exists():
            shutil.copytree(HOUSE / room, house / room, dirs_exist_ok=True)
    return house


@contextmanager
def preview(house: Path) -> Iterator[str]:
    """The address of a running preview. `house/log` is what it prints; Ctrl-C ends it, and it must end well."""
    log = house / "log"
    with log.open("w") as out:
        command = [sys.executable, "-m", "calculators", "serve", "--port", str(free_port())]
        running = subprocess.Popen(
            command,
            cwd=house,
            env={**os.environ, "PYTHONPATH": str(house)},
            stdout=out,
            stderr=out,
            start_new_session=True,
        )
    try:
        until(lambda: "The preview is at" in log.read_text() or running.poll() is not None)
        found = re.search(r"http://127\.0\.0\.1:\d+/", log.read_text())
        assert found, log.read_text()
        yield found[0]
        assert running.poll() is None, log.read_text()
    finally:
        if running.poll() is None:
            running.send_signal(signal.SIGINT)
            running.wait(30)
    assert running.returncode == 0 and "The preview has ended." in log.read_text(), log.read_text()


def free_port() -> int:
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        return place.getsockname()[1]


def read(url: str) -> str:
    """The page; "" while nothing answers."""
    try:
        with urllib.request.urlopen(url, timeout=60) as answer:
            return answer.read().decode()
    except urllib.error.HTTPError as refused:
        return f"{refused.code} {refused.read().decode()}"
    except (OSError, http.client.HTTPException):  # it starts anew, perhaps in the middle of an answer
        return ""


def until(seen: Callable[[], object]) -> object:
    """What `seen` finds at last; nothing when patience ends."""
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        if found := seen():
            return found
        time.sleep(0.01)
    return None
