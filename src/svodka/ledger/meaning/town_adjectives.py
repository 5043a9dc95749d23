"""Adjectives of towns that no dictionary has: «в Лундском районе» and «Лундский район» have one key."""

from __future__ import annotations

import re
from collections.abc import Sequence

from svodka.language.russian.dictionary import parses
from svodka.ledger.meaning.words import MODIFIERS, Word

ADJECTIVE = re.compile(r"(.{2,}[сц]к)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)")
"""How they end in every case; a town ends so in one («под Лундском»), with no noun behind it."""


def with_adjectives(found: Sequence[Word]) -> list[Word]:
    """The words of a name, those that are such adjectives by their masculine form: «лундский»."""
    return [
        _as_adjective(word, found[at + 1 : at + 2]) if word.part else word
        for at, word in enumerate(found)
    ]


def _as_adjective(word: Word, behind: Sequence[Word]) -> Word:
    """The word as an adjective, if it is one that is unknown, and its noun is behind it; else the word."""
    ends = ADJECTIVE.fullmatch(word.text.casefold())
    led = bool(behind) and behind[0].part in ("NOUN", *MODIFIERS) and behind[0].text.islower()
    if ends is None or not led or not word.text[0].isupper():
        return word
    if any(reading.is_known for reading in parses(word.text.casefold())):
        return word
    return word._replace(lemmas=(f"{ends.group(1)}ий",), part="ADJF")
