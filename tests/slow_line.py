"""A slow line and a slow phone: what a first visit sees there, and when. Chromium only; the times are its own.

The line is what browsers' developer tools call “Slow 4G”: 1.6 Mbit/s down and 0.75 up, of which 0.9 arrive, and 150 ms
there and back, which cost a request about 3.75 times as much: 562.5 ms. The processor is slowed four times.
"""

import functools
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from urllib.parse import urlsplit

import brotli
from playwright.sync_api import Browser, Page

SLOW_4G = {
    "offline": False,
    "latency": 150 * 3.75,
    "downloadThroughput": 1_600_000 / 8 * 0.9,
    "uploadThroughput": 750_000 / 8 * 0.9,
}
"""Milliseconds for each request, and bytes a second."""
SLOWER = 4
"""Times that the processor is slowed."""
PHONE = {"width": 390, "height": 844}
PACKED = (".woff2", ".png", ".jpg", ".pdf")
"""Files that are compressed in themselves and travel as they are."""
PATIENCE = 60_000

WATCH = """(() => {
  const seen = globalThis.seen = { largest: 0, shift: 0, chart: 0 };
  const on = (type, act) => new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({ type, buffered: true });
  on("largest-contentful-paint", (one) => { seen.largest = one.startTime; });
  on("layout-shift", (one) => { seen.shift += one.value; });
  const drawn = () => [...document.querySelectorAll(".main-svg .trace")].some((one) => one.getBoundingClientRect().width);
  // Asked only after something is painted: to ask makes a layout, which would hold the first paint up.
  const look = (now) => { if (drawn()) seen.chart = now; else requestAnimationFrame(look); };
  on("paint", (one) => { if (one.name === "first-contentful-paint") look(one.startTime); });
})();"""
TOLD = """() => ({ ...seen,
  first: performance.getEntriesByName("first-contentful-paint")[0].startTime,
  blocking: performance.getEntriesByType("resource").filter((one) => one.renderBlockingStatus === "blocking").length,
})"""


@dataclass(frozen=True)
class Seen:
    """Seconds from the first request till something is painted, till the largest thing and the first chart are."""

    first: float
    largest: float
    chart: float
    shift: float
    blocking: int


class _Packed(BaseHTTPRequestHandler):
    """A folder by HTTP/1.1 and brotli, as a good host serves it."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.server.asked.append((urlsplit(self.path).path.lstrip("/"), self.headers.get("Sec-Purpose", "")))
        file = self.server.folder / urlsplit(self.path).path.lstrip("/")
        if not file.is_file():
            self.send_error(404)
            return
        body = packed(file)
        self.send_response(200)
        self.send_header("Content-Type", guess_type(file.name)[0] or "application/octet-stream")
        if not file.name.endswith(PACKED):
            self.send_header("Content-Encoding", "br")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words):
        pass


@functools.cache
def packed(file: Path) -> bytes:
    """A file as it travels."""
    data = file.read_bytes()
    return data if file.name.endswith(PACKED) else brotli.compress(data, quality=11)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """A visitor may leave before everything has arrived."""


def serve(folder: Path) -> ThreadingHTTPServer:
    """A server of this folder; `asked` lists each file that was asked for, and whether for later (“prefetch”)."""
    server = _Server(("127.0.0.1", 0), _Packed)
    server.folder, server.asked = folder, []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def _wait_for_chart(page: Page) -> None:
    """Raises SystemExit if none is drawn. (A page's policy forbids what Playwright itself would wait with.)"""
    for _ in range(PATIENCE // 100):
        if page.evaluate("seen.chart"):
            return
        page.wait_for_timeout(100)
    raise SystemExit(f"No chart was drawn on {page.url}.")


def visit(browser: Browser, url: str, *, chart: bool, slow: bool = True) -> Seen:
    """A new visitor's phone opens a page; with `chart`, waits till the first one is drawn."""
    context = browser.new_context(viewport=PHONE, device_scale_factor=2, is_mobile=True, has_touch=True)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.add_init_script(WATCH)
    if slow:
        line = context.new_cdp_session(page)
        line.send("Network.enable")
        line.send("Network.emulateNetworkConditions", SLOW_4G)
        line.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(url, wait_until="networkidle")
    if chart:
        _wait_for_chart(page)
    told = page.evaluate(TOLD)
    context.close()
    first = told["first"] / 1000
    return Seen(first, told["largest"] / 1000, max(first, told["chart"] / 1000), told["shift"], told["blocking"])
