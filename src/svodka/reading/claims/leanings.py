"""How much likelier than choosers say a slot of a figure in the news is filled.

Most articles that choosers learn from leave more slots empty than news that was annotated with care does. All
but the source were set on 1,252 figures of held-out articles of the gold.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

LEANINGS = {"actor": 1.5, "place": 2.0, "source": 3.5}
"""Each option of a slot counts so many times against "none".

Who acted and where: F1 of .838 and .727 came to .844 and .754. Who says so: of the gold that is learned from,
18 figures of 100 are reported, of articles that were read twice 33; and about half of a figure's candidates
are sentences that go on with reported speech, whose odds differ as much again; set with a look at the totals
of gold/dev, where 3 and 3.5 give the same records.
"""
DAY, SPAN = 3.0, 2.0
"""So do the periods of one day and of several; one without days («ранее») counts once.

A day told once governs what happened on it («3 октября он напал на коллег. Он убил трёх мужчин»): the F1 of
periods comes from .747 to .780, and with all leanings 14 more records are right. Longer ones are as good
there from 1.5 to 3; in officials' reports, which tell them once, 29 of 32 more were right by eye with 2.5 for
1.5.
"""


def leant(slot: str, options: Sequence[Any], chances: Sequence[float]) -> Sequence[float]:
    """The chances of a slot's options and, last, of none of them, as they are in news."""
    if slot == "period":
        filled = [
            chance * _of_period(option) for option, chance in zip(options, chances, strict=False)
        ]
    elif slot in LEANINGS:
        filled = [chance * LEANINGS[slot] for chance in chances[:-1]]
    else:
        return chances
    total = sum(filled) + chances[-1]
    return [chance / total for chance in (*filled, chances[-1])]


def _of_period(option: Any) -> float:
    period = option.candidate.period
    if period.from_date is None or period.to_date is None:
        return 1.0
    return DAY if period.from_date == period.to_date else SPAN
