"""Whether what is written like a unit behind an English number is one, as in «20 *euro* zone states»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.english.quantities.candidates import closed
from svodka.language.english.quantities.numbers.short_units import is_no_unit
from svodka.language.english.quantities.numbers.surroundings import around
from svodka.language.english.words import irregular, lemmas
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number
from svodka.language.quantities.units import Unit

_VERB = 5
"""How many marks before degrees the verb may stand that they are no warmth behind."""
_WARM = 12
"""How many marks before a number the word stands that makes its «C» a degree."""
_NEXT = 2
"""How many marks behind it the word may stand."""
_LINES = 40
"""How many marks before it the degrees may stand that make its «C» one."""
_DIGITS = (2, 3)
"""How many digits degrees have that need no such word."""


def fits(sequence: Sequence[Mark], number: Number, unit: Unit) -> bool:
    """Whether a unit can be what a number measures."""
    mark = sequence[unit.first]
    if unit.kind == "money" and (_names_thing(sequence, unit) or _signs_next(sequence, unit)):
        return False
    if unit.symbol == "Cel" and mark.low == "degrees" and _conferred(sequence, number, unit):
        return False
    if unit.kind == "money" and unit.first == unit.last:
        small = mark.text.lower() == unit.symbol.lower() != unit.symbol and not mark.text.isupper()
        if small and (number.scale == 1 or mark.low not in around("code")):
            return False  # «the 5 try», not «40 mln *eur*»
        if mark.low == "p" and (mark.gap or number.style != "digits"):
            return False
        if mark.low == "won" and number.scale == 1 and number.low < 100:
            return False  # «12 won medals»
    letter = mark.kind == "word" and len(mark.low) == 1
    if _begins_model(sequence, unit) or is_no_unit(sequence, number, unit):
        return False
    if letter and unit.symbol in ("Cel", "[degF]"):
        warm = _is_warm(sequence, number, unit)
        behind = low_at(sequence, unit.last + 1)  # «*temperatures* of 40C (104F)», «of 40 C»
        apart = mark.gap and (behind.isalnum() or behind in HYPHENS) and behind not in closed()
        return mark.text.isupper() and warm and not apart
    if letter and (unit.kind != "money" or unit.first == unit.last) and (  # not «U.S. dollars»
        mark.text.isupper() or number.style != "digits" or (mark.low == "x" and mark.gap)
    ):  # fmt: skip
        return False
    if mark.low != "second" or number.low == 1 or unit.first != unit.last or not mark.gap:
        return True
    behind = low_at(
        sequence, unit.last + 1
    )  # «two tenths of a *second*», no «a third of a second batch»
    verb = behind.endswith("ed") or behind in irregular()
    return number.category == "part" and (not behind.isalnum() or behind in closed() or verb)


def _signs_next(sequence: Sequence[Mark], unit: Unit) -> bool:
    """Whether a sign of money stands right before another number: «three *$*50,000 prizes»."""
    if sequence[unit.first].kind != "sign":
        return False
    behind = sequence[unit.last + 1 : unit.last + 2]
    return bool(behind) and behind[0].kind == "number" and not behind[0].gap


def _names_thing(sequence: Sequence[Mark], unit: Unit) -> bool:
    """«20 *euro* zone states», «40 *dollar* stores», «40 *Euro* 6 cars»: a currency in a name."""
    mark, at = sequence[unit.last], unit.last + 1
    if mark.low not in ("euro", "dollar"):
        return False
    at += low_at(sequence, at) in HYPHENS
    numbered = mark.text == "Euro" and at < len(sequence) and sequence[at].kind == "number"
    return numbered or low_at(sequence, at) in around("of-currency")


def _conferred(sequence: Sequence[Mark], number: Number, unit: Unit) -> bool:
    """«The college awarded *400 degrees*», «tilted *40 degrees*»: none of warmth."""
    near = (*sequence[max(0, number.first - _VERB) : number.first],
            *sequence[unit.last + 1 : unit.last + 3])  # fmt: skip
    return unit.first == unit.last and any(lemmas(m.low) & around("no-warmth") for m in near)


def _is_warm(sequence: Sequence[Mark], number: Number, unit: Unit) -> bool:
    """«*Temperatures* hit 40C», «32C daytime *temperatures*», «Tirsk saw 40.6C on Monday, and 41C later».

    A number with a decimal and two digits before it says so itself, but for «Rule 10.4C» and «10.5C shares»,
    and so do those of two digits behind other degrees in the same lines.
    """
    told = sequence[max(0, number.first - _WARM) : number.first]
    near = (*told, *sequence[unit.last + 1 : unit.last + 1 + _NEXT])
    if any(lemmas(mark.low) & around("warm") for mark in near):
        return True
    behind = low_at(sequence, unit.last + 1)
    if (behind.isalnum() and behind not in closed()) or not _is_degree(sequence, number.last):
        return False
    if unit.first == number.last + 1 and "." in sequence[number.last].text:
        return True
    start = max(0, number.first - _LINES)
    before = sequence[start : number.first]
    degrees = [m for at, m in enumerate(before, start) if _is_degree(sequence, at)]
    if not degrees or unit.first != number.last + 1:
        return False
    if any("." in mark.text for mark in degrees):
        return True
    return any(lemmas(mark.low) & around("warm") for mark in before)


def _is_degree(sequence: Sequence[Mark], at: int) -> bool:
    """«saw *40.6*C», not «Rule *10.4*C», «*40* C grades»: two digits, a letter, and no name before."""
    letter = sequence[at + 1] if at + 1 < len(sequence) else None
    if (
        sequence[at].kind != "number"
        or letter is None
        or letter.gap
        or letter.text not in ("C", "F")
    ):
        return False
    number, _, _ = sequence[at].text.partition(".")
    return len(number) in _DIGITS and not (at and sequence[at - 1].text[:1].isupper())


def _begins_model(sequence: Sequence[Mark], unit: Unit) -> bool:
    """«lost four *Mi*-8 helicopters», «30 *T*-72 tanks»: letters of a model, with its number."""
    mark, dash, number = (*sequence[unit.last : unit.last + 3], None, None)[:3]
    if mark is None or dash is None or number is None or unit.first != unit.last:
        return False
    close = not dash.gap and not number.gap and mark.gap
    return close and mark.text[:1].isupper() and dash.low in HYPHENS and number.kind == "number"
