"""Which region «в регионе» is: that of who acts or speaks («полиция Абайской области»), or of the text."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.ledger.meaning.concepts import Catalogue, Match
from svodka.ledger.meaning.words import Text, Word, words
from svodka.ledger.placing.natives import is_home
from svodka.model import Claim

SOME = "some-region"
"""The concept of a region without its name."""
OF_REGION = "-region"
"""What the names of the concepts of regions end with."""


def region(claim: Claim, text: Text, catalogue: Catalogue) -> str:
    """The concept of the region that a claim calls «регион», «область»; empty where it calls none so.

    «По данным полиции [Абайской области], в регионе 312 краж»; not where those who act and speak name two.
    Where they name none it is the only one that the text names by then, if the text is of it: «В [Абайской
    области] растёт число краж. За год в области их было 312».
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
    if found:
        return found.pop() if len(found) == 1 else ""
    before = text.words(0, claim.sentence[1])
    regions = [one for one in catalogue.all("place", before) if _is_region(one, before)]
    names = {one.concept.name for one in regions}
    several = len(names) != 1 or SOME in names or any(one.between for one in regions)
    home = not several and any(is_home(one, before, text, catalogue) for one in regions)
    return names.pop() if home else ""


def _is_region(match: Match, said: Sequence[Word]) -> bool:
    """Whether a place is a region by its name, or one that no concept has: «Заречной области»."""
    if match.concept.name == SOME:
        return any(word.text[0].isupper() for word in said[max(0, match.first - 1) : match.first])
    return match.concept.name.endswith(OF_REGION) and bool(match.concept.within)
