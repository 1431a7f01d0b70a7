"""A chart and a calculator inside someone else's page: another address, a frame, with scripts and without."""

import dataclasses
import functools
import re
import shutil
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from browser.forms import Form
from house import HOUSE

from calculators.pages.page import read_pages
from calculators.render.embeds import embeddable, write_embeds
from calculators.render.first_paint import paint_page
from calculators.render.reuse import snippet
from calculators.sources.rooms import DOCS
from calculators.sources.settings import settings

CALCULATOR, CHART = "lean-body-mass", "chart-grip-by-age"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *words):
        pass


def with_sheets_apart(folder) -> None:
    """The pages as they are when the pages to embed are cut from them: before the styles are put inside."""
    head = (HOUSE / "overrides" / "partials" / "head.html").read_text("utf-8")
    names = re.findall(r'"([\w-]+)"', re.search(r"for sheet in \[(.*?)\]", head)[1])
    links = "".join(f'<link rel="stylesheet" href="../assets/styles/{name}.css">' for name in names)
    for path in folder.rglob("*.html"):
        path.write_text(re.sub(r"<style>.*?</style>", lambda _: links, path.read_text("utf-8"), flags=re.S), "utf-8")


def serve(folder):
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


@pytest.fixture(scope="module")
def two_places(site, tmp_path_factory):
    """The site with its pages to embed, and somebody else's page that holds our snippets."""
    ours, theirs = tmp_path_factory.mktemp("ours"), tmp_path_factory.mktemp("theirs")
    shutil.copytree(site, ours, ignore=shutil.ignore_patterns("embed", "*.png", "*.pdf"), dirs_exist_ok=True)
    with_sheets_apart(ours)
    one, other = serve(ours), serve(theirs)
    found = dataclasses.replace(settings(), address=f"http://127.0.0.1:{one.server_port}/")
    pages = read_pages(DOCS)
    write_embeds(ours, pages, found)
    for path in (ours / "embed").glob("*.html"):
        path.write_text(paint_page(path.read_text("utf-8"), path, ours), "utf-8")
    for shown in embeddable(ours, pages, found):
        frame = snippet(found, shown.name, shown.title, "chart" if shown.name.startswith("chart-") else "calculator")
        (theirs / f"{shown.name}.html").write_text(
            f'<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>x</title>{frame}', "utf-8"
        )
    yield found.address, f"http://127.0.0.1:{other.server_port}/"
    one.shutdown()
    other.shutdown()


@pytest.fixture
def visit(chromium, two_places):
    """Opens a page that embeds ours; at the end nobody else was asked, nothing failed, and no cookie was set."""
    contexts, asked, faults = [], [], []

    def open_(name, **wishes):
        context = chromium.new_context(**wishes)
        context.set_default_timeout(10_000)
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("response", lambda answer: answer.status >= 400 and faults.append(answer.url))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda said: said.type in ("error", "warning") and faults.append(said.text))
        page.goto(two_places[1] + f"{name}.html")
        contexts.append(context)
        return page.frames[1] if len(page.frames) > 1 else page.wait_for_event("frameattached")

    yield open_
    assert [cookie for context in contexts for cookie in context.cookies()] == []
    for context in contexts:
        context.close()
    assert [url for url in asked if not url.startswith((*two_places, "data:"))] == [] and faults == []


def test_a_calculator_answers_in_a_frame(visit):
    frame = visit(CALCULATOR)
    frame.wait_for_selector(".calculator form")
    form = Form(frame, CALCULATOR)
    form.fill({"sex": "female", "weight": "70 kg", "height": "165 cm"})
    form.ask()
    assert "lean" in frame.locator(".answer__sentence").first.inner_text().lower()
    assert frame.locator(".embed__foot a").get_attribute("target") == "_blank"


def test_a_chart_is_seen_and_explored_in_a_frame(visit):
    frame = visit(CHART)
    assert frame.locator(".chart__drawing svg:visible").count() == 1
    frame.locator("[data-explore]").click()
    frame.locator(".chart__explore .main-svg").first.wait_for()


@pytest.mark.parametrize("name", [CALCULATOR, CHART])
def test_without_script_the_chart_and_the_table_are_there(visit, name):
    frame = visit(name, java_script_enabled=False)
    if name == CHART:
        assert frame.locator(".chart__drawing svg:visible").count() == 1
        return
    frame.locator(".embed__lookup summary").click()
    assert frame.locator("table.lookup").first.is_visible()


@pytest.mark.parametrize("name", [CALCULATOR, CHART])
def test_a_narrow_frame_loses_nothing_and_shows_nothing_around(visit, name):
    frame = visit(name, viewport={"width": 360, "height": 900})
    frame.wait_for_load_state()
    assert frame.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert frame.locator("header.top, footer.foot, nav").count() == 0 and frame.locator("h1").count() == 1
