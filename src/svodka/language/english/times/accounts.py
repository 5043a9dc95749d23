"""The time that an English account goes on with, sentence after sentence."""

from __future__ import annotations

import re

from svodka.language.analysis import Sentence
from svodka.language.english.cues import telling
from svodka.language.english.site import Site
from svodka.language.english.times.datelines import PLACE_AND_DAY
from svodka.language.english.times.perfect import DAY, is_perfect
from svodka.language.slots import Time

GOING_ON = frozenset(
    [
        "day",
        "weekday",
        "relative-day",
        "relative-span",
        "month",
        "year",
        "quarter",
        "half-year",
        "since-start",
        "unit",
    ]
)
"""Kinds of time expressions that an account goes on about, sentence after sentence."""
ENDING = frozenset(".!?…;\"”’'")
"""Marks that end a sentence."""
_UP = 4
"""How many heads above a time its verb may stand."""
_BACK = 3
"""How many sentences an account goes on about its time."""
OLD = re.compile(
    r"\b(?:from|against|than|compared (?:with|to)) (?:[^\s,;.]\S* ){1,4}$|\bthan $", re.IGNORECASE
)
"""What stands before a time of which only the number is that something is compared with."""
SO_LONG = re.compile(r"(?:in|over|within|during) (?:only |just )?(?!the\b)\w+ \w+", re.IGNORECASE)
"""How long something took, of which no account goes on: «rose 3 metres *in two hours*»."""
_BASES = 30
"""Characters before a time or a number that are looked at."""


def inherited(site: Site, action: int | None) -> int | None:
    """The one time that the sentences before give, where the account of the same paragraph goes on.

    Only for what was counted in the past: «On Friday a bridge fell. Nine people were hurt».
    """
    if action is None or site.spot.kind != "count":
        return None
    token = site.tokens[action]
    if token.pos != "VERB" or token.feats.get("Tense") != "Past" or not _told_of(site, action):
        return None
    sentences = site.outline.sentences
    for index in range(site.sentence.index, max(-1, site.sentence.index - _BACK - 1), -1):
        one = sentences[index]
        if one.paragraph != site.sentence.paragraph:
            return None
        found = [
            i for i, time in site.times.items()
            if one.start <= time.start < one.end and not time.unowned
            and time.kind not in ("frequency", "clock")
            and not (time.kind == "relative-span"
                     and SO_LONG.fullmatch(site.outline.text, time.start, time.end))
            and not OLD.search(site.outline.text[max(one.start, time.start - _BASES) : time.start])
        ]  # fmt: skip
        if found and index != site.sentence.index and _is_dateline(site, one):
            continue
        if found:
            single = len(found) == 1 and index != site.sentence.index
            when = site.times[found[0]]
            goes_on = single and when.kind in GOING_ON and not _of_speaking(one, when)
            if when.kind in DAY and is_perfect(site, action):
                return None  # «On Friday a bridge fell. Nine people *have been treated*»
            return found[0] if goes_on else None
    return None


def _is_dateline(site: Site, sentence: Sentence) -> bool:
    """«Karsun, Jan 28 (IPA)»: what no full stop ends, though the paragraph goes on; «Karsun, May 20.»."""
    words = site.outline.text[sentence.start : sentence.end]
    return words[-1] not in ENDING or PLACE_AND_DAY.fullmatch(words) is not None


def _of_speaking(sentence: Sentence, time: Time) -> bool:
    """«…, *the ministry said on Monday*»: whether a time says when somebody spoke."""
    at = next((t.index for t in sentence.tokens if t.end > time.start), -1)
    for _ in range(_UP):
        if at < 0:
            return False
        token = sentence.tokens[at]
        if token.pos == "VERB":
            return token.lemma in telling()
        at = token.head
    return False


def _told_of(site: Site, action: int) -> bool:
    """Whether the figure, or its noun, is the subject or object of the action."""
    at = site.top
    for _ in range(2):
        if site.tokens[at].head == action and site.tokens[at].rel in ("nsubj", "nsubj:pass", "obj"):
            return True
        at = site.tokens[at].head
        if at < 0:
            return False
    return False
