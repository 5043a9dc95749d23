"""Whether a sentence tells nothing of a figure but what the ledger knows of it.

«В 2025 году в Казахстане отремонтировано 64 моста» is all that were; «на средства [Всемирного банка]», "under
the [Bright Roads programme]", «при участии [волонтёров]» make it some of them. So any word that stands in no
slot and is not empty leaves that open.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.ledger.meaning.clauses import clause_end, clause_start
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim, Span

EMPTY = ("link", "stop", "modifier", "entire", "across", "join", "nation")
"""Kinds of words that make a figure no smaller."""
SMALL = ("PREP", "CONJ", "PRCL", "ADVB")
"""Parts of speech of Russian words that say nothing without another."""
COPULA = "быть"


def is_bare(claim: Claim, others: Sequence[Claim], text: Text, catalogue: Catalogue) -> bool:
    """Whether no word of a figure's sentence stands outside the slots of its claims, but for empty ones."""
    slots = [slot for one in (claim, *others) for slot in _slots(one)]
    slots += _telling(claim, text)
    left = (word for word in text.words(*claim.sentence) if not word.within(*slots))
    return all(_is_empty(word, catalogue) for word in left)


def _slots(one: Claim) -> list[Span | None]:
    return [one.quantity, one.counted, one.action, one.actor, one.place, one.period]


def _telling(claim: Claim, text: Text) -> list[Span]:
    """The clauses that tell who says it, but for the figure's own: «, [сообщил глава Росстата]»."""
    found = []
    for one in (claim.speaker, claim.cue):
        if one is not None:
            start, end = clause_start(text, one.start), clause_end(text, one.end)
            if not start <= claim.quantity.start < end:
                found.append(Span(text.text[start:end], start, end))
    return found


def _is_empty(word: Word, catalogue: Catalogue) -> bool:
    small = word.part in SMALL or COPULA in word.lemmas
    return small or any(catalogue.at(kind, [word], 0) for kind in EMPTY)
