"""Where what an English figure counts happened."""

from __future__ import annotations

from itertools import accumulate

from svodka.language.english.counted.nouns import NOUNS
from svodka.language.english.cues import weekdays
from svodka.language.english.places.adverbs import adverb_behind, told_by_adverb
from svodka.language.english.places.before_numbers import before_number
from svodka.language.english.places.being_there import before_where, home, is_there
from svodka.language.english.places.headlined import by_headline
from svodka.language.english.places.nowhere import (
    amounts,
    names_none,
    of_other_number,
    only_near,
)
from svodka.language.english.places.place_names import (
    AROUND,
    AT_PLACES,
    named_area,
    named_on,
    numbered,
    whole_name,
    whole_place,
)
from svodka.language.english.places.ranks import is_place, rank
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child
from svodka.language.slots import Words

AT_NAMES = AROUND | {"in", "at", "on", "aboard"}
"""Prepositions that say where before a name."""
FURTHER = frozenset(["over", "near"])
"""Prepositions before a name with its article right behind a number: «four *over the Ostrov Region*»."""
MORE = frozenset(["more", "others"])
"""What may stand between such a number and its preposition: «12 *more* in Astana»."""


def place(site: Site, action: int | None, counted: int | None) -> Words | None:
    """A place behind the number, beside the verb, or elsewhere in its stretch of the sentence."""
    if (own := _right_behind(site) or before_number(site)) is not None:
        return own
    if (spot := adverb_behind(site, counted)) is not None:
        return site.phrase(spot)
    if counted is not None and (near := _behind_counted(site, counted)) is not None:
        return _without_day(site, whole_name(site, near))
    found = is_there(site)
    if action is None:
        action = home(site, counted)
    if found is None and action is not None:
        found = _beside_verb(site, action, counted)
    if found is None:
        found, told = _around(site, action, counted), before_where(site, action)
        if told is not None and (found is None or found < told):
            found = whole_place(site, told)
    if found is None:
        found = told_by_adverb(site, action)
    if found is None:
        return by_headline(site)
    words = _without_day(site, whole_name(site, found))
    digits = any(letter.isdigit() for letter in words.normal) and not numbered(words)
    return None if digits else words  # «in their 30s»


def _without_day(site: Site, words: Words) -> Words:
    """«in *Ostrov* Sunday»: a place without the weekday that the tree makes a part of its name."""
    name, _, last = site.outline.text[words.start : words.end].rpartition(" ")
    if not name or last.lower() not in weekdays():
        return words
    end = words.end - len(last) - 1
    return Words(words.start, end, site.outline.text[words.start : end])


def _right_behind(site: Site) -> Words | None:
    """«42 people in Almaty, 15 (more) *in Astana*»: a name right behind a number that has no noun."""
    at = site.last + 1
    at += site.spot.kind == "count" and site.low(at) in MORE
    if at + 1 >= len(site.tokens) or site.spot.kind not in ("count", "percent", "measure"):
        return None
    if site.low(at) in FURTHER and (head := _governed(site, at)) is not None:
        words = site.phrase(head)
        start = max(words.start, site.tokens[at + 1].start)
        return Words(start, words.end, site.outline.text[start : words.end])
    if site.low(at) not in AT_NAMES:
        return None
    named = site.tokens[at + 1].pos == "PROPN" and not site.is_time(at + 1)
    if not named:
        head = site.tokens[at].head  # «38 *in the Ostrov region*», «35 *in northern Darvel*»
        led = head > at + 1 and named_area(site, head)
        return _without_day(site, whole_name(site, head)) if led else None
    if names_none(site, at + 1) or amounts(site, at + 1):
        return None  # «up 4% *at Rs 9 Cr*»
    head = at + 1
    while site.tokens[head].rel == "compound" and site.tokens[head].head > head:
        head = site.tokens[head].head  # «two in *Ostrov courthouse*»
    words, last = site.phrase(head), head
    while last + 1 < len(site.tokens) and named_on(site, last + 1):
        last += 1
    end = max(words.end, site.tokens[last].end)
    return _without_day(site, Words(words.start, end, site.outline.text[words.start : end]))


def _behind_counted(site: Site, counted: int) -> int | None:
    """«91 men off Ostrov and 11 men *off Tirsk*»: behind what is counted, where others are counted too."""
    at = counted + 1
    if at + 1 >= len(site.tokens) or counted <= site.last or site.low(at) not in AT_PLACES:
        return None
    if not any(t.pos == "NUM" and t.index not in site.own for t in site.tokens):
        return None
    head = site.tokens[at].head
    if (
        head <= at
        or site.is_time(head)
        or names_none(site, head)
        or any(t.pos == "NUM" for t in site.tokens[at:head])
    ):
        return None
    area = site.tokens[head].lemma in words_of("area")
    return head if site.tokens[head].pos == "PROPN" or area else None


def _governed(site: Site, preposition: int) -> int | None:
    """The name that a preposition stands before."""
    head = site.tokens[preposition].head
    named = head > preposition and site.tokens[head].pos == "PROPN" and not site.is_time(head)
    return head if named else None


def _beside_verb(site: Site, action: int, counted: int | None) -> int | None:
    """«were held *in Astana*», «*near the village*»."""
    for at in site.sentence.children[action]:
        low = site.case(at)
        if (
            site.tokens[at].rel != "obl"
            or not low
            or _counts(site, at, counted)
            or amounts(site, at)
            or names_none(site, at)
            or of_other_number(site, at)
            or only_near(site, at)
        ):
            continue
        token = site.tokens[at]
        compound = child(site.sentence, at, "compound") is not None and is_place(site, at)
        named = token.pos == "PROPN" or compound or _has_name(site, at)
        if ((low in AT_NAMES and named) or low in AROUND) and not site.is_time(at):
            return at
    return None


def _has_name(site: Site, at: int) -> bool:
    """«in *the village* of Karsun», whatever lies behind: «in the Tirsk region»."""
    token, behind = site.tokens[at], site.tokens[at + 2 : at + 3]
    named = site.low(at + 1) == "of" and any(t.pos == "PROPN" and t.head == at for t in behind)
    return named and token.lemma in words_of("town") and token.feats.get("Number") != "Plur"


def _around(site: Site, action: int | None, counted: int | None) -> int | None:
    """The likeliest place in the stretches of the figure and its verb, or at the head of the sentence."""
    anchor = action if action is not None else site.top
    stretches = [*accumulate((t.text in (",", ";") for t in site.tokens), initial=0)]
    ours = {stretches[site.first], stretches[anchor], 0}
    near = (action, counted, site.top)
    best: tuple[int, int, int] | None = None
    for token in site.tokens:
        at = token.index
        if token.pos not in NOUNS or stretches[at] not in ours:
            continue
        if (way := rank(site, token, action, near)) is None:
            continue
        if site.dates(at) or amounts(site, at) or _counts(site, at, counted):
            continue
        if best is None or (way, abs(at - anchor)) < best[:2]:
            best = (way, abs(at - anchor), at)
    return whole_place(site, best[2]) if best is not None else None


def _counts(site: Site, at: int, counted: int | None) -> bool:
    """Whether a place is itself what the figure counts: «in *24 provinces*»."""
    return at == counted or at in site.own or any(c in site.own for c in site.sentence.children[at])
