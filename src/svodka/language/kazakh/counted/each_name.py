"""Names before numbers, the last of which says of what: «КТК – 5 млн, „Хабар“ 4 млн көрермен жинады»."""

from __future__ import annotations

from dataclasses import replace

from svodka.language.kazakh.agents import is_agent, is_body
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import deed_begins
from svodka.language.punctuation import DASHES
from svodka.language.slots import Slots, Words

_NAME = 6
"""The most tokens of a name, with its marks."""
_QUOTED = frozenset('«»"“”')


def each_its_own(
    site: Site, following: Site, one: Slots, other: Slots
) -> tuple[Slots, Slots] | None:
    """The slots of two figures of such a list: what the second counts, and to each its own name as actor.

    So are «„Дала“ 5 ойын, „Тау“ 3 ойын ұтты», where each says what it counts; not «жылқы – 5, түйе – 4
    бас», whose names are of things.
    """
    if site.spot.kind not in ("count", "measure") or site.ending or other.action is None:
        return None
    if site.spot.symbol != following.spot.symbol or other.counted is None:
        return None
    named, own = _name(following), _name(site)
    if (
        named is None
        or other.counted.start < following.spot.end
        or not _beside(site, one, named[0])
    ):
        return None
    thing = _tokens(site, other.counted.start, other.counted.end)[1] - 1
    if site.case(thing) == "Acc" and site.owned(thing):
        return None  # «Орал 205, Тараз 190 жұмысшысын шақырды»: each its own
    if not _acts(site, range(*_tokens(site, other.action.start, other.action.end)), thing):
        return None
    who = site.words(*own) if own is not None else one.actor
    second = replace(other, actor=following.words(*named))
    if one.counted is not None and one.counted.start > site.spot.start:
        alike = who is not None and _same_deed(one, other)
        return (replace(one, actor=who), second) if alike else None
    if one.counted is not None and (own is None or not _within(one.counted, site.words(*own))):
        return None
    return replace(one, counted=other.counted, action=other.action, actor=who), second


def _acts(site: Site, done: range, thing: int) -> bool:
    """Whether a verb is one that somebody does something with: «71 орын *алды*», not «71 үй *жанды*»."""
    if any(site.transitive(at) for at in done):
        return True
    got = site.bare(thing) and not is_agent(site.low(thing))
    return got and any(deed_begins(site.low(at), "taking") for at in done)


def _same_deed(one: Slots, other: Slots) -> bool:
    return (
        one.action is not None and other.action is not None and one.action.end == other.action.end
    )


def _within(inner: Words, outer: Words) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _tokens(site: Site, start: int, end: int) -> Span:
    first, last = site.around.range(start, end)
    return first, last + 1


def _beside(site: Site, one: Slots, start: int) -> bool:
    """Whether a name begins right behind the comma, or the «және», behind a figure and what it counts."""
    end = site.last
    if one.counted is not None and one.counted.start > site.spot.start:
        end = site.around.range(one.counted.start, one.counted.end)[1]
    if site.low(start - 1) in function_words("whereas") and site.low(start - 2) == ",":
        return start == end + 3  # «…, ал „Хабар“ 4 млн көрермен жинады»
    return start == end + 2 and (site.low(start - 1) == "," or site.joins(start - 1))


def _name(site: Site) -> Span | None:
    """The name that begins an item, right before its number or the dash there."""
    end = site.first - 1 - (site.low(site.first - 1) in DASHES)
    at = end
    while at >= 0 and end - at < _NAME and _in_name(site, at, end):
        at -= 1
    begin = at + 1
    if begin > end or not any(t.text[:1].isupper() for t in site.tokens[begin : end + 1]):
        return None
    opens = begin == 0 or site.low(at) in {",", ";", ":"} or site.joins(at)
    opens = opens or site.low(at) in function_words("whereas")
    return (begin, end) if opens else None


def _in_name(site: Site, at: int, end: int) -> bool:
    """Whether a token can stand in a name: a word in capitals, its marks, «арнасы» at its end."""
    token = site.tokens[at]
    if token.text in _QUOTED:
        return True
    if at in site.busy or site.case(at) or token.text in ",;:":
        return False
    return token.text[:1].isupper() or (at == end and is_body(site.low(at)))
