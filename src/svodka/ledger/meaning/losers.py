"""Those whom something is taken from are not taken: «у [30 жителей] украли», «похищены 30 жителей»."""

from __future__ import annotations

from svodka.language.lexicon import folded
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.inflection import kazakh_cases
from svodka.ledger.meaning.words import Text
from svodka.model import Claim

TAKES = "takes"
"""Flag of a deed that takes something from somebody."""
FROM = "from"
LEADING = ("restricting", "direction")
"""Kinds of prepositions that may lead those whom it is taken from: «у», "from"."""
ABLATIVE = "abl"
NEAR = 12
"""Characters before a figure in which its preposition stands."""


def loser(claim: Claim, text: Text, catalogue: Catalogue, deed: Concept | None) -> str:
    """What narrows those whom a deed takes something from; empty where they are what is taken, or nobody is.

    «У 30 водителей изъяли машины», "stole from 30 people", «30 тұрғыннан ұрланды».
    """
    noun = claim.counted
    if deed is None or TAKES not in deed.flags or claim.quantity.kind != "count" or noun is None:
        return ""
    figure = claim.quantity
    if text.language == "kk":
        said = text.words(noun.start, noun.end)
        led = bool(said) and ABLATIVE in kazakh_cases(said[-1])
    else:
        before = text.words(max(claim.sentence[0], figure.start - NEAR), figure.start)[-1:]
        led = bool(before) and any(catalogue.at(kind, before, 0) for kind in LEADING)
    concept = catalogue.named("direction", FROM)
    return folded(concept.title) if led and concept is not None else ""
