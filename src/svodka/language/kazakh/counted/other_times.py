"""The same figure at another time: «12 үй жанды. *Былтыр бұл көрсеткіш 9 болған*»."""

from __future__ import annotations

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.quantities.change_words import AMOUNTS, change_stem
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import deed_begins, deed_words, words_of
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.slots import Words
from svodka.language.wholes import same_kind

_COMPARED = 6
"""The most words of what an amount is compared with, at the beginning of its clause."""
_STEM = 4
"""How many letters of a deed tell that it is the same."""


def at_other_time(site: Site, previous: Site, head: Span | None, deed: Words | None) -> bool:
    """Whether a figure is how many of what the one before it counts there were at another time.

    Its clause names nothing but that time and «бұл көрсеткіш»; ``head`` is the noun that was found there,
    ``deed`` what was done in the figure before.
    """
    if site.spot.change or previous.spot.change or not same_kind(site.spot, previous.spot):
        return False
    if site.spot.symbol != previous.spot.symbol or site.ending == "own":
        return False
    if site.sentence.index - previous.sentence.index != 1:
        return False
    if site.sentence.paragraph != previous.sentence.paragraph:
        return False
    pointed = _points(site)
    if pointed is None or (head is not None and head[1] not in pointed):
        return False
    timed = any(at in site.around.dated for at in range(site.first))
    return timed and (_only_is(site) or _same_deed(site, deed))


def changes_alone(site: Site, previous: Site, head: Span | None) -> bool:
    """«Айналым 2 млрд долларға жетті. Өткен жылмен салыстырғанда *12 пайызға өскен*»: the same did."""
    if head is not None or site.spot.change not in AMOUNTS:
        return False
    if site.spot.kind not in ("percent", "factor") or len(previous.around.figures) != 1:
        return False
    near = site.sentence.index - previous.sentence.index == 1
    if not near or site.sentence.paragraph != previous.sentence.paragraph:
        return False
    if change_stem(site.low(site.last + 1)) not in AMOUNTS:
        return False
    ends = site.low(site.last + 2) in ("", ".", ",")
    begin = _over_comparison(site)
    links = function_words("whereas", "slightly") | _beside()
    times = site.around.dated
    return ends and all(i in times or site.low(i) in links for i in range(begin, site.first))


def _over_comparison(site: Site) -> int:
    """«*Өткен жылмен салыстырғанда* 12 пайызға»: the token behind what an amount is set against."""
    for at in range(min(site.first, _COMPARED)):
        if site.low(at) in words_of("comparing"):
            return at + 1
        if site.bare(at) and not site.owned(at):
            break  # «баға былтырмен салыстырғанда»
    return 0


def _points(site: Site) -> range | None:
    """The places of «бұл көрсеткіш» before a figure, an empty range where only a time stands there.

    ``None`` where anything else does.
    """
    pointing = range(0)
    links = function_words("whereas", "slightly") | _beside()
    for at in range(site.first):
        low = site.low(at)
        if at in site.around.dated or low in DASHES or low in links:
            continue
        pointed = low in deed_words("pointing") or low in words_of("such")
        if pointed and site.low(at + 1) in classes("kazakh/labels")["indicator"]:
            pointing = range(at, at + 2)
        elif at not in pointing:
            return None
    return pointing


def _beside() -> frozenset[str]:
    """«Небәрі», «тең», «дәл»: words that only belong to the number beside them."""
    return classes("kazakh/bounds_around")["between"]


def _only_is(site: Site) -> bool:
    """Whether nothing but a verb of being stands behind a figure."""
    at = site.last + 1 + (site.low(site.last + 1) in _beside())  # «240-қа тең болған»
    while site.low(at) in words_of("weak") or deed_begins(site.low(at), "amounts-to"):
        at += 1
    return site.low(at) in ("", ".", ",", ";", ")")


def _same_deed(site: Site, deed: Words | None) -> bool:
    """«90 тонна жиналды. Былтыр 80 тонна *жиналған*»: the verb of the figure before."""
    if deed is None:
        return False
    theirs = site.outline.text[deed.start : deed.end].lower().split()[-1]
    at = site.last + 1
    ours = site.low(at)
    ends = site.low(at + 1) in ("", ".", ",", ";") or site.tokens[at + 1].pos == "AUX"
    return ends and len(ours) > _STEM and ours[:_STEM] == theirs[:_STEM]
