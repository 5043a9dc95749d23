"""Sums: figures that stand beside one another and make another figure exactly."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.reading.parts.stands import Stand

_LONGEST_RUN = 6
"""How many figures are added up at most to see whether they make a whole."""


def run_length(part: Stand, whole: Stand, all_stands: Sequence[Stand]) -> int:
    """How many neighbouring figures, the part among them, add up to the whole exactly; 0 if none do."""
    return len(run(part, whole, all_stands))


def run(part: Stand, whole: Stand, all_stands: Sequence[Stand]) -> Sequence[Stand]:
    """The neighbouring figures, the part among them, that add up to the whole exactly; none if none do.

    «восемь детей: пять дочерей и три сына», «261 за, 33 против … пришли 294».
    """
    if whole.value is None or part.value is None or part.unit != whole.unit:
        return ()
    step = 1 if part.order > whole.order else -1
    for start in range(whole.order + step, whole.order + 3 * step, step):
        total, added = 0.0, []
        for n in range(_LONGEST_RUN):
            at = start + n * step
            if not 0 <= at < len(all_stands):
                break
            other = all_stands[at]
            if other.unit != whole.unit or other.value is None:
                break
            if abs(other.site.sentence.index - whole.site.sentence.index) > 2:
                break
            total += other.value
            added.append(other)
            if total > whole.value + 1e-9:
                break
            if n and any(s is part for s in added) and abs(total - whole.value) < 1e-9:
                return added
    return ()
