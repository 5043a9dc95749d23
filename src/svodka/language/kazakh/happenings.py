"""Sentences that only tell what happened somewhere, before what came of it: «Кеше Оралда өрт шықты. …»."""

from __future__ import annotations

from functools import cache, lru_cache

from svodka.language.analysis import Outline, Sentence
from svodka.language.introductions import opens_item
from svodka.language.lexicon import beginnings, classes

_BACK = 4
"""How many sentences before a figure may tell what happened."""
_ITEMS = 12
"""The most items of a list below the sentence that introduces it."""
_LONGEST = 48
"""The most characters at the end of a sentence that hold the event and its verb."""
_NOUNS = 2
"""How many words before the verb the event may begin."""
_ENDS = " .!:"


@cache
def _verbs() -> tuple[str, ...]:
    known = classes("kazakh/happenings")
    return tuple(f" {verb}" for verb in known["took-place"] | known["happens"])


def _events() -> tuple[str, ...]:
    """How nouns of events begin."""
    return beginnings("kazakh/happenings", "happening")


def tells_event(outline: Outline, sentence: Sentence) -> bool:
    """«Кеше Оралда *өрт шықты*.», «Түркістан облысында *жер сілкінді*»: by the last words of a sentence."""
    last = outline.text[max(sentence.start, sentence.end - _LONGEST) : sentence.end]
    last = last.rstrip(_ENDS).lower()
    if not last.endswith(_verbs()):
        return False
    opening = outline.text[sentence.start : sentence.start + _LONGEST].lower()
    return opening.startswith(_events()) or _ends_with_event(last)  # «Оқиға 5 шілде күні болған»


@lru_cache(maxsize=1024)
def _ends_with_event(last: str) -> bool:
    verb = max((verb for verb in _verbs() if last.endswith(verb)), key=len)
    if verb[1:] in classes("kazakh/happenings")["happens"]:
        return True
    before = last[: -len(verb)].split()[-_NOUNS:]
    return any(word.startswith(_events()) for word in before)


def leads(outline: Outline, sentence: Sentence) -> list[int]:
    """The sentences before one that tell an event or introduce the list of it (no parse needed)."""
    if opens_item(outline, sentence):
        return _introduction(outline, sentence)
    out: list[int] = []
    for one in reversed(outline.sentences[max(0, sentence.index - _BACK) : sentence.index]):
        if one.paragraph != sentence.paragraph:
            break
        if tells_event(outline, one):
            out.append(one.index)
    return out


def _introduction(outline: Outline, sentence: Sentence) -> list[int]:
    """The sentence with a colon over the list that a sentence is an item of."""
    for one in reversed(outline.sentences[max(0, sentence.index - _ITEMS) : sentence.index]):
        if outline.text[one.end - 1] == ":":
            return [one.index]
        if not opens_item(outline, one):
            break
    return []
