"""Movements: the parts of the page, and the frames that the moving picture is drawn from."""

from __future__ import annotations

from pathlib import Path

from ..render.movement import render_card, render_ladder, render_picture
from ..render.movement_motion import motion_script
from ..sources.catalogue import movement
from ..sources.rooms import MADE, PARTS

FACES = {"movement": render_card, "movement-picture": render_picture, "ladder": render_ladder}
"""The blocks an author writes for a movement."""


def movement_files(name: str) -> dict[Path, str]:
    """The parts of one movement, and its frames."""
    parts = {PARTS / block / f"{name}.html": face(name) for block, face in FACES.items()}
    return parts | {MADE / "movements" / f"{name}.js": motion_script(name, movement(name))}
