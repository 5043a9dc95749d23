"""What something came to, where by how much is told before: «2,3 пайызға арзандап, *71 долларға* түсті»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.kazakh.morphology.known import currencies
from svodka.language.kazakh.morphology.verb_endings import GOING_ON, IF_DONE
from svodka.language.kazakh.morphology.words import ABLATIVE, DATIVE, LOCATIVE, TO, stems
from svodka.language.kazakh.quantities.change_words import (
    AMOUNTS,
    change_begins,
    change_words,
    rise_or_fall,
)
from svodka.language.lexicon import classes
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

_BETWEEN = 2
"""The most marks between the comma and what it came to: «баррелі», «биыл ол»."""
_CONVERBS = (*GOING_ON, "ап", "еп")
_OWNED = ("сы", "сі", "лі", "ны", "ні")
"""How «бағасы», «баррелі», «құны» end."""
_OWNED_RATE = ("сы", "сі", "мы", "ны")
"""How «бағасы», «бағамы», «құны» end."""
_RATE = 100
"""By how much of another currency no rate goes up or down at once."""
_BASE_RATE = 5
"""By how many percent no central bank raises its rate at once."""
_LEAP = 5
"""How many times an amount of the same unit is greater than that by which something changed."""


def came_to(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """The figures, with the ends of what went up or came down, which verbs alone do not tell from amounts."""
    found = [replace(one, change="to") if _is_rate(sequence, one) else one for one in found]
    for at in range(1, len(found)):
        left, right = found[at - 1], found[at]
        if _left_it(sequence, left, right):
            found[at - 1 : at + 1] = replace(left, change="from"), replace(right, change="to")
            continue
        if right.change not in AMOUNTS or left.rejected or right.first - left.last > 3 + _BETWEEN:
            continue
        moved = change_begins(low_at(sequence, right.last + 1), "moving")
        between = (low_at(sequence, i) for i in range(left.last + 3, right.first))
        if moved and low_at(sequence, right.last).endswith(DATIVE) and all(map(_goes_on, between)):
            if _changed(sequence, left, right) or _stood(sequence, left, right):
                found[at] = replace(right, change="to")
    return found


def _is_rate(sequence: Sequence[Mark], one: Found) -> bool:
    """«*Доллар* 540 теңгеге түсті», «еуро бағамы 580 теңгеге көтерілді»: no rate moves by so much.

    So is it with «базалық мөлшерлеме 17 пайызға көтерілді».
    """
    if one.change not in AMOUNTS or one.rejected:
        return False
    if one.kind == "percent" and one.low >= _BASE_RATE:
        rate = change_begins(low_at(sequence, one.first - 1), "rate")
        base = low_at(sequence, one.first - 2) in change_words("base")
        return rate and base and low_at(sequence, one.last).endswith(TO)
    if one.kind != "money" or one.low < _RATE:
        return False
    owned = low_at(sequence, one.first - 1).endswith(_OWNED_RATE)
    dative = low_at(sequence, one.last).endswith(DATIVE)
    name = low_at(sequence, one.first - 1 - owned)  # «доллар», «АҚШ доллары», «доллардың бағамы»
    named = not name.endswith((*ABLATIVE, *DATIVE)) and not currencies().isdisjoint(stems(name))
    return dative and named


def _goes_on(low: str) -> bool:
    """«Баррелі», «биыл», «шілдеде»: whether a word before a figure names nothing else that changed."""
    whose = low in classes("kazakh/slot_words")["per"] or low.endswith(_OWNED)
    return whose or low.endswith(LOCATIVE) or low in classes("kazakh/orders")["contrast"]


def _changed(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«3 теңгеге қымбаттап, 523 теңгеге көтерілді»: by how much, in the clause before."""
    verb, comma = low_at(sequence, left.last + 1), low_at(sequence, left.last + 2)
    told = comma == "," and verb.endswith(_CONVERBS) and rise_or_fall(verb) == left.change
    same = left.symbol == right.symbol
    return told and left.change == right.change and (not same or right.low > _LEAP * left.low)


def _stood(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«Былтыр 9,1 пайыз болса, биыл 11,8 пайызға көтерілді»: how much it was, in the clause before."""
    verb, comma = low_at(sequence, left.last + 1), low_at(sequence, left.last + 2)
    level = left.change is None and comma == "," and verb.endswith(IF_DONE)
    rose = right.low > left.high if right.change == "increase" else right.high < left.low
    return level and left.symbol == right.symbol and rose


def _left_it(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«40 доллардан төмендеп, 35 долларға түсті»: from how much it fell or rose, in the clause before."""
    verb, comma = low_at(sequence, left.last + 1), low_at(sequence, left.last + 2)
    if comma != "," or not verb.endswith(_CONVERBS) or right.first != left.last + 3:
        return False
    moved = rise_or_fall(verb)
    if left.rejected or right.rejected or left.symbol != right.symbol or left.relation != "exact":
        return False
    ends = low_at(sequence, left.last).endswith(ABLATIVE) and right.change in (*AMOUNTS, "to")
    ends = ends and low_at(sequence, right.last).endswith(DATIVE)
    fell = moved == "decrease" and right.high < left.low
    return ends and (fell or (moved == "increase" and right.low > left.high))
