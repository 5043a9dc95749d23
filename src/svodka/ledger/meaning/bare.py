"""Whether a sentence tells nothing of a figure but what the ledger knows of it.

«В 2025 году в Казахстане отремонтировано 64 моста» is all that were; «на средства [Всемирного банка]», "under
the [Bright Roads programme]", «при участии [волонтёров]», «[частично]» make it some of them. So any word that
stands in no slot and is not empty leaves that open, and «[дополнительно]», "[another] 64" tell of more.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.ledger.meaning.clauses import clause_end, clause_start
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim, Span

EMPTY = ("link", "stop", "modifier", "entire", "across", "join", "nation")
"""Kinds of words that make a figure no smaller."""
IN_ALL, BESIDES = "in-all", "besides"
SMALL = ("PREP", "CONJ")
"""Parts of speech of Russian words that say nothing without another."""
COPULA = {"быть", "болу"}


def is_bare(
    claim: Claim,
    others: Sequence[Claim],
    text: Text,
    catalogue: Catalogue,
    beside: Sequence[Span] = (),
) -> bool:
    """Whether no word of a figure's sentence stands outside the slots of its claims, but for empty ones.

    Words in ``beside`` are taken for empty.
    """
    own: list[Span | None] = [
        slot for one in (claim, *others) for slot in (one.quantity, one.place, one.period)
    ]
    slots: list[Span | None] = [
        slot for one in (claim, *others) for slot in (one.counted, one.action, one.actor)
    ]
    slots += [*own, *telling(claim, text), *beside]
    said = [word for word in text.words(*claim.sentence) if not word.within(*own)]
    if any(catalogue.at(BESIDES, [word], 0) for word in said if not word.within(*beside)):
        return False
    return are_empty([word for word in said if not word.within(*slots)], catalogue)


def are_empty(left: Sequence[Word], catalogue: Catalogue) -> bool:
    """Whether words make no figure smaller: «всего», «в», "in total"."""
    whole = {
        left[at].start
        for match in catalogue.all(IN_ALL, left)
        if match.together
        for at in range(match.first, match.last + 1)
    }
    return all(word.start in whole or _is_empty(word, catalogue) for word in left)


def telling(claim: Claim, text: Text) -> list[Span]:
    """The clauses that tell who says it, but for the figure's own: «, [сообщил глава Росстата]»."""
    found = []
    for one in (claim.speaker, claim.cue):
        if one is not None:
            start, end = clause_start(text, one.start), clause_end(text, one.end)
            if not start <= claim.quantity.start < end:
                found.append(Span(text.text[start:end], start, end))
    return found


def _is_empty(word: Word, catalogue: Catalogue) -> bool:
    small = word.part in SMALL or bool(COPULA.intersection(word.lemmas))
    return small or any(catalogue.at(kind, [word], 0) for kind in EMPTY)
