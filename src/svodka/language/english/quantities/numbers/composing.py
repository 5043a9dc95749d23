"""How the words of an English number go together: hundreds, multipliers, short multipliers, halves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from svodka.language.english.quantities.numbers import money
from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes, load
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number
from svodka.language.quantities.numberwords import NumberWord, compose, number_words

ARTICLES = ("a", "an")
ONE_LETTER = ("m", "b", "t", "mm", "mil")
"""Short multipliers that are something else where no money stands beside them."""
MILLION = ("m", "bn")
"""How a sum is told beside one in «m»."""
NEAR = 20
"""How many marks before a number that is compared the other may stand."""
BETWEEN_ENDS = HYPHENS | {"to", "and", "or"}


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


def composed(
    sequence: Sequence[Mark], first: int, start: tuple[Decimal, int] | None = None
) -> Number | None:
    """The longest number in words at a mark, or of a value that ended before it with its multipliers."""

    def look(at: int) -> NumberWord | None:
        word = word_at(sequence, at)
        if word is not None and word.category == "short":
            return word if _short_fits(sequence, at) else None
        return word

    def seen(at: int) -> NumberWord | None:
        word = look(at)
        if start is None or word is None or word.category not in ("unit", "teen", "ten", "one"):
            return word
        after = word_at(sequence, at + 1)
        more = after is not None and after.category in ("hundred", "scale")
        # «76 billion five years before» ends with its multiplier
        return word if more or low_at(sequence, at - 1) == "and" else None

    number = compose(sequence, first, seen, lambda at: _joint(sequence, at), start=start)
    return larger(sequence, number) if number else None


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
        return at > 0 and (
            _signed(sequence, at - 1)
            or _counts_millions(sequence, at)
            or _of_money_before(sequence, at)
            or _of_people_before(sequence, at)
        )
    if mark.low == "k":
        run = bool(lemmas(low_at(sequence, at + 1)) & classes("english/by_million")["course"])
        return not run and (not mark.gap or money.word_at(sequence, at + 1))
    return len(mark.low) > 1 or not mark.gap


def _signed(sequence: Sequence[Mark], number: int) -> bool:
    """Whether money stands before a number or before the first end of its range: «$300-400m», «$30m-40m»."""
    if money.signed(sequence, number):
        return True
    first = number - 2
    first -= low_at(sequence, first) in MILLION and not sequence[first].gap
    ends = (
        first > 0
        and low_at(sequence, number - 1) in BETWEEN_ENDS
        and sequence[first].kind == "number"
    )
    return ends and money.signed(sequence, first)


def _counts_millions(sequence: Sequence[Mark], at: int) -> bool:
    """«500m yuan», «100 mil. euros», «1.2m tonnes», «3m people»: what is behind comes in millions."""
    dot = low_at(sequence, at + 1) == "." and not sequence[at + 1].gap
    if money.word_at(sequence, at + 1 + dot):
        return not sequence[at].gap or len(sequence[at].low) > 1
    after = low_at(sequence, at + 1)
    if sequence[at].gap:
        return False
    if low_at(sequence, at - 2) in ("from", "to", "against"):
        near = range(max(1, at - NEAR), at - 2)  # «2.7m of those, up from *2.3m* the year before»
        if any(sequence[i].low == "m" and _counts_millions(sequence, i) for i in near):
            return True
    if not after.isalpha() or not sequence[at + 1].gap:
        return False
    if after == "of" and low_at(sequence, at + 2) in ("those", "them", "these", "whom"):
        return True  # «some *2.7m of those* were frauds»
    counted = classes("english/by_million")["counted"]
    return not (lemmas(after).isdisjoint(_unit_words()) and lemmas(after).isdisjoint(counted))


def _of_people_before(sequence: Sequence[Mark], at: int) -> bool:
    """«A population of *3m*», «Population of the country: *18m*»: people, and no metres."""
    words = classes("english/by_million")
    if sequence[at].low != "m" or sequence[at].gap:
        return False
    if low_at(sequence, at + 1) in words["sized"] - words["meaning"]:
        return False
    for i in range(at - 2, max(-1, at - NEAR), -1):
        if not lemmas(sequence[i].low).isdisjoint(words["peopled"]):
            return True
        if sequence[i].low not in words["meaning"] and sequence[i].kind != "number":
            return False
    return False


def _of_money_before(sequence: Sequence[Mark], at: int) -> bool:
    """«It owes 780m euros, of which *300m* to banks», «made €40m, against *35m* a year ago»: no metres.

    Only where a sum in millions stands before in the sentence, before the number a word that tells a part or
    another level of it, and no word of size behind: «a €40m bridge, including *300m* of steel». Where it was
    itself paid («50m euros; *20m were spent* on refunds»), the sum may stand in the sentence before.
    """
    words = classes("english/by_million")
    if sequence[at].low != "m" or sequence[at].gap or low_at(sequence, at + 1) in words["sized"]:
        return False
    paid = paid_out(sequence, at + 1)
    if not paid and not _of_sum(sequence, at):
        return False
    for i in range(at - 3, max(0, at - NEAR * (1 + paid)), -1):
        if not paid and sequence[i].low in (".", "!", "?", ";"):
            return False
        if sequence[i].low in MILLION and sequence[i - 1].kind == "number":
            return _signed(sequence, i - 1) or money.word_at(sequence, i + 1)
    return False


def _of_sum(sequence: Sequence[Mark], at: int) -> bool:
    """«of which *300m*», «compared with *35m*», «up from *35m*»: a part of a sum, or another level of it."""
    before, led = low_at(sequence, at - 2), low_at(sequence, at - 3)
    if before in classes("english/by_million")["of-sum"]:
        return True
    if before in ("with", "to") and led == "compared":
        return True
    return before == "from" and led in ("m", "up", "down")


def paid_out(sequence: Sequence[Mark], at: int) -> bool:
    """«20m *were spent*», «20m *has been paid*»: only money is."""
    words = classes("english/by_million")
    end = at
    while end < at + 3 and low_at(sequence, end) in words["being"]:
        end += 1
    return end > at and low_at(sequence, end) in words["paid"]


@cache
def _unit_words() -> frozenset[str]:
    """The words of the units that come in millions: «tonne», «barrel»."""
    return frozenset(
        word
        for entry in load("english/units")
        if entry.text("kind") == "measure"
        for text in (*entry.forms, *entry.lemmas)
        for word in text.split()[:1]
        if word.isalpha() and len(word) > 2
    )


def times(number: Number, word: NumberWord, scale: Decimal | None = None) -> Number:
    """A number with the multiplier behind it."""
    return replace(
        number, last=number.last + 1, low=number.low * word.value, high=number.high * word.value,
        scale=scale or word.value, why=(*number.why, f"multiplier.{word.value}"),
    )  # fmt: skip


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
    return replace(longer, first=number.first, style=number.style) if longer else more


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
