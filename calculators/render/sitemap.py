"""The list of pages for search engines: only with an address, since a sitemap names whole ones."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

from ..pages.page import Page
from ..sources.settings import Settings

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def write_sitemap(site: Path, pages: list[Page], found: Settings, changed: dict[str, date]) -> None:
    """Write site/sitemap.xml and name it in site/robots.txt; the page for a missing address is not listed."""
    entries = "".join(_entry(page, found, changed.get(page.name)) for page in pages)
    (site / "sitemap.xml").write_text(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{NAMESPACE}">\n{entries}</urlset>\n', "utf-8"
    )
    (site / "robots.txt").write_text(f"User-agent: *\nAllow: /\nSitemap: {found.address}sitemap.xml\n", "utf-8")


def _entry(page: Page, found: Settings, day: date | None) -> str:
    when = f"<lastmod>{day.isoformat()}</lastmod>" if day else ""
    return f"<url><loc>{escape(found.address_of(page.name))}</loc>{when}</url>\n"
