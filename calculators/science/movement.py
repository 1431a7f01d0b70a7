"""A movement: what it is for, how it goes, for whom, and who asks first. The model; nothing is drawn here.

movement = Movement(
    title="Sit to stand", line="…", daily="…", works=("front of the thigh", "buttocks"), muscles="…",
    parts=("legs",), places=("home",), levels=(2, 3), dose="strength", view="side", build="woman",
    steps=(Step("Sit tall", SIT), Step("Lean", LEAN), Step("Stand tall", STAND)), props=(chair(20),),
    cues=(…), faults=(…), easier=("…",), harder=("…",), lighter="…", more="…", ask_first=(…),
    sources=("stanghelle2018protocol",))
"""

from __future__ import annotations

from dataclasses import dataclass

from .movement_between import on_the_way
from .movement_body import solve
from .movement_pose import Place, Pose, Skeleton
from .movement_solids import Prop

PARTS = ("legs", "lower legs", "hips", "arms", "chest", "back", "trunk", "balance", "getting up", "flexibility")
PLACES = ("home", "bed", "stairs", "outdoors", "gym")
KIT = (
    "chair",
    "wheelchair",
    "walking frame",
    "wall",
    "worktop",
    "table",
    "step",
    "stairs",
    "band",
    "weights",
    "bags",
    "mat",
    "bed",
    "cushion",
    "machine",
    "fixed point",
)
DOSES = (
    "strength",
    "power",
    "balance hold",
    "balance steps",
    "stretch",
    "short hold",
    "walk",
    "hold",
    "warm-up",
    "floor",
)
LEVELS = {1: "Cannot stand up without hands", 2: "Stands up, but unsteady or slow", 3: "Steady", 4: "Strong"}
"""For whom a movement is: the four levels of the programmes."""
BUILDS = {"woman": 162, "man": 174}
"""Who is drawn, and how tall, in centimetres: our choice."""
VIEWS = ("side", "side from behind", "front", "corner", "corner from behind", "back", "lying")


@dataclass(frozen=True)
class Step:
    """One picture of the sequence: a few words, the pose, and how long the way to the next one takes, in seconds.

    0 seconds: the next picture follows at once, because the way there is not drawn."""

    label: str
    pose: Pose
    seconds: float = 1.5


@dataclass(frozen=True)
class Arrow:
    """Which way a joint goes: drawn in a picture (1 is the first) from its pose to that of another, a little aside."""

    joint: str
    picture: int
    until: int
    x: float = 0
    y: float = 0


@dataclass(frozen=True)
class Movement:
    """One movement. Lengths in centimetres, angles in degrees; `easier` and `harder` are names of other movements."""

    title: str
    line: str
    daily: str
    muscles: str
    works: tuple[str, ...]
    parts: tuple[str, ...]
    levels: tuple[int, ...]
    dose: str
    steps: tuple[Step, ...]
    cues: tuple[str, ...]
    faults: tuple[str, ...]
    lighter: str
    more: str
    ask_first: tuple[str, ...]
    easier: tuple[str, ...] = ()
    harder: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    craft: str = ""
    """What rests on teaching practice alone; "" when a listed source says it."""
    stop: str = ""
    """A stop sign of its own, beside those that hold for all."""
    places: tuple[str, ...] = ("home",)
    props: tuple[Prop, ...] = ()
    view: str = "side"
    build: str = "woman"
    anchor: str = "right_foot"
    at: Place = (0, 0)
    arrows: tuple[Arrow, ...] = ()
    back: bool = True
    """Whether the moving picture goes back the way it came."""
    each_side: bool = False
    """Whether it is done on one side, then on the other."""
    seated: bool = False
    """Whether someone who cannot stand can do it."""
    footprints: bool = False
    """Whether the picture shows from above where the feet stand."""

    @property
    def kit(self) -> tuple[str, ...]:
        """What it is done with, in a reader's words."""
        return tuple(dict.fromkeys(prop.name for prop in self.props))

    @property
    def tall(self) -> float:
        return BUILDS[self.build]

    def body(self, pose: Pose) -> Skeleton:
        """The skeleton in a pose. Raises ValueError when a pinned limb is out of reach."""
        return solve(pose, self.tall, self.anchor, self.at)

    def bodies(self) -> list[Skeleton]:
        return [self.body(step.pose) for step in self.steps]

    def between(self, first: int, share: float) -> Skeleton:
        """The skeleton on the way from one picture (0 is the first) to the next."""
        a, b = self.steps[first].pose, self.steps[first + 1].pose
        return on_the_way(a, b, share, self.tall, self.anchor, self.at)
