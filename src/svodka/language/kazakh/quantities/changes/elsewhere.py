"""A Kazakh change whose verb does not stand behind the figure: before a colon, a bracket or a dash."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import DEED, DONE, OWNED_DEED, PASSED
from svodka.language.kazakh.morphology.words import features
from svodka.language.kazakh.quantities.change_words import (
    SENTENCE,
    change_begins,
    change_words,
    rise_or_fall,
)
from svodka.language.kazakh.quantities.multipliers import PERCENT
from svodka.language.punctuation import DASHES
from svodka.language.quantities.marks import Mark, low_at
from svodka.model import Change

_NEAR = 4
"""Marks between a bracket and the share in it at most."""
_IN_BRACKETS = 12
_AROUND = range(60, 200)
"""What an index may be, in percent of what was before: few items of a list rise by as much."""
SHOWN = ("уді", "уды", "мді")
"""How what rose or fell ends as the object of «көрсетті»."""


def change_elsewhere(
    sequence: Sequence[Mark], figure: tuple[int, int], ending: str
) -> Change | None:
    """The change of a share behind which no verb says it."""
    last = figure[1]
    closes = low_at(sequence, last + 1) == ")"
    bracketed = (closes or _itemised(sequence, last)) and not ending
    closes = closes and _opens(sequence, figure[0])
    found = None
    if "dat" in features(ending) or bracketed:
        if bracketed and (_tells_indices(sequence, last) or _of_level(sequence, figure[0])):
            return None
        found = _before_colon(sequence, last, not bracketed) or (
            _deed(sequence, last) if closes else None
        )
    return found or _shown(sequence, figure) or _before(sequence, figure)


def change_in_brackets(sequence: Sequence[Mark], figure: tuple[int, int]) -> Change | None:
    """«Бензин арзандады (жылына 0,1%), көмір қымбаттады»: the verb before the brackets of a share."""
    first, last = figure
    if low_at(sequence, last + 1) != ")":
        return None
    opened = next((at for at in range(first - 1, max(0, first - _NEAR), -1)
                   if low_at(sequence, at) == "("), 0)  # fmt: skip
    if any(mark.low in DASHES for mark in sequence[opened:first]) or _of_level(sequence, first):
        return None  # «баға 5%-ға дейін баяулады (сәуірде – 6%)», «бензин қымбаттады (үлесі 12%)»
    return _came_to_pass(sequence[opened - 1].low) if opened else None


def _of_level(sequence: Sequence[Mark], first: int) -> bool:
    """«Экспорт *үлесі* – 40%»: how much there is of what a share or a rate is, and no rise."""
    at = first - 1 - (low_at(sequence, first - 1) in DASHES)
    return change_begins(low_at(sequence, at), "level")


def _opens(sequence: Sequence[Mark], first: int) -> bool:
    """Whether brackets open before a figure with no word of their own but for a time or an amount."""
    before = range(max(0, first - _IN_BRACKETS), first)
    opened = next((at for at in reversed(before) if low_at(sequence, at) == "("), None)
    return opened is not None and not any(
        low_at(sequence, at) in DASHES and low_at(sequence, at - 1) != "("
        for at in range(opened + 1, first)
    )


def _itemised(sequence: Sequence[Mark], last: int) -> bool:
    """«Өсім байқалады: көмір — 6%, мыс — 9%»: a share behind a dash that ends its item of a list."""
    dashed = last > 1 and sequence[last - 2].low in DASHES
    after = sequence[last + 1].low if last + 1 < len(sequence) else "."
    return dashed and after in (",", ".", "(", ";")


def _tells_indices(sequence: Sequence[Mark], last: int) -> bool:
    """«Өсім байқалды: көмір – 101,6%, мұнай – 98,4%»: items around 100 %, which is what was before."""
    begin = next((at for at in range(last, 0, -1) if sequence[at].low == ":"), 0)
    items = takewhile(lambda at: not _ends_sentence(sequence[at]), range(begin + 1, len(sequence)))
    shares = [sequence[at - 1].low for at in items if sequence[at].low.startswith(PERCENT)]
    wholes = [int(low.split(",")[0].split(".")[0]) for low in shares if low[:1].isdigit()]
    return begin > 0 and max(wholes, default=0) >= 100 and all(w in _AROUND for w in wholes)


def _before_colon(sequence: Sequence[Mark], last: int, to: bool) -> Change | None:
    """«Өндіріс екі өңірде төмендейді: Таразда – 3%-ға»: the verb of a list that a colon opens.

    ``to``: whether the share says «by» or «to» so much, as no level does.
    """
    for at in range(last, 0, -1):
        if sequence[at].low == "." and sequence[at].kind == "sign":
            return None
        if sequence[at].low == ":":
            words = sequence[max(0, at - 2) : at]
            if change_begins(words[0].low, "level") and not to:
                return None  # «нарықтағы үлес өсті: Тау – 30%»
            for word in words:  # «өсім байқалады:»
                if (found := rise_or_fall(word.low)) is not None:
                    return found
            return _opening(sequence, at)  # «өсу бірнеше салада байқалды:»
    return None


def _opening(sequence: Sequence[Mark], until: int) -> Change | None:
    """The rise or fall that a clause is about: «төмендеу Таразда (3%) тіркелді»."""
    for at in range(until - 1, -1, -1):
        if _ends_sentence(sequence[at]):
            return None
        low = sequence[at].low
        if change_begins(low, "level"):
            return None  # «ең көп өсім Таразда (5%), ең аз үлес Аралда (7%) тіркелді»
        if change_begins(low, "growth"):
            return "increase"
        if low.endswith(DEED):
            begins = at == 0 or sequence[at - 1].kind == "sign"
            begins = begins or low_at(sequence, at - 1) in change_words("most") | change_words(
                "more"
            )
            if begins and (found := rise_or_fall(low)) is not None:
                return found
    return None


def _deed(sequence: Sequence[Mark], last: int) -> Change | None:
    """«Көлемнің ұлғаюы Таразда (44%-ға), Аралда (11%-ға) байқалды»: the rise or fall before brackets."""
    for at in range(last, 0, -1):
        if _ends_sentence(sequence[at]):
            break
        if sequence[at].low in DASHES and (found := _came_to_pass(sequence[at - 1].low)):
            return found  # «көкөніс арзандаған – пияз (25%-ға), сәбіз (22%-ға)»
        if sequence[at].low.endswith(OWNED_DEED) and (found := rise_or_fall(sequence[at].low)):
            return found
    return _opening(sequence, last)


def _ends_sentence(mark: Mark) -> bool:
    return mark.kind == "sign" and mark.low in SENTENCE


def _came_to_pass(low: str) -> Change | None:
    """The change of a verb that says that something rose or fell, and no longer does."""
    return rise_or_fall(low) if low.endswith((*PASSED, *DONE)) else None


def _before(sequence: Sequence[Mark], figure: tuple[int, int]) -> Change | None:
    """«Баға өсті – 27%.», «Баға өсті, бірден 27%-ға.»: the verb of change that a share ends the clause of."""
    first, last = figure
    at = first - 1 - (sequence[first - 1].low in function_words("at-once"))
    if at < 1 or low_at(sequence, last + 1) not in ("", "."):
        return None
    if sequence[at].low not in (*DASHES, ",") or change_begins(low_at(sequence, at - 2), "level"):
        return None  # «мөлшерлеме өсті – 12%»
    return _came_to_pass(sequence[at - 1].low)


def _shown(sequence: Sequence[Mark], figure: tuple[int, int]) -> Change | None:
    """«Ең үлкен өсуді бензин – 21%, қант – 16% көрсетті»: the rise that the items of a list show."""
    first, last = figure
    if low_at(sequence, first - 1) not in DASHES:
        return None
    following = takewhile(lambda mark: mark.low not in SENTENCE, sequence[last + 1 :])
    if not any(change_begins(mark.low, "show") for mark in following):
        return None
    before = takewhile(lambda mark: mark.low not in SENTENCE, reversed(sequence[:first]))
    objects = (rise_or_fall(mark.low) for mark in before if mark.low.endswith(SHOWN))
    return next((found for found in objects if found is not None), None)
