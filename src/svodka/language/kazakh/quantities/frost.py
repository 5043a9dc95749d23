"""Frost: degrees that are counted below zero: «25 градус аяз», «аяз 25 градустан асты»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.kazakh.morphology.words import LOCATIVE, WITHIN, stems
from svodka.language.kazakh.quantities.candidates import begins, beside
from svodka.language.kazakh.quantities.change_words import AMOUNTS
from svodka.language.quantities.found import Found
from svodka.language.quantities.frost import MIRRORED
from svodka.language.quantities.marks import Mark, low_at


def frost(sequence: Sequence[Mark], found: Sequence[Found]) -> list[Found]:
    """The figures, degrees with frost right beside them below zero.

    Not those that frost grew or abated by: «аяз 5 градусқа күшейді».
    """
    out: list[Found] = []
    for one in found:
        if one.symbol != "Cel" or one.rejected or one.change in AMOUNTS:
            out.append(one)
        elif out and _is_zero(out[-1]) and out[-1].last + 1 == one.first:
            out[-1] = below_zero(replace(one, first=out[-1].first))  # «нөлден төмен 25 градус»
        else:
            out.append(below_zero(one) if _is_frost(sequence, one) else one)
    return out


def _is_zero(one: Found) -> bool:
    """«Нөлден төмен»: what degrees behind it are below."""
    return one.relation == "less_than" and one.high == 0 and one.symbol == "1"


def _is_frost(sequence: Sequence[Mark], one: Found) -> bool:
    """«Аяз 25 градус», «25 градус аяз», «минус белгісі 25 градус»; not «аязда 25 градус суда»."""
    if _names_frost(low_at(sequence, one.last + 1)):
        return True
    before = low_at(sequence, one.first - 1)
    if begins(before, "mark"):
        return low_at(sequence, one.first - 2) == "минус"
    return _names_frost(before) and not before.endswith((*LOCATIVE, *WITHIN))


def _names_frost(low: str) -> bool:
    """«Аяз», «аязы», «аязды»; not the name «Аязбай»."""
    return not beside("frost").isdisjoint(stems(low))


def below_zero(one: Found) -> Found:
    """The same amount below zero: «аяз 25-30 градус» lies between −30 and −25.

    «Минус 30 градус аяз» says twice that it is cold.
    """
    low, high = (one.low, one.high) if one.low < 0 else (-one.high, -one.low)
    relation = MIRRORED.get(one.relation, one.relation)
    return replace(one, low=low, high=high, relation=relation, why=(*one.why, "number.frost"))
