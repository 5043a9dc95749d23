"""Sentences that refer back to what was told before them: «Такие данные привёл Росстат», «Таковы итоги»."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes

_NEAR = 4
"""Among how many words at the beginning of a sentence its tidings stand."""
_TELLING = frozenset({"say", "add", "write", "announce", "quote", "name", "source"})
"""Groups of cues that say who told it: «такие цифры назвала …»."""


def told_before(tokens: Sequence[Token]) -> int:
    """The noun by which a sentence refers to what was told before it; -1 where it does not begin so."""
    if not tokens:
        return -1
    words, first = _words(), tokens[0].text.casefold()
    so = first in words["so"]
    if not so and first not in words["such"]:
        return -1
    named = words["tidings"] | words["outcome"] if so else words["tidings"]
    near = (t for t in tokens[1:_NEAR] if t.text.casefold() in named)
    return next((t.index for t in near), -1)


def teller(tokens: Sequence[Token]) -> int:
    """The verb that says who told it, or the noun of it where nothing but «таковы» does; else -1."""
    noun = told_before(tokens)
    if noun < 0:
        return -1
    given = (t.index for t in tokens[noun:] if t.lemma in _words()["gives"])
    so = tokens[0].text.casefold() in _words()["so"]
    return next(given, noun if so else -1)


def tells_who(tokens: Sequence[Token], head: int, group: str) -> bool:
    """Whether the cue with this head says who told what stands before its sentence."""
    return told_before(tokens) >= 0 and (group in _TELLING or head == teller(tokens))


def _words() -> Mapping[str, frozenset[str]]:
    return classes("russian/references")
