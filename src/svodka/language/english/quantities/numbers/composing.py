"""How the words of an English number go together: hundreds, multipliers, short multipliers, halves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.english.quantities.numbers import money
from svodka.language.english.quantities.numbers.letters import ONE_LETTER, multiplies
from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number
from svodka.language.quantities.numberwords import NumberWord, compose, number_words

ARTICLES = ("a", "an")
PLUS = frozenset(["plus", "odd"])
"""Words that bound a number which a hyphen may join to it: «20-plus years», «40-odd men»."""
SMALL = frozenset(["unit", "one", "teen", "ten"])
"""Classes of number words below a hundred."""


def word_at(sequence: Sequence[Mark], index: int) -> NumberWord | None:
    """The number word at a place."""
    if not 0 <= index < len(sequence) or sequence[index].kind != "word":
        return None
    return number_words("english").get(sequence[index].low)


def is_numeral(sequence: Sequence[Mark], at: int) -> bool:
    """Whether a mark is a number, in digits or as a word."""
    return sequence[at].kind == "number" or word_at(sequence, at) is not None


def hyphen(sequence: Sequence[Mark], at: int) -> bool:
    """Whether a hyphen stands right behind the mark before."""
    return low_at(sequence, at) in HYPHENS and not sequence[at].gap


def _joint(sequence: Sequence[Mark], at: int) -> int:
    """«two hundred and five», «twenty-five», «five-hundred»: marks that only join."""
    low, after = low_at(sequence, at), word_at(sequence, at + 1)
    if _in_chain(sequence, at):
        return 1
    if (
        low in HYPHENS
        and not sequence[at].gap
        and after
        and after.category in ("unit", "one", "scale")
    ):
        before = word_at(sequence, at - 1)
        tens = before is not None and before.category == "ten" and not sequence[at + 1].gap
        return int(tens or after.category == "scale")
    before = word_at(sequence, at - 1)
    big = before is not None and before.category in ("hundred", "scale")
    return int(
        low == "and"
        and big
        and after is not None
        and after.category in ("unit", "ten", "teen", "one")
    )


def _in_chain(sequence: Sequence[Mark], at: int) -> bool:
    """«*five-hundred* euros», «*five-hundred-sixty* men»: hyphens around a hundred."""
    before, after = word_at(sequence, at - 1), word_at(sequence, at + 1)
    if not hyphen(sequence, at) or before is None or after is None or sequence[at + 1].gap:
        return False
    if after.category == "hundred":
        return before.category in ("unit", "one", "teen")
    more = word_at(sequence, at + 2 + hyphen(sequence, at + 2))
    ends = more is None or more.category not in ("hundred", "scale")
    chained = before.category == "hundred" and hyphen(sequence, at - 2) and ends
    return chained and after.category in ("unit", "one", "teen", "ten")


def _in_adjective(sequence: Sequence[Mark], at: int) -> bool:
    """«twenty *two-bedroom* flats», «forty *ten-year* terms»: behind a number, a small one of another noun.

    Not «two hundred *twenty-five* men», «two hundred *fifty-odd* men».
    """
    word, before = word_at(sequence, at), word_at(sequence, at - 1)
    if before is None or word is None or word.category not in SMALL or not sequence[at].gap:
        return False
    joined = hyphen(sequence, at + 1) and at + 2 < len(sequence) and not sequence[at + 2].gap
    return joined and sequence[at + 2].low not in PLUS and word_at(sequence, at + 2) is None


def composed(
    sequence: Sequence[Mark], first: int, start: tuple[Decimal, int] | None = None
) -> Number | None:
    """The longest number in words at a mark, or of a value that ended before it with its multipliers."""

    def look(at: int) -> NumberWord | None:
        word = word_at(sequence, at)
        if word is not None and word.category == "short":
            return word if _short_fits(sequence, at) else None
        return None if word is not None and at > first and _in_adjective(sequence, at) else word

    def seen(at: int) -> NumberWord | None:
        word = look(at)
        if start is None or word is None or word.category not in SMALL:
            return word
        after = word_at(sequence, at + 1)
        more = after is not None and after.category in ("hundred", "scale")
        # «76 billion five years before» ends with its multiplier
        return word if more or low_at(sequence, at - 1) == "and" else None

    hundreds = _half_hundreds(sequence, first, start)
    if hundreds is not None:
        more = composed(sequence, first + 1, (hundreds.low, hundreds.last))
        return more or larger(sequence, hundreds)
    number = compose(sequence, first, seen, lambda at: _joint(sequence, at), start=start)
    return larger(sequence, number) if number else None


def _half_hundreds(
    sequence: Sequence[Mark], at: int, start: tuple[Decimal, int] | None
) -> Number | None:
    """«1.5 *hundred* thousand», «two and a half *hundred* men»: hundreds that are not told as whole."""
    word = word_at(sequence, at)
    if start is None or not start[0] % 1 or word is None or word.category != "hundred":
        return None
    value = start[0] * word.value
    if value % 1 or hyphen(sequence, at + 1):
        return None
    return Number(
        at, at, value, value, word.value, why=("number.digits", f"multiplier.{word.value}")
    )


def larger(sequence: Sequence[Mark], number: Number) -> Number:
    """«fifty thousand crore», «two thousand million»: a multiplier behind a smaller one multiplies all."""
    at = number.last + 1
    if low_at(sequence, at) in ("extra", "additional", "more", "further") and number.scale == 1:
        more = word_at(sequence, at + 1)  # «one extra million»
        if more is not None and more.category == "scale" and not hyphen(sequence, at + 2):
            return times(replace(number, last=at), more)
    word = word_at(sequence, at)
    if word is None or word.category != "scale" or number.scale < 100 or word.value < number.scale:
        return number
    if hyphen(sequence, at + 1):  # «five thousand million-dollar homes»
        return number
    return times(number, word, number.scale * word.value)


def _short_fits(sequence: Sequence[Mark], at: int) -> bool:
    """«5bn», «$5m», «10k», «500m yuan», «3m people»: behind digits; «m» alone may be metres."""
    mark = sequence[at]
    if mark.low in ONE_LETTER:
        return multiplies(sequence, at) and not (mark.low == "t" and mark.gap)  # not «$90 t»
    if mark.low == "k":
        run = bool(lemmas(low_at(sequence, at + 1)) & classes("english/by_million")["course"])
        return not run and (not mark.gap or money.word_at(sequence, at + 1))
    return len(mark.low) > 1 or not mark.gap


def times(number: Number, word: NumberWord, scale: Decimal | None = None) -> Number:
    """A number with the multiplier behind it."""
    return replace(
        number, last=number.last + 1, low=number.low * word.value, high=number.high * word.value,
        scale=scale or word.value, why=(*number.why, f"multiplier.{word.value}"),
    )  # fmt: skip


def plus_inside(sequence: Sequence[Mark], last: int) -> int:
    """«5*+* million», «5*-plus* billion», «$20*+* bn»: how many marks are before their multiplier."""
    at = last + 1
    joined = hyphen(sequence, at)
    sign = low_at(sequence, at) == "+" and not sequence[at].gap
    if not sign and not (joined and low_at(sequence, at + 1) == "plus"):
        return 0
    word = word_at(sequence, at + 1 + joined)
    return 1 + joined if word is not None and word.category in ("scale", "short") else 0


def with_dozen(sequence: Sequence[Mark], number: Number) -> Number | None:
    """«three *dozen* men», «3 *dozen thousand* eggs»: a number with the dozen behind it."""
    word = word_at(sequence, number.last + 1)
    if word is None or word.category != "dozen" or not sequence[number.last + 1].gap:
        return None
    return past_dozen(sequence, times(number, word))


def past_dozen(sequence: Sequence[Mark], number: Number) -> Number:
    """«half a dozen *thousand* tyres»: what multiplies a dozen; not «a dozen million-dollar homes»."""
    word = word_at(sequence, number.last + 1)
    if word is None or word.category != "scale" or hyphen(sequence, number.last + 2):
        return number
    return times(number, word)


def half_more(sequence: Sequence[Mark], number: Number) -> Number:
    """«two and a half million», «one-and-a-half million», «a million and a half»."""
    at = number.last + 1
    at += hyphen(sequence, at)
    if low_at(sequence, at) != "and":
        return number
    at += 1 + hyphen(sequence, at + 1)
    if low_at(sequence, at) != "a":
        return number
    at += 1 + hyphen(sequence, at + 1)
    part = word_at(sequence, at)
    if part is None or part.category not in ("half", "part"):
        return number
    why = (*number.why, "number.and-a-half")
    if number.scale >= 1000:
        if number.low % number.scale or part.value not in (Decimal("0.5"), Decimal("0.25")):
            return number
        if low_at(sequence, at + 1) in ("of", "as", "to") or word_at(sequence, at + 1) is not None:
            return number
        value = number.low + part.value * number.scale
        return replace(number, last=at, low=value, high=value, why=why)
    if number.low >= 1000:
        return number
    value = number.low + part.value
    more = replace(number, last=at, low=value, high=value, why=why)
    start = more.last + 1
    start += hyphen(sequence, start) and word_at(sequence, start + 1) is not None
    longer = composed(sequence, start, (value, more.last))
    if longer is None:
        return with_dozen(sequence, more) or more  # «three and a half *dozen* men»
    return replace(longer, first=number.first, style=number.style)


def abbreviated(sequence: Sequence[Mark], number: Number) -> Number:
    """«100 mln. tenge»: the point belongs to the multiplier."""
    at = number.last + 1
    short = number.scale > 1 and low_at(sequence, number.last) in (
        "mln",
        "bln",
        "mil",
        "mn",
        "trn",
        "cr",
    )
    if (
        short
        and low_at(sequence, at) == "."
        and not sequence[at].gap
        and money.word_at(sequence, at + 1)
    ):
        return replace(number, last=at)
    return number
