"""Times that no figure happened in: what it is compared with («выше мая»), when goods are due.

«На 5% больше июля 2022 года», «на уровне прошлого года», «вырос на 31% к июлю 2021 года», «фьючерс с
поставкой в декабре». They date a figure only where it stands right behind them («выше мая (37)»), and nothing
is counted from them («годом ранее»).
"""

from __future__ import annotations

from collections.abc import Mapping

from svodka.reading.periods.words import TimeWords

_DATES = frozenset(
    {"day", "month", "year", "season", "quarter", "half-year", "range", "anaphoric", "weekday"}
)
"""Kinds of times that something is compared with; «больше года назад» is none."""
_NAMED = 4
"""Words that may stand between a comparative and the time: «выше аналогичного показателя мая»."""


def is_unowned(
    classes: Mapping[str, frozenset[str]], words: TimeWords, first: int, kind: str, over: bool
) -> bool:
    """Whether the words before a time, which begins at word ``first``, say that it is no figure's.

    ``kind`` is that of the time. ``over``: it has ended when the text was published, so that «на 31% к
    июлю» looks back to it.
    """
    if not first or kind not in _DATES:
        return False
    own, before = _low(words, first), _low(words, first - 1)
    if own in classes["toward"]:
        after = _low(words, first + 1) if first + 1 < len(words.words) else ""
        return after in classes["like"] or (over and before in classes["share"])
    if own in classes["in"]:
        return before in classes["delivery"]
    if before in classes["level"]:
        return True
    at = first - 1
    while at > 0 and first - at <= _NAMED and _low(words, at) in classes["named"]:
        at -= 1
    return _low(words, at) in classes["than"]


def _low(words: TimeWords, at: int) -> str:
    return words.words[at].lower().replace("ё", "е")
