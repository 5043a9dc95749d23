"""The months over which results or figures are told: «итоги работы за девять месяцев». Exclusions."""

from __future__ import annotations

from svodka.language.russian.numerals import is_verb
from svodka.language.russian.quantities.surroundings import Candidate, datings, matches

FAR = 6
"""Words at most from what came of the work to its time: «результатах работы ведомства за»."""


def results_over(c: Candidate) -> bool:
    """What results are of: «об итогах работы за девять месяцев», «отчёт о деятельности за 10 месяцев»."""
    if c.unit is None or c.unit.kind != "duration" or c.near != "за" or c.bound is not None:
        return False
    if c.numeral.category == "one" or not _ends(c):
        return False
    told = datings("results") | datings("report") | datings("told")
    for at in range(c.first - 2, max(-1, c.first - 2 - FAR), -1):
        mark = c.mark(at)
        if mark is None or mark.kind != "word" or is_verb(mark.low):
            return False
        if matches(mark, told):
            return True
    return False


def counted_over(c: Candidate) -> bool:
    """«Рассмотрели 5 640 дел *за 10 месяцев*», «12 тысяч машин *за девять месяцев* против 10»: when."""
    if c.unit is None or c.unit.symbol != "mo" or c.near != "за" or c.bound is not None:
        return False
    if c.numeral.category == "one" or not (_ends(c) or c.after == "против"):
        return False
    for at in range(c.first - 2, max(-1, c.first - 2 - FAR), -1):
        mark = c.mark(at)
        if mark is None or is_verb(mark.low) or (mark.kind == "sign" and not _shortens(c, at)):
            return False
        if mark.kind == "number":
            return True
    return False


def _shortens(c: Candidate, at: int) -> bool:
    """Whether a full stop only ends a word in short: «2,4 тыс[.] квартир»."""
    behind = c.mark(at + 1)
    return c.low(at) == "." and behind is not None and behind.text[:1].islower()


def _ends(c: Candidate) -> bool:
    """Whether the clause ends behind the time, or that tells of which year: «за 9 месяцев текущего года»."""
    after = c.mark(c.last + 1)
    return after is None or after.kind == "sign" or matches(after, datings("which"))
