"""Fruit and vegetables: little protein, and a plate needs them."""

from calculators.render.food import Food
from calculators.render.food_strokes import ball, oval, shape, stroke

FOODS = {
    "banana": Food(
        "Banana",
        "one ripe banana.",
        shape("M9 6l5-2 2 7C18 22 28 31 43 32L44 36C31 46 8 37 9 12Z", "gold")
        + stroke("M13 12C15 26 27 36 43 35")
        + shape("M9 6l5-2 .8 4-5 1Z", "brown"),
    ),
    "apple": Food(
        "Apple",
        "one red apple with a leaf.",
        shape("M24 15C18 9 6 12 6 25S15 44 20 43 24 41 28 43 42 38 42 25 30 9 24 15Z", "red")
        + stroke("M24 15Q23 9 27 5", 2.2)
        + shape("M27 10Q31 3 39 6 36 13 27 10Z", "green")
        + stroke("M12 22q1-5 5-6", 2, "pink"),
    ),
    "orange": Food(
        "Orange",
        "an orange and a half orange, cut open.",
        ball(18, 19, 14, "gold")
        + stroke("M14 10h1M22 12h1M12 19h1M20 22h1", 1.6, "brown")
        + ball(31, 31, 13, "gold")
        + ball(31, 31, 10.5, "cream")
        + stroke("M31 21v20M21 31h20M24 24l14 14M38 24L24 38")
        + oval(18, 6, 3, 1.2, "green"),
    ),
    "tomato": Food(
        "Tomatoes",
        "two red tomatoes with green stalks.",
        ball(17, 20, 13, "red")
        + ball(31, 30, 13, "red")
        + shape("M31 20l2 4 5-1-3 4 3 3-5-1-2 4-2-4-5 1 3-3-3-4 5 1Z", "green")
        + shape("M15 9l1 4 5 0-4 3 1 4-3-3-4 2 1-4-4-3 5 0Z", "green"),
    ),
    "carrot": Food(
        "Carrots",
        "two carrots with green tops.",
        "".join(
            f'<g transform="translate({x} {y}) rotate(-45)">'
            + stroke("M0-14l-5-7M0-14v-9M0-14l5-7", 2.6, "green")
            + shape("M-6-13Q0-16 6-13L1 20Q0 22-1 20Z", "gold")
            + stroke("M-5-6h4M1-1h3M-3 5h3")
            + "</g>"
            for x, y in ((20, 18), (29, 29))
        ),
    ),
    "greens": Food(
        "Green leaves",
        "a bunch of spinach leaves tied together.",
        "".join(
            f'<g transform="translate(24 40) rotate({t})">'
            + shape("M0-8C-8-14-9-26 0-34 9-26 8-14 0-8Z", "green")
            + stroke("M0 4V-28M0-16l-4-4M0-20l4-4")
            + "</g>"
            for t in (-38, 38, 0)
        )
        + stroke("M19 37q5 4 10 0", 2.4, "red"),
    ),
}
