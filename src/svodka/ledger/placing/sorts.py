"""Parts that are people of different sorts, and so not the same people: «41 мужчина, 12 женщин и 9 детей»."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from svodka.ledger.meaning.bounds import bounds
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.nationals import PERSON
from svodka.ledger.meaning.words import Text
from svodka.ledger.placing.rows import COMMA, item_end, joins, noun_of
from svodka.model import Claim

SEX, YOUNG, GROWN = "sex", "young", "grown"
DIVISIONS = ({SEX}, {SEX, YOUNG}, {GROWN, YOUNG})
"""Sorts that together divide people; adults are men and women, and so no sort beside them."""


def of_other_sorts(
    whole: Claim, parts: Sequence[Claim], text: Text, catalogue: Catalogue
) -> list[Claim]:
    """The parts that are a row of people of different sorts, closed by «и»: together no more than all.

    Not children beside men and women who make the whole: they are among these.
    """
    row = sorted(parts, key=lambda part: part.quantity.start)
    nouns = [noun_of(part, text, catalogue) for part in row]
    sorts = [noun.sort if noun is not None else "" for noun in nouns]
    of = noun_of(whole, text, catalogue)
    people = of is not None and (PERSON in (of.name, of.counts) or PERSON in of.flags)
    if not people or len({noun.name for noun in nouns if noun}) < max(len(row), 2):
        return []
    if set(sorts) not in DIVISIONS or sorts.count(SEX) == 1 or not _is_row(row, text, catalogue):
        return []
    grown = [part for part, sort in zip(row, sorts, strict=True) if sort == SEX]
    return row if YOUNG not in sorts or _less(grown, whole) else []


def _is_row(row: Sequence[Claim], text: Text, catalogue: Catalogue) -> bool:
    """Whether parts follow one another with nothing but commas between them, and «и» before the last."""
    for at, (one, other) in enumerate(pairwise(row), start=2):
        end = item_end(one, text, catalogue)
        if end is None or one.sentence != other.sentence:
            return False
        last = at == len(row)
        between = text.text[end : other.quantity.start]
        if not (
            joins(end, other.quantity.start, text, catalogue) if last else COMMA.fullmatch(between)
        ):
            return False
    return item_end(row[-1], text, catalogue) is not None


def _less(some: Sequence[Claim], whole: Claim) -> bool:
    """Whether some parts make less than their whole, as far as they are known."""
    of, values = bounds(whole.quantity), [bounds(one.quantity) for one in some]
    return of is not None and sum(value.most for value in values if value is not None) < of.least
