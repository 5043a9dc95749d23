"""Figures that do not choose alone: members of lists, ends of changes, what is said twice or in brackets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from svodka.reading.claims.choosing.drafts import Reading
from svodka.reading.claims.lists.below import below, elided, introduced, specified
from svodka.reading.claims.lists.gone_on import gone_on, of_such, their_number
from svodka.reading.claims.lists.left_verbs import left_verbs
from svodka.reading.claims.lists.of_wholes import of_them
from svodka.reading.claims.lists.rows_of_changes import how_many
from svodka.reading.claims.lists.said_of_it import of_it
from svodka.reading.claims.lists.sharing import (
    as_shares,
    changes,
    dated_rows,
    elsewhen,
    ends,
    grown,
    in_brackets,
    lists,
    restatements,
)
from svodka.reading.claims.lists.split import Part, split

SHARED = frozenset({"action", "period", "source"})
"""What the figures of a list choose together; measured to help on held-out articles, unlike actors."""


@dataclass(frozen=True, slots=True)
class Ties:
    """The figures (as indices) that do not choose alone.

    Of ``again`` the second says the same again, ``listed`` are lists, whose members share :data:`SHARED`
    slots; of each two in ``changes`` the second says by how much the first changed, and has its slots;
    ``ends`` are those of a change, which say of the same thing what happened to it; so do those of
    ``elsewhen``, at another time.
    The second of two in ``of_them`` counts what the first does; that of two in ``below`` is an item of a
    list, told by the same source of the same deed as its total. The second of two in ``elided`` leaves
    out thing and deed, which are those of the first. The second of two in ``inside`` stands in brackets;
    that of two in ``shares`` says what share the first is. Of two in ``introduced`` the first begins a list
    that the second is an item of. Of two in ``specified`` the second only says what the first consists of.
    Of two in ``dated`` the second is of the time of the first, and otherwise like the figure before it.
    Of two in ``of_it`` the second says how much more or less the first is than another. Of two in
    ``how_many`` the first says by how much a thing changed, the second how many there are; of two in
    ``grown`` the first says how many, the second, in brackets, by how much that grew. ``parts`` add up to
    their whole, and have its deed, doer, place and time. The second of two in ``doing_same`` counts what the
    first does, which does the same. The second of two in ``gone_on`` says only another time or place; that of
    two in ``their_number`` counts what the first does, and of two in ``of_such`` where it says nothing else.
    """

    again: Sequence[tuple[int, int]]
    listed: Sequence[Sequence[int]]
    changes: Sequence[tuple[int, int]]
    ends: Sequence[Sequence[int]]
    elsewhen: Sequence[tuple[int, int]]
    of_them: Sequence[tuple[int, int]]
    below: Sequence[tuple[int, int]]
    elided: Sequence[tuple[int, int]]
    inside: Sequence[tuple[int, int]]
    shares: Sequence[tuple[int, int]]
    introduced: Sequence[tuple[int, int]]
    specified: Sequence[tuple[int, int]]
    dated: Sequence[tuple[int, int]]
    of_it: Sequence[tuple[int, int]]
    how_many: Sequence[tuple[int, int]]
    gone_on: Sequence[tuple[int, int]]
    their_number: Sequence[tuple[int, int]]
    of_such: Sequence[tuple[int, int]]
    grown: Sequence[tuple[int, int]]
    parts: Sequence[Part]
    doing_same: Sequence[tuple[int, int]]

    def together(self, slot: str) -> Sequence[Sequence[int]]:
        """The figures that agree on a slot by their chances."""
        listed = self.listed if slot in SHARED else ()
        ends = self.ends if slot in ("action", "counted", "actor") else ()
        return [*self.again, *listed, *ends]


def ties(readings: Sequence[Reading]) -> Ties:
    """The ties between the figures of a document."""
    sites = [reading.site for reading in readings]
    return Ties(
        [*restatements(sites)],
        [*lists(sites)],
        [*changes(sites)],
        [*ends(sites)],
        [*elsewhen(sites)],
        [*of_them(sites)],
        [*below(sites)],
        [*elided(sites)],
        [*in_brackets(sites)],
        [*as_shares(sites)],
        [*introduced(sites)],
        [*specified(sites)],
        [*dated_rows(sites)],
        [*of_it(sites)],
        [*how_many(sites)],
        [*gone_on(sites)],
        [*their_number(sites)],
        [*of_such(sites)],
        [*grown(sites)],
        [*split(sites)],
        [*left_verbs(sites)],
    )
