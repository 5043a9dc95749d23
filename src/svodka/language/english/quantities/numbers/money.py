"""Money: the country beside a currency, signs in small letters, and words in the stead of a sign.

«Kenyan shillings» says its country; «shillings» alone takes the one that the text is about. Until the whole
text is read, such a figure has the word itself («shilling») as its unit.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes, load
from svodka.language.quantities.marks import Mark, low_at, marks
from svodka.language.quantities.numberwords import number_words
from svodka.language.quantities.phrases import Phrases
from svodka.language.quantities.units import Unit

PRICED = frozenset(["in", "into"])
"""Before a word for money that only says which money it is: «paid in dollars»."""
CODE = 3
"""How many letters the code of a currency has."""
LANDS = 3
"""How many words the name of a country may have before its currency."""


def unit_at(sequence: Sequence[Mark], index: int) -> Unit | None:
    """Money with its country in front: «Kenyan shillings», «Hong Kong dollars»."""
    if index >= len(sequence) or not sequence[index].text[:1].isupper():
        return None
    country = _countries().at(sequence, index)
    if country is None:
        return None
    for word in country.entry.strings("word"):
        keys = word.split()
        last = country.last + len(keys)
        if last >= len(sequence):
            continue
        run = [mark.low for mark in sequence[country.last + 1 : last + 1]]
        if run[:-1] == keys[:-1] and (run[-1] in _plurals(keys[-1]) or keys[-1] in lemmas(run[-1])):
            return Unit(index, last, country.entry.text("currency"), "money")
    return None


def _plurals(word: str) -> tuple[str, ...]:
    return {
        "krone": ("kroner",), "krona": ("kronor", "kronur", "kroner"), "leu": ("lei",),
        "real": ("reais",), "sol": ("soles",), "lev": ("leva",),
    }.get(word, ())  # fmt: skip


def sign_before(sequence: Sequence[Mark], index: int) -> tuple[str, int] | None:
    """The sign of money in small letters that ends before a mark («Rs. 5», «R2.3m»), and its first mark."""
    if (named := _named_before(sequence, index) or _worded_before(sequence, index)) is not None:
        return named
    if not index or sequence[index - 1].text not in _sign_ends():
        return None
    for length in (2, 1):
        at = index - length
        sign = "".join(mark.text for mark in sequence[max(0, at) : index])
        if at < 0 or sign not in _signs():
            continue
        if at and not sequence[at].gap and sequence[at - 1].kind != "sign":
            continue  # «H5N1»
        if len(sign) == 1 and (sequence[index].gap or _road(sequence, at)):
            continue
        return _signs()[sign], at
    return None


def _named_before(sequence: Sequence[Mark], index: int) -> tuple[str, int] | None:
    """«fined *Kenyan shillings* 40,000»: a currency with its country before its number, and its first mark.

    Not «sold US dollars 5 percent above the rate»: only before what can be nothing but an amount.
    """
    if index >= len(sequence) or not _is_amount(sequence, index):
        return None
    if not index or not sequence[index - 1].low.endswith("s") or sequence[index - 1].kind != "word":
        return None
    for at in range(index - 2, max(-1, index - 2 - LANDS), -1):
        unit = unit_at(sequence, at)
        if unit is not None and unit.last == index - 1:
            before = sequence[at - 1] if at else None
            counted = before is not None and (
                before.kind == "number" or before.low in number_words("english")
            )
            return (unit.symbol, at) if not counted else None
    return None


def _worded_before(sequence: Sequence[Mark], index: int) -> tuple[str, int] | None:
    """«a claim for *dollars* 280bn», «(*pounds* 960m)»: how papers write where a sign was lost.

    Not «sold 40 million dollars 5 million», «paid in dollars 5 million euros».
    """
    word = sequence[index - 1] if index else None
    if word is None or word.low not in _words_before() or not sequence[index].gap:
        return None
    before = low_at(sequence, index - 2)
    counted = index > 1 and sequence[index - 2].kind == "number"
    if counted or before in PRICED or before in number_words("english"):
        return None
    bracketed = before == "(" and low_at(sequence, index + 1) in (")", ";")
    if not bracketed and not _is_amount(sequence, index):
        return None
    behind = index + 1 + _is_multiplier(low_at(sequence, index + 1))
    return None if word_at(sequence, behind) else (_words_before()[word.low], index - 1)


@cache
def _words_before() -> dict[str, str]:
    return {
        form: entry.text("unit") for entry in load("english/money_words") for form in entry.forms
    }


def _is_amount(sequence: Sequence[Mark], index: int) -> bool:
    """Whether a number is as long as one with its thousands, or has a multiplier: «40,000», «5 million»."""
    behind = sequence[index + 1].low if index + 1 < len(sequence) else ""
    return _is_multiplier(behind) or (
        "," in sequence[index].text and behind not in ("%", "percent")
    )


def _is_multiplier(low: str) -> bool:
    """What no road has behind its number: «the R48 *million*»."""
    return low in large() or low == "thousand"


def large() -> frozenset[str]:
    """Words and letters that sums are told in: «5 *million*», «5 *bn*»."""
    return classes("english/number_parts")["large"]


def sign_length(sequence: Sequence[Mark], index: int) -> int:
    """How many marks the sign of money that begins at a mark has."""
    if index >= len(sequence) or sequence[index].text not in _sign_starts():
        return 0
    for length in (3, 2, 1):
        run = sequence[index : index + length]
        if len(run) == length and "".join(mark.text for mark in run) in _every_sign():
            return length
    return 0


def _road(sequence: Sequence[Mark], at: int) -> bool:
    """«the R21 and R40»: a road, no money."""
    if "," in sequence[at + 1].text or (
        at + 2 < len(sequence) and _is_multiplier(sequence[at + 2].low)
    ):
        return False  # «of the R48 million», «the R250,000 prize»
    before = sequence[at - 1].low if at else ""
    if before in ("and", ",", "or"):
        same = (
            i for i in range(at - 2, max(-1, at - 5), -1) if sequence[i].text == sequence[at].text
        )
        other = next(same, None)
        return other is not None and _road(sequence, other)
    return before in ("the", "on", "route", "road", "/")


@cache
def _signs() -> dict[str, str]:
    return {
        form.replace(" ", ""): entry.text("unit")
        for entry in load("english/money_signs")
        for form in entry.forms
    }


@cache
def _every_sign() -> frozenset[str]:
    forms = {form.replace(" ", "") for entry in load("english/currencies") for form in entry.forms}
    return frozenset({form for form in forms if not form.islower()} | set(_signs()))


@cache
def _sign_starts() -> frozenset[str]:
    return frozenset(marks(form)[0].text for form in _every_sign())


@cache
def _sign_ends() -> frozenset[str]:
    return frozenset(
        marks(form)[-1].text for entry in load("english/money_signs") for form in entry.forms
    )


def signed(sequence: Sequence[Mark], number: int) -> bool:
    """Whether a sign or code of money, or a word in its stead, ends before a mark."""
    return (
        any(
            number >= length and sign_length(sequence, number - length) == length
            for length in (1, 2, 3)
        )
        or _worded_before(sequence, number) is not None
    )


def word_at(sequence: Sequence[Mark], index: int) -> bool:
    """Whether a word or a code for money begins at a mark: «500m yuan», «80m Egyptian pounds», «5m USD»."""
    if index >= len(sequence) or sequence[index].kind != "word":
        return False
    text = sequence[index].text
    if len(text) == CODE and text.isupper() and text in _every_sign():
        return True
    own = lemmas(sequence[index].low)
    return bool(own & _words()) or unit_at(sequence, index) is not None


@cache
def _words() -> frozenset[str]:
    words = {word for entry in load("english/currencies") for word in (*entry.forms, *entry.lemmas)}
    return frozenset(word for word in words if word.isalpha() and word.islower() and len(word) > 2)


@cache
def _countries() -> Phrases:
    return Phrases("english/countries")
