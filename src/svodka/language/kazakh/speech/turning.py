"""Sentences by which somebody who speaks turns to another matter: «Министр жолдарға жеке тоқталды. …».

They tell nothing themselves; the sentences behind them in the paragraph are told by who turns.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from svodka.language.analysis import Outline, Sentence
from svodka.language.kazakh import agents
from svodka.language.kazakh.speech import speakers
from svodka.language.lexicon import load
from svodka.language.slots import Said

_ENDS = ".!"
_LONGEST = 24
"""The most characters of the verbs that turn to a matter, with the marks behind them."""
_BACK = 4
"""How many sentences before a figure may have turned to its matter."""


def over(outline: Outline, sentence: Sentence) -> Iterator[int]:
    """The sentences of the paragraph before one that may turn to another matter (no parse needed)."""
    for one in reversed(outline.sentences[max(0, sentence.index - _BACK) : sentence.index]):
        if one.paragraph != sentence.paragraph:
            return
        last = outline.text[max(one.start, one.end - _LONGEST) : one.end]
        if last.rstrip(_ENDS).lower().endswith(_endings()):
            yield one.index


def turning(outline: Outline, sentence: Sentence, before: Sequence[Said]) -> Said | None:
    """Who turns to another matter in a sentence, as a statement of no length.

    ``before``: what was said so far; where nobody has spoken, nobody turns. Not where a number or a colon
    stands: that sentence tells something itself.
    """
    if not any(one.speaker is not None for one in before):
        return None
    words = [t for t in sentence.tokens if t.text not in _ENDS]
    if len(words) < 3 or words[-1].low not in _last_words():
        return None
    found = next((n for n in (2, 1) if _form(sentence, words[-n].start) in _verbs()), 0)
    if not found or any(t.text == ":" or t.text[0].isdigit() for t in words):
        return None
    after = _verbs()[_form(sentence, words[-found].start)]
    if after and not words[-found - 1].low.endswith(after):
        return None
    text, cue = outline.text, speakers.words(outline.text, words[-found].start, words[-1].end)
    who = speakers.first(text, sentence, cue.start)
    if who is None or not _speaks(who.normal):
        return None
    return Said(cue.start, cue.start, "indirect", who, cue, who.normal, "carried")


def _form(sentence: Sentence, start: int) -> str:
    return " ".join(t.low for t in sentence.tokens if t.start >= start and t.text not in _ENDS)


def _speaks(name: str) -> bool:
    last = name.rsplit(maxsplit=1)[-1]
    return agents.is_title(last.lower()) or agents.is_agent(last.lower()) or last[:1].isupper()


@cache
def _endings() -> tuple[str, ...]:
    """How such sentences end."""
    return tuple(_verbs())


@cache
def _last_words() -> frozenset[str]:
    """The last words of such sentences."""
    return frozenset(form.rsplit(maxsplit=1)[-1] for form in _verbs())


@cache
def _verbs() -> Mapping[str, tuple[str, ...]]:
    """The forms that turn to something, and how the word before each has to end."""
    return {
        form: tuple(entry.strings("after"))
        for entry in load("kazakh/turnings")
        for form in entry.forms
    }
