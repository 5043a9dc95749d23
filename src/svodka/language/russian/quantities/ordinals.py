"""Exclusions: ordinals, and parts that are named by one."""

from __future__ import annotations

import re

from svodka.language.lexicon import classes
from svodka.language.punctuation import OPENING
from svodka.language.quantities.marks import Mark
from svodka.language.quantities.number import is_of_year
from svodka.language.russian.numerals import (
    agrees_as_ordinal,
    is_asked_for,
    is_few,
    is_ordinal,
    is_verb,
    readings,
)
from svodka.language.russian.quantities.compounds import Compound
from svodka.language.russian.quantities.numerals import CARDINAL_SUFFIXES, read_numeral
from svodka.language.russian.quantities.surroundings import Candidate, contexts, labels, matches
from svodka.language.russian.quantities.wholes import is_former

ELEVEN = 11
LEFT = frozenset({"с", "со", "после"})
"""What stands before a place of a table that is left."""
TEN = frozenset({"десятку"})
"""The first ten of a table, behind «в»; ten things are «в десяток»."""
RANKS = 14
"""Marks between the place that is left and the next one."""
THOUSAND = 1000


def ordinal_suffix(c: Candidate) -> bool:
    """Letters of an ordinal: «29-го тура», «90-х годов»."""
    suffix = c.numeral.suffix
    if not suffix:
        return False
    if suffix in CARDINAL_SUFFIXES:
        value = c.numeral.low
        if suffix == "ми" and c.unit is None and not c.counts:
            return c.after != "из" or value % 10 not in (7, 8)  # «выезжали к 7-ми из них»
        if c.unit is not None and c.unit.symbol == "a" and c.low(c.unit.first) != "лет":
            return True
        if suffix == "х" and value < 100 and not is_few(value):  # «выпускники 11-х классов»
            return c.unit is None
        tens = 20 <= value < 100 and value % 10 == 0
        return suffix in ("х", "ми") and (is_of_year(value) or (tens and c.unit is None))
    if suffix == "ю" and c.numeral.low % 10 not in (1, 2, 3, 4):
        after = c.mark(c.numeral.last + 1)
        return after is None or not any(
            form.number == "plur" and form.case in ("ablt", "gent") for form in readings(after.low)
        )
    return True


def bare_ordinal(c: Candidate) -> bool:
    """Digits that agree like an ordinal: «26 место», «70 Каннского фестиваля», «на 85 году»."""
    n = c.numeral
    if n.style != "digits" or n.scale != 1 or n.suffix or n.low % 1 or n.is_range or c.money_sign:
        return False
    if n.grouped or _is_decimal(c):  # «26 535 ребёнка»: a slip; «10,0 процента»
        return False
    if _begins_order(c):
        return True
    if c.unit is not None and c.unit.kind == "money":  # «720 тенге»: a word without cases
        return False
    digit, teen = int(n.low % 10), int(n.low % 100) in range(11, 15)
    if digit == 1 and not teen:
        return _is_first_of_order(c)
    mark = c.counted_word if c.last == n.last else c.mark(n.last + 1)
    if mark is None or mark.kind != "word" or mark.text.isupper() or c.bound is not None:
        return False
    if any(map(str.isupper, mark.text[1:])):  # «40 кВтч»: a symbol, which has no cases
        return False
    if mark.text[:1].isupper() and readings(mark.low)[0].pos == "NOUN":
        return False
    behind, season = c.low(n.last + 2), classes("russian/calendar")["season"]
    if behind in contexts("later") or (behind in season and is_former(mark.low)):
        return False  # «против 385 годом ранее», «вместо 72 прошлой осенью»
    head = c.last_part(n.last + 1) or mark
    if head is not mark and is_asked_for(mark.low, n.low):  # «12 дронов-камикадзе»
        return False
    return agrees_as_ordinal(head.low, 0 if teen or digit not in (2, 3, 4) else digit)


def _is_first_of_order(c: Candidate) -> bool:
    """«На [1] этаже», «в [21] ряду»: what is counted off, and not «в [1] доме»."""
    word = c.mark(c.numeral.last + 1)
    if word is None or c.near not in contexts("where"):
        return False
    ordered = matches(word, labels("ordered") | labels("grade"))
    return ordered and (readings(word.low)[0].case, readings(word.low)[0].number) == (
        "loct",
        "sing",
    )


def ranked(c: Candidate) -> bool:
    """«С 5 места на [9].», «обладатели [2] и [3] места»: places of a table, and not so many of them."""
    if not c.bare or c.numeral.style != "digits" or c.numeral.low % 1 or c.numeral.is_range:
        return False
    first = c.numeral.first
    if c.near in LEFT:  # «после [21] места»
        return matches(c.mark(first + 1), labels("rank")) and c.low(first + 1)[-1:] in "аи"
    if c.near == "на" and not c.counts and not c.after.isalpha():
        return _leaves_rank(c, first - 1)
    lower, upper = (first, first + 2) if c.after == "и" else (first - 2, first)
    joined = c.low(lower + 1) == "и" and c.low(lower).isdecimal() and c.low(upper).isdecimal()
    if not joined or int(c.low(upper)) - int(c.low(lower)) != 1:
        return False
    word = c.mark(upper + 1)
    return matches(word, labels("rank")) and word is not None and word.low[-1:] in "ауео"


def among_the_first(c: Candidate) -> bool:
    """«Вошёл в [десятку] лучших», «в «[десятку]» попали»: the first ten of a table, and no number of them."""
    if c.low(c.numeral.first) not in TEN or c.numeral.first != c.numeral.last:
        return False
    at = c.numeral.first - 1
    return c.low(at - (c.low(at) in OPENING or c.low(at) == "-")) in ("в", "топ")


def _leaves_rank(c: Candidate, on: int) -> bool:
    """«[С 5 места] на», «[после 7 места] на»: whether a place of a table that is left stands before."""
    for at in range(on - 1, max(2, on - RANKS), -1):
        mark = c.marks[at]
        if mark.low in ".;!?" or (mark.kind == "word" and is_verb(mark.low)):
            return False
        if matches(mark, labels("rank")):
            left = c.low(at - 2) in contexts("of-genitive")
            return left and c.low(at - 1).isdecimal()
    return False


def in_row_of_ordinals(c: Candidate) -> bool:
    """A number whose ordinal ending the last of its row has: «забили на [15], [40] и 58-й минутах»."""
    if not c.bare or c.numeral.style != "digits" or c.after not in (",", "и", "или"):
        return False
    at = c.numeral.last + 1
    while (mark := c.mark(at + 1)) is not None and mark.kind == "number":
        following = read_numeral(c.marks, at + 1)
        if following is None or (c.low(at) == "," and following.suffix):
            return False  # «первый набрал 15, 2-й — 12»
        if c.low(at) != ",":
            return bool(following.suffix) and following.suffix not in CARDINAL_SUFFIXES
        at = following.last + 1
        if c.low(at) not in (",", "и", "или"):
            return False
    return False


def _is_decimal(c: Candidate) -> bool:
    """Whether a number is written with a fraction, be it nought: «10,0»."""
    return not c.marks[c.numeral.first].text.isdecimal()


def _begins_order(c: Candidate) -> bool:
    """«[С 27] по 30 неделю», «[с 1] по 4 класс»: the first of a stretch that one word counts off."""
    last, behind = c.mark(c.numeral.last + 2), c.mark(c.numeral.last + 3)
    if c.near not in ("с", "со") or c.low(c.numeral.last + 1) != "по" or behind is None:
        return False
    return last is not None and last.text.isdecimal() and agrees_as_ordinal(behind.low, 0)


def governed_ordinal(c: Candidate) -> bool:
    """«С [15] места», «до [8] класса»: behind a preposition of the genitive so many would be «мест».

    Not of what ends in 1: «до 21 года» may be either.
    """
    n, unit = c.numeral, c.unit
    if n.style != "digits" or n.scale != 1 or n.suffix or n.low % 1 or n.is_range or n.grouped:
        return False
    if c.money_sign or (unit is not None and unit.kind != "duration"):
        return False
    if c.near not in contexts("of-genitive") or (n.low % 10 == 1 and n.low % 100 != ELEVEN):
        return False
    mark = c.mark(n.last + 1)
    if mark is None or mark.kind != "word" or not mark.text.islower():
        return False
    forms = [form for form in readings(mark.low) if form.case in ("gent", "gen2", "gen1")]
    return bool(forms) and all((form.pos, form.number) == ("NOUN", "sing") for form in forms)


def numbers_one(number: Compound, word: Mark | None) -> bool:
    """Whether a number in an adjective says which of many stands behind it: «16-миллионный [пассажир]»."""
    many = number.value >= THOUSAND and number.symbol == "1"
    one = many and matches(word, contexts("one-of-many"))
    return (
        one and word is not None and any(form.number == "sing" for form in readings(word.low)[:1])
    )


_YEAR = re.compile(r"(?:19|20)\d\d(?:-?(?:го|й))?")


def ordered_part(c: Candidate) -> bool:
    """A part that is named, not measured: «во второй половине», «в четверти финала»."""
    previous = c.mark(c.numeral.first - 1)
    if c.numeral.category == "noun" and previous is not None and is_ordinal(previous.low):
        return True
    if c.numeral.category != "part" or c.numeral.scale != 1:
        return False
    after = c.mark(c.last + 1)
    if previous is not None and previous.kind == "word" and is_ordinal(previous.low):
        return True
    if matches(previous, labels("side")):  # «ветер северной четверти»
        return True
    if matches(previous, contexts("span")) or c.near in ("этой", "другой", "вторую", "той"):
        return True
    if after is not None and (is_ordinal(after.low) or c.after in ("века", "столетия")):
        return True
    if after is not None and _YEAR.fullmatch(after.text):
        return True  # «за *половину* 2025 года»
    return c.after in (
        "года",
        "дня",
        "месяца",
        "матча",
        "поединка",
        "сезона",
        "тайма",
        "игры",
        "встречи",
        "xx",
    )
