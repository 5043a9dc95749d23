"""Dates and years. Each rule is an exclusion."""

from __future__ import annotations

from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_verb, readings
from svodka.language.russian.quantities.change_words import STOPS, change_word
from svodka.language.russian.quantities.surroundings import Candidate, contexts, labels, matches
from svodka.language.russian.quantities.units import unit_at

OLDEST = 1900
"""A year that stands behind a month without its word."""
STARTS = frozenset({"с", "со"})
"""What the beginning of a change or of a span of years stands behind."""
ENDS = STARTS | {"до"}
ROW = 8
"""Marks from a number of a row to the dash of the one before."""
YEAR = 4
"""Digits of a year."""
LATEST = 2100
"""No number above it is a year."""


def date(c: Candidate) -> bool:
    """A day of a month: «15 мая», «1, 2 и 3 июня», «с 5 по 21 августа», «15 числа»; not «угадали 4 числа».

    Days are listed as they come: not «ранены [15], 3 мая скончался ещё один».
    """
    if c.unit is not None or not 1 <= c.numeral.low <= 31 or c.numeral.scale != 1:
        return False
    at = c.numeral.last + 1
    for _ in range(4):
        mark = c.mark(at)
        if mark is None:
            return False
        if matches(mark, labels("month")):
            return mark.kind == "word"
        if mark.low in labels("day-of-month"):
            return not is_verb(c.near)
        if mark.low in ("и", ",", "по", "до", "на", "-", "–", "—", "или", "с"):
            after = c.mark(at + 1)
            if after is None or after.kind != "number" or not after.text.isdigit():
                return False
            before = c.marks[at - 1].text
            if mark.low in (",", "и") and before.isdigit() and int(before) >= int(after.text):
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
    if not n.in_years:
        return False
    after = c.mark(n.last + 1)
    if matches(after, labels("year-kind")):
        after = c.mark(n.last + 2)
    if matches(after, labels("year")) and after is not None and after.low != "лет":
        return c.unit is None or c.unit.symbol != "g"  # not «изъято 1953 г опия»
    if after is not None and after.low == "(" and c.low(n.last + 2) == "+":  # «танки — 1926 (+8)»
        return False
    if matches(after, contexts("point")):  # «индекс упал до 2015 пунктов»
        return False
    if n.is_range:
        return c.unit is None and (not c.counts or n.high - n.low == 1)
    if c.unit is not None:
        return False
    if _listed_year(c) or _of_month(c, after):
        return True
    if _some_of_them(c) or _in_row(c):
        return False
    if after is not None and (after.low == "/" or (after.low in HYPHENS and c.bound is None)):
        return True
    if c.bound is not None and c.bound.form not in ("до", "около", "под"):
        than = c.bound.form.endswith("чем") and c.near == "в"  # «меньше, чем в 2016»
        return than and n.low >= OLDEST and not c.counts
    if n.low >= OLDEST and c.near == "в" and _counts_no_noun(c, after):
        return True
    if _falls(c) or _sums(c):
        return False
    if n.low >= 1700:
        return not c.counts and not _counts_acronyms(c, after)
    if c.near in ENDS and change_word(c.marks, n.first - 1) in ("increase", "decrease", "come"):
        return False  # «выросло с 1180 до 1340»
    return c.near in ("в", "с", "до", "по", "к", "от") and not c.counts


def _counts_no_noun(c: Candidate, after: Mark | None) -> bool:
    """«В [2020] банки снизили ставки»: so many would be of «банков», as the case of a noun says."""
    digit, teen = int(c.numeral.low % 10), int(c.numeral.low % 100) in range(11, 15)
    if after is None or after.kind != "word":
        return False
    first = readings(after.low)[:1]
    if any((f.pos, f.number) == ("ADJF", "plur") and f.case in ("nomn", "accs") for f in first):
        return True  # «в 2024 отраслевые сводки»
    if digit in (2, 3, 4) and not teen:
        return False
    forms = [form for form in readings(after.low) if form.pos == "NOUN"]
    if digit == 1 and not teen:  # «в 2021 школы закрыли»: so many would be of «школу»
        return bool(forms) and all(form.number == "plur" or form.case == "gent" for form in forms)
    return bool(forms) and all(
        form.number != "plur" or form.case in ("nomn", "accs") for form in forms
    )


def _some_of_them(c: Candidate) -> bool:
    """«[1986] из них», «из них [1986] — дети»: how many of those said before."""
    whole, first = classes("russian/parts", "counts")["whole"], c.numeral.first
    return f"{c.after} {c.low(c.last + 2)}" in whole or _behind_them(c, first)


def _behind_them(c: Candidate, first: int) -> bool:
    """Whether «из них» stands right before a number, and a dash behind it."""
    them = f"{c.low(first - 2)} {c.low(first - 1)}" in classes("russian/parts", "counts")["whole"]
    return them and c.low(first + 1) in HYPHENS


def _in_row(c: Candidate) -> bool:
    """«640 – мужчины, [2040] – женщины»: a number before a dash and words, behind another such number."""
    dash, told = c.mark(c.last + 1), c.mark(c.last + 2)
    if c.near not in (",", "и") or dash is None or told is None or told.kind != "word":
        return False
    if not dash.gap or dash.low not in HYPHENS:
        return False
    for at in range(c.numeral.first - 2, max(0, c.numeral.first - 2 - ROW), -1):
        mark, before = c.marks[at], c.marks[at - 1]
        if mark.low in STOPS or mark.kind == "number":
            return False
        if mark.gap and mark.low in HYPHENS:
            if before.kind != "number" or not before.text.isdecimal():
                return False
            none = len(before.text) < YEAR or int(before.text) > LATEST
            return none or _behind_them(c, at - 1)
    return False


def _falls(c: Candidate) -> bool:
    """Whether a number is an end of what fell or costs money, as no years do: «с [1247] до 1037», «с [1850]
    до 2030 рублей», «с 2340 до [1985]».
    """
    if c.near == "до":
        start, end = c.numeral.first - 2, c.numeral.first
    else:
        start, end = c.numeral.first, c.numeral.first + 2
    first, last = c.mark(start), c.mark(end)
    if first is None or last is None or c.low(start - 1) not in STARTS or c.low(start + 1) != "до":
        return False
    if not (first.text.isdecimal() and last.text.isdecimal()):
        return False
    unit = unit_at(c.marks, end + 1, c.numeral)
    if unit is not None and unit.kind == "money":  # «вырастет с [1850] до 2030 рублей»
        return True
    return c.low(end + 1) not in labels("year") and int(first.text) > int(last.text)


def _sums(c: Candidate) -> bool:
    """«Число пожаров составило [1742]», «число краж — [1985]»: right behind a verb that says how much, or
    behind a dash, «до» or a colon where the sentence has said that a number is told.
    """
    said = c.mark(c.numeral.first - 1)
    if said is None or c.bound is not None:
        return False
    if said.kind == "word" and is_verb(said.low):
        verbs = classes("russian/amount_verbs")
        return matches(said, verbs["amount"] | verbs["reach"])
    if said.low != "до" and not (said.low in (*HYPHENS, ":") and said.gap):
        return False
    before = c.marks[max(0, c.numeral.first - ROW) : c.numeral.first - 1]
    return any(matches(mark, contexts("number-of")) for mark in before)


def _counts_acronyms(c: Candidate, after: Mark | None) -> bool:
    """«Зарегистрировано 2011 ДТП», and not «в 2011 МВД …»: behind a verb an acronym is counted."""
    capitals = after is not None and len(after.text) > 1 and after.text.isupper()
    return capitals and is_verb(c.near) and bool(c.near)


def _of_month(c: Candidate, after: Mark | None) -> bool:
    """«По итогам января–декабря [2022] объём вырос»: what follows the year is not counted by it."""
    month = matches(c.mark(c.numeral.first - 1), labels("month"))
    if not month or c.numeral.low < OLDEST or after is None or after.kind != "word":
        return False
    return all(form.case != "gent" for form in readings(after.low))


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
