"""Times that no figure happened in: what it is compared with («выше мая»), when goods are due.

«На 5% больше июля 2022 года», «на уровне прошлого года», «вырос на 31% к июлю 2021 года», «фьючерс с
поставкой в декабре», «чемпионка 2010 года». They date a figure only where it stands right behind them («выше
мая (37)»), and nothing is counted from them («годом ранее»).
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from svodka.language.lexicon import folded
from svodka.language.punctuation import CLOSING, OPENING
from svodka.reading.periods.words import TimeWords

_DATES = frozenset(
    {"day", "month", "year", "season", "quarter", "half-year", "range", "anaphoric", "weekday"}
)
"""Kinds of times that something is compared with; «больше года назад» is none, «к прошлому месяцу» one."""
_YEAR = 4
"""Digits of a year."""
_AMOUNT = 8
"""Words before a time among which the amount of a change stands."""
_PROGRAMME = 14
"""Words between a programme and its years: «программы развития дорог „Сад“ на»."""
_COMPARED = 4
"""The most months that one amount is compared with."""
_BASES = 14
"""Words from one of them to the next."""
_YEARS = 3
"""Words between a month and one that it is compared with: «в апреле 2024 года к марту»."""
_JOINTS = frozenset({",", ";"})
_TITLES = frozenset({"relative-day", "now"})
"""Kinds of times that newspapers and contracts are called by."""
_STOPS = frozenset(".!?;\n")
_PAPER = 6
"""Words between a paper and the day it was signed: «указ президента республики № 5 от»."""
_NAMED = 4
"""Words that may stand between a comparative and the time: «выше аналогичного показателя мая»."""


def is_unowned(
    classes: Mapping[str, frozenset[str]],
    words: TimeWords,
    first: int,
    last: int,
    kind: str,
    over: bool,
) -> bool:
    """Whether the words before a time, the words ``first`` to ``last``, say that it is no figure's.

    ``kind`` is that of the time. ``over``: it has ended when the text was published, so that «на 31% к
    июлю» looks back to it.
    """
    if not first or (kind not in _DATES and kind != "unit"):
        return False
    own, before = _low(words, first), _low(words, first - 1)
    if before in classes["delivery"]:  # «с поставкой осенью»
        return True
    if first > 1 and before in classes["of-paper"] and _low(words, first - 2) in classes["share"]:
        return True  # «88,8% от 2010 года»
    if kind == "day" and before in classes["of-paper"]:
        numbered = last < len(words.words) and _low(words, last) in classes["numbered"]
        return numbered or _of_paper(classes, words, first - 1)
    if kind == "unit" and own not in classes["toward"]:
        return False
    if own in classes["toward"]:
        after = _low(words, first + 1) if first + 1 < len(words.words) else ""
        measured = before in classes["share"] or _amount_before(classes, words, first, last)
        measured = measured or _share_behind(classes, words, first, last)
        measured |= kind == "month" and _month_before(classes, words, first)
        return after in classes["like"] or (over and measured)
    if kind == "range" and own in classes["by"] and _of_programme(classes, words, first, last):
        return True
    if own in classes["in"] or own in classes["by"]:
        return _of_standard(classes, words, first)
    if kind == "year" and own[0].isdigit() and _of_work(classes, words, first, last):
        return True
    at = first - 1
    while at > 0 and first - at <= _NAMED and _low(words, at) in classes["named"] | classes["like"]:
        at -= 1
    if 2 < at < first - 1 and _low(words, at) in classes["share"]:
        # «превысив на 5% показатели мая»
        at -= 2 + (_low(words, at - 2) in classes["by"])
    if 0 < at < first - 1 and _low(words, at) in classes["toward"]:  # «на 3% к показателям мая»
        return over and _low(words, at - 1) in classes["share"]
    if 0 < at < first - 1 and _low(words, at) in classes["in"]:  # «по сравнению с показателями мая»
        return _low(words, at - 1) in classes["comparison"]
    return _low(words, at) in classes["than"] | classes["level"]


def is_no_time(
    classes: Mapping[str, frozenset[str]] | None, words: TimeWords, first: int, end: int, kind: str
) -> bool:
    """Whether the words from ``first`` to ``end`` tell no time at all: «житель Тулы 1985 г.р.».

    «Газета «Сегодня»», «расчётами "завтра"»: a day in quotation marks alone is a name.
    """
    if classes is not None and kind == "year":
        at = end + (words.words[end : end + 1] == ["."])
        return at < len(words.words) and words.words[at] in classes["born"]
    if kind not in _TITLES or not first or end >= len(words.words):
        return False
    return words.words[first - 1] in OPENING and words.words[end] in CLOSING


def _of_paper(classes: Mapping[str, frozenset[str]], words: TimeWords, of: int) -> bool:
    """«По указу президента [от] 14 мая закрыты 13 бань»: the day that a paper was signed.

    Not «указом от 14 мая закрыты», which was done that day; «законом от 14 мая № 5» is only referred to.
    """
    return _stands_before(classes["paper"], words, of, _PAPER)


def _of_standard(classes: Mapping[str, frozenset[str]], words: TimeWords, first: int) -> bool:
    """«На 20 больше аналогичного показателя [в 2014 году]»: what another time is compared with.

    «По сравнению с показателем [за май]» as well.
    """
    at = first - 1
    while at > 0 and first - at <= _NAMED and _low(words, at) in classes["named"]:
        at -= 1
    if at == first - 1:
        return False
    compared = at > 0 and _low(words, at) in classes["in"]
    return _low(words, at) in classes["than"] or (
        compared and _low(words, at - 1) in classes["comparison"]
    )


def _of_programme(
    classes: Mapping[str, frozenset[str]], words: TimeWords, first: int, last: int
) -> bool:
    """«В рамках программы „Сад“ [на 2021–2025 годы] высажено»: for how many years a programme is."""
    if not any(word[:_YEAR].isdigit() and len(word) >= _YEAR for word in words.words[first:last]):
        return False
    return _stands_before(classes["programme"], words, first, _PROGRAMME)


def _stands_before(which: frozenset[str], words: TimeWords, end: int, far: int) -> bool:
    """Whether one of some words is among as many before a place, with no end of a clause between."""
    for at in range(end - 1, max(-1, end - 1 - far), -1):
        if words.words[at] in _STOPS:
            return False
        if _low(words, at) in which:
            return True
    return False


def _of_work(
    classes: Mapping[str, frozenset[str]], words: TimeWords, first: int, last: int
) -> bool:
    """«Закон [2004 года]», «„Полдень“ [1873 года]», «„Ромашка“ ([1997 год])», «фильм [1997 года] „Утро“»."""
    quotes = classes["quote"]
    if last < len(words.words) and words.words[last] in quotes:
        return True
    at = first - 1 - (first > 1 and words.words[first - 1] == "(")
    return _low(words, at) in classes["paper"] | classes["vintage"] | quotes


def _amount_before(
    classes: Mapping[str, frozenset[str]], words: TimeWords, first: int, last: int
) -> bool:
    """«Вырос [на 259 тысяч баррелей в сутки] к октябрю 2016 года»: an amount, and a month of a year."""
    year = any(len(word) == _YEAR and word.isdigit() for word in words.words[first:last])
    before = words.words[max(0, first - _AMOUNT) : first]
    if not year or not _STOPS.isdisjoint(before):
        return False
    return any(
        folded(word) in classes["by"] and number[0].isdigit() for word, number in pairwise(before)
    )


def _share_behind(
    classes: Mapping[str, frozenset[str]], words: TimeWords, first: int, last: int
) -> bool:
    """«Экспорт вырос к январю 2025 года [на 12%]»: a year behind a verb, and then by what share.

    Not «к маю 2025 года на 12% снизили», where no verb stands before.
    """
    by, amount = words.words[last : last + 2] if last + 2 < len(words.words) else ("", "")
    year = any(len(word) == _YEAR and word.isdigit() for word in words.words[first:last])
    told = words.words[first - 1].isalpha() and words.words[first - 1].islower()
    shared = folded(by) in classes["by"] and amount[0].isdigit()
    return told and year and shared and _low(words, last + 2) in classes["share"]


def _month_before(classes: Mapping[str, frozenset[str]], words: TimeWords, first: int) -> bool:
    """«Индекс цен в апреле [к марту] — 100,4%, [к маю] прошлого года — 107%»: a month compared with others.

    Right behind that month, or behind a comma and an amount of such a comparison.
    """
    for _ in range(_COMPARED):
        if not first or words.words[first - 1] not in _JOINTS:
            break
        back = range(first - 2, max(0, first - _BASES), -1)
        first = next((at for at in back if words.words[at] in classes["toward"]), 0)
    at = first - 1
    while at > 0 and first - at <= _YEARS and _is_year(classes, words, at):
        at -= 1
    return at > 0 and words.words[at] in classes["month"] and _low(words, at - 1) in classes["in"]


def _is_year(classes: Mapping[str, frozenset[str]], words: TimeWords, at: int) -> bool:
    return words.words[at].isdigit() or _low(words, at) in classes["of-year"]


def _low(words: TimeWords, at: int) -> str:
    return folded(words.words[at])
