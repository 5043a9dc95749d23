"""A figure and the one in brackets behind it that share a multiplier: «131,9 (былтыр 132,2) мың адам»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

_BRACKETS = 12
"""The most marks between the brackets."""


def bracketed(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """The multiplier and unit behind a bracket, given to the figures before it and in it.

    What stands behind a bracket is no figure of its own; where the two are not found, they may have lost
    their thousands and are given up.
    """
    out: list[Found] = []
    for one in found:
        if not _alone(sequence, one):
            out.append(one)
            continue
        opens = next(
            (at for at in range(one.first - 2, max(-1, one.first - 2 - _BRACKETS), -1)
             if low_at(sequence, at) == "("), None,
        )  # fmt: skip
        inside = out[-1] if out and opens is not None and out[-1].first > opens else None
        before = next((f for f in reversed(out) if opens is not None and f.last == opens - 1), None)
        for other in (before, inside):
            if other is not None and not other.rejected:
                at = out.index(other)
                fits = before is not None and inside is not None and inside.last == one.first - 2
                out[at] = _scaled(other, one) if fits and _plain(other) else lost(other)
    return out


def _alone(sequence: Sequence[Mark], one: Found) -> bool:
    """«) мың адам»: a multiplier without a number, behind a bracket."""
    if one.rejected or low_at(sequence, one.number[0] - 1) != ")":
        return False
    scale = f"multiplier.{one.low}"
    return one.number[0] == one.number[1] and one.first == one.number[0] and scale in one.why


def _plain(found: Found) -> bool:
    return found.symbol == "1" and not any(w.startswith("multiplier.") for w in found.why)


def _scaled(found: Found, scale: Found) -> Found:
    low, high = found.low * scale.low, found.high * scale.low
    why = (*found.why, f"multiplier.{scale.low}")
    return replace(
        found,
        low=low,
        high=high,
        symbol=scale.symbol,
        kind=scale.kind,
        change=scale.change,
        why=why,
    )


def lost(found: Found) -> Found:
    """The figure given up, for it may have lost its thousands."""
    return replace(
        found,
        rejected="exclusion.lost-multiplier",
        reason="Its multiplier may stand beside it.",
    )
