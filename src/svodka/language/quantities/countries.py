"""Whose money a word means: «shillings», «песо» take their currency from the country that the text is about.

A language names countries and their money in its lexicon ``countries`` and the shared words, each with the
currency it has where the text names no such country, in ``shared_currencies``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from svodka.language.lexicon import Entry, load

SENTENCE_END = re.compile(r"[.!?][\"”'’)]?\s|\n")
DOMINANT = 2
"""How many times as often as the next one the country of a text is named."""
REACH = 400
"""How many characters around a figure its sentence may take."""

Named = Sequence[tuple[int, Entry]]
"""The countries that a text names, in order, each with its place."""


class CountryMoney:
    """The shared words for money of a language."""

    def __init__(self, folder: str) -> None:
        entries = load(f"{folder}/shared_currencies")
        self._shared = {word: entry for entry in entries for word in (*entry.forms, *entry.lemmas)}

    def needed(self, word: str) -> bool:
        """Whether a word is money only where its country is known."""
        return self._shared[word].flag("needed")

    def default(self, word: str) -> str:
        """The currency of a word where the text names none of its countries; empty if it has none."""
        return self._shared[word].text("default")

    def crores(self, word: str) -> str:
        """The currency of a word beside sums in crores, where no country is named; empty if it has none."""
        return self._shared[word].text("crores", "")

    def currency(self, text: str, start: int, word: str, named: Named) -> str:
        """The currency of a word at a place of a text; empty where the text does not say.

        It is that of the one country that the sentence names, or of the one that the text names most; where
        these differ nothing is said.
        """
        default = self.default(word)
        places = [
            (at, country.text("currency"))
            for at, country in named
            if word in country.strings("word")
        ]
        if not places:
            return default
        sentence = _within(text, start, places)
        most = Counter(currency for _, currency in places).most_common(2)
        first, often = most[0]
        dominant = first if len(most) == 1 or often >= DOMINANT * most[1][1] else ""
        if len(sentence) == 1:
            (only,) = sentence
            return only if dominant in ("", only) else ""
        if sentence and dominant not in sentence:
            return ""
        if default and dominant != default and often == 1:
            return ""
        return dominant


def _within(text: str, start: int, places: Sequence[tuple[int, str]]) -> set[str]:
    """The currencies of the countries that the sentence around a place names."""
    begin = max(
        (m.end() for m in SENTENCE_END.finditer(text, max(0, start - REACH), start)), default=0
    )
    if not begin:
        begin = max(0, start - REACH)
    stop = SENTENCE_END.search(text, start, start + REACH)
    end = stop.start() if stop else start + REACH
    return {currency for at, currency in places if begin <= at < end}
