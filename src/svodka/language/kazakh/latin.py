"""Kazakh in Latin letters, read as Cyrillic: the alphabets of 2021 and 2018, with the way back to the text.

2021: ä ğ ı i ñ ö ş ū ü y (ǧ and ŋ in some papers); 2018: á ǵ ı i ń ó sh ch ú ý y. «sh», «ch», «ts» of loans
and «ıa» behind a vowel are two letters for one, so positions move; everything else keeps its place.
"""

from __future__ import annotations

import re
from functools import cache

from svodka.language.kazakh.plain_letters import spelt_out
from svodka.language.kazakh.telling import in_kazakh_words
from svodka.language.lexicon import load
from svodka.language.readable import Offsets

COMMON = dict(zip("abvgdejzklmnoprstfhqy", "абвгдежзклмнопрстфхқы", strict=True))
ALPHABET_2021 = COMMON | dict(zip("äğǧñŋöşūüuıi", "әғғңңөшұүуіи", strict=True))
ALPHABET_2021 |= {"ts": "ц", "ia": "я"}
ALPHABET_2018 = COMMON | dict(zip("áǵńóúýuıi", "әғңөүуұиі", strict=True))
ALPHABET_2018 |= {"sh": "ш", "ch": "ч", "ts": "ц", "ia": "я"}
SIGNS_2018 = frozenset("áǵńóúý")
SIGNS_2021 = frozenset("äğǧñŋöşūü")
SAMPLE = 2000
SHARE = 0.12
"""Share of common words among the different ones from which a text is Kazakh; elsewhere near none."""
LEAST = 5
"""Words of the shortest text that may be told by them."""
SHARED = frozenset({"он", "бе", "мен", "ме", "де", "ал", "миллион", "триллион"})
"""Common words that look English in Latin letters («on», «men», «million»): alone they tell nothing."""
KNOWN_SHARE, KNOWN_LEAST = 0.03, 2
"""The same where a text is known to be Kazakh."""
SHORT = 250
"""Characters of a text that may be told by a few words."""
KNOWN_SIGNS = 3
"""Different letters with signs from which it is in Latin ones, whatever its words are."""
_PLAIN = str.maketrans("ıİIſ", "iiis")
"""What a pattern that ignores case takes for one letter: «ıa», «İA» and «ia» are one pair."""
_LATIN = re.compile(r"[a-zA-Z]+")
_CYRILLIC = re.compile(r"[а-яА-ЯәғқңөұүһіӘҒҚҢӨҰҮҺІ]+")
_LIKE = {"i": "і", "I": "І", "ə": "ә", "Ə": "Ә", "ɵ": "ө", "Ɵ": "Ө", "ӄ": "қ", "ӈ": "ң"}
_STRAY = re.compile(
    r"(?<=\d-)i|[ӄӈ]|[iIəƏɵƟ](?:(?<=[а-яА-ЯәғқңөұүһіӘҒҚҢӨҰҮҺІ][iIəƏɵƟ])|(?=[а-яА-ЯәғқңөұүһіӘҒҚҢӨҰҮҺІ]))"
)
"""Latin letters inside a Cyrillic word or behind a number («35-i»), which look like Kazakh ones."""
_WORD = re.compile(r"[^\W\d_]+")
_SHORT_I = re.compile(r"(?<=[аәеоөұүыі])и|(?<=[аә])і(?=[ыіае])", re.IGNORECASE)
"""One letter stands for «и» and «й»: behind a vowel it is «й» («paiyz», «jaidan»), with a dot or none."""
_PAIR_2018 = re.compile(r"[sc]h|\bts|ts(?=ı)|(?:(?<=[aáeıioóuúyý])|\b)ıa", re.IGNORECASE)
_PAIR_2021 = re.compile(r"\bts|ts(?=i)|(?:(?<=[aäeıioöuūüy])|\b)ia", re.IGNORECASE)
"""No Kazakh word begins with «ts», and none has «tsı»; «ketse» keeps its two letters; «iağni» is «яғни»."""
_STRIPPED = re.compile(r"О(?=[a-z])")
"""«Ótken» where papers write a Cyrillic letter with an accent, which is taken off before."""
_LOAN = re.compile(r"(?<=[аеиоуыік])с(?=ия)", re.IGNORECASE)
"""«Polısııa» is written as it is spoken; «комиссия» keeps its letters."""
_CENTNERS = re.compile(r"\bс(?=/га\b)")
"""«13,5 s/ga»: centners, whose letter is «ts» in words."""


def _alphabet(text: str) -> dict[str, str]:
    sample = text[:SAMPLE].lower()
    old = any(sign in sample for sign in SIGNS_2018)
    old = old or ("sh" in sample and not SIGNS_2021 & set(sample))  # «AQSh dollary»
    return ALPHABET_2018 if old else ALPHABET_2021


@cache
def _common_words() -> frozenset[str]:
    kinds = ("aux", "conj", "post", "pron", "adv", "verb")
    words = {f for e in load("kazakh/words") if e.text("class") in kinds for f in e.forms}
    return frozenset(words | {f for e in load("kazakh/numerals") for f in e.forms})


def is_latin(text: str, share: float = SHARE, least: int = LEAST) -> bool:
    """Whether a text is Kazakh in Latin letters.

    ``share``: how many of its words are common, at least; ``least``: how many words tell it.
    """
    sample = text[:SAMPLE]
    if not _mostly_latin(sample):
        return False
    words = _WORD.findall(transliterated(sample)[0].lower())
    if len(words) < least:
        return False
    different = set(words)  # Dutch is full of «de», which is a Kazakh word, too
    common = different & _common_words()
    return len(common) > share * len(different) and (share < SHARE or not common <= SHARED)


def _mostly_latin(sample: str) -> bool:
    latin, cyrillic = sum(map(len, _LATIN.findall(sample))), 0
    for run in _CYRILLIC.finditer(sample):
        cyrillic += run.end() - run.start()
        if cyrillic > latin:
            return False
    return True


def _signed(text: str) -> bool:
    """«Jańa avtobýs jetkiziledi»: whether letters with signs tell that a Kazakh text is in Latin ones."""
    sample = text[:SAMPLE].lower()
    signs = (SIGNS_2018 | SIGNS_2021) & set(sample)
    return len(signs) >= KNOWN_SIGNS and _mostly_latin(sample)


def _told(text: str) -> bool:
    """«Baǵa 12 paiyzǵa artty»: whether the words of a short text are Kazakh ones in Latin letters."""
    short = len(text) < SHORT and _mostly_latin(text)
    return short and in_kazakh_words(transliterated(text)[0])


def transliterated(text: str) -> tuple[str, Offsets | None]:
    """The text in Cyrillic letters, and the way back; ``None`` where positions are the same."""
    alphabet = _alphabet(text)
    pairs = _PAIR_2018 if "sh" in alphabet else _PAIR_2021
    text = _STRIPPED.sub("Ó", text) if "ó" in alphabet else text
    table = {ord(k): v for k, v in alphabet.items() if len(k) == 1}
    table |= {ord(k.upper()): v.upper() for k, v in alphabet.items() if len(k) == 1 and k != "i"}
    table[ord("İ")], table[ord("I")] = ("И", "І") if "ş" in alphabet else ("І", "И")
    if not pairs.search(text):
        return _shortened(text.translate(table)), None
    parts: list[str] = []
    places: list[int] = []
    missing: list[int] = []
    done = length = 0
    for lost, match in enumerate(pairs.finditer(text), 1):
        pair = match.group()
        letter = alphabet[pair.translate(_PLAIN).lower()]
        kept = text[done : match.start()].translate(table)
        parts += [kept, letter.upper() if pair[0].isupper() else letter]
        length += len(kept) + 1
        done = match.end()
        places.append(length)
        missing.append(lost)
    parts.append(text[done:].translate(table))
    return _shortened("".join(parts)), Offsets(tuple(places), tuple(missing), (1,) * len(places))


def _shortened(text: str) -> str:
    text = _SHORT_I.sub(lambda found: "й" if found.group().islower() else "Й", text)
    text = _CENTNERS.sub("ц", text)
    text = _loans().sub(lambda found: "э" if found.group() == "е" else "Э", text)
    return _LOAN.sub(lambda found: "ц" if found.group() == "с" else "Ц", text)


@cache
def _loans() -> re.Pattern[str]:
    begin = "|".join(form[1:] for entry in load("kazakh/loans") for form in entry.forms)
    return re.compile(rf"\bе(?={begin})", re.IGNORECASE)


def readable(text: str) -> tuple[str, Offsets | None]:
    """A Kazakh text as reading sees it: in Cyrillic letters, «бiз» and «мəселе» of Latin keyboards too."""
    if is_latin(text, KNOWN_SHARE, KNOWN_LEAST) or _signed(text) or _told(text):
        return transliterated(text)
    return spelt_out(_STRAY.sub(lambda found: _LIKE[found.group()], text)), None
