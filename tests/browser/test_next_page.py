"""The next page is fetched once a reader reaches for its link, and never before."""

import re

import pytest
from browsers import ENGINES, launch
from house import PAGES
from rooms import Rooms
from slow_line import serve

PAGE, NEXT, FOOT = "understand/hormones.html", "a.turn__next", ".foot a"


@pytest.fixture(scope="module")
def served(site):
    """The site at an address that tells what was asked for early."""
    server = serve(site)
    yield server
    server.shutdown()


@pytest.fixture
def reader(chromium, served):
    """A reader on a page who has just arrived."""
    rooms = Rooms(chromium, f"http://127.0.0.1:{served.server_port}/")
    served.asked.clear()
    page = rooms.page()
    page.goto(rooms.home + PAGE, wait_until="networkidle")
    yield page
    rooms.close()


def early(served) -> list[str]:
    return [file for file, purpose in served.asked if "prefetch" in purpose]


def place(page, link: str) -> str:
    return page.locator(link).first.evaluate("(link) => new URL(link.href).pathname.slice(1)")


def until_early(page, served) -> list[str]:
    """What is fetched early, once something is; at the latest after five seconds."""
    for _ in range(50):
        if early(served):
            break
        page.wait_for_timeout(100)
    return early(served)


def test_a_page_is_fetched_while_the_pointer_rests_on_the_way_to_it(reader, served):
    reader.hover(NEXT)
    assert until_early(reader, served) == [place(reader, NEXT)]


def test_any_other_page_is_fetched_when_its_link_is_pressed(reader, served):
    reader.hover(FOOT)
    reader.wait_for_timeout(500)
    assert early(served) == [], "a pointer that passes over a link asks for nothing"
    reader.mouse.down()
    assert until_early(reader, served) == [place(reader, FOOT)]


def test_who_follows_the_way_arrives_and_the_page_is_asked_for_once(reader, served):
    wanted = place(reader, NEXT)
    reader.hover(NEXT)
    until_early(reader, served)
    reader.click(NEXT)
    reader.wait_for_url("**/" + wanted)
    assert [file for file, _ in served.asked].count(wanted) == 1


@pytest.mark.parametrize("engine", ENGINES)
def test_who_reaches_for_nothing_pays_for_one_page(playwright, served, engine):
    browser = launch(playwright, engine)
    served.asked.clear()
    page = browser.new_page()
    page.goto(f"http://127.0.0.1:{served.server_port}/{PAGE}", wait_until="networkidle")
    page.wait_for_timeout(1_000)  # a browser that fetches the next page unasked does so when it has nothing else to do
    assert [file for file, _ in served.asked if file.endswith(".html")] == [PAGE]
    browser.close()


@pytest.mark.parametrize("name", PAGES)
def test_the_way_to_the_next_page_leads_to_one_that_is_there(site, name):
    html = (site / name).read_text("utf-8")
    ways = re.findall(r'<a\b[^>]*href="([^"]+)"[^>]*rel="next"', html)
    assert len(ways) <= 1 and all((site / name).parent.joinpath(way).is_file() for way in ways)
    assert not re.search(r'<link\b[^>]*rel="(?:next|prefetch|prerender)"', html), (
        "fetched by some browsers, asked or not"
    )


def test_there_are_ways_to_a_next_page(site):
    assert sum('rel="next"' in (site / name).read_text("utf-8") for name in PAGES) > len(PAGES) / 2
