"""Reading without a script, without a mouse, without a network, and finding one's way."""

import base64
import hashlib
import re

import pytest
from forms import NAMES, Form, answered
from house import DOCS, EVERY_PAGE, PAGES

from calculators.sources.catalogue import calculator

CHART_PAGES = [name for name in PAGES if "/// chart |" in (DOCS / name).with_suffix(".md").read_text("utf-8")]
FORM = "calculators/lean-body-mass.html"
POLICY = {
    "default-src": "'self'",
    "script-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'none'",
}


# Without a script


def unfold(page, folds: str) -> None:
    """Open what is folded, as a reader opens it: this needs no script."""
    for _ in range(60):
        closed = page.locator(f"{folds}:not([open]) > summary:visible")
        if not closed.count():
            return
        closed.first.click()
    raise AssertionError("something folded does not open")


@pytest.mark.parametrize("width, drawing", [(1280, ".chart__wide"), (390, ".chart__narrow")])
@pytest.mark.parametrize("name", CHART_PAGES)
def test_every_chart_is_seen_without_a_script(rooms, name, width, drawing):
    page = rooms.page(name, width=width, java_script_enabled=False)
    unfold(page, "main details.deeper")  # a chart may stand in the depth of a page
    charts = page.locator("figure.chart").all()
    assert charts
    for chart in charts:
        picture = chart.locator(f"{drawing} svg")
        size = picture.bounding_box()
        assert picture.is_visible() and size["width"] > 200 and size["height"] > 120
        assert chart.locator("svg:visible").count() == 1, "one drawing, not both"
        chart.locator(".chart__table summary").click()
        assert chart.locator(".chart__table table").is_visible(), "the figures can be read as a table"
        assert chart.locator("[data-explore]").is_hidden(), "no button that does nothing"


@pytest.mark.parametrize("name", NAMES)
def test_every_calculator_has_its_table_formula_and_example_without_a_script(rooms, name):
    page = rooms.page(f"calculators/{name}.html", java_script_enabled=False)
    unfold(page, "main details")
    for part, what in (
        ("table.lookup td", "table for paper"),
        (".worked-examples .worked-examples__says", "worked example"),
    ):
        assert page.locator(f"{part}:visible").count(), f"no {what}"
    assert calculator(name).formulas == () or page.locator("math:visible").count(), "no formula"
    said = page.locator(f"#calculator-{name} .answer__sentence")
    assert "Without them the table for paper on this page" in said.inner_text(), "the form says why it stays silent"


def test_the_front_page_says_how_to_do_without_its_watch(rooms):
    page = rooms.page("index.html", java_script_enabled=False)
    assert "use a watch: 30 seconds" in page.locator("[data-said]").inner_text()
    assert page.locator("[data-press]:visible").count() == 0


# Without a mouse


def tab_to(page, selector: str, most: int = 120) -> None:
    """Press Tab until the focus stands there; each stop on the way can be seen."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("(s) => document.activeElement.matches(s)", selector):
            assert page.evaluate(SEEN), f"{selector} has the focus but shows none"
            return
    raise AssertionError(f"{selector} is not reached by {most} presses of Tab")


SEEN = """() => { const s = (el) => { const c = getComputedStyle(el); return (c.outlineStyle !== "none" && parseFloat(c.outlineWidth) >= 2) || c.boxShadow !== "none"; };
  const el = document.activeElement; return s(el) || Boolean(el.closest("label") && s(el.closest("label"))) || Boolean(el.nextElementSibling && s(el.nextElementSibling)); }"""


def test_the_first_stop_of_the_keyboard_leads_past_the_menu(rooms):
    page = rooms.page(FORM)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("Boolean(document.activeElement.closest('main'))")


@pytest.mark.parametrize("name", NAMES)
def test_a_form_can_be_filled_and_asked_with_the_keyboard_alone(rooms, name):
    page = rooms.page(f"calculators/{name}.html")
    form, example = Form(page, name), answered(name)[0]
    page.locator("#content").focus()
    ours = f"#calculator-{name} form"
    for i in form.calculator.inputs:
        text = example.inputs.get(i.name)
        if text is None or text == getattr(i, "start", None):
            continue
        if page.locator(f'{ours} [name="{i.name}"][type=radio]').count():
            tab_to(page, f'{ours} [name="{i.name}"]')
            page.keyboard.press("Space")
            for _ in i.options:
                if page.evaluate("document.activeElement.value") == text:
                    break
                page.keyboard.press("ArrowDown")
        elif page.locator(f'{ours} select[name="{i.name}"]').count():
            tab_to(page, f'{ours} select[name="{i.name}"]')
            page.keyboard.type(dict(i.options)[text])
        else:
            tab_to(page, f'{ours} input[name="{i.name}"]')
            page.keyboard.type(text)
    tab_to(page, f"{ours} button[type=submit]")
    page.keyboard.press("Enter")
    got = form.confirmed()
    assert not got["empty"] and got["results_seen"], [told for told in got["errors"].values() if told]
    assert got["headline"] == form.quick(example.inputs, empty=True)["headline"]


def test_folded_parts_open_with_the_keyboard(rooms):
    page = rooms.page("understand/sarcopenia.html")
    page.locator("#content").focus()
    tab_to(page, "main details summary")
    before = page.evaluate("document.activeElement.parentNode.open")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.parentNode.open") is not before


def test_the_menu_opens_and_closes_with_the_keyboard(rooms):
    page = rooms.page("index.html", width=390)
    tab_to(page, "[data-menu] summary")
    page.keyboard.press("Enter")
    links = page.locator("[data-menu] nav a:visible")
    assert links.count() >= 5
    page.keyboard.press("Tab")
    assert page.evaluate("Boolean(document.activeElement.closest('[data-menu] nav'))")
    page.keyboard.press("Escape")
    assert links.count() == 0 and page.evaluate("document.activeElement.matches('[data-menu] summary')")


def test_the_search_is_opened_used_and_left_with_the_keyboard(rooms):
    page = rooms.page("index.html")
    tab_to(page, "[data-search-open]")
    page.keyboard.press("Enter")
    page.locator("#search-words:focus").wait_for()  # its script comes when it is asked for
    page.keyboard.type("sarcopenia")
    page.locator(".search__results a").first.wait_for()
    page.keyboard.press("Escape")
    if page.locator("dialog[open]").count():  # the first Escape empties a search box, the second closes
        page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0 and page.evaluate(
        "document.activeElement.matches('[data-search-open]')"
    )
    page.keyboard.press("Enter")
    page.locator("#search-words").fill("sarcopenia")
    page.locator(".search__results a").first.wait_for()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("sarcopenia[^/]*[.]html"))


# Without a network


@pytest.mark.parametrize("name", NAMES)
def test_a_page_opened_from_a_folder_computes(chromium, site, name):
    page = chromium.new_page()
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto((site / f"calculators/{name}.html").as_uri())
    form = Form(page, name)
    got = form.quick(answered(name)[0].inputs)
    page.close()
    assert not got["empty"] and got["results_seen"] and errors == []


def test_search_and_explore_work_from_a_folder(chromium, site):
    page = chromium.new_page()
    page.goto((site / CHART_PAGES[0]).as_uri())
    page.locator("[data-explore]").first.click()
    page.locator(".chart__explore .main-svg").first.wait_for(state="attached")
    page.locator("[data-search-open]").click()
    page.locator("#search-words").fill("protein")
    page.locator(".search__results a").first.wait_for()
    page.locator(".search__results a").first.click()
    page.wait_for_load_state()
    assert page.url.startswith("file://") and page.locator("h1").count() == 1
    page.close()


# The way about

QUERIES = [
    ("muscle wasting", "understand/sarcopenia.html"),
    ("weak legs", "understand/sarcopenia.html", "guides/sit-to-stand-starter.html", "calculators/chair-stand.html"),
    ("sarcopenia", "understand/sarcopenia.html"),
    ("sarcopenia test", "understand/sarcopenia.html", "calculators/sarc-f.html", "calculators/sarcopenia-pathway.html"),
    ("how much protein over 70", "calculators/protein-target.html", "keep/protein.html"),
    ("protein per day", "calculators/protein-target.html", "keep/protein.html", "calculators/protein-day.html"),
    ("grip strength chart", "calculators/grip-strength.html"),
    (
        "hard to get out of a chair",
        "calculators/chair-stand.html",
        "guides/sit-to-stand-starter.html",
        "understand/sarcopenia.html",
        "understand/nerves-and-power.html",
    ),
    ("lean body mass calculator", "calculators/lean-body-mass.html"),
    ("what is lean mass", "understand/what-is-lean-mass.html"),
    ("testosterone", "understand/hormones.html"),
    ("cortisol", "understand/cortisol-and-catabolic-stress.html"),
    ("stress", "understand/cortisol-and-catabolic-stress.html"),
    ("osteoporosis", "understand/bone-and-water.html", "calculators/bone-risk-ost.html"),
    ("getting older", "understand/ageing.html"),
    ("how to build muscle", "understand/how-muscle-is-kept.html", "understand/the-training-signal.html"),
    ("leg exercise at home", "guides/sit-to-stand-starter.html", "keep/at-home.html"),
    ("sources", "evidence/references.html", "evidence/how-we-know.html"),
    ("cookies", "about/privacy.html"),
    ("who wrote this", "about/about.html", "evidence/how-we-know.html"),
    ("what does dxa mean", "evidence/glossary.html", "understand/what-is-lean-mass.html"),
    ("sarcopinia", "understand/sarcopenia.html"),
]


@pytest.fixture(scope="module")
def search(chromium, address):
    """The first three pages for what somebody types."""
    page = chromium.new_page()
    page.goto(address + "understand/index.html")
    page.locator("[data-search-open]").click()

    def ask(words: str) -> list[str]:
        page.locator("#search-words").fill("")
        page.locator(".search__count:empty").wait_for(state="attached")
        page.locator("#search-words").fill(words)
        page.locator(".search__count:not(:empty)").wait_for()
        return [
            url.removeprefix(address)
            for url in page.evaluate(
                "[...document.querySelectorAll('.search__results a')].slice(0, 3).map((a) => a.href)"
            )
        ]

    yield ask
    page.close()


@pytest.mark.xdist_group("search")
@pytest.mark.parametrize(
    "words, wanted", [(words, wanted) for words, *wanted in QUERIES], ids=[words for words, *_ in QUERIES]
)
def test_search_finds_the_page_for_everyday_words(search, words, wanted):
    assert set(search(words)) & set(wanted)


@pytest.mark.xdist_group("search")
def test_search_says_when_it_finds_nothing(search):
    assert search("qqqqzzzz") == []


@pytest.mark.xdist_group("search")
def test_every_page_is_found_by_its_own_title(search, site):
    lost = []
    for name in PAGES:
        title = (
            re.search("<title>([^<·]+)", (site / name).read_text("utf-8"))[1]
            .strip()
            .replace("&amp;", "&")
            .replace("&#39;", "'")
        )
        if name not in search(title):
            lost.append(title)
    assert lost == []


@pytest.mark.parametrize("name", EVERY_PAGE)
def test_the_page_forbids_itself_scripts_and_addresses_from_elsewhere(site, name):
    html = (site / name).read_text("utf-8")
    (policy,) = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">', html)
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    # light or dark is chosen before anything is painted; which pages may be fetched early is no script at all
    inside = re.findall(r'<script(?: type="speculationrules")?>(.*?)</script>', html, re.S)
    assert len(inside) == 2
    for text in inside:
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        rules["script-src"] = rules["script-src"].replace(f" 'sha256-{digest}'", "")
    assert {key: rules.get(key) for key in POLICY} == POLICY
    assert (
        rules["connect-src"] in ("'none'", "'self'")
        and "unsafe" not in rules["script-src"]
        and "*" not in policy
        and "http:" not in policy
    )


def test_a_script_slipped_into_a_page_does_not_run(chromium, address):
    page = chromium.new_page()
    page.goto(address + FORM)
    page.evaluate(
        "() => { const s = document.createElement('script'); s.textContent = 'globalThis.slipped = 1'; document.head.append(s); }"
    )
    assert page.evaluate("globalThis.slipped") is None
    page.close()


def test_a_page_that_is_not_there_says_so_and_leads_home(rooms):
    page = rooms.page("404.html")
    assert page.locator("h1").inner_text() == "This page is not here"
    page.locator("main a", has_text="front page").click()
    page.wait_for_load_state()
    assert page.locator("[data-clock]").count() == 1


def test_no_page_keeps_anything_unless_the_reader_asks(rooms):
    page = rooms.page(FORM)
    form = Form(page, "lean-body-mass")
    assert not form.quick(answered("lean-body-mass")[0].inputs)["empty"]
    assert page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length") == 0
