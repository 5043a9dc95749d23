"""Exclusions: numerals that state no figure.

A rule looks at one candidate and says whether it is something else: a date, an ordinal, a label. The first
rule that fires names the rejection, and its docstring is the reason that is given for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from svodka.language.russian.numerals import (
    agrees_as_ordinal,
    is_ordinal,
    is_verb,
    readings,
    words,
)
from svodka.language.russian.quantities.addresses import dialled, hotline, house, phone, site
from svodka.language.russian.quantities.change import change_word
from svodka.language.russian.quantities.datings import ago, lately, named_age, record, sums_up
from svodka.language.russian.quantities.numerals import CARDINAL_SUFFIXES, HYPHENS
from svodka.language.russian.quantities.surroundings import Candidate, contexts, labels, matches

QUOTES = frozenset('«»„“”"')
TITLE = 7
"""The most marks between the quotation marks of a title."""


def broken(c: Candidate) -> bool:
    """The number words do not make one number: «двадцать первый»."""
    return bool(c.numeral.broken)


def ordinal_suffix(c: Candidate) -> bool:
    """Letters of an ordinal: «29-го тура», «90-х годов»."""
    suffix = c.numeral.suffix
    if not suffix:
        return False
    if suffix in CARDINAL_SUFFIXES:
        value = c.numeral.low
        if suffix == "ми" and c.unit is None and not c.counts:
            return True
        if c.unit is not None and c.unit.symbol == "a" and c.low(c.unit.first) != "лет":
            return True
        tens = 20 <= value < 100 and value % 10 == 0
        return suffix in ("х", "ми") and (1000 <= value <= 2100 or (tens and c.unit is None))
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
    if c.unit is not None and c.unit.kind == "money":  # «720 тенге»: a word without cases
        return False
    digit, teen = int(n.low % 10), int(n.low % 100) in range(11, 15)
    if digit == 1 and not teen:
        return False
    mark = c.mark(n.last + 1)
    if mark is None or mark.kind != "word" or mark.text.isupper() or c.bound is not None:
        return False
    if mark.text[:1].isupper() and readings(mark.low)[0].pos == "NOUN":
        return False
    if c.low(n.last + 2) in contexts("later"):  # «против 385 годом ранее»
        return False
    return agrees_as_ordinal(mark.low, 0 if teen or digit not in (2, 3, 4) else digit)


def leading_zero(c: Candidate) -> bool:
    """A whole number that begins with a zero is a code: «04»."""
    mark = c.mark(c.numeral.first)
    return (
        mark is not None and len(mark.text) > 1 and mark.text[0] == "0" and mark.text.isdigit()
        and len(c.marks) > 2
    )  # fmt: skip


def row(c: Candidate) -> bool:
    """One of several bare numbers in a row: «22 04 2018»."""
    if not c.bare or c.counts:
        return False
    start, after = c.mark(c.numeral.first), c.mark(c.numeral.last + 1)
    before = c.mark(c.numeral.first - 1)
    return (
        (before is not None and before.kind == "number" and c.numeral.first == c.first)
        or (after is not None and after.kind == "number" and c.numeral.low < 3000)
    ) and start is not None  # fmt: skip


def title(c: Candidate) -> bool:
    """A number in the title of something: «17 мгновений весны», «Россия 1»."""
    if c.unit is not None and c.unit.kind in ("money", "percent"):
        return False
    before = c.marks[max(0, c.numeral.first - TITLE + 1) : c.numeral.first]
    quotes = [place for place, mark in enumerate(before) if mark.low in QUOTES]
    if not quotes or before[quotes[-1]].low == "»":
        return False
    opening = c.numeral.first - len(before) + quotes[-1]
    closing = next(
        (at for at in range(c.numeral.last + 1, min(len(c.marks), opening + TITLE + 1))
         if c.low(at) in QUOTES), None,
    )  # fmt: skip
    if closing is None or c.low(closing) == "«":
        return False
    inside = c.marks[opening + 1 : closing]
    if inside[0].text[:1].islower() or any(mark.low in ".;?" for mark in inside):
        return False
    return not any(mark.kind == "word" and is_verb(mark.low) for mark in inside)


def capital_name(c: Candidate) -> bool:
    """An abbreviation in capitals before a bare number: «ОД 3628», «ТУ 134»."""
    previous = c.mark(c.numeral.first - 1)
    return (
        c.bare and previous is not None and previous.kind == "word" and len(previous.text) > 1
        and previous.text.isupper() and not c.counts
    )  # fmt: skip


def named(c: Candidate) -> bool:
    """The number belongs to a name: «МиГ-29», «Евро-2012», «A320»."""
    start = c.mark(c.numeral.first)
    previous = c.mark(c.numeral.first - 1)
    if start is None or previous is None or c.numeral.style != "digits":
        return False
    if not start.gap and previous.kind == "word":
        return True
    if previous.low in HYPHENS and not start.gap and not previous.gap:
        other = c.mark(c.numeral.first - 2)
        return other is not None and other.kind in ("word", "number", "date")
    after = c.mark(c.numeral.last + 1)
    if (
        c.unit is None
        and after is not None
        and not after.gap
        and after.low in ("+", "=", "'", "’", "×")
    ):
        return True
    if (
        previous.low in ("/", "_", "\\", "*", "×", "+", "’", "'")
        and not start.gap
        and not previous.gap
    ):
        return not c.money_sign
    return False


def latin_name(c: Candidate) -> bool:
    """A name in Latin letters before a bare number: «Boeing 737», «Windows 10»."""
    previous = c.mark(c.numeral.first - 1)
    return (
        c.bare and previous is not None and previous.kind == "word"
        and previous.text.isascii() and not c.counts
    )  # fmt: skip


def glued_name(c: Candidate) -> bool:
    """Letters right behind the digits that are no unit: «5G», «12К»."""
    after = c.mark(c.numeral.last + 1)
    return (
        c.numeral.style == "digits" and c.unit is None and c.numeral.scale == 1
        and after is not None and not after.gap and after.kind == "word"
    )  # fmt: skip


def date(c: Candidate) -> bool:
    """A day of a month: «15 мая», «1, 2 и 3 июня», «с 5 по 21 августа»."""
    if c.unit is not None or not 1 <= c.numeral.low <= 31 or c.numeral.scale != 1:
        return False
    at = c.numeral.last + 1
    for _ in range(4):
        mark = c.mark(at)
        if mark is None:
            return False
        if matches(mark, labels("month")):
            return mark.kind == "word"
        if mark.low in ("и", ",", "по", "до", "на", "-", "–", "—", "или", "с"):
            after = c.mark(at + 1)
            if after is None or after.kind != "number" or not after.text.isdigit():
                return False
            at += 2
            continue
        return False
    return False


def year(c: Candidate) -> bool:
    """A year: «в 2004 году», «(1990)», «с 1985 по 2010»."""
    n = c.numeral
    if n.style != "digits":
        return False
    if n.grouped or n.scale != 1 or c.money_sign or n.low % 1 or n.high % 1:
        return False
    if not 1000 <= n.low <= 2100 or n.high > 2100:
        return False
    after = c.mark(n.last + 1)
    if matches(after, labels("year")) and after is not None and after.low != "лет":
        return True
    if n.is_range:
        return c.unit is None and not c.counts
    if c.unit is not None:
        return False
    if _listed_year(c):
        return True
    if after is not None and after.low in ("/", "-", "–", "—"):
        return True
    if c.bound is not None and c.bound.form not in ("до", "около", "под"):
        return False
    if n.low >= 1700 and n.high <= 2100:
        return not c.counts
    if c.near == "до" and change_word(c.marks, n.first - 1) in ("increase", "decrease", "come"):
        return False  # «выросло до 1340»
    return c.near in ("в", "с", "до", "по", "к", "от") and not c.counts


def _listed_year(c: Candidate) -> bool:
    """«с 794 по 1185 годы», «в 2003, 2004 и 2005 годах»: the word stands behind the last of them."""
    at = c.numeral.last + 1
    for _ in range(4):
        if c.low(at) not in ("по", "и", ",", "до", "или"):
            return False
        number = c.mark(at + 1)
        if number is None or number.kind != "number":
            return False
        if c.low(at + 2) in labels("year") and c.low(at + 2) != "лет":
            return True
        at += 2
    return False


def labelled(c: Candidate) -> bool:
    """A number that names its thing: «статья 105», «№ 5», «в доме 12»."""
    if c.numeral.style != "digits" and c.unit is None and c.numeral.low < 21:
        previous = c.mark(c.numeral.first - 1)
        return matches(previous, frozenset({"номер"})) and not c.counts
    if c.bound is not None or c.numeral.style != "digits":
        return False
    if c.unit is not None and c.unit.kind in ("money", "percent"):  # «за рейс 1200 евро»
        return False
    at = c.numeral.first - 1
    if c.low(at) == ".":
        at -= 1
    for _ in range(4):
        mark = c.mark(at)
        if mark is None:
            return False
        if matches(mark, labels("label")):
            return not (mark.kind == "word" and len(mark.low) == 1 and c.low(at + 1) != ".")
        if c.unit is None and matches(mark, labels("weak-label")):
            singular = any(form.number == "sing" for form in readings(mark.low)[:2])
            return c.numeral.scale == 1 and singular and not c.counts
        before = c.mark(at - 1)
        if mark.low in (",", "и", "-", "–", "—") and before and before.kind == "number":
            at -= 2
            continue
        return False
    return False


def law(c: Candidate) -> bool:
    """A number before the name of a code: «228 УК РФ»."""
    after = c.mark(c.numeral.last + 1)
    return c.bare and after is not None and after.low in labels("law") and after.text[:1].isupper()


def clock(c: Candidate) -> bool:
    """A time of day: «в 9 часов», «к 8 вечера», «в 18.30»."""
    n = c.numeral
    if n.scale != 1 or (n.is_range and c.unit is None):
        return False
    if c.after in labels("day-part") and n.high <= 24:
        return True
    if _opening_hours(c):
        return True
    if c.near == "на" and matches(c.mark(n.first - 2), frozenset({"состояние"})):
        return c.unit is not None and c.unit.symbol == "h"
    start = c.mark(n.first)
    if c.unit is not None and c.unit.symbol in ("h", "min") and c.unit.kind == "duration":
        word = c.low(c.unit.first)
        if n.low > 24 or n.low % 1 or word not in ("час", "часа", "часов", "ч", "часам"):
            return False
        return c.near in ("в", "к", "ко")
    if start is None or c.unit is not None or n.style != "digits":
        return False
    hour, dot, minute = start.text.partition(".")
    return (
        bool(dot) and len(minute) == 2 and minute.isdigit() and int(minute) < 60 and int(hour) < 25
        and (c.near in ("в", "до", "с", "к", "около") or c.after in ("мск", "utc", "gmt"))
        and not c.counts
    )  # fmt: skip


def _opening_hours(c: Candidate) -> bool:
    """«с 7 до 9 часов», «с 4 до 11 утра»: from one time of day to another."""
    n = c.numeral
    if n.high > 24 or n.low % 1 or (c.unit is not None and c.unit.symbol != "h"):
        return False
    if c.near in ("с", "со") and c.low(c.last + 1) == "до":
        start, end = n.first - 1, c.last + 3
    elif c.near == "до" and c.low(n.first - 3) in ("с", "со"):
        start, end = n.first - 3, n.last + 1
    else:
        return False
    other = c.mark(n.first - 2 if end == n.last + 1 else c.last + 2)
    if other is None or not (other.kind == "number" or other.low in words()):
        return False
    if change_word(c.marks, start) is not None:
        return False
    return c.low(end) in labels("day-part") or c.low(end) in ("часов", "часа", "час")


def score(c: Candidate) -> bool:
    """The score of a match, or two numbers that a dash joins without a unit: «3–1», «со счётом 2-2»."""
    n = c.numeral
    dash, other = c.mark(n.last + 1), c.mark(n.last + 2)
    if (
        c.unit is None and dash is not None and dash.low in HYPHENS and not dash.gap
        and other is not None and other.kind == "number" and not other.gap
    ):  # fmt: skip
        return True
    return c.unit is None and any(c.low(at) in labels("score") for at in (n.first - 1, n.first - 2))


def stage(c: Candidate) -> bool:
    """A stage of a cup or a vulgar fraction: «1/8 финала»."""
    after, other = c.mark(c.numeral.last + 1), c.mark(c.numeral.last + 2)
    if c.numeral.category == "part" and matches(after, labels("season")):
        return True
    return (
        c.numeral.style == "digits" and after is not None and after.low == "/" and not after.gap
        and other is not None and other.kind == "number"
    )  # fmt: skip


def listing(c: Candidate) -> bool:
    """The number of an item at the beginning of a line, a footnote or a line of its own."""
    if not c.bare or c.numeral.low % 1:
        return False
    before, after = c.mark(c.numeral.first - 1), c.mark(c.numeral.last + 1)
    if before is None:
        return after is not None and after.low in (".", ")") and c.numeral.high < 100
    return before.low == "[" and after is not None and after.low == "]"


def pronoun_one(c: Candidate) -> bool:
    """«один из», «один и тот же», «одни … другие»: no counting."""
    if c.numeral.category != "one" or c.numeral.low != 1:
        return False
    if c.near in ("ни", "не"):
        return True
    if c.unit is not None:
        return False
    if c.after == "из":
        following = c.mark(c.last + 2)
        return following is None or not (following.kind == "number" or following.low in words())
    if c.after == "и":
        return c.low(c.last + 2) in (
            "тот",
            "та",
            "то",
            "те",
            "того",
            "той",
            "ту",
            "тем",
            "тех",
            "же",
        )
    return c.after in ("другой", "за", "на", "в", "раз", "лишь")


def somewhat(c: Candidate) -> bool:
    """«несколько» that counts nothing: «несколько драматичными», «несколько выше»."""
    if c.numeral.category != "several" or c.near == "по" or c.unit is not None:
        return False
    found = (
        readings(c.after) if c.low(c.numeral.first) == "несколько" and c.numeral.scale == 1 else ()
    )
    return bool(found) and found[0].pos in ("ADJF", "PRTF", "ADJS", "COMP", "ADVB") and not any(
        form.case == "gent" and form.number == "plur" for form in found
    )  # fmt: skip


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
    if matches(previous, contexts("span")) or c.near in ("этой", "другой", "вторую", "той"):
        return True
    if after is not None and (is_ordinal(after.low) or c.after in ("века", "столетия")):
        return True
    return c.after in ("года", "дня", "месяца", "матча", "сезона", "тайма", "игры", "встречи", "xx")


def lost_multiplier(c: Candidate) -> bool:
    """A plural multiplier right behind a number that it does not join: better no value than a wrong one."""
    previous = c.mark(c.numeral.first - 1)
    return (
        c.numeral.vague and c.numeral.category in ("multiplier", "noun")
        and previous is not None and previous.kind in ("number", "date", "clock")
    )  # fmt: skip


def family(c: Candidate) -> bool:
    """«семью» is a family unless an instrumental plural follows."""
    if c.low(c.numeral.first) != "семью" or c.numeral.first != c.numeral.last:
        return False
    after = c.mark(c.numeral.last + 1)
    return after is None or not any(
        form.case == "ablt" and form.number == "plur" for form in readings(after.low)
    )


RULES: tuple[Callable[[Candidate], bool], ...] = (
    broken, ordinal_suffix, leading_zero, named, date, year, labelled, law, clock, row, title,
    bare_ordinal, capital_name, score, stage, phone, dialled, hotline, house, site, listing,
    latin_name, glued_name, pronoun_one, somewhat, ordered_part, lost_multiplier, family,
    ago, lately, record, sums_up, named_age,
)  # fmt: skip

DATINGS: tuple[Callable[[Candidate], bool], ...] = (ago, lately, record, sums_up)


def exclusion(
    c: Candidate, rules: Sequence[Callable[[Candidate], bool]] = RULES
) -> tuple[str, str] | None:
    """Name and reason of the first rule that says the candidate is no figure, or ``None``."""
    for rule in rules:
        if rule(c):
            reason = (rule.__doc__ or "").partition("\n")[0]
            return f"exclusion.{rule.__name__.replace('_', '-')}", reason
    return None
