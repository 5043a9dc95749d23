"""Who and where, comparable: the name of a concept, or lemmas; empty where nobody in particular is named."""

from __future__ import annotations

import re

from svodka.language.lexicon import folded
from svodka.ledger.concepts import Catalogue
from svodka.ledger.names import key
from svodka.ledger.words import Word, look_up, words

NOMINAL = ("NOUN", "ADJF", "UNKN", "")
MOST_WORDS = 5
ENDING = re.compile(r"(.*(?:[оеё]в|[иы]н|ск|енко))(?:а|у|ым|ом|е|ой|ая|ий|ого|ому)?")


def actor(mention: str, catalogue: Catalogue, language: str = "") -> str:
    """Who did it: the first concept of the mention that names somebody, else its lemmas.

    «сотрудники КНБ»: knb. «сотрудники ведомства»: nobody in particular. «тренер сборной»: as lemmas.
    """
    found = words(mention, language=language)
    while found and catalogue.at("link", found, 0):  # "the"
        del found[0]
    matches = list(catalogue.all("actor", found))
    named = [match for match in matches if "generic" not in match.concept.flags]
    if named:
        head = named[0]
        for match in named[1:]:
            # «ҰҚК Шекара қызметі», "KNB Border Service": but for Russian the whole stands before its part.
            if match.first == head.last + 1 and not found[match.first].part:
                head = match
        return head.concept.name
    if matches and matches[0].first == 0:
        return ""
    offices = catalogue.at("office", found, 0) if found else None
    return "" if offices is not None and offices.last == len(found) - 1 else _lemmas(found)


def place(mention: str, catalogue: Catalogue, language: str = "") -> tuple[str, bool]:
    """Where, and whether that is a whole country."""
    found = words(mention, language=language)
    if not found or any(word.text[0].isdigit() for word in found):
        return "", False  # «январе–апреле 2023 года» is no place
    named = None
    for match in catalogue.all("place", found):
        if "generic" not in match.concept.flags:
            return match.concept.name, "wide" in match.concept.flags
        named = named or match
    return ("", False) if named is not None else (_lemmas(found), False)


def speaker(name: str, catalogue: Catalogue, language: str = "") -> str:
    """Who says it: an institution by its concept, a person by the surname, «» for «председатель».

    The key of a surname is the same in every script (names.py).
    """
    found = words(name, language=language)
    for match in catalogue.all("actor", found):
        if "generic" not in match.concept.flags:
            return match.concept.name
    # «Президент Казахстана», «Комитет»: an office and a country, some institution, and nobody's name.
    said = {word.start for word in found} - {
        word.start
        for kind in ("office", "actor", "place", "link")
        for match in catalogue.all(kind, found)
        for word in found[match.first : match.last + 1]
    }
    found = [word for word in found if word.start in said]
    if (
        not found
        or not found[-1].text[0].isupper()
        or (len(found) == 1 and found[0].text.isupper())
    ):
        return ""
    last = folded(found[-1].text)
    stem = ENDING.fullmatch(last)
    return key(stem.group(1) if stem else look_up(last)[0][0])


def _lemmas(found: list[Word]) -> str:
    kept = [word.lemma for word in found if word.part in NOMINAL]
    return " ".join(kept[:MOST_WORDS])
