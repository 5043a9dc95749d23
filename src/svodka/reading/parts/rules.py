"""The rules that find a whole where the words leave no doubt, each with a name and its sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from svodka.reading.parts.adding import (
    adds_up,
    adds_up_far,
    adds_up_in_all,
    adds_up_people,
    rest_adds_up,
)
from svodka.reading.parts.assemblies import seats, votes
from svodka.reading.parts.fates import aboard, fate, treated
from svodka.reading.parts.games import ended, won
from svodka.reading.parts.listing import (
    bracket,
    bracket_row,
    bracket_split,
    enumerated,
    itemized,
    listed,
)
from svodka.reading.parts.named_again import among, asked, of_sum, same_group
from svodka.reading.parts.out_of import (
    among_before,
    goes_on,
    of_them_after,
    of_them_before,
    out_of_before,
    out_of_next,
)
from svodka.reading.parts.shares import joined, most, share
from svodka.reading.parts.stands import Stand
from svodka.reading.parts.totals import of_total_line
from svodka.reading.parts.unnamed import some_of_them

RULES: tuple[tuple[str, Callable[[Stand, Sequence[Stand]], Stand | None]], ...] = (
    ("part.out-of-next", out_of_next),
    ("part.of-them-after", of_them_after),
    ("part.bracket-split", bracket_split),
    ("part.of-them-before", of_them_before),
    ("part.joined", joined),
    ("part.out-of-before", out_of_before),
    ("part.among-before", among_before),
    ("part.goes-on", goes_on),
    ("part.adds-up", adds_up),
    ("part.adds-up-in-all", adds_up_in_all),
    ("part.bracket-row", bracket_row),
    ("part.bracket", bracket),
    ("part.of-total-line", of_total_line),
    ("part.adds-up-far", adds_up_far),
    ("part.listed", listed),
    ("part.enumerated", enumerated),
    ("part.itemized", itemized),
    ("part.among", among),
    ("part.same-group", same_group),
    ("part.fate", fate),
    ("part.asked", asked),
    ("part.of-sum", of_sum),
    ("part.share", share),
    ("part.rest-adds-up", rest_adds_up),
    ("part.adds-up-people", adds_up_people),
    ("part.treated", treated),
    ("part.aboard", aboard),
    ("part.some-of-them", some_of_them),
    ("part.most", most),
    ("part.votes", votes),
    ("part.seats", seats),
    ("part.ended", ended),
    ("part.won", won),
)
"""The rules in their order; the first that finds a whole is right."""


def sure_whole(part: Stand, found: Sequence[Stand]) -> tuple[Stand, str] | None:
    """The whole that a rule finds, and the name of the rule."""
    for name, rule in RULES:
        whole = rule(part, found)
        if whole is not None:
            return whole, name
    return None
