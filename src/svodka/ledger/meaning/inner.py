"""Places inside the country that is named before them: «российское [Приморье]», "India's [Kerala state]"."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.inflection import kazakh_cases
from svodka.ledger.meaning.words import MODIFIERS, Word

GENITIVE = "gen"
"""The case of a Kazakh country of which a place is: «Ресейдің Приморье өлкесі»."""


def inner(found: Sequence[Word], catalogue: Catalogue) -> list[Word]:
    """The words behind a country that begins a place, where they name a smaller one; empty where none does.

    «Қазақстанның [Абай облысы]», "the Russian [city of Leskov]"; not «российские сёла», which have no name.
    """
    country = catalogue.at("place", found, 0)
    if country is None or "wide" not in country.concept.flags:
        return []
    last, rest = found[country.last], list(found[country.last + 1 :])
    if not any(word.text[0].isupper() for word in rest):
        return []
    if last.part and last.part not in MODIFIERS:
        return []
    if last.language == "kk" and GENITIVE not in kazakh_cases(last):
        return []
    smaller = any("wide" not in match.concept.flags for match in catalogue.all("place", rest))
    return rest if smaller else []
