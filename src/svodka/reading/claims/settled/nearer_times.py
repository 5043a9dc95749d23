"""Times of other paragraphs, where the figure's own paragraph tells one: «[В мае] собрано 9 млрд. / За неделю
заделали 1200 ям. Ушло 90 тонн»: the tonnes are not of May.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.syntax.sites import Site


def others(site: Site, options: Sequence[PlacedPeriod]) -> Iterator[int]:
    """The times of paragraphs before, where one with days stands before the figure in its own."""
    if site.tree.phrases is not None:
        return
    sentences, own = site.page.outline.sentences, site.sentence
    beside = [
        option
        for option in options
        if option.sentence < own.index and sentences[option.sentence].paragraph == own.paragraph
    ]
    if any(option.candidate.period.from_date is not None and not option.aside for option in beside):
        for i, option in enumerate(options):
            if sentences[option.sentence].paragraph < own.paragraph:
                yield i
