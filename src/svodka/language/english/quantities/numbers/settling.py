"""Which country the money of a figure is of, where the whole text says so.

«shillings» alone takes the country that the text is about. Until the whole text is read, such a figure has
the word itself («shilling») as its unit, which :func:`settled` replaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from svodka.language.english.quantities.numbers import dollars
from svodka.language.lexicon import Entry, load
from svodka.language.quantities.countries import CountryMoney, Named

CENTS = {"EUR": re.compile(r"€|\beuros?\b", re.IGNORECASE), "USD": re.compile(r"\$|\bdollars?\b")}
"""What says, besides other figures, which money a «cent» is of."""
CRORES = re.compile(r"\d[\s-]?(?:lakhs?|crores?|cr)\b", re.IGNORECASE)
"""How sums are told in India and beside it."""
AMOUNT = "amount"
"""The unit of what is money by the words around it, until the whole text says of which country."""


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
    found = _shared().currency(text, start, word, named) or _by_crores(text, word, named)
    return found or ("" if _shared().needed(word) else word)


def _by_crores(text: str, word: str, named: Named) -> str:
    """«a profit of Rs 40 crore»: India's rupee, where a text tells sums in crores and names no other."""
    currency = _shared().crores(word)
    if not currency or any(word in country.strings("word") for _, country in named):
        return ""
    return currency if CRORES.search(text) else ""


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
