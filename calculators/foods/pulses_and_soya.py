"""Beans, lentils, peas and soya."""

from calculators.render.food import Food
from calculators.render.food_strokes import ball, bowl, dots, oval, patch, plate, shape, stroke, tin

HEAP = [
    (11, 20),
    (16, 17),
    (22, 15.5),
    (28, 15.5),
    (33, 17.5),
    (37, 20.5),
    (14, 23),
    (20, 20.5),
    (26, 20),
    (32, 22.5),
    (24, 24.5),
    (18, 25),
    (29, 25),
]


def beans(colour: str) -> str:
    """A heap of beans, each with its curve, in a bowl."""
    return "".join(oval(x, y, 3.8, 2.4, colour, 25 if i % 2 else -20) for i, (x, y) in enumerate(HEAP))


def block(colour: str, side: str) -> str:
    """A block lying on a board, cut into slices at its right."""
    return (
        shape("M4 21l15-7 25 6-15 8Z", colour)
        + shape("M4 21V33l25 8V28Z", colour)
        + shape("M29 28V41l15-9V20Z", side)
        + stroke("M36.5 24V36.5M11.5 17.5l25 6.5")
    )


FOODS = {
    "baked-beans": Food(
        "Baked beans",
        "an open tin of baked beans in tomato sauce.",
        tin(
            oval(24, 15, 14, 4.2, "red"),
            "".join(
                oval(x, y, 3, 1.8, "gold", t)
                for x, y, t in ((16, 14, 20), (23, 13, -20), (30, 14.5, 15), (20, 17, 0), (27, 17.5, 10))
            ),
            patch("M8.8 22Q24 29 39.2 22V37Q24 44 8.8 37Z", "red"),
            "".join(
                oval(x, y, 3.8, 2.4, "gold", t) for x, y, t in ((18, 31, 20), (27, 33, -20), (33, 30, 20), (23, 36, 0))
            ),
        ),
    ),
    "beans-on-toast": Food(
        "Beans on toast",
        "a slice of toast heaped with baked beans in tomato sauce.",
        shape("M7 19C2 17 3 7 11 7H37C45 7 46 17 41 19V43H7Z", "brown")
        + shape("M10 18C7 16 7 10 12 10H36C41 10 41 16 38 18V40H10Z", "cream")
        + shape(
            "M10 30C6 24 9 17 16 18 20 13 30 13 33 18 41 18 42 27 38 31 37 38 28 38 25 36 20 39 11 37 10 30Z", "red"
        )
        + "".join(
            oval(x, y, 3.6, 2.4, "gold", t)
            for x, y, t in (
                (16, 23, 20),
                (24, 20, -20),
                (32, 24, 20),
                (20, 29, -10),
                (28, 29, 30),
                (17, 34, 10),
                (33, 33, -25),
                (25, 35, 0),
            )
        ),
    ),
    "lentils": Food(
        "Lentils",
        "a bowl heaped with small flat brown lentils.",
        bowl(
            "brown",
            shape("M7 20C9 12 17 9 24 9S39 12 41 20C34 26 14 26 7 20Z", "brown"),
            "".join(
                oval(x, y, 2.3, 1.5, "gold", 20 if i % 2 else -20)
                for i, (x, y) in enumerate(
                    [
                        (12, 19),
                        (17, 15),
                        (23, 12),
                        (29, 13.5),
                        (34, 17),
                        (37, 20.5),
                        (15, 22.5),
                        (20, 18.5),
                        (25, 16.5),
                        (30, 19),
                        (22, 22.5),
                        (28, 23),
                        (33, 22.5),
                        (26, 20),
                    ]
                )
            ),
        ),
    ),
    "chickpeas": Food(
        "Chickpeas",
        "a bowl heaped with round chickpeas.",
        bowl("gold", "".join(ball(x, y, 3, "cream") + stroke(f"M{x} {y - 1}v1.5", 1) for x, y in HEAP)),
    ),
    "kidney-beans": Food("Kidney beans", "a bowl of red kidney beans.", bowl("red", beans("red"))),
    "black-beans": Food(
        "Black beans",
        "a bowl of shiny black beans.",
        bowl("dark", beans("dark"), stroke("M15 16.5l2-.5M21 15h2M27 15h2M19 20h2M25 19.5h2", 1, "white")),
    ),
    "peas": Food(
        "Green peas",
        "an open pod with five peas.",
        shape("M3 27C12 12 36 12 45 20 42 35 17 42 3 27Z", "green")
        + shape("M6 27C15 18 34 17 42 22 38 31 18 35 6 27Z", "leaf")
        + "".join(
            ball(x, y, r, "green")
            for x, y, r in ((13.5, 26.2, 3.5), (20, 25.5, 4), (27.5, 24.8, 4.2), (34.5, 23.6, 3.5))
        )
        + stroke("M45 20q2-4-1-7M44 17l-5-2", 1.8, "line"),
    ),
    "hummus": Food(
        "Hummus",
        "a shallow bowl of hummus with oil and chickpeas on top.",
        bowl(
            "cream",
            stroke("M13 20c5-5 19-5 22 0 0 4-14 5-16 1 1-2 8-2 9 0", 1.6),
            patch("M20 20q4-2 9 0-4 3-9 0Z", "gold"),
            dots([(17, 22), (31, 18)], 2, "gold"),
            stroke("M23 17l1 1M28 23l1-1", 1.8, "red"),
        ),
    ),
    "falafel": Food(
        "Falafel",
        "four falafel, one broken open and green inside, on a leaf.",
        plate(
            shape("M5 30C9 20 20 22 24 26 29 19 40 22 43 30 34 38 14 38 5 30Z", "leaf"),
            dots([(15, 28), (33, 28), (24, 21.5)], 6, "brown"),
            ball(24, 32, 6, "brown"),
            shape("M18.5 31q5.5-4 11 0-1 5-5.5 5t-5.5-5Z", "green"),
        ),
    ),
    "dal": Food(
        "Dal",
        "a bowl of yellow dal with green leaves on top.",
        bowl(
            "gold",
            stroke("M10 20q4-2 7 0M30 22q4 2 7-1M17 24q3 1 6 0"),
            shape("M24 21q-7-1-6-5 6 0 6 5 2-5 7-4-1 5-7 4Z", "green"),
            dots([(33, 18.5), (28, 24)], 1.1, "red"),
            glaze="steel",
        ),
    ),
    "tofu": Food(
        "Tofu",
        "a white block of tofu on a plate, one cube cut off, with chopped spring onion.",
        plate(
            shape("M8 21l14-6 12 4-14 7Z", "white"),
            shape("M8 21V31l12 6V26Z", "white"),
            shape("M20 26V37l14-7V19Z", "cream"),
            shape("M31 31l5-2.4 5 2v5l-5 2.6-5-2.4Z", "white"),
            stroke("M31 31l5 2 5-2.4M36 33v5"),
            stroke("M16 20l2-1M22 18l2 1M25 21l2-1M19 23l1-1", 2.2, "green"),
        ),
    ),
    "tempeh": Food(
        "Tempeh",
        "a block of tempeh with whole soya beans in it, partly sliced.",
        block("cream", "gold")
        + "".join(
            oval(x, y, 2.2, 1.5, "brown", 20)
            for x, y in (
                (9, 26),
                (15, 25),
                (21, 29),
                (10, 32),
                (17, 33.5),
                (24, 36),
                (25, 32),
                (33, 30),
                (40, 27),
                (33, 36),
                (40, 32),
                (16, 19),
                (25, 22),
            )
        ),
    ),
    "edamame": Food(
        "Edamame or green soya beans",
        "two hairy green pods with beans showing.",
        "".join(
            f'<g transform="translate({x} {y}) rotate({t})">'
            + shape(
                "M-19 0C-15-7-9-6-7-5-4-8 3-8 6-5 10-8 16-6 20 0 15 7 10 7 6 5 2 8-4 8-7 5-10 7-16 6-19 0Z", "green"
            )
            + "".join(ball(at, 0, 3.6, "leaf") for at in (-11.5, 0, 11.5))
            + stroke("M-19 0h-3")
            + "</g>"
            for x, y, t in ((25, 16, -18), (23, 32, -18))
        ),
    ),
    "soya-drink": Food(
        "Soya drink",
        "a carton with soya beans on it, and a glass.",
        shape("M20 14L24 6H40L44 14V43H20Z", "leaf")
        + stroke("M20 14H44M24 6l2 8M40 6l-2 8")
        + ball(33, 9.5, 2, "white")
        + "".join(oval(x, y, 4, 2.8, "gold", t) for x, y, t in ((31, 24, -30), (37, 29, 20), (30, 33, 0)))
        + stroke("M27 39h12", 2)
        + shape("M3 24L5 43H17L19 24Z", "steel")
        + shape("M3.4 28L5 43H17L18.6 28Z", "cream"),
    ),
}
