"""Whose dollar a bare «$» or «dollars» is: that of the United States, or of the land that a paper writes of.

«Queensland will spend $40 million on roads around Brisbane» means Australian dollars. Agencies that write for
the world say so («A$40 million», «40 million Australian dollars»); where a text says any dollar apart or
names America, its bare sign is the American one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from svodka.language.lexicon import classes, load

AMERICAN = "USD"
APART = ""
"""What stands for the currency of words that say the dollars of one land apart."""
MUCH = 4
"""How many times as often as America a text names its own land."""
LEAST = 2
"""How often a text names its land at least."""


def settled(text: str, money: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """The figures of money: bare signs in the dollars of the land that the text is of."""
    if not any(unit == AMERICAN for _, unit in money):
        return list(money)
    own = _own(text)
    if own is None:
        return list(money)
    return [
        (start, own if unit == AMERICAN and _bare(text, start) else unit) for start, unit in money
    ]


def _own(text: str) -> str | None:
    """The currency of the only land with dollars that a text names, if it names that often."""
    names = Counter(_lands()[found] for found in _names().findall(text))
    american = names.pop(AMERICAN, 0)
    if len(names) != 1 or APART in names:
        return None
    ((currency, often),) = names.items()
    return currency if often >= max(LEAST, MUCH * american) else None


def _bare(text: str, start: int) -> bool:
    """Whether a figure has a bare sign or word, and is no price on the markets of the world."""
    found = _signed().match(text, start)
    return found is not None and _traded().match(found.group("behind")) is None


@cache
def _signed() -> re.Pattern[str]:
    """A figure that has a sign or the word «dollars», and the words behind it."""
    large = "|".join(sorted(classes("english/number_parts")["large"]))
    return re.compile(
        rf"[^\d$]{{0,30}}(?:\$\s?\d[\d.,]*(?:\s?(?:{large})\b)?"
        rf"|\d[\d.,]*(?:\s(?:{large})\b)?\sdollars\b)(?P<behind>(?:\s\w+){{0,2}})"
    )


@cache
def _traded() -> re.Pattern[str]:
    """Behind what the world pays for: «$70 *a barrel*»."""
    traded = "|".join(sorted(classes("english/around_measures")["traded"]))
    return re.compile(rf"\s(?:a|an|per|the)\s(?:{traded})\b")


@cache
def _lands() -> dict[str, str]:
    """The currencies of names; what says any dollars apart has none."""
    return {
        form: entry.text("currency", APART)
        for entry in load("english/dollar_lands")
        for form in entry.forms
    }


@cache
def _names() -> re.Pattern[str]:
    """The names, the longest first."""
    forms = sorted(map(re.escape, _lands()), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?:(?<=\$)|(?!\w))")
