"""A calculator's own form and nothing else, for a fresh look: the same form, definition and scripts as on its page, without the rest."""

import contextlib
import functools
import re
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

from house import SITE

SECTION = re.compile(r'<section class="calculator".*?</section>', re.S)
SCRIPT = re.compile(r'<script src="([^"]+)" defer></script>')
NEEDED = ("made/form.js", "made/calculators/", "made/day.js", "made/clock.js")


@functools.cache
def light_page(name: str) -> str:
    """The part of the built page that holds the form, with the scripts that make it answer."""
    html = (SITE / "calculators" / f"{name}.html").read_text("utf-8")
    scripts = "".join(
        f'<script src="{src}" defer></script>' for src in SCRIPT.findall(html) if any(need in src for need in NEEDED)
    )
    return f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{name}</title><link rel="icon" href="data:,"><body>{SECTION.search(html)[0]}{scripts}</body></html>'


class Light(SimpleHTTPRequestHandler):
    """Serves the site, and `light/NAME.html` beside it."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        found = re.match(r"/light/([\w-]+)\.html", self.path)
        if not found:
            return super().do_GET()
        body = light_page(found[1]).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self):
        if self.path.startswith("/assets/"):
            self.send_header("Cache-Control", "max-age=3600")
        super().end_headers()

    def log_message(self, *words):
        pass


@contextlib.contextmanager
def serving():
    """`http://127.0.0.1:…/` with the site and the light pages."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Light, directory=str(SITE)))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
