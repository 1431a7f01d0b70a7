"""What makes the built site findable and answerable, after the pages and before their styles are put into them.

    always                 series as JSON, the day each page last changed
    with an address        sitemap, feed, social cards, pages to embed     (`extra.address` in mkdocs.yml)

Without an address nothing names one: the pages hold no canonical link, no feed and no snippet.
"""

from __future__ import annotations

from pathlib import Path

from .pages.page import read_pages
from .render.changed import changed_pages, date_pages
from .render.embeds import write_embeds
from .render.feed import entries, print_feed
from .render.series_json import write_series
from .render.sitemap import write_sitemap
from .render.social_cards import make_cards
from .sources.settings import Settings, settings

CARDS = Path("build") / "cards"


def publish(site: Path, house: Path) -> str:
    """Do all of it. Returns what was made, in words."""
    found, changed = settings(house), changed_pages(house)
    told = [f"{date_pages(site, changed)} dated", f"{write_series(site / 'data')} series"]
    if found.address:
        told += _tell_the_world(site, house, found, changed)
    return ", ".join(told)


def _tell_the_world(site: Path, house: Path, found: Settings, changed: dict) -> list[str]:
    """What names the site's address."""
    pages = read_pages(house / "docs")
    write_sitemap(site, pages, found, changed)
    (site / "changes.xml").write_text(print_feed(found, entries(house)), "utf-8")
    return [f"{write_embeds(site, pages, found)} to embed", f"{make_cards(site, house / CARDS, pages, found)} cards"]
