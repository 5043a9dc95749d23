"""Rules of sums: parts that make their whole exactly.

Each gives the whole of ``part`` among the figures ``found`` of the document, ``None`` where there is none.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.reading.parts.listing import bracket
from svodka.reading.parts.out_of import of_them_after, of_them_before, out_of_next
from svodka.reading.parts.stands import Stand
from svodka.reading.parts.sums import run_length
from svodka.reading.parts.wholes import back, possible, tokens_between
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import DASHES

_LARGE = 20
"""From what number on a sum that fits is taken for no chance."""


def adds_up(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«У них восемь детей: пять дочерей и три сына»: a colon, dash or bracket, and the sum is exact."""
    for whole in back(found, part.order, 6):
        if whole.site.sentence is not part.site.sentence:
            return None
        if not possible(part, whole) or not run_length(part, whole, found):
            continue
        first = found[whole.order + 1]
        between = tokens_between(whole, first) or []
        if any(text in ":(" or text in DASHES for text, _ in between) or part.kind == "duration":
            return whole
    return None


def adds_up_far(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«В зале 294 депутата. За голосовал 261, против 33»: the sum of large numbers is no chance."""
    around = found[max(0, part.order - 6) : part.order + 6]
    for whole in sorted(around, key=lambda s: abs(s.order - part.order)):
        if whole is part or not possible(part, whole) or (whole.value or 0) < _LARGE:
            continue
        if whole.site.quantity.relation != "exact" or whole.site.quantity.change:
            continue
        length = run_length(part, whole, found)
        if length and _compared(found, whole):
            continue
        if length and not any(
            s.site.quantity.change or sure_before(s, found)
            for s in found[max(0, part.order - length + 1) : part.order + length]
            if s is not whole
        ):
            return whole
    return None


def _compared(found: Sequence[Stand], whole: Stand) -> bool:
    """«Уступил четыре голоса: 40 против 44»: the whole is compared with a part, and a difference is told."""
    beside = (found[i] for i in (whole.order - 1, whole.order + 1) if 0 <= i < len(found))
    for other in beside:
        between = tokens_between(*sorted((other, whole), key=lambda s: s.order)) or []
        if any(text.casefold() in links("against") for text, _ in between) and not any(
            text in ",;" or pos == "VERB" for text, pos in between
        ):
            return True
    return False


def sure_before(part: Stand, found: Sequence[Stand]) -> bool:
    """Whether a rule that needs no sum finds another whole for a figure."""
    return any(rule(part, found) for rule in (out_of_next, of_them_before, of_them_after, bracket))
