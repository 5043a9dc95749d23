"""The words of a Kazakh place: nouns of places, names, and how far the name of one goes back."""

from __future__ import annotations

from functools import cache, lru_cache

from svodka.language.kazakh.agents import agents, is_agent, is_body, is_title
from svodka.language.kazakh.morphology.known import known_stems
from svodka.language.kazakh.morphology.verb_endings import DEED
from svodka.language.kazakh.morphology.words import WITHIN, WORDS, stems
from svodka.language.kazakh.quantities.quoted_names import CLOSING, OPENING
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import deed_begins, deed_words, words_of
from svodka.language.lexicon import beginnings, classes, load
from svodka.language.punctuation import DASHES
from svodka.language.slots import Words

_LONGEST = 4
"""Tokens of a name before the colon of a headline."""
_QUOTED = 5
"""The most words of a name in quotation marks."""
RANKS = ("нші", "ншы")
"""How ordinals end."""


@cache
def regions() -> frozenset[str]:
    """Nouns of places."""
    return frozenset(form for entry in load("kazakh/regions") for form in entry.forms)


@cache
def names() -> frozenset[str]:
    """Names of places and countries."""
    named = classes("kazakh/regions")
    return named["name"] | named["country"]


@lru_cache(maxsize=WORDS)
def is_region(low: str) -> bool:
    """Whether a word is a form of a noun of places: «облыстар», «аудандағы»."""
    return not regions().isdisjoint(stems(low))


@lru_cache(maxsize=WORDS)
def is_place_name(low: str) -> bool:
    """Whether a word is a form of the name of a place: «Алматының»."""
    return not names().isdisjoint(stems(low))


def is_capital(low: str) -> bool:
    """Whether a word is a form of «астана», which is a name as well."""
    return not words_of("capital").isdisjoint(stems(low))


def opening(site: Site) -> Words | None:
    """«*Абай облысы*: 40 мектеп салынды», «*Орал*: 12 өрт шықты»: what a headline opens with."""
    if ":" not in site.around.forms:
        return None
    colons = (at for at in range(1, min(_LONGEST + 1, site.first)) if site.low(at) == ":")
    colon = next(colons, None)
    if colon is None or not site.tokens[0].text[:1].isupper() or not site.bare(colon - 1):
        return None
    low = site.low(colon - 1)
    known = low in names() or (colon > 1 and low in regions())
    return site.words(0, colon - 1) if known else None


def name_start(site: Site, at: int, least: int = 0) -> int:
    """The first word of the name that ends with a token."""
    start = at
    if (quoted := _quoted(site, at, least)) < at:
        return _outer(site, quoted, least)
    if start > least + 1 and _near(site, at):
        return name_start(site, at - 2, least)
    if start > least and (two_words(site, at) or (site.owned(at) and _names_it(site, start - 1))):
        start -= 1
    elif start > least and site.owned(at) and (deed := _deed_there(site, at, least)) < at:
        start = deed
    elif start > least and site.owned(at) and _lies_in(site, start - 1):
        return name_start(site, start - 1, least)
    named = site.owned(at) and not _ours(site.low(at))
    named = named or site.tokens[at].text[:1].isupper()
    while named and start > least and at - start < 3 and _joins(site, start - 1):
        if not site.owned(at) and site.low(start - 1) in names():
            break  # «Оңтүстік Корея Қазақстан экономикасына»
        if start < at and _acts_in(site, start - 1, at):
            break
        start -= 1
    while site.owned(at) and start - 2 >= least and _leads_from(site, start):
        start -= 2
    if 0 < start < at and start > least and _of_name(site, start - 1):
        start -= 1
    elif start == at and start > least and _tells_which(site, start - 1):
        start -= 1
        if start > least and site.owned(at) and _owns(site, start - 1):
            return name_start(site, start - 1, least)
    return _outer(site, start, least)


def with_name(site: Site, at: int) -> int:
    """«*Атырау* облысы мәдениет және тілдерді дамыту басқармасы»: the name before a region, or the region."""
    region = at > 0 and site.owned(at) and is_region(site.low(at)) and site.bare(at - 1)
    return at - 1 if region and site.tokens[at - 1].text[:1].isupper() else at


def _of_name(site: Site, at: int) -> bool:
    """«*Орталық* Азия елдерінде»: the first word of a name, which looks like none where it begins a line."""
    which = site.low(at) in classes("kazakh/place_words")["which"]
    return which and site.tokens[at].text[:1].isupper() and is_place_name(site.low(at + 1))


def _owns(site: Site, at: int) -> bool:
    """«*Астананың* сол жағалауында»: a place that the one behind, over its adjective, is a part of."""
    known = is_capital(site.low(at)) or is_place_name(site.low(at))
    named = known and site.tokens[at].text[:1].isupper()
    return _lies_in(site, at) or (named and site.case(at) == "Gen")


def _tells_which(site: Site, at: int) -> bool:
    """«*Шет* елде», «*оңтүстік* астанада», «*шалғай* ауылдарда»: a word without which it is another place."""
    bare = not site.case(at) and not site.owned(at) and at not in site.busy
    words = classes("kazakh/place_words")
    if site.low(at) in words["side"]:
        return site.low(at + 1).startswith(beginnings("kazakh/place_words", "bank"))
    return bare and site.low(at) in words["which"] and is_region(site.low(at + 1))


def _acts_in(site: Site, at: int, place: int) -> bool:
    """«*Украина* Курск облысында 40 танк жоғалтты»: a country that does something in a place of another."""
    country = site.low(at) in classes("kazakh/regions")["country"]
    return country and site.low(place).startswith(beginnings("kazakh/place_words", "lesser"))


def _quoted(site: Site, at: int, least: int) -> int:
    """«*„Қорғас“* бекетінде»: where the quoted name of a place begins, or the place itself."""
    first = at
    if at > least and (two_words(site, at) or _names_it(site, at - 1)):
        first -= 1  # «„Астана – Алматы“ тас жолында», «„Хан Шатыр“ сауда орталығында»
    if not site.owned(at) or first <= least or site.low(first - 1) not in CLOSING:
        return at
    names = range(first - 2, max(least - 1, first - 2 - _QUOTED), -1)
    return next((i for i in names if site.low(i) in OPENING), at)


def _leads_from(site: Site, at: int) -> bool:
    """«*Алматы –* Астана тасжолында»: whether a way begins at the name before the dash before a name."""
    if site.low(at - 1) not in DASHES:
        return False
    return all(_names_town(site, i) and not site.case(i) for i in (at - 2, at))


def _names_town(site: Site, at: int) -> bool:
    """«Астана», «Ташкент», «Термез»: whether a word with a capital is known for a place, or for nothing."""
    low = site.low(at)
    known = is_place_name(low) or low in words_of("capital") or (at > 0 and is_unknown(low))
    return known and site.tokens[at].text[:1].isupper()


def _near(site: Site, at: int) -> bool:
    """«Арал жағалауына жақын маңда»: whether the place is near another, which stands before."""
    return site.low(at - 1) in deed_words("near") and site.case(at - 2) == "Dat"


def two_words(site: Site, at: int) -> bool:
    """«Елді мекендерде»: a noun of places that is two words."""
    return any(f"{site.low(at - 1)} {stem}" in regions() for stem in stems(site.low(at)))


def _ours(low: str) -> bool:
    """«Елімізде»: a place of «ours», which no name stands before."""
    return any(low.endswith(own) for own in words_of("our"))


def _lies_in(site: Site, at: int) -> bool:
    """«Тараз қаласы аумағында», «еліміздің аумағында»: the place that the one behind is a part of."""
    if at in site.busy or site.case(at) not in ("", "Gen") or is_body(site.low(at)):
        return False
    owned = site.owned(at) or site.case(at) == "Gen"
    return owned and is_region(site.low(at)) and site.around.kind_before(at) is None


def _deed_there(site: Site, at: int, least: int) -> int:
    """«Мал бордақылау алаңында»: where the deed that a place is for begins, or the place itself."""
    deed = at - 1
    if not site.low(deed).endswith(DEED) or site.tokens[deed].feats.get("VerbForm") != "Inf":
        return at
    object_ = deed > least and (site.bare(deed - 1) or site.case(deed - 1) == "Acc")
    object_ = object_ and site.noun(deed - 1) and deed - 1 not in site.busy
    return deed - 1 if object_ and site.around.kind_before(deed - 1) is None else deed


def _names_it(site: Site, at: int) -> bool:
    """«Су қоймаларында»: the common noun that tells which of them."""
    return site.bare(at) and not site.tokens[at].text[:1].isupper() and not site.owned(at)


def _outer(site: Site, start: int, least: int) -> int:
    """«Тараз қаласындағы көпқабатты үйде»: the place that it lies in, over adjectives."""
    at = start - 1
    while at > least and start - at < 3 and site.tokens[at].pos == "ADJ":
        if site.low(at).endswith(WITHIN):
            break
        at -= 1
    if at < least or not site.low(at).endswith(WITHIN) or at in site.busy or is_rank(site, at):
        return start
    named = site.tokens[at].text[:1].isupper() or is_region(site.low(at))
    return name_start(site, at, least) if named else start


def is_rank(site: Site, at: int) -> bool:
    """«Екінші орында», «соңғы орындағы»: a rank is no place."""
    if not deed_begins(site.low(at), "rank"):
        return False
    return site.low(at - 1).endswith(RANKS) or site.low(at - 1) in deed_words("which-rank")


def is_amount(site: Site, at: int) -> bool:
    """«Инфляция», «өсім»: a noun whose amount is told of in a place, and which is no word of its name."""
    return site.low(at) in words_of("rate") or site.begins(at, "percent-noun")


def _letters(word: str) -> bool:
    """«ІІМ», «БҰҰ»: the letters of a body."""
    return len(word) > 1 and word.isalpha() and word.isupper()


def _names_district(site: Site, at: int) -> bool:
    """«Теректі ауданында», «Қордай ауданында»: a name that only looks like an object, or like who acts."""
    if site.case(at) not in ("", "Acc", "Abl") or site.tokens[at].pos not in ("NOUN", "ADJ"):
        return False
    common = classes("kazakh/regions")["common"].intersection(stems(site.low(at + 1)))
    return bool(common) and site.owned(at + 1) and site.low(at) not in agents()


def _joins(site: Site, at: int) -> bool:
    """Whether a token belongs to the name of the place behind it: «Алматы облысында», not «Қазір облыста»."""
    token = site.tokens[at]
    if at in site.around.tellers or is_title(token.low):
        return False
    if not token.text[:1].isupper() or at in site.busy:
        return False
    if _names_district(site, at):
        return True
    if site.case(at) not in ("", "Gen"):
        return False
    low = token.low
    if at == 0 and site.case(at) == "Gen" and is_place_name(low):
        return True  # «Қазақстанның оңтүстігінде»
    if at == 0 and token.feats.get("Number") == "Plur" and low not in regions():
        return False  # «Құрылысшылар Абай көшесінде құбыр төседі»
    if at == 0 and (is_amount(site, 0) or _is_common(site, 0)):
        return False  # «Инфляция Ақмола облысында 9% болды», «Құжат Қазақстанның 5 қаласына келді»
    if at == 0 and (is_agent(low) or _letters(token.text)) and low not in names():
        return False  # «Зауыт Таразда 9 тонна өнім шығарды», «ІІМ Алматы облысында …»
    return (at > 0 and token.pos != "ADV") or (token.pos in ("NOUN", "ADJ") and not site.case(at))


def _is_common(site: Site, at: int) -> bool:
    """Whether a noun that everybody knows begins a sentence right before the name of a place."""
    low = site.low(at)
    noun = site.tokens[at].pos == "NOUN" and not is_unknown(low)
    named = low in names() or low in classes("kazakh/place_words")["which"]
    return noun and not named and is_place_name(site.low(at + 1))


def is_unknown(low: str) -> bool:
    """Whether a word that begins its sentence is a name: no common noun that the list knows."""
    if low in classes("kazakh/agents")["given"]:
        return True
    known, nouns = known_stems(), classes("kazakh/words")["noun"]
    return len(low) > 4 and not any(len(s) > 1 and (s in known or s in nouns) for s in stems(low))
