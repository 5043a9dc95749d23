"""What narrows, before a Kazakh number, what is counted behind it: «[ескі] 25 лифт», «25 ескі лифт»."""

from __future__ import annotations

from itertools import takewhile

from svodka.ledger.meaning.clauses import clause_start
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.prepositions import in_slot
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim


def before_number(claim: Claim, text: Text, catalogue: Catalogue) -> list[Word]:
    """The words of the catalogue right before the number of a noun behind it that narrow such nouns.

    Not those of a slot («[Жаңа] қалада 25 лифт»), nor another noun's («[жаңа] жоба 25 лифт орнатты»).
    """
    noun, figure = claim.counted, claim.quantity
    if text.language != "kk" or noun is None or noun.start < figure.end:
        return []
    row = text.words(clause_start(text, figure.start), figure.start)[::-1]
    return list(
        takewhile(
            lambda word: (
                not in_slot(claim, word) and catalogue.at("narrowing", [word], 0) is not None
            ),
            row,
        )
    )
