"""Rows of amounts: percent that a row of changes says once, before or behind the others.

«Одежда подорожала на 15 процентов, обувь — на 11», «сахар подорожал на 11, а соль почти на 9 процентов».
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from svodka.language.punctuation import HYPHENS, LONG_DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_verb, readings
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.elision import may_take, take
from svodka.language.russian.quantities.surroundings import contexts, matches

ALL = 100
"""Percent: a larger number may be of something else."""
YEAR = 4
"""Digits of a year."""
NAMED = 6
"""Words that may stand between two amounts of one verb: «…, а [сотовые телефоны] — на 10»."""
FAR = 24
"""Words before a share among which «доля» stands."""
DASHED = 3
"""Marks of a comma, whose the next share is, and a dash."""
ENDS = frozenset({"", ",", ".", ";", ")", "!", "?"})
"""What follows a number that counts nothing."""


def lend_percent(sequence: Sequence[Mark], found: Sequence[Draft]) -> None:
    """Percent that bare amounts take from their neighbours in a row."""
    read = [draft for draft in found if not draft.rejected]
    for left, right in pairwise(read):
        if left.kind != "percent":
            continue
        if _is_bare(right):
            rules = (_is_row, _are_shares, _is_given_to)
            if any(rule(sequence, left, right) for rule in rules):
                take(left, right)
        elif _is_said_so(sequence, left, right):
            take(left, right)
    for left, right in pairwise(reversed(read)):
        if left.kind == "percent" and _is_bare(right) and _is_row(sequence, right, left):
            take(left, right)
    for left, one, right in zip(read, read[1:], read[2:], strict=False):
        if left.kind == right.kind == "percent" and _is_item_between(sequence, left, one, right):
            take(right, one)


def begins(draft: Draft) -> int:
    """The first mark of «на» and the amount, in whichever order the bound stands; -1 without «на»."""
    c = draft.candidate
    if c.near == "на":  # «почти [на] 11»
        return min(c.first, c.numeral.first - 1)
    return c.first - 1 if c.before == "на" else -1


def names_another(told: Sequence[Mark]) -> bool:
    """Whether the marks between two amounts of one verb only name what changed: «, а соль —»."""
    told = _without_years(told)
    commas = [mark for mark in told if mark.low == ","]
    words = [mark for mark in told if mark.kind == "word"]
    dash = bool(told) and told[-1].low in "–—-"
    hyphens = sum(is_hyphen(mark) for mark in told[:-1])
    return (
        len(commas) == 1 and told[0].low == "," and 0 < len(words) <= NAMED
        and len(words) + hyphens + 1 + dash == len(told)
        and not any(is_verb(mark.low) for mark in words)
    )  # fmt: skip


def is_hyphen(mark: Mark) -> bool:
    """Whether a mark joins two parts of a word: «Усть[-]Каменогорск»."""
    return mark.low in HYPHENS and not mark.gap


def _without_years(told: Sequence[Mark]) -> Sequence[Mark]:
    """The marks without the numbers of years and their endings: «в 2023[-м] —»."""
    out, ending = [], False
    for mark in told:
        year = mark.kind == "number" and len(mark.text) == YEAR
        if not year and not (ending and not mark.gap):
            out.append(mark)
        ending = year or (ending and mark.low == "-" and not mark.gap)
    return out


def _is_bare(draft: Draft) -> bool:
    return may_take(draft) and draft.low <= ALL and draft.candidate.after in ENDS


def _is_row(sequence: Sequence[Mark], left: Draft, right: Draft) -> bool:
    """Whether two amounts are of one verb: not «жалоб — на 120», which may be so many."""
    first = begins(right)
    if first < 0 or begins(left) < 0:
        return False
    told = sequence[left.candidate.last + 1 : first]
    return names_another(told) and not any(matches(mark, contexts("number-of")) for mark in told)


def _is_item_between(sequence: Sequence[Mark], left: Draft, one: Draft, right: Draft) -> bool:
    """«В Лесном районе — 62%, Речном — [59] и Степном — 57%»: each behind a dash, no sentence between."""
    c = one.candidate
    told = sequence[left.candidate.last + 1 : right.candidate.first]
    return (
        may_take(one)
        and one.low <= ALL
        and c.after in (",", "и")
        and all(draft.candidate.before in LONG_DASHES for draft in (left, one, right))
        and not any(is_verb(mark.low) or mark.low in ".!?;()" for mark in told)
    )


def _is_given_to(sequence: Sequence[Mark], left: Draft, right: Draft) -> bool:
    """«Премьеру доверяет 61%, губернаторам — [54]»: the next one in the dative, and a dash."""
    told = sequence[left.candidate.last + 1 : right.candidate.first]
    if len(told) != DASHED or told[0].low != "," or told[-1].low not in LONG_DASHES:
        return False
    to_whom = any(f.case == "datv" and f.pos == "NOUN" for f in readings(told[1].low)[:1])
    return to_whom and left.candidate.before != "на"


def _is_said_so(sequence: Sequence[Mark], left: Draft, right: Draft) -> bool:
    """«…, 24% — здравоохранение, [19] — коррупцию»: what so many said, each behind its share and a dash."""
    c, told = right.candidate, sequence[left.candidate.last + 1 : right.candidate.first]
    if left.candidate.before not in {"", ",", ";", "."}:
        return False
    if not may_take(right) or c.after not in LONG_DASHES or left.low + right.low > ALL:
        return False
    if not DASHED <= len(told) <= NAMED or told[0].low not in LONG_DASHES or told[-1].low != ",":
        return False
    return all(mark.kind == "word" and not is_verb(mark.low) for mark in told[1:-1])


def _are_shares(sequence: Sequence[Mark], left: Draft, right: Draft) -> bool:
    """«Доля ржи составила 42%, овса — [39]»: shares of one whole, the next behind whose it is and a dash."""
    told = sequence[left.candidate.last + 1 : right.candidate.first]
    if len(told) < DASHED or told[-1].low not in LONG_DASHES or left.low + right.low > ALL:
        return False
    if not names_another(told) or not any(f.case == "gent" for f in readings(told[-2].low)[:2]):
        return False
    before = sequence[max(0, left.candidate.first - FAR) : left.candidate.first]
    clause = list(takewhile(lambda mark: mark.low not in ".;!?", reversed(before)))
    share = (at for at, mark in enumerate(clause) if matches(mark, contexts("share-of")))
    if (named := next(share, None)) is None:
        return False
    # not «школ — 12, доля частных — 42%»
    return all(mark.kind != "number" for mark in clause[named + 1 :])
