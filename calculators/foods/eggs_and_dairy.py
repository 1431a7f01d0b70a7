"""Eggs, milk, yoghurt and cheese."""

from calculators.render.food import Food
from calculators.render.food_strokes import ball, bar, bowl, dots, glass, oval, patch, plate, pot, shape, stroke

TOAST = shape("M7 19C2 17 3 7 11 7H37C45 7 46 17 41 19V43H7Z", "brown") + shape(
    "M10 18C7 16 7 10 12 10H36C41 10 41 16 38 18V40H10Z", "cream"
)
FRIED = shape("M24 20C30 16 40 18 42 26S38 39 31 40 13 44 8 36 8 22 13 19 20 22 24 20Z", "white")
SPOON = shape("M31 7Q35.5 4 38 8.5L29 24l-2.8-1.6Z", "steel")
WEDGE = shape("M4 27L33 9Q43 15 44 27Z", "gold") + shape("M4 27H44V40H4Z", "gold")

FOODS = {
    "boiled-eggs": Food(
        "Boiled eggs",
        "a whole egg in its shell and half an egg with its yolk.",
        shape("M17 6C24 6 29 17 29 25A12 13 0 0 1 5 25C5 17 10 6 17 6Z", "cream")
        + shape("M33 17C39 17 44 26 44 33A11 11.5 0 0 1 22 33C22 26 27 17 33 17Z", "white")
        + ball(33, 33, 5.8, "gold"),
    ),
    "fried-egg": Food(
        "Fried egg",
        "a fried egg with a round yolk.",
        FRIED + ball(24, 29, 7, "gold") + patch("M20.5 27q1-3 4-3-1 2-4 3Z", "white"),
    ),
    "scrambled-eggs": Food(
        "Scrambled eggs on toast",
        "a slice of toast heaped with soft yellow egg.",
        TOAST
        + shape(
            "M9 30C5 26 8 20 12 21 11 15 18 13 21 17 24 12 31 14 31 18 37 16 41 21 38 25 43 28 40 34 35 33 34 38 28 38 25 35 21 39 15 38 15 33 12 34 9 33 9 30Z",
            "gold",
        )
        + stroke(
            "M12 21q4 0 5 3M21 17q3 2 2 5M31 18q-4 1-4 4M38 25q-4-1-6 2M15 33q2-3 5-2M25 35q-1-4 3-5M22 27q3-2 5 0", 1.4
        )
        + stroke("M17 26l1 1M29 30l1-1M27 22l1 1M33 32l1 0", 1.8, "green"),
    ),
    "omelette": Food(
        "Omelette",
        "a folded omelette on a plate, with herbs.",
        plate(
            shape("M7 31C9 19 20 15 30 17 39 19 43 25 41 31 32 37 16 37 7 31Z", "gold"),
            stroke("M9 30.5C19 25 32 25 40 30"),
            stroke("M17 22l2-1M25 21l2 1M31 23l2-1M22 24l1 1", 2, "green"),
        ),
    ),
    "milk": Food(
        "Milk",
        "a glass of milk beside a carton.",
        shape("M22 18L27 8H40L44 18V43H22Z", "white")
        + shape("M27 8V4H40V8Z", "steel")
        + stroke("M22 18H44M27 8l3 10M40 8l-3 10")
        + patch("M22.8 27H43.2V36H22.8Z", "steel")
        + shape("M4 22L6 43H20L22 22Z", "white")
        + stroke("M4.5 26.5H21.5"),
    ),
    "milk-powder": Food(
        "Skimmed milk powder",
        "a spoon heaped with white powder over a tin.",
        shape("M7 26V42Q20 47 33 42V26Z", "steel")
        + oval(20, 26, 13, 4.4, "white")
        + bar("M45 6L30 14", 2)
        + shape("M13 17Q22 22 31 16 27 24 20 23 15 22 13 17Z", "steel")
        + shape("M13 17C15 8 25 6 31 16 24 20 18 20 13 17Z", "white"),
    ),
    "yoghurt": Food(
        "Pot of yoghurt",
        "a pot of yoghurt with its foil lid peeled back and a spoon.",
        SPOON + pot(stroke("M13 28q5.5 3.5 11 0t11 0", 2.4, "red"), shape("M11 15Q4 12 4 6 12 5 17 11Z", "steel")),
    ),
    "greek-yoghurt": Food(
        "Greek yoghurt",
        "a bowl of thick white yoghurt with red berries and a spoon.",
        bar("M46 5L33 18", 2)
        + bowl(
            "white",
            stroke("M11 21q6-4 11-1t12-1", 1.6),
            dots([(18, 18), (23, 17), (21, 21)], 2.2, "red"),
            stroke("M26 19q2-3 5-2", 2, "green"),
            glaze="steel",
        ),
    ),
    "cheese": Food(
        "Cheese",
        "a wedge of hard cheese with holes.",
        WEDGE
        + ball(14, 33.5, 2.6, "cream")
        + ball(26, 32, 3.4, "cream")
        + ball(37, 35, 2, "cream")
        + ball(31, 19.5, 2.4, "cream"),
    ),
    "cottage-cheese": Food(
        "Cottage cheese",
        "a bowl heaped with white curds.",
        bowl(
            "white",
            dots(
                [
                    (12, 19),
                    (18, 16),
                    (24, 14.5),
                    (30, 16),
                    (36, 19),
                    (15, 22),
                    (21, 20),
                    (27, 20),
                    (33, 22.5),
                    (24, 23.5),
                ],
                3,
                "white",
            ),
            glaze="steel",
        ),
    ),
    "feta": Food(
        "Feta or fresh white cheese",
        "a white block of cheese with slices cut off.",
        shape("M5 22l13-7 13 6-13 7Z", "white")
        + shape("M5 22V35l13 7V28Z", "cream")
        + shape("M18 28V42l13-7V21Z", "white")
        + shape("M31 25l5-2.6 8 3.6V37l-5 3-8-4Z", "white")
        + stroke("M39 40V29l5-3M39 29l-8-4M9 27l2 1M9 34l2 1M23 33l1 2"),
    ),
    "ricotta": Food(
        "Ricotta",
        "a white drained cheese with the ridges of its basket, turned out on a plate.",
        plate(
            shape("M11 17L7 33Q24 41 41 33L37 17Z", "white"),
            oval(24, 17, 13, 4.6, "cream"),
            stroke("M13 22L11 33M19 23.5L18 35M24 24V36M29 23.5L30 35M35 22L37 33M9.5 27Q24 33 38.5 27"),
        ),
    ),
    "paneer": Food(
        "Paneer in spinach",
        "a bowl of green spinach sauce with white cubes of cheese.",
        bowl(
            "green",
            *(
                shape(f"M{x} {y}l4-2 4.5 1.6v4l-4 2-4.5-1.6Z", "white") + stroke(f"M{x} {y}l4.5 1.6 4-2m-4 2v4")
                for x, y in ((9, 18), (19, 15), (30, 16), (16, 21.5), (27, 21))
            ),
            glaze="steel",
        ),
    ),
    "mozzarella": Food(
        "Mozzarella",
        "a ball of mozzarella with slices, tomato and a basil leaf.",
        plate(
            oval(14, 30, 9, 6.4, "red"),
            oval(23, 28, 9.5, 7, "white"),
            oval(33, 30, 9, 6.4, "red"),
            shape("M22 20C24 12 33 10 37 13 36 20 29 23 22 20Z", "green"),
        ),
    ),
    "custard": Food(
        "Egg custard",
        "a set custard turned out on a plate, with caramel running down.",
        plate(
            shape("M13 14L9 33Q24 40 39 33L35 14Z", "cream"),
            shape(
                "M13 14Q24 9 35 14L36 19Q34 25 32 19 30 17 29 22 27 29 25 21 23 17 21 23 19 27 18 20 16 17 14 22 12 22 13 14Z",
                "brown",
            ),
            stroke("M17 14q7-2.5 13 0", 1.6, "gold"),
        ),
    ),
    "rice-pudding": Food(
        "Rice pudding",
        "a bowl of rice pudding with cinnamon on top.",
        bowl(
            "cream",
            stroke("M11 20h2M16 17.5h2M15 22.5h2M33 22.5h2M36 19.5h-2M31 17h-2M28 23.5h2", 1.2),
            patch("M24 16.5c4 0 6 1.5 6 3.5s-3 3-6 3-6-1-6-3 2-3.5 6-3.5Z", "brown"),
        ),
    ),
    "shake": Food(
        "Milk shake",
        "a tall glass of shake with a straw and a slice of banana.",
        stroke("M27 12L32 2", 2.6, "red")
        + glass("cream", 13)
        + oval(24, 13.5, 11, 2.4, "white")
        + ball(37, 13, 4.4, "cream")
        + dots([(36, 12.5), (38.4, 13.2), (36.8, 14.6)], 0.3, "brown"),
    ),
    "nutritional-drink": Food(
        "Nutritional drink",
        "a small plastic bottle with a screw cap.",
        shape("M19 4h10v6H19Z", "red")
        + shape("M20 10h8v3Q34 16 34 22V41Q34 45 30 45H18Q14 45 14 41V22Q14 16 20 13Z", "white")
        + patch("M14.8 24H33.2V36H14.8Z", "pink")
        + stroke("M14 24H34M14 36H34M24 27v6M21 30h6"),
    ),
}
