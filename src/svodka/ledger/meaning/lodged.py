"""Complaints and applications, which are received as they are lodged: «подано 40 жалоб», «жалоб было 40»."""

from __future__ import annotations

from dataclasses import replace

from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.deeds import Deed
from svodka.ledger.meaning.held import tells_how_many
from svodka.ledger.meaning.verbs import AMOUNT
from svodka.ledger.meaning.words import Text
from svodka.model import Claim

LODGED = "lodged"
"""Flag of what somebody lodges."""
LODGE, RECEIVE = "apply", "receive"
"""What is done by those who lodge it, and by whoever it reaches."""


def of_lodged(
    claim: Claim, noun: Concept, deed: Deed, told: bool, text: Text, catalogue: Catalogue
) -> Deed:
    """The deed of a figure of complaints: that they were received, where nobody is named who lodged them.

    A ministry that filed 40 is not one that received 40. ``told``: their number is spoken of.
    """
    if LODGED not in noun.flags or claim.actor is not None or claim.quantity.kind != "count":
        return deed
    idle = deed.action in (AMOUNT, "") and not deed.change
    if deed.action == LODGE or (idle and (told or tells_how_many(claim, text, catalogue))):
        return replace(deed, action=RECEIVE, concept=catalogue.named("action", RECEIVE))
    return deed
