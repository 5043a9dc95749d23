"""What figures count, who does it or where, that «respectively» deals out.

«Thefts and arsons rose 5% and 7% respectively»; «Tirsk and Karsun sold 40 and 30 trams, respectively».
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from svodka.language.english.adviser import EnglishAdviser
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child
from svodka.language.slots import Words

TOLD = re.compile(r"(?: percent| per cent)?,? respectively\b")
"""What stands behind the second of the two."""
DEALT = re.compile(r"(?: [\w-]+){0,4},? respectively\b")
"""The same, where all count what the last has behind it: «40 and 30 *trams of coal, respectively*»."""
SPREAD = re.compile(r"(?:,? [\w'’-]+){0,10},? respectively\b")
"""The same, where the places stand between: «40 and 30 trams *in Tirsk, Karsun and Ostrov respectively*»."""
_PAIR = 2
"""How many figures are dealt out at least."""
JOINED = re.compile(r",? and (?:(?:up|down|by|to) )?")
"""What stands between them."""


def respectively(
    sites: Sequence[Site | None], at: int, before: Sequence[EnglishAdviser | None]
) -> Words | None:
    """The noun of a figure that «respectively» deals out, of two nouns for two figures."""
    for first in (at, at - 1):
        if _paired(sites, first):
            dealt = _subjects(sites[first]) or _counted(sites, first, before)
            return dealt[at - first] if dealt is not None else None
    return None


def own_doer(
    sites: Sequence[Site | None], at: int, deed: int | None, who: Words | None
) -> Words | None:
    """«Tirsk and *Karsun* sold 40 and *30* trams, respectively»: whose of several who do it a figure is.

    ``who``: who does it by the tree, the first of them.
    """
    site = sites[at]
    run = _run(sites, at) if who is not None and deed is not None else ()
    if site is None or deed is None or who is None or len(run) < _PAIR:
        return None
    first = child(site.sentence, deed, "nsubj")
    if first is None or not who.start <= site.tokens[first].start < who.end:
        return None
    others = [c for c in site.sentence.children[first] if site.tokens[c].rel == "conj"]
    which = run.index(at)
    return site.phrase(others[which - 1]) if which and len(others) + 1 == len(run) else None


def own_place(sites: Sequence[Site | None], at: int, where: Words | None) -> Words | None:
    """«12 and *nine* men died in Tirsk and *Karsun* respectively»: which of several places a figure is of.

    ``where``: where it is by the tree, the first of them; given back where they are not dealt out.
    """
    site = sites[at]
    if site is None or where is None or not any(t.low == "respectively" for t in site.tokens):
        return where
    run = _run(sites, at, SPREAD)
    first = next((t.index for t in site.tokens if where.start <= t.start < where.end), None)
    if first is None or len(run) < _PAIR:
        return where
    while site.tokens[first].rel in ("amod", "compound", "flat") and site.tokens[first].head >= 0:
        first = site.tokens[first].head
    others = [c for c in site.sentence.children[first] if site.tokens[c].rel == "conj"]
    which = run.index(at)
    if not which or not others:
        return where
    return site.phrase(others[which - 1]) if len(others) + 1 == len(run) else None


def _run(sites: Sequence[Site | None], at: int, dealt: re.Pattern[str] = DEALT) -> range:
    """The figures that «respectively» deals out with one: «40, 30 and 20 trams, respectively»."""
    first = last = at
    while first and _joined(sites[first - 1], sites[first]):
        first -= 1
    while last + 1 < len(sites) and _joined(sites[last], sites[last + 1]):
        last += 1
    end = sites[last]
    told = end is not None and dealt.match(end.outline.text, end.spot.end, end.sentence.end)
    return range(first, last + 1) if told else range(0)


def _joined(one: Site | None, other: Site | None) -> bool:
    """Whether one figure stands right behind another: «*40, 30* and 20 trams»."""
    if one is None or other is None or one.sentence is not other.sentence:
        return False
    between = one.outline.text[one.spot.end : other.spot.start]
    return between == ", " or JOINED.fullmatch(between) is not None


def _paired(sites: Sequence[Site | None], first: int) -> bool:
    """Whether a figure is the first of just two before «respectively»: «by *5%* and 7%, respectively»."""
    if first < 0 or first + 1 >= len(sites):
        return False
    one, other = sites[first], sites[first + 1]
    if one is None or other is None or one.sentence is not other.sentence:
        return False
    text = one.outline.text
    between = text[one.spot.end : other.spot.start]
    alike = one.spot.kind == other.spot.kind and JOINED.fullmatch(between) is not None
    return alike and TOLD.match(text, other.spot.end) is not None


def _subjects(site: Site | None) -> tuple[Words, Words] | None:
    """«*Thefts* and *robberies* fell to 41 and 32, respectively»: the two nouns of a subject."""
    verb = site.above(site.top) if site is not None else None
    if site is None or verb is None:
        return None
    moves = site.tokens[verb].lemma in words_of("intransitive", "level")
    if not moves and site.spot.change is None:
        return None  # «the governor and the mayor were fined 500 and 300 euros respectively»
    who = child(site.sentence, verb, "nsubj", "nsubj:pass")
    if who is None or who >= site.first:
        return None
    others = [i for i in site.sentence.children[who] if site.tokens[i].rel == "conj"]
    plain = len(others) == 1 and {site.tokens[i].pos for i in (who, *others)} <= {"NOUN"}
    if not plain or any(site.tokens[i].rel == "nmod" for i in site.sentence.children[who]):
        return None
    return site.phrase(who), site.phrase(others[0])


def _counted(
    sites: Sequence[Site | None], first: int, before: Sequence[EnglishAdviser | None]
) -> tuple[Words, Words] | None:
    """«41 *births* and 52 *deaths*, up 2% and down 3% respectively»: what two figures before count."""
    own, here = sites[first], [i for i in range(max(0, first - 3), first) if _same(sites, i, first)]
    if own is None or own.spot.kind != "percent" or here != [first - 2, first - 1]:
        return None
    known = [(sites[i], before[i]) for i in here]
    words = [
        adviser.slots.counted
        for site, adviser in known
        if site is not None and adviser is not None and site.spot.kind == "count"
    ]
    if len(words) != 2 or words[0] is None or words[1] is None or words[0] == words[1]:
        return None
    return words[0], words[1]


def _same(sites: Sequence[Site | None], at: int, other: int) -> bool:
    """Whether two figures stand in one sentence."""
    one, two = sites[at], sites[other]
    return one is not None and two is not None and one.sentence is two.sentence
