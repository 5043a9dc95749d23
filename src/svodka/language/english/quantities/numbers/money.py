"""Money: the country beside a currency, signs in small letters, and which country a shared word belongs to.

«Kenyan shillings» says its country; «shillings» alone takes the one that the text is about. Until the whole
text is read, such a figure has the word itself («shilling») as its unit, which :func:`settled` replaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from svodka.language.english.quantities.numbers import dollars
from svodka.language.english.words import lemmas
from svodka.language.lexicon import Entry, classes, load
from svodka.language.quantities.countries import CountryMoney, Named
from svodka.language.quantities.marks import Mark, marks
from svodka.language.quantities.numberwords import number_words
from svodka.language.quantities.phrases import Phrases
from svodka.language.quantities.units import Unit

CENTS = {"EUR": re.compile(r"€|\beuros?\b", re.IGNORECASE), "USD": re.compile(r"\$|\bdollars?\b")}
"""What says, besides other figures, which money a «cent» is of."""
AMOUNT = "amount"
"""The unit of what is money by the words around it, until the whole text says of which country."""
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
    if (named := _named_before(sequence, index)) is not None:
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
    """Whether a sign or code of money ends before a mark."""
    return any(
        number >= length and sign_length(sequence, number - length) == length
        for length in (1, 2, 3)
    )


def word_at(sequence: Sequence[Mark], index: int) -> bool:
    """Whether a word for money begins at a mark: «500m yuan», «80m Egyptian pounds»."""
    if index >= len(sequence) or sequence[index].kind != "word":
        return False
    own = lemmas(sequence[index].low)
    return bool(own & _words()) or unit_at(sequence, index) is not None


@cache
def _words() -> frozenset[str]:
    words = {word for entry in load("english/currencies") for word in (*entry.forms, *entry.lemmas)}
    return frozenset(word for word in words if word.isalpha() and word.islower() and len(word) > 2)


@cache
def _countries() -> Phrases:
    return Phrases("english/countries")


@cache
def _shared() -> CountryMoney:
    return CountryMoney("english")


CAPITAL = re.compile(r"\b[A-ZÀ-Þ]\w*")


@cache
def _names() -> dict[str, tuple[tuple[str, tuple[Entry, ...]], ...]]:
    """How countries are named, by the first word, longest first, each with the countries it may be."""
    out: dict[str, dict[str, list[Entry]]] = {}
    for entry in load("english/countries"):
        for name in dict.fromkeys(name for form in entry.forms for name in (form, form.upper())):
            first = CAPITAL.match(name)
            names = out.setdefault(first.group() if first else name, {})
            names.setdefault(name, []).append(entry)
    return {
        first: tuple(
            (name, tuple(names[name])) for name in sorted(names, key=len, reverse=True)
        )
        for first, names in out.items()
    }  # fmt: skip


def _named(text: str) -> Iterator[tuple[int, Entry]]:
    """The countries that a text names, in order, each with its place."""
    names, end = _names(), 0
    for match in CAPITAL.finditer(text):
        at = match.start()
        if at < end:
            continue
        for name, entries in names.get(match.group(), ()):
            behind = text[at + len(name) : at + len(name) + 1]
            if text.startswith(name, at) and not behind.isalnum():
                end = at + len(name)
                for entry in entries:
                    yield at, entry
                break


def settled(text: str, money: Sequence[tuple[int, str]]) -> list[str]:
    """The units of the figures of money of a text; an empty one says that a figure is no money.

    What is money by its words alone takes the only currency of the text, and is a count where there is none.
    A word that several countries use takes its currency from the one country that its sentence names, or
    from the one that the text names most; where these differ it keeps the word. A cent is of the money near.
    """
    money = dollars.settled(text, money)
    if all(unit.isupper() for _, unit in money):
        return [unit for _, unit in money]
    named = list(_named(text))
    known = [
        (start, unit if unit.isupper() or unit == "cent" else _settle(text, start, unit, named))
        for start, unit in money
    ]
    moneys = {unit for start, unit in known if unit.isupper() and text[start - 1 : start] != "("}
    only = moneys.pop() if len(moneys) == 1 else "1"
    return [
        only if unit == AMOUNT else _cent(text, start, known) if unit == "cent" else unit
        for start, unit in known
    ]


def _settle(text: str, start: int, word: str, named: Named) -> str:
    if word == AMOUNT:
        return word
    found = _shared().currency(text, start, word, named)
    return found or ("" if _shared().needed(word) else word)


def _cent(text: str, start: int, money: Sequence[tuple[int, str]]) -> str:
    """The money that a cent is of: that of the paragraph, else of the text."""
    begin, end = text.rfind("\n", 0, start) + 1, text.find("\n", start)
    every = {unit for _, unit in money if unit.isupper()}
    near = {unit for at, unit in money if unit.isupper() and at >= begin and (end < 0 or at < end)}
    only = near or every
    if len(only) == 1:
        return only.pop()
    said = [unit for unit, sign in CENTS.items() if sign.search(text)]
    return said[0] if len(said) == 1 else "USD"
