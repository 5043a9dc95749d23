"""Numerals: runs of digits and number words that make one number, with multipliers.

Value first, nothing else: bounds, units and meaning come later. The order inside a numeral is number,
then multiplier; a multiplier that cannot be joined to its number is never dropped silently, for a lost
«тысяч» is a thousandfold error.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.quantities.marks import SPACES, Mark, digits
from svodka.language.russian.numerals import (
    NumberWord,
    is_genitive_singular,
    is_nominative,
    is_ordinal,
    parts,
    words,
)
from svodka.language.russian.quantities.numeral import (
    HYPHENS,
    ONE,
    Numeral,
    is_one_of,
    mark_at,
    part_at,
    word_at,
)

CARDINAL_SUFFIXES = frozenset({"ти", "ми", "х", "ех", "ух", "мя", "и", "умя", "емя", "ью"})
"""Case endings of cardinals behind a hyphen: «35-ти», «3-х»; other letters make an ordinal or a name."""
LIMIT = Decimal(1000)
HALF_MORE = ("полтора", "полторы")
OPENING = frozenset('«„“"')
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
        return _part_of_whole(marks, first, first, ONE, part)
    return None


def _digits(marks: Sequence[Mark], first: int) -> Numeral:
    mark = marks[first]
    value, unsure = digits(mark.text)
    grouped = not mark.text.isdecimal() and any(space in mark.text for space in SPACES)
    numeral = Numeral(
        first, first, value, value, grouped=grouped, unsure=unsure, why=("number.digits",)
    )
    hyphen, tail = mark_at(marks, first + 1), mark_at(marks, first + 2)
    if (
        hyphen and tail and hyphen.low in HYPHENS and not hyphen.gap and not tail.gap
        and tail.kind == "word"
    ):  # fmt: skip
        numeral = replace(numeral, last=first + 2, suffix=tail.low)
        return _multiplied(marks, numeral) if tail.low in CARDINAL_SUFFIXES else numeral
    if hyphen and hyphen.low in VULGAR and not numeral.low % 1:
        whole = numeral.low + VULGAR[hyphen.low]
        return replace(numeral, last=first + 1, low=whole, high=whole, unsure=False)
    return _multiplied(marks, _half(marks, numeral))


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
            inverted = _inverted(marks, numeral, word)
            if inverted is not None or numeral.vague:
                return inverted or numeral
            return _rest(marks, numeral, word.value)
        return _multiplied(marks, numeral)
    value, last, category = word.value, first, word.category
    if word.rank:
        rank, teen = word.rank, word.category == "teen"
        while (after := word_at(marks, last + 1)) is not None and not _split(marks, last + 1):
            if not 0 < after.rank < rank or teen or (after.category == "teen" and rank < 3):
                break
            value, last, category = value + after.value, last + 1, after.category
            rank, teen = after.rank, after.category == "teen"
        after_mark = mark_at(marks, last + 1)
        if after_mark and is_ordinal(after_mark.low) and last + 1 < len(marks):
            fraction = _fraction(marks, first, last, value)
            if fraction is not None:
                return fraction
            if value % 10 == 0 and value >= 20:
                return Numeral(first, last + 1, value, value, style="words", broken="ordinal")
        fraction = _fraction(marks, first, last, value)
        if fraction is not None:
            return fraction
    numeral = Numeral(
        first, last, value, value, style="words", category=category,
        vague=category == "several", why=("number.words",),
    )  # fmt: skip
    part = part_at(marks, last + 1)
    if part is not None and part.category == "part" and word.rank and value < 10:
        return _part_of_whole(marks, first, last + 1, value, part)
    return _multiplied(marks, _half(marks, numeral), ceiling)


def _split(marks: Sequence[Mark], index: int) -> bool:
    """Whether a number word begins a number of its own: «в сто один дом» does not, a capital does."""
    return marks[index].text[:1].isupper() and not marks[index].text.isupper()


def _fraction(marks: Sequence[Mark], first: int, last: int, value: Decimal) -> Numeral | None:
    """«две целых три десятых», «пять сотых», «две пятых»."""
    part = part_at(marks, last + 1)
    if part is None:
        return None
    if part.category == "point":
        after = last + 2 + is_one_of(marks, last + 2, "и")
        tail = read_plain(marks, after)
        denominator = part_at(marks, tail[1] + 1) if tail else None
        if tail is None or denominator is None or denominator.category != "decimal":
            half = _half(marks, Numeral(first, last + 1, value, value, style="words"))
            return _multiplied(marks, half)
        whole = value + tail[0] * denominator.value
        numeral = Numeral(first, tail[1] + 1, whole, whole, style="words", why=("number.decimal",))
        return _multiplied(marks, numeral)
    if part.category == "decimal" or (part.category == "ordinal" and value < 10):
        if (
            part.category == "ordinal"
            and value == 1
            and not is_one_of(marks, last, "одна", "одну", "одной")
        ):
            return None
        value = value * part.value
        numeral = Numeral(
            first, last + 1, value, value, style="words", category=part.category,
            why=("number.fraction",),
        )  # fmt: skip
        return _multiplied(marks, numeral)
    return None


def read_plain(marks: Sequence[Mark], first: int) -> tuple[Decimal, int] | None:
    """The value of number words below a thousand or of digits, and the last mark of them."""
    mark, word = mark_at(marks, first), word_at(marks, first)
    if mark and mark.kind == "number":
        return digits(mark.text)[0], first
    if word is None or not word.rank:
        return None
    value, last, rank, teen = word.value, first, word.rank, word.category == "teen"
    while (after := word_at(marks, last + 1)) is not None:
        if not 0 < after.rank < rank or teen or (after.category == "teen" and rank < 3):
            break
        value, last, rank, teen = (
            value + after.value,
            last + 1,
            after.rank,
            after.category == "teen",
        )
    return value, last


def _part_of_whole(
    marks: Sequence[Mark], first: int, last: int, times: Decimal, part: NumberWord
) -> Numeral | None:
    """«половина», «две трети», «четверть миллиарда»."""
    value = times * part.value
    numeral = Numeral(
        first, last, value, value, style="words", category="part", why=("number.part",)
    )
    return _multiplied(marks, numeral)


def _half(marks: Sequence[Mark], numeral: Numeral) -> Numeral:
    """«два с половиной»: half a unit more."""
    last = numeral.last
    if is_one_of(marks, last + 1, "с", "со") and is_one_of(
        marks, last + 2, "половиной", "четвертью", "третью"
    ):
        part = part_at(marks, last + 2)
        extra = part.value if part else Decimal(0)
        return replace(
            numeral, last=last + 2, low=numeral.low + extra, high=numeral.high + extra,
            why=(*numeral.why, "number.and-a-half"),
        )  # fmt: skip
    return numeral


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
            vague=numeral.vague or numeral.category == "several",
            unsure=False, why=(*numeral.why, f"multiplier.{word.value}"),
        )  # fmt: skip
        seen = True
        dot = mark_at(marks, numeral.last + 1)
        if word.number == "short" and dot and dot.low == "." and not dot.gap:
            if continues(marks, numeral.last + 2):
                numeral = replace(numeral, last=numeral.last + 1)
        if word.category == "multiplier":
            return _rest(marks, numeral, word.value)
    return numeral


def _inverted(marks: Sequence[Mark], numeral: Numeral, word: NumberWord) -> Numeral | None:
    """«тысяч пятнадцать», «тысячи три»: a number behind its multiplier, in the form it asks for."""
    at = numeral.last + 1
    number = (
        read_plain(marks, at) if word_at(marks, at) or is_one_of(marks, at, *HALF_MORE) else None
    )
    if number is None and is_one_of(marks, at, *HALF_MORE):
        number = words()[marks[at].low].value, at
    if number is None or number[0] >= LIMIT or word.number == "short":
        return None
    value, last = number
    few = 1 < value < 5 or (value > 20 and 1 < value % 10 < 5)
    genitive = word.number == "either" or is_genitive_singular(marks[numeral.last].low)
    if few != genitive or (word.number == "singular" and not genitive):
        return None
    if marks[at].text[:1].isupper() or not is_nominative(marks[at].low):
        return None
    behind = mark_at(marks, last + 1)
    if behind is not None and behind.kind == "word":
        if behind.low in words() or is_ordinal(behind.low):
            return None
        if few and is_genitive_singular(behind.low):
            return None  # «погибли тысячи, три года назад» without its comma
    value *= word.value
    return Numeral(
        numeral.first, last, value, value, scale=word.value, style="words", inverted=True,
        why=("number.words", f"multiplier.{word.value}", "bound.inversion"),
    )  # fmt: skip


def over_bound(marks: Sequence[Mark], numeral: Numeral, last: int) -> Numeral:
    """«четыре с лишним тысячи», «20 и более тысяч»: a multiplier behind the bound that ends at ``last``."""
    if numeral.scale != 1 or numeral.suffix or numeral.broken or numeral.vague:
        return numeral
    found = _multiplied(marks, replace(numeral, last=last))
    return found if found.scale > 1 else numeral


def continues(marks: Sequence[Mark], index: int) -> bool:
    """Whether the text goes on after the dot of an abbreviation: a small letter, a sign, digits."""
    mark = mark_at(marks, index)
    if mark is not None and mark.low in OPENING:
        mark = mark_at(marks, index + 1)
    return mark is not None and (
        mark.kind != "word" or mark.text[:1].islower() or mark.text == "США"
    )


def _rest(marks: Sequence[Mark], numeral: Numeral, scale: Decimal) -> Numeral:
    """What follows a multiplier: «1 млн 200 тыс.», «две тысячи триста», «2 тысячи 300»."""
    at = numeral.last + 1
    mark = mark_at(marks, at)
    if mark is None or numeral.vague or numeral.low % 1 or numeral.is_range:
        return numeral
    if mark.kind == "number":
        value, unsure = digits(mark.text)
        after = word_at(marks, at + 1)
        if unsure or "," in mark.text or "." in mark.text or value >= scale:
            return numeral
        if after is not None and after.category == "multiplier" and after.value < scale:
            if value < 1000:
                return _joined(numeral, _multiplied(marks, Numeral(at, at, value, value)))
            return numeral
        next_mark = mark_at(marks, at + 1)
        plain = next_mark is None or not (
            next_mark.low in HYPHENS and not next_mark.gap and at + 2 < len(marks)
        )
        if scale == 1000 and 1 <= value < 1000 and plain and mark.gap:
            return _joined(numeral, Numeral(at, at, value, value))
        return numeral
    word = words().get(mark.low) if mark.kind == "word" else None
    if word is None or _split(marks, at) or not (word.rank or word.category == "multiplier"):
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


def _joined(head: Numeral, tail: Numeral) -> Numeral:
    return replace(
        head, last=tail.last, low=head.low + tail.low, high=head.high + tail.high,
        category=tail.category if tail.category in ("unit", "one") else head.category,
        why=(*head.why, *tail.why, "number.sum"),
    )  # fmt: skip
