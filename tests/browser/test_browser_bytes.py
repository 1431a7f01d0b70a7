"""A page is light: what a first visit costs, everything included, stays within its budget."""

import re

import pytest
from house import EVERY_PAGE
from slow_line import visit
from weighing import BUDGET, EXPLORE_BUDGET, MEASURED, REQUESTS, SCRIPT_BUDGET, WIRE, first_visit, kind_of, total, weigh


@pytest.mark.parametrize("name", EVERY_PAGE)
def test_a_first_visit_stays_within_its_budget(chromium, address, name):
    files = first_visit(chromium, address, name)
    told = ", ".join(f"{w.file} {w.brotli}" for w in sorted(files, key=lambda w: -w.brotli)[:5])
    assert any(w.file.endswith(".woff2") for w in files), "the visit was not seen whole"
    assert not any(w.file.endswith(".css") for w in files), "styles travel inside the page"
    assert total(files) <= BUDGET[kind_of(name)], f"{total(files)} bytes, most in {told}"
    assert total(files, scripts=True) <= SCRIPT_BUDGET, "scripts: " + ", ".join(
        f"{w.file} {w.brotli}" for w in files if w.script
    )
    assert kind_of(name) != "text" or len(files) <= REQUESTS, [w.file for w in files]
    assert not any("plot" in w.file or "minisearch" in w.file for w in files), "nothing heavy before it is asked for"


@pytest.mark.parametrize("kind", MEASURED)
def test_a_page_of_its_kind_weighs_no_more_than_before_its_styles_were_inside(chromium, address, kind):
    assert kind_of(MEASURED[kind]) == kind
    files = first_visit(chromium, address, MEASURED[kind])
    assert total(files) <= WIRE[kind], {w.file: w.brotli for w in files}


@pytest.mark.parametrize("name", EVERY_PAGE)
def test_the_first_paint_waits_for_the_head_of_the_page_alone_which_comes_first(site, name):
    html = (site / name).read_text("utf-8")
    (awaited,) = re.findall(r'<link rel="expect" href="#([\w-]+)" blocking="render">', html)
    assert html.index(f'id="{awaited}"') < html.index("</header>") < html.index("<main")
    assert html.count("blocking=") == 1


@pytest.mark.parametrize("kind", MEASURED)
def test_nothing_holds_a_page_up_and_nothing_in_it_moves(chromium, address, kind):
    seen = visit(chromium, address + MEASURED[kind], chart=kind == "chart", slow=False)
    assert seen.first > 0 and seen.blocking == 0 and seen.shift == 0


def test_a_page_that_waits_for_a_style_sheet_is_told_from_one_that_does_not(rooms, address):
    page = rooms.page()
    page.route(
        "**/*.html",
        lambda route: route.fulfill(body='<link rel="stylesheet" href="/w.css"><p>Text', content_type="text/html"),
    )
    page.route("**/w.css", lambda route: route.fulfill(body="p { color: red }", content_type="text/css"))
    page.goto(address + "waits.html")
    page.wait_for_selector("p")
    sheet = "performance.getEntriesByType('resource').find((one) => one.name.endsWith('w.css')).renderBlockingStatus"
    assert page.evaluate(sheet) == "blocking"


def test_our_letters_are_asked_for_early_on_a_quick_line_and_not_on_a_slow_one(rooms, address):
    def early(line: str) -> set[str]:
        page = rooms.page()
        page.add_init_script(f"Object.defineProperty(Navigator.prototype, 'connection', {{ get: () => ({line}) }})")
        page.goto(address + MEASURED["text"])
        return set(page.evaluate("[...document.querySelectorAll('link[rel=preload]')].map((font) => font.media)"))

    assert early("{ rtt: 50, saveData: false }") == early("undefined") == {"all"}
    assert early("{ rtt: 600, saveData: false }") == early("{ rtt: 50, saveData: true }") == {"not all"}


def test_exploring_a_chart_stays_within_its_budget(site):
    figures = sorted(path.relative_to(site).as_posix() for path in site.glob("assets/made/charts/*.js"))
    assert figures
    heaviest = max((weigh(file) for file in figures), key=lambda w: w.brotli)
    whole = sum(weigh(f"assets/made/{name}.js").brotli for name in ("plotly", "plotted")) + heaviest.brotli
    assert whole <= EXPLORE_BUDGET, heaviest


def test_there_is_a_page_of_every_kind(site):
    assert {kind_of(name) for name in EVERY_PAGE} == set(BUDGET)
