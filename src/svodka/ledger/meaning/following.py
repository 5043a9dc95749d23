"""Whether the words of a phrase stand in a row of words, and how they are written there."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import folded
from svodka.ledger.meaning.phrases import Phrase
from svodka.ledger.meaning.words import KAZAKH, MODIFIERS, NOMINAL, Word

GAP = 2
"""Words that may stand between two of a phrase: «нарушителей (государственной) границы»."""


def is_russian(word: Word) -> bool:
    """Whether a word stands in a Russian text and is not spelt as only Kazakh words are («министрі»)."""
    return word.language == "ru" and not KAZAKH.search(folded(word.text))


def is_name(phrase: Phrase, sequence: Sequence[Word], own: Sequence[int]) -> bool:
    """Whether words are written as a name, some of them at least; adjectives are not: «омская область».

    Nor is an adjective beside a noun that only has a form of the name: «в [Минском] цирке», «с Минском».
    """
    row = [sequence[at] for at in own]
    led = len(row) > 1 and any(word.part in MODIFIERS for word in row)
    behind = sequence[own[0] + 1 : own[0] + 2] if len(row) == 1 else ()
    if row[0].part in MODIFIERS and row[0].lemma not in phrase[0]:
        if any(word.part in NOMINAL for word in behind):
            return False
    return led or any(word.text[0].isupper() for word in row)


def follow(phrase: Phrase, sequence: Sequence[Word], index: int) -> list[int]:
    """The indexes of the words of a phrase that begins at ``index``; none where it does not go on."""
    own = [index]
    for wanted in phrase[1:]:
        for step in range(index + 1, min(index + 2 + GAP, len(sequence))):
            if wanted.intersection(sequence[step].lemmas):
                index = step
                own.append(step)
                break
        else:
            return []
    return own
