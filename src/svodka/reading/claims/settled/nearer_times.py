"""Times that are not a figure's, where a nearer one is told.

Those of other paragraphs, where its own tells one: «[В мае] собрано 9 млрд. / За неделю заделали 1200 ям.
Ушло 90 тонн», the tonnes are not of May; those of the next clause: «в июле продали 40, [годом ранее] — 30».
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.periods.anaphora import START_OF_EVENT
from svodka.reading.syntax.sites import Site

_ENDS = frozenset(",;()")
_LONG = frozenset({"event", "since", "since-start", "relative-span"})
"""Kinds of times that last longer than a day."""


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


def before_the_opening(site: Site, options: Sequence[PlacedPeriod]) -> Iterator[int]:
    """«[В выходные] утонули пять. С начала сезона погибли 23, спасен 41»: the times of other sentences, where
    one that may be the figure's opens its own.
    """
    own = site.sentence.index
    opened = any(
        o.sentence == own and o.first == 0 < site.first and not o.aside and _is_time(o)
        for o in options
    )
    if opened and site.tree.phrases is None:
        yield from (i for i, o in enumerate(options) if o.sentence != own)


def _is_time(option: PlacedPeriod) -> bool:
    """Whether a time has days, or begins with an event; «в результате аварии» is none."""
    dated = option.candidate.period.from_date is not None
    return dated or START_OF_EVENT in option.candidate.why


def days_in_brackets(site: Site, options: Sequence[PlacedPeriod]) -> Iterator[int]:
    """«С начала операции ([12 мая]) изъято 40 ружей»: a day right behind what tells how long."""
    own, tokens = site.sentence, site.sentence.tokens
    if site.tree.phrases is not None:
        return
    beside = [(i, option) for i, option in enumerate(options) if option.sentence == own.index]
    long = {o.candidate.period.end for _, o in beside if o.candidate.kind in _LONG}
    for i, option in beside:
        at = option.first
        bracket = at > 1 and tokens[at - 1].text == "(" and tokens[at - 2].end in long
        if bracket and option.candidate.kind == "day":
            yield i


def of_the_next_clause(site: Site, options: Sequence[PlacedPeriod]) -> Iterator[int]:
    """«Выручка за июль составила 1 млрд, выручка [годом ранее] — 2 млрд»: the time of the next figure, behind
    a comma, where one with days stands before this one.
    """
    own, tokens = site.sentence, site.sentence.tokens
    beside = [(i, option) for i, option in enumerate(options) if option.sentence == own.index]
    if site.tree.phrases is not None or not any(
        option.first < site.first and option.candidate.period.from_date is not None
        for _, option in beside
    ):
        return
    for i, option in beside:
        between = [token.text for token in tokens[site.last + 1 : option.first]]
        if "," not in between:
            continue
        told = takewhile(lambda token: token.text not in _ENDS, tokens[option.first :])
        end = option.candidate.period.end
        if any(token.start >= end and token.text[0].isdigit() for token in told):
            yield i
