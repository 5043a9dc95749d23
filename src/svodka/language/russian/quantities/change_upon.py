"""Things that are no amount of a change: «обломки упали на [12] домов», «цены на [5] благ».

Nor its end, behind «до»: «газ дошёл до [12] сёл».
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import lemmas, readings, words
from svodka.language.russian.quantities.change_words import beside, change_word, tells_change

REACH = 10
"""Marks before «на» among which the verb and what changes stand."""
BEHIND = 4
"""Marks behind the number among which they stand."""


def is_upon(sequence: Sequence[Mark], on: int, at: int) -> bool:
    """Whether the things whose number ends before ``at`` are what something falls or is spent on.

    ``on`` is the place of «на». Not «[число] раненых упало на 12 человек», «цены выросли на 12 рублей».
    """
    if not _counts_things(sequence, at):
        return False
    before, behind = sequence[max(0, on - REACH) : on], sequence[at + 1 : at + 1 + BEHIND]
    if before and _matches(before[-1], beside("governs-on")):
        return True
    verb = next((mark for mark in (*reversed(before), *behind) if tells_change(mark)), None)
    return verb is not None and _matches(verb, beside("upon")) and not any(
        map(_is_of_amount, (*before, *behind))
    )  # fmt: skip


def is_brought(sequence: Sequence[Mark], until: int, at: int) -> bool:
    """Whether «до» says to how many something came or was brought: «газ довели [до] 12 сёл».

    ``at`` is behind the number. Not «число сёл с газом довели до 12», «вода дошла до 40 градусов».
    """
    if change_word(sequence, until) != "come" or not _counts_things(sequence, at):
        return False
    brought, before = beside("brought"), sequence[max(0, until - REACH) : until]
    return any(_matches(mark, brought) and _is_told_of(mark) for mark in before) and not any(
        map(_is_of_amount, before)
    )


def _is_told_of(mark: Mark) -> bool:
    """Whether a noun may be the subject or the object of a verb: not «подача [газа]»."""
    first, *others = readings(mark.low)[:3]
    told = ("nomn", "accs")
    return first.case in told or any(form.case in told and form.number == "plur" for form in others)


def _counts_things(sequence: Sequence[Mark], at: int) -> bool:
    """Whether a number without a unit, and a noun behind it, end and begin here: «12 | домов»."""
    if at >= len(sequence) or sequence[at].kind != "word":
        return False
    last = sequence[at - 2 if sequence[at - 1].low == "." else at - 1]
    if last.kind != "number" and last.low not in words():
        return False
    return any(
        form.pos == "NOUN" and form.case == "gent" for form in readings(sequence[at].low)[:2]
    )


def _is_of_amount(mark: Mark) -> bool:
    """Whether a noun is of how many there are: «число», «аудитория», «преступность»."""
    many = classes("russian/contexts")["number-of"] | classes("russian/paying")["many"]
    return _matches(mark, many) or any(
        lemma.endswith(end)
        for lemma in lemmas(mark.low)
        for end in classes("russian/morphs")["degree"]
    )


def _matches(mark: Mark, known: frozenset[str]) -> bool:
    return mark.kind == "word" and not lemmas(mark.low).isdisjoint(known)
