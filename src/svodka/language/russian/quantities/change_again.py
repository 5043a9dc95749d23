"""Whether a figure changes as the one before it: «сахар подорожал на 3%, соль — [на] 2%»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_verb, lemmas
from svodka.language.russian.quantities.amount_rows import is_hyphen, names_another
from svodka.language.russian.quantities.change_words import (
    REACH,
    STOPS,
    beside,
    comparatives,
    is_share,
    words_of_change,
)

NEAR = 6
"""Marks between two amounts of one verb, or between «на» and the end of an amount."""


def goes_on(sequence: Sequence[Mark], before: int, first: int, number: int) -> bool:
    """Whether the figure at ``first`` changes as the one that ends at ``before``.

    «сахар подорожал (на 3%), соль ([на] 2%)», «в метро — на 13%, в трамвае — [на] 10%», «на 9 и [на] 6%»,
    «соль — [по] 2%», «подорожали на 9%, а соль [почти на] 6%», «на 9% — мужские и [на] 6% — детские»,
    «в Омске — на 5%, в Туле [—] 7%».
    """
    within = first < number and sequence[number - 1].low == "на"  # «почти [на] 6%»
    start = first if within else first - 1
    joint = sequence[number - 1 if within else start].low
    if start < 1 or joint not in ("на", "по"):
        if sequence[start].low == "(":
            return _bracket_goes_on(sequence, before, start)
        return (first - before == 2 and joint == "и") or _item_goes_on(sequence, before, start)
    told, opener = sequence[before + 1 : start], sequence[start - 1]
    if joint == "на" and _amount_first(sequence, before, start, number):
        return True
    if joint == "на" and (names_another(told) or _of_both(told)):
        return True
    if opener.low != "(" and not (opener.low in "—–-" and opener.gap):
        return False
    return not any(
        is_verb(mark.low) if mark.kind == "word" else mark.low in STOPS and mark.kind == "sign"
        for mark in told
    )


def _item_goes_on(sequence: Sequence[Mark], before: int, dash: int) -> bool:
    """Whether a share stands behind a dash like the one before it: «в Омске — на 5%, в Туле [—] 7%»."""
    if sequence[dash].low not in DASHES or not sequence[dash].gap or not is_share(sequence[before]):
        return False
    told = sequence[before + 1 : dash]
    closed = [mark.low for mark in told[:1]] == [")"]  # «яйца (на 2%), соль [—] 1%»
    if closed and sequence[before - 2].low != "на":
        return False  # «перевезено 7 млн (минус 2%), занятость — 84%»
    told = told[closed:]
    listed = any(
        mark.low == "(" if closed else mark.low in DASHES and mark.gap
        for mark in sequence[max(0, before - NEAR) : before]
    )
    if not listed and _is_gain(sequence, before):
        told = _without_numbers_of_names(told)
        gauges = classes("russian/extents")["gauge"]  # «её доля — 40%»
        listed = all(lemmas(mark.low).isdisjoint(gauges) for mark in told)
    return listed and (names_another(told) or [mark.low for mark in told[:1]] == ["и"]) and all(
        is_hyphen(mark) or (mark.kind == "word" and not is_verb(mark.low)) for mark in told[1:]
    )  # fmt: skip


def _without_numbers_of_names(told: Sequence[Mark]) -> list[Mark]:
    """«, FTSE [100]»: without a number right behind a name in Latin letters."""
    named = (False, *(mark.kind == "word" and mark.text.isascii() for mark in told))
    return [m for m, name in zip(told, named, strict=False) if m.kind != "number" or not name]


def _is_gain(sequence: Sequence[Mark], before: int) -> bool:
    """«Акции завода [прибавили] 2%, банка — 3%»: the verb of a gain right before an amount."""
    known, near = words_of_change(), sequence[max(0, before - NEAR) : before]
    last = next((m for m in reversed(near) if m.kind == "sign" or is_verb(m.low)), None)
    told = lemmas(last.low) & known.keys() if last is not None else ()
    return any(known[lemma] in ("gain", "loss") for lemma in told)


def _bracket_goes_on(sequence: Sequence[Mark], before: int, opener: int) -> bool:
    """Whether a share stands in brackets like the one before it: «в Омске (на 5%), Туле [(]7%) и Орле»."""
    told = sequence[before + 1 : opener]
    if not is_share(sequence[before]) or not told or told[0].low != ")" or len(told) > NEAR + 1:
        return False
    if sequence[before - 2].low not in ("на", "("):
        return False  # «(+5%), Орёл (7%)»
    least = not beside("most").isdisjoint(
        mark.low for mark in told
    )  # «наименьший — в Самаре [(]1%)»
    return all(
        mark.low == ","
        or is_hyphen(mark)
        or (least and mark.low in DASHES)
        or (mark.kind == "word" and not is_verb(mark.low))
        for mark in told[1:]
    )


def _amount_first(sequence: Sequence[Mark], before: int, on: int, number: int) -> bool:
    """Whether a share stands before the dash and what it is of, behind another share: «на 14% меньше убийств,
    [на 7%] — поджогов».
    """
    behind = number + 2
    if behind >= len(sequence) or sequence[on - 1].low not in (",", "и"):
        return False
    if not (is_share(sequence[before]) and is_share(sequence[number + 1])):
        return False
    dash, told = sequence[behind], sequence[before + 1 : on]
    return (
        dash.low in DASHES and dash.gap and len(told) <= REACH
        and not any(mark.low in STOPS or mark.kind == "number" for mark in told)
    )  # fmt: skip


def _of_both(told: Sequence[Mark]) -> bool:
    """Whether a dash, what one amount is of, and «и» stand between two amounts."""
    if len(told) < 2 or told[0].low not in "—–-" or told[-1].low != "и" or len(told) > NEAR:
        return False
    return all(mark.kind == "word" and not is_verb(mark.low) for mark in told[1:])


def restates(sequence: Sequence[Mark], before: int, first: int, last: int) -> bool:
    """«На 39% меньше, или [на] 54 тонны», «вырос на 121 пункт ([1,1%])»: the change that ends at
    ``before``, once more in another unit.
    """
    if before in (first - 2, first - 3) and sequence[first - 1].low == "(":
        after = sequence[last + 1].low if last + 1 < len(sequence) else ""
        return after == ")" and is_share(sequence[last])
    told = [mark.low for mark in sequence[before + 1 : first]]
    if any(mark.kind == "word" and is_verb(mark.low) for mark in sequence[before + 1 : first]):
        return False
    if told[-1:] == ["или"] and len(told) <= NEAR:  # «выросли на 2 тыс. человек, или 6%»
        after = sequence[last + 1].low if last + 1 < len(sequence) else ""
        by = is_share(sequence[before]) and sequence[before - 2].low == "на"  # «на 7%, или 2 тонны»
        return (
            by or is_share(sequence[last]) or after in comparatives()
        )  # «на 6%, или 2 тонны меньше»
    return told[-2:] == ["или", "на"]
