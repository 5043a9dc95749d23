"""Fractions of a whole: «үштен бірі», «төрттен үші», «4-тен 1-і», and by how much: «үштен бірге азайды»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.kazakh.morphology.words import features, split
from svodka.language.kazakh.quantities.change_words import AMOUNTS, change_stem
from svodka.language.kazakh.quantities.forms import ending_after
from svodka.language.lexicon import classes
from svodka.language.quantities.marks import Mark, digits, low_at
from svodka.language.quantities.number import Number
from svodka.language.quantities.numberwords import number_words

_BACK = 5
"""How many marks before a fraction «саны» may stand."""


def part_of_whole(sequence: Sequence[Mark], number: Number) -> tuple[Number, str] | None:
    """«үштен бірі», «төрттен үші»: a third, three quarters."""
    found = sequence[number.last + 1].low if number.last + 1 < len(sequence) else ""
    whole = number_words("kazakh").get(found)
    part_of = low_at(sequence, number.last + 2).startswith("бөліг")  # «үштен бір бөлігі»
    if whole is not None and whole.category in ("one", "unit") and whole.value < number.low:
        if part_of or (whole.category == "one" and number.low <= 10):  # «бестен бір тұрғын»
            value = whole.value / number.low
            return Number(number.first, number.last + 1 + part_of, value, value, style="words",
                          category="part", why=("number.part",)), "і" if part_of else ""  # fmt: skip
    for cut in range(len(found) - 1, 1, -1):
        word = number_words("kazakh").get(found[:cut])
        if word is not None and word.category in ("one", "unit") and word.value < number.low:
            ending = split(found, found[:cut])
            by_it = word.category == "one" and "dat" in features(ending or "")
            if ending and ("own" in features(ending) or (by_it and _changes(sequence, number))):
                value = word.value / number.low
                part = Number(number.first, number.last + 1, value, value, style="words", category="part",
                              why=("number.part",))  # fmt: skip
                return part, ending
    return None


def digit_fraction(
    sequence: Sequence[Mark], number: Number, ending: str
) -> tuple[Number, str] | None:
    """«4-тен 1-і», «4-тен бірі»: a quarter."""
    at = number.last + 1
    if "abl" not in features(ending) or at >= len(sequence) or number.low > 100:
        return None
    if sequence[at].kind != "number":
        return part_of_whole(sequence, number)
    part, behind = digits(sequence[at].text)[0], ending_after(sequence, at)
    if behind is None and low_at(sequence, at + 1).startswith("бөліг"):
        behind = at + 1, "і"  # «3-тен 1 бөлігі»
    if behind is None or "own" not in features(behind[1]) or not 0 < part < number.low:
        return None
    value = part / number.low
    share = replace(
        number, last=behind[0], low=value, high=value, category="part", why=("number.part",)
    )
    return share, behind[1]


def _changes(sequence: Sequence[Mark], number: Number) -> bool:
    """«Көлемі үштен *бірге азайды*»; not «үйлер саны үштен бірге азайды», from three to one."""
    if change_stem(low_at(sequence, number.last + 2)) not in AMOUNTS:
        return False
    before = range(max(0, number.first - _BACK), number.first)
    return not any(low_at(sequence, at) in classes("kazakh/labels")["number"] for at in before)
