"""Whose a Kazakh share or number is: the genitive in front, the noun that ends the clause behind."""

from __future__ import annotations

from functools import cache

from svodka.language.kazakh.counted.openings import two_nouns
from svodka.language.kazakh.counted.persons import befallen, joined
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.words import GENITIVE, stems
from svodka.language.kazakh.places.place_names import names
from svodka.language.kazakh.site import MARKS, Site, Span
from svodka.language.kazakh.slot_words import deed_words, words_of
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES, LONG_DASHES


@cache
def places() -> frozenset[str]:
    """Names of places and countries, nouns of places."""
    return names() | classes("kazakh/regions")["common"]


def owner_of(site: Site) -> Span | None:
    """The genitive before the number: «тұрғындардың 85%-і», «науқастардың тек 10 пайызы»."""
    for at in range(site.first - 1, max(-1, site.first - 4), -1):
        token = site.tokens[at]
        whose = at == site.first - 1 and site.low(at - 1).endswith(GENITIVE)
        if whose and token.text in LONG_DASHES:
            continue  # «Бұл қатысушылардың – 67 пайызы»
        if token.feats.get("VerbForm") == "Inf" and token.low.endswith(GENITIVE):
            thing = at > 0 and (site.bare(at - 1) or site.case(at - 1) == "Acc")
            return (at - 1 if thing else at), at  # «көлік жасаудың 21%-ке»
        pairs = (site.low(at - 1), site.low(at)), (site.low(at), site.low(at + 1))
        if any(" ".join(pair) in function_words("only") for pair in pairs):
            continue  # «аумағының бар болғаны 3%-ы»
        if token.text in MARKS or token.pos == "VERB" or at in site.around.tellers:
            return None
        if token.low == "ішінде":
            if site.ending == "own" and site.case(at - 1) == "Gen":
                continue  # «қандастардың ішінде 15%-ы жоғары білімді»
            return None  # «соның ішінде тонау 80-нен 17-ге дейін азайды»
        if at in site.around.dated:
            continue  # «жолдардың биыл тек 214-ін», «бір жылдың ішінде 2 мың»
        if site.low(at) in words_of("of-it") and site.low(site.last + 1) in LONG_DASHES:
            if site.spot.kind == "count" and site.ending == "":
                return None  # «оның 26 285 – басқа елден»
        if token.low.endswith(GENITIVE) and token.pos != "ADV":
            horned = site.low(at - 1) in deed_words("big") and at - 1 not in site.busy
            return at - (
                befallen(site, at) or joined(site, at) or horned
            ), at  # «ірі қараның 594 мыңы»
        if token.pos == "NOUN" and site.owned(at) and at not in site.busy:
            return None  # «екпелердің шығымдылығы 60 пайыз»
    return None


def predicate_of(site: Site) -> Span | None:
    """«Оның 12-сі бала», «оның 12-сі — балалар»: the noun that ends the clause right behind."""
    at = site.last + 1
    if not site.nominative:
        return None  # «оның екеуінің халі мүшкіл»
    while site.low(at) in DASHES:
        at += 1
    if site.low(at + 1) in deed_words("bound-up") and site.case(at) == "Ins":
        at += 2  # «156-сы – есірткімен байланысты теріс қылықтар»
    end = at
    while end < len(site.tokens) and site.tokens[end].text not in MARKS:
        end += 1
    last = end - 1 - (site.low(end - 1) in ("де", "да"))
    if site.low(end) == "," and _acts_in_next(site, end + 1):
        return None  # «оның 12-сі сүт, 9-ы жұмыртқа өндіреді»
    if not at <= last < at + 3 or not site.bare(last):
        return None
    if site.tokens[last].text[:1].isupper() and site.low(end) == ",":
        return None  # «36 тоннасы Ақтау, Атырауда өндірілді»
    if any(site.tokens[i].pos not in ("ADJ", "NOUN") for i in range(at, last)):
        return None
    whose = site.owned(last) and last > at and site.bare(last - 1)  # «2-уі жүк вагоны»
    whose = whose or (last > at and two_nouns(site, last - 1))  # «410-ы ер адам»
    return last - whose, last


def _acts_in_next(site: Site, first: int) -> bool:
    """«…, *9-ы жұмыртқа өндіреді*»: whether a part that begins at a token does something with its noun."""
    figures = zip(site.around.figures, site.around.spots, strict=True)
    for (begin, end), spot in figures:
        if begin != first or Site(site.around, spot).ending != "own":
            continue
        behind = range(end + 1, len(site.tokens))
        verb = next((i for i in behind if site.tokens[i].pos not in ("NOUN", "ADJ")), end)
        feats = site.tokens[verb].feats
        acts = verb > end + 1 and feats.get("VerbForm") == "Fin" and feats.get("Voice") != "Pass"
        return acts and site.bare(verb - 1) and site.low(verb - 1) not in words_of("light")
    return False


def counts_places(site: Site) -> bool:
    """«11 өңірде»: whether a figure only says in how many places."""
    noun = site.last + 1
    return site.case(noun) == "Loc" and not places().isdisjoint(stems(site.low(noun)))
