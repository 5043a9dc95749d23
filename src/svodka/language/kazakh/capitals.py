"""Headlines in capitals: read as if they were written in small letters, their known names with a capital."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.kazakh.agents import ALONE
from svodka.language.kazakh.morphology.known import known_stems
from svodka.language.kazakh.morphology.tags import tag
from svodka.language.kazakh.morphology.words import stems
from svodka.language.lexicon import classes
from svodka.language.quantities.marks import lower_case

_SHORT = 3
"""The most letters of an unknown word that is taken for an abbreviation."""
_LONG = 4
"""Letters of a word that is no abbreviation: two such words are a headline."""


def in_capitals(tokens: Sequence[Token]) -> bool:
    """Whether a sentence is a headline in capitals, whose words are no names: «45 МЕКТЕП АШЫЛДЫ»."""
    words: list[str] = []
    for token in tokens:
        if not token.text[0].isalpha():
            continue
        if not token.text.isupper():
            return False
        words.append(token.text)
    return len(words) > 2 or (len(words) == 2 and all(len(word) > _LONG for word in words))


def rewrite_small(tokens: Sequence[Token]) -> None:
    """Write the words of a headline small: «АҚТӨБЕДЕ 5 ҮЙ ЖАНДЫ» becomes «Ақтөбеде 5 үй жанды».

    The first word and what can only be a name keep their capital, an abbreviation all of them.
    """
    named = classes("kazakh/regions")
    places = named["name"] | named["country"]
    for token, following in zip(tokens, [*tokens[1:], None], strict=True):
        low = lower_case(token.text)
        name = not places.isdisjoint(stems(low)) or low.endswith(ALONE)
        if len(low) <= _SHORT and low not in known_stems() and tag(low)[0] == "NOUN":
            continue  # «ІІМ», «ТЖМ»
        if following is not None and following.low.endswith(ALONE):
            name = True  # «АСАН ОМАРОВ»
        token.text = token.text[:1] + low[1:] if name or not token.index else low
