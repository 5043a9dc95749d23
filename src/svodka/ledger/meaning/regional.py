"""Which region «в регионе» is: the one in the name of who acts or speaks («полиция Абайской области»)."""

from __future__ import annotations

from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.words import Text, words
from svodka.model import Claim

SOME = "some-region"
"""The concept of a region without its name."""
OF_REGION = "-region"
"""What the names of the concepts of regions end with."""


def region(claim: Claim, text: Text, catalogue: Catalogue) -> str:
    """The concept of the region that a claim calls «регион», «область»; empty where it calls none so.

    «По данным полиции [Абайской области], в регионе 312 краж»; not where those who act and speak name two.
    """
    place = claim.place
    said = text.words(place.start, place.end) if place is not None else []
    match = catalogue.at("place", said, 0) if len(said) == 1 else None
    if match is None or match.concept.name != SOME:
        return ""
    speaker, who = claim.speaker, claim.actor
    told = [who.text] if who is not None else []
    told += [speaker.text, speaker.name, speaker.role or ""] if speaker is not None else []
    found = {
        one.concept.name
        for name in dict.fromkeys(told)
        for one in catalogue.all("place", words(name, language=text.language))
        if one.concept.name.endswith(OF_REGION) and one.concept.within
    }
    return found.pop() if len(found) == 1 else ""
