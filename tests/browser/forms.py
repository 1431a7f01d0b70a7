"""A calculator's form as a reader uses it: type, choose, tick, ask, read the answer."""

import re

from house import DOCS
from playwright.sync_api import Locator, Page

from calculators.science.examples import Example, read_example
from calculators.science.model import Calculator, Choice, Quantity
from calculators.sources.catalogue import calculator, calculator_names, examples

NAMES = [name for name in calculator_names() if (DOCS / f"calculators/{name}.md").exists()]
"""Calculators that have a page of their own; another test asks that all have."""

READ = """(root) => {
  const all = (selector) => [...root.querySelectorAll(selector)], answer = root.querySelector(".calculator__answer");
  const seen = (el) => Boolean(el && el.checkVisibility()), voice = root.querySelector(".calculator__voice");
  const unheard = (read) => {  // what is read out comes once typing has paused, so it is no part of what stands there
    if (voice) voice.hidden = true;
    const words = read();
    if (voice) voice.hidden = false;
    return words;
  };
  return {
    headline: answer.querySelector(".answer__sentence").textContent,
    empty: answer.dataset.empty === "yes",
    stopped: answer.dataset.stopped || "",
    results: Object.fromEntries(all("[data-output]").map((row) => [row.dataset.output, {
      value: row.querySelector("output").dataset.value, text: row.querySelector("output").textContent,
      range: row.querySelector(".answer__range").textContent, says: row.querySelector(".answer__says").textContent, band: row.dataset.band,
    }])),
    results_seen: seen(root.querySelector(".answer__results")),
    steps_seen: seen(root.querySelector(".calculator__steps")),
    steps: all(".calculator__steps .steps li").map((li) => [...li.querySelectorAll("span")].map((span) => span.textContent)),
    errors: Object.fromEntries(all("[data-input]").map((field) => [field.dataset.input, field.querySelector(".field__error").textContent])),
    unsure: Object.fromEntries(all("[data-input]").filter((field) => seen(field.querySelector('.field__unsure [data-do="sure"]')))
      .map((field) => [field.dataset.input, field.querySelector(".field__unsure span").textContent])),
    offers: Object.fromEntries(all("[data-input]").map((field) => [field.dataset.input, [...field.querySelectorAll('[data-do="offer"]')].map((el) => el.textContent)])),
    typed: Object.fromEntries(all("input[type=text]").filter((box) => box.name).map((box) => [box.name, box.value])),
    words: unheard(() => root.innerText),
  };
}"""
SURE = """(root) => {
  for (let asked; (asked = [...root.querySelectorAll('[data-do="sure"]')].find((el) => el.checkVisibility()));) asked.click();
}"""
QUICK = """(root, inputs, empty) => {
  const form = root.querySelector("form");
  if (empty) form.querySelector('[data-do="clear"]').click();
  for (const [name, text] of Object.entries(inputs)) {
    const all = [...form.querySelectorAll(`[name="${name}"]`)], one = all[0];
    if (!one) throw new Error(`the form has no field ${name}`);
    one.focus();
    if (one.type === "checkbox") { if (one.checked !== (text === "yes")) one.click(); }
    else if (one.type === "radio") all.find((el) => el.value === text)?.click();
    else {
      if (one.localName === "select" && ![...one.options].some((option) => option.value === text)) continue;
      one.value = text;
      one.dispatchEvent(new InputEvent("input", { bubbles: true }));
      one.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }
  form.querySelector("button[type=submit]").click();
}"""
HANDS = """() => new Promise((done) => {
  document.querySelector("form[data-calculator]").dispatchEvent(new Event("focusin", { bubbles: true }));
  if (keepYourMuscle.near) done(); else document.querySelector('script[src*="near.js"]').addEventListener("load", done);
})"""
"""Comes near a form, and waits until all that is fetched then has arrived."""
BROKEN = ("NaN", "undefined", "Infinity", "[object", "null")
"""What a reader must never see in an answer."""


def until(page: Page, what: str, argument=None) -> None:
    """Wait until a function says yes on the page; its policy forbids the driver's own way of waiting."""
    page.evaluate(
        f"""(argument) => new Promise((done, failed) => {{
      const last = Date.now() + 8000, said = {what};
      (function look() {{ if (said(argument)) done(); else if (Date.now() > last) failed(new Error("waited in vain")); else setTimeout(look, 10); }})();
    }})""",
        argument,
    )


class Form:
    """The form of one calculator on an open page."""

    def __init__(self, page: Page, name: str, inside: str = ".calculator"):
        self.page, self.name = page, name
        self.calculator: Calculator = calculator(name)
        self.root: Locator = page.locator(f'{inside}:has(form[data-calculator="{name}"])').last
        self.form: Locator = self.root.locator("form")
        page.evaluate(HANDS)

    def box(self, name: str) -> Locator:
        return self.form.locator(f'input[name="{name}"]')

    def way(self, name: str, key: str) -> None:
        """Choose the unit of a quantity."""
        self.form.locator(f'[data-way="{name}"]').select_option(key)

    def put(self, name: str, text: str) -> None:
        """Type a value, choose an option, or tick a box."""
        if any(e.key == name for e in self.calculator.exclusions):
            if text == "yes":
                self.form.locator(f'label:has(input[name="{name}"])').click()
            return
        thing = self.calculator.input(name)
        if not isinstance(thing, Choice):
            self.box(name).fill(text)
        elif text in dict(thing.options):
            self._choose(name, text)

    def _choose(self, name: str, option: str) -> None:
        if len(self.calculator.input(name).options) <= 4:
            self.form.locator(f'label:has(input[name="{name}"][value="{option}"])').click()
        else:
            self.form.locator(f'select[name="{name}"]').select_option(option)

    def fill(self, inputs) -> None:
        """Fill the form as a person with these values would, one field after another."""
        for name, text in inputs.items():
            self.put(name, text)

    def ask(self, *, sure: bool = True) -> dict:
        """Press “Show my answer”, say yes to every “are you sure?”, and read what stands there."""
        self.form.locator("button[type=submit]").click()
        return self.confirmed() if sure else self.read()

    def confirmed(self) -> dict:
        """Say yes to every “are you sure?”, and read."""
        return self.root.evaluate(f"(root) => {{ ({SURE})(root); return ({READ})(root); }}")

    def quick(self, inputs, *, sure: bool = True, empty: bool = False) -> dict:
        """The same in one breath, for many cases: the same events, without a pointer that travels."""
        return self.root.evaluate(
            f"(root, [inputs, sure, empty]) => {{ ({QUICK})(root, inputs, empty); if (sure) ({SURE})(root); return ({READ})(root); }}",
            [dict(inputs), sure, empty],
        )

    def clear(self) -> None:
        """Press “Clear”, with a pointer that travels."""
        self.form.locator('[data-do="clear"]').click()

    def emptied(self) -> None:
        """The same in one breath."""
        self.root.evaluate("""(root) => root.querySelector('[data-do="clear"]').click()""")

    def read(self) -> dict:
        return self.root.evaluate(READ)

    def follow(self, fragment: str) -> None:
        """Open a link that carries values in the same tab."""
        self.page.evaluate(HANDS)
        self.page.evaluate(
            """(to) => new Promise((done) => {
          const way = document.createElement("a");
          way.href = `#${to.replace(/^#/, "")}`;
          if (way.hash === location.hash) return done();
          addEventListener("hashchange", () => setTimeout(done), { once: true });
          document.body.append(way);
          way.click();
          way.remove();
        })""",
            fragment,
        )

    def act(self, what: str) -> str:
        """Press one of the answer's buttons; returns what is said under them."""
        self.root.locator(f'[data-do="{what}"]').click()
        said = self.root.locator(".answer__done")
        said.filter(has_text=re.compile(r"\S")).wait_for()
        return said.inner_text()

    def value_of(self, name: str):
        """The number the page worked with."""
        return self.page.evaluate(
            "([calculator, name]) => keepYourMuscle.forms[calculator].view().v[name] ?? null", [self.name, name]
        )


def cases(name: str) -> list[Example]:
    """Every worked example of a calculator."""
    return [read_example(name, row) for row in examples(name)]


def answered(name: str) -> list[Example]:
    """The examples that end with numbers."""
    return [e for e in cases(name) if not e.error and not e.stopped]


def quantities(name: str) -> list[Quantity]:
    """The inputs that are typed."""
    return [i for i in calculator(name).inputs if isinstance(i, Quantity)]


def one_of_each(name: str) -> list[Quantity]:
    """The same, but of twenty foods that differ in nothing but their name one."""
    alike = {(q.kind, q.limits, q.optional, q.whole): q for q in quantities(name)}
    return list(alike.values())
