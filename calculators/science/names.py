"""One name for one thing: folder `lean_body_mass` is page `lean-body-mass` is `lean-body-mass.js`."""

from __future__ import annotations

import re

_PUBLIC = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def public_name(module_name: str) -> str:
    """`lean_body_mass` -> `lean-body-mass`, the name in pages, addresses and files."""
    return module_name.replace("_", "-")


def module_name(public: str) -> str:
    """`lean-body-mass` -> `lean_body_mass`, the name of the folder or module."""
    return public.replace("-", "_")


def is_public_name(text: str) -> bool:
    """Small letters, digits and single hyphens."""
    return _PUBLIC.fullmatch(text) is not None
