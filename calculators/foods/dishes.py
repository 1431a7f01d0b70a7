"""Whole dishes of many kitchens."""

from calculators.render.food import Food
from calculators.render.food_strokes import ball, bar, bowl, dots, oval, patch, plate, shape, stroke

RICE_GRAINS = stroke("M10 30l2-1M14 26h2M13 33h2M18 29l1-1M19 34h1M17 23l1 1", 1.4)

FOODS = {
    "soup": Food(
        "Lentil or pea soup",
        "a bowl of thick green soup with a spoon.",
        bar("M46 6L34 19", 2)
        + bowl(
            "leaf",
            oval(31, 20, 6, 3, "steel", -25),
            stroke("M11 20q3-2 6 0M14 23q3 1 6 0"),
            patch("M17 17q4-1 6 1-3 2-6-1Z", "white"),
        ),
    ),
    "curry": Food(
        "Curry with rice",
        "a plate with white rice on one side and meat in yellow-brown sauce on the other.",
        plate(
            shape("M6 33C6 24 12 20 18 20 22 20 25 24 25 36 17 38 9 37 6 33Z", "white"),
            RICE_GRAINS,
            shape("M25 36C24 26 28 22 33 23 39 23 43 28 42 32 39 37 31 38 25 36Z", "gold"),
            dots([(31, 28), (37, 29), (32, 33)], 2.8, "brown"),
            stroke("M28 25l2-1M37 34l2-1", 2, "green"),
        ),
    ),
    "shepherds-pie": Food(
        "Shepherd’s pie",
        "an oven dish with browned mashed potato over mince.",
        shape("M4 24H44L40 41H8Z", "steel")
        + shape("M6 26H42L40.5 32H7.5Z", "brown")
        + shape("M4 24C5 14 10 16 13 18 15 10 20 12 23 16 27 9 32 13 34 17 39 14 43 17 44 24 44 29 4 29 4 24Z", "gold")
        + stroke("M10 23q3-4 6 0M18 23q3-4 6 0M26 23q3-4 6 0M34 23q3-4 6 0", 1.6, "brown")
        + bar("M2 27h3M43 27h3", 1.6),
    ),
    "fish-pie": Food(
        "Fish pie",
        "an oven dish with mashed potato on top and a fish drawn in it.",
        shape("M4 21H44L40 41H8Z", "white")
        + shape("M3 21C3 13 12 11 24 11S45 13 45 21 36 29 24 29 3 29 3 21Z", "gold")
        + shape("M12 20q8-7 16-1l7-4v10l-7-4q-9 6-16-1Z", "cream")
        + ball(16.5, 19.5, 0.9, "line")
        + stroke("M21 17q2 3 0 6"),
    ),
    "sandwich": Food(
        "Sandwich",
        "a cut sandwich with meat, cheese and leaves.",
        shape("M4 17L24 7 44 17 24 25Z", "cream")
        + shape("M4 17V21L24 29V25Z", "gold")
        + shape("M24 25V29L44 21V17Z", "gold")
        + stroke("M5 24q4 1 6 3 4-1 6 3 4 0 7 3 3-3 7-3 2-4 6-3 2-2 6-3", 2.8, "green")
        + shape("M4 27L24 36 44 27V30L24 39 4 30Z", "pink")
        + shape("M4 32L24 41 44 32V36L24 45 4 36Z", "cream"),
    ),
    "stew": Food(
        "Bean or meat stew",
        "a cooking pot with two handles, full of red stew with beans.",
        bar("M3 27q-1-7 5-7M45 27q1-7-5-7", 1.8)
        + shape("M6 20V34Q6 43 15 43H33Q42 43 42 34V20Z", "steel")
        + oval(24, 20, 18, 6, "steel")
        + oval(24, 20.4, 15.5, 4.4, "red")
        + "".join(
            oval(x, y, 2.8, 1.7, c, 20)
            for x, y, c in (
                (14, 20, "gold"),
                (20, 18, "brown"),
                (26, 19, "gold"),
                (33, 20.5, "brown"),
                (21, 22.5, "gold"),
                (28, 22.5, "brown"),
            )
        )
        + stroke("M10 27q2 10 6 12", 1.6, "white"),
    ),
    "tacos": Food(
        "Tacos with beans or meat",
        "two filled maize tortillas.",
        "".join(
            f'<g transform="translate({x} {y})">'
            + shape("M2 20C4 5 20 2 28 13L25 22Z", "gold")
            + stroke("M5 17q3-4 5-1 2-6 6-4 2-4 6-1 3-1 4 3", 3.4, "green")
            + dots([(8, 17), (14, 14), (20, 14)], 2.4, "red")
            + shape("M1 22C4 8 22 6 30 18 30 24 28 26 25 26H5Q1 26 1 22Z", "gold")
            + stroke("M9 20h1M16 17h1M22 21h1M14 23h1")
            + "</g>"
            for x, y in ((2, 3), (14, 18))
        ),
    ),
    "dumplings": Food(
        "Dumplings",
        "three pleated dumplings in a steamer.",
        shape("M4 27V36Q4 42 24 42T44 36V27Z", "gold")
        + stroke("M4 32Q24 40 44 32")
        + oval(24, 27, 20, 7.5, "cream")
        + "".join(
            f'<g transform="translate({x} {y})">'
            + shape("M-9 4C-9-4-4-7 0-7S9-4 9 4C5 7-5 7-9 4Z", "white")
            + stroke("M0-7q-1 4-5 7M0-7q0 4 0 8M0-7q1 4 5 7")
            + "</g>"
            for x, y in ((14, 22), (34, 22), (24, 27))
        ),
    ),
    "congee": Food(
        "Congee with egg and fish",
        "a bowl of white rice porridge with egg, fish and spring onion, and a spoon.",
        bar("M46 5L34 18", 2)
        + bowl(
            "white",
            oval(17, 19, 5, 2.8, "white"),
            oval(17, 19, 2, 1.3, "gold"),
            shape("M25 18q4-3 9 0-1 4-5 4t-4-4Z", "pink"),
            stroke("M22 23l2-1M29 24l2-1M23 17l1-1", 2, "green"),
            glaze="steel",
        ),
    ),
    "idli": Food(
        "Idli with sambar",
        "three round white rice cakes and a small bowl of lentil sauce.",
        plate(
            oval(15, 33, 8.5, 4.2, "white"),
            oval(13, 28, 8.5, 4.2, "white"),
            oval(22, 26, 8.5, 4.2, "white"),
            shape("M27 31C28 38 31 41 36 41S43 38 45 31Z", "steel"),
            oval(36, 31, 9, 3.2, "gold"),
            dots([(34, 31), (39, 31)], 1, "red"),
        ),
    ),
    "pancakes": Food(
        "Lentil or bean pancake with curd",
        "a folded golden pancake with a small bowl of curd.",
        plate(
            shape("M5 31C7 19 20 14 33 18 38 21 35 31 30 35 22 38 9 37 5 31Z", "gold"),
            stroke("M6 31C14 25 26 24 33 30M14 23h1M21 21h1M27 23h1M18 30h1", 1.6),
            shape("M28 31C29 38 32 41 36 41S44 38 45 31Z", "steel"),
            oval(36.5, 31, 8.5, 3, "white"),
        ),
    ),
    "shakshuka": Food(
        "Eggs in tomato sauce",
        "a pan of tomato sauce with two eggs in it.",
        bar("M37 14L46 5", 2.4)
        + ball(22, 27, 18, "steel")
        + ball(22, 27, 15, "red")
        + oval(16, 24, 6.5, 5.5, "white", 20)
        + ball(16, 24, 2.7, "gold")
        + oval(27, 31, 6.5, 5.5, "white", -20)
        + ball(27, 31, 2.7, "gold")
        + stroke("M26 20l2 1M15 33l2 1M32 23l1 2M20 37l2 0", 2, "green"),
    ),
    "jollof": Food(
        "Red rice with chicken",
        "a heap of red rice with a chicken leg on a plate.",
        plate(
            shape("M5 34C6 23 14 19 22 19S38 24 39 33C33 39 12 39 5 34Z", "red"),
            stroke("M11 30l2-1M16 26h2M14 33h2M21 32l1-1M24 36h2M19 23l1 1M27 33h2", 1.4, "cream"),
            f'<g transform="translate(21 5) scale(.56)">{shape("M30 31l9 9c3-2 6 1 4 3 1 2-2 4-4 2-2 2-4-1-3-3l-9-8Z", "white")}{shape("M6 18C6 9 15 4 24 8 33 12 37 22 32 31 30 35 26 35 22 34 12 33 6 27 6 18Z", "brown")}</g>',
        ),
    ),
    "rice-and-beans": Food(
        "Rice and beans",
        "a plate with white rice and black beans side by side.",
        plate(
            shape("M6 33C6 24 12 20 18 20 22 20 25 24 25 36 17 38 9 37 6 33Z", "white"),
            RICE_GRAINS,
            shape("M25 36C24 26 28 22 33 23 39 23 43 28 42 32 39 37 31 38 25 36Z", "dark"),
            "".join(
                oval(x, y, 2.4, 1.6, "brown", t)
                for x, y, t in ((29, 27, 20), (35, 26, -20), (38, 30, 20), (32, 31, 0), (29, 34, 20), (36, 34, -20))
            ),
        ),
    ),
    "bean-pudding": Food(
        "Steamed bean pudding",
        "a slice of orange steamed pudding in its leaf, with half a boiled egg.",
        plate(
            shape("M2 31C8 21 38 20 46 31 40 42 10 42 2 31Z", "leaf"),
            stroke("M2 31h44M12 31l-3-4M12 31l-3 4M40 31l-4 5"),
            shape("M6 31L12 17Q20 12 27 16L32 31Q19 38 6 31Z", "gold"),
            stroke("M12 28l1 1M16 22l1 1M22 20l1 1M24 27l1-1M19 30l1 1M27 31l1-1", 2, "red"),
            oval(36, 30, 6.5, 7.5, "white", 20),
            oval(36, 31, 3.2, 3.4, "gold"),
        ),
    ),
    "salad-plate": Food(
        "Tempeh, tofu and egg with peanut sauce",
        "a plate of leaves with egg halves, cubes and brown sauce.",
        plate(
            shape("M5 31C8 21 18 20 24 22 31 18 41 22 43 31 36 38 12 38 5 31Z", "leaf"),
            oval(16, 27, 5, 4, "white"),
            ball(16, 27, 2, "gold"),
            shape("M24 25l4-2 4 2v5l-4 2-4-2Z", "white"),
            shape("M32 29l4-2 4 2v4l-4 2-4-2Z", "gold"),
            shape("M12 33Q18 29 24 33T34 34Q26 39 12 33Z", "brown"),
        ),
    ),
    "chili": Food(
        "Chilli with beans",
        "a bowl of red chilli with beans, mince and a spoon of sour cream.",
        bowl(
            "red",
            "".join(
                oval(x, y, 3, 2, c, 20)
                for x, y, c in (
                    (13, 20, "dark"),
                    (19, 17.5, "brown"),
                    (29, 18, "dark"),
                    (35, 20.5, "brown"),
                    (18, 23, "brown"),
                    (31, 23.5, "dark"),
                )
            ),
            oval(24, 20, 5, 2.6, "white"),
            stroke("M23 19l2-1", 2, "green"),
        ),
    ),
}
