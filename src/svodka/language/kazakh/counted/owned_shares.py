"""Kazakh shares of an owner in the genitive: «халықтың 51%-ы», and what it is that has such a share of it."""

from __future__ import annotations

from svodka.language.kazakh.counted.owners import owner_of
from svodka.language.kazakh.counted.subjects import subject
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.site import Found, Site, Span
from svodka.language.kazakh.slot_words import deed_begins, deed_words, words_of

_AMOUNTS_TO = ("құра", "тең", "асп", "асты", "аса")
"""How verbs begin that say how much of an owner something is."""


def of_owner(site: Site) -> Found | None:
    """The owner of a share, what is said to be such a share of it, or what differs by it."""
    owner = owner_of(site)
    if owner is None:
        return None
    if _differs(site, owner[1]):
        return (site.first - 1, site.first - 1), "counted.subject"
    if (told := _told_of(site, owner)) is not None:
        return told
    of_it = site.low(owner[1]) in words_of("of-it", "of-them")
    return owner, "counted.of-it" if of_it else "counted.owner"  # «…, оның 98%-ы суарылды»


def _told_of(site: Site, owner: Span) -> Found | None:
    """«*Әйелдер* халықтың 51%-ын құрайды»: what is such a share of an owner."""
    reaches = site.spot.change in ("from", "to") and not site.nominative
    if not reaches and not _amounting(site).startswith(_AMOUNTS_TO):
        return None
    start = _start(site, owner[0])
    before = site.low(_all_before(site, start) - 1)
    if before in words_of("that"):
        return None, "counted.that"  # «Бұл Балқаш паркінің жалпы аумағының 3%-ына тең»
    found = subject(site, start)
    if found is None:
        that = site.low(start - 1) in words_of("that")
        return (None, "counted.that") if that else None  # «Бұл егіс алқабының 30 пайызын құрайды»
    if before in words_of("that-is") and not site.owned(found[1]):
        return owner, "counted.owner"  # «Ауыл көш бастап тұр, яғни өнімнің 15%-ын береді»
    return found, "counted.subject"


def _differs(site: Site, at: int) -> bool:
    """«Баға мен құнның арасындағы *айырмашылық* 40%-ға жетті»: what lies between those that are named."""
    between = site.low(at + 1) in function_words("among") and at + 2 == site.first - 1
    return between and site.noun(at + 2) and site.spot.change is not None


def _amounting(site: Site) -> str:
    """The verb that says how much something is of an owner, over other shares of it.

    «Әйелдер халықтың 51%-ын, ал ерлер 49%-ын *құрайды*».
    """
    at = site.last + 1
    shares = [last for (_, last), spot in zip(site.around.figures, site.around.spots, strict=True)
              if spot.kind == "percent" and last > site.last]  # fmt: skip
    if site.low(at) != "," or not site.accusative or not shares:
        return site.low(at)
    behind = site.low(shares[-1] + 1)
    return behind if deed_begins(behind, "amounts-to") else site.low(at)


def _start(site: Site, at: int) -> int:
    """The first word of an owner: «егіс алқабының», «әлемдік қордың»."""
    if site.owned(at) and at and site.bare(at - 1) and site.tokens[at].text.islower():
        at -= 1
    while at and site.tokens[at - 1].pos == "ADJ" and site.tokens[at - 1].text.islower():
        at -= 1
    return at


def _all_before(site: Site, at: int) -> int:
    """The first word of an owner with whose it is, and by what names: «Балқаш паркінің жалпы аумағының»."""
    while at and _of_owner(site, at - 1):
        at -= 1
    return at


def _of_owner(site: Site, at: int) -> bool:
    """Whether a word before an owner tells which or whose it is: adjectives, genitives, names."""
    token = site.tokens[at]
    if at in site.busy:
        return False
    whose = token.pos == "NOUN" and (site.case(at) == "Gen" or token.text[:1].isupper())
    return whose or token.pos == "ADJ" or site.low(at) in deed_words("in-all")
