"""What a thing costs is its price: «билет стоит 900 тенге», "the ticket price is 900 tenge"."""

from __future__ import annotations

from svodka.language.lexicon import folded
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.deeds import Deed
from svodka.ledger.meaning.verbs import AMOUNT
from svodka.ledger.meaning.words import Text
from svodka.model import Claim

COST, PRICE = "cost", "price"

What = tuple[str, str, Concept | None]
"""What is counted, what narrows it, and its concept."""


def priced(
    claim: Claim, deed: Deed, what: What, text: Text, catalogue: Catalogue
) -> tuple[Deed, What] | None:
    """The deed and what is counted, where a good of the catalogue costs so much; None where none does.

    The name of the good narrows the price, as it does where a price is spoken of. Only of one that is named
    right before the verb: "moving a tonne of wheat to the port costs 40 dollars".
    """
    _, narrowing, noun = what
    if deed.action != COST or claim.quantity.kind != "money" or claim.quantity.change:
        return None
    if noun is None or "good" not in noun.flags or not _stands_before(claim, text):
        return None
    names = {*narrowing.split(), folded(noun.title)}
    price = " ".join(sorted(names)), catalogue.named("counted", PRICE)
    return Deed(AMOUNT, catalogue.named("action", AMOUNT)), (PRICE, *price)


def _stands_before(claim: Claim, text: Text) -> bool:
    """Whether what is counted stands right before its verb, in Kazakh before the figure."""
    if claim.counted is None or claim.action is None:
        return False
    end = min(claim.action.start, claim.quantity.start)
    return claim.counted.end <= end and not text.text[claim.counted.end : end].strip()
