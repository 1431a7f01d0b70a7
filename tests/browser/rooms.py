"""Pages that are watched: a page of ours makes no error and asks nobody else for anything."""

from dataclasses import dataclass, field

from playwright.sync_api import Browser, BrowserContext, Page


@dataclass
class Watch:
    """What went on while pages were open."""

    home: str
    asked: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def on(self, page: Page) -> Page:
        """Watch a page from its first request."""
        page.on("request", lambda request: self._request(request.url))
        page.on(
            "response",
            lambda answer: answer.status >= 400 and self.faults.append(f"{answer.url} answered {answer.status}"),
        )
        page.on("requestfailed", lambda request: self.faults.append(f"{request.url} did not arrive"))
        page.on("pageerror", lambda error: self.faults.append(f"a script stopped: {error}"))
        page.on(
            "console",
            lambda said: said.type in ("error", "warning") and self.faults.append(f"the console says: {said.text}"),
        )
        return page

    def _request(self, url: str) -> None:
        self.asked.append(url)
        if not url.startswith((self.home, "data:", "blob:")):
            self.faults.append(f"another place was asked: {url}")


class Rooms:
    """Opens watched pages; every context it opens is closed at the end, and every fault is told."""

    def __init__(self, chromium: Browser, home: str):
        self.chromium, self.home = chromium, home
        self.watch = Watch(home)
        self.open_contexts: list[BrowserContext] = []

    def page(self, address: str = "", width: int = 1280, height: int = 900, **wishes) -> Page:
        """A new visitor's page, at this address of the site; one who wants nothing to move, unless asked otherwise.

        A page that glides to what is pressed takes a second for it, which no test needs but those of gliding itself.
        """
        wishes = {"reduced_motion": "reduce", **wishes}
        context = self.chromium.new_context(viewport={"width": width, "height": height}, **wishes)
        context.set_default_timeout(10_000)
        self.open_contexts.append(context)
        page = self.watch.on(context.new_page())
        if address:
            page.goto(self.home + address)
        return page

    def close(self) -> None:
        for context in self.open_contexts:
            context.close()
        assert not self.watch.faults, "\n".join(dict.fromkeys(self.watch.faults))
