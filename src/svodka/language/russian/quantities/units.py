"""Units: money, measures, percent and durations behind (or, for signs of money, before) a number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache

from svodka.language.lexicon import classes, load
from svodka.language.quantities.marks import Mark, fold
from svodka.language.quantities.number import is_of_year
from svodka.language.quantities.units import ONE, Pattern, Unit, patterns
from svodka.language.russian.numerals import (
    MAX_SEEN,
    is_oblique_singular,
    is_preposition,
    is_verb,
    lemmas,
    readings,
    words,
)
from svodka.language.russian.quantities.money import of_countries
from svodka.language.russian.quantities.numeral import Numeral, continues, is_beside_another
from svodka.language.russian.quantities.things import is_thing

TIMES = frozenset({"x", "х"})
"""How many times, right behind a fraction: «0,7х»."""
KELVIN = frozenset({"к", "k"})
"""The letter of kelvins, Cyrillic or Latin."""
HEATED = 16
"""Marks before a number in kelvins among which the word for warmth stands."""
ENDS = frozenset(",.;:!?)»")
THOUSAND = 1000
BRACKETS = 16
"""Marks of what stands in brackets between a number and its unit."""


@cache
def _patterns() -> dict[str, tuple[Pattern, ...]]:
    """Patterns by the first word they need, longest first."""
    out: dict[str, list[Pattern]] = {}
    for _, pattern in patterns("russian"):
        out.setdefault(pattern.keys[0], []).append(pattern)
    for adjective, word, currency in of_countries():
        pattern = Pattern((adjective, word), True, currency, "money", ONE)
        out.setdefault(adjective, []).append(pattern)
    return {
        key: tuple(sorted(found, key=lambda p: (-len(p.keys), p.by_lemma)))
        for key, found in out.items()
    }


@cache
def _signs() -> dict[str, str]:
    """Signs and codes of money that stand before the number, codes as they are written: «$5», «Br 5»."""
    out: dict[str, str] = {}
    for entry in load("russian/currencies"):
        for form in entry.forms:
            if form.isascii() and form.isalpha() and form[0].isupper():
                out[form] = entry.text("unit")
            elif not form[-1].isalpha() and form[-1] != ".":
                out[fold(form)] = entry.text("unit")
    return out


@cache
def _fillers() -> frozenset[str]:
    return classes("russian/fillers")["filler"]


@lru_cache(MAX_SEEN)
def _patterns_of(low: str, inflected: bool) -> tuple[Pattern, ...]:
    """The patterns that may begin with a folded word or sign, as it stands and by its lemmas."""
    table = _patterns()
    found = [*table.get(low, ())]
    if inflected:
        for lemma in lemmas(low):
            found += [pattern for pattern in table.get(lemma, ()) if pattern.by_lemma]
    return tuple(found)


@lru_cache(MAX_SEEN)
def is_filler(low: str) -> bool:
    """Whether a word may stand between a number and its unit: «10 рабочих дней»."""
    return not _fillers().isdisjoint(lemmas(low))


@lru_cache(MAX_SEEN)
def is_of_funds(low: str) -> bool:
    """Whether a word says whose money it is: «160 миллиардов бюджетных тенге»."""
    return not classes("russian/fillers")["funds"].isdisjoint(lemmas(low))


def may_begin_unit(low: str) -> bool:
    """Whether a folded word can begin a unit: a cheap test before :func:`unit_at`."""
    return bool(_patterns_of(low, True)) or is_filler(low)


def unit_at(sequence: Sequence[Mark], index: int, numeral: Numeral) -> Unit | None:
    """The unit that begins at a mark, or ``None``; one adjective may stand before it («10 рабочих дней»)."""
    if index >= len(sequence):
        return None
    found = _match(sequence, index, numeral)
    if found is not None:
        return _scaled(sequence, found, numeral)
    mark = sequence[index]
    if mark.kind != "word" or index + 1 >= len(sequence):
        return None
    kind = "duration" if is_filler(mark.low) else "money" if is_of_funds(mark.low) else ""
    if kind:
        after = _match(sequence, index + 1, numeral)
        if after is not None and after.kind == kind:
            return Unit(index, after.last, after.symbol, after.kind, after.scale)
    return None


def _scaled(sequence: Sequence[Mark], unit: Unit, numeral: Numeral) -> Unit:
    """«2,4$ млрд»: a multiplier behind the sign of money belongs to the number before it."""
    at = unit.last + 1
    if unit.kind != "money" or sequence[unit.last].kind != "sign" or at >= len(sequence):
        return unit
    word = words().get(sequence[at].low)
    if word is None or word.category != "multiplier" or numeral.scale > 1:
        return unit
    dot = at + 1 < len(sequence) and sequence[at + 1].low == "." and continues(sequence, at + 2)
    return replace(unit, last=at + dot, scale=unit.scale * word.value)


def unit_over_brackets(sequence: Sequence[Mark], numeral: Numeral) -> Unit | None:
    """The unit behind brackets: «17,3 миллиарда (год назад — 15,1 миллиарда) рублей», «31,5 ([29]) ц/га»."""
    at = numeral.last + 1
    if at >= len(sequence):
        return None
    first = numeral.first if sequence[at].low == ")" else at + 1
    if is_beside_another(sequence, first):
        word = words().get(sequence[first + 2].low) if first + 2 < len(sequence) else None
        scaled = word is not None and word.category == "multiplier"
        unit = unit_at(sequence, first + 2 + scaled, numeral)
        if unit is None or unit.kind == "duration":
            return None
        return replace(unit, scale=unit.scale * word.value) if word and scaled else unit
    if numeral.scale < THOUSAND or sequence[at].low != "(":
        return None
    closing = next(
        (
            end
            for end in range(at + 1, min(at + BRACKETS, len(sequence)))
            if sequence[end].low == ")"
        ),
        None,
    )
    return None if closing is None else unit_at(sequence, closing + 1, numeral)


def _match(sequence: Sequence[Mark], index: int, numeral: Numeral) -> Unit | None:
    mark = sequence[index]
    if mark.kind not in ("word", "sign"):
        return None
    best: Unit | None = None
    for pattern in _patterns_of(mark.low, mark.kind == "word"):
        last = _span(sequence, index, pattern)
        if last is None or (best is not None and last <= best.last):
            continue
        if (
            not pattern.by_lemma
            and (len(pattern.keys) == 1 or mark.text.isupper())  # «ул. Лесная, 5[Л]» is no «5 л.»
            and not _letter_fits(sequence, index, numeral)
        ):
            continue
        if mark.text.isupper() and mark.low in classes("russian/labels")["no-unit"]:
            continue  # «откроют 12 ДОЛ»
        if pattern.kind == "duration" and _is_when(sequence, index, numeral):
            continue
        if is_thing(sequence, index, numeral):
            continue
        if pattern.kind == "measure" and pattern.keys[-1] == "." == sequence[last].low:
            last -= not continues(sequence, last + 1)  # «прошли 3 км. Дальше …»
        best = Unit(index, last, pattern.symbol, pattern.kind, pattern.scale)
    if (
        best is not None
        and best.symbol == "g"
        and mark.low == "г"
        and _is_term(sequence, best.last)
    ):
        return replace(best, symbol="a", kind="duration")
    return best


def _is_term(sequence: Sequence[Mark], last: int) -> bool:
    """«3 [г.] 6 мес.», «5 [г.] лишения свободы»: years of a prison term, and no grams."""
    at = last + 1 + (sequence[last + 1 : last + 2] != [] and sequence[last + 1].low == ".")
    near = [mark.low for mark in sequence[at : at + 2]]
    months = len(near) > 1 and near[0].isdecimal() and near[1].startswith("мес")
    return months or (
        bool(near) and not lemmas(near[0]).isdisjoint(classes("russian/contexts")["penalty"])
    )


def _is_when(sequence: Sequence[Mark], index: int, numeral: Numeral) -> bool:
    """«171 млн годом ранее», «против 131 годом ранее»: the word dates another figure."""
    if not is_oblique_singular(sequence[index].low):
        return False
    after = sequence[index + 1].low if index + 1 < len(sequence) else ""
    return numeral.scale > 1 or numeral.low % 10 != 1 or (
        numeral.style == "digits" and after in classes("russian/contexts")["later"]
    )  # fmt: skip


def _span(sequence: Sequence[Mark], index: int, pattern: Pattern) -> int | None:
    """The last mark of a pattern found at ``index``; dots of abbreviations may be missing."""
    at = index
    for place, key in enumerate(pattern.keys):
        mark = sequence[at] if at < len(sequence) else None
        if key == "." and (mark is None or mark.low != "." or mark.gap):
            if place < len(pattern.keys) - 1 and _governs(sequence, at):
                return None  # «бутылка 0,5 л [с] водой»
            continue
        if mark is None:
            return None
        if mark.low != key and not (
            pattern.by_lemma and mark.kind == "word" and key in lemmas(mark.low)
        ):
            return None
        if place and key not in (".",) and mark.kind == "sign" and mark.gap and key != "°":
            return None
        at += 1
    return at - 1


def _governs(sequence: Sequence[Mark], at: int) -> bool:
    """Whether a preposition stands at a mark, and a word it may govern behind: «с водой», not «л с купил»."""
    if at + 1 >= len(sequence) or not is_preposition(sequence[at].low):
        return False
    return any(form.case in ("gent", "ablt") for form in readings(sequence[at + 1].low)[:1])


def _letter_fits(sequence: Sequence[Mark], index: int, numeral: Numeral) -> bool:
    """Whether an abbreviation of one or two letters is a unit here: «15 г», not «2010 г.» or «5 т. д.»."""
    mark = sequence[index]
    if mark.kind == "sign" or len(mark.low) > 2 or mark.low == "па":
        return True
    if mark.low in KELVIN:
        return mark.gap and mark.text.isupper() and _is_heated(sequence, numeral.first)
    if numeral.style != "digits" or (
        mark.text[0].isupper() and mark.low.isalpha() and len(mark.text) == 1
    ):
        return False
    after = sequence[index + 1] if index + 1 < len(sequence) else None
    if mark.low in TIMES:  # «0,7х», not «3х комнат», «1,5 х 2 м»
        alone = after is None or after.gap or after.low in ENDS
        return alone and not mark.gap and bool(numeral.low % 1)
    if mark.low == "пп":  # «п. 5 пп. 3» are of a law
        number = index + 2 if after is not None and after.low == "." else index + 1
        return number >= len(sequence) or sequence[number].kind != "number"
    if mark.low == "кв" and mark.text[1:].islower():  # «4 кв. 2023 г.» is a quarter
        return False
    if mark.low in ("г", "гр") and numeral.scale == 1:
        year = is_of_year(numeral.high) and not numeral.grouped and numeral.high % 1 == 0
        return not year or _weighs(sequence, index)
    if mark.low == "т" and after is not None and after.low == ".":
        word = sequence[index + 2] if index + 2 < len(sequence) else None
        return word is None or word.low not in ("д", "е", "п", "к", "н", "ч")
    return True


def _is_heated(sequence: Sequence[Mark], first: int) -> bool:
    """«Температура звезды — 4000 [К]», not «4000 к.», a thousandfold: what is warm stands before."""
    heated = classes("russian/contexts")["heated"]
    before = sequence[max(0, first - HEATED) : first]
    return any(mark.kind == "word" and not lemmas(mark.low).isdisjoint(heated) for mark in before)


def _weighs(sequence: Sequence[Mark], unit: int) -> bool:
    """«Изъято 1953 [г] опия», «1953 [г] опия и 416 г мака»: no year, behind a verb or beside other grams."""
    behind = sequence[unit + 1 : unit + 5]
    noun = readings(behind[0].low)[:2] if behind and behind[0].kind == "word" else ()
    if not any(form.pos == "NOUN" and form.case == "gent" for form in noun):
        return False
    words = [mark.low for mark in behind]
    beside = words[1:2] in (["и"], [","]) and words[3:] in (["г"], ["кг"])
    return beside or (unit > 1 and is_verb(sequence[unit - 2].low))


def sign_before(sequence: Sequence[Mark], index: int) -> tuple[str, int] | None:
    """The currency of a sign that stands before the mark at ``index``, and the sign's first mark."""
    at = index - 1
    if at < 0:
        return None
    mark, signs = sequence[at], _signs()
    if at and not mark.gap and mark.kind == "sign":
        pair = sequence[at - 1].low + mark.low
        if pair in signs:
            return signs[pair], at - 1
    written = mark.low if mark.kind == "sign" else mark.text
    return (signs[written], at) if written in signs else None


def may_have_floor(unit: Unit | None, numeral: Numeral) -> bool:
    """«Стоит от 40 [рублей]», «срок от 5 [лет]», «квартиры от 4,5 [млн]»: a price or a term."""
    return numeral.scale > 1 if unit is None else unit.kind in ("money", "duration")
