"""Among whom a figure is, in English and Kazakh: "[among women]", «[әйелдер] арасында»."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from svodka.ledger.meaning.clauses import clause_end, clause_start
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.prepositions import phrase, phrase_before, restricts
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim


def among(claim: Claim, text: Text, catalogue: Catalogue) -> list[Word]:
    """The words that name among whom a figure is, wherever they stand in its clause.

    Of two, those behind the figure: "5% among [men] and 7% among [women]"; else the last before it:
    "5% of men, and among [women] 7%".
    """
    figure = claim.quantity
    begin, end = clause_start(text, figure.start), clause_end(text, figure.end)
    noun = claim.counted
    if noun is not None and claim.sentence[0] <= noun.start < begin:
        begin = clause_start(text, noun.start)
    row = text.words(begin, end)
    at = [index for index, word in enumerate(row) if catalogue.at("among", [word], 0)]
    behind = takewhile(
        lambda index: (
            not any(_next(word, catalogue) for word in row[_after(row, figure.end) : index])
        ),
        (index for index in at if row[index].start >= figure.end),
    )
    for index in [*behind, *(index for index in reversed(at) if row[index].end <= figure.start)]:
        named = (
            phrase_before(row[:index], catalogue)
            if text.language == "kk"
            else phrase(claim, row[index + 1 :], catalogue)
        )
        if restricts(claim, named, catalogue):
            return named
    return []


def apart_from(row: list[Word], catalogue: Catalogue) -> list[Word]:
    """The words behind those that say among whom: «балалар арасында [қызылшаның] 740 жағдайы»."""
    at = [index for index, word in enumerate(row) if catalogue.at("among", [word], 0)]
    return row[at[-1] + 1 :] if at else row


def _after(row: Sequence[Word], end: int) -> int:
    """The index of the first word behind an offset."""
    return next((index for index, word in enumerate(row) if word.start >= end), len(row))


def _next(word: Word, catalogue: Catalogue) -> bool:
    """Whether the next of a list begins: a number, "and"."""
    return word.text[0].isdigit() or catalogue.at("join", [word], 0) is not None
