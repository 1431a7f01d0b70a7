"""Every page, visited once in both schemes and on a small screen: what it asks for, keeps, shows and moves."""

from dataclasses import dataclass

import pytest
from house import EVERY_PAGE, HOUSE
from rooms import Rooms

AXE = HOUSE / "node_modules/axe-core/axe.min.js"
NARROW_TOO = (
    "index.html",
    "understand/sarcopenia.html",
    "keep/protein.html",
    "calculators/grip-strength.html",
    "calculators/lean-body-mass.html",
    "guides/sit-to-stand-starter.html",
    "evidence/references.html",
    "404.html",
)
"""Pages that axe also reads at 320 px: one of each kind."""
SHIFTS = """(() => {
  globalThis.shifts = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries().filter((e) => !e.hadRecentInput)
    .map((e) => [e.value, e.sources.map((s) => s.node && (s.node.className?.toString() || s.node.nodeName)).join(" ")])))
    .observe({ type: "layout-shift", buffered: true });
})()"""
SETTLED = (
    "document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))"
)
OVERFLOW = """() => {
  const wide = document.documentElement.scrollWidth, seen = document.documentElement.clientWidth;
  if (wide <= seen) return [];
  return [...document.querySelectorAll("body *")].filter((el) => el.getBoundingClientRect().right > seen + 1 && !el.closest(".table-scroll, svg"))
    .slice(0, 5).map((el) => `${el.nodeName}.${el.className?.toString()} reaches ${Math.round(el.getBoundingClientRect().right)} px`).concat(`page ${wide} px`);
}"""
KEPT = """async () => ({ cookies: document.cookie, local: localStorage.length, session: sessionStorage.length,
  databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length, workers: (await navigator.serviceWorker.getRegistrations()).length })"""


@dataclass
class Visit:
    """What one visit to a page showed."""

    name: str
    asked: list[str]
    faults: list[str]
    cookies: list
    kept: dict
    shifts: list
    light: list[str]
    dark: list[str]
    small: list[str]
    overflow: list[str]


@pytest.fixture(
    scope="module", params=[pytest.param(name, marks=pytest.mark.xdist_group(f"page {name}")) for name in EVERY_PAGE]
)
def visit(request, chromium, address) -> Visit:
    """Each page in turn."""
    return visited(chromium, address, request.param)


def visited(chromium, address, name) -> Visit:
    rooms = Rooms(chromium, address)
    page = rooms.page(color_scheme="light", reduced_motion="reduce")
    page.add_init_script(SHIFTS)
    page.goto(address + name, wait_until="load")
    page.evaluate(SETTLED)
    shifts, kept, cookies = page.evaluate("shifts"), page.evaluate(KEPT), page.context.cookies()
    page.evaluate(AXE.read_text("utf-8"))
    light = violations(page)
    page.emulate_media(color_scheme="dark")
    dark = violations(page, "cat.color")  # a scheme changes colours and nothing else
    page.set_viewport_size({"width": 320, "height": 640})
    page.evaluate(SETTLED)
    overflow = page.evaluate(OVERFLOW)
    small = violations(page) if name in NARROW_TOO else []
    seen = Visit(name, rooms.watch.asked, rooms.watch.faults, cookies, kept, shifts, light, dark, small, overflow)
    page.context.close()
    return seen


def violations(page, only: str = "") -> list[str]:
    """What axe finds; all of it, or only what one of its categories of rules looks at."""
    found = page.evaluate(
        """(only) => axe.run(document, { resultTypes: ["violations"], ...(only && { runOnly: { type: "tag", values: [only] } }) })
          .then((r) => r.violations)""",
        only,
    )
    return [f"{v['id']}: {v['help']}: " + " | ".join(n["html"][:160] for n in v["nodes"][:3]) for v in found]


def test_the_page_asks_no_other_place_for_anything_and_its_scripts_run(visit):
    assert visit.asked and visit.faults == []


def test_the_page_sets_no_cookie_and_keeps_nothing(visit):
    assert visit.cookies == []
    assert visit.kept == {"cookies": "", "local": 0, "session": 0, "databases": 0, "caches": 0, "workers": 0}


def test_axe_finds_nothing_wrong_in_the_light(visit):
    assert visit.light == []


def test_axe_finds_nothing_wrong_in_the_dark(visit):
    assert visit.dark == []


def test_axe_finds_nothing_wrong_on_a_small_screen(visit):
    assert visit.small == []


def test_nothing_moves_while_the_page_loads(visit):
    assert visit.shifts == []


def test_a_screen_of_320_pixels_never_scrolls_sideways(visit):
    assert visit.overflow == []


def test_the_eyes_of_these_tests_are_open(chromium, address):
    """A page with one of each fault is seen to have it."""
    rooms = Rooms(chromium, address)
    page = rooms.page()
    page.add_init_script(SHIFTS)
    page.route("**/bad.html", lambda route: route.fulfill(content_type="text/html", body=BAD))
    page.goto(address + "bad.html")
    page.wait_for_timeout(300)
    page.evaluate(AXE.read_text("utf-8"))
    assert any(said.startswith("image-alt") for said in violations(page))
    assert any(said.startswith("color-contrast") for said in violations(page, "cat.color"))
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate(OVERFLOW)
    assert page.evaluate("shifts.length") > 0
    assert page.evaluate(KEPT)["local"] == 1 and page.evaluate(KEPT)["cookies"] == "a=1"
    assert any("another place was asked: https://elsewhere.invalid/x.png" in fault for fault in rooms.watch.faults)
    assert any("a script stopped" in fault for fault in rooms.watch.faults)
    page.context.close()


BAD = """<!doctype html><html lang="en"><title>Bad</title><h1>Bad</h1><p id="later" style="color:#aaa;background:#fff">Text</p><div style="width:900px">wide</div>
<img src="https://elsewhere.invalid/x.png"><script>localStorage.a = 1; document.cookie = "a=1";
setTimeout(() => { const p = document.createElement("p"); p.style.height = "200px"; document.body.prepend(p); }, 100);
setTimeout(() => { throw new Error("on purpose"); });</script></html>"""
