"""What a figure sits on, holds and pushes against. Lengths in centimetres; x is forward, as the figure looks.

chair(0)  ->  Prop("chair", (Box(seat), Box(back), Rod(leg) …))
"""

from __future__ import annotations

from .movement_solids import Box, Held, Prop, Rod, Solid, Wheel


def chair(
    x: float = 0, seat: float = 45, arms: bool = False, z: float = 0, deep: float = 42, name: str = "chair"
) -> Prop:
    """A firm chair without wheels; x is the front edge of its seat, and one sits looking along x."""
    left, right, back = z - 22, z + 22, x - deep
    legs = [((px, 0, pz), (px, seat, pz)) for px in (back + 2, x - 2) for pz in (left + 2, right - 2)]
    posts = [((back + 1, seat, pz), (back - 5, seat + 42, pz)) for pz in (left + 2, right - 2)]
    rest = Box(back - 5, back - 2, seat + 22, seat + 44, left, right)
    rests = [
        Rod(((back, seat + 20, pz), (x - 6, seat + 20, pz), (x - 6, seat, pz)), 1.8, "wood")
        for pz in (left - 3, right + 3)
    ]
    return Prop(
        name,
        (
            *(Rod(leg, 1.7, "wood") for leg in legs + posts),
            rest,
            Box(back, x, seat - 4, seat, left, right),
            *(rests if arms else ()),
        ),
    )


def chair_facing(x: float, z: float = 0, seat: float = 45) -> Prop:
    """The chair turned round: its seat toward someone who looks along x; x is the front edge of the seat."""
    left, right, back = z - 22, z + 22, x + 42
    legs = [((px, 0, pz), (px, seat, pz)) for px in (back - 2, x + 2) for pz in (left + 2, right - 2)]
    posts = [((back - 1, seat, pz), (back + 5, seat + 42, pz)) for pz in (left + 2, right - 2)]
    return Prop(
        "chair",
        (
            *(Rod(leg, 1.7, "wood") for leg in legs + posts),
            Box(back + 2, back + 5, seat + 22, seat + 44, left, right),
            Box(x, back, seat - 4, seat, left, right),
        ),
    )


def wheelchair(x: float = 0, seat: float = 50) -> Prop:
    """A wheelchair with its brakes on; x is the front edge of its seat. The near wheel stands before the figure."""
    back = x - 42
    frame = ((back - 6, 92, 0), (back, seat, 0), (x, seat, 0), (x + 8, 14, 0))
    sides = [tuple((px, py, z) for px, py, _ in frame) for z in (-24, 24)]
    rests = [((back + 2, seat + 21, z), (x - 8, seat + 21, z)) for z in (-24, 24)]
    return Prop(
        "wheelchair",
        (
            Wheel(back + 12, -28, 30),
            *(Rod(side, 1.4) for side in sides),
            *(Rod(rest, 1.8) for rest in rests),
            Box(back, x, seat - 4, seat, -22, 22, "pad"),
            Box(back - 4, back, seat, 90, -22, 22, "pad"),
            Wheel(x + 2, -22, 8),
            Wheel(x + 2, 26, 8, True),
            Wheel(back + 12, 28, 30, True),
        ),
    )


def wall(x: float, tall: float = 185, z0: float = -55, z1: float = 55) -> Prop:
    """A clear wall in front (x above 0) or behind."""
    return Prop("wall", (Box(x, x + 5, 0, tall, z0, z1, "wall") if x > 0 else Box(x - 5, x, 0, tall, z0, z1, "wall"),))


def worktop(x: float, high: float = 92, deep: float = 34, z0: float = -40, z1: float = 40) -> Prop:
    """A kitchen worktop in front; x is its edge. It cannot tip."""
    return Prop(
        "worktop", (Box(x + 5, x + deep, 0, high - 4, z0, z1, "wall"), Box(x, x + deep, high - 4, high, z0, z1))
    )


def side_worktop(z: float, high: float = 92, x0: float = -45, x1: float = 45) -> Prop:
    """A worktop beside the figure; z is its edge: below 0 on the left."""
    far = z - 32 if z < 0 else z + 32
    z0, z1 = sorted((z, far))
    inner = (z0, z1 - 5) if z < 0 else (z0 + 5, z1)
    return Prop("worktop", (Box(x0, x1, 0, high - 4, *inner, "wall"), Box(x0, x1, high - 4, high, z0, z1)))


def table(x: float, high: float = 74, deep: float = 60) -> Prop:
    """A heavy table in front."""
    legs = [Box(px, px + 5, 0, high - 4, pz, pz + 5) for px in (x + 3, x + deep - 8) for pz in (-45, 40)]
    return Prop("table", (*legs, Box(x, x + deep, high - 4, high, -50, 50)))


def step(x: float, high: float = 16, deep: float = 34) -> Prop:
    """A step in front; x is its edge."""
    return Prop("step", (Box(x, x + deep, 0, high, -32, 32),))


def stairs(x: float, steps: int = 3, high: float = 17, deep: float = 28) -> Prop:
    """A flight with a rail on the left."""
    treads = [Box(x + k * deep, x + steps * deep, k * high, (k + 1) * high, -34, 34) for k in range(steps)]
    rail = ((x - 20, 88, -38), (x + steps * deep, 88 + high * steps + 12, -38))
    posts = [((x - 14, 0, -38), (x - 14, 92, -38))]
    return Prop("stairs", (*(Rod(post, 1.6) for post in posts), Rod(rail, 2.2), *treads))


def mat(x0: float, x1: float) -> Prop:
    return Prop("mat", (Box(x0, x1, 0, 2, -36, 36, "mat"),))


def bed(x0: float, x1: float, high: float = 50) -> Prop:
    """A firm bed."""
    pillow = Box(x0 + 4, x0 + 38, high, high + 8, -26, 26, "pad")
    return Prop("bed", (Box(x0, x1, 12, high - 16, -44, 44), Box(x0, x1, high - 16, high, -44, 44, "mat"), pillow))


def cushion(x0: float, x1: float, high: float, base: float = 0) -> Prop:
    return Prop("cushion", (Box(x0, x1, base, base + high, -20, 20, "pad"),))


def walking_frame(x: float, high: float = 86, deep: float = 46) -> Prop:
    """A walking frame round the front of the figure; x is its front."""
    sides = [((x - deep, 0, z), (x - deep + 5, high, z), (x - 6, high, z), (x, 0, z)) for z in (-30, 30)]
    bars = [((x - 4, y, -30), (x - 4, y, 30)) for y in (high - 12, high - 44)]
    return Prop("walking frame", tuple(Rod(part, 1.5) for part in sides + bars))


def pole(x: float, z: float, high: float = 130) -> Prop:
    """A fixed point to tie a band to."""
    return Prop("fixed point", (Rod(((x, 0, z), (x, high, z)), 3, "metal"),))


# Held in the hands, or round the feet


def band(*through: str | tuple[float, float, float]) -> Prop:
    """A stretchy band through these joints or places."""
    return Prop("band", held=(Held("bar", through, 1.1, "band"),))


def dumb_bells(*hands: str) -> Prop:
    """A light dumb-bell, or a full bottle, in each hand."""
    return Prop("weights", held=tuple(Held("weight", (hand,), 5, "metal") for hand in hands))


def bags(*hands: str) -> Prop:
    """A shopping bag in each hand."""
    return Prop("bags", held=tuple(Held("bag", (hand,), 12, "pad") for hand in hands))


def bar(*joints: str | tuple[float, float, float], name: str = "machine") -> Prop:
    """The moving arm of a machine, through joints or fixed places."""
    return Prop(name, held=(Held("bar", joints, 2, "metal"),))


def machine(*solids: Solid) -> Prop:
    """The parts of a machine that stand still."""
    return Prop("machine", solids)


def pad(x0: float, x1: float, y0: float, y1: float, wide: float = 22) -> Box:
    """An upholstered part of a machine."""
    return Box(x0, x1, y0, y1, -wide, wide, "pad")


def post(x: float, y0: float, y1: float, wide: float = 4, z: float = 0) -> Box:
    """An upright of a machine."""
    return Box(x - wide, x + wide, y0, y1, z - wide, z + wide, "wall")
