"""Shares told by an ordinal: «каждый пятый» and «пятая часть» are a fifth."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from svodka.language.lexicon import classes, load
from svodka.language.quantities.marks import Mark, fold
from svodka.language.russian.numerals import is_ordinal, lemmas, readings, words
from svodka.language.russian.quantities.numeral import Numeral

EVERY = "каждый"
THIRD = Decimal("0.3333")
"""A second part is never a half."""
SURE = Decimal("0.2")
"""The third and the fourth part of something are more often parts of a work than shares."""


@cache
def ordinals() -> dict[str, Decimal]:
    """The shares of a whole by the lemma of the ordinal behind «каждый»: «пятый» is 0.2."""
    return {
        fold(lemma): entry.number("value")
        for entry in load("russian/shares")
        if entry.text("class") == "ordinal"
        for lemma in entry.lemmas
    }


def _class(name: str) -> frozenset[str]:
    return classes("russian/shares")[name]


def begins_share(low: str) -> bool:
    """Whether a folded word may tell a share: a cheap test before :func:`read_share`."""
    return low.startswith(EVERY[:-2]) or low in _class("part")


def _value(low: str) -> Decimal | None:
    if not is_ordinal(low):
        return None
    return next((ordinals()[lemma] for lemma in lemmas(low) if lemma in ordinals()), None)


def read_share(sequence: Sequence[Mark], index: int) -> Numeral | None:
    """The share that begins with «каждый», or ends with «часть», at a mark; ``None`` where there is none."""
    if sequence[index].low in _class("part"):
        first, last = index - 1, index
        value = _value(sequence[first].low) if index else None
        if value is None or value > THIRD or not _is_share(sequence, first, last, value):
            return None
    else:
        first, last = index, index + 1
        value = _value(sequence[last].low) if last < len(sequence) else None
        if value is None or EVERY not in lemmas(sequence[first].low):
            return None
        if _follows(sequence, last + 1, "occasion"):
            return None
    return Numeral(first, last, value, value, style="words", category="part", why=("number.share",))


def _follows(sequence: Sequence[Mark], at: int, name: str) -> bool:
    return at < len(sequence) and not lemmas(sequence[at].low).isdisjoint(_class(name))


def _is_share(sequence: Sequence[Mark], first: int, last: int, value: Decimal) -> bool:
    """Whether an ordinal part is a share of what stands behind it: «пятая часть выручки»."""
    if not any(form.number == "sing" for form in readings(sequence[first].low)):
        return False
    if first and sequence[first - 1].low in words():
        return False  # «двадцать пятая часть»
    after = sequence[last + 1] if last + 1 < len(sequence) else None
    if after is None or after.kind == "sign":
        return value <= SURE and first > 0 and (after is None or after.low in ".,;!?")
    if after.kind != "word" or after.text[:1].isupper() or _follows(sequence, last + 1, "work"):
        return False
    if _follows(sequence, last + 2, "work"):
        return False
    return value <= SURE or any(
        form.case == "gent" and form.pos in ("NOUN", "ADJF", "PRTF") for form in readings(after.low)
    )
