"""Meat, poultry, fish and shellfish."""

from calculators.render.food import Food
from calculators.render.food_strokes import ball, bar, dots, oval, patch, plate, shape, stroke, tin

FISH = "M4 25C10 14 26 12 35 22L44 15Q41 25 44 35L35 28C26 38 10 36 4 25Z"


def sausage(x: float, y: float) -> str:
    """One browned sausage, bent like a smile."""
    bent = "M-18-4C-20-8-14-9-12-6-5 1 5 1 12-6 14-9 20-8 18-4 12 7-12 7-18-4Z"
    marks = stroke("M-13-2l3-2M-7 2l3-2M0 3l3-2M7 1l3-2", 1.4, "gold")
    return f'<g transform="translate({x} {y})">{stroke("M-17-7l-3-3M17-7l3-3", 2.2, "brown")}{shape(bent, "brown")}{marks}</g>'


FOODS = {
    "chicken-leg": Food(
        "Chicken leg",
        "a roast chicken leg with its bone.",
        shape("M30 31l9 9c3-2 6 1 4 3 1 2-2 4-4 2-2 2-4-1-3-3l-9-8Z", "white")
        + shape("M6 18C6 9 15 4 24 8 33 12 37 22 32 31 30 35 26 35 22 34 12 33 6 27 6 18Z", "brown")
        + patch("M11 18c0-5 4-8 8-8-4 3-5 6-5 10 0 3-3 1-3-2Z", "gold"),
    ),
    "chicken-breast": Food(
        "Chicken breast",
        "a cooked chicken breast with slices cut off.",
        plate(
            shape("M7 29C7 19 18 14 28 17 36 19 42 24 41 29 39 35 26 36 18 35 11 35 7 33 7 29Z", "cream"),
            stroke("M13 21q7 3 6 13M20 17.5q7 5 5 17.5M28 17q7 6 4 17"),
            stroke("M10 27l3-3M16 30l1-6M23 30l1-8M30 29l1-7", 2, "brown"),
        ),
    ),
    "mince": Food(
        "Mince",
        "a heap of cooked mince on a plate.",
        plate(
            shape(
                "M9 33C8 27 12 25 14 25 15 19 20 18 23 20 27 16 34 18 34 24 39 24 41 29 39 33 31 38 17 38 9 33Z",
                "brown",
            ),
            stroke(
                "M14 30q1-2 3-1M20 25q1-2 3-1M27 23q2-1 3 1M32 29q2-1 3 0M24 30q1-2 3-1M28 34q2-1 3 0M17 34q2-1 3 0M36 32h1M12 32h1"
            ),
            stroke("M16 27h1M24 27h1M30 27h1M21 32h1M34 25h1", 2, "dark"),
        ),
    ),
    "steak": Food(
        "Steak or roast beef",
        "a slice of beef with a rim of fat and a bone.",
        shape("M8 21C9 10 24 6 34 10 44 14 46 25 41 33 36 41 25 37 20 38 10 40 6 32 8 21Z", "white")
        + shape("M12 22C13 14 24 10 32 14 40 17 42 25 38 31 34 36 26 32 20 33 13 34 11 28 12 22Z", "red")
        + stroke("M18 20q5 2 7-3M24 27q6 1 8-5M18 28q3 1 5 0", 1.8, "pink"),
    ),
    "lamb-chop": Food(
        "Chop",
        "a chop with a rim of fat and its long curved bone.",
        bar("M14 27Q20 12 42 7", 4.2, "white")
        + shape("M7 22C11 14 24 14 31 19 40 25 42 36 35 41 26 46 9 42 5 33 4 29 5 25 7 22Z", "cream")
        + shape("M11 25C15 20 24 20 29 24 35 28 36 35 31 37 24 40 12 37 9 32 8 29 9 27 11 25Z", "red")
        + stroke("M15 27q4 3 7 0M20 33q5 1 8-3", 1.8, "pink"),
    ),
    "sausages": Food("Sausages", "three browned sausages.", sausage(24, 16) + sausage(24, 28) + sausage(24, 40)),
    "ham": Food(
        "Ham",
        "two slices of ham with a rim of fat.",
        shape("M5 27C5 15 18 9 30 12 36 14 35 22 31 29 25 40 5 41 5 27Z", "cream")
        + shape("M8 27C9 17 19 12 29 15 33 17 31 22 28 27 22 36 8 37 8 27Z", "pink")
        + shape("M15 31C15 19 28 13 40 16 46 18 45 26 41 33 35 44 15 45 15 31Z", "cream")
        + shape("M18 31C19 21 29 16 39 19 43 21 41 26 38 31 32 40 18 41 18 31Z", "pink"),
    ),
    "meatballs": Food(
        "Meatballs",
        "four meatballs in sauce on a plate.",
        plate(
            shape("M7 34Q12 26 24 26T41 34Q34 41 24 41T7 34Z", "red"),
            dots([(15, 29), (33, 29), (24, 32.5), (24, 22.5)], 6, "brown"),
            stroke("M12 27q2-2 4-2M30 27q2-2 4-2M21 20.5q2-2 4-2M21 30.5q2-2 4-2", 1.4, "gold"),
        ),
    ),
    "salmon": Food(
        "Salmon",
        "a pink salmon steak with a slice of lemon.",
        shape(
            "M8 22C8 12 18 8 26 10 36 12 42 18 41 26 40 34 34 39 31 40 31 33 27 30 24 30S17 33 16 40C10 36 8 29 8 22Z",
            "pink",
        )
        + stroke("M13 21q4-6 11-5M36 24q-2-6-9-8M14 28q2-6 9-6t11 7", 1.6, "white")
        + ball(24, 23, 2, "white")
        + stroke("M8 22C8 12 18 8 26 10 36 12 42 18 41 26", 2.6, "steel")
        + oval(37, 38, 7.5, 7.5, "gold")
        + oval(37, 38, 5.4, 5.4, "cream")
        + stroke("M37 33v10M32.5 35.5l9 5M41.5 35.5l-9 5", 1.2),
    ),
    "whole-fish": Food(
        "Herring or mackerel",
        "a whole fish with an eye, a fin and a tail.",
        shape(FISH, "steel")
        + patch("M6 25C14 31 26 32 34 26 26 36 12 35 6 25Z", "white")
        + shape("M18 15.5Q24 9 29 17Z", "steel")
        + ball(11, 23, 1.3, "line")
        + stroke("M16 19q3 6 0 12M21 24h2M26 22h2M26 27h2M31 24h2M37 22l4-3M37 28l4 3"),
    ),
    "white-fish": Food(
        "White fish",
        "a fillet of white fish in flakes, with a wedge of lemon.",
        plate(
            shape("M5 32C7 22 18 17 30 19 39 20 44 26 42 31 38 37 24 38 16 37 9 36 5 35 5 32Z", "white"),
            stroke("M12 25q5 4 3 11M19 22q6 5 4 15M27 20q6 5 4 16M35 22q3 4 2 10"),
            shape("M25 16Q27 5 37 6 45 8 44 18Z", "gold"),
            shape("M28 15Q30 8 36 9 41 10 41 16.5Z", "cream"),
            stroke("M35 16l-4-4M35 16l1-6M35 16l4-4", 1.2),
        ),
    ),
    "fish-fingers": Food(
        "Fish fingers",
        "three fish fingers in crumbs, one broken open.",
        plate(
            shape("M6 30l20-10 5 4-20 10Z", "gold"),
            shape("M11 35l20-10 5 4-20 10Z", "gold"),
            shape("M18 39l14-7 5 4-14 7Z", "gold"),
            shape("M32 32l4-2q3 2 5 4l-4 2Z", "white"),
            stroke("M13 28h1M18 26h1M23 23h1M18 33h1M23 31h1M28 28h1M24 39h1M29 37h1", 1.2, "brown"),
        ),
    ),
    "tuna": Food(
        "Tin of tuna",
        "an open tin of tuna, its lid rolled back, with a fish on the label.",
        shape("M34 10Q45 2 46 12 44 17 38 15Z", "steel")
        + tin(
            oval(24, 15, 13, 3.8, "pink"),
            stroke("M17 14q3 2 5 0M25 16q3-2 6 0"),
            patch("M8.8 22Q24 29 39.2 22V36Q24 43 8.8 36Z", "white"),
            shape("M13 32q6-6 13-1l6-4v9l-6-3q-8 5-13-1Z", "steel"),
            ball(17, 31.5, 0.6, "line"),
        ),
    ),
    "sardines": Food(
        "Tin of sardines",
        "a flat open tin with three sardines side by side.",
        shape("M5 17Q5 11 11 11H37Q43 11 43 17V36Q43 42 37 42H11Q5 42 5 36Z", "steel")
        + shape("M8 18Q8 14 12 14H36Q40 14 40 18V35Q40 39 36 39H12Q8 39 8 35Z", "gold")
        + "".join(
            shape(f"M11 {y}q9-5 19-1l6-2.5v7L30 {y + 1}q-10 4-19-1Z", "steel") + ball(14.5, y - 0.5, 0.6, "line")
            for y in (20, 27, 34)
        )
        + stroke("M8 11Q8 4 16 5H32Q40 4 40 11", 2.4),
    ),
    "prawns": Food(
        "Prawns",
        "a large cooked prawn, curled, with feelers and a red tail.",
        shape("M33 12C24 3 6 8 5 24 4 38 17 45 29 42L30 33C22 36 14 32 14 24 14 17 23 15 28 21Z", "pink")
        + shape("M29 42l8 5-1-8 7-4-13-2Z", "red")
        + shape("M33 12Q41 14 44 21 36 25 28 21 26 15 33 12Z", "pink")
        + ball(36, 17, 1.2, "line")
        + stroke(
            "M8 14l8 4M16 7l4 7M24 6.5l1 8M5 25h9M8 35l7-5M17 41l3-7M42 19q5-3 4-10M40 16q2-5-2-9M28 24l3 3M24 19l2 4",
            1.4,
        ),
    ),
}
