"""MkDocs, kept warm: it reads its settings and every head once, and then makes the one page that is asked for.

The page is the one that `python -m mkdocs build` writes, to the letter (tests/test_preview.py holds them together).
Nothing of our content is here: the same extension does the work, told to mark mistakes instead of stopping.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from mkdocs.commands.build import get_context
from mkdocs.config import load_config
from mkdocs.structure.files import get_files
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page

from ..sources.rooms import HOUSE


class Generator:
    """One reading of mkdocs.yml and of the list of files."""

    def __init__(self) -> None:
        self.config = load_config(str(HOUSE / "mkdocs.yml"), strict=False)
        self.config.mdx_configs["calculators.blocks"] = {"preview": True}
        self.env = self.config.theme.get_env()
        self.env.auto_reload = True  # a template looks at its file before it is used
        self.files = get_files(self.config)
        self.files.add_files_from_theme(self.env, self.config)
        self.nav = get_navigation(self.files, self.config)
        for file in self.files.documentation_pages():
            self.read(file.src_uri)

    def read(self, name: str) -> None:
        """Read a page's source: its head names it in the menu of every other."""
        file = self.files.get_file_from_path(name)
        if file is not None:
            page = file.page or Page(None, file, self.config)
            page.read_source(self.config)

    def knows(self, name: str) -> bool:
        """Whether this file was there when the list was read: keep/protein.md"""
        return self.files.get_file_from_path(name) is not None

    def render(self, name: str) -> tuple[str, list[str]]:
        """The page's HTML, and what the generator warns of: a link that leads nowhere. Raises what the page raises."""
        file = self.files.get_file_from_path(name)
        page = file.page if file else None
        if page is None:
            raise KeyError(f"{name} was not there when the list of pages was read.")
        with _warnings() as warned:
            page.render(self.config, self.files)
        page.active = True
        try:
            context = get_context(self.nav, self.files, self.config, page)
            return self.env.get_template(page.meta.get("template", "main.html")).render(context), warned
        finally:
            page.active = False


class _Listener(logging.Handler):
    def __init__(self, said: list[str]) -> None:
        super().__init__(logging.WARNING)
        self.said = said

    def emit(self, record: logging.LogRecord) -> None:
        if record.getMessage() not in self.said:
            self.said.append(record.getMessage())


@contextmanager
def _warnings() -> Iterator[list[str]]:
    """What MkDocs says meanwhile, once each, instead of printing it."""
    said: list[str] = []
    listener = _Listener(said)
    logger = logging.getLogger("mkdocs")
    before, logger.propagate = logger.propagate, False
    logger.addHandler(listener)
    try:
        yield said
    finally:
        logger.removeHandler(listener)
        logger.propagate = before
