"""A noun behind a preposition is no deed where a participle before it is: «[уволены] по сокращению 46»."""

from __future__ import annotations

from dataclasses import replace

from svodka.ledger.meaning.clauses import clause_start
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.words import Text
from svodka.model import Claim, Mention

ROW = ("PRTS", "PREP", "NOUN")
"""Parts of speech of a short participle and of what it is led on to."""


def with_participle(claim: Claim, text: Text, catalogue: Catalogue) -> Claim:
    """The claim with the participle as its action: «[доставлены] на лечение 40 человек» treats nobody yet.

    Only of one that the catalogue knows as a deed.
    """
    verb = claim.action
    if verb is None or text.language != "ru" or verb.end > claim.quantity.start:
        return claim
    row = text.words(clause_start(text, verb.start), verb.end)[-len(ROW) :]
    if tuple(word.part for word in row) != ROW or row[-1].start < verb.start:
        return claim
    done = row[0]
    if catalogue.at("action", row, 0) is None:
        return claim
    said = text.text[done.start : done.end]
    return replace(claim, action=Mention(said, done.start, done.end, normal=done.lemma))
