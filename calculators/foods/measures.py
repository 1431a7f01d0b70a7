"""What one measures with: a hand, a cup, a spoon."""

from calculators.render.food import Food
from calculators.render.food_strokes import bar, oval, shape, stroke

FOODS = {
    "palm": Food(
        "A palm",
        "an open hand with its palm marked: without the fingers.",
        shape(
            "M15 30L6 22Q3 19 6 17T11 18L16 22 14 8Q14 5 17 5T20 8L22 18V5Q22 2 25 2T28 5V18L31 6Q32 3 35 4T37 8L34 20 38 15Q40 12 43 14T43 19L36 31Q35 44 26 45 17 45 15 30Z",
            "cream",
        )
        + oval(26, 31.5, 8.5, 10.5, "pink")
        + stroke("M21 27q5 4 10 0M22 35q4 2 8-1", 1.2),
    ),
    "fist": Food(
        "A fist",
        "a closed fist.",
        shape("M8 24Q6 14 12 13 13 8 19 9 23 6 27 9 32 8 34 12 41 12 41 20L40 32Q38 42 25 42 10 42 9 32Z", "cream")
        + stroke("M12 13q-1 6 1 10M19 9q-2 8 0 13M27 9q-1 8 0 13M34 12q0 7-2 11M8 24q4-3 9-1l11-1q6 1 5 5t-8 4l-8-1"),
    ),
    "cup": Food(
        "A cup",
        "a measuring cup with lines on it.",
        bar("M35 17q10-2 10 6t-10 7", 2, "white")
        + shape("M5 10L9 43H33L37 10Z", "white")
        + shape("M6.7 24L9 43H33L35.3 24Z", "cream")
        + stroke("M11 24h6M11.6 30h4M12.3 36h6M5 10h32"),
    ),
    "tablespoon": Food(
        "A tablespoon",
        "a tablespoon, heaped.",
        bar("M44 6L26 24", 2.2)
        + oval(17, 32, 12.5, 8.5, "steel", -45)
        + shape("M9 39C6 30 15 19 25 25 29 33 18 43 9 39Z", "white"),
    ),
    "cards": Food(
        "A pack of cards",
        "a pack of playing cards.",
        shape("M9 10L31 5 39 38 17 43Z", "white")
        + stroke("M17 43l-3-1L6 11l3-1M31 5l-2-1")
        + shape("M22 17C26 12 31 17 29 21L27 29 20 24C16 21 18 16 22 17Z", "red"),
    ),
    "slice": Food(
        "A slice",
        "a loaf with one slice cut off.",
        shape("M15 17C10 16 10 8 17 7H37C46 8 46 16 42 18V36H15Z", "brown")
        + shape("M5 22C1 21 1 13 8 12H22C29 13 29 21 25 22V41H5Z", "gold")
        + stroke("M9 22h1M15 20h1M20 25h1M12 30h1M19 34h1", 1.6),
    ),
}
