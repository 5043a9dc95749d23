"""What grows on an area: «340 гектар жерге [бидай] егілді» is wheat, hectares of grapes are of vineyards."""

from __future__ import annotations

from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.inflection import kazakh_cases
from svodka.ledger.meaning.prepositions import in_slot
from svodka.ledger.meaning.words import Text
from svodka.model import Claim

HECTARE, LAND = "har", "land"
"""What is measured by an area of land where nothing is named: «засеяно 21 млн [гектаров]»."""
PLANT = "plant"
"""What is done to land that something is sown on."""
DATIVE = "dat"
"""The case of a Kazakh land that something is sown on: «гектар [жерге]»."""


def sown(
    claim: Claim, action: str, noun: Concept | None, text: Text, catalogue: Catalogue
) -> Concept | None:
    """What is counted by its area instead of a noun, if anything is."""
    if claim.quantity.unit != HECTARE or noun is None:
        return None
    if noun.grown:
        return catalogue.named("counted", noun.grown)
    if noun.name == LAND and action == PLANT and text.language == "kk":
        return _sown_on(claim, text, catalogue)
    return None


def _sown_on(claim: Claim, text: Text, catalogue: Catalogue) -> Concept | None:
    """What a Kazakh sentence names between a land in the dative and the verb."""
    land, verb = claim.counted, claim.action
    if land is None or verb is None or land.end > verb.start:
        return None
    on = text.words(land.start, land.end)
    row = text.words(land.end, verb.start)
    if not row or DATIVE not in kazakh_cases(on[-1]) or any(in_slot(claim, word) for word in row):
        return None
    if text.text[land.end : verb.start].strip() != text.text[row[0].start : row[-1].end]:
        return None
    found = catalogue.at("counted", row, 0)
    if found is None or found.last != len(row) - 1 or not found.together:
        return None
    return catalogue.named("counted", found.concept.grown) or found.concept
