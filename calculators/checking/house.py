"""What several checks need, read once and only when it is asked for."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import cached_property

from ..pages.check import check_page, check_site
from ..pages.held import Holding, check_loose, holding_of_the_house
from ..pages.links import Site, dead_links
from ..pages.page import Page, read_what_can_be_read
from ..science.mistakes import AuthorMistakes, Mistake
from ..sources.bibliography import citable_keys, keys_that_stand
from ..sources.catalogue import chart_names
from ..sources.loose import Loose, read_loose
from ..sources.rooms import DOCS
from .chart_words import needed_by_chart
from .example_text import check_example_text


class House:
    """The pages, the works that may be cited, the blocks there are."""

    @cached_property
    def citable(self) -> set[str]:
        """The verified works; when the bibliography is broken, every key that stands in it: its own check says what is wrong."""
        try:
            return citable_keys()
        except AuthorMistakes:
            return keys_that_stand()

    @cached_property
    def charts(self) -> set[str]:
        return set(chart_names())

    @cached_property
    def known_blocks(self) -> dict:
        from ..blocks import known_blocks

        return known_blocks()

    @cached_property
    def today(self) -> datetime.date:
        return datetime.date.today()

    @cached_property
    def _read(self) -> tuple[list[Page], list[Mistake]]:
        return read_what_can_be_read(DOCS)

    @property
    def pages(self) -> list[Page]:
        return self._read[0]

    @property
    def unreadable(self) -> list[Mistake]:
        return self._read[1]

    @cached_property
    def held(self) -> Holding:
        """What numbers in words are held to."""
        return holding_of_the_house()

    @cached_property
    def loose(self) -> tuple[Loose, ...]:
        """The list of loose numbers; none where it cannot be read, which its own check says."""
        try:
            return read_loose()
        except AuthorMistakes:
            return ()

    def check_loose(self) -> list[Mistake]:
        """The list of loose numbers: each one that a page or a chart needs, and no other."""
        charts = {(name, value) for name in chart_names() for value in needed_by_chart(name)}
        return list(check_loose(self.pages, self.held, read_loose(), charts))

    @cached_property
    def site(self) -> Site:
        return Site(DOCS, {page.name: page for page in self.pages})

    def check_page(self, page: Page) -> Iterator[Mistake]:
        """What is wrong with one page, its links included."""
        yield from check_page(
            page, citable=self.citable, known_blocks=self.known_blocks, today=self.today, held=self.held
        )
        yield from dead_links(page, self.site)
        yield from check_example_text(page.file, page.path.read_text("utf-8-sig"))

    def check_site(self) -> list[Mistake]:
        """What only all pages together show."""
        return check_site(self.pages, DOCS, all_read=not self.unreadable)
