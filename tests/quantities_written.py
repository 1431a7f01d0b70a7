"""Quantities as people write them, by kind of writing: what is read, with its value in the canonical unit; what is refused, by reason."""

POUND, INCH = 0.45359237, 2.54
FIVE_SEVEN, ELEVEN_FOUR = 67 * INCH, 158 * POUND

WRITTEN = {
    "a dash between the parts": [
        (t, "body height", FIVE_SEVEN)
        for t in ("5'-7\"", "5ft-7in", "5ft -7in", "5 ft - 7 in", "5 ft – 7 in", "5′—7″", "5ft‑7in")
    ]
    + [(t, "body mass", ELEVEN_FOUR) for t in ("11st-4", "11st-4lb", "11 st – 4 lb")],
    "curly and typographic quotes": [
        (t, "body height", FIVE_SEVEN)
        for t in (
            "5’7”",
            "5‘7“",
            "5'7''",
            "5’7’’",
            "5′7′′",
            "5′7″",
            "5´7´´",
            "5`7",
            "5ʼ7ʺ",
            "5' 7\"",
            "5’ 7",
            "5’-7”",
            "5＇7＂",
        )
    ],
    "full stops after units": [
        ("5 ft. 7 in.", "body height", FIVE_SEVEN),
        ("5 ft. 7", "body height", FIVE_SEVEN),
        ("154 lbs.", "body mass", 154 * POUND),
        ("70 kg.", "body mass", 70),
        ("12 sec.", "time", 12),
        ("11 st. 4 lb.", "body mass", ELEVEN_FOUR),
        ("70.", "body mass", 70),
        ("70.kg", "body mass", 70),
    ],
    "plurals": [
        ("70 kgs", "body mass", 70),
        ("170 cms", "body height", 170),
        ("67 ins", "body height", FIVE_SEVEN),
        ("11 stones 4 pounds", "body mass", ELEVEN_FOUR),
        ("12 secs", "time", 12),
        ("2 wks", "duration in days", 14),
        ("72 yrs", "age", 72),
        ("154 lbs", "body mass", 154 * POUND),
        ("5 fts 7 inches", "body height", FIVE_SEVEN),
        ("70 kilogrammes", "body mass", 70),
    ],
    "one of a thing": [
        ("1 week", "duration in days", 7),
        ("1 year", "duration in months", 12),
        ("1 day", "duration in days", 1),
        ("1 stone", "body mass", 14 * POUND),
    ],
    "inches alone": [
        (t, "body height", FIVE_SEVEN)
        for t in ("67 in", "67in", '67"', "67”", "67″", "67''", "67 inches", "0 ft 67 in")
    ],
    "metres and centimetres": [
        (t, "body height", 165)
        for t in ("1m65", "1 m 65", "1m 65", "1m 65cm", "1 m 65 cm", "1m-65", "1.65m", "1,65 m", "1,6500 m")
    ]
    + [("1 m 5 cm", "body height", 105), ("1m65,5", "body height", 165.5)],
    "fractions": [
        ("½", "count", 0.5),
        ("1/2", "count", 0.5),
        ("7 1/2", "count", 7.5),
        ("7½", "count", 7.5),
        ("7 ½", "count", 7.5),
        ("7⁄8", "count", 0.875),
        ("5 ⅓", "count", 5 + 1 / 3),
        ("70½ kg", "body mass", 70.5),
    ]
    + [
        (t, "body height", 67.5 * INCH)
        for t in ("5' 7 1/2\"", "5'7½”", "5 ft 7 1/2 in", "5ft7½", "67½ in", "5 ft 7.5 in", "5 ft 7,5 in")
    ]
    + [("11 st 4½", "body mass", 158.5 * POUND)],
    "other digits": [
        ("７０", "body mass", 70),
        ("７０．５", "body mass", 70.5),
        ("７０ｋｇ", "body mass", 70),
        ("٧٠", "body mass", 70),
        ("٧٠٫٥", "body mass", 70.5),
        ("۷۰", "body mass", 70),
        ("５’７”", "body height", FIVE_SEVEN),
    ],
    "signs nobody sees": [
        ("70\u00a0kg", "body mass", 70),
        ("5\u202fft 7\u2009in", "body height", FIVE_SEVEN),
        ("\ufeff70", "body mass", 70),
        ("70\u200e kg", "body mass", 70),
        ("7\u200b0", "body mass", 70),
        ("\t70\n", "body mass", 70),
    ],
    "a comma between parts": [("5 ft, 7 in", "body height", FIVE_SEVEN), ("11 st, 4 lb", "body mass", ELEVEN_FOUR)],
    "another unit in its box": [
        ("17500 g", "body mass", 17.5),
        ("17500 grams", "body mass", 17.5),
        ("1650 mm", "body height", 165),
        ("343 mm", "girth", 34.3),
        ("1.5 min", "time", 90),
        ("4 km/h", "speed", 4 / 3.6),
        ("3 ft/s", "speed", 0.9144),
        ("2 mph", "speed", 0.89408),
        ("280 N", "force", 280 / 9.80665),
        ("400 cm", "distance", 4),
        ("428 mmol a day", "urea nitrogen", 428 * 0.028014),
        ("428 mmol/day", "urea nitrogen", 428 * 0.028014),
        ("12 g/day", "urea nitrogen", 12),
    ],
    "a decimal that cannot be thousands": [
        ("0.125", "count", 0.125),
        ("0,500", "count", 0.5),
        ("070.125", "count", 70.125),
        ("70.1250", "count", 70.125),
        ("1234,5", "count", 1234.5),
        ("1234.567", "count", 1234.567),
    ],
    "a minus where a number stands alone": [
        ("-3", "body mass", -3),
        ("–3 kg", "body mass", -3),
        ("−½", "count", -0.5),
        ("－3", "body mass", -3),
        ("-5 ft", "body height", -5 * 12 * INCH),
    ],
}
REFUSED = {
    "unreadable": [
        ("1e3", "body mass"),
        ("seventy", "body mass"),
        ("1.2.3", "body mass"),
        ("1.234,5", "body mass"),
        ("1,234,567", "body mass"),
        ("1 000", "body mass"),
        ("70-75", "body mass"),
        ("70 to 80", "body mass"),
        ("70²", "body mass"),
        ("70..", "body mass"),
        ("70 kg..", "body mass"),
        ("5ft.7in", "body height"),
        ("5 ft,7 in", "body height"),
        ("5 ft --7 in", "body height"),
        ("-5 ft 7 in", "body height"),
        ("5 ft 7 in-", "body height"),
        ("5-7", "body height"),
        ("5 7", "body height"),
        ("1m5", "body height"),
        ("1 65", "body height"),
        ("1 m 655", "body height"),
        ("7 in 5 ft", "body height"),
        ("5 ft 7 cm", "body height"),
        ("5 ft 7 in 3", "body height"),
        ("3/2", "count"),
        ("1/0", "count"),
        ("0/2", "count"),
        ("80/120", "count"),
        ("1/65", "count"),
        ("1/2/3", "count"),
        ("7 /2", "count"),
        ("70/2", "body mass"),
        ("1 1/2 1/2", "count"),
        ("+5", "count"),
        ("--5", "count"),
        ("- 70 -", "count"),
        ("5-", "count"),
        ("70 cm", "body mass"),
        ("70 m", "body mass"),
        ("70 ms", "time"),
        ("5 years", "body height"),
        ("", "count"),
        ("9" * 41, "count"),
    ],
    "whole": [
        ("5.11ft", "body height"),
        ("5,11 ft", "body height"),
        ("5.5 ft 3 in", "body height"),
        ("5½ ft", "body height"),
        ("5 1/2'", "body height"),
        ("11.4 st", "body mass"),
        ("10½ st 2", "body mass"),
        ("1.6 m 5 cm", "body height"),
        ("5.11'", "body height"),
    ],
    "remainder": [
        ("5ft 20in", "body height"),
        ("5ft 13in", "body height"),
        ("5 ft 12", "body height"),
        ("5'12\"", "body height"),
        ("5 ft 12.0 in", "body height"),
        ("11st 15lb", "body mass"),
        ("11st 14", "body mass"),
        ("1 m 165 cm", "body height"),
        ("1 m 100 cm", "body height"),
    ],
    "asked": [
        ("70.500", "body mass"),
        ("70,500", "body mass"),
        ("70.125 kg", "body mass"),
        ("1.650 m", "body height"),
        ("1,500", "food mass"),
        ("100.000", "count"),
        ("-1.500", "count"),
        ("5 ft 7.125 in", "body height"),
        ("７０，５００", "body mass"),
    ],
}
