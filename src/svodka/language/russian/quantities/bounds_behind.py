"""Bounds behind the noun: «сгорели 40 домов как минимум», «пришли 40 человек, не больше»."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice
from typing import cast

from svodka.language.lexicon import load
from svodka.language.quantities.marks import Mark, marks
from svodka.language.russian.numerals import MAX_SEEN, readings
from svodka.language.russian.quantities.amounts import Draft
from svodka.model import Relation

NOUNS = 4
"""Words of what is counted between a number and its bound."""
ENDS = frozenset(".,;:!?)»—–")
"""What may follow such a bound."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    words: tuple[str, ...]
    relation: Relation
    where: str


@cache
def _phrases() -> Mapping[str, tuple[_Phrase, ...]]:
    """The phrases by their first words, the longest first."""
    out: dict[str, list[_Phrase]] = {}
    for entry in load("russian/bounds_behind"):
        relation = cast(Relation, entry.text("relation"))
        for form in entry.forms:
            words = tuple(mark.low for mark in marks(form))
            out.setdefault(words[0], []).append(_Phrase(words, relation, entry.text("where")))
    return {
        word: tuple(sorted(found, key=lambda phrase: -len(phrase.words)))
        for word, found in out.items()
    }


def bind_behind(draft: Draft) -> None:
    """The relation that words behind the noun of an exact number give it."""
    if draft.relation != "exact":
        return
    sequence, first = draft.candidate.marks, draft.candidate.last + 1
    phrases = _phrases()
    for at, mark in enumerate(islice(sequence, first, first + NOUNS + 2), first):
        for phrase in phrases.get(mark.low, ()):
            if _stands(sequence, first, at, phrase):
                draft.relation = phrase.relation
                draft.why.append("bound.behind")
                return
        if mark.kind == "word":
            if not _may_be_counted(mark.low):
                return
        elif mark.low not in (",", "("):
            return


@lru_cache(MAX_SEEN)
def _may_be_counted(low: str) -> bool:
    """Whether a word may be a noun or adjective in the genitive: «40 сельских школ», «40 человек»."""
    return any(
        form.case == "gent" and form.pos in ("NOUN", "ADJF", "PRTF") for form in readings(low)
    )


def _stands(sequence: Sequence[Mark], first: int, at: int, phrase: _Phrase) -> bool:
    """Whether a phrase at a mark ends its clause, behind the marks that it may stand behind."""
    end = at + len(phrase.words)
    if tuple(mark.low for mark in sequence[at:end]) != phrase.words:
        return False
    before = sequence[at - 1].low if at > first else ""
    between = sequence[first : at - (before in (",", "("))]
    if any(mark.kind != "word" for mark in between):
        return False
    bracketed, behind = before == "(", sequence[end].low if end < len(sequence) else "."
    if bracketed:
        return behind == ")" and phrase.where != "free"
    return behind in ENDS and (before == "," or phrase.where != "comma")
