"""«One» as a pronoun, which counts nothing, and where it counts all the same."""

from __future__ import annotations

from itertools import pairwise

from svodka.language.english.cues import saying, speaking, weekdays
from svodka.language.english.quantities.candidates import (
    Candidate,
    closed,
    contexts,
    labels,
    matches,
    small_number,
)
from svodka.language.english.quantities.ratios.shares import in_ratio
from svodka.language.english.speakers.voices import lands
from svodka.language.english.words import lemmas

NOUN = 3
"""How many words a counted noun may have."""


def pronoun_one(c: Candidate) -> bool:
    """«one of them», «no one», «the one that»: no counting."""
    n = c.number
    if n.category != "one" or c.unit is not None or n.scale != 1:
        return False
    if c.bound is not None and c.bound.entry.text("relation") in ("at_least", "at_most"):
        return False
    after = c.mark(c.last + 1)
    if c.hyphenated and c.low(n.last + 2) in contexts("one-hyphen"):
        return True  # «a one-off grant»
    if counted_one(c) or in_ratio(c.marks, n):
        return False
    if c.before in ("in", "at", "from", "of", "to") and c.after in contexts("one-place"):
        return c.low(c.last + 2) not in ("out", "in")
    if _somebody_says(c):
        return True
    follow = [c.low(at) for at in range(c.last + 2, c.last + 6)]
    pairs = list(pairwise(follow))
    if ("after", "another") in pairs or ("at", "a") in pairs:
        return True  # «one postponement after another», «one hall at a time»
    if c.before == "from" and {("to", "another"), ("into", "the")} & set(pairs):
        return True  # «from one office to another»
    if c.near.endswith("est") and len(c.near) > 4 and c.low(n.first - 2) in ("the", "its", "their"):
        return True  # «nine tremors, *the strongest one* lasting a minute»
    if after is None or after.kind != "word" or _follows(after.low):
        return not c.hyphenated
    named = after.text[:1].isupper() and not after.text.isupper() and not from_somewhere(c)
    return c.near in contexts("one-before") or named


def from_somewhere(c: Candidate) -> bool:
    """«one *US* soldier», «killed one *Dutch* sailor»: a name before a noun, none that «One» is part of.

    A capital «One» opens a sentence before a land, or where more are counted behind it; «*One Direction*
    fans» came to hear a name. «Analysts at *one London broker*» are at some broker.
    """
    land, noun = c.mark(c.last + 1), c.mark(c.last + 2)
    if land is None or noun is None or not land.text[:1].isupper() or not noun.text.islower():
        return False
    if (
        noun.kind != "word"
        or not noun.gap
        or noun.low in closed() | contexts("verb", "one-follows")
    ):
        return False
    if (
        land.low in labels("month")
        or land.low in weekdays()
        or c.before in ("at", "in", "by", "from")
    ):
        return False
    more = c.low(c.last + 3) in ("and", ",") and small_number(c, c.last + 4)
    return more or c.marks[c.number.first].text.islower() or land.low in lands()


def _follows(low: str) -> bool:
    """Whether a word may stand behind «one» that is no noun which it counts."""
    return low in closed() or low in contexts("one-follows")


def _somebody_says(c: Candidate) -> bool:
    """«There was a time, *one pensioner remarked*, when it rained»: some person, who is not counted."""
    at = c.last + 1 + from_somewhere(c)  # «one *Dutch* pensioner»
    who, verb = c.mark(at), c.low(at + 1)
    person = matches(who, contexts("person")) or matches(who, speaking("person"))
    return person and bool(lemmas(verb) & saying())


def counted_one(c: Candidate) -> bool:
    """«kills one», «two from Spain and one from Belgium», «there was one»."""
    before, after = c.low(c.first - 1), c.low(c.last + 1)
    ends = after in ("", ".", ",", ";", "and", "in", "from", "at", "near")
    if matches(c.mark(c.first - 1), contexts("harming")):
        return ends
    if before in ("was", "is") and c.low(c.first - 2) == "there":  # «there is one tap»
        noun = c.counts and after not in contexts("one-follows")
        return noun or after in (".", ",", ";", "and", "")
    if before in (",", "and") and after == "of":  # «two guards, one of whom died»
        whom = ("whom", "which", "them") if before == "," else ("whom", "which")
        return c.low(c.last + 2) in whom and any(small_number(c, at) for at in _sentence_before(c))
    if before in (",", "and") and after in contexts("one-is"):  # «two are dead, one is missing»
        return any(small_number(c, at) for at in _sentence_before(c))
    if before == "and" and not _follows(after) and _coordinated(c):
        return True
    among = before in ("and", ",") and after in ("from", "in", ",", "at", "near")
    return among and any(small_number(c, at) for at in _sentence_before(c))


def _coordinated(c: Candidate) -> bool:
    """«two houses and *one* car»: a number with its noun stands right before."""
    for at in range(c.first - 2, max(-1, c.first - 2 - NOUN), -1):
        mark = c.mark(at)
        if mark is None or mark.kind != "word" or mark.low in closed():
            return False
        if small_number(c, at - 1):
            return True
    return False


def _sentence_before(c: Candidate) -> range:
    start = c.first - 1
    while start > max(0, c.first - 12) and c.low(start) not in (".", "!", "?", ";", ":"):
        start -= 1
    return range(start, c.first - 1)
