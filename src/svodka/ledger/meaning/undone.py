"""What as many as are counted did not do: «40 рабочих не получили», "40 were not paid", «40 адам алған жоқ».

That is another deed than the one that was done: those who got nothing are no part of those who got
something, and their number contradicts none of it.
"""

from __future__ import annotations

from dataclasses import replace

from svodka.language.undone import deed_undone
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.words import Text
from svodka.model import Claim, Mention

NAMED = "en"
"""The language that names of concepts are in, and so of what was not done: "not receive"."""


def not_done(claim: Claim, text: Text, catalogue: Catalogue) -> Mention | None:
    """The words of the deed that a claim says was not done, without its «not»; ``None`` of other claims.

    Not where they are a concept with it: «не хватает 300 учителей».
    """
    verb = claim.action
    deed = deed_undone(verb.normal, text.language) if verb is not None else None
    if verb is None or deed is None:
        return None
    whole = catalogue.at("action", Text(verb.normal, text.language).words(), 0)
    if whole is not None and whole.length > 1:
        return None
    said = text.words(verb.start, verb.end)
    start = next((word.start for word in said if deed in word.lemmas), verb.start)
    return replace(verb, text=text.text[start : verb.end], start=start, normal=deed)
