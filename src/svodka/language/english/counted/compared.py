"""Figures that stand behind a noun of change, or behind the noun that they set above or below another."""

from __future__ import annotations

from svodka.language.english.counted.nouns import MEASURED, NOUNS, carried, is_change
from svodka.language.english.site import Site, words_of
from svodka.language.lexicon import classes

_FAR = 12
"""How many tokens before a figure its noun of change may stand."""
_PHRASE = frozenset(["NOUN", "PROPN", "ADJ", "DET", "ADP", "PRON", "PART"])
"""Parts of speech between the two."""
_FIGURE = frozenset(["NUM", "SYM"])
"""Parts of speech of the other end of a change."""
ENDS = ("from", "to", "of")
"""Prepositions of the ends of a change, and of its amount."""
_AT = frozenset(["at", "with", "for", "of"])
"""Prepositions of a noun that is set above another."""
_MOVED = 3
"""How many tokens stand at least before an amount that something is up by: «fell *on sales up* 3%»."""
_SHARE = 5
"""How many tokens «at» and the amount before it may have."""
_BREAKS = frozenset([",", ";", ":", "–", "—", "(", "while", "and", "but"])
"""Where a stretch of a sentence begins."""


def change_in(site: Site) -> tuple[int, int] | None:
    """«a *fall* in the *output* of the mine of 4%»: the noun of change, and what changes by so much.

    «A *rise* in the *toll* to $4 from $3»: or from one to the other.
    """
    of = site.first - 1
    end = site.spot.change in ("from", "to")
    if of < 1 or site.low(of) not in (ENDS if end else ("of",)):
        return None
    if site.spot.kind not in MEASURED and not end:
        return None
    for at in range(of - 1, max(-1, of - _FAR), -1):
        token = site.tokens[at]
        if token.pos not in _PHRASE and not (end and token.pos in _FIGURE):
            return None
        if token.pos == "NOUN" and is_change(token.lemma) and site.low(at + 1) == "in":
            thing = _first_noun(site, at + 2, of)
            return (at, carried(site, thing)) if thing is not None else None
    return None


def _first_noun(site: Site, first: int, end: int) -> int | None:
    """The head of the noun phrase that begins at a token: «the minimum *wage* of the town»."""
    last = next((i for i in range(first, end) if site.tokens[i].pos == "ADP"), end) - 1
    noun = last >= first and site.tokens[last].pos in NOUNS and not site.is_time(last)
    return last if noun else None


def set_apart(site: Site) -> int | None:
    """«*Wages* 12% below the average drove 40 out», «at a *price* 4% higher»: what is so far off."""
    at = site.first - 1
    if (found := moved(site)) is not None:
        return found[0]
    if (
        site.spot.kind not in MEASURED
        or at < 0
        or site.tokens[at].pos != "NOUN"
        or site.is_time(at)
    ):
        return None
    known = classes("english/comparatives")
    low = site.low(site.last + 1)
    if low not in known["increase"] and low not in known["decrease"]:
        return None
    if site.low(site.last + 1) not in ("above", "below") and site.low(site.last + 2) != "than":
        return None
    return at if _led(site, at) or opens(site, at) else None


def moved(site: Site) -> tuple[int, int] | None:
    """«fell on *revenue up* 3 percent at £310m»: what is up or down behind «on», and that word."""
    at = site.first - 1
    if site.spot.kind not in MEASURED or at < _MOVED:
        return None
    if site.low(at) in ("at", "to"):
        at -= 1
        while at > 0 and (site.tokens[at].pos in _FIGURE or site.low(at) in words_of("share-of")):
            at -= 1
    thing = at - 1
    if site.low(at) not in words_of("moved") or thing < 1 or site.tokens[thing].pos != "NOUN":
        return None
    if at < site.first - 1 - _SHARE or site.is_time(thing):
        return None
    start = thing - 1
    while start > 0 and site.tokens[start].pos in ("NOUN", "ADJ"):
        start -= 1
    return (thing, at) if site.low(start) == "on" else None


def _led(site: Site, noun: int) -> bool:
    """Whether a preposition opens the phrase of a noun: «*at* a price», «*with* temperatures»."""
    start = noun
    while start > 0 and site.tokens[start].pos in ("NOUN", "ADJ", "DET"):
        start -= 1
    return site.low(start) in _AT


def opens(site: Site, noun: int) -> bool:
    """Whether no verb stands before a noun in its stretch, and one behind the figure: its subject."""
    for token in reversed(site.tokens[:noun]):
        if token.low in _BREAKS:
            break
        if token.pos in ("VERB", "AUX"):
            return False
    return any(t.pos in ("VERB", "AUX") for t in site.tokens[site.last + 2 :])
