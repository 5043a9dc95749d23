"""What the second of two figures is of, where only its name tells: «расходы — 44,1», «ячменя — 11 млн»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.language.quantities.marks import Mark
from svodka.language.russian.dictionary import parses
from svodka.language.russian.numerals import is_verb, lemmas, readings, reads_as

LAND = 2
"""Words of the name of a land."""
QUOTED = 3
"""Marks of a name in quotation marks, at least."""
_PERSONS = frozenset({"Name", "Surn", "Patr", "Geox", "Orgn"})
STOPS = frozenset(".!?;:")
NAMED = 4
"""Words that name what the second figure is of."""


def names(told: Sequence[Mark], person: bool, cases: tuple[str, ...]) -> bool:
    """Whether words name a thing that has an amount («расходы») or somebody who has it («водителю»)."""
    if not 0 < len(told) <= NAMED or any(mark.kind != "word" for mark in told):
        return False
    if not person and _is_currency(told):
        return True
    ruled = classes("russian/elisions")["aside"]
    head = next((mark for mark in told if _is_noun(mark.low)), None)
    if head is None or any(mark.low in ruled or is_verb(mark.low) for mark in told):
        return False
    return is_animate(head.low) == person and parses(head.low)[0].tag.case in cases


def is_animate(low: str) -> bool:
    """Whether a word is of people or animals first of all: «водитель»."""
    return any("anim" in parse.tag for parse in parses(low)[:1])


def _is_currency(told: Sequence[Mark]) -> bool:
    """«Курс доллара — 81,2 рубля, [евро] — 94,1»."""
    money = classes("russian/elisions")["money"]
    return len(told) == 1 and not lemmas(told[0].low).isdisjoint(money)


def stuff(told: Sequence[Mark], opening: bool = False) -> bool:
    """«Собрано 64 млн тонн пшеницы, [ячменя] — 11 млн»: what is weighed, not what is counted.

    Of fish, too: «минтая — 8 млн тонн, [трески] — 2 млн». ``opening``: it begins a sentence.
    """
    if len(told) != 1 or told[0].kind != "word" or not (opening or told[0].text.islower()):
        return False
    tags = [parse.tag.grammemes for parse in parses(told[0].low)]
    first = bool(tags) and {"NOUN", "sing", "gent"} <= tags[0] and tags[0].isdisjoint(_PERSONS)
    return first or any({"NOUN", "Sgtm", "sing", "gent"} <= tag for tag in tags)


def land(told: Sequence[Mark]) -> bool:
    """«Китай закупил 5 млн тонн сои, [Мексика] — 2 млн», «[ОАЭ] — 1 млн», «[Южная Корея] — 3 млн»,
    «[Омская область] — 1 млн».
    """
    if not 0 < len(told) <= LAND or any(mark.kind != "word" for mark in told):
        return False
    if len(told) == 1 and len(told[0].text) > 1 and told[0].text.isupper():
        return True
    tag = parses(told[-1].low)[0].tag
    if "nomn" not in tag or not told[0].text[:1].isupper():
        return False
    if len(told) > 1 and not {"ADJF", "nomn"} <= parses(told[0].low)[0].tag.grammemes:
        return False
    region = len(told) > 1 and not lemmas(told[-1].low).isdisjoint(
        classes("russian/elisions")["region"]
    )
    return "Geox" in tag or region


def is_title(told: Sequence[Mark]) -> bool:
    """«„Вектор“ вложил 5 млрд рублей, [„Полюс“] — 2»: a name in quotation marks, no more."""
    if len(told) < QUOTED or told[0].low != "«" or told[-1].low != "»":
        return False
    return all(mark.low not in "«»" for mark in told[1:-1])


def is_another(before: Sequence[Mark], told: Sequence[Mark]) -> bool:
    """«Северный порт отгрузил 7 тонн, [южный] — 4»: an adjective alone, as one before the first figure."""
    if len(told) != 1 or not _describes(told[0]):
        return False
    stops = [at for at, mark in enumerate(before) if mark.low in STOPS]
    clause = before[stops[-1] + 1 :] if stops else before
    return any(
        _describes(mark) and mark.low != told[0].low and mark.low[-1] == told[0].low[-1]
        for mark in clause
    )


def _describes(mark: Mark) -> bool:
    """Whether a word is an adjective in the nominative."""
    forms = readings(mark.low) if mark.kind == "word" else ()
    return any((form.pos, form.case) == ("ADJF", "nomn") for form in forms)


def _is_noun(low: str) -> bool:
    return reads_as(low, "NOUN")
