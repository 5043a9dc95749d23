"""Who says what a headline says: «*Mayor*: 40 lives saved by luck»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from svodka.language.analysis import Outline, Sentence
from svodka.language.english.cues import links, reporting, speaking
from svodka.language.english.site import words_of
from svodka.language.slots import Said, Words

OPENING = re.compile(r"([A-Z][\w.&’'-]*(?: [\w.&’'-]+){0,5}):\s+(?=[\w$£€])")
"""What stands before the colon of a headline: up to six words."""
CLOSING = re.compile(r"(?::| [-–—]) ([^\W\d][\w.&’'-]*(?: [\w.&’'-]+){0,3})$")
"""What stands behind the last colon or dash of a headline: up to four words."""
_NAME = 2
"""Words of a name behind a title."""
ENDS = (".", "!", "?", "…", '"', "”", ":", ";")
"""Marks that no headline of this kind ends with."""


def by_headline(outline: Outline, told: Sequence[Said]) -> Iterator[Said]:
    """What the first line of a text says after a colon, by whom it names before it, or the other way round.

    «40 men held in Tirsk: *UN*», «40 men held in Tirsk - *police*».
    """
    if not outline.paragraphs:
        return
    start, end = outline.paragraphs[0]
    if outline.text[start:end].endswith(ENDS):
        return
    opening = OPENING.match(outline.text, start, end)
    closing = CLOSING.search(outline.text[start:end])
    if opening is not None and (_speaks(opening.group(1)) or _is_heard(opening.group(1), told)):
        words = Words(opening.start(1), opening.end(1), opening.group(1))
        first, last = opening.end(), end
    elif closing is not None and _speaks(closing.group(1)) and _signs(outline, closing, start):
        words = Words(start + closing.start(1), end, closing.group(1))
        first, last = start, start + closing.start()
    else:
        return
    if any(s.start < last and s.end > first for s in told):
        return
    if any(_states(one, first, last) for one in outline.sentences):
        yield Said(first, last, "indirect", words, None, words.normal, "headline")


def _speaks(name: str) -> bool:
    """Whether a phrase names one who speaks: «Tirsk *mayor*», «*Bureau* of Statistics», no place or genre."""
    words = name.split()
    if _is_named(words):
        return True
    inside = [at for at, word in enumerate(words) if word.lower() in links("in-headline")]
    head = words[inside[0] - 1 if inside and inside[0] else -1]
    low = head.lower()
    known = speaking("person", "body") | (reporting("report") - reporting("bearer"))
    known = known - words_of("area") - words_of("site") - words_of("town") - speaking("genre")
    if head.isupper():
        return low in speaking("capitals", "by-letters")  # «WHO: 40% of adults are ill»
    return low in known or low.removesuffix("s") in known


def _is_heard(name: str, told: Sequence[Said]) -> bool:
    """«*Rosa Vidal*: 40 homes built»: whether the text below has somebody of that name speak."""
    words = name.lower().removeprefix("the ").split()
    heard = (one.name.lower().split() for one in told if one.speaker is not None)
    named = len(words) > 1 and all(word[:1].isupper() for word in name.split())
    return named and any(words == one[-len(words) :] for one in heard)


def _signs(outline: Outline, closing: re.Match[str], start: int) -> bool:
    """«40 men held - *police*», not «… - *Tirsk News Agency*», the site, nor «… - *all former soldiers*»."""
    first, last = start + closing.start(1), start + closing.end(1)
    if closing.group().startswith(":"):
        return True
    if any(word.lower() in speaking("genre") for word in closing.group(1).split()):
        return False
    inside = [t for one in outline.sentences for t in one.tokens if first <= t.start < last]
    several = len(inside) > 1 and any(t.feats.get("Number") == "Plur" for t in inside)
    return not several and all(t.pos not in ("DET", "NUM") for t in inside)


def _is_named(words: Sequence[str]) -> bool:
    """«Health *Minister Rosa Vidal*», «*Mayor Lunn*»: a title, and a name of one or two words behind it.

    «Acting *minister Rosa Vidal*», «*Sen. Rosa Vidal*», «*Mr. Lunn*»: also a small or a short one.
    """
    titles = [word.lower().removesuffix(".") for word in words]
    called = speaking("title")
    last = max(
        (at for at, word in enumerate(titles) if word in speaking("person") or word in called),
        default=-1,
    )
    name = words[last + 1 :]
    if last < 0 or not 1 <= len(name) <= _NAME or not all(map(str.istitle, name)):
        return False
    small = words[last][0].islower() and (len(name) < _NAME or not words[0].istitle())
    return not small and (len(name) > 1 or titles[last] in speaking("office", "title"))


def _states(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a sentence of the headline has a verb, or says what somebody is: «Police: two men *dead*»."""
    if not sentence.parsed or sentence.end <= start or sentence.start >= end:
        return False
    inside = [t for t in sentence.tokens if start <= t.start < end]
    said = [
        t for t in inside if t.rel != "acl:relcl"
    ]  # «Mayor Lunn: the man who *built* 40 schools»
    return any(t.pos in ("VERB", "AUX") or (t.pos == "ADJ" and t.head < t.index) for t in said)
