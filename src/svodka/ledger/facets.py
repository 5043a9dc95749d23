"""Who and where, comparable: the name of a concept, or lemmas; empty where nobody in particular is named."""

from __future__ import annotations

import re

from svodka.ledger.concepts import Catalogue
from svodka.ledger.names import key
from svodka.ledger.words import Word, look_up, words

NOMINAL = ("NOUN", "ADJF", "")
MOST_WORDS = 5
ENDING = re.compile(r"(.*(?:[оеё]в|[иы]н|ск|енко))(?:а|у|ым|ом|е|ой|ая|ий|ого|ому)?")


def actor(mention: str, catalogue: Catalogue) -> str:
    """Who did it: the first concept of the mention that names somebody, else its lemmas.

    «сотрудники КНБ»: knb. «сотрудники ведомства»: nobody in particular. «тренер сборной»: as lemmas.
    """
    found = words(mention)
    matches = list(catalogue.all("actor", found))
    for match in matches:
        if "generic" not in match.concept.flags:
            return match.concept.name
    return "" if matches and matches[0].first == 0 else _lemmas(found)


def place(mention: str, catalogue: Catalogue) -> tuple[str, bool]:
    """Where, and whether that is a whole country."""
    found = words(mention)
    if not found or any(word.text[0].isdigit() for word in found):
        return "", False  # «январе–апреле 2023 года» is no place
    match = catalogue.first("place", found)
    if match is None:
        return _lemmas(found), False
    if "generic" in match.concept.flags:
        return "", False
    return match.concept.name, "wide" in match.concept.flags


def speaker(name: str, catalogue: Catalogue) -> str:
    """Who says it: an institution by its concept, a person by the surname, «» for «председатель»."""
    found = words(name)
    for match in catalogue.all("actor", found):
        if "generic" not in match.concept.flags:
            return match.concept.name
    if (
        not found
        or not found[-1].text[0].isupper()
        or (len(found) == 1 and found[0].text.isupper())
    ):
        return ""
    last = found[-1].text.casefold().replace("ё", "е")
    stem = ENDING.fullmatch(last)
    return key(stem.group(1) if stem else look_up(last)[0][0])


def _lemmas(found: list[Word]) -> str:
    kept = [word.lemma for word in found if word.part in NOMINAL]
    return " ".join(kept[:MOST_WORDS])
