"""The time of the line above a list: «The service reported the following *for April*: / – 40 fires»."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import telling
from svodka.language.english.leads import states
from svodka.language.english.site import Site
from svodka.language.english.times.bases import BASE, EARLIER
from svodka.language.slots import Time

_NEVER = frozenset(["frequency", "clock", "anaphoric", "event", "now"])
"""Kinds of times that no list is of."""
_OF_OTHERS = frozenset(
    ["after", "since", "under", "following", "from", "against", "despite", "before", "by", "until"]
)
"""What a time is of that stands below one of these: «steps *after the flood in May*»."""
_WITHIN = frozenset(["acl", "acl:relcl", "advcl", "appos"])
"""Clauses that only tell of something: «under a deal *signed in May*»."""
_LEADING = frozenset(["that", ",", "for", "during", "over", "throughout"])
"""What a time stands behind, or begins with, that is of what is said and not of the saying."""
_NOUN_PHRASE = frozenset(["NOUN", "PROPN", "ADJ", "DET"])
"""Parts of speech inside a short noun phrase."""
_PARTLY = frozenset(["ending", "ended", "beginning", "starting", "to", "until"])
"""Behind these a day is only the end or beginning of a time: «Week *ending* Friday 3 April»."""
_REACH = 30
"""Characters before a time that are looked at."""


def of_lead(site: Site) -> int | None:
    """The one time that the line above a list gives to an item that has none."""
    above = site.lead
    if above is None or not above.parsed or site.spot.kind == "duration":
        return None
    if site.spot.change == "from" or (above.tokens[-1].text != ":" and states(above)):
        return None
    own = site.outline.paragraphs[site.sentence.paragraph]
    if any(own[0] <= one.start < own[1] for one in site.times.values()):
        return None
    given = [i for i, one in site.times.items() if above.start <= one.start < above.end]
    given = [i for i in given if not _of_telling(above, site.times[i])]
    if len(given) != 1 or not _is_of_items(site, above, site.times[given[0]]):
        return None
    return given[0]


def _is_of_items(site: Site, above: Sentence, one: Time) -> bool:
    """Whether a time of the line is that of its items, by its kind and by where it hangs in the line."""
    if one.unowned or one.kind in _NEVER:
        return False
    before = site.outline.text[max(above.start, one.start - _REACH) : one.start]
    if not _PARTLY.isdisjoint(before.lower().split()[-1:]):
        return False
    if BASE.search(before) or EARLIER.search(site.outline.text, one.start, one.end):
        return False  # «Change compared with May:»
    if _behind_other(above, one):
        return False
    at = _top(above, one)
    stated = states(above)
    while at is not None and at.head >= 0:
        if _case(above, at, one) in _OF_OTHERS:
            return False
        if at.rel in _WITHIN and (stated or above.tokens[at.head].head >= 0):
            return False  # «has moved men under a deal signed in May:», not «Area burnt in May:»
        at = above.tokens[at.head]
    return at is not None and (at.pos == "VERB" or _case(above, at, one) not in _OF_OTHERS)


def _behind_other(above: Sentence, one: Time) -> bool:
    """«steps *after the flood in May*»: whether a time stands right behind what something else followed."""
    at = next(t.index for t in above.tokens if t.end > one.start) - 1
    while at >= 0 and above.tokens[at].pos in _NOUN_PHRASE:
        at -= 1
    behind = above.tokens[at] if at >= 0 else None
    return behind is not None and behind.low in _OF_OTHERS and behind.rel != "amod"


def _of_telling(above: Sentence, one: Time) -> bool:
    """«The board said *on Monday* that in May:»: whether a time is that of saying."""
    at = _top(above, one)
    if at is None or at.head < 0 or above.tokens[at.head].lemma not in telling():
        return False
    first = next(t for t in above.tokens if t.end > one.start)
    words = {first.low, above.tokens[first.index - 1].low if first.index else ","}
    return words.isdisjoint(_LEADING)


def _top(above: Sentence, one: Time) -> Token | None:
    """The token by which a time hangs in the line."""
    inside = [t for t in above.tokens if t.start < one.end and t.end > one.start]
    own = {t.index for t in inside}
    return next((t for t in inside if t.head not in own and t.pos != "ADP"), None)


def _case(above: Sentence, token: Token, one: Time) -> str:
    """The preposition of a token, other than that of the time itself."""
    for at in above.children[token.index]:
        case = above.tokens[at]
        if case.rel == "case" and not one.start <= case.start < one.end:
            return case.low
    return ""
