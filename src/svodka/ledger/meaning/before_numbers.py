"""What narrows, before a Kazakh number, what is counted behind it: «[ескі] 25 лифт», «25 ескі лифт»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.ledger.meaning.clauses import words_before
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.prepositions import in_slot
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim

MOST = 2
"""Words of the longest phrase that narrows."""


def before_number(claim: Claim, text: Text, catalogue: Catalogue) -> list[Word]:
    """The words of the catalogue right before the number of a noun behind it that narrow such nouns.

    Not those of a slot («[Жаңа] қалада 25 лифт»), nor another noun's («[жаңа] жоба 25 лифт орнатты»).
    """
    noun, figure = claim.counted, claim.quantity
    if text.language != "kk" or noun is None or noun.start < figure.end:
        return []
    row = words_before(text, figure.start)
    end = len(row)
    while end and (length := _narrows(row[:end], claim, catalogue)):
        end -= length
    return row[end:]


def _narrows(row: Sequence[Word], claim: Claim, catalogue: Catalogue) -> int:
    """How many words at the end of a row narrow: «[тозығы жеткен] 25 лифт», «[ескі] 25 лифт»."""
    for length in range(min(MOST, len(row)), 0, -1):
        said = row[-length:]
        match = catalogue.at("narrowing", said, 0)
        if match is not None and match.length == length:
            return 0 if any(in_slot(claim, word) for word in said) else length
    return 0
