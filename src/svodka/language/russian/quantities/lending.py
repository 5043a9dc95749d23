"""Lending: what the figures of a paragraph lend each other, one way after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from svodka.language.quantities.marks import Mark
from svodka.language.russian.quantities.amount_rows import lend_percent
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.borrowed_units import borrow_units
from svodka.language.russian.quantities.elision import lend_units
from svodka.language.russian.quantities.factor_pairs import share_factors
from svodka.language.russian.quantities.inherited_money import inherit_money
from svodka.language.russian.quantities.items import lend_to_items
from svodka.language.russian.quantities.label_units import lend_label_units
from svodka.language.russian.quantities.left_out import tell_left_out
from svodka.language.russian.quantities.lost_multipliers import give_up_doubtful
from svodka.language.russian.quantities.shared_rates import tell_rates
from svodka.language.russian.quantities.sharing import borrow_money, lend_to_moves, share
from svodka.language.russian.quantities.unnamed_money import tell_money
from svodka.language.russian.quantities.unnamed_units import tell_units

_WAYS: tuple[tuple[int, Callable[[Sequence[Mark], list[Draft]], None]], ...] = (
    (2, share_factors), (2, share), (2, lend_units), (2, lend_percent), (2, lend_to_items), (2, borrow_money),
    (2, borrow_units), (2, lend_to_moves),
    (1, lend_label_units), (2, inherit_money), (2, tell_units), (2, tell_rates), (2, tell_left_out),
    (2, give_up_doubtful), (1, tell_money),
)  # fmt: skip
"""Each with how many figures it takes: most paragraphs with marks of numbers hold one, or none."""


def lend(sequence: Sequence[Mark], found: list[Draft]) -> None:
    """Give the drafts of a paragraph the units and multipliers that others, or a label, lend them."""
    for least, way in _WAYS:
        if len(found) >= least:
            way(sequence, found)
