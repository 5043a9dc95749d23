"""Verbs that bound a number: «*exceeded* 10%», «must not *top* 5»."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes, load
from svodka.language.quantities.marks import Mark
from svodka.model import Relation


@cache
def _verbs() -> dict[str, tuple[Relation, Relation, bool]]:
    return {
        lemma: (entry.text("relation"), entry.text("negated"), entry.flag("large"))  # type: ignore[misc]
        for entry in load("english/bound_verbs")
        for lemma in entry.lemmas
    }


@cache
def bounding_verbs() -> frozenset[str]:
    """The lemmas of verbs that bound a number: «must not exceed 2.5%» denies nothing."""
    return frozenset(_verbs())


def bound_by_verb(sequence: Sequence[Mark], first: int, large: bool) -> Relation | None:
    """The relation that a verb right before the number gives it: «exceeded 10%», not «the top 10»."""
    if not first or sequence[first - 1].kind != "word":
        return None
    if first > 1 and sequence[first - 2].low in classes("english/around_changes")["article"]:
        return None
    for lemma in lemmas(sequence[first - 1].low):
        if lemma in _verbs():
            plain, negated, only_large = _verbs()[lemma]
            if only_large and not large:
                return None
            around = {mark.low for mark in sequence[max(0, first - 4) : first - 1]}
            return negated if around & {"not", "never", "t"} else plain
    return None
