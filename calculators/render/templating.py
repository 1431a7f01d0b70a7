"""The HTML templates of page parts. Jinja escapes what it is given; only text marked safe stands as it is."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import jinja2

from ..science.showing import show
from ..science.units import shown_unit
from .watches import watch_for

TEMPLATES = Path(__file__).parent / "templates"


@functools.cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters["shown_unit"] = shown_unit
    environment.globals["show"] = show
    environment.globals["watch_for"] = watch_for
    return environment


def render_template(template: str, **values: Any) -> str:
    """The template `templates/<template>.html` with these values. Raises on a value that is not given."""
    return _environment().get_template(f"{template}.html").render(**values)


def cite(*keys: str) -> str:
    """The mark that the adapter turns into a numbered link, in the page's own numbering."""
    return "".join(f"[@{key}]" for key in keys)
