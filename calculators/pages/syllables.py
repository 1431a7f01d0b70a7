"""A word -> its syllables, by rule, so that a page measures the same on every machine and needs no download.

    syllables("muscle") == 2    syllables("sarcopenia") == 5    syllables("DXA") == 3 (letter by letter)

Vowel groups are counted, silent letters taken off, vowels that part (“sarcopeni-a”) added; EXCEPTIONS hold the rest.
"""

from __future__ import annotations

import re
from functools import lru_cache

EXCEPTIONS = {
    "business": 2,
    "every": 2,
    "everyone": 3,
    "everything": 3,
    "everyday": 3,
    "evening": 2,
    "people": 2,
    "peoples": 2,
    "area": 3,
    "areas": 3,
    "idea": 3,
    "ideas": 3,
    "being": 2,
    "doing": 2,
    "going": 2,
    "seeing": 2,
    "science": 2,
    "sciences": 2,
    "quiet": 2,
    "diet": 2,
    "diets": 2,
    "poem": 2,
    "real": 1,
    "really": 2,
    "cereal": 3,
    "create": 2,
    "creatine": 3,
    "creatinine": 4,
    "someone": 2,
    "somebody": 3,
    "something": 2,
    "sometimes": 2,
    "somewhere": 2,
    "clothes": 1,
    "women": 2,
    "recipe": 3,
    "recipes": 3,
    "apostrophe": 4,
    "simile": 3,
    "acne": 2,
    "maybe": 2,
    "coffee": 2,
    "therefore": 2,
    "lifetime": 2,
    "lifestyle": 2,
    "lifelong": 2,
    "caretaker": 3,
    "careful": 2,
    "carefully": 3,
    "useful": 2,
    "hour": 1,
    "hours": 1,
    "our": 1,
    "ours": 1,
    "genre": 2,
    "genres": 2,
    "ageing": 2,
    "anyone": 3,
    "lion": 2,
    "lions": 2,
    "diabetes": 4,
    "dietitian": 4,
    "dietitians": 4,
    "scientist": 3,
    "scientists": 3,
    "scientific": 4,
    "reality": 4,
    "ideal": 3,
    "nucleus": 3,
    "nuclear": 3,
    "linear": 3,
    "fluid": 2,
    "fluids": 2,
    "ruin": 2,
    "cruel": 2,
    "poet": 2,
    "oasis": 3,
    "museum": 3,
    "diarrhoea": 4,
    "caesarean": 4,
    "tiredness": 2,
    "giant": 2,
    "judgement": 2,
    "argue": 2,
    "argues": 2,
    "argued": 2,
    "naive": 2,
    "biceps": 2,
    "triceps": 2,
    "leucine": 2,
    "protein": 2,
    "proteins": 2,
    "caffeine": 2,
    "casein": 2,
    "weighed": 1,
    "aged": 1,
    "tired": 1,
    "used": 1,
    "naked": 2,
    "wicked": 2,
    "rapamycin": 4,
    "reading": 2,
    "medicine": 3,
    "medicines": 3,
    "interest": 3,
    "interested": 4,
    "interesting": 4,
    "vegetable": 4,
    "vegetables": 4,
    "different": 3,
    "average": 3,
    "averages": 4,
    "natural": 3,
    "several": 3,
    "general": 3,
    "usual": 3,
    "usually": 4,
    "actual": 3,
    "actually": 4,
    "gradual": 3,
    "gradually": 4,
    "dr": 2,
    "mr": 2,
    "mrs": 2,
    "vs": 2,
    "kg": 3,
    "g": 1,
    "cm": 4,
    "mm": 4,
    "ml": 4,
    "kcal": 3,
    "mg": 4,
    "lb": 1,
    "eye": 1,
    "eyes": 1,
    "eyed": 1,
    "shoe": 1,
    "shoes": 1,
    "toe": 1,
    "toes": 1,
    "goes": 1,
    "does": 1,
    "doesn't": 2,
    "forearm": 2,
    "forearms": 2,
    "whey": 1,
    "yoghurt": 2,
    "oestrogen": 3,
    "tofu": 2,
    "soya": 2,
    "hereditary": 5,
    "reassess": 3,
    "reassure": 3,
    "react": 2,
    "reaction": 3,
    "precise": 2,
    "cooperate": 4,
    "coauthor": 3,
}
SPELT_OUT = re.compile(r"[A-Z]{2,5}\d?s?$")
SAID_AS_WORDS = {"SARC", "GLIM", "STEADI", "AIDS", "COVID", "SHARE", "NICE", "LIFE"}
PARTED = re.compile(
    r"i[ao]|iu|(?<![gqt])ua|ue[nt]|(?<![gq])uel|eo(?!us|n$)|[aeo]ing|ier$|iest$|iety|oa(?=l?$)|[aeou]y(?=[aeiou])|"
    r"yi|myo|[^aeiou]ying|uou|ie[nt](?=[ct]|s?$)|[dlnrv]ier|creat|reac(?!h)|rein|coo[pr]|uity|uous"
)
TOGETHER = re.compile(
    r"[ctsg]ion|(?:ll|n)ion|[ctsg]ia[nl]|[ctgx]iou|geous?|[ct]ie(?:n|nt|nce|ncy)|tia|cia(?!t)|shio|uing|viour|"
    r"nior"
)
SILENT = re.compile(r"(?:[^aeiouylr]|[aeiouy]l|[^aeiou]ll|[aeiouy]r)e$|[aeiouy]e$")
SILENT_ES = re.compile(r"(?:[^aeiouyhlrsxzcg]|[^cs]h|[aeiouy][lr]|[aeiouy])es$")
SILENT_ED = re.compile(r"(?:[^aeiouytdlr]|[aeiouy](?:ll?|rr?)|[aeiouy])ed$")
MIDDLE_E = re.compile(
    r"(?:[aeiouy][^aeiouylwx]|dg|st)e"
    r"(?=(?:ments?|ful|less|ness|li|ly|ty|works?|times?|where|thing|one|body|hold|house)+$)"
)
BREAKS = re.compile(r"[^\W\d_]sms?$|thms?$|[^aeiouy]n['’]t$")


def syllables(word: str) -> int:
    """How many syllables a word has; parts joined by a hyphen are counted each, a number counts as one."""
    return sum(_syllables(part) for part in re.findall(r"\d+(?:[.,·:]\d+)+|[^\W_]+(?:['’][^\W\d_]+)?", word))


@lru_cache(maxsize=20_000)
def _syllables(part: str) -> int:
    if any(letter.isdigit() for letter in part):
        return 1
    if SPELT_OUT.match(part) and part not in SAID_AS_WORDS:
        return sum(3 if letter == "W" else 1 for letter in part if letter.isupper())
    word = re.sub(r"['’]s$|s['’]$", "", part.lower())
    if word in EXCEPTIONS:
        return EXCEPTIONS[word]
    return max(
        1,
        _vowel_groups(word)
        + len(PARTED.findall(word))
        - len(TOGETHER.findall(word))
        - _silent(word)
        + len(BREAKS.findall(word)),
    )


def _vowel_groups(word: str) -> int:
    return len(re.findall(r"[aeiouy]+", re.sub(r"^y(?=[aeiou])|qu", lambda found: "q" * len(found[0]), word)))


def _silent(word: str) -> int:
    """Written and not said: walkE, makEs, walkEd, usEful."""
    ends = any(pattern.search(word) for pattern in (SILENT, SILENT_ES, SILENT_ED))
    return int(ends and not word.endswith(("ee", "oe", "ye"))) * _ends_on_silent_vowel(word) + len(
        MIDDLE_E.findall(word)
    )


def _ends_on_silent_vowel(word: str) -> int:
    """A final e joined to another vowel (“tissue”, “movie”) was counted with it already."""
    return 0 if re.search(r"(?<![gq])[aeiouy]e[sd]?$", word) else 1
