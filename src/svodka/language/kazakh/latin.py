"""Kazakh in Latin letters, read as Cyrillic: three alphabets, with the way back to the text.

2021: ä ğ ı i ñ ö ş ū ü y (ǧ and ŋ in some papers); 2018: á ǵ ı i ń ó sh ch ú ý y;
the Turkic one of some papers: ä ğ ı (ы) i ñ ö ş ç ü w (ұ) y (й) c (ц) ya yu. «sh», «ch», «ts» of loans
and «ıa» behind a vowel are two letters for one, so positions move; everything else keeps its place.
"""

from __future__ import annotations

import re
from functools import cache

from svodka.language.kazakh.plain_letters import spelt_out
from svodka.language.kazakh.telling import in_kazakh_words
from svodka.language.lexicon import classes, load
from svodka.language.readable import Offsets

COMMON = dict(zip("abvgdejzklmnoprstfhqy", "абвгдежзклмнопрстфхқы", strict=True))
ALPHABET_2021 = COMMON | dict(zip("äğǧñŋöşūüuıi", "әғғңңөшұүуіи", strict=True))
ALPHABET_2021 |= {"ts": "ц", "ia": "я", "iu": "ю"}
ALPHABET_2018 = COMMON | dict(zip("áǵńóúýuıi", "әғңөүуұиі", strict=True))
ALPHABET_2018 |= {"sh": "ш", "ch": "ч", "ts": "ц", "ia": "я", "iý": "ю"}
ALPHABET_TURKIC = COMMON | dict(zip("äğñöşçüwuıiyc", "әғңөшчүұуыійц", strict=True))
ALPHABET_TURKIC |= {"ya": "я", "yu": "ю"}
SIGNS_2018 = frozenset("áǵńóúý")
SIGNS_2021 = frozenset("äğǧñŋöşūü")
_SIGN = re.compile(f"[{''.join(SIGNS_2018 | SIGNS_2021)}]", re.IGNORECASE)
SAMPLE = 2000
SHARE = 0.12
"""Share of common words among the different ones from which a text is Kazakh; elsewhere near none."""
LEAST = 5
"""Words of the shortest text that may be told by them."""
SHARED = frozenset({"он", "бе", "мен", "ме", "де", "ал", "миллион", "триллион", "квадриллион"})
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
    r"[iIəƏɵƟӄӈ](?:(?<=[ӄӈ])|(?<=\d-i)"
    r"|(?<=[а-яА-ЯәғқңөұүһіӘҒҚҢӨҰҮҺІ].)|(?=[а-яА-ЯәғқңөұүһіӘҒҚҢӨҰҮҺІ]))"
)
"""Latin letters inside a Cyrillic word or behind a number («35-i»), which look like Kazakh ones.

From the letter on, for which one look passes over others.
"""
_WORD = re.compile(r"[^\W\d_]+")
_SHORT_I = re.compile(r"(?<=[аәеоөұүыі])и|(?<=[аә])і(?=[ыіае])", re.IGNORECASE)
"""One letter stands for «и» and «й»: behind a vowel it is «й» («paiyz», «jaidan»), with a dot or none."""
_PAIR_2018 = r"[sc]h|\bts|ts(?=ı)|(?:(?<=[aáeıioóuúyý])|\b)ı[aý]"
_PAIR_2021 = r"\bts|ts(?=i)|(?:(?<=[aäeıioöuūüy])|\b)i[au]"
"""No Kazakh word begins with «ts», and none has «tsı»; «ketse» keeps its two letters; «iağni» is «яғни».

Behind a vowel «ıý» is «ю», too: «azaıý» is «азаю»; behind a consonant it is «ию» («qıý»), but in loans.
"""
_PAIR_TURKIC = re.compile(r"y[au]", re.IGNORECASE)
_VOWEL_Y = re.compile(r"(?<=[bcdfghjklmnpqrstvwxzñşçğ])y(?![aäeıioöuüy])")
"""A «y» that is a vowel, «jyly»: the Turkic alphabet has «ı» for it, and «y» only beside another vowel."""
_TURKIC = 5
"""How many times as many «ı» its texts have, where names may have another letter."""
_OTHER_I = re.compile(r"і(?=[ыі])|(?<=[цс])і(?=я)", re.IGNORECASE)
"""The Turkic alphabet writes «и» like «і»: «biıl» is «биыл», «policiya» is «полиция»."""
_STRIPPED = re.compile(r"О(?=[a-z])")
"""«Ótken» where papers write a Cyrillic letter with an accent, which is taken off before."""
_LOAN = re.compile(r"(?<=[аеиоуыік])с(?=ия)", re.IGNORECASE)
"""«Polısııa» is written as it is spoken; «комиссия» keeps its letters."""
_CENTNERS = re.compile(r"\bс(?=/га\b)")
"""«13,5 s/ga»: centners, whose letter is «ts» in words."""


@cache
def _pairs(yu: str) -> re.Pattern[str]:
    """The pairs of an alphabet by its two letters for «ю», with those of loans: «bıýdjet» is «бюджет»."""
    letters = ALPHABET_2018 if yu == "iý" else ALPHABET_2021
    latin = {cyrillic: one for one, cyrillic in letters.items()} | dict.fromkeys("ий", "[ıi]")
    loans = []
    for form in classes("kazakh/loans")["yu"]:
        before, _, behind = form.partition("ю")
        spelt = "".join(latin[letter] for letter in behind)
        loans.append(rf"(?<=\b{''.join(latin[letter] for letter in before)}..)(?={spelt})")
    pairs = _PAIR_2018 if yu == "iý" else _PAIR_2021
    return re.compile(f"{pairs}|[ıi]{yu[1]}(?:{'|'.join(loans)})", re.IGNORECASE)


def _alphabet(text: str, known: bool) -> dict[str, str]:
    sample = text[:SAMPLE].lower()
    old = any(sign in sample for sign in SIGNS_2018)
    turkic = known and not old and "ı" in sample and SIGNS_2021 & set(sample)
    if turkic and sample.count("ı") > _TURKIC * len(_VOWEL_Y.findall(sample)):
        return ALPHABET_TURKIC  # «adamdardıñ», where the others have «adamdardyñ»
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
    words = _WORD.findall(transliterated(sample, share < SHARE)[0].lower())
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
    if not _SIGN.search(text, 0, SAMPLE):
        return False
    sample = text[:SAMPLE].lower()
    signs = (SIGNS_2018 | SIGNS_2021) & set(sample)
    return len(signs) >= KNOWN_SIGNS and _mostly_latin(sample)


def _told(text: str) -> bool:
    """«Baǵa 12 paiyzǵa artty»: whether the words of a short text are Kazakh ones in Latin letters."""
    short = len(text) < SHORT and _mostly_latin(text)
    return short and in_kazakh_words(transliterated(text)[0])


def transliterated(text: str, known: bool = True) -> tuple[str, Offsets | None]:
    """The text in Cyrillic letters, and the way back; ``None`` where positions are the same.

    ``known``: whether it is known to be Kazakh, and no neighbour's that is written in Turkic letters.
    """
    alphabet = _alphabet(text, known)
    pairs = _PAIR_TURKIC if "w" in alphabet else _pairs("iý" if "sh" in alphabet else "iu")
    finished = _with_i if "w" in alphabet else _shortened
    text = _STRIPPED.sub("Ó", text) if "ó" in alphabet else text
    table = {ord(k): v for k, v in alphabet.items() if len(k) == 1}
    table |= {ord(k.upper()): v.upper() for k, v in alphabet.items() if len(k) == 1 and k != "i"}
    table[ord("İ")], table[ord("I")] = ("И", "І") if "ş" in alphabet else ("І", "И")
    if not pairs.search(text):
        return finished(text.translate(table)), None
    parts: list[str] = []
    places: list[int] = []
    missing: list[int] = []
    done = length = 0
    for lost, match in enumerate(pairs.finditer(text), 1):
        pair = match.group()
        letter = alphabet[pair.translate(_PLAIN).lower()]
        kept = text[done : match.start()].translate(table)
        parts += [kept, letter if pair.islower() else letter.upper()]  # «ıÝNESKO»
        length += len(kept) + 1
        done = match.end()
        places.append(length)
        missing.append(lost)
    parts.append(text[done:].translate(table))
    return finished("".join(parts)), Offsets(tuple(places), tuple(missing), (1,) * len(places))


def _shortened(text: str) -> str:
    text = _SHORT_I.sub(lambda found: "й" if found.group().islower() else "Й", text)
    text = _CENTNERS.sub("ц", text)
    text = _loans().sub(lambda found: "э" if found.group() == "е" else "Э", text)
    return _LOAN.sub(lambda found: "ц" if found.group() == "с" else "Ц", text)


@cache
def _loans() -> re.Pattern[str]:
    begin = "|".join(form[1:] for form in classes("kazakh/loans")["e"])
    return re.compile(rf"\bе(?={begin})", re.IGNORECASE)


def _with_i(text: str) -> str:
    """A text in the letters of the Turkic alphabet, whose «и» is told by the words that have it."""
    text = _OTHER_I.sub(lambda found: "и" if found.group() == "і" else "И", text)
    return _i_words().sub(lambda found: _i_letters(found.group()), text)


@cache
def _i_words() -> re.Pattern[str]:
    forms = sorted(classes("kazakh/loans")["i"], key=len, reverse=True)
    return re.compile(
        rf"\b(?:{'|'.join(form.replace('и', '[иі]') for form in forms)})", re.IGNORECASE
    )


def _i_letters(word: str) -> str:
    return word.replace("і", "и").replace("І", "И")


def readable(text: str) -> tuple[str, Offsets | None]:
    """A Kazakh text as reading sees it: in Cyrillic letters, «бiз» and «мəселе» of Latin keyboards too."""
    latin = _mostly_latin(text[:SAMPLE])
    told = latin and (is_latin(text, KNOWN_SHARE, KNOWN_LEAST) or _told(text))
    if told or _signed(text):
        return transliterated(text)
    return spelt_out(_STRAY.sub(lambda found: _LIKE[found.group()], text)), None
