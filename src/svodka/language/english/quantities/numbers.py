"""English numbers: digits and words with their multipliers, parts of a whole, ranges."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.english.quantities import money
from svodka.language.quantities.marks import Mark, digits
from svodka.language.quantities.numberwords import (
    ONE,
    Number,
    NumberWord,
    compose,
    number_words,
)

HYPHENS = frozenset("-‐‑–—−")
HALVES = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
ARTICLES = ("a", "an")
AFTER_ARTICLE = ("hundred", "scale", "dozen", "part", "half", "couple", "few", "fold")
"""Classes that «a» makes one of: «a million», «a third»."""


def low_at(sequence: Sequence[Mark], index: int) -> str:
    """The folded word at a place, empty outside."""
    return sequence[index].low if 0 <= index < len(sequence) else ""


def word_at(sequence: Sequence[Mark], index: int) -> NumberWord | None:
    """The number word at a place."""
    if not 0 <= index < len(sequence) or sequence[index].kind != "word":
        return None
    return number_words("english").get(sequence[index].low)


def read_number(sequence: Sequence[Mark], first: int) -> Number | None:
    """The longest number that begins at a mark, or ``None``."""
    mark = sequence[first]
    if mark.kind == "number":
        return _digits(sequence, first)
    article = mark.low in ARTICLES
    at = first + article
    word = word_at(sequence, at)
    if word is None or (article and word.category not in AFTER_ARTICLE):
        return None
    found = _words(sequence, at, word, article)
    return replace(found, first=first) if found else None


def _joint(sequence: Sequence[Mark], at: int) -> int:
    """«two hundred and five», «twenty-five»: marks that only join."""
    low, after = low_at(sequence, at), word_at(sequence, at + 1)
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


def _compose(
    sequence: Sequence[Mark], first: int, start: tuple[Decimal, int] | None = None
) -> Number | None:
    def look(at: int) -> NumberWord | None:
        word = word_at(sequence, at)
        if word is not None and word.category == "short":
            return word if _short_fits(sequence, at) else None
        return word

    number = compose(sequence, first, look, lambda at: _joint(sequence, at), start=start)
    return _larger(sequence, number) if number else None


def _larger(sequence: Sequence[Mark], number: Number) -> Number:
    """«fifty thousand crore», «two thousand million»: a multiplier behind a smaller one multiplies all."""
    at = number.last + 1
    if low_at(sequence, at) in ("extra", "additional", "more", "further") and number.scale == 1:
        more = word_at(sequence, at + 1)  # «one extra million»
        if more is not None and more.category == "scale" and not _hyphen(sequence, at + 2):
            return _times(replace(number, last=at), more)
    word = word_at(sequence, at)
    if word is None or word.category != "scale" or number.scale < 100 or word.value < number.scale:
        return number
    if _hyphen(sequence, at + 1):  # «five thousand million-dollar homes»
        return number
    return _times(number, word, number.scale * word.value)


def _short_fits(sequence: Sequence[Mark], at: int) -> bool:
    """«5bn», «$5m», «10k»: a letter right behind digits; «m» alone is metres unless money stands before."""
    mark = sequence[at]
    if mark.low in ("m", "b", "t"):
        return at > 1 and (sequence[at - 2].text in "$€£¥₸₽" or _letter_sign(sequence, at - 1))
    return len(mark.low) > 1 or not mark.gap


def _letter_sign(sequence: Sequence[Mark], number: int) -> bool:
    return money.sign_before(sequence, number) is not None


def _digits(sequence: Sequence[Mark], first: int) -> Number:
    mark = sequence[first]
    value, unsure = digits(mark.text)
    grouped = unsure and "," in mark.text
    if grouped:
        value *= 1000
    grouped = grouped or mark.text.count(",") > 1 or " " in mark.text
    number = Number(first, first, value, value, grouped=grouped)
    after = low_at(sequence, first + 1)
    if after in HALVES and not value % 1:
        value += HALVES[after]
        number = replace(number, last=first + 1, low=value, high=value)
    longer = _compose(sequence, number.last + 1, (number.low, number.last))
    if longer is not None and longer.last > number.last:
        return _rest(sequence, replace(longer, first=first, grouped=grouped))
    larger = _plural(sequence, _larger(sequence, number))
    if larger.last > number.last:
        return larger
    dozen = word_at(sequence, number.last + 1)
    if dozen is not None and dozen.category == "dozen" and sequence[number.last + 1].gap:
        return _times(number, dozen)
    return _half_more(sequence, number)


def _hyphen(sequence: Sequence[Mark], at: int) -> bool:
    return low_at(sequence, at) in HYPHENS and not sequence[at].gap


def _times(number: Number, word: NumberWord, scale: Decimal | None = None) -> Number:
    return replace(
        number, last=number.last + 1, low=number.low * word.value, high=number.high * word.value,
        scale=scale or word.value, why=(*number.why, f"multiplier.{word.value}"),
    )  # fmt: skip


def _plural(sequence: Sequence[Mark], number: Number) -> Number:
    """«3.5 millions»: only a decimal is sure to be multiplied, «On May 5 thousands marched»."""
    word = word_at(sequence, number.last + 1)
    if word is None or word.category != "vague" or word.value < 1000 or not number.low % 1:
        return number
    return _times(number, word)


def _rest(sequence: Sequence[Mark], number: Number) -> Number:
    """«13 billion 200 million»: the second number goes on the first."""
    at = number.last + 1
    if at >= len(sequence) or sequence[at].kind != "number" or not sequence[at].gap:
        return number
    rest = _digits(sequence, at)
    if not 1 < rest.scale < number.scale or rest.low >= number.scale or number.low % number.scale:
        return number
    value = number.low + rest.low
    return replace(number, last=rest.last, low=value, high=value)


def _half_more(sequence: Sequence[Mark], number: Number) -> Number:
    """«two and a half million»."""
    at = number.last + 1
    if low_at(sequence, at) != "and" or low_at(sequence, at + 1) != "a":
        return number
    part = word_at(sequence, at + 2)
    if part is None or part.category not in ("half", "part") or number.low >= 1000:
        return number
    value = number.low + part.value
    more = replace(
        number, last=at + 2, low=value, high=value, why=(*number.why, "number.and-a-half")
    )
    longer = _compose(sequence, more.last + 1, (value, more.last))
    return replace(longer, first=number.first, style=number.style) if longer else more


def _words(sequence: Sequence[Mark], first: int, word: NumberWord, article: bool) -> Number | None:
    kind = word.category
    if kind == "vague":
        return _vague(sequence, first, word)
    if kind == "couple" and not (article and _couple(sequence, first)):
        return None
    if kind == "few" and not article:
        return None
    if kind in ("several", "few", "both", "couple", "times", "fold"):
        kind = "several" if kind == "few" else kind
        number = Number(first, first, word.value, word.value, style="words", category=kind,
                        vague=kind == "several", why=("number.words",))  # fmt: skip
        after = word_at(sequence, first + 1)
        if (
            kind in ("several", "couple")
            and after
            and after.category in ("hundred", "scale", "dozen")
        ):
            return _times(number, after)
        return number
    if kind == "half":
        return _half(sequence, first)
    if kind == "part":
        return _part_of_large(sequence, _part(first, first, word.value)) if article else None
    if kind in ("dozen", "short"):
        return (
            Number(first, first, word.value, word.value, word.value, "words")
            if kind == "dozen"
            else None
        )
    found = _compose(sequence, first)
    if found is None:
        return None
    number = replace(found, category="one" if kind == "one" and found.last == first else "unit")
    at = number.last + 1
    at += low_at(sequence, at) in HYPHENS and at < len(sequence) and not sequence[at].gap
    after = word_at(sequence, at)
    plural = low_at(sequence, at).endswith(("s", "ves"))
    if after is not None and number.low < 20:
        if after.category == "part" and (plural or number.low == 1):
            return _part_of_large(sequence, _part(first, at, number.low * after.value))
        if after.category == "half" and number.low == 1:
            return _part(first, at, after.value)
        if after.category == "dozen" and at == number.last + 1:
            return _times(number, after)
    return _half_more(sequence, number)


def _couple(sequence: Sequence[Mark], first: int) -> bool:
    """«a couple of buses», «a couple hundred», «a couple buses», not «a couple who»."""
    after = low_at(sequence, first + 1)
    word = word_at(sequence, first + 1)
    counts = after.endswith("s") and low_at(sequence, first) == "couple" and after not in ("was", "has", "is")
    return after == "of" or word is not None or counts


def _vague(sequence: Sequence[Mark], first: int, word: NumberWord) -> Number:
    """«dozens», «tens of thousands», «hundreds of millions»."""
    value, last = word.value, first
    after = word_at(sequence, first + 2)
    if low_at(sequence, first + 1) == "of" and after is not None and after.category == "vague":
        if after.value > word.value:
            value, last = value * after.value, first + 2
    return Number(
        first, last, value, value, value, "words", "vague", vague=True, why=("number.vague",)
    )


def _half(sequence: Sequence[Mark], first: int) -> Number | None:
    """«half a million», «half of voters», «half an hour»."""
    at = first + 1
    at += low_at(sequence, at) in ARTICLES
    dash = low_at(sequence, first + 1) in HYPHENS
    word = word_at(sequence, at + dash)
    half = Decimal("0.5")
    if word is not None and word.category == "dozen" and (dash or at == first + 1):
        return Number(first, at + dash, half * 12, half * 12, style="words", why=("number.half",))
    if word is not None and word.category in ("scale", "dozen") and at == first + 2:
        value = half * word.value
        return Number(first, at, value, value, word.value, "words", why=("number.half",))
    return _part(first, first, half)


def _part(first: int, last: int, value: Decimal) -> Number:
    return Number(first, last, value, value, style="words", category="part", why=("number.part",))


def _part_of_large(sequence: Sequence[Mark], part: Number) -> Number:
    """«a quarter of a million»: 250,000, no share."""
    at = part.last + 1
    if low_at(sequence, at) != "of" or low_at(sequence, at + 1) not in ARTICLES:
        return part
    word = word_at(sequence, at + 2)
    if word is None or word.category != "scale" or _hyphen(sequence, at + 3):
        return part
    value = part.low * word.value
    return Number(part.first, at + 2, value, value, word.value, "words", why=(*part.why, f"multiplier.{word.value}"))
