"""Search as people type: slips, joined and split words, names of medicines, whole questions; and the box it stands in."""

import json
import re

import pytest
from house import PAGES
from rooms import Rooms

PROTEIN = "calculators/protein-target calculators/protein-day keep/protein keep/protein-safety"
HORMONES = "understand/hormones keep/hormones-as-treatment"
EXERCISE = "guides/sit-to-stand-starter keep/movements keep/at-home"
STAND = "guides/sit-to-stand-starter calculators/chair-stand"
BONES = "understand/bone-and-water calculators/bone-risk-ost"
SLIPS = [
    line.split(" | ")
    for line in f"""
protien | {PROTEIN}
proteen | {PROTEIN}
protine | {PROTEIN}
portein | {PROTEIN}
excerise | {EXERCISE}
excercise | {EXERCISE}
exersise | {EXERCISE}
sarcpoenia | understand/sarcopenia
sarcopaenia | understand/sarcopenia
sarkopenie | understand/sarcopenia
sarcopinia | understand/sarcopenia
sarco penia | understand/sarcopenia
sarcopenia | understand/sarcopenia
sarcopenia? | understand/sarcopenia
Sarcopenia. | understand/sarcopenia
“sarcopenia” | understand/sarcopenia
GLP1 | calculators/weight-loss-lean
glp 1 | calculators/weight-loss-lean
GLP-1 | calculators/weight-loss-lean
sit-to-stand | {STAND}
sitto stand | {STAND}
sittostand | {STAND}
sit to stand | {STAND}
bodyfat | calculators/body-fat
body-fat | calculators/body-fat
chairstand | calculators/chair-stand
gripstrength | calculators/grip-strength
grip strenght | calculators/grip-strength
hand grip | calculators/grip-strength
handgrip | calculators/grip-strength
leanmass | understand/what-is-lean-mass calculators/lean-body-mass
walkingspeed | calculators/walking-speed
waking speed | calculators/walking-speed
one leg stnad | calculators/one-leg-stand
1RM | calculators/one-rep-max
1-RM | calculators/one-rep-max
1 rm | calculators/one-rep-max
onerepmax | calculators/one-rep-max
sarcf | calculators/sarc-f
SARC F | calculators/sarc-f
5xSTS | calculators/chair-stand
ozempic | calculators/weight-loss-lean
ozempick | calculators/weight-loss-lean
Wegovy | calculators/weight-loss-lean
wegovi | calculators/weight-loss-lean
mounjaro | calculators/weight-loss-lean
monjaro | calculators/weight-loss-lean
Zepbound | calculators/weight-loss-lean
semaglutid | calculators/weight-loss-lean
testostorone | {HORMONES}
cortisole | understand/cortisol-and-catabolic-stress
osteoperosis | {BONES}
osteoporsis | {BONES}
bio impedance | calculators/bioimpedance
bioimpedence | calculators/bioimpedance
calf circumfrence | calculators/calf-circumference
bedrest | calculators/bed-rest
ballance test | calculators/one-leg-stand calculators/timed-up-and-go
aging | understand/ageing
agening | understand/ageing
hormons | {HORMONES}
glosary | evidence/glossary
refrences | evidence/references
privicy | about/privacy
calculater | calculators/index
""".strip().splitlines()
]
"""What is typed, and the pages of which one comes first."""
QUESTIONS = [
    line.split(" | ")
    for line in """
will I lose muscle on ozempic? | calculators/weight-loss-lean
how much protein do I need at 75 | keep/protein calculators/protein-target
How much protein do I need at 75? | keep/protein calculators/protein-target
do I have sarcopenia? | understand/sarcopenia
what’s sarcopenia? | understand/sarcopenia
what is lean mass? | understand/what-is-lean-mass
how do I test my grip strength at home? | calculators/grip-strength
how fast should I walk at 70? | calculators/walking-speed
why am I getting weaker? | understand/nerves-and-power understand/ageing
can I build muscle at 80? | understand/how-muscle-is-kept understand/the-training-signal
does muscle burn calories? | understand/why-it-matters understand/wrong-numbers calculators/resting-energy
is too much protein bad for my kidneys? | keep/protein
how long can I stand on one leg? | calculators/one-leg-stand
how heavy should I lift? | calculators/one-rep-max
how many sets per week should I do? | calculators/training-week
what does DXA mean? | evidence/glossary understand/what-is-lean-mass
why are my legs so weak after hospital? | calculators/bed-rest
how many calories do I burn at rest? | calculators/resting-energy
is my calf too thin? | calculators/calf-circumference
do you keep my data? | about/privacy
who pays for this site? | about/about evidence/how-we-know
what is my body fat? | calculators/body-fat
I am losing weight without trying, is that bad? | calculators/weight-change
does stress eat muscle? | understand/cortisol-and-catabolic-stress
will testosterone help me keep my muscle? | understand/hormones
what’s a normal grip for a woman of 65? | calculators/grip-strength
how do I get out of a chair more easily? | calculators/chair-stand guides/sit-to-stand-starter
will I lose muscle if I stay in bed for a week? | calculators/bed-rest
when should I see a doctor? | about/safety-and-limits calculators/weight-change
which foods have the most protein? | calculators/protein-day
""".strip().splitlines()
]
"""A whole question, and the pages of which one is among the first three."""

ASK = """async (questions) => {
  const box = document.querySelector("[data-search]"), input = box.querySelector("input"), out = [];
  const part = (name) => box.querySelector(name).textContent;
  for (const words of questions) {
    input.value = words;
    input.dispatchEvent(new Event("input"));
    await new Promise((done) => setTimeout(done));
    out.push({ pages: [...box.querySelectorAll(".search__results a")].map((a) => a.getAttribute("href")), count: part(".search__count"),
               meant: part(".search__meant"), left: part(".search__left"), more: box.querySelector(".search__more").hidden ? "" : part(".search__more") });
  }
  return out;
}"""


def opened(rooms: Rooms, address: str = "understand/index.html", **wishes):
    """A page whose search has been opened and has arrived."""
    page = rooms.page(address, **wishes)
    page.locator("[data-search-open]").click()
    page.wait_for_function("() => Boolean(window.searchIndex && window.MiniSearch)")
    return page


@pytest.fixture(scope="module")
def ask(chromium, address):
    """Many questions at one go: what the box shows for each."""
    rooms = Rooms(chromium, address)
    page = opened(rooms)

    def put(*questions: str) -> list[dict]:
        seen = page.evaluate(ASK, list(questions))
        return [
            {**one, "pages": [url.removeprefix(address).removesuffix(".html") for url in one["pages"]]} for one in seen
        ]

    yield put
    rooms.close()


def lost(ask, table, most: int) -> list[str]:
    seen = ask(*(words for words, _ in table))
    return [
        f"{words}: {one['pages'][:3]}"
        for (words, wanted), one in zip(table, seen, strict=True)
        if not set(one["pages"][:most]) & set(wanted.split())
    ]


def test_the_tables_are_long_enough_and_name_pages_that_exist():
    assert len(SLIPS) >= 60 and len(QUESTIONS) >= 25
    assert {f"{page}.html" for _, wanted in SLIPS + QUESTIONS for page in wanted.split()} <= set(PAGES)


def test_slips_joined_words_and_names_find_their_page_first(ask):
    missed = lost(ask, SLIPS, 1)
    assert not missed, "\n".join(missed)


def test_a_whole_question_finds_its_page_among_the_first_three(ask):
    assert lost(ask, QUESTIONS, 3) == []


def test_a_mark_at_the_end_changes_nothing(ask):
    words = [words.rstrip("?") for words, _ in QUESTIONS]
    plain, asked = ask(*words), ask(*(f"{word}?" for word in words))
    assert [one["pages"] for one in plain] == [one["pages"] for one in asked]


def test_a_guess_is_offered_as_a_guess_and_only_then(ask):
    slip, right, nonsense = ask("protien for seniors", "protein for seniors", "qqqqzzzz")
    assert slip["meant"] == "Did you mean protein for seniors?" and slip["pages"] == right["pages"]
    assert right["meant"] == nonsense["meant"] == ""


def test_the_words_left_out_are_named(ask):
    the, question, plain = ask("the", "how much protein at 75", "protein")
    assert "“the”" in the["left"] and the["pages"] == [] and "names what you look for" in the["count"]
    assert question["left"] == "Left out, because too common: “how”, “much”, “at”." and plain["left"] == ""


def test_where_no_page_has_all_the_words_it_is_said(ask):
    some, none, every = ask("protein zzzzqqqq", "qqqqzzzz", "protein kidneys")
    assert some["count"].startswith("No page has all of these words.") and some["pages"]
    assert none["count"].startswith("Nothing found for “qqqqzzzz”.") and none["pages"] == []
    assert "No page" not in every["count"] and every["pages"]


def test_the_line_that_is_read_out_is_short_whatever_is_asked(ask):
    asked = [
        "x" * 100_000,
        "protein " * 12_500,
        "zzz " * 25,
        "<b>&amp;",
        "",
        *(words for words, _ in SLIPS + QUESTIONS),
    ]
    for one in ask(*asked):
        assert len(one["count"].split()) <= 20 and len(one["count"]) <= 120
        assert len(one["left"]) <= 200


def test_a_very_long_text_is_cut_and_it_is_said(ask):
    long, short = ask("protein   " * 10_000, "protein")
    assert long["pages"] == short["pages"] and "first 100 letters" in long["left"]


def test_a_name_of_a_medicine_finds_a_page_and_stands_on_none(ask, site):
    names = ["Ozempic", "Wegovy", "Mounjaro", "Zepbound", "Saxenda"]
    assert all(one["pages"][:1] == ["calculators/weight-loss-lean"] for one in ask(*names))
    pages = json.loads(
        (site / "assets/made/search-index.js")
        .read_text("utf-8")
        .removeprefix("window.searchIndex = ")
        .rstrip()
        .rstrip(";")
    )["pages"]
    read = {
        page["address"]: " ".join(page[part] for part in ("title", "headings", "description", "text")) for page in pages
    }
    assert len(read) == len(PAGES)
    assert [(page, name) for page, text in read.items() for name in names if name.lower() in text.lower()] == []


# The box


def test_the_first_twelve_pages_are_shown_and_one_press_shows_all(visitor):
    page = opened(visitor)
    page.locator("#search-words").fill("protein")
    page.locator(".search__more", has_text="Show all").wait_for()
    count = int(re.match("[0-9]+", page.locator(".search__count").inner_text())[0])
    links, more = page.locator(".search__results a"), page.locator(".search__more")
    assert links.count() == 12 < count and more.inner_text() == f"Show all {count}"
    more.click()
    assert links.count() == count and more.is_hidden()
    assert page.evaluate("document.activeElement === document.querySelectorAll('.search__results a')[12]"), (
        "the keyboard goes on where the new ones begin"
    )
    page.locator("#search-words").fill("ozempic")
    page.locator(".search__count", has_text="1 page.").wait_for()
    assert links.count() == 1 and more.is_hidden()


def test_a_guess_is_taken_with_one_press(visitor):
    page = opened(visitor)
    page.locator("#search-words").fill("protien")
    page.locator(".search__guess").click()
    assert page.locator("#search-words").input_value() == "protein"
    page.locator(".search__meant:empty").wait_for(state="attached")
    assert page.locator(".search__results a").count() == 12


def test_the_first_escape_closes_a_filled_box(visitor):
    page = opened(visitor)
    page.locator("#search-words").fill("sarcopenia")
    page.locator(".search__results a").first.wait_for()
    page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0
    assert page.evaluate("document.activeElement.matches('[data-search-open]')")


def test_arrow_keys_walk_from_the_box_through_the_results_and_back(visitor):
    page = opened(visitor)
    page.locator("#search-words").fill("sarcopenia")
    page.locator(".search__results a").first.wait_for()
    stands = "() => { const links = [...document.querySelectorAll('.search__results a')]; return links.indexOf(document.activeElement); }"
    page.keyboard.press("ArrowDown")
    assert page.evaluate(stands) == 0
    page.keyboard.press("ArrowDown")
    assert page.evaluate(stands) == 1
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.id") == "search-words"
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.id") == "search-words"


def test_a_paste_of_a_hundred_thousand_letters_leaves_the_page_awake(visitor):
    page = opened(visitor)
    page.locator("#search-words").focus()
    page.evaluate(
        "document.execCommand('insertText', false, 'sarcopenia muscle '.repeat(5600))"
    )  # as a paste arrives, at once
    page.locator(".search__results a").first.wait_for()
    assert len(page.locator("#search-words").input_value()) <= 100
    assert page.locator(".search__count").inner_text().count("sarcopenia") == 0


@pytest.mark.parametrize("file", ["made/search.js", "made/search-index.js", "made/minisearch.js"])
def test_what_fails_to_arrive_once_is_asked_for_again(engine, address, file):
    rooms = Rooms(engine, address)
    page = rooms.page("understand/index.html")
    page.route(f"**/{file}*", lambda route: route.abort(), times=1)
    page.locator("[data-search-open]").click()
    page.locator(".search__count", has_text="could not be loaded").wait_for()
    page.locator("[data-search-close]").click()
    page.locator("[data-search-open]").click()
    page.locator("#search-words").fill("sarcopenia")
    page.keyboard.press("Enter")
    page.locator(".search__results a").first.wait_for()
    assert "could not" not in page.locator(".search__count").inner_text()
    assert {fault for fault in rooms.watch.faults if file not in fault and "ERR_FAILED" not in fault} == set()
    rooms.watch.faults.clear()
    rooms.close()


def test_one_line_of_the_box_is_read_out_and_only_one(visitor):
    page = opened(visitor)
    assert page.locator("[data-search] :is([role=status], [role=alert], [aria-live])").count() == 1


def test_nothing_of_the_search_is_fetched_before_it_is_asked_for(rooms):
    rooms.page("keep/protein.html").wait_for_load_state("networkidle")
    assert not [url for url in rooms.watch.asked if "search" in url]
