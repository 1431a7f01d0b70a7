"""The figure as parts, painted from the far side to the near one. Limbs on the far side are paler.

Figure(body, camera, "woman", ("calf",)).parts()      ->  [Part("left shoe", …), Part("left leg", …), …]
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ..science.movement_pose import SIDES, Skeleton
from . import figure_shape as shape
from .figure import Camera, Part, part

SKIN, TOP, LEGS, SHOES, HAIR, WORKS, EDGE = (
    "paper-raised",
    "keep-soft",
    "understand-soft",
    "muted",
    "line-strong",
    "accent",
    "ink",
)
FAR, FAR_EDGE = "paper", "line-strong"
LAP = 14
"""Centimetres that a thigh must be in front of the waist to be painted over the shirt."""
TURNED = 0.055
"""Share of the height that one hip must be farther off than the other to be on the far side."""
HIDDEN = 1.6
"""Centimetres that a muscle may lie behind its bone and still be seen."""
AWAY = -0.25
"""How far a face may look away before the hair covers it."""


@dataclass(frozen=True)
class Look:
    """What of a body is turned to us. The moving picture keeps the one it begins with."""

    far: str
    """The side that is turned away, "" from the front or the back."""
    lap: bool
    """Whether thighs are painted over the shirt."""
    turned: frozenset[str]
    """Muscles and eyes that are turned away."""


@dataclass
class Layer:
    """Parts that stay together, and how near they are."""

    near: float
    parts: list[Part] = field(default_factory=list)


@dataclass(frozen=True)
class Figure:
    """One body as a camera sees it. `works`: the muscles of figure_shape.MUSCLES that are marked."""

    body: Skeleton
    camera: Camera
    build: str = "woman"
    works: tuple[str, ...] = ()
    kept: Look | None = None
    """How it looks, where that is not to be found anew."""

    def look(self) -> Look:
        """What of this body is turned to us."""
        return self.kept or Look(self._far(), self._lap(), frozenset(self._turned()))

    def parts(self) -> list[Part]:
        """All of them, in the order they are painted."""
        look = self.look()
        trunk = Layer(self._near("waist"), self._trunk(look))
        legs = {side: Layer(self._near(f"{side}_hip", f"{side}_knee"), self._leg(side, look)) for side in SIDES}
        arms = [Layer(self._near(f"{side}_elbow", f"{side}_wrist"), self._arm(side, look)) for side in SIDES]
        behind = [arm for arm in arms if arm.near < trunk.near - 2]
        before = [leg for leg in legs.values() if not look.lap or leg.near < trunk.near + LAP]
        after = [leg for leg in legs.values() if leg not in before]
        front = [arm for arm in arms if arm not in behind]
        order = [*_far_first(behind), *_far_first(before), trunk, *_far_first(after), *_far_first(front)]
        return [one for layer in order for one in layer.parts]

    def _near(self, *joints: str) -> float:
        return sum(self.camera.look(self.body.at[joint]).z for joint in joints) / len(joints)

    def _far(self) -> str:
        right, left = (self._near(f"{side}_hip") / self.body.tall for side in SIDES)
        return "" if abs(right - left) < TURNED else "left" if right > left else "right"

    def _lap(self) -> bool:
        return any(self._near(f"{side}_hip", f"{side}_knee") >= self._near("waist") + LAP for side in SIDES)

    def _turned(self) -> list[str]:
        """The names of muscles and eyes that are not seen."""
        found = [name for name, patch, bone in self._patches() if self._depth(patch) < self._depth(bone) - HIDDEN]
        head, looks = self._near("head"), self.camera.look(self.body.frames["head"].front).z
        for side, eye in zip(SIDES, shape.balls(self.body, shape.EYES), strict=True):
            if looks <= AWAY or self.camera.look(eye.at).z <= head + 0.2:
                found.append(f"{side} eye")
        return [*found, *(["face"] if looks <= AWAY else [])]

    def _patches(self) -> list[tuple[str, list[shape.Ball], list[shape.Ball]]]:
        """Each marked muscle: its name, its balls, and the places on its bone at the same height."""
        found = []
        for muscle in self.works:
            where, recipe = shape.MUSCLES[muscle]
            bone = tuple((frame, joint, 0, y, 0, r) for frame, joint, _, y, _, r in recipe)
            for side in ("",) if where == "trunk" else SIDES:
                found.append(
                    (
                        f"{side} {muscle}".strip(),
                        shape.balls(self.body, recipe, side),
                        shape.balls(self.body, bone, side),
                    )
                )
        return found

    def _depth(self, balls: list[shape.Ball]) -> float:
        return sum(self.camera.look(ball.at).z for ball in balls) / len(balls)

    def _part(self, name: str, paint: str, edge: str, *recipes: shape.Recipe, side: str = "") -> Part:
        return part(name, self.camera, paint, edge, *(shape.balls(self.body, recipe, side) for recipe in recipes))

    def _marks(self, where: str, side: str, look: Look) -> list[Part]:
        """The muscles that work, lie here, and are not turned away."""
        named = {f"{side} {muscle}".strip(): shape.MUSCLES[muscle] for muscle in self.works}
        return [
            self._part(name, WORKS, "", recipe, side=side)
            for name, (lies, recipe) in named.items()
            if lies == where and name not in look.turned and (not side or side != look.far)
        ]

    def _leg(self, side: str, look: Look) -> list[Part]:
        pale = side == look.far
        edge = FAR_EDGE if pale else EDGE
        shoe = self._part(f"{side} shoe", FAR_EDGE if pale else SHOES, edge, shape.SHOE, shape.TOES, side=side)
        seat = () if pale or look.lap else (shape.SEAT,)
        leg = self._part(f"{side} leg", FAR if pale else LEGS, edge, shape.THIGH, shape.SHANK, *seat, side=side)
        return [shoe, leg, *self._marks("leg", side, look)]

    def _trunk(self, look: Look) -> list[Part]:
        ribs = shape.RIBS + (shape.BUST if self.build == "woman" else ())
        seat = [self._part("seat", LEGS, EDGE, shape.SEAT)] if look.lap else []
        shirt = self._part("shirt", TOP, EDGE, shape.WAIST, ribs)
        marks = [*self._marks("trunk", "", look), *(mark for side in SIDES for mark in self._marks("seat", side, look))]
        return [*seat, self._part("neck", SKIN, EDGE, shape.NECK), shirt, *marks, *self._head(look)]

    def _head(self, look: Look) -> list[Part]:
        hair = self._part("hair", HAIR, EDGE, shape.HAIR[self.build])
        face = self._part("face", SKIN, EDGE, shape.FACE, shape.NOSE)
        eyes = [
            self._part(f"{side} eye", EDGE, "", (row,))
            for side, row in zip(SIDES, shape.EYES, strict=True)
            if f"{side} eye" not in look.turned
        ]
        return [face, hair] if "face" in look.turned else [hair, face, *eyes]

    def _arm(self, side: str, look: Look) -> list[Part]:
        pale = side == look.far
        edge = FAR_EDGE if pale else EDGE
        bare = (shape.ELBOW, shape.FOREARM, shape.HAND)
        arm = self._part(f"{side} arm", FAR if pale else SKIN, edge, *bare, side=side)
        sleeve = self._part(f"{side} sleeve", FAR if pale else TOP, edge, shape.SLEEVE, side=side)
        return [arm, sleeve, *self._marks("arm", side, look)]


def _far_first(layers: list[Layer]) -> list[Layer]:
    return sorted(layers, key=lambda layer: layer.near)
