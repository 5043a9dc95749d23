"""The words of what is counted: as the reader took them, and what a concept of several goes on with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.lexicon import folded
from svodka.ledger.meaning.clauses import words_behind
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.narrowings import FOREIGN
from svodka.ledger.meaning.prepositions import TAIL
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim, Mention

NOUN = "NOUN"
"""The part of speech of a Russian noun."""


def as_read(said: Sequence[Word], mention: Mention) -> list[Word]:
    """The words of a mention, a noun alone with the lemma that the reader gave it: «9 тонн [стали]».

    By its form alone, «стали» is of «стать».
    """
    normal = folded(mention.normal)
    if len(said) == 1 and said[0].part and said[0].part != NOUN and normal.isalpha():
        return [said[0]._replace(lemmas=(normal, *said[0].lemmas), part=NOUN)]
    return list(said)


def with_whole_noun(claim: Claim, text: Text, catalogue: Catalogue) -> Claim:
    """The claim with all words of a Russian concept that stand behind what it counts, none between them.

    The reader gives a noun without its preposition. Itself where there is no such concept.
    """
    noun = claim.counted
    said = text.words(noun.start, noun.end) if noun is not None else []
    if noun is None or not said or said[-1].part == FOREIGN:
        return claim
    row = [*said, *words_behind(text, noun.end)[:TAIL]]
    for at in range(len(said)):
        match = catalogue.at("counted", row, at)
        if match is None or match.last < len(said) or not match.together:
            continue
        end = row[match.last].end
        if not any(word.within(claim.quantity) for word in row[len(said) : match.last + 1]):
            return replace(claim, counted=replace(noun, text=text.text[noun.start : end], end=end))
    return claim
