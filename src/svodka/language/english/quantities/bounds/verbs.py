"""Verbs that bound a number: «*exceeded* 10%», «must not *top* 5»."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import cast

from svodka.language.english.quantities.candidates import closed
from svodka.language.english.words import lemmas
from svodka.language.lexicon import Entry, classes, load
from svodka.language.quantities.marks import Mark, low_at
from svodka.model import Relation


@cache
def _verbs() -> dict[str, Entry]:
    return {lemma: entry for entry in load("english/bound_verbs") for lemma in entry.lemmas}


@cache
def bounding_verbs() -> frozenset[str]:
    """The lemmas of verbs that bound a number: «must not exceed 2.5%» denies nothing."""
    return frozenset(_verbs())


_LEADING = frozenset([
    "to", "will", "could", "may", "might", "should", "would", "can", "not", "t", "now", "already", "also",
    "they", "we", "people", "police", "men", "women", "children", "did", "does", "do", "likely", "soon",
])  # fmt: skip
"""What a verb in its plain form stands behind, besides plurals: «losses *top* 40»."""


def _of_many(before: str) -> bool:
    """Whether a verb in its plain form may stand behind a word: «deaths *top* 40», «may *top* 40»."""
    return before in _LEADING or (before.endswith("s") and not before.endswith(("ss", "us", "is")))


def counts_noun(sequence: Sequence[Mark], last: int) -> bool:
    """Whether a word that a number may count stands right behind it: «12 firms», not «12 in May»."""
    behind = sequence[last + 1] if last + 1 < len(sequence) else None
    return (
        behind is not None and behind.kind == "word" and behind.gap and behind.low not in closed()
    )


def bound_by_verb(sequence: Sequence[Mark], first: int, last: int, large: bool) -> Relation | None:
    """The relation that a verb right before the number gives it: «exceeded 10%», not «the top 10».

    «*Passed the* 3 million *mark*»: a mark has an article before it.
    """
    if low_at(sequence, last + 1) in classes("english/amounts")["mark"]:
        first -= low_at(sequence, first - 1) == "the"
    if not first or sequence[first - 1].kind != "word":
        return None
    owners = classes("english/around_changes")["article"] | classes("english/labels")["owner"]
    if first > 1 and sequence[first - 2].low in owners | {"s"}:
        return None  # «the *top* 10 firms», «May's *top* 10 films»
    opens = first < 2 or sequence[first - 2].kind == "sign"
    if opens and sequence[first - 1].low == "top":
        return None  # «*Top* 10 tips for winter»
    if sequence[first - 1].low == "top" and not _of_many(sequence[first - 2].low):
        return None  # «is in the world *top* 100», «at least one *top* 40 song»
    for lemma in lemmas(sequence[first - 1].low):
        if lemma in _verbs():
            verb = _verbs()[lemma]
            many = verb.flag("large") or (verb.flag("alone") and counts_noun(sequence, last))
            if many and not large:
                return None
            around = {mark.low for mark in sequence[max(0, first - 4) : first - 1]}
            relation = "negated" if around & {"not", "never", "t"} else "relation"
            return cast(Relation, verb.text(relation))
    return None
