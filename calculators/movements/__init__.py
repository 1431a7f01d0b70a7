"""The movement library: one file, one movement. Presence is registration; the file's name is the movement's name.

For authors of pages, guides, programmes and plans:

    /// movement | sit-to-stand            the card: picture, who asks first, cues, faults, ladder, how much, sources
    /// movement-picture | sit-to-stand    the numbered picture alone, for a guide or a sheet
    /// ladder | sit-to-stand              easier ← this → harder, with small pictures
    /// stop-signs                         when to stop: once on every page that shows movements, before the first
    /// movements                          the whole library with filters (it stands on docs/keep/movements.md)

    a link to one                          keep/movements.md#sit-to-stand
    as data                                docs/assets/made/movements.json
    in Python                              sources.catalogue.movement("sit-to-stand"), movement_names()
                                           render.movement.picture(name, movement, labels=False), doses(movement)

A definition imports its words from here: Movement, Step, Pose, Pin, Arrow and the props. Poses are joint angles in
degrees and lengths are centimetres (science/movement_pose.py says which bend which way); what is pinned touches.
Poses that many share are in _poses.py.

Look at what you drew in the preview, on the page of the library: does someone of 75 see where the feet go?
"""

from ..science.movement import Arrow, Movement, Step
from ..science.movement_pose import Pin, Pose
from ..science.movement_props import (
    bags,
    band,
    bar,
    bed,
    chair,
    chair_facing,
    cushion,
    dumb_bells,
    machine,
    mat,
    pad,
    pole,
    post,
    side_worktop,
    stairs,
    step,
    table,
    walking_frame,
    wall,
    wheelchair,
    worktop,
)
from ..science.movement_solids import Box, Prop, Rod

__all__ = [
    "Arrow",
    "Box",
    "Movement",
    "Pin",
    "Pose",
    "Prop",
    "Rod",
    "Step",
    "bags",
    "band",
    "bar",
    "bed",
    "chair",
    "chair_facing",
    "cushion",
    "dumb_bells",
    "machine",
    "mat",
    "pad",
    "pole",
    "post",
    "side_worktop",
    "stairs",
    "step",
    "table",
    "walking_frame",
    "wall",
    "wheelchair",
    "worktop",
]
