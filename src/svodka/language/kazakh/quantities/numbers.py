"""Kazakh numbers: digits and words with their endings, decimals that are spoken, parts of a whole, ranges.

Only the last word of a number is inflected («екі мыңнан»), so a number ends with the first word that has an
ending; digits carry theirs behind a hyphen («1000-нан»).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.kazakh.morphology.words import features, split
from svodka.language.kazakh.quantities.candidates import labels
from svodka.language.kazakh.quantities.forms import (
    HUNDREDS,
    composed,
    ending_after,
    ending_of,
    goes_on,
    word_at,
)
from svodka.language.kazakh.quantities.fractions import digit_fraction, part_of_whole
from svodka.language.kazakh.quantities.multipliers import (
    before_scale,
    full_stop,
    glued_ending,
    mixed,
)
from svodka.language.kazakh.quantities.spaced_commas import spaced_decimal
from svodka.language.quantities.marks import Mark, digits, low_at
from svodka.language.quantities.number import Number
from svodka.language.quantities.numberwords import NumberWord

HALF = "жарым"
_SPACES = " \u00a0\u202f\u2009"
POINT = ("бүтін", "үтір")
TENTHS = {"оннан": Decimal("0.1"), "жүзден": Decimal("0.01"), "мыңнан": Decimal("0.001")}
SPOKEN_POINT = ("те", "де", "та", "да")


def read_number(sequence: Sequence[Mark], first: int) -> tuple[Number, str] | None:
    """The longest number that begins at a mark, and its ending; ``None`` where there is none."""
    if sequence[first].kind == "number":
        return _digits(sequence, first)
    found = word_at(sequence, first)
    if found is None:
        return None
    word, ending = found
    if word.category in ("vague", "several", "part", "collective", "half"):
        return _special(sequence, first, word, ending)
    return _words(sequence, first)


def _digits(sequence: Sequence[Mark], start: int) -> tuple[Number, str]:
    mark, first = sequence[start], start
    value, unsure = digits(mark.text)
    spaced = not mark.text.isdecimal() and any(map(mark.text.__contains__, _SPACES))
    grouped = spaced or (unsure and mark.text.endswith("000"))
    if unsure and grouped:
        value *= 1000
    if (tenth := spaced_decimal(sequence, first)) is not None:
        value, first = tenth, first + 2
    number = Number(start, first, value, value, grouped=grouped)
    behind = ending_after(sequence, first)
    if behind is not None:
        number.last = behind[0]
        if behind[1] in HUNDREDS and value in (10, 100, 1000, 1_000_000):
            vague = replace(
                number, scale=value, category="vague", vague=True, why=("number.vague",)
            )
            return vague, ""
        return digit_fraction(sequence, number, behind[1]) or (number, behind[1])
    if value in (10, 100) and (tens := _vague(sequence, number)) is not None:
        return tens
    if (part := _slashed(sequence, number)) is not None:
        return part
    if (over := before_scale(sequence, first, value)) != first:
        first = number.last = over
    longer = composed(sequence, first + 1, (value, first)) if goes_on(sequence, first + 1) else None
    if longer is not None and longer.last > first:
        while (more := mixed(sequence, longer)) is not None:
            longer = more
        longer.first, longer.grouped = start, grouped
        return _stopped(sequence, longer)
    after = low_at(sequence, first + 1)
    half = split(after, HALF) if after.startswith(HALF) else None
    if half is not None and not value % 1 and not unsure:
        return _half_more(sequence, number, half)  # «3 жарым мың»
    return number, ""


def _stopped(sequence: Sequence[Mark], number: Number) -> tuple[Number, str]:
    """«1 млн-нан», «1 млн.-нан астам», «1 млн.нан»: the ending of a number, over its full stop."""
    stop = full_stop(sequence, number.last)
    behind = ending_after(sequence, stop) or glued_ending(sequence, stop)
    last, ending = behind or (stop, ending_of(sequence, number.last))
    number.last = last
    return number, ending


def _vague(sequence: Sequence[Mark], number: Number) -> tuple[Number, str] | None:
    """«Он мыңдаған», «10 мыңдаған»: tens of thousands."""
    found = word_at(sequence, number.last + 1)
    if found is None or found[0].category != "vague":
        return None
    value = number.low * found[0].value
    return replace(
        number, last=number.last + 1, low=value, high=value, scale=value, category="vague",
        vague=True, why=("number.vague",),
    ), found[1]  # fmt: skip


def _slashed(sequence: Sequence[Mark], number: Number) -> tuple[Number, str] | None:
    """«2/3 бөлігі», «2/3-сі»: two thirds."""
    at = number.first + 2
    if low_at(sequence, at - 1) != "/" or at >= len(sequence) or sequence[at].kind != "number":
        return None
    whole, part = digits(sequence[at].text)[0], low_at(sequence, at + 1)
    own = ending_after(sequence, at)
    if own is not None and "own" not in features(own[1]):
        own = None
    if not (part.startswith("бөлі") or own) or not 0 < number.low < whole <= 100:
        return None
    value = number.low / whole
    last, ending = own or (at + 1, "і")
    share = replace(number, last=last, low=value, high=value, category="part", why=("number.part",))
    return share, ending


def _words(sequence: Sequence[Mark], first: int) -> tuple[Number, str] | None:
    number = composed(sequence, first)
    if number is None:
        return None
    ending = ending_of(sequence, number.last)
    if (
        not ending
        and (ordinal := word_at(sequence, number.last + 1))
        and ordinal[0].category == "ordinal"
    ):
        return replace(number, last=number.last + 1, category="ordinal"), ordinal[1]
    if ending and "abl" in features(ending) and number.low <= 100:
        part = part_of_whole(sequence, number)
        if part is not None:
            return part
    if not ending:
        if low_at(sequence, number.last + 1).startswith(HALF):
            half = split(low_at(sequence, number.last + 1), HALF)
            if half is not None:
                return _half_more(sequence, number, half)
        if low_at(sequence, number.last + 1) in POINT:
            return _decimal(sequence, number) or (number, "")
        if low_at(sequence, number.last + 1) in SPOKEN_POINT and number.low < 100:
            spoken = _spoken(sequence, number)
            if spoken is not None:
                return spoken
        if number.low in (10, 100) and (vague := _vague(sequence, number)) is not None:
            return vague
        while number.scale >= 1000 and (more := mixed(sequence, number)) is not None:
            number = more  # «үш мың 500 теңге»
            if (behind := ending_after(sequence, number.last)) is not None:
                return replace(number, last=behind[0]), behind[1]
            ending = ending_of(sequence, number.last)
    if full_stop(sequence, number.last) > number.last:
        return _stopped(sequence, number)  # «үш млн. теңге»
    category = "one" if number.low == 1 and number.first == number.last else "unit"
    number.category = category
    return number, ending


def _half_more(sequence: Sequence[Mark], number: Number, ending: str) -> tuple[Number, str]:
    """«бір жарым», «екі жарым мың», «үш мың жарым»: half of the last multiplier, if there is one."""
    whole = number.scale if number.scale > 1 and not number.low % number.scale else Decimal(1)
    value = number.low + whole / 2
    more = replace(
        number, last=number.last + 1, low=value, high=value, why=(*number.why, "number.and-a-half")
    )
    if ending or whole > 1:
        return more, ending
    longer = composed(sequence, more.last + 1, (value, more.last))
    if longer is None or longer.last == more.last:
        return more, ""
    return replace(longer, first=number.first, style="words"), ending_of(sequence, longer.last)


def _decimal(sequence: Sequence[Mark], number: Number) -> tuple[Number, str] | None:
    """«алты бүтін оннан екі триллион» is 6.2 trillion."""
    tenth = TENTHS.get(low_at(sequence, number.last + 2))
    tail = composed(sequence, number.last + 2 + (tenth is not None))
    if tail is None:
        return None
    if tenth is None:  # «отыз бес бүтін елу үш»: the tenths are left out
        tenth = Decimal("0.1") if tail.low / tail.scale < 10 else Decimal("0.01")
    if tail.scale > 100:  # the multiplier belongs to the whole: «екі триллион» of «оннан екі»
        fraction = tail.low / tail.scale
        value = (number.low + fraction * tenth) * tail.scale
        whole = replace(tail, first=number.first, low=value, high=value, style="words",
                        why=("number.decimal", f"multiplier.{tail.scale}"))  # fmt: skip
        return whole, ending_of(sequence, tail.last)
    return _point(number, tail, tail.last, tenth), ending_of(sequence, tail.last)


def _spoken(sequence: Sequence[Mark], number: Number) -> tuple[Number, str] | None:
    """«үш те бес процент», «төрт те сегіз миллион»: a decimal as it is said."""
    tail = composed(sequence, number.last + 2)
    if tail is None or tail.low / tail.scale >= 100:
        return None
    two = tail.low / tail.scale >= 10
    if two and (tail.scale > 100 or number.low >= 10):
        return None
    if tail.scale > 100:
        value = (number.low + tail.low / tail.scale / 10) * tail.scale
        whole = replace(tail, first=number.first, low=value, high=value, why=("number.decimal",))
        return whole, ending_of(sequence, tail.last)
    if not low_at(sequence, tail.last + 1).startswith(tuple(labels("spoken-decimal"))):
        return None
    return _point(number, tail, tail.last, Decimal("0.01" if two else "0.1")), ""


def _point(number: Number, tail: Number, last: int, tenth: Decimal) -> Number:
    value = number.low + tail.low * tenth
    return replace(number, last=last, low=value, high=value, why=("number.decimal",))


def _special(
    sequence: Sequence[Mark], first: int, word: NumberWord, ending: str
) -> tuple[Number, str] | None:
    kind = word.category
    number = Number(first, first, word.value, word.value, style="words", category=kind,
                    vague=kind in ("vague", "several"), why=(f"number.{kind}",))  # fmt: skip
    if not ending and low_at(sequence, first).startswith("жарты"):
        if low_at(sequence, first + 1).startswith("бөлі"):  # «баспанасының жарты бөлігі»
            return replace(number, last=first + 1, category="part"), "і"
    if kind == "half" or (kind == "part" and not ending):
        after = word_at(sequence, first + 1)
        if sequence[first + 1 : first + 2] and sequence[first + 1].kind == "number" and not ending:
            other, behind = _digits(sequence, first + 1)
            if other.low == other.high and other.low >= 1000:  # «жарты 1000000-ға»
                half = word.value * other.low
                return replace(
                    other, first=first, low=half, high=half, why=("number.half",)
                ), behind
        if after is not None and after[0].category == "scale":
            value = word.value * after[0].value
            return Number(
                first, first + 1, value, value, after[0].value, "words", why=("number.half",)
            ), after[1]
        if ending:
            return replace(number, category="part"), ending
        return number, ""
    if kind in ("vague", "several"):
        at, value, scale = first + 1, word.value, Decimal(1)
        while not ending and (after := word_at(sequence, at)) is not None:
            if after[0].category not in ("scale", "hundred"):
                break
            at, value, scale, ending = at + 1, value * after[0].value, after[0].value, after[1]
        return replace(number, last=at - 1, low=value, high=value, scale=scale), ending
    return number, ending
