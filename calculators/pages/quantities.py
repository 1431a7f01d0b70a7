"""What counts as a quantity in a sentence. The rules are few, so that authors can foresee them.

    counts                                            does not count
    ------------------------------------------------  ------------------------------------------------
    34 %, 5 per cent, half of the weight lost         type 2 diabetes, IGF-1, vitamin B12, omega-3
    1.6, 139,691, < 27, 3-fold, twice as often        in 2019, on 22 November 2026, the 1990s
    25 grams, twenty grams, 1.2 g/kg, 400 metres      one gram, a pound of, a kilogram
    for 30 seconds, over 12 weeks, 150 minutes        the 30-second test, a 12-week log, twelve weeks
    within ten years the men lost strength            do it for ten years; wait two weeks
    1,200 older adults, 49 trials, two trials         two people, three friends, your two legs
    one in five, 30 in 100, 3 out of 10               step 3, item 4, 1., 2.
    muscle falls from age 30, men over 65             if you are over 65 (who is spoken to)
                                                      women over 80, under “What we don't know”
    8 to 12 repetitions, three sets, 10 points        twice a week, two or three times a week, every 4 weeks
    the 10th centile, BMI of 30, hazard ratio 2       the first, the 2nd time, rule 1

A length of time in words counts only beside people studied (men, adults, a trial, on average).
A protocol in digits counts too (“for 30 seconds”): the test it belongs to has a source.
"""

from __future__ import annotations

import re

_DIGITS = r"\d+(?:[.,·]\d+)*"
_WORDS = (
    r"(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|"
    r"(?:a|one|two|three|four|five|six|seven|eight|nine|ten) (?:hundred|thousand|million|billion)|half a million|"
    r"hundreds|thousands|millions|dozens)"
)
_NUMBER = rf"(?:{_DIGITS}|{_WORDS})"
_RANGE = rf"{_NUMBER}(?:\s*(?:[-–—/]|to|or|and|×|±)\s*{_NUMBER})?"
_TIME = r"(?:seconds?|secs?|minutes?|mins?|hours?|days?|nights?|weeks?|months?|years?|decades?)"
_HARD = (
    r"(?:kg|g|mg|µg|μg|mcg|lbs?|oz|ml|mL|dL|l|L|cm|mm|m|km|kcal|kJ|N|W|Nm|IU|bpm|mmHg|nmol|mmol|pmol|ng|pg|"
    r"(?:kilo|milli|micro|nano)?grams?|grammes?|kilos?|pounds?|ounces?|stones?|"
    r"(?:kilo|centi|milli)?(?:metres?|meters?|litres?|liters?)|inches|feet|miles?|"
    r"(?:kilo)?calories|kilojoules|newtons?|watts|degrees|(?:micro|milli|nano)molar|dollars|euros)"
)
_STUDIED = (
    r"(?:people|persons|adults|men|women|patients|participants|volunteers|children|residents|veterans|twins|"
    r"subjects|athletes|members|deaths|falls|cases|survivors)"
)
_BETWEEN = r"(?:(?!(?:and|or|to|for|with|in|on|at|by|from|than|that|is|are|the|who|as|when|if|of|these|those)\b)[\w-]+\s+){0,3}?"
_STUDY = r"(?:trials?|studies|reviews?|cohorts?|meta-analyses|papers|countries|hospitals)"
_PART = r"(?:half|(?:a|one) (?:half|third|quarter|fifth|sixth|tenth)|two[- ]thirds|three[- ]quarters)"
_FRACTION = r"(?:half|a third|two[- ]thirds|a quarter|three[- ]quarters|a fifth|a tenth|one third|one quarter)"
_SHARED = r"(?:people|adults|men|women|patients|participants|those|them|all|every|its|their)"

_ALWAYS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<![\w.]){_RANGE}\s*(?:%(?:/[a-z]+)?|per ?cent\b|percentage points?\b)",
        r"(?<![\w.])\d+[.·]\d+(?!\w*\.\d)",
        r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?!\w)",
        rf"[<>≤≥±≈]\s*{_DIGITS}",
        r"[$£€]\s?\d",
        rf"(?<![\w.]){_NUMBER}[- ]?fold\b",
        rf"\b(?:one|\d+|{_WORDS})\s+(?:in|out of)\s+(?:every\s+)?(?:\d[\d,]*|{_WORDS})\b(?!\s+{_TIME})",
        rf"\b(?:twice|{_NUMBER} times)\s+(?:as\b|more|less|faster|slower|higher|lower|larger|smaller|bigger|stronger|likelier|the\b)",
        r"\b(?:(?:nearly|almost|about|more than) (?:double|doubles|halves|triples)|doubled|trebled|tripled|quadrupled|halved)\b",
        rf"\bhalf an?\s+(?:per ?cent\b|{_HARD}\b)",
        rf"\bby\s+(?:about |around |roughly |nearly |almost |some |over |only )?{_PART}\b",
        rf"\b{_PART}\s+(?:fewer|less|more|lower|higher|smaller|larger|as (?:much|many|big))\b",
        r"\b\d+ to (?:one|1)\b",
        rf"\b(?:\d+|(?!two|three|four){_WORDS}) of (?:them|those)\b",
        rf"(?<!first )(?<!second )(?<!other )\b{_FRACTION}\s+(?:of\s+(?!your\b)\w+|{_SHARED}\b)",
        rf"\b{_RANGE}\s+(?:extra\s+|more\s+|fewer\s+)?(?:sets?|repetitions|reps|stands|points|breaths)\b",
        rf"\b(?:two|three|four|{_NUMBER})\s+{_BETWEEN}{_STUDY}\b",
        rf"(?<![\w.])(?:\d+(?:,\d{{3}})*|(?!(?:two|three|four)\b){_WORDS})\s+(?:of the\s+)?{_BETWEEN}{_STUDIED}\b",
        r"\b\d+(?:st|nd|rd|th)\s+(?:per)?centile\b",
        r"\b(?:BMI|body mass index|(?:hazard|odds|risk) ratio|SARC-F)\s+(?:score\s+)?(?:of|over|above|below|under|from|at least)?\s*\d",
        r"\bn\s*=\s*\d",
    )
]
_WHOLE = (
    r"[²³]?(?:\s?/\s?(?:\d[\d.]*\s?)?[A-Za-zµμ]+[²³23]?)*"
    r"(?:\s+per\s+(?:\d[\d.]*\s+)?(?:kg|g|mL|L|m[²³2]?|kilograms?|grams?|litres?|pounds?|minute|hour|day|week|month|year|decade|meal)\b"
    r"(?:/m²|(?=[\s.,;:)]|$)))*"
)
"""What belongs to a unit beyond its first word: kg/m², mL/min/1.73 m², grams per kilogram. A unit is never cut."""
_UNIT = re.compile(rf"(?<![\w.]){_RANGE}(?:\s|-)?{_HARD}(?:\b|(?=[²³]))(?!-){_WHOLE}")
_TIME_IN_DIGITS = re.compile(
    rf"(?<![\w.-])\d[\d,.]*(?:\s*(?:-|–|to|or|and)\s*\d[\d,.]*)?\s+(?:(?:[a-z]+\s+)?{_TIME}|h|s|min)\b{_WHOLE}",
    re.IGNORECASE,
)
_TIME_IN_WORDS = re.compile(rf"\b{_WORDS}(?:\s*(?:to|or|and)\s*{_WORDS})?\s+{_TIME}\b", re.IGNORECASE)
_AGE = re.compile(
    r"\b(?:aged?|over|under|past|after|from|beyond|by|before|about|around|at|between|until|(?:people|adults|men|women|those) of)"
    r"\s+(?:the age of\s+|age\s+)?[1-9]\d\b(?!\s*(?:[-–]|to|or)?\s*\d*\s*\w*(?:%|second|minute|day|week|month|time))"
    r"|\b[1-9]\d[- ]year[- ]olds?\b",
    re.IGNORECASE,
)
_PEOPLE = re.compile(rf"\b(?:{_STUDIED}|{_STUDY}|trial|study|muscles?|strength|on average|they)\b", re.IGNORECASE)
_TO_THE_READER = re.compile(r"\b(?:you|your|you're|you’re|we|our)\b|\?\s*$", re.IGNORECASE)

NOT_QUANTITIES = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b\d{4}-\d\d-\d\d\b",
        r"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?\b",
        rf"\b(?:every|each)\s+{_RANGE}\s+{_TIME}\b",
        rf"\b(?:once|twice|{_RANGE} times)\s+(?:a|an|per|each|every)\s+(?:day|week|month|year|night)\b",
        rf"\b{_RANGE}\s+(?:days|nights)\s+(?:a|per|each|every)\s+week\b",
        rf"\b\d+[- ](?:{_TIME}|met(?:re|er)s?|foot)[- ](?=(?:walk|test|log|chair|sit|stand|plan|programme|sheet|timer|course)\b)",
        rf"\b\d+-(?:{_TIME}|met(?:re|er)|point|item)\b(?!-old)",
        r"\b(?:1[5-9]|20)\d\d(?:\s*[-–]\s*(?:(?:1[5-9]|20)\d\d|\d\d))?s?\b"
        rf"(?!\s*(?:%|per ?cent|percentage|{_HARD}\b|{_TIME}\b|(?:older |young |healthy )?{_STUDIED}\b|steps\b))",
        r"\b(?:step|items?|rule|table|figure|fig\.|chapter|part|page|sheet|type|grade|stage|version|level|number|no\.|question)"
        r"\s+\d+(?:\s*(?:[-–]|to|and)\s*\d+)?\b",
        r"\b[A-Za-z]+-\d+\b(?!\s*(?:%|kg|g)\b)|\b[A-Za-z]+\d+\b",
        r"\b(?:24/7|50/50|20/20)\b",
    )
]


def quantity_in(text: str, *, is_finding: bool = True) -> str:
    """The first quantity a sentence states, or an empty string. `text` holds words only: no citation, no code.

    Where nothing is found but something asked (“What we don't know”), ages and times in words do not count.
    """
    for pattern in NOT_QUANTITIES:
        text = pattern.sub(" ", text)
    for pattern in (_UNIT, _TIME_IN_DIGITS, *_ALWAYS):
        if found := pattern.search(text):
            return _tidy(found[0])
    return _time_or_age(text) if is_finding else ""


def _time_or_age(text: str) -> str:
    if not _TO_THE_READER.search(text) and (age := _AGE.search(text)):
        return _tidy(age[0])
    if not _TO_THE_READER.search(text) and _PEOPLE.search(text) and (time := _TIME_IN_WORDS.search(text)):
        return _tidy(time[0])
    return ""


def has_number(text: str) -> bool:
    """Whether there is a number at all, in digits or words, quantity or not."""
    return re.search(rf"\d|\b(?:half|third|quarter|twice|{_WORDS})\b", text) is not None


def is_bare_number(cell: str) -> bool:
    """A table cell that is a number or a range and nothing else: 12, 12–17, < 27, −0.5 (0.2)."""
    return (
        re.fullmatch(r"[<>≤≥±≈~+−–-]?\s*\d[\d\s.,·]*(?:(?:[-–—±(/]|to)\s*[−–-]?[\d\s.,·]+\)?)*\s*%?", cell.strip())
        is not None
    )


def _tidy(text: str) -> str:
    return " ".join(text.split())
