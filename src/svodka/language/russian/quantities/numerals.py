"""Numerals: runs of digits and number words that make one number, with multipliers.

Value first, nothing else: bounds, units and meaning come later. The order inside a numeral is number,
then multiplier; a multiplier that cannot be joined to its number is never dropped silently, for a lost
«тысяч» is a thousandfold error.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.punctuation import HYPHENS, LONG_DASH
from svodka.language.quantities.marks import SPACES, Mark, digits
from svodka.language.quantities.number import ONE
from svodka.language.russian.numerals import (
    NumberWord,
    is_abbreviation,
    is_ordinal,
    is_preposition,
    parts,
    words,
)
from svodka.language.russian.quantities.fractions import (
    and_a_half,
    part_of_whole,
    read_fraction,
    read_slashed,
    read_thirds,
)
from svodka.language.russian.quantities.hundreds import add_up, begins_another
from svodka.language.russian.quantities.inversion import read_inverted
from svodka.language.russian.quantities.numeral import Numeral, continues, mark_at, part_at, word_at
from svodka.language.russian.quantities.units import unit_at

CARDINAL_SUFFIXES = frozenset({"ти", "ть", "ми", "х", "ех", "ух", "мя", "и", "умя", "емя", "ью"})
"""Case endings of cardinals behind a hyphen: «35-ти», «3-х»; other letters make an ordinal or a name."""
ENDLESS = Decimal("Infinity")
VULGAR = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}


def read_numeral(marks: Sequence[Mark], first: int) -> Numeral | None:
    """The longest numeral that begins at a mark, or ``None``."""
    mark = marks[first]
    if mark.kind == "number":
        return _digits(marks, first)
    if mark.kind != "word":
        return None
    word = words().get(mark.low)
    if word is not None:
        return _words(marks, first, word)
    part = parts().get(mark.low)
    if part is not None and part.category == "part":
        return _multiplied(marks, part_of_whole(first, first, ONE, part))
    return None


def _digits(marks: Sequence[Mark], first: int) -> Numeral:
    mark = marks[first]
    value, unsure = digits(mark.text)
    grouped = not mark.text.isdecimal() and any(space in mark.text for space in SPACES)
    numeral = Numeral(
        first, first, value, value, grouped=grouped, unsure=unsure, why=("number.digits",)
    )
    hyphen, tail = mark_at(marks, first + 1), mark_at(marks, first + 2)
    if hyphen is not None and hyphen.low == "/":
        return read_slashed(marks, numeral) or numeral
    if (
        hyphen and tail and hyphen.low in HYPHENS and not hyphen.gap and not tail.gap
        and tail.kind == "word" and not (hyphen.low == LONG_DASH and is_preposition(tail.low))
    ):  # fmt: skip
        numeral = replace(numeral, last=first + 2, suffix=tail.low)
        return _multiplied(marks, numeral) if tail.low in CARDINAL_SUFFIXES else numeral
    if hyphen and hyphen.low in VULGAR and not numeral.low % 1:
        whole = numeral.low + VULGAR[hyphen.low]
        return replace(numeral, last=first + 1, low=whole, high=whole, unsure=False)
    numeral = read_thirds(marks, numeral) or numeral
    return _multiplied(marks, and_a_half(marks, numeral))


def _words(
    marks: Sequence[Mark], first: int, word: NumberWord, ceiling: Decimal = ENDLESS
) -> Numeral | None:
    """A numeral that begins with a number word, with multipliers below ``ceiling`` only."""
    if word.category == "multiplier" or word.category in ("noun", "whole", "pair"):
        if word.number == "short":
            return None
        numeral = Numeral(
            first, first, word.value, word.value, style="words", category=word.category,
            scale=word.value if word.category != "pair" else ONE,
            vague=word.number in ("plural", "either"), either=word.number == "either",
            why=(f"number.{word.category}",),
        )  # fmt: skip
        if word.category == "multiplier":
            inverted = read_inverted(marks, numeral, word)
            if inverted is not None or numeral.vague:
                return inverted or numeral
            return _rest(marks, numeral, word.value)
        return _multiplied(marks, numeral)
    value, last, category = word.value, first, word.category
    if word.rank:
        value, last, category = add_up(marks, first, word, apart=True)
        fraction = read_fraction(marks, first, last, value)
        if fraction is not None:
            return _multiplied(marks, fraction)
        after = mark_at(marks, last + 1)
        if after and is_ordinal(after.low) and value % 10 == 0 and value >= 20:
            return Numeral(first, last + 1, value, value, style="words", broken="ordinal")
    numeral = Numeral(
        first, last, value, value, style="words", category=category,
        vague=category == "several", why=("number.words",),
    )  # fmt: skip
    part = part_at(marks, last + 1)
    if part is not None and part.category == "part" and word.rank and value < 10:
        return _multiplied(marks, part_of_whole(first, last + 1, value, part))
    return _multiplied(marks, and_a_half(marks, numeral), ceiling)


def _multiplied(marks: Sequence[Mark], numeral: Numeral, ceiling: Decimal = ENDLESS) -> Numeral:
    """A numeral with the multipliers that follow it: «5,3 млн», «пять сотен», «десятки тысяч»."""
    seen = False
    while (word := word_at(marks, numeral.last + 1)) is not None:
        if (
            word.value >= ceiling
            or word.category not in ("multiplier", "noun")
            or (word.category == "noun" and seen)
        ):
            break
        if word.category == "multiplier" and seen and numeral.scale >= 1000:
            break
        if word.number == "singular" and numeral.style == "digits" and numeral.low == 0:
            break
        numeral = replace(
            numeral, last=numeral.last + 1, low=numeral.low * word.value,
            high=numeral.high * word.value, scale=numeral.scale * word.value,
            vague=numeral.vague or numeral.category in ("several", "pair"),
            unsure=False, why=(*numeral.why, f"multiplier.{word.value}"),
        )  # fmt: skip
        seen = True
        dot = mark_at(marks, numeral.last + 1)
        if word.number == "short" and dot and dot.low == "." and not dot.gap:
            if continues(marks, numeral.last + 2) or _in_capitals(marks, numeral.last + 2):
                numeral = replace(numeral, last=numeral.last + 1)
        if word.category == "multiplier":
            return _rest(marks, numeral, word.value)
    return numeral


def _in_capitals(marks: Sequence[Mark], index: int) -> bool:
    """«7,9 тыс. [ДТП]», «659 тыс. [TEU]»: what is counted, and no new sentence."""
    mark = mark_at(marks, index)
    return mark is not None and mark.kind == "word" and is_abbreviation(mark.text)


def over_bound(marks: Sequence[Mark], numeral: Numeral, last: int) -> Numeral:
    """«четыре с лишним тысячи», «20 и более тысяч»: a multiplier behind the bound that ends at ``last``."""
    if numeral.scale != 1 or numeral.suffix or numeral.broken or numeral.vague:
        return numeral
    found = _multiplied(marks, replace(numeral, last=last))
    return found if found.scale > 1 else numeral


def _rest(marks: Sequence[Mark], numeral: Numeral, scale: Decimal) -> Numeral:
    """What follows a multiplier: «1 млн 200 тыс.», «две тысячи триста», «2 тысячи 300»."""
    at = numeral.last + 1
    mark = mark_at(marks, at)
    if mark is None or numeral.vague or numeral.low % 1 or numeral.is_range:
        return numeral
    if mark.kind == "number":
        value, unsure = digits(mark.text)
        after = word_at(marks, at + 1)
        if unsure or value >= scale:
            return numeral
        if after is not None and after.category == "multiplier" and after.value < scale:
            if value < 1000:  # «1 млн 200 тыс.», «1 млн 99,4 тыс.»
                return _joined(numeral, _multiplied(marks, Numeral(at, at, value, value)))
            return numeral
        if value % 1 or "," in mark.text or "." in mark.text:
            rest = Numeral(at, at, value, value)  # «2 тыс. 339,16 рубля»
            unit = unit_at(marks, at + 1, rest) if scale == 1000 and 1 <= value < 1000 else None
            money = unit is not None and unit.kind in ("money", "measure")
            return _joined(numeral, rest) if money else numeral
        next_mark = mark_at(marks, at + 1)
        plain = next_mark is None or not (
            next_mark.low in HYPHENS and not next_mark.gap and at + 2 < len(marks)
        )
        rest = Numeral(at, at, value, value)
        if (
            1 <= value < 1000
            and plain
            and mark.gap
            and (scale == 1000 or _is_measured(marks, rest))
        ):
            return _joined(numeral, rest)
        return numeral
    word = words().get(mark.low) if mark.kind == "word" else None
    if (
        word is None
        or begins_another(marks, at)
        or not (word.rank or word.category == "multiplier")
    ):
        return numeral
    if word.category == "multiplier":
        if word.number != "singular" or word.value >= scale:
            return numeral
    tail = _words(marks, at, word, scale)
    after = word_at(marks, tail.last + 1) if tail else None
    if after is not None and after.category in ("multiplier", "noun"):
        return numeral  # the words behind are a number of their own: «пять тысяч, шесть тысяч»
    if tail is None or tail.low >= scale or tail.is_range:
        return numeral
    if tail.broken:
        return replace(numeral, last=tail.last, broken=tail.broken)
    if is_ordinal(marks[tail.last].low):
        return replace(numeral, last=tail.last, broken="ordinal")
    return _joined(numeral, tail)


def _is_measured(marks: Sequence[Mark], rest: Numeral) -> bool:
    """«1 миллион [200 тонн]», not «достигло 1 миллиона [10 ноября]», «за 1 млн [20 машин]»."""
    unit = unit_at(marks, rest.last + 1, rest)
    return unit is not None and unit.kind in ("money", "measure")


def _joined(head: Numeral, tail: Numeral) -> Numeral:
    return replace(
        head, last=tail.last, low=head.low + tail.low, high=head.high + tail.high,
        category=tail.category if tail.category in ("unit", "one") else head.category,
        why=(*head.why, *tail.why, "number.sum"),
    )  # fmt: skip
