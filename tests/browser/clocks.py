"""A watch on an open page, with a clock that only the test moves, and a device that tells what was asked of it."""

from datetime import datetime, timedelta

from forms import NAMES, Form
from playwright.sync_api import Locator, Page

from calculators.science.model import Choice
from calculators.sources.catalogue import calculator

TIMED = [
    (name, i.name) for name in NAMES for i in calculator(name).inputs if not isinstance(i, Choice) and i.kind == "time"
]
"""Every field that has a stopwatch."""
COUNTED = ["index.html", "calculators/chair-stand.html"]
"""The pages with the countdown."""

DEVICE = """(() => {
  const told = globalThis.told = { asked: 0, released: 0, made: [], resumed: [], tones: [], shakes: [], hidden: false };
  let inTap = false;
  addEventListener("click", () => { inTap = true; }, true);
  addEventListener("click", () => { inTap = false; });
  const put = (what, name, value) => Object.defineProperty(what, name, { value, configurable: true });
  put(navigator, "wakeLock", { request: async (kind) => {
    told.asked += 1;
    await told.slow;
    return told.lock = { kind, released: false, async release() { if (!this.released) told.released += 1; this.released = true; } };
  } });
  put(navigator, "vibrate", (time) => { told.shakes.push(time); return true; });
  globalThis.AudioContext = class {
    currentTime = 0; state = "suspended"; destination = {};
    constructor() { told.made.push(inTap); }
    async resume() { told.resumed.push(inTap); this.state = "running"; }
    createGain() { return { gain: {}, connect: (next) => next }; }
    createOscillator() {
      const context = this, source = { frequency: {}, connect: (next) => next, stop() {}, start(at) {
        told.tones.push({ pitch: source.frequency.value, wait: at, running: context.state === "running" }); } };
      return source;
    }
  };
  Object.defineProperty(Document.prototype, "hidden", { get: () => told.hidden, configurable: true });
})()"""
BARE = """for (const [what, name] of [[Navigator, "wakeLock"], [Navigator, "vibrate"]]) delete what.prototype[name];
delete globalThis.AudioContext;"""
MORNING = datetime(2026, 1, 5, 9)


def open_watched(rooms, address: str, device: str = DEVICE, **wishes) -> Page:
    """A page on a device of this kind, whose time stands still until the test moves it."""
    page = rooms.page(**wishes)
    page.add_init_script(device)
    page.clock.install(time=MORNING)
    page.goto(rooms.home + address)
    page.clock.pause_at(MORNING + timedelta(hours=1))
    return page


class Clock:
    """One watch as a person with unsteady hands uses it."""

    def __init__(self, page: Page, root: Locator):
        self.page, self.root = page, root
        self.main, self.second = root.locator('[data-press="main"]'), root.locator('[data-press="second"]')

    @property
    def state(self) -> str:
        return self.root.get_attribute("data-state")

    @property
    def face(self) -> str:
        return self.root.locator("[data-face]").text_content()

    @property
    def said(self) -> str:
        return self.root.locator("[data-said]").text_content()

    @property
    def lead(self) -> int:
        return int(self.root.get_attribute("data-lead"))

    @property
    def told(self) -> dict:
        """What the page asked of the device."""
        return self.page.evaluate("({ ...told, slow: null, lock: null })")

    def wait(self, seconds: float) -> None:
        self.page.clock.run_for(round(seconds * 1000))

    def start(self) -> "Clock":
        """Press Start, and wait for Go."""
        self.main.click()
        self.wait(self.lead)
        assert self.state == "running", self.said
        return self

    def hide(self, hidden: bool = True) -> None:
        """The screen goes dark, or wakes."""
        self.page.evaluate(
            "(hidden) => { told.hidden = hidden; document.dispatchEvent(new Event('visibilitychange')); }", hidden
        )

    def stand_still(self, seconds: float) -> None:
        """The steady clock stands still while real time goes on, as in a phone that sleeps."""
        self.page.evaluate(
            "(gap) => { const now = performance.now.bind(performance); performance.now = () => now() - gap; }",
            seconds * 1000,
        )
        self.wait(seconds)

    def set_wall(self, seconds: float) -> None:
        """Someone sets the clock of the device."""
        self.page.evaluate("(gap) => { const now = Date.now; Date.now = () => now() + gap; }", seconds * 1000)
        self.wait(0.2)


def countdown(page: Page) -> Clock:
    return Clock(page, page.locator("[data-lasts]"))


def watch(page: Page, name: str, field: str) -> Clock:
    return Clock(page, page.locator(f'[data-input="{field}"] [data-clock]'))


def stopwatch(
    rooms, name: str = "walking-speed", field: str = "time", *, whole: bool = False, **wishes
) -> tuple[Clock, Form]:
    """The watch beside a field, and its form: without the rest of the page, unless the test asks for the whole."""
    page = open_watched(rooms, f"{'calculators' if whole else 'light'}/{name}.html", **wishes)
    return watch(page, name, field), Form(page, name)
