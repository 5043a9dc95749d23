"""What the rules of a language are given: the figures of a text, its times, and who says what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from svodka.language.analysis import Outline
from svodka.language.slots import Said, SlotGrammar, Spot, Time
from svodka.reading.periods.candidates import PeriodCandidate
from svodka.reading.quantities.figures import Figure


@dataclass(frozen=True, slots=True)
class Given:
    """The ``figures`` to be read, those ``doubted`` that are left out, and where all stands."""

    figures: Sequence[Figure]
    doubted: Sequence[Figure]
    spots: Sequence[Spot]
    times: Sequence[Time]
    said: Sequence[Said]


def given(
    outline: Outline,
    figures: Sequence[Figure],
    periods: Sequence[PeriodCandidate],
    grammar: SlotGrammar,
) -> Given:
    """What a grammar is given of a text whose needed sentences are parsed."""
    kept = [figure for figure in figures if figure.likely]
    return Given(
        kept,
        [figure for figure in figures if not figure.likely],
        spots(kept),
        [
            Time(p.period.start, p.period.end, p.kind, p.unowned, p.period.from_date)
            for p in periods
        ],
        grammar.said(outline),
    )


def spots(figures: Sequence[Figure]) -> list[Spot]:
    """Where the figures stand, as the rules of a language see them."""
    return [
        Spot(
            f.quantity.start, f.quantity.end, f.number.start, f.number.end,
            f.quantity.kind, f.quantity.unit, f.quantity.change, f.doubt,
            f.quantity.low if f.quantity.relation == "exact" else None,
        )
        for f in figures
    ]  # fmt: skip
