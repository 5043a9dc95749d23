"""A clause without its place and time, which stand between the words of a phrase.

«Унёс [в Омске на прошлой неделе] жизни»: Russian has no order for them, and a phrase holds few other words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from svodka.ledger.meaning.concepts import Catalogue, Match
from svodka.ledger.meaning.words import Word
from svodka.model import Claim

LEADING = "PREP"
"""What leads a place or a time: «[в] Омске»; of Russian words only."""


def closed_up(row: Sequence[Word], claim: Claim) -> list[Word]:
    """Words without those of the claim's place and period, nor what leads them."""
    kept: list[Word] = []
    for word in row:
        if not word.within(claim.place, claim.period):
            kept.append(word)
        elif kept and kept[-1].part == LEADING and kept[-1].end < word.start:
            kept.pop()
    return kept


def around(
    spoken: Sequence[Word], before: Sequence[Word], after: Sequence[Word], catalogue: Catalogue
) -> Iterator[tuple[Sequence[Word], Match]]:
    """Deeds that a verb (``spoken``) tells with words behind it, or with some before it, and in what row.

    «[унёс] жизни», «участие в голосовании [приняли]».
    """
    ways: Iterable[Sequence[Word]] = (
        [*spoken, *before[at:], *after] for at in (len(before), *range(len(before)))
    )
    if not catalogue.goes_on("action", spoken[0]):
        ways = (spoken,)
    for row in ways:
        match = catalogue.at("action", row, 0)
        if match is not None:
            yield row, match


def told_around(row: Sequence[Word], claim: Claim, catalogue: Catalogue) -> set[int]:
    """Where the words of the deed begin in the text that its verb tells with others of a clause."""
    verb = [word for word in row if word.within(claim.action)]
    if not verb or verb[0].part in ("", LEADING) or not catalogue.goes_on("action", verb[0]):
        return set()
    rest = [
        word
        for word in closed_up(row, claim)
        if word not in verb and not word.within(claim.quantity, claim.counted)
    ]
    before = [word for word in rest if word.start < verb[0].start]
    after = [word for word in rest if word.start > verb[0].start]
    found = [one for one in around(verb, before, after, catalogue) if one[1].length > 1]
    if not found:
        return set()
    told, best = max(found, key=lambda one: one[1].length)
    own = range(best.first, best.last + 1)
    return {told[at].start for at in own if at not in best.between}
