"""Change that signs tell: «212 fires (-12%)», «выручка (+3%)»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.quantities.marks import Mark
from svodka.model import Change

_SIGNS: dict[str, Change] = {"+": "increase", **dict.fromkeys("-–−", "decrease")}


def signed(sequence: Sequence[Mark], first: int) -> Change | None:
    """The change that a sign says which stands between a bracket and the mark ``first``."""
    if first > 1 and sequence[first - 2].low == "(":
        return _SIGNS.get(sequence[first - 1].low)
    return None
