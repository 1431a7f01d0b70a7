"""“Explore”: the interactive chart says more than its drawing and is never worse, in any scheme, width, engine or print."""

import pytest
from charts_open import PAGE_OF, PAGES, WORDS, explore, unfold
from forms import Form, answered
from house import SITE
from test_look import contrast

from calculators.render.marks import MOST_WORDS, marks_of
from calculators.sources.catalogue import calculator, chart, chart_names

GRIP = "calculators/grip-strength.html"
HEX = """(fills) => fills.map((fill) => "#" + fill.match(/[0-9.]+/g).slice(0, 3).map((n) => Math.round(Number(n)).toString(16).padStart(2, "0")).join(""))"""
SAYS, STAGE = ".explore__says", ".explore__stage"
LAST = """(chart) => { const trace = chart.querySelector(".js-plotly-plot").data.at(-1); return trace.text?.[0] === "You are here" ? [trace.x[0], trace.y[0]] : null; }"""
TELL = """(detail) => document.dispatchEvent(new CustomEvent("keep-your-muscle:answer", { detail }))"""


def figure(page, name):
    return page.locator(f"#chart-{name}")


def opened(rooms, where, name, **wishes):
    """A page with one of its charts explored."""
    page = rooms.page(where, **wishes)
    unfold(page)
    explore(figure(page, name))
    return page, figure(page, name)


def settled(page):
    """After what asks for a new drawing, the drawing."""
    page.evaluate(
        "() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 50))"
    )


def clean(seen, words):
    assert seen["count"] > 4 and seen["pairs"] == [] and seen["out"] == [], words
    assert seen["smallest"] >= 11.95, f"{words}: letters of {seen['smallest']:.1f} px"


def reads(page, chart_, words):
    """Every ink that is read, against the paper of the card."""
    paper = page.evaluate(HEX, [chart_.evaluate("(el) => getComputedStyle(el).backgroundColor")])[0]
    for ink in page.evaluate(HEX, chart_.evaluate(WORDS)["fills"]):
        assert contrast(ink, paper) >= 4.5, f"{words}: {ink} on {paper}"


def walk(page, chart_, name):
    """Home, then arrow by arrow to the end: every mark is reached once, and says what its definition says."""
    chart_.locator(STAGE).focus()
    said = []
    page.keyboard.press("Home")
    while not said or chart_.locator(SAYS).text_content() != said[-1]:
        said.append(chart_.locator(SAYS).text_content())
        assert chart_.locator(".explore__ring > *").count() == 2, "a ring shows where one is"
        page.keyboard.press("ArrowRight")
    assert sorted(said) == sorted(marks_of(chart(name).draw(False)))
    page.keyboard.press("End")
    assert chart_.locator(SAYS).text_content() == said[-1]


def test_every_chart_stands_on_a_page():
    assert sorted(PAGE_OF) == chart_names()


@pytest.mark.parametrize("where", PAGES)
def test_an_explored_chart_is_as_clean_as_its_drawing(rooms, where):
    """No word on another, none outside, none under 12 px, at four widths; on the narrow layout where it is narrow; each group alone."""
    page = rooms.page(where)
    unfold(page)
    assert not any("plotly" in url or "plotted" in url for url in rooms.watch.asked), (
        "nothing heavy is fetched before it is asked for"
    )
    for width in (1280, 768, 375, 320):
        page.set_viewport_size({"width": width, "height": 900})
        for name in PAGES[where]:
            compare(page, figure(page, name), f"{name} at {width}", groups=width in (1280, 375))
    loaded = [url.removeprefix(rooms.home) for url in rooms.watch.asked if "plotly" in url or "plotted" in url]
    assert sorted(loaded) == ["assets/made/plotly.js", "assets/made/plotted.js"], "one copy, our own, once"


def compare(page, chart_, words, *, groups):
    """One chart at one width: the drawing, the interactive chart, its groups, and back to the drawing."""
    drawing = chart_.evaluate(WORDS)
    clean(drawing, f"the drawing of {words}")
    explore(chart_)
    wide = chart_.locator(".chart__explore").evaluate(
        "(el) => el.clientWidth >= 43 * parseFloat(getComputedStyle(document.documentElement).fontSize)"
    )
    assert chart_.locator(STAGE).get_attribute("data-layout") == ("wide" if wide else "narrow"), words
    seen = chart_.evaluate(WORDS)
    clean(seen, words)
    assert seen["count"] == drawing["count"], "the same words as the drawing"
    for group in chart_.locator(".explore__groups button").all()[:0:-1] if groups else []:
        group.click()
        settled(page)
        alone = chart_.evaluate(WORDS)
        clean(alone, f"{words}, {group.inner_text()} alone")
        assert alone["count"] < seen["count"] and group.get_attribute("aria-pressed") == "true"
    chart_.locator("[data-explore]").click()
    assert chart_.locator(".chart__drawing").is_visible() and chart_.locator(".chart__explore").is_hidden()


@pytest.mark.parametrize("where", PAGES)
def test_every_mark_is_reached_by_the_keys_and_every_word_is_seen_in_the_dark(rooms, where):
    page = rooms.page(where)
    unfold(page)
    for name in PAGES[where]:
        explore(figure(page, name))
        walk(page, figure(page, name), name)
        reads(page, figure(page, name), f"{name}, light")
    page.locator("[data-scheme-switch]").click()
    settled(page)
    for name in PAGES[where]:
        reads(page, figure(page, name), f"{name}, dark")
        said = figure(page, name).locator(SAYS).text_content()
        assert said and len(said.split()) <= MOST_WORDS, "what was said still stands"


def test_the_devices_own_change_of_scheme_is_followed(rooms):
    page, chart_ = opened(rooms, GRIP, "grip-by-age", color_scheme="light")
    light = chart_.evaluate(WORDS)["fills"]
    page.emulate_media(color_scheme="dark")
    settled(page)
    assert not set(light) & set(chart_.evaluate(WORDS)["fills"])
    reads(page, chart_, "after the device went dark")


def test_forced_colours_keep_lines_and_words(rooms):
    page, chart_ = opened(rooms, GRIP, "grip-by-age", forced_colors="active", color_scheme="dark")
    reads(page, chart_, "forced colours")
    paper = page.evaluate(HEX, [chart_.evaluate("(el) => getComputedStyle(el).backgroundColor")])[0]
    for part in (".chart__drawing", ".explore__plot"):
        chart_.evaluate(
            "(el, part) => { el.querySelector('.chart__drawing').hidden = part !== '.chart__drawing'; }", part
        )
        strokes = chart_.evaluate(
            """(el, part) => [...new Set([...el.querySelectorAll(part + " .trace .js-line")].map((line) => getComputedStyle(line))
            .filter((style) => parseFloat(style.strokeWidth) > 1 && style.stroke !== "none").map((style) => style.stroke))]""",
            part,
        )
        assert strokes and all(contrast(ink, paper) >= 3 for ink in page.evaluate(HEX, strokes)), part


@pytest.mark.parametrize("turned", [False, True])
def test_paper_always_gets_the_drawing(rooms, turned):
    page, chart_ = opened(rooms, GRIP, "grip-by-age")
    if turned:
        page.set_viewport_size({"width": 700, "height": 1280})
        settled(page)
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 660, "height": 960})  # the text of an A4 sheet
    settled(page)
    assert chart_.locator(".chart__explore").is_hidden() and chart_.locator(".chart__status").is_hidden()
    assert chart_.locator(".chart__wide svg").is_visible()
    seen = chart_.evaluate(WORDS)
    assert seen["count"] > 20 and seen["out"] == [] and seen["pairs"] == []
    assert len(page.pdf(format="A4")) > 20_000
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 1280, "height": 900})
    settled(page)
    assert chart_.locator(STAGE).is_visible() and chart_.locator(".chart__drawing").is_hidden(), (
        "the screen is as it was"
    )
    assert chart_.locator("[data-explore]").inner_text() == "Back to the drawing"
    clean(chart_.evaluate(WORDS), "after printing")


def test_turning_the_phone_changes_the_layout_and_keeps_the_rest(rooms):
    page, chart_ = opened(rooms, GRIP, "grip-by-age", width=1280)
    chart_.locator("[data-group=Men]").click()
    chart_.locator(STAGE).focus()
    page.keyboard.press("Home")
    said = chart_.locator(SAYS).text_content()
    assert said.startswith("Men of 20")
    for width, layout in ((375, "narrow"), (1280, "wide"), (320, "narrow")):
        page.set_viewport_size({"width": width, "height": 900})
        chart_.locator(f"{STAGE}[data-layout={layout}]").wait_for()
        settled(page)
        clean(chart_.evaluate(WORDS), f"turned to {width}")
        assert chart_.locator(SAYS).text_content() == said
        assert chart_.locator("[aria-pressed=true]").inner_text() == "Men"


# The reader's own point


def test_a_new_answer_moves_the_point_and_clear_removes_it(rooms):
    form = Form(rooms.page(GRIP), "grip-strength")
    chart_ = figure(form.page, "grip-by-age")
    explore(chart_)
    assert chart_.evaluate(LAST) is None and chart_.locator(".chart__you").is_hidden()
    seen = set()
    for age, grip in (("70", "20"), ("71", "24.5"), ("45", "30")):
        form.quick({"sex": "female", "age": age, "grip": grip})
        settled(form.page)
        assert chart_.evaluate(LAST) == [float(age), float(grip)]
        said = chart_.locator(".chart__you").inner_text()
        assert said.startswith("You are here.") and f"{age} years" in said and f"{grip} kg" in said
        seen.add(chart_.locator(".chart__wide .you-are-here circle").get_attribute("cx"))
    assert len(seen) == 3, "the mark in the drawing went with it"
    form.emptied()
    settled(form.page)
    assert (
        chart_.evaluate(LAST) is None
        and chart_.locator(".chart__you").is_hidden()
        and chart_.locator(".you-are-here").count() == 0
    )


@pytest.mark.parametrize(
    ("x", "y", "panel"), [(70, 90, "female"), (70, -1, "male"), (120, 20, "female"), (70, 20, "unknown")]
)
def test_a_point_that_no_panel_can_hold_is_said_and_not_drawn(rooms, x, y, panel):
    page, chart_ = opened(rooms, "understand/ageing.html", "grip-by-age")
    here = {"chart": "grip-by-age", "x": "age", "y": "grip", "panel": "sex"}
    page.evaluate(
        TELL, {"here": here, "got": {"results": [], "stopped": None}, "v": {"age": 70, "grip": 20, "sex": "female"}}
    )
    settled(page)
    assert chart_.evaluate(LAST) == [70, 20] and chart_.locator(".you-are-here circle").count() == 2
    page.evaluate(
        TELL, {"here": here, "got": {"results": [], "stopped": None}, "v": {"age": x, "grip": y, "sex": panel}}
    )
    settled(page)
    assert chart_.evaluate(LAST) is None and chart_.locator(".you-are-here").count() == 0
    assert (
        chart_.locator(".chart__you")
        .inner_text()
        .endswith("This chart does not reach there, so you are not marked on it.")
    )
    page.evaluate(
        TELL,
        {
            "here": here,
            "got": {"results": [], "stopped": ["young", "No."]},
            "v": {"age": 70, "grip": 20, "sex": "female"},
        },
    )
    settled(page)
    assert chart_.locator(".chart__you").is_hidden(), "no answer, no point"


def test_a_form_that_was_filled_before_the_chart_listened_marks_it_too(rooms):
    """The scripts of a page arrive in no sure order: the answer may stand before the chart can hear of it."""
    page = rooms.page(GRIP + "#sex=female&age=70&grip=20")
    chart_ = figure(page, "grip-by-age")
    chart_.locator(".chart__you", has_text="Age: 70 years").wait_for()
    page.evaluate("document.querySelectorAll('.you-are-here').forEach((mark) => mark.remove())")
    page.add_script_tag(url=rooms.home + "assets/made/explore.js")  # as if it came late
    settled(page)
    assert chart_.locator(".you-are-here circle").count() == 2


def test_the_point_stays_away_while_another_group_is_shown(rooms):
    page, chart_ = opened(rooms, GRIP + "#sex=female&age=70&grip=20", "grip-by-age")
    assert chart_.evaluate(LAST) == [70, 20]
    chart_.locator("[data-group=Men]").click()
    settled(page)
    assert chart_.evaluate(LAST) is None
    chart_.locator("[data-group=Women]").click()
    settled(page)
    assert chart_.evaluate(LAST) == [70, 20]


def test_a_reader_may_type_a_point_where_no_calculator_feeds_the_chart(rooms):
    page, chart_ = opened(rooms, "understand/ageing.html", "grip-by-age", width=375)
    boxes, said = chart_.locator(".explore__yours input"), chart_.locator(".chart__you")
    for age, grip in (("", "20"), ("seventy", "20"), ("72", "1,250"), ("-72", "20"), ("72", "24 kg")):
        boxes.nth(0).fill(age)
        boxes.nth(1).fill(grip)
        chart_.get_by_role("button", name="Mark me").click()
        assert "plain numbers, such as 72" in chart_.locator(".explore__error").inner_text() and said.is_hidden(), (
            age,
            grip,
        )
        assert page.evaluate("document.activeElement.getAttribute('aria-invalid')") == "true"
    chart_.locator(".explore__yours select").select_option("male")
    boxes.nth(0).fill("72")
    boxes.nth(1).fill("24,5")
    chart_.get_by_role("button", name="Mark me").click()
    settled(page)
    assert chart_.evaluate(LAST) == [72, 24.5] and chart_.locator(".explore__error").inner_text() == ""
    assert said.inner_text() == "You are here. Your age: 72 years, your grip: 24.5 kg."
    chart_.get_by_role("button", name="Clear").click()
    settled(page)
    assert chart_.evaluate(LAST) is None and said.is_hidden()


def test_a_chart_that_a_calculator_feeds_asks_nothing_twice(rooms):
    _, chart_ = opened(rooms, GRIP, "grip-by-age")
    assert chart_.locator(".explore__yours").count() == 0


# Pointing


def middle(page, chart_, x, y):
    """The place on the screen where the values of the first panel lie."""
    place = chart_.evaluate(
        """(chart, [x, y]) => { const svg = chart.querySelector(".explore__plot .main-svg"), p = JSON.parse(chart.querySelector(".chart__wide svg").dataset.panels).female;
      const at = ([a, b, from, to], n) => from + (n - a) / (b - a) * (to - from), m = svg.getScreenCTM();
      return [m.e + m.a * at(p.x, x), m.f + m.d * at(p.y, y)]; }""",
        [x, y],
    )
    return place


def test_a_mouse_reads_a_mark_and_leaving_empties_the_line(rooms):
    page, chart_ = opened(rooms, GRIP, "grip-by-age")
    chart_.locator(STAGE).scroll_into_view_if_needed()
    page.mouse.move(*middle(page, chart_, 42, 31))
    assert chart_.locator(SAYS).text_content().startswith("Women of 40 to 44: the middle grip is 29.4 kg.")
    page.mouse.move(*middle(page, chart_, 55, 17.9))
    assert chart_.locator(SAYS).text_content().startswith("AWGS 2019")
    page.mouse.move(5, 5)
    assert chart_.locator(SAYS).text_content() == ""
    page.mouse.click(*middle(page, chart_, 42, 31))
    page.mouse.move(5, 5)
    assert chart_.locator(SAYS).text_content().startswith("Women of 40 to 44"), "a press holds it"
    page.mouse.click(*middle(page, chart_, 42, 74))
    assert chart_.locator(SAYS).text_content() == "", "a press on nothing lets go"


def test_a_finger_reads_a_mark(rooms):
    page, chart_ = opened(rooms, "understand/sarcopenia.html", "prevalence-by-definition", width=375, has_touch=True)
    stage = chart_.locator(STAGE)
    stage.scroll_into_view_if_needed()
    bar = chart_.locator(".explore__plot .bars path").last.bounding_box()
    page.touchscreen.tap(bar["x"] + bar["width"] / 2, bar["y"] + bar["height"] / 2)
    assert "16.37 of every 100" in chart_.locator(SAYS).text_content()
    assert chart_.locator(SAYS).bounding_box()["y"] < 900, "the words are on the screen"


def test_escape_lets_go_of_the_mark_and_then_leaves(rooms):
    page, chart_ = opened(rooms, GRIP, "grip-by-age")
    chart_.locator(STAGE).focus()
    page.keyboard.press("End")
    assert chart_.locator(SAYS).text_content()
    page.keyboard.press("Escape")
    assert (
        chart_.locator(SAYS).text_content() == ""
        and page.evaluate("document.activeElement.className") == "explore__stage"
    )
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.dataset.explore") == "grip-by-age"


# Named, described, and honest when it fails


def test_the_interactive_chart_is_named_described_and_tied_to_its_button(rooms):
    page, chart_ = opened(rooms, GRIP, "grip-by-age")
    button = chart_.locator("[data-explore]")
    assert button.get_attribute("aria-expanded") == "true"
    assert chart_.locator(f"#{button.get_attribute('aria-controls')}").get_attribute("class") == "chart__explore"
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    (stage,) = [node for node in tree if node.get("role", {}).get("value") == "application"]
    assert stage["name"]["value"] == chart("grip-by-age").title
    assert (
        chart("grip-by-age").description.shows in stage["description"]["value"]
        and "arrow keys" in stage["description"]["value"]
    )
    live = chart_.evaluate(
        "(el) => [...el.querySelectorAll('[aria-live], [role=status], [role=alert], output')].map((one) => one.parentElement.closest('[aria-live], [role=status], output') !== null)"
    )
    assert live and not any(live), "no live region inside another"
    button.click()
    assert button.get_attribute("aria-expanded") == "false" and button.inner_text() == "Explore"
    assert chart_.locator(".chart__drawing").is_visible() and chart_.locator(".chart__explore").is_hidden()


@pytest.mark.parametrize("file", ["plotly.js", "plotted.js", "charts/grip-by-age.js"])
def test_a_chart_that_cannot_be_loaded_says_so_once_and_may_be_tried_again(chromium, address, file):
    page = chromium.new_page()
    page.route(f"**/made/{file}*", lambda route: route.abort())
    page.goto(address + GRIP)
    chart_ = figure(page, "grip-by-age")
    button, status = chart_.locator("[data-explore]"), chart_.locator(".chart__status")
    for _ in range(3):
        button.click()
        status.filter(has_text="could not be loaded").wait_for()
        assert (
            status.inner_text()
            == "The interactive chart could not be loaded. The drawing and the table hold the same figures."
        )
        assert chart_.locator(".chart__drawing").is_visible() and button.inner_text() == "Try again"
        assert button.get_attribute("aria-expanded") == "false"
    assert chart_.inner_text().count("could not be loaded") == 1
    page.unroute(f"**/made/{file}*")
    explore(chart_)
    assert status.text_content() == "" and chart_.locator(STAGE).is_visible()
    page.close()


# The second engine, and a disk


@pytest.mark.parametrize(
    ("name", "width"),
    [
        ("grip-by-age", 375),
        ("protein-recommendations", 1280),
        ("sarcopenia-and-outcomes", 375),
        ("walking-speed-by-age", 768),
    ],
)
def test_firefox_draws_walks_and_follows_the_scheme(firefox, address, name, width):
    page = firefox.new_page(viewport={"width": width, "height": 900})
    page.goto(address + PAGE_OF[name])
    unfold(page)
    chart_ = figure(page, name)
    explore(chart_)
    clean(chart_.evaluate(WORDS), f"{name} in Firefox")
    walk(page, chart_, name)
    page.evaluate("document.querySelector('[data-scheme-switch]').click()")
    settled(page)
    reads(page, chart_, f"{name} in Firefox, dark")
    page.close()


def test_explore_works_from_a_folder(chromium):
    page = chromium.new_page()
    page.goto((SITE / GRIP).as_uri())
    explore(figure(page, "grip-by-age"))
    walk(page, figure(page, "grip-by-age"), "grip-by-age")
    page.close()


@pytest.mark.parametrize("name", ["grip-strength", "chair-stand", "walking-speed"])
def test_the_point_of_every_calculator_is_the_same_in_chart_and_drawing(rooms, name):
    form = Form(rooms.page(f"calculators/{name}.html"), name)
    here = calculator(name).here
    chart_, compared = figure(form.page, here.chart), 0
    explore(chart_)
    for example in answered(name)[:8]:
        form.quick(example.inputs, empty=True)
        settled(form.page)
        drawn = chart_.locator(".chart__wide .you-are-here circle").count()
        assert (chart_.evaluate(LAST) is not None) == bool(drawn), example.name
        compared += drawn
    assert compared
