"""Nouns that point back: «За 2026 год выявлен 731 случай кори, годом ранее выявлено [802 случая]»."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from svodka.ledger.concepts import Catalogue
from svodka.ledger.indicators import Subject
from svodka.ledger.words import Text
from svodka.model import Claim

TELLING = "amount"
"""The action of «этот показатель составил 8 231», which is that of the figure before: «выявлено»."""


def pointed(
    claims: Sequence[Claim], subjects: Mapping[str, Subject], text: Text, catalogue: Catalogue
) -> dict[str, Subject]:
    """The subjects of the claims of a document, in its order; what says nothing alone has what it points to.

    That is the subject of the figure right before, where it is of the same deed at another time.
    """
    found = dict(subjects)
    for claim in claims:
        if _noun(claim, "back", text, catalogue):
            # «На эти цели выделено 5 млрд»: in another text they are other ones.
            found[claim.id] = replace(found[claim.id], vague=True)
    for before, claim in pairwise(claims):
        one, other = found[before.id], found[claim.id]
        if not other.vague or one.vague or not _compared(before, claim, text):
            continue
        if other.cause in ("", one.cause) and (
            other.action == one.action
            or (
                other.action == TELLING
                and any(_noun(claim, kind, text, catalogue) for kind in ("back", "measure"))
            )
        ):
            found[claim.id] = one
    return found


def _noun(claim: Claim, kind: str, text: Text, catalogue: Catalogue) -> bool:
    """Whether what is counted begins with a word of a kind: «[эти] цели», «[показатель]»."""
    noun = text.words(claim.counted.start, claim.counted.end) if claim.counted else []
    return bool(noun) and catalogue.at(kind, noun, 0) is not None


def _compared(before: Claim, claim: Claim, text: Text) -> bool:
    """Whether two figures that follow one another are of one kind, of two times, and stand side by side."""
    one, other = before.quantity, claim.quantity
    amounts = {one.change, other.change} <= {None, "from", "to"}
    alike = amounts and (one.kind, one.unit) == (other.kind, other.unit)
    if not alike or before.part_of is not None or claim.part_of is not None:
        return False
    if before.period is None or claim.period is None:
        return False
    days = {(period.from_date, period.to_date) for period in (before.period, claim.period)}
    between = text.text[before.sentence[1] : claim.sentence[0]]
    return len(days) > 1 and not between.strip() and "\n" not in between
