"""Large numbers without a noun that count what was counted just before, though money was told before both."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from svodka.language.lexicon import classes
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_verb
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.large_counts import money_nouns, place_before
from svodka.language.russian.quantities.named_things import is_animate
from svodka.language.russian.quantities.surroundings import Candidate, matches
from svodka.language.russian.quantities.wholes import of_them

STOPS = frozenset(".!?")
AGAINST = frozenset({"против", "вместо"})
"""What stands before as many as others are compared with."""
PART = 4
"""Words that a part begins with at most: «из указанной суммы», «в том числе»."""


def counts_as(counted: Draft, draft: Draft, money: Draft, next_to: bool) -> bool:
    """Whether a number counts what the last count did, which may stand next to it, and is not of money."""
    c = draft.candidate
    if _goes_on_counting(counted, c) or _others_of_them(counted, c):
        return True
    if c.before in AGAINST or _begins_part(c):
        return next_to  # «640 тысяч семей против 510 тысяч»
    return next_to and _is_nearer(counted, c, money)


def is_part_of(whole: Draft, draft: Draft, money: Draft) -> bool:
    """«Продали 9 тысяч машин на 9 млрд рублей, из них [3 тысячи] – в мае»: of what was counted before money.

    No more, and of its multiplier, which the money does not have.
    """
    told = [part.candidate.numeral.told_in for part in (whole, draft, money)]
    if not told[0] == told[1] != told[2] or draft.low > whole.low:
        return False
    between = draft.candidate.marks[whole.candidate.last + 1 : draft.candidate.first]
    return _begins_part(draft.candidate) and not _ends(between)


def _is_nearer(counted: Draft, c: Candidate, money: Draft) -> bool:
    """«Взыскали 2 млрд рублей. Провели 14 тысяч проверок, в мае – [9 тысяч]»: of one multiplier with what was
    counted in its sentence, and money only in one before. Not «…, взыскали 9 тысяч», «сумма – 9 тысяч».
    """
    if counted.candidate.numeral.told_in != c.numeral.told_in:
        return False
    between = c.marks[counted.candidate.last + 1 : c.first]
    paid = classes("russian/paying")["paying"] | money_nouns()
    if _ends(between) or any(matches(mark, paid) for mark in between):
        return False
    return _ends(c.marks[money.candidate.last + 1 : counted.candidate.first])


def _goes_on_counting(counted: Draft, c: Candidate) -> bool:
    """«Объявлено в розыск 29 тысяч человек, [найдено] 21,5 тысячи»: as many of those counted just before.

    Behind a verb of its own, and of one multiplier; not «перечислено», «взыскано» and other verbs of paying.
    """
    if counted.candidate.numeral.told_in != c.numeral.told_in:
        return False
    between = c.marks[counted.candidate.last + 1 : c.first]
    if _ends(between):
        return False
    at = place_before(c)
    paid = matches(c.mark(at), classes("russian/paying")["paying"])
    return is_verb(c.low(at)) and not paid


def _others_of_them(counted: Draft, c: Candidate) -> bool:
    """«Уволены 6,2 тысячи горняков, [ещё] 4 тысячи [лишатся] работы»: more of the people counted just before,
    behind a comma and before a verb of their own.
    """
    if counted.candidate.numeral.told_in != c.numeral.told_in:
        return False
    at, verb = place_before(c), c.mark(c.last + 1)
    if at == c.first - 1 or c.low(at) != "," or verb is None or not is_verb(verb.low):
        return False
    last = counted.candidate.last
    people = any(is_animate(c.low(i)) for i in (last, last + 1))
    between = c.marks[last + 1 : c.first]
    return people and not _ends(between) and not matches(verb, classes("russian/paying")["paying"])


def _begins_part(c: Candidate) -> bool:
    """«14,6 тысячи дел, [из них] 9,2 тысячи окончено»: what stands right before says that it is a part."""
    said = [mark.low for mark in c.marks[max(0, c.first - PART) : c.first]]
    return any(of_them(said[at:]) == len(said) - at for at in range(len(said)))


def _ends(between: Sequence[Mark]) -> bool:
    return any(ends_sentence(mark, after) for mark, after in pairwise(between))


def ends_sentence(mark: Mark, after: Mark) -> bool:
    """Whether a sentence ends with a mark: not «1,9 тыс[.] сайтов»."""
    return mark.low in STOPS and mark.gap is False and not after.text[:1].islower()
