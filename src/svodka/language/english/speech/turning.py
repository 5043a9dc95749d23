"""Sentences by which somebody who speaks turns to another matter: «The minister then turned to roads. …».

They tell nothing themselves; the sentences behind them in the paragraph are told by who turns.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from functools import cache

from svodka.language.analysis import Sentence, Token
from svodka.language.english.speakers.naming import named
from svodka.language.english.speakers.voices import Voices, sort_of, speaker_of
from svodka.language.english.tree import phrase, subject
from svodka.language.lexicon import load
from svodka.language.slots import Said, Words

RULE = "turning"
"""The rule of the statement, of no length, that such a sentence is."""
_REACH = 3
"""How many words behind its verb the word stands that it needs: «turned his attention *to* roads»."""
_SPEAKS = frozenset({"person", "body", "people"})


def may_turn(text: str) -> bool:
    """A cheap test: whether a sentence may hold such a verb (no parse needed)."""
    return _shown().search(text) is not None


def turning(
    text: str, sentence: Sentence, voices: Voices, told: Iterable[Sequence[Said]]
) -> Said | None:
    """Who turns to another matter in a sentence; nobody where a number or a colon stands in it.

    ``told``: what was said in the sentences before; where nobody has spoken, nobody turns.
    """
    tokens = sentence.tokens
    verb = next((t for t in tokens if t.head < 0), None)
    needed = _verbs().get(verb.low) if verb is not None else None
    if verb is None or needed is None or any(t.pos == "NUM" or t.text == ":" for t in tokens):
        return None
    behind = {t.low for t in tokens[verb.index + 1 : verb.index + 1 + _REACH]}
    if needed and needed.isdisjoint(behind):
        return None
    who = subject(sentence, verb.index, inherit=False)
    heard = {one.name.split()[-1] for own in told for one in own if one.name}
    if who is None or not heard or not _speaks(sentence, tokens[who], heard):
        return None
    speaker, name = speaker_of(text, sentence, who, voices, named(sentence, who, verb))
    if speaker is None:
        return None
    cue = Words(verb.start, verb.end, verb.lemma)
    return Said(verb.start, verb.start, "indirect", speaker, cue, name, RULE)


def _speaks(sentence: Sentence, who: Token, heard: Container[str]) -> bool:
    """Whether this one may speak: a pronoun, a person or body, the last name of one heard before."""
    if who.pos == "PRON" or who.text in heard:
        return True
    return sort_of(sentence, who.index, *phrase(sentence, who.index)) in _SPEAKS


@cache
def _shown() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, _verbs()))})\b")


@cache
def _verbs() -> Mapping[str, frozenset[str]]:
    """The forms that turn to something, and the words of which one has to stand behind each."""
    return {
        form: frozenset(entry.strings("with"))
        for entry in load("english/turnings")
        for form in entry.forms
    }
