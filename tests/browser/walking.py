"""A random walk in the page itself: after every step the answer is that of a fresh page with the visible texts.

walked page (the real one, with chart, memory, record)      fresh page (the form alone, in a new frame of another visitor)
type · switch · tick · link · back · reload · print …  ──►  the visible texts, typed once
                  answer, rows, working, mark, paper, clipboard and sheet are compared
"""

import json
from urllib.parse import urlencode

from playwright.sync_api import Page

from calculators.sources.catalogue import calculator

SEEN = """(name) => {
  const forms = [...document.querySelectorAll(`form[data-calculator="${name}"]`)], form = forms.at(-1), root = form.closest(".calculator");
  const all = (selector) => [...root.querySelectorAll(selector)], shown = (el) => Boolean(el) && !el.closest("[hidden]") && !el.hidden;
  const boxes = {}, choices = {};
  for (const field of form.querySelectorAll("[data-input]")) {
    const key = field.dataset.input, box = field.querySelector(`input[type=text][name="${key}"]`);
    const radios = [...field.querySelectorAll("input[type=radio]")].filter((r) => r.name === key), select = field.querySelector(`select[name="${key}"]`);
    if (box) boxes[key] = { way: field.querySelector("[data-way]")?.value ?? "", texts: [box.value, shown(field.querySelector("[data-small]")) ? field.querySelector("[data-small]").value : ""] };
    else choices[key] = radios.length ? radios.find((r) => r.checked)?.value ?? "" : select.value;
  }
  const entry = keepYourMuscle.forms[name], state = entry.state();
  const answer = root.querySelector(".calculator__answer"), text = (el, selector) => el.querySelector(selector).textContent;
  return {
    boxes, choices, ticks: all('.exclusions input:checked').map((t) => t.name), sure: state.sure, meals: state.meals ?? null, meal: state.meal ?? null,
    answer: {
      empty: answer.dataset.empty, stopped: answer.dataset.stopped || "", urgency: answer.dataset.urgency || "", headline: text(answer, ".answer__sentence"),
      typed: text(answer, ".answer__typed"), actions: shown(answer.querySelector("[data-actions]")), rows_shown: shown(answer.querySelector(".answer__results")),
      rows: all("[data-output]").map((row) => [row.dataset.output, row.dataset.band, text(row, "output"), row.querySelector("output").dataset.value, text(row, ".answer__range"),
                                               text(row, ".answer__says"), row.parentElement.className]),
      steps: all(".calculator__steps .steps li").map((li) => li.textContent),
      next: all(".calculator__next ol:not([hidden])").map((ol) => ol.textContent.trim()),
    },
  };
}"""
PUT = """([name, seen]) => {
  const form = document.querySelector(`form[data-calculator="${name}"]`), root = form.closest(".calculator");
  const fire = (el, ...kinds) => kinds.forEach((kind) => el.dispatchEvent(new Event(kind, { bubbles: true })));
  for (const key of seen.ticks) form.elements[key].click();
  for (const [key, option] of Object.entries(seen.choices)) {
    const one = [...form.querySelectorAll(`[name="${key}"]`)];
    if (one[0].type === "radio") one.find((r) => r.value === option)?.click();
    else { one[0].value = option; fire(one[0], "input", "change"); }
  }
  const put = (key, texts) => {
    const field = form.querySelector(`[data-input="${key}"]`), box = field.querySelector(`[name="${key}"]`), small = field.querySelector("[data-small]");
    box.value = texts[0];
    fire(box, "input", "change");
    if (small && !small.hidden) { small.value = texts[1]; fire(small, "input", "change"); }
  };
  for (const [key, { way, texts }] of Object.entries(seen.boxes)) {
    const select = form.querySelector(`[data-way="${key}"]`);
    if (select && select.value !== way) { select.value = way; fire(select, "input", "change"); }
    if (!seen.meals || !(key in Object.assign({}, ...seen.meals))) put(key, texts);
  }
  (seen.meals || []).forEach((meal, i) => {
    if (!Object.values(meal).some(Boolean)) return;
    form.querySelectorAll("[data-meal]")[i].click();
    for (const [key, text] of Object.entries(meal)) if (text) put(key, [text, ""]);
  });
  if (seen.meal != null) form.querySelectorAll("[data-meal]")[seen.meal].click();
  form.querySelector("button[type=submit]").click();
  for (let turn = 0; turn < 20; turn++) {
    const sure = [...root.querySelectorAll('[data-do="sure"]')].find((b) => !b.closest("[hidden]") && seen.sure.includes(b.dataset.key));
    if (!sure) break;
    sure.click();
  }
}"""
FRESH = """async ([address, name, put, sure, PUT, SEEN]) => {
  document.querySelector("#fresh")?.remove();
  const frame = Object.assign(document.createElement("iframe"), { id: "fresh", src: address, hidden: true });
  document.body.append(frame);
  await new Promise((done) => { frame.onload = done; });
  const inside = frame.contentWindow, turn = () => new Promise((done) => { setTimeout(done); });
  inside.dispatchEvent(new inside.Event("hashchange"));
  while (!inside.keepYourMuscle.near) await turn();
  const run = (source, argument) => inside.eval(`(${source})`)(argument);
  if (put) run(PUT, [name, put]);
  for (const key of sure) inside.document.querySelector(`[data-do="sure"][data-key=${JSON.stringify(key)}]`)?.click();
  await turn();
  return run(SEEN, name);
}"""
"""The whole fresh look in one breath: a frame without a past, the visible texts typed once, and what it then shows."""
CAUGHT = """
  window.caught = { copied: null, printed: null };
  if (navigator.clipboard) navigator.clipboard.writeText = (text) => { window.caught.copied = text; return Promise.resolve(); };
  window.print = () => {
    dispatchEvent(new Event("beforeprint"));
    window.caught.printed = document.querySelector(".printed-answer")?.textContent ?? null;
    dispatchEvent(new Event("afterprint"));
  };
"""


class Lost(AssertionError):
    """What a reader sees is not what stands in the boxes; tells the road that led there."""


class Walk:
    """One reader on one calculator's page, and a fresh page beside it."""

    def __init__(self, browser, home: str, name: str, **wishes):
        self.browser, self.home, self.name, self.c, self.road = browser, home, name, calculator(name), []
        wishes = {"reduced_motion": "reduce", **wishes}
        self.context = browser.new_context(viewport={"width": 390, "height": 844}, **wishes)
        self.other = browser.new_context(**wishes)
        self.context.add_init_script(CAUGHT)
        self.faults: list[str] = []
        self.page, self.stranger = self._page(self.context), self._page(self.other)
        self.stranger.goto(self.address(room="light"))
        self.compared = 0

    def _page(self, context) -> Page:
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        return page

    def close(self) -> None:
        self.context.close()
        self.other.close()

    def start(self) -> None:
        """A new visitor."""
        self.road = []
        if self.page.url.startswith(self.home):  # what an earlier walk kept is wiped where no form can write it again
            self.page.goto(self.home + "references.bib.txt")
            self.page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")

    def address(self, pairs=None, room: str = "calculators") -> str:
        return f"{self.home}{room}/{self.name}.html" + (f"#{urlencode(pairs)}" if pairs else "")

    def fresh(self, fragment: str = "", put: dict | None = None, sure=()) -> dict:
        """What a stranger sees in a frame that has no past: on the empty form, after a link, or once these texts are typed."""
        words = [self.address(room="light") + fragment, self.name, put, list(sure), PUT, SEEN]
        return self.stranger.evaluate(FRESH, words)

    def ready(self, page: Page) -> None:
        page.wait_for_function("(name) => globalThis.keepYourMuscle?.forms?.[name]", arg=self.name)
        page.evaluate(
            "dispatchEvent(new Event('hashchange'))"
        )  # what outlives the moment is fetched now and not in the middle of a step
        page.wait_for_function("() => keepYourMuscle.near")

    def walk(self, steps) -> int:
        """Take the steps; compare after each. Returns how many comparisons were made."""
        self.start()
        for step in steps:
            self.road.append(step)
            getattr(self, "do_" + step[0].replace(" ", "_"))(*step[1:])
            if self.faults:
                self.lost(f"a script stopped: {self.faults}")
            self.compare()
        return len(steps)

    def lost(self, said: str) -> None:
        raise Lost(f"{self.name}: {said}\nThe road: {json.dumps(self.road, ensure_ascii=False)}")

    # What is compared

    def seen(self) -> dict:
        return self.page.evaluate(SEEN, self.name)

    def compare(self) -> dict:
        """The answer on the page against that of a fresh page with the same visible texts; and the mark against the answer."""
        seen = self.seen()
        self.same("the answer is not that of a fresh page with these texts", seen, self.fresh(put=seen))
        self.compared += seen["answer"]["empty"] == "no"
        self.check_mark(seen)
        return seen

    def same(self, said: str, ours: dict, theirs: dict) -> None:
        for part in ("boxes", "choices", "ticks", "meals"):
            if part == "meals" and ours["meals"] and theirs["meals"]:
                mine, other = (
                    [{k: t for k, t in meal.items() if t} for meal in side["meals"]] for side in (ours, theirs)
                )
            else:
                mine, other = ours[part], theirs[part]
            if mine != other and not (part == "boxes" and ours["meals"]):
                self.lost(f"{said}: {part} {mine} / {other}")
        for key, mine in ours["answer"].items():
            if mine != theirs["answer"][key]:
                self.lost(f"{said}: {key}\n  here  {mine}\n  fresh {theirs['answer'][key]}")

    def check_mark(self, seen: dict) -> None:
        """“You are here” is there only with an answer, and tells its numbers."""
        if not self.c.here:
            return
        marks, here = self.page.evaluate(
            """([name, chart]) => { const el = document.getElementById(`chart-${chart}`), { answer: got, v } = keepYourMuscle.forms[name].view();
                return [el ? el.querySelectorAll(".you-are-here").length : 0, [el?.dataset.here || "", v, got]]; }""",
            [self.name, self.c.here.chart],
        )
        said, v, got = here
        if seen["answer"]["empty"] == "yes" or seen["answer"]["stopped"]:
            if marks or said:
                self.lost(f"the chart marks somebody although there is no answer: {said}")
            return
        if said:
            values = {**{r["name"]: r["value"] for r in got["results"]}, **v}
            told = json.loads(said)
            if told["x"] != values[self.c.here.x] or told["y"] != values[self.c.here.y]:
                self.lost(f"the chart marks {said}, the answer says {values}")

    # What a reader does

    def field(self, name: str):
        return self.page.locator(f'form[data-calculator="{self.name}"] [data-input="{name}"]').last

    def do_type(self, name: str, text: str, leaving: int) -> None:
        box = self.field(name).locator(f'[name="{name}"]')
        if not box.is_visible():
            return
        box.fill(text)
        if leaving:
            box.blur()
        self.small(name, text, leaving)

    def small(self, name: str, text: str, leaving: int) -> None:
        """Sometimes the second box too."""
        small = self.field(name).locator("[data-small]")
        if leaving == 2 and small.count() and small.is_visible():
            small.fill(text[:1] if text[:1].isdigit() else "")

    def do_way(self, name: str, way: str) -> None:
        self.field(name).locator("[data-way]").select_option(way)

    def do_choose(self, name: str, option: str) -> None:
        radio = self.field(name).locator(f'input[type=radio][value="{option}"]')
        if radio.count():
            radio.evaluate("(el) => el.click()")
        else:
            self.field(name).locator("select").select_option(option)

    def do_tick(self, key: str) -> None:
        self.page.locator(f'form[data-calculator="{self.name}"] [name="{key}"]').last.evaluate("(el) => el.click()")

    def do_link(self, pairs: dict) -> None:
        """A link opened in the same tab: the whole form is what a fresh tab would show."""
        if not pairs:
            return
        before = self.page.evaluate("location.hash")
        after = f"#{urlencode(pairs)}"
        if before == after:
            return
        self.page.evaluate(
            """(hash) => new Promise((done) => { addEventListener("hashchange", () => setTimeout(done), { once: true }); location.hash = hash; })""",
            after,
        )
        self.as_in_a_fresh_tab(pairs)

    def do_open(self, pairs: dict) -> None:
        """The same as a page load."""
        self.page.goto("about:blank")
        self.page.goto(self.address(pairs))
        self.ready(self.page)
        if pairs:
            self.as_in_a_fresh_tab(pairs)

    def as_in_a_fresh_tab(self, pairs: dict) -> None:
        ours, theirs = self.seen(), self.fresh(f"#{urlencode(pairs)}")
        names = {i.name for i in self.c.inputs} | {e.key for e in self.c.exclusions}
        if names & set(pairs):
            self.same("a link gives another form here than in a fresh tab", ours, theirs)

    def do_ask(self) -> None:
        self.page.locator(f'form[data-calculator="{self.name}"] button[type=submit]').last.click()

    def do_sure(self) -> None:
        self.press_if_there('[data-do="sure"]')

    def do_offer(self) -> None:
        self.press_if_there('[data-do="offer"]')

    def press_if_there(self, selector: str) -> None:
        button = self.page.locator(f".calculator {selector}").first
        if button.count() and button.is_visible():
            button.click()

    def do_clear(self) -> None:
        self.page.locator(f'form[data-calculator="{self.name}"] [data-do="clear"]').last.click()
        if any(text for box in self.seen()["boxes"].values() for text in box["texts"]):
            self.lost("Clear left something standing")

    def do_remember(self) -> None:
        box = self.page.locator("[data-memory] input").last
        if box.count():
            box.click()

    def do_away(self) -> None:
        """Follow a link and come back: the form stands as it was left. Firefox's driver does not follow a page out of its cache."""
        if self.browser.browser_type.name == "firefox":
            return
        before = self.seen()
        self.page.goto(self.home + "about/privacy.html")
        self.page.go_back()
        self.ready(self.page)
        self.same("Back gives another form", before, self.seen())

    def do_reload(self) -> None:
        """A page may forget letters of the last third of a second, since it writes its state down when typing pauses."""
        before = self.seen()
        self.page.wait_for_timeout(400)
        self.page.reload()
        self.ready(self.page)
        self.same("a reload gives another form", before, self.seen())

    def do_tab(self) -> None:
        """A second tab on the same device types something else; the first one does not move."""
        before = self.seen()
        tab = self._page(self.context)
        tab.goto(self.address(room="light"))
        self.ready(tab)
        tab.evaluate(
            """(name) => { const form = document.querySelector(`form[data-calculator="${name}"]`);
            for (const box of form.querySelectorAll("input[type=text][name]")) { box.value = "61"; for (const kind of ["input", "change"]) box.dispatchEvent(new Event(kind, { bubbles: true })); } }""",
            self.name,
        )
        tab.close()
        self.same("another tab changed this one", before, self.seen())

    def do_scheme(self) -> None:
        self.page.locator("[data-scheme-switch]").evaluate("(el) => el.click()")

    def do_explore(self) -> None:
        button = self.page.locator("[data-explore]").first
        if button.count():
            button.evaluate("(el) => el.click()")
            self.page.wait_for_function("() => !/Loading/.test(document.querySelector('[data-explore]').textContent)")

    def do_scroll(self) -> None:
        self.page.mouse.wheel(0, 700)

    # What leaves the page

    def do_copy(self) -> None:
        self.leaves("copy")

    def do_sheet(self) -> None:
        self.leaves("sheet")

    def do_print(self) -> None:
        self.leaves("print")

    def do_share(self) -> None:
        self.leaves("link")

    def do_press_at_once(self, name: str, text: str, what: str) -> None:
        """Type, and press a button while the field still has the focus."""
        box = self.field(name).locator(f'[name="{name}"]')
        if box.is_visible():
            box.fill(text)
            self.leaves({"share": "link"}.get(what, what))

    def leaves(self, what: str) -> None:
        """Press a button that takes the answer away; what it took is what stands on the page."""
        button = self.page.locator(f'.calculator:has(form[data-calculator="{self.name}"]) [data-do="{what}"]').last
        if not button.is_visible():
            return
        self.page.evaluate("window.caught = { copied: null, printed: null }")
        button.click()
        self.page.wait_for_function(
            "() => [...document.querySelectorAll('.answer__done')].some((p) => p.textContent) || caught.printed !== null"
        )
        seen, caught = self.seen(), self.page.evaluate("caught")
        if seen["answer"]["empty"] == "yes":
            self.lost(f"{what}: an answer left although none stands on the page")
        taken = {"copy": caught["copied"], "print": caught["printed"], "link": caught["copied"]}.get(what)
        if what == "link":
            return self.opens_alike(taken, seen)
        if what == "sheet":
            entries = json.loads(self.page.evaluate("localStorage.getItem('keep-your-muscle:record')"))["entries"]
            taken = (
                json.dumps([entries[-1], entries[-1]["typed"]], ensure_ascii=False)
                if not self.twin()
                else json.dumps(entries, ensure_ascii=False)
            )
        self.holds(what, taken, seen)

    def twin(self) -> bool:
        return "already" in self.page.locator(".answer__done").last.inner_text()

    def holds(self, what: str, taken: str | None, seen: dict) -> None:
        """The sentence, every typed text and every shown verdict are on what left; nothing hidden is."""
        wanted = [seen["answer"]["headline"]]
        wanted += [
            text
            for i, box in seen["boxes"].items()
            for text in box["texts"]
            if text.strip() and not seen["ticks"] and not seen["meals"]
        ]
        rows = [row for row in seen["answer"]["rows"] if row[6] == "answer__results" and not seen["answer"]["stopped"]]
        wanted += [row[5] for row in rows if row[5]]
        flat = " ".join((taken or "").split())
        plain = [" ".join(text.split()) for text in wanted]
        missing = [
            text for text in plain if text not in flat and json.dumps(text, ensure_ascii=False)[1:-1] not in flat
        ]
        if missing:
            self.lost(f"{what} does not hold what stands on the page: {missing}\n  {flat}")

    def opens_alike(self, link: str, seen: dict) -> None:
        """A copied link gives the sender's answer in a fresh tab, or asks the same question."""
        theirs = self.fresh("#" + link.partition("#")[2], sure=seen["sure"])
        if theirs["answer"]["headline"] != seen["answer"]["headline"]:
            self.lost(
                f"the copied link {link} says “{theirs['answer']['headline']}”, the page “{seen['answer']['headline']}”"
            )
