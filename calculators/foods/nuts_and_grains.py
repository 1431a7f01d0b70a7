"""Nuts, seeds, bread, porridge, rice, pasta and potatoes."""

from calculators.render.food import Food
from calculators.render.food_strokes import ball, bar, bowl, dots, oval, patch, plate, shape, stroke

LOAF = "M8 21C4 20 3 12 10 10H38C45 12 44 20 40 21V40H8Z"
GRAINS = "M13 15l2-1M18 12l2 1M23 10h2M28 12l2-1M33 15l2 1M16 18h2M22 15l2-1M27 17h2M31 19l2-1M20 20l2 1M36 19h2M11 19h2M25 21h2"


def almond(x: float, y: float, turn: float) -> str:
    """One almond, pointed at the top."""
    return (
        f'<g transform="translate({x} {y}) rotate({turn})">{shape("M0-9C6-4 7 5 0 8-7 5-6-4 0-9Z", "brown")}'
        f"{stroke('M-2-2q-1 3 0 6M2-2q1 3 0 6M0-4v3')}</g>"
    )


FOODS = {
    "peanut-butter": Food(
        "Peanut butter",
        "an open jar of peanut butter with a knife and a peanut on the label.",
        shape("M38 3q4 0 3 5L31 22l-3-2Z", "steel")
        + shape("M9 17Q7 19 7 23V40Q7 44 11 44H31Q35 44 35 40V23Q35 19 33 17Z", "gold")
        + oval(21, 15, 12.5, 4, "gold")
        + patch("M7.8 25H34.2V37H7.8Z", "white")
        + stroke("M7 25H35M7 37H35M12 15q4-3 8 0t8-1")
        + shape("M13 31C13 27 18 27 21 29 24 27 30 27 30 31S24 35 21 33C18 35 13 35 13 31Z", "brown"),
    ),
    "almonds": Food(
        "Almonds",
        "a small handful of almonds.",
        almond(15, 16, -20) + almond(32, 15, 25) + almond(24, 31, 5) + almond(10, 33, -50) + almond(38, 32, 55),
    ),
    "walnuts": Food(
        "Walnuts",
        "a walnut in its shell and half a kernel.",
        ball(17, 18, 12, "brown")
        + stroke("M17 6q-4 12 0 24M10 12q3 4 1 10M24 11q-3 5 0 11M13 8q2 3 1 6")
        + shape(
            "M33 22C27 20 22 25 24 30 21 34 24 41 29 40 31 44 36 44 37 40 43 41 46 35 43 31 45 25 39 20 33 22Z", "gold"
        )
        + stroke("M33 22q2 9 0 18M28 26q3 1 2 5M39 26q-3 1-2 5M27 34q3 0 3 4M40 34q-3 0-3 4"),
    ),
    "peanuts": Food(
        "Peanuts",
        "two peanuts in the shell and two without.",
        "".join(
            f'<g transform="translate({x} {y}) rotate({t})">{shape("M-14 0C-14-8-5-8-1-5 4-8 14-8 14 0S4 8-1 5C-5 8-14 8-14 0Z", "gold")}'
            f"{stroke('M-9-3q3 3 0 6M-4-3q2 3 0 6M4-4q3 4 0 8M9-3q2 3 0 6')}</g>"
            for x, y, t in ((18, 14, -30), (29, 24, -30))
        )
        + oval(12, 37, 6, 4, "brown", 15)
        + oval(33, 40, 6, 4, "brown", -15),
    ),
    "pumpkin-seeds": Food(
        "Seeds",
        "a spoon heaped with green pumpkin seeds.",
        bar("M45 10L31 21", 2)
        + shape("M4 30Q18 44 34 26 30 42 18 42 7 41 4 30Z", "steel")
        + "".join(
            oval(x, y, 4, 2.2, "green", t)
            for x, y, t in (
                (10, 29, 20),
                (17, 24, -30),
                (25, 23, 20),
                (15, 31, -10),
                (22, 29, 30),
                (29, 27, -20),
                (19, 35, 10),
                (26, 33, -20),
            )
        ),
    ),
    "porridge": Food(
        "Porridge",
        "a steaming bowl of oat porridge.",
        stroke("M16 12q-3-4 0-7M24 11q-3-4 0-8M32 12q-3-4 0-7", 2.2, "steel")
        + bowl("cream", dots([(14, 20), (19, 18), (25, 19.5), (31, 18.5), (35, 21), (21, 23), (28, 23)], 1.5, "gold")),
    ),
    "bread": Food(
        "Slice of bread",
        "one slice of brown bread.",
        shape(LOAF, "brown")
        + shape("M11 20C8 19 8 14 12 13H36C40 14 40 19 37 20V37H11Z", "gold")
        + stroke("M16 19h1M23 17h1M30 20h1M18 26h1M26 25h1M32 29h1M16 32h1M24 33h1M30 34h1", 1.8, "brown"),
    ),
    "rice": Food(
        "Rice",
        "a bowl heaped with white rice.",
        bowl(
            "white",
            shape("M7 20C8 8 18 5 24 5S40 8 41 20C34 26 14 26 7 20Z", "white"),
            stroke(GRAINS, 1.6),
            glaze="red",
        ),
    ),
    "pasta": Food(
        "Spaghetti",
        "a twist of spaghetti with tomato sauce on a plate.",
        plate(
            shape("M8 32C8 23 16 18 24 18S40 23 40 32C34 38 14 38 8 32Z", "gold"),
            stroke(
                "M10 33q6-12 20-13M13 35q3-13 22-12M19 36q0-10 18-10M26 37q2-8 13-7M12 26q8-2 14 9M18 21q10 3 14 14M27 19q9 6 9 14",
                1.3,
            ),
            shape("M15 24C16 17 22 16 25 18 31 16 35 21 32 25 27 28 19 28 15 24Z", "red"),
        ),
    ),
    "potato": Food(
        "Potatoes",
        "two boiled potatoes.",
        shape("M6 20C7 11 17 7 25 11 32 14 33 23 27 28 19 34 5 31 6 20Z", "gold")
        + shape("M18 31C19 22 29 18 37 22 45 26 45 36 38 40 29 45 17 41 18 31Z", "gold")
        + stroke("M12 18h2M19 15h1M21 23h2M26 30h2M34 27h1M35 35h2M28 37h1", 1.8, "brown"),
    ),
    "tortillas": Food(
        "Tortillas",
        "a stack of round flat maize breads, one folded.",
        oval(22, 36, 18, 6, "gold")
        + oval(22, 33, 18, 6, "cream")
        + oval(22, 30, 18, 6, "gold")
        + shape("M9 26C10 12 28 7 42 19 38 28 20 31 9 26Z", "cream")
        + stroke("M9 26C16 15 30 14 42 19M18 24h1M26 20h1M32 22h1M22 17h1"),
    ),
    "flatbread": Food(
        "Flat bread",
        "two round flat breads with brown spots, overlapping.",
        ball(20, 20, 15.5, "cream")
        + ball(29, 29, 15.5, "cream")
        + "".join(
            oval(x, y, w, h, "gold", 20)
            for x, y, w, h in (
                (23, 23, 3, 2),
                (33, 24, 2.5, 1.6),
                (28, 32, 3.5, 2.3),
                (37, 33, 2, 1.5),
                (23, 36, 2, 1.4),
                (12, 14, 2.5, 1.6),
                (20, 9, 2, 1.3),
            )
        ),
    ),
    "noodle-soup": Food(
        "Noodle soup with meat",
        "a bowl of noodles in broth with slices of meat, half an egg and chopsticks.",
        stroke("M31 18L44 2M35 19L47 5", 2.2, "brown")
        + bowl(
            "gold",
            stroke("M9 20q4-5 8 0t8 0 8 0M12 23q4-4 7 0t7 0 7 0", 1.5, "cream"),
            oval(15, 17.5, 4.8, 2.6, "brown", -15),
            oval(23, 16.5, 4, 2.5, "white"),
            ball(23, 16.5, 1.3, "gold"),
            stroke("M30 23l3-1M27 24l2-2", 2, "green"),
            glaze="white",
        ),
    ),
    "millet": Food(
        "Millet or sorghum",
        "a bowl heaped with small yellow grains, and an ear of millet.",
        stroke("M43 40C46 30 45 20 41 12", 2, "green")
        + shape("M41 13C36 11 35 4 38 1 43 1 46 8 41 13Z", "gold")
        + shape("M4 24C4 34 11 41 21 41S38 34 38 24Z", "steel")
        + shape("M4 24C6 15 13 11 21 11S36 15 38 24C32 30 10 30 4 24Z", "gold")
        + stroke(
            "M11 21h.1M15 17h.1M20 15h.1M25 16h.1M30 19h.1M33 23h.1M12 25h.1M17 22h.1M22 20h.1M27 22h.1M20 26h.1M26 26h.1",
            2.4,
            "cream",
        )
        + stroke("M15 43h12", 2),
    ),
    "couscous": Food(
        "Couscous or bulgur",
        "a mound of couscous with chickpeas and herbs on a plate.",
        plate(
            shape("M7 33C10 20 20 15 24 15S38 20 41 33C34 38 14 38 7 33Z", "cream"),
            dots([(17, 25), (28, 22), (31, 30), (22, 31)], 2.2, "gold"),
            stroke("M13 30h1M20 21h1M24 26h1M35 31h1M27 34h1M15 34h1M33 25h1M19 28h1M27 28h1", 1.6),
            stroke("M23 18l2-1M34 28l1-2M13 26l2-1", 2, "green"),
        ),
    ),
    "fufu": Food(
        "Fufu, ugali or pap",
        "two smooth white mounds beside a bowl of red soup.",
        plate(
            shape("M3 32C2 24 8 18 14 20 17 15 26 16 28 22 32 24 32 30 30 34 22 38 8 37 3 32Z", "white"),
            stroke("M14 20q5 2 5 8M7 27q1-3 3-4M23 20q3 1 3 4"),
            shape("M26 30C27 38 30 41 35.5 41S43.5 38 45 30Z", "brown"),
            oval(35.5, 30, 9.5, 3.4, "red"),
            stroke("M31 30h1M36 29h1M40 31h-1", 1.8, "gold"),
        ),
    ),
}
