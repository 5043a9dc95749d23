"""What an English figure counts beyond brackets or another number: «717 (93%) *patients*»."""

from __future__ import annotations

from svodka.language.english.counted.nouns import NOUNS, carried, run
from svodka.language.english.counted.worth import of_thing
from svodka.language.english.marks import OWNER
from svodka.language.english.quantities.beside.bases import THAN
from svodka.language.english.site import Site, units, words_of
from svodka.language.punctuation import HYPHENS, SIGNS

LENGTHS = frozenset(["km", "m", "[mi_i]", "[nmi_i]", "[ft_i]", "[yd_i]"])
"""Units of distances."""
_BESIDE = frozenset([",", "and"])
"""What stands between a thing and how high it is, or between that and how wide."""
_BRACKETS = 6
"""Tokens of brackets that hold one figure."""


def past_brackets(site: Site) -> int | None:
    """«Of them, 717 (93%) *patients* went home»: the noun behind brackets that hold a figure."""
    at = site.last + 1
    if _joined(site) and site.low(at) == ")":
        return run(site, at + 1)  # «a 20-foot (*6-metre*) gate»
    if site.spot.kind == "percent" and (site.low(site.first - 1), site.low(at)) == ("(", ")"):
        return _of_owner(site, at + 1)  # «two thirds (*67%*) of the town's *farmers*»
    if site.spot.kind not in ("count", "percent", "measure") or site.low(at) != "(":
        return None
    closing = next((t.index for t in site.tokens[at : at + _BRACKETS] if t.text == ")"), None)
    if closing is None:
        return None
    again = closing == at + 2 and site.low(at + 1) in units()  # «40 kilograms *(kg)* of salt»
    if not again and not any(t.pos == "NUM" for t in site.tokens[at:closing]):
        return None
    if site.low(closing + 1) == "of":
        return _of_owner(site, closing + 1)  # «717 (93%) of the *patients*»
    if _joined(site):
        return run(site, closing + 1)  # «a *20-foot* (6-metre) gate»
    if site.spot.kind != "count":
        return None
    found = run(site, closing + 1)
    plural = found is not None and site.tokens[found].feats.get("Number") == "Plur"
    return found if plural else None


def _of_owner(site: Site, of: int) -> int | None:
    """«717 (93%) *of* the *patients*», «… *of* the town's old *patients*»: not the town."""
    thing = of_thing(site, of)
    if thing is None or site.low(thing + 1) not in OWNER:
        return carried(site, thing) if thing is not None else None
    head = site.tokens[thing].head
    return head if head > thing and site.tokens[head].pos in NOUNS else None


def _joined(site: Site) -> bool:
    """Whether a hyphen joins a measure to its unit, so that a noun follows: «a *20-foot* gate»."""
    return site.spot.kind == "measure" and any(site.low(at) in HYPHENS for at in site.own)


def shared_noun(site: Site) -> int | None:
    """«three public and two private *schools*»: the noun that another number and adjective stand before."""
    tokens, at = site.tokens, site.last + 1
    while at < len(tokens) and tokens[at].describes:
        at += 1
    if site.spot.kind != "count" or at == site.last + 1 or site.low(at) not in ("and", "or"):
        return None
    if at + 2 >= len(tokens) or tokens[at + 1].pos != "NUM" or not tokens[at + 2].describes:
        return None
    at += 2
    while at < len(tokens) and tokens[at].describes:
        at += 1
    found = run(site, at)
    plural = found is not None and tokens[found].feats.get("Number") == "Plur"
    return found if plural else None


def listed(site: Site) -> int | None:
    """«The highest number of *thefts* was in Karsun (40) and Tirsk (30)»: alone in brackets behind a name."""
    first, behind = site.first - 1, site.last + 1
    if site.spot.kind != "count" or first < 1 or behind >= len(site.tokens):
        return None
    if site.low(first) != "(" or site.low(behind) != ")" or site.tokens[first - 1].pos != "PROPN":
        return None
    for at in range(first - 1, 0, -1):
        if site.low(at) == "of" and site.tokens[at - 1].lemma in words_of("carrier"):
            return carried(site, at - 1)
    return None


def moved(site: Site) -> int | None:
    """«checked 700 *shops* at the border (+12%)», «… in May, or 12% fewer»: what the number before counts."""
    if site.spot.kind != "percent":
        return None
    before, behind = site.low(site.first - 2), site.low(site.last + 1)
    signed = before == "(" and site.low(site.first - 1) in SIGNS and behind == ")"
    told = before == "," and site.low(site.first - 1) == "or" and behind in THAN
    return _of_number_before(site, site.first - 2) if signed or told else None


def included(site: Site) -> int | None:
    """«completed 640 *schools* since the start of the year, including 12 in the capital»: of the same.

    So are «…, 12 of them in the capital».
    """
    led, behind = site.first - 1, site.last + 1
    if site.spot.kind != "count" or behind >= len(site.tokens):
        return None
    if site.low(led) == "(" and site.is_time(behind):
        return _of_number_before(site, led)  # «put out 640 *fires* in Kent (580 a year earlier)»
    of_them = site.low(led) == "," and (site.low(behind), site.low(behind + 1)) == ("of", "them")
    inside = site.low(led) == "including" and site.tokens[behind].pos == "ADP"
    if not (of_them and site.low(behind + 2) == "in") and not (inside and site.low(behind) != "of"):
        return None
    return _of_number_before(site, led)


def _of_number_before(site: Site, end: int) -> int | None:
    """The noun that the last number before a token counts: «640 *schools* in May,»."""
    before = (t for t in reversed(site.tokens[:end]) if t.pos == "NUM")
    number = next((t for t in before if not site.is_time(t.index)), None)
    if number is None or number.rel != "nummod" or not number.index < number.head < end:
        return None
    noun = site.tokens[number.head]
    return noun.index if noun.pos == "NOUN" and noun.lemma not in units() else None


def so_high(site: Site) -> int | None:
    """«*Waves* 4 metres high killed 12», «the *ship*, 300 metres long and 40 metres wide»: what is so."""
    behind = site.last + 1
    if site.spot.kind != "measure" or site.low(behind) not in words_of("so-high") or not site.first:
        return None
    if behind + 1 < len(site.tokens) and site.tokens[behind + 1].pos in ("NOUN", "ADJ"):
        return None  # «a 40 metres long *wall*»
    at = site.first - 1
    while at > 0 and (
        site.low(at) in _BESIDE or site.tokens[at].pos == "NUM"
        or site.low(at) in units() | words_of("so-high")
    ):  # fmt: skip
        at -= 1
    if site.low(at + 1) == ",":  # «a *causeway* of planks, 40 metres long»
        while site.tokens[at].rel == "nmod" and 0 <= site.tokens[at].head < at:
            at = site.tokens[at].head
    return at if site.tokens[at].pos == "NOUN" and not site.is_time(at) else None


def is_aside(site: Site) -> bool:
    """«The dam, *90 metres high*, cost 4 million»: how high it is, told beside what the dam does."""
    thing = so_high(site) if site.first and site.low(site.first - 1) in _BESIDE else None
    return thing is not None and site.tokens[thing].rel.startswith("nsubj")


def away(site: Site) -> int | None:
    """«found it *60 km (37 miles) west* of Karsun»: a distance to a place, which measures nothing."""
    if site.spot.kind != "measure" or site.spot.symbol not in LENGTHS:
        return None
    at = site.last + 1
    inside = site.low(at) == ")"
    closing = next((t.index for t in site.tokens[at : at + _BRACKETS] if t.text == ")"), None)
    if site.low(at) == "(" or inside:
        at = closing + 1 if closing is not None else at
    low = site.low(at).partition("-")[0]
    return -1 if low in words_of("measured-from") else None
