"""Who and where, comparable: the name of a concept, or lemmas; empty where nobody in particular is named."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import repeat
from typing import Any

from svodka.language.lexicon import folded
from svodka.language.russian.dictionary import parses
from svodka.ledger.meaning.concepts import Catalogue, Match
from svodka.ledger.meaning.inner import inner
from svodka.ledger.meaning.names import key
from svodka.ledger.meaning.persons import surname_last
from svodka.ledger.meaning.things import called
from svodka.ledger.meaning.together import TOGETHER, is_route, several
from svodka.ledger.meaning.town_adjectives import with_adjectives
from svodka.ledger.meaning.words import MODIFIERS, Word, look_up, words

NOMINAL = ("NOUN", "ADJF", "UNKN", "")
MOST_WORDS = 5
NO_PERSON = ("actor", "office", "place", "body", "link")
"""Kinds of words that no name of a person has."""
DISTRICT = "some-district"
"""The concept of a district, which is a part of the town or region that is named beside it."""
HOST = re.compile(r"[A-Za-z]\.[A-Za-z]{2,}$")
OWNER = re.compile(r"[’']s?$")
"""What says in English whose something is: "Leeds's"."""
ENDING = re.compile(r"(.*(?:[оеё]в|[иы]н|ск|енко))(?:а|у|ым|ом|е|ой|ая|ий|ого|ому)?")


def actor(mention: str, catalogue: Catalogue, language: str = "") -> str:
    """Who did it: the first concept of the mention that names somebody, else its lemmas.

    «сотрудники КНБ»: knb. «сотрудники ведомства»: nobody in particular. «Казахстан»: kazakhstan, in
    every language. «тренер сборной»: as lemmas.
    """
    found = with_adjectives(_unlinked(words(mention, language=language), catalogue))
    matches = list(catalogue.all("actor", found))
    named = _institution(found, matches)
    if named:
        return named
    if matches and all(word.part in MODIFIERS for word in found[: matches[0].first]):
        return ""  # «российские спецслужбы»
    area = catalogue.at("place", found, 0) if found else None
    if area is not None and area.length == len(found) and is_so_called(area, found):
        return area.concept.name
    offices = catalogue.at("office", found, 0) if found else None
    if offices is not None and offices.last == len(found) - 1:
        return ""
    return _of_area(found, catalogue) or _lemmas(found)


def _of_area(found: Sequence[Word], catalogue: Catalogue) -> str:
    """The key of English words for those of an area: "Sri Lanka's navy", "the Sri Lankan navy"; else empty.

    Not of names: "Turkish Airlines" are not all the airlines of Turkey.
    """
    known = [] if any(word.part for word in found) else list(catalogue.all("place", found))
    if len(known) != 1 or "generic" in known[0].concept.flags:
        return ""
    rest = [*found[: known[0].first], *found[known[0].last + 1 :]]
    rest = [word for word in rest if not catalogue.at("link", [word], 0)]
    plain = rest and all(word.text.isascii() and word.text.islower() for word in rest)
    return f"{known[0].concept.name} {_lemmas(rest)}" if plain else ""


def is_so_called(match: Match, found: Sequence[Word]) -> bool:
    """Whether words are a place by its name: «Казахстаном», "Swindon's"; not «семья», and not «россияне»."""
    row = found[match.first : match.last + 1]
    names = {folded(word) for word in match.concept.words}
    said = {OWNER.sub("", " ".join(folded(word.text) for word in row))}
    if all(word.part for word in row):  # Russian has cases, "Russians" are people
        said.add(" ".join(word.lemma for word in row))
    capital = all(word.text[0].isupper() for word in row if word.part not in MODIFIERS)
    return capital and "generic" not in match.concept.flags and not names.isdisjoint(said)


def _institution(found: Sequence[Word], matches: Sequence[Match]) -> str:
    """The name of the institution that matches among words name; empty where they name nobody.

    But for Russian the whole stands before its part: «ҰҚК Шекара қызметі», "KNB Border Service".
    """
    named = [match for match in matches if "generic" not in match.concept.flags]
    head = named[0] if named else None
    for match in named[1:]:
        if head is not None and match.first == head.last + 1 and not found[match.first].part:
            head = match
    return head.concept.name if head is not None else ""


def answering(catalogue: Catalogue) -> frozenset[str]:
    """The keys of actors who are an institution or a place: what they did is all that was done there."""
    return frozenset(catalogue.names("actor")) | {
        actor(word, catalogue, language)
        for concept in map(catalogue.named, repeat("place"), catalogue.names("place"))
        if concept is not None
        for word, language in zip(concept.words, concept.languages, strict=True)
    }


def place(mention: str, catalogue: Catalogue, language: str = "") -> tuple[str, int]:
    """Where, and how wide: 1 for a whole country, -1 for a smaller place that is not named, else 0.

    «Актюбинская область»: aktobe-region. «Орловская область» and «казахстанско-узбекский участок границы», no
    concept: as lemmas, and so are «сёла Казахстана», a part of it. «город Лесной» is «Лесной». «вся область»
    and «шахта»: -1. «Атырау и Актобе» are a place of their own: aktobe + atyrau.
    """
    found = with_adjectives(_unlinked(words(mention, language=language), catalogue))
    if not found or any(word.text[0].isdigit() for word in found):
        return "", 0  # «январе–апреле 2023 года» is no place
    if _is_cause(found, catalogue):
        return "", 0
    each = several(found, mention, catalogue)
    if len(each) > 1:
        keys = {_of_one(item, catalogue)[0] or _called(item) for item in each}
        return TOGETHER.join(sorted(keys - {""})), 0
    return (_called(found), 0) if is_route(mention) else _of_one(found, catalogue)


def _is_cause(found: Sequence[Word], catalogue: Catalogue) -> bool:
    """Whether words name what people came to harm in, and no place: «ДТП», not «ДТП под Атырау»."""
    match = catalogue.first("cause", found)
    if match is None or match.last < len(found) - 1:
        return False
    led = found[: match.first]
    return all(word.part in (*MODIFIERS, "") and word.text.islower() for word in led)


def _of_one(found: list[Word], catalogue: Catalogue) -> tuple[str, int]:
    """The key and the width of a place by its words."""
    if rest := inner(found, catalogue):
        return _of_one(rest, catalogue)
    generic: set[int] = set()
    local = False
    matches = list(catalogue.all("place", found))
    for match in matches:
        if "generic" not in match.concept.flags:
            wide = "wide" in match.concept.flags
            if wide and any("local" in other.concept.flags for other in matches):
                return _called(found), 0
            led = found[match.first - 1] if match.first and match.first - 1 not in generic else None
            if led is not None and led.text[0].isupper() and led.part in ("", "ADJF"):
                return _called(found), 0  # "South Wales"
            if _is_district(match, matches, found):
                return _called(found), 0
            return match.concept.name, int(wide)
        generic |= set(range(match.first, match.last + 1))
        local = local or "local" in match.concept.flags
    rest = [word for at, word in enumerate(found) if at not in generic]
    names = [word for word in rest if word.text[0].isupper()]
    if len(found) == 1 and found[0].language == "kk" and catalogue.at("counted", found, 0):
        names = []  # «Ауруханада 42 адам жатыр»: a sentence begins with a capital letter anyway
    if not names and any(word.part == "ADJF" and "-" in word.text for word in rest):
        return _called(found), 0
    if not names:
        # «область», «больница», «шахта» are some place that has no name here, «страна» is the whole.
        return "", -1 if local or not generic else 0
    # «Республика Карелия» is «Карелия», «город Лесной» is «Лесной»; «Орловская» needs its «область».
    if generic and all(found[at].start < names[0].start for at in generic) and not names[0].part:
        return _called(names), 0  # "the city of Leeds"
    behind = names[0].part == "ADJF" and all(found[at].start < names[0].start for at in generic)
    alone = behind or any(word.part in ("NOUN", "UNKN") for word in names)
    return _called(rest if generic and alone else found), 0


def _is_district(named: Match, matches: Sequence[Match], found: Sequence[Word]) -> bool:
    """Whether words are of a district, no whole town: «[Заречный район] Омска», «Атырау ауданы»."""
    for match in matches:
        if match.concept.name != DISTRICT:
            continue
        if match.first == named.last + 1 and not found[match.first].part:
            return True
        led = found[match.first - 1] if match.first else None
        if match.last < named.first and led is not None and led.part in MODIFIERS:
            if led.text[0].isupper():
                return True
    return False


def speaker(name: str, catalogue: Catalogue, language: str = "") -> str:
    """Who says it: an institution by its concept, a person by the surname, «» for «председатель».

    A surname (persons.py) has one key in every script (names.py). An institution that is no concept ("the
    Office for National Statistics", «BAQ.KZ») is known by its whole name: it has no surname.
    """
    found = words(name, language=language)
    person = _holder(found, catalogue)
    institution = _institution(found, list(catalogue.all("actor", found)))
    if person:
        found = person
    elif institution:
        return institution
    tail = catalogue.at("actor", found[-1:], 0) if found and not found[-1].part else None
    if tail is not None and "generic" in tail.concept.flags and found[-1].text.islower():
        return ""  # "Health officials"
    # «Президент Казахстана», «Комитет»: an office and a country, some institution, and nobody's name.
    said = {word.start for word in found} - {
        word.start
        for kind in ("office", "actor", "place", "link")
        for match in catalogue.all(kind, found)
        for word in found[match.first : match.last + 1]
    }
    found = surname_last([word for word in found if word.start in said], name)
    if (
        not found
        or not found[-1].text[0].isupper()
        or (len(found) == 1 and found[0].text.isupper())
    ):
        return ""
    if _is_body(name, found[-1], catalogue):
        if catalogue.first("office", words(name, language=language)):
            return ""  # "the Finance Minister"
        return " ".join(key(word.text) for word in found if word.text[0].isupper())
    last = folded(found[-1].text)
    stem = ENDING.fullmatch(last) or ENDING.fullmatch(key(last))  # "Ivanova" is «Иванов» too
    return key(stem.group(1) if stem else look_up(last)[0][0])


def _holder(found: Sequence[Word], catalogue: Catalogue) -> list[Word]:
    """The two or three words behind an office that name who holds it: "KNB Chairman [Ivan Petrov]"."""
    for office in catalogue.all("office", found):
        rest = found[office.last + 1 :]
        named = not any(catalogue.first(kind, rest) for kind in NO_PERSON)
        if 2 <= len(rest) <= 3 and named and all(word.text.istitle() for word in rest):
            return list(rest)
    return []


def _is_body(name: str, last: Word, catalogue: Catalogue) -> bool:
    """Whether a name is no person's: it ends with a word for an institution, or is an address."""
    return bool(HOST.search(name)) or catalogue.at("body", [last], 0) is not None


def _unlinked(found: list[Word], catalogue: Catalogue) -> list[Word]:
    """The words from the first on that is no "the"."""
    while found and catalogue.at("link", found, 0):
        found = found[1:]
    return found


def _lemmas(found: Sequence[Word]) -> str:
    kept = [word.noun for word in found if word.part in NOMINAL]
    return " ".join(kept[:MOST_WORDS])


def _called(found: list[Word]) -> str:
    """The lemmas of a place that is no concept; its own name is one in all cases: «в Карсуне», «Карсуна»."""
    return _lemmas([word._replace(lemmas=(_name(word), *word.lemmas)) for word in found])


def _name(word: Word) -> str:
    """The shortest of the lemmas that a name may have which the Russian dictionary does not know."""
    if not word.part or not word.text[0].isupper():
        return word.lemma
    known = any(reading.is_known for reading in parses(word.text.casefold()))
    return word.lemma if known else min(word.lemmas, key=len)


def named(row: Mapping[str, Any], slot: str, asked: str, catalogue: Catalogue) -> bool:
    """Whether a row's actor or place is the one asked for: its concept has the words, or its own words do.

    «Актюбинская» asks for «Ақтөбе облысы» too: a series would else hold the claims of one language only.
    """
    if not asked:
        return True
    said, meant = _meant(slot, asked, catalogue)
    if row[slot] in meant:
        return True
    if TOGETHER in row[slot]:
        return False  # of several places together, and not of the one asked for
    there = {lemma for word in words(row[f"{slot}_words"] or row[slot]) for lemma in word.lemmas}
    return bool(said) and all(there.intersection(word.lemmas) for word in said)


def narrowed_to(asked: str, catalogue: Catalogue) -> Callable[[Mapping[str, Any]], bool]:
    """Whether a row has all words asked for, in any form, in what narrows it or for its cause."""
    wanted = []
    said = words(asked)
    causes = list(catalogue.all("cause", said))
    for at, word in enumerate(said):
        match = catalogue.at("narrowing", [word], 0)
        name = word._replace(text=word.text.capitalize())  # who asks for "chinese" means "Chinese"
        title = match.concept.title if match is not None else called(name, catalogue)
        meant = [one.concept.name for one in causes if one.first <= at <= one.last]
        wanted.append(({*word.lemmas, title}, meant))
    return lambda row: all(
        row["cause"] in meant or lemmas & set(row["narrowing"].split()) for lemmas, meant in wanted
    )


@lru_cache(64)
def _meant(slot: str, asked: str, catalogue: Catalogue) -> tuple[list[Word], frozenset[str]]:
    said = words(asked)
    return said, catalogue.having(slot, said) if said else frozenset()
