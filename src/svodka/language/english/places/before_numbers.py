"""Places right before an English figure: «in *Karsun* (621)», «in the *north*, seven»."""

from __future__ import annotations

from svodka.language.english.counted.nouns import NOUNS
from svodka.language.english.places.place_names import is_land, named_area
from svodka.language.english.site import Site, words_of
from svodka.language.punctuation import DASHES
from svodka.language.slots import Words

CLAUSES = frozenset([",", ";", "and", "while", "but"])
"""What a clause begins behind."""
_TOLD = frozenset(["count", "percent", "measure", "money"])
"""Kinds of figures whose place may open a clause without a verb."""


def before_number(site: Site) -> Words | None:
    """«in *Karsun* (621) and *Darvel* (479)»: the land or the place right before a number in brackets.

    «24 in the Tirsk region, in the *Ostrov region* – 78»: behind a dash.
    """
    if site.first > 1 and site.low(site.first - 1) in DASHES:
        area = site.first - 2
        if site.case(area) != "in" or not named_area(site, area):
            return None
        start, end = site.phrase(area).start, site.tokens[area].end
        return Words(start, end, site.outline.text[start:end])
    if (led := _leading_place(site)) is not None:
        return led
    at = _opening(site) - 1
    if at < 0 or site.tokens[at].pos != "PROPN" or site.is_time(at):
        return None
    if site.tokens[at].feats.get("Number") == "Plur" and not is_land(site, site.tokens[at]):
        return None  # «by Belmorans (5,440)»
    head = at
    chain = ("conj", "flat", "compound", "appos")
    while site.tokens[head].rel in chain and site.tokens[head].head >= 0:
        head = site.tokens[head].head
    where = site.case(at) or site.case(head)
    return site.phrase(at) if where in ("in", "from") or is_land(site, site.tokens[at]) else None


def _leading_place(site: Site) -> Words | None:
    """«40 villages were cut off; *in the north*, seven», «…, and *in Tirsk* 9 mm»: what opens its clause."""
    at = site.first - 1 - (site.first > 0 and site.low(site.first - 1) == ",")
    if at < 2 or site.spot.kind not in _TOLD or site.is_time(at):
        return None
    if site.tokens[at].pos not in NOUNS or not (
        site.tokens[at].pos == "PROPN" or _is_area(site, at)
    ):
        return None
    words = site.phrase(at)
    first = site.range(words.start, words.end)[0]
    first -= site.tokens[first - 1].pos == "DET"
    opens = first > 1 and site.low(first - 1) == "in" and site.low(first - 2) in CLAUSES
    return words if opens else None


def _is_area(site: Site, at: int) -> bool:
    return named_area(site, at) or site.tokens[at].lemma in words_of("area")


def _opening(site: Site) -> int:
    """The bracket before a figure, with nothing but other figures in between; -1 without one."""
    at = site.first - 1
    inside = frozenset({"NUM", "NOUN", "CCONJ"})
    while at > 0 and (site.tokens[at].pos in inside or site.tokens[at].text == ","):
        at -= 1
    return at if at >= 0 and site.tokens[at].text == "(" else -1
