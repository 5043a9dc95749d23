"""Endings of Kazakh words: what a form may be a form of, and which case its ending is.

Kazakh adds endings one behind another and never changes the stem but for its last consonant, so a number or
a unit is found again by taking endings off. Case, possession, «about» (-дай) and «worth» (-лық) are told
apart. Vowel harmony is not checked, for texts break it and nothing hangs on it here; whether an ending fits
the consonant before it is (:func:`sounds`), where a noun is told by its ending alone.
"""

from __future__ import annotations

import re

from svodka.language.remembered import remembered

CASES = {
    "dat": "ға|ге|қа|ке|на|не",
    "abl": "дан|ден|тан|тен|нан|нен",
    "loc": "да|де|та|те|нда|нде",
    "acc": "ды|ді|ты|ті|ны|ні|н",
    "gen": "дың|дің|тың|тің|ның|нің",
    "ins": "мен|бен|пен|менен",
}
_CASE = "|".join(f"(?P<{name}>{forms})" for name, forms in CASES.items())
_POSSESSED = "сы|сі|ы|і|ым|ім|м|ымыз|іміз|мыз|міз|ыңыз|іңіз|ңыз|ңіз"
_PLURAL = "лар|лер|дар|дер|тар|тер"
ENDING = re.compile(
    rf"(?P<plural>{_PLURAL})?(?P<worth>[лдт](?:ық|ік|(?:ығ|іг)(?=[ыі])))?(?P<about>дай|дей|тай|тей)?"
    rf"(?P<own>{_POSSESSED})?(?:{_CASE})?"
    r"(?:(?<![дт][ыі])(?P<place>ғы|гі|қы|кі|дағы|дегі|тағы|тегі|ндағы|ндегі))?"
)
PLURALS = tuple(_PLURAL.split("|"))
GENITIVE = tuple(CASES["gen"].split("|"))
ABLATIVE = tuple(CASES["abl"].split("|"))
DATIVE = ("ға", "ге", "қа", "ке")
"""The endings of «to» that no possession stands before."""
TO = tuple(CASES["dat"].split("|"))
"""All endings of «to», with or without a possession before them."""
LOCATIVE = tuple(CASES["loc"].split("|"))
ITS = ("ында", "інде", "ынан", "інен", "ына", "іне")
"""Cases of a possessed noun."""
OWNED = ("ының", "інің")
"""How a possessed noun ends that something belongs to."""
WITHOUT = ("сыз", "сіз")
"""How a word ends that says without what."""
WITHIN = ("дағы", "дегі", "тағы", "тегі")
"""How adjectives of a place end: «аудандағы»."""
ORDINAL = re.compile(r"(?:сы|сі|ы|і)?(?:нші|ншы)|шы|ші")
MAX_ENDING = 12
WORDS = 50_000
"""Of how many words it is remembered what they are: a text has most of its words again and again."""


@remembered(50_000)
def stems(low: str) -> tuple[str, ...]:
    """What a folded word may be a form of, itself first, the longest stems before the shorter."""
    found = [low]
    for cut in range(len(low) - 1, max(1, len(low) - MAX_ENDING) - 1, -1):
        ending = low[cut:]
        if ENDING.fullmatch(ending):
            stem = low[:cut]
            found.append(stem)
            if ending[0] in "ыі" and stem[-1] in "бгғ":  # «көрсеткіші» keeps, «сотығы» softens
                found.append(stem[:-1] + {"б": "п", "г": "к", "ғ": "қ"}[stem[-1]])
    return tuple(found)


def split(low: str, stem: str) -> str | None:
    """The ending of a word over a stem; ``None`` where what follows the stem is no ending."""
    if low == stem:
        return ""
    if low.startswith(stem) and ENDING.fullmatch(low[len(stem) :]):
        return low[len(stem) :]
    soft = SOFTENED.get(stem[-1:], "")
    softened = stem[:-1] + soft
    if soft and low.startswith(softened) and ENDING.fullmatch(low[len(stem) :]):
        return low[len(stem) :]
    return None


_OWNED_MANY = re.compile(rf"(.{{2,}})(?:{_PLURAL})([ыі])")
SOFTENED = {"п": "б", "к": "г", "қ": "ғ"}
"""What the last letter of a stem becomes before a vowel: «мектеп», «мектебі»; «тап», «табу»."""


def one_owned(low: str) -> tuple[str, ...]:
    """Of a plural that belongs to something, what one of them may be: «органдары»: «органы»."""
    match = _OWNED_MANY.fullmatch(low)
    if match is None:
        return ()
    stem, vowel = match.groups()
    if stem[-1] in VOWELS:
        return (f"{stem}с{vowel}",)  # «мүшелері»: «мүшесі»
    soft = stem[:-1] + SOFTENED.get(stem[-1], stem[-1])
    return tuple(dict.fromkeys((stem + vowel, soft + vowel)))  # «мектептері»: «мектебі»


VOWELS = frozenset("аәеёиоөуұүыіэюя")
VOICELESS = frozenset("пфкқтсшщчцхһбвгд")
"""Voiceless consonants, and the voiced ones of loans, which are spoken so at the end of a word."""
NASAL = frozenset("мнң")
VOICED = frozenset("лрйузжмнң")
GLIDES = frozenset("уи")
"""Vowels behind which endings stand as behind a consonant: «тайфу-ды», and so «тайфун-ы»."""
_AFTER = {
    "plural": (("лар|лер", VOWELS | frozenset("рй")), ("дар|дер", VOICED), ("тар|тер", VOICELESS)),
    "dat": (("ға|ге", VOWELS | VOICED), ("қа|ке", VOICELESS), ("на|не", frozenset("ыі"))),
    "abl": (
        ("дан|ден", VOWELS | VOICED), ("тан|тен", VOICELESS), ("нан|нен", NASAL | frozenset("ыі")),
    ),
    "loc": (("да|де", VOWELS | VOICED), ("та|те", VOICELESS), ("нда|нде", frozenset("ыі"))),
    "acc": (
        ("ды|ді", VOICED | GLIDES), ("ты|ті", VOICELESS), ("ны|ні", VOWELS - GLIDES),
        ("н", frozenset("ыі")),
    ),
    "gen": (("дың|дің", VOICED | GLIDES), ("тың|тің", VOICELESS), ("ның|нің", VOWELS | NASAL)),
    "ins": (("мен|менен", VOWELS | VOICED), ("бен", VOICED), ("пен", VOICELESS)),
    "own": (
        ("сы|сі", VOWELS - GLIDES), ("м|мыз|міз|ңыз|ңіз", VOWELS),
        ("ы|і|ым|ім|ымыз|іміз|ыңыз|іңіз", VOICED | VOICELESS),
    ),
}  # fmt: skip
_SOUNDS = {
    name: {form: letters for forms, letters in rules for form in forms.split("|")}
    for name, rules in _AFTER.items()
}
"""Behind which letters an ending may stand; «Павло-дар» and «департамен-ті» are no such forms."""


def sounds(stem: str, ending: str) -> bool:
    """Whether the endings of a word fit the letters that they stand behind."""
    match = ENDING.fullmatch(ending)
    if match is None:
        return False
    word = stem + ending
    for name, forms in _SOUNDS.items():
        found = match.group(name)
        if not found:
            continue
        before = word[: len(stem) + match.start(name)].rstrip("ь")[-1:]  # «инсульт-і», «рубль-ді»
        letters = forms.get(found, frozenset())
        if before in VOWELS | VOICED | VOICELESS and before not in letters:
            return False
    return True


def plainly(stem: str, ending: str) -> str | None:
    """A noun in the case of an ending with an owner or a plural: «ауруханалар-ында» → «ауруханада»."""
    match = ENDING.fullmatch(ending)
    if match is None or match["place"] or not (match["own"] or match["plural"]):
        return None
    case = next((name for name in CASES if match[name]), None)
    forms = CASES[case].split("|") if case is not None else ()
    soft = [vowel for vowel in ending if vowel in VOWELS][-1:]
    fit = (f for f in forms if [c for c in f if c in VOWELS][-1:] == soft and sounds(stem, f))
    return next((stem + form for form in fit), None)


@remembered(10_000)
def features(ending: str) -> frozenset[str]:
    """What an ending says: ``dat``, ``abl``, …, ``own``, ``about``, ``worth``, ``plural``, ``place``."""
    match = ENDING.fullmatch(ending) if ending else None
    return frozenset(k for k, v in match.groupdict().items() if v) if match else frozenset()
