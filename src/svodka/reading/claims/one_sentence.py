"""Figures of one sentence that are of one time, or told by one source."""

from __future__ import annotations

import operator
from collections.abc import Iterator, Sequence

from svodka.reading.claims.choosing.drafts import Reading


def of_one_sentence(slot: str, readings: Sequence[Reading]) -> Iterator[list[int]]:
    """Figures of one sentence, one behind the other, that are of one time or told by one source."""
    same, run = SHARED_IN_SENTENCES[slot], list[int]()
    for i, reading in enumerate(readings):
        if run and not same(readings[run[-1]], reading):
            yield run
            run = []
        run.append(i)
    yield run


def _same_sources(before: Reading, reading: Reading) -> bool:
    sums = (r.choices["source"].ballot.sums.keys() for r in (before, reading))
    same = before.site.sentence is reading.site.sentence and operator.eq(*sums)
    return same and not _each_its_own(before, reading)


def _same_times(before: Reading, reading: Reading) -> bool:
    """«Сгорели [два] дома, погибли [три] человека»: a sentence that says no time of its own has one time.

    Of 258 figures in annotated articles whose sentences say none 254 are of the time of the figure before
    them, or as it of none.
    """
    first, second = before.site, reading.site
    if first.sentence is not second.sentence or first.tree.phrases is not None:
        return False
    if first.quantity.kind != second.quantity.kind:
        return False
    told = [r.choices["period"].option for r in (before, reading)]
    return all(one is None or one.sentence < first.sentence.index for one in told)


SHARED_IN_SENTENCES = {"period": _same_times, "source": _same_sources}
"""What figures of one sentence share, and when two beside each other do."""


def _each_its_own(before: Reading, reading: Reading) -> bool:
    """«По данным ЦИК, он набрал 54%, по данным штаба — 51%»: words of saying before each figure."""
    own, other = (r.choices["source"].option for r in (before, reading))
    if own is None or other is None or own.statement.cue is None or other.statement.cue is None:
        return False
    first, second = own.statement.cue.start, other.statement.cue.start
    start = before.site.sentence.start
    figure, behind = before.site.quantity.start, reading.site.quantity.start
    return bool(start <= first < figure < second < behind)
