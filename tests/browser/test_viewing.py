"""Odd ways of viewing: forced colours, very large letters, either scheme, two tabs, another device; and targets for a thumb."""

import pytest
from house import EVERY_PAGE
from rooms import Rooms

KEY, OLD = "keep-your-muscle:scheme", "scheme"
BALANCE = "understand/how-muscle-is-kept.html"


@pytest.fixture
def sweep(chromium):
    """A page that goes from page to page at once; what a page asks for is watched elsewhere."""
    opened = []

    def page(width=1280, height=900, **wishes):
        wishes = {"reduced_motion": "reduce", **wishes}
        opened.append(chromium.new_context(viewport={"width": width, "height": height}, **wishes))
        return opened[-1].new_page()

    yield page
    for context in opened:
        context.close()


# Light and dark


def kept(page) -> dict:
    return page.evaluate("({ ...localStorage })")


def wears(page) -> str:
    return page.evaluate("getComputedStyle(document.documentElement).colorScheme")


def test_a_choice_is_kept_under_the_sites_own_name_and_taken_back(visitor):
    page = visitor.page("keep/protein.html", color_scheme="light")
    page.locator("[data-scheme-switch]").click()
    assert kept(page) == {KEY: "dark"} and wears(page) == "dark"
    page.reload()
    assert wears(page) == "dark" and page.locator("[data-scheme-switch]").get_attribute("aria-pressed") == "true"
    page.locator("[data-scheme-switch]").click()
    assert kept(page) == {} and wears(page) == "light"


@pytest.mark.parametrize(
    "old, new, moved",
    [
        ("dark", None, {KEY: "dark"}),
        ("light", "dark", {KEY: "dark"}),
        ("night", None, {OLD: "night"}),
        ("", None, {OLD: ""}),
        ("dark", "sepia", {KEY: "dark"}),
    ],
)
def test_a_choice_under_the_old_name_moves_once_and_another_sites_word_stays(visitor, old, new, moved):
    page = visitor.page("404.html")
    page.wait_for_load_state("networkidle")
    page.evaluate(
        "([old, new_, KEY]) => { localStorage.scheme = old; if (new_) localStorage[KEY] = new_; }", [old, new, KEY]
    )
    page.reload()
    assert kept(page) == moved
    assert wears(page) == moved.get(KEY, "light")


def test_another_tab_follows_and_is_told(visitor):
    page = visitor.page("keep/protein.html", color_scheme="light")
    other = page.context.new_page()
    other.goto(visitor.home + "about/about.html")
    other.evaluate(
        "document.documentElement.addEventListener('schemechange', () => { globalThis.told = (globalThis.told || 0) + 1; })"
    )
    page.locator("[data-scheme-switch]").click()
    other.wait_for_function("() => globalThis.told === 1")
    assert wears(other) == "dark" and other.locator("[data-scheme-switch]").get_attribute("aria-pressed") == "true"
    page.evaluate("localStorage.clear()")
    other.wait_for_function("() => globalThis.told === 2")
    assert wears(other) == "light"


def test_a_change_by_the_device_is_told_unless_the_reader_has_chosen(rooms):
    page = rooms.page("keep/protein.html", color_scheme="light")
    page.evaluate(
        "document.documentElement.addEventListener('schemechange', () => { globalThis.told = (globalThis.told || 0) + 1; })"
    )
    page.emulate_media(color_scheme="dark")
    page.wait_for_function("() => globalThis.told === 1")
    page.locator("[data-scheme-switch]").click()
    assert page.evaluate("globalThis.told") == 2 and wears(page) == "light"
    page.emulate_media(color_scheme="light")
    page.emulate_media(color_scheme="dark")
    assert page.evaluate("globalThis.told") == 2 and wears(page) == "light"


# Forced colours

COLOUR = """const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true }), known = new Map();
const paint = (text) => { pen.clearRect(0, 0, 1, 1); pen.fillStyle = text; pen.fillRect(0, 0, 1, 1); const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data; return [r, g, b, a / 255]; };
const rgb = (text) => { if (!known.has(text)) known.set(text, paint(text)); return known.get(text); };
const light = ([r, g, b]) => { const f = (v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; return 0.2126 * f(r) + 0.7152 * f(g) + 0.0722 * f(b); };
const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
const grounds = new Map();
const ground = (el) => { if (!grounds.has(el)) grounds.set(el, groundOf(el)); return grounds.get(el); };
const groundOf = (el) => { const c = el ? rgb(getComputedStyle(el).backgroundColor) : [...rgb("Canvas").slice(0, 3), 1];
  if (c[3] === 1) return c;
  const below = ground(el.parentElement);
  return [0, 1, 2].map((i) => c[i] * c[3] + below[i] * (1 - c[3])); };
"""


@pytest.fixture(params=["light", "dark"])
def forced(request, chromium, address):
    """Pages on a device that forces its own colours."""
    rooms = Rooms(chromium, address)
    yield lambda name: rooms.page(name, forced_colors="active", color_scheme=request.param, reduced_motion="reduce")
    rooms.close()


def colours_in(page, selector: str) -> int:
    """How many clearly different colours a part shows: one means that it has vanished."""
    from io import BytesIO

    from PIL import Image

    place = page.locator(selector).first
    place.scroll_into_view_if_needed()
    box = place.bounding_box()
    picture = Image.open(BytesIO(page.screenshot(clip=box))).convert("L")
    share = picture.width * picture.height * 0.002
    return len({shade // 64 for count, shade in picture.getcolors(1 << 16) if count > share})


def test_bars_and_tracks_of_an_answer_are_seen(forced):
    page = forced("calculators/lean-body-mass.html#sex=female&age=70&weight=70&height=165")
    page.locator("form[data-calculator] button[type=submit]").click()
    page.locator(".range__bar:visible").first.wait_for()
    seen = page.evaluate(
        "() => {"
        + COLOUR
        + """return [...document.querySelectorAll(".range__bar, .range__dot")].filter((el) => el.offsetParent)
      .map((el) => ratio(rgb(getComputedStyle(el).backgroundColor), ground(el.closest(".calculator__answer"))) * (getComputedStyle(el).opacity === "1")); }"""
    )
    assert seen and min(seen) >= 3
    assert "gradient" in page.locator(".range__line").first.evaluate("(el) => getComputedStyle(el).backgroundImage")
    assert colours_in(page, ".range__line") > 1


def test_fold_markers_are_seen(forced):
    page = forced("calculators/grip-strength.html")
    summary = page.locator("details.chart__table > summary").first
    summary.scroll_into_view_if_needed()
    marker = summary.evaluate(
        "(el) => { const s = getComputedStyle(el, '::before'); return [s.backgroundImage, s.forcedColorAdjust]; }"
    )
    assert "gradient" in marker[0] and marker[1] == "none"


@pytest.mark.parametrize(
    "name, button", [(BALANCE, "[data-pull]"), ("understand/sarcopenia.html", ".switcher [data-show]")]
)
def test_a_pressed_button_differs_by_its_ground_and_can_be_read(forced, name, button):
    page = forced(name)
    buttons = page.locator(button)
    buttons.first.click()
    page.mouse.move(2, 2)
    look = (
        "(el) => {"
        + COLOUR
        + """const s = getComputedStyle(el); return { ground: rgb(s.backgroundColor), ratio: ratio(rgb(s.color), ground(el)) }; }"""
    )
    pressed, other = (
        page.locator(f'{button}[aria-pressed="true"]').first.evaluate(look),
        page.locator(f'{button}[aria-pressed="false"]').first.evaluate(look),
    )
    assert pressed["ground"] != other["ground"]
    assert pressed["ratio"] >= 4.5 and other["ratio"] >= 4.5
    assert colours_in(page, f'{button}[aria-pressed="true"]') > 1, "its words are seen"


def test_the_lines_of_a_chart_differ_from_the_ground_and_its_words_are_read(forced):
    page = forced("calculators/grip-strength.html")
    seen = page.evaluate(
        "() => {"
        + COLOUR
        + """const svg = document.querySelector(".chart__wide svg");
      return { lines: [...svg.querySelectorAll("path")].map((el) => getComputedStyle(el)).filter((s) => s.stroke !== "none" && parseFloat(s.strokeWidth) >= 2)
                 .map((s) => ratio(rgb(s.stroke), ground(svg))),
               words: [...svg.querySelectorAll("text")].map((el) => ratio(rgb(getComputedStyle(el).fill), ground(svg))) }; }"""
    )
    assert len(seen["lines"]) > 4 and min(seen["lines"]) >= 3
    assert seen["words"] and min(seen["words"]) >= 4.5


def test_only_the_current_section_is_marked_and_no_switch_does_nothing(forced):
    page = forced("keep/protein.html")
    marks = page.evaluate("""[...document.querySelectorAll(".sections a")].map((a) => [a.hasAttribute("aria-current"),
      getComputedStyle(a).borderBottomColor !== getComputedStyle(document.body).backgroundColor])""")
    assert marks and all(current == marked for current, marked in marks) and any(current for current, _ in marks)
    assert page.locator("[data-scheme-switch]").is_hidden()


# Very large letters

OVERFLOW = """() => {
  const seen = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= seen) return "";
  const wide = [...document.querySelectorAll("body *")].find((el) => el.getBoundingClientRect().right > seen + 1 && !el.closest(".table-scroll, svg, math"));
  return `${document.documentElement.scrollWidth} px, ${wide?.nodeName}.${wide?.className}`;
}"""


def test_no_page_scrolls_sideways_with_letters_doubled_or_on_a_narrow_phone(sweep, address):
    page, wide = sweep(width=640, height=800), []
    for name in EVERY_PAGE:
        page.set_viewport_size({"width": 640, "height": 800})
        page.goto(address + name)
        page.evaluate(
            "document.querySelectorAll('main details').forEach((fold) => { fold.open = true; }); document.documentElement.style.fontSize = '200%'"
        )
        doubled = page.evaluate(OVERFLOW)
        page.evaluate("document.documentElement.style.fontSize = ''")
        page.set_viewport_size({"width": 320, "height": 800})
        wide += [
            f"{name} {how}: {said}" for how, said in (("doubled", doubled), ("320 px", page.evaluate(OVERFLOW))) if said
        ]
    assert wide == []


# Words that can be read, and targets that can be hit

FAINT = (
    "() => {"
    + COLOUR
    + """
  const seen = (el) => el.checkVisibility({ visibilityProperty: true }) && el.getClientRects().length;
  const own = (el) => [...el.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
  const small = (el) => { const s = getComputedStyle(el), px = parseFloat(s.fontSize); return px < 18.66 || (px < 24 && s.fontWeight < 700); };
  return [...document.querySelectorAll("body *")].filter((el) => !el.closest("svg, math, script") && seen(el) && (own(el) || /^(INPUT|SELECT)$/.test(el.nodeName)))
    .map((el) => [el, ratio(rgb(getComputedStyle(el).color), ground(el))]).filter(([el, r]) => r < (small(el) ? 4.5 : 3))
    .map(([el, r]) => `${el.nodeName}.${el.className} “${el.textContent.trim().slice(0, 30)}” ${r.toFixed(2)}`);
}"""
)
STATES = [
    "index.html",
    "keep/protein.html",
    BALANCE,
    "understand/sarcopenia.html",
    "calculators/protein-day.html",
    "evidence/scorecard.html",
    "guides/index.html",
]
"""One page of each kind."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_word_and_every_state_can_be_read(sweep, address, scheme):
    page, faint = sweep(color_scheme=scheme), []
    for name in STATES:
        page.goto(address + name)
        page.evaluate("document.querySelectorAll('main details').forEach((fold) => { fold.open = true; })")
        faint += [f"{name}: {one}" for one in page.evaluate(FAINT)]
        page.evaluate("""document.querySelectorAll("button").forEach((b, at) => { if (b.hasAttribute("aria-pressed")) b.setAttribute("aria-pressed", "true"); else b.disabled = at % 2; });
          document.querySelectorAll("input[type=radio], input[type=checkbox]").forEach((box) => { box.checked = true; });
          document.querySelectorAll(".field__error").forEach((p) => { p.hidden = false; p.textContent = "Please look again."; })""")
        faint += [f"{name}, pressed or off: {one}" for one in page.evaluate(FAINT)]
    page.goto(address + "keep/protein.html")
    page.locator("[data-search-open]").click()
    page.locator("#search-words").fill("how much protien")
    page.locator(".search__guess").wait_for()
    faint += [f"search: {one}" for one in page.evaluate(FAINT)]
    page.keyboard.press("Escape")
    page.locator("main p a.cite").first.focus()
    page.locator(".note").wait_for()
    faint += [f"note: {one}" for one in page.evaluate(FAINT)]
    assert faint == []


def test_the_reading_of_faint_words_is_not_blind(rooms):
    page = rooms.page("about/about.html")
    page.evaluate("document.querySelector('main p').style.color = '#aaa'")
    assert any(one.startswith("P.") for one in page.evaluate(FAINT))


TARGETS = """() => [...document.querySelectorAll("a[href], button, summary, select, input:not([type=radio], [type=checkbox]), label:has(input)")].filter((el) => {
    const inline = getComputedStyle(el).display === "inline" && !el.closest("label"); // a link in a sentence: its line sets the size
    return el.checkVisibility({ visibilityProperty: true }) && !inline && !el.closest(".skip, svg") && el.className !== "skip";
  }).map((el) => [el, el.getBoundingClientRect(), el.matches("label") ? 44 : 24]).filter(([, box, least]) => box.width < 24 || box.height < least - 0.5)
  .map(([el, box]) => `${el.nodeName}.${el.className} “${el.textContent.trim().slice(0, 25)}” ${Math.round(box.width)} by ${Math.round(box.height)}`)"""


@pytest.mark.parametrize("width", [375, 1280])
def test_what_is_pressed_is_large_enough(sweep, address, width):
    """24 px for every target that is no link in a sentence, 44 px for the line of a box or a choice."""
    page, small = sweep(width=width), []
    for name in EVERY_PAGE:
        page.goto(address + name)
        page.evaluate("document.querySelectorAll('main details').forEach((fold) => { fold.open = true; })")
        small += [f"{name}: {one}" for one in page.evaluate(TARGETS)]
    assert small == []
