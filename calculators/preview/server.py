"""Pages and files over HTTP, on this machine only."""

from __future__ import annotations

import functools
import sys
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from os import PathLike
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from ..science.mistakes import BadInput
from ..sources.rooms import DOCS
from .house import House

HERE = Path(__file__).parent
HOST = "127.0.0.1"
TRIED = 20
WAITS = 10.0
"""Seconds until a waiting page gets an empty answer and asks again: a browser keeps few connections to one address."""
KINDS = {".js": "text/javascript", ".css": "text/css", ".html": "text/html"}


class Server(ThreadingHTTPServer):
    """A browser that goes away in the middle of an answer is no mistake."""

    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def listen(house: House, port: int) -> Server:
    """At this port, or the next one that is free. Raises BadInput when none is."""
    for at in range(port, port + TRIED):
        try:
            return Server((HOST, at), functools.partial(Answer, house))
        except (OSError, OverflowError):  # taken, or not ours to take, or no port at all
            continue
    raise BadInput(
        "port",
        f"No port from {port} to {port + TRIED - 1} can be had. Choose one from 1024 to 65535 that is free: python -m calculators serve --port 8100",
    )


class Answer(SimpleHTTPRequestHandler):
    """One request: a page, a file of docs, or a word to the script that waits."""

    protocol_version = "HTTP/1.1"

    def __init__(self, house: House, *words: Any, **more: Any) -> None:
        self.house = house
        super().__init__(*words, directory=str(DOCS), **more)

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        name = unquote(address.path).lstrip("/")
        if name == "~preview/changed.js":
            self._say(self._wait(int(parse_qs(address.query).get("since", ["0"])[0])), ".js")
        elif name in ("~preview/preview.js", "~preview/preview.css"):
            self._say((HERE / Path(name).name).read_text("utf-8"), Path(name).suffix)
        elif (page := page_name(name)) and self.house.has_page(page):
            self._say(self.house.page(page), ".html")
        elif page:
            self._say(
                f"<!doctype html><title>Not here</title><p>There is no docs/{page}. <a href='/'>Go to the front page</a></p>",
                ".html",
                HTTPStatus.NOT_FOUND,
            )
        else:
            self.house.make_file(name)
            super().do_GET()

    def _wait(self, since: int) -> str:
        with self.house.changed:
            self.house.changed.wait_for(lambda: self.house.stamp != since, WAITS)
        return "location.reload();" if self.house.stamp != since else ""

    def _say(self, text: str, kind: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{KINDS[kind]}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def list_directory(self, path: str | PathLike[str]) -> None:
        """A folder is no page."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def log_message(self, *words: Any) -> None:
        """Nothing: the terminal is for the author's mistakes."""


def page_name(address: str) -> str:
    """keep/protein.html -> keep/protein.md; a folder is its index; "" for what is no page."""
    if address == "" or address.endswith("/"):
        return f"{address}index.md"
    return f"{address.removesuffix('.html')}.md" if address.endswith(".html") else ""
