"""What stands so much higher or lower than before: «*Shares were up* 2 percent», «*it is down* from $40»."""

from __future__ import annotations

from svodka.language.english.counted.nouns import NOUNS, carried, is_change, run
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child
from svodka.language.lexicon import classes

_AMOUNTS = ("percent", "money")
"""Kinds of figures that «was up» may have without «by»: «was up 40 stairs» says where."""


def stood(site: Site) -> tuple[int, int] | None:
    """«Shares *were up* 2%», «the toll *is down from* 40»: the word of rise or fall, and its «be».

    In annotated articles it was what is done in 15 of 16 such sentences.
    """
    at = site.first - 1
    led = at > 0 and site.low(at) in ("by", "from")
    if not led and site.spot.kind not in _AMOUNTS:
        return None
    moved = at - led
    if moved < 1 or site.low(moved) not in words_of("moved"):
        return None
    be = moved - 1
    while be > 0 and site.low(be) in words_of("meanwhile"):
        be -= 1
    return (moved, be) if site.tokens[be].lemma == "be" else None


def in_headline(site: Site) -> int | None:
    """«Karland *exports* up 12%, *imports* down 3%»: what a headline says this of without a verb."""
    at = site.first - 1
    words = classes("english/mistaken")
    if at < 1 or site.spot.kind not in _AMOUNTS or site.low(at) not in words["up-or-down"]:
        return None
    return at - 1 if site.low(at - 1) in words["standing"] else None


def standing(site: Site) -> int | None:
    """«*Sales* in the town were up 2%»: the subject of the «be» that has a word of rise or fall.

    Not «we are down $5 million»: whose money it is, and not what it is.
    """
    found = stood(site)
    if found is None:
        return in_headline(site)
    moved, be = found
    if site.spot.kind == "count" and run(site, site.last + 1) is not None:
        return None  # «the hospital is down by 40 *nurses*»
    for head in (be, site.tokens[be].head, moved, site.tokens[moved].head):
        who = child(site.sentence, head, "nsubj") if head >= 0 else None
        if who is not None and who < be and site.tokens[who].pos in NOUNS and not site.is_time(who):
            thing = carried(site, who)
            figure = site.tokens[thing].lemma in words_of("carrier") or is_change(
                site.tokens[thing].lemma
            )
            return None if figure else thing
    return None


def stands_at(site: Site, predicate: int) -> bool:
    """«Joblessness *was lower at* 40,000», «the toll was unchanged at 12»: what it is now, and no address."""
    known = classes("english/comparatives")
    low = site.low(predicate)
    compared = (
        low in known["increase"] or low in known["decrease"] or low in words_of("level-state")
    )
    behind = site.tokens[site.last + 1 : site.last + 2]
    ends = not behind or behind[0].pos in ("PUNCT", "ADP", "CCONJ", "SCONJ")
    return compared and site.copular(predicate) and ends
