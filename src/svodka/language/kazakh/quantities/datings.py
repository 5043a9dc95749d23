"""Kazakh numbers that only date: days, years, hours, quarters, halves of a year."""

from __future__ import annotations

import re

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.known import units
from svodka.language.kazakh.morphology.words import ABLATIVE, DATIVE, GENITIVE, features
from svodka.language.kazakh.quantities.candidates import (
    Candidate,
    begins,
    beside,
    is_form,
    is_number,
    joins,
    labels,
)
from svodka.language.kazakh.quantities.forms import number_word
from svodka.language.kazakh.slot_words import words_of
from svodka.language.lexicon import beginnings
from svodka.language.punctuation import HYPHENS

_QUARTERS = 4
"""Quarters of a year."""
_ROMAN = re.compile("[iі]{1,3}|[iі]v")
"""Their numbers in Latin or Cyrillic letters."""
_HOURS = 24
"""Hours of a day."""
_ENDS = 6
"""Marks from an hour to «дейін» behind the other end."""


def _month(low: str) -> bool:
    """Whether a word is a form of a month: «қазанда», not «қазандық»."""
    return is_form(low, labels("month")) and not begins(low, "cauldron")


def date(c: Candidate) -> bool:
    """A day of a month: «15 мамырда», «5-10 маусым», «3 және 4 мамыр», «мамырдың 15-інде»."""
    if c.unit is not None or c.number.scale != 1 or c.number.high > 31:
        return False
    if c.before in words_of("of-it", "of-them"):
        return False  # «оның 6-уы қыркүйекте ашылды»
    if c.ending and _of_month(c.low(c.first - 2), c.before):
        return True
    if c.ending and joins(c.before):
        if any(_month(c.low(c.first - back)) for back in (4, 5)):
            return True  # «наурыздың 6-сы мен 7-сі»
    if "own" in features(c.ending) and _second_day(c):
        return True
    if "own" in features(c.ending) and c.after in beside("of-day"):
        return True  # «25-і күні», «тоғызы күні»
    if "abl" in features(c.ending) and _night(c):
        return True
    if "own" in features(c.ending):
        return False  # «тағы 30-ы желтоқсанға дейін келеді»: so many of them
    at = c.number.last + 1
    for _ in range(3):
        if _month(c.low(at)):
            return True
        number = c.mark(at + 1)
        if (
            not (joins(c.low(at)) or c.low(at) in ("-", "–"))
            or number is None
            or number.kind != "number"
        ):
            return False
        at += 2
    return False


def _of_month(named: str, month: str) -> bool:
    """«Мамырдың», «мамыр айының», «айдың 10-ынан»: the month of a day behind it."""
    if month in beside("of-month"):
        return _month(named) or month in beside("any-month")
    return month.endswith(GENITIVE) and _month(month)


def _second_day(c: Candidate) -> bool:
    """«Желтоқсанның 12-сінен 15-іне дейін»: the second of two days of a month."""
    first = next(
        (at for at in (c.first - 3, c.first - 2) if (one := c.mark(at)) and one.kind == "number"), 0
    )
    return first > 0 and _of_month(c.low(first - 2), c.low(first - 1))


def _night(c: Candidate) -> bool:
    """«7-нен 8 қаңтарға қараған түні», «1-нен 5 мамырға дейін»: the first of two days of a month."""
    other, month = c.mark(c.last + 1), c.low(c.last + 2)
    dated = other is not None and other.kind == "number" and _month(month)
    return dated and month.endswith(DATIVE)


def _is_year(low: str) -> bool:
    """Whether a word is a form of «жыл»: «2025 *жылғы*», not «2000 *жылқы*»."""
    return is_form(low, labels("year")) and not begins(low, "horse")


def year(c: Candidate) -> bool:
    """A year: «2025 жылғы», «1990-2000 жж.»."""
    n = c.number
    if c.unit is not None and begins(c.low(c.unit.first), "years") and n.low in range(10, 100, 10):
        return True  # «90 жылдары»: what is counted has no plural
    if n.scale not in (1, 1000) or n.grouped or n.low % 1 or not n.in_years:
        return False
    if c.unit is None and "loc" in features(c.ending) and n.low >= 1900 and not c.money:
        return True  # «екі мың он жетіде», «2017-де»
    if _reaches(c):
        return True
    if c.unit is not None and c.unit.symbol == "a":
        return n.style == "digits" or n.low > 1800
    if n.style != "digits":
        return False
    if c.low(n.last + 1) in beside("school") and _is_year(c.low(n.last + 2)):
        return True  # «2025-2026 оқу жылында»
    if _is_year(c.low(n.last + 1)) or (
        c.low(n.last + 1) in HYPHENS and _is_year(c.low(n.last + 2))
    ):
        return True
    if _is_year(c.low(behind_list(c))):
        return True
    if c.bare and n.low >= 1900 and (_labels(c) or _of_day(c)):
        return True
    return c.bare and c.after in ("(", ")", "»", "”") and n.low >= 1700


def _labels(c: Candidate) -> bool:
    """«2025 – 150 өрт, 2026 – 180 өрт»: a year before a dash and what it brought."""
    dash, told = c.mark(c.last + 1), c.mark(c.last + 2)
    spaced = dash is not None and dash.low in HYPHENS and dash.gap
    return spaced and told is not None and told.gap and told.kind == "number"


def _of_day(c: Candidate) -> bool:
    """«5 мамыр, *2022* 09:30», «5 мамыр 2022»: the year behind a day, of a page that dates itself."""
    month = c.number.first - (2 if c.before == "," else 1)
    day, behind = c.low(month - 1), c.mark(c.last + 1)
    if c.low(month) not in labels("month") or not day.isdecimal() or len(day) > len("31"):
        return False
    counts = behind is not None and behind.kind == "word" and behind.text.islower()
    return c.number.low < 2100 and not counts


def _reaches(c: Candidate) -> bool:
    """«2024-тен бері», «2030-ға қарай»: a year that something goes on from or up to.

    «2030-ға дейін 40 көпір салынады» is one only before another figure: «саны 2030-ға дейін өсті» is none.
    """
    n, behind = c.number, c.low(c.number.last + 1)
    if n.style != "digits" or c.unit is not None or c.money or not 1900 <= n.low < 2100:
        return False
    if "abl" in features(c.ending):
        return behind in function_words("since")
    until = behind in function_words("until") and is_number(c.low(c.number.last + 2))
    return "dat" in features(c.ending) and (until or begins(behind, "toward"))


def behind_list(c: Candidate) -> int:
    """The mark behind the numbers that follow one in a list: «2011, 2015 және 2022 жылы», «1, 2, 3-бала»."""
    at = c.number.last + 1
    while joins(c.low(at)) or c.low(at) in HYPHENS:
        number = c.mark(at + 1)
        if number is None or number.kind != "number":
            break
        at += 2
    return at


def clock(c: Candidate) -> bool:
    """A time of day: «сағат 9-да», «кешкі 7-ге», «сағат 16: 00-де»."""
    if c.number.style == "words" and c.number.low == 0:
        if "-" in (c.low(c.number.last + 1), c.low(c.number.first - 1)):
            return True  # «он алты нөл-нөлде»
    if c.before == ":" and c.low(c.number.first - 3) in labels("hour") and c.unit is None:
        return c.number.high < 60  # «сағат 16: 00-де», «кешкі 6: 30-ға дейін»
    if c.unit is None and c.number.high < 60 and _of_hour(c):
        return True  # «сағат жиырма бір отызда»
    if "plural" in features(c.ending) and c.number.high <= _HOURS and c.bound is not None:
        return c.number.style == "digits"  # «12-лер шамасында»
    if c.unit is None and c.number.scale == 1 and c.number.high <= _HOURS and _open_hours(c):
        return True
    if c.before in beside("hour-of") and c.unit is None:
        if len(c.low(c.number.first).partition(".")[2]) == 2:
            return "loc" in features(c.ending)  # «Астана уақыты бойынша 15.30-да»
    many = c.low(c.number.first - 2)
    some = many in beside("some-hours") or (is_number(many) and many not in beside("one"))
    if some and c.before in units():
        return False  # «үш сағат 15 адамды іздеді»
    return (
        c.before in labels("hour")
        and c.unit is None
        and c.number.high <= _HOURS
        and c.number.scale == 1
    )


def _open_hours(c: Candidate) -> bool:
    """«Дүкен 9-дан 18-ге дейін жұмыс істейді», «сабақ 9-дан 5-ке дейін өтеді»: from which hour on."""
    n = c.number
    until = next(
        (at for at in range(n.last + 1, n.last + _ENDS) if c.low(at) in function_words("until")), 0
    )
    goes_on = {c.low(until + 1), f"{c.low(until + 1)} {c.low(until + 2)}"}
    if not until or goes_on.isdisjoint(beside("open-hours")):
        return False  # «8-ден 20-ға дейін жұмыс орны»
    other = n.last + 1 if "abl" in features(c.ending) else n.first - 1
    if "abl" in features(c.ending):
        return is_number(c.low(other))
    return c.low(other).endswith(ABLATIVE) and (c.low(other) in ABLATIVE or is_number(c.low(other)))


def _of_hour(c: Candidate) -> bool:
    """Whether the number before is an hour: these are its minutes."""
    at = c.number.first - 1
    while at > 0 and (hour := number_word(c.low(at))) is not None and not hour[1]:
        at -= 1
    return at < c.number.first - 1 and c.low(at) in labels("hour")


def quarter(c: Candidate) -> bool:
    """«тоқсан» after an ordinal or with an ending of place is a quarter of a year."""
    n = c.number
    numbered = begins(c.after, "numbered-quarter") or begins(c.low(n.last), "numbered-quarter")
    if numbered and n.low <= _QUARTERS:
        return True  # «1 тоқсанында», «2-тоқсанында»
    if c.unit is None and _of_year(c) and n.low <= _QUARTERS:
        return True  # «екі тоқсан қатарынан», «жылдың үш кварталының қорытындысы»
    if n.first == n.last and begins(c.low(n.first), "quarter") and _few(c.low(n.first - 1)):
        return n.style != "digits"  # «үш тоқсанының қорытындысы бойынша»
    if (
        n.low != 90
        or c.unit is not None
        or n.first != n.last
        or n.style == "digits"  # «Тирск полициясы 90 қару тапты»
        or not begins(c.low(n.first), "quarter")
    ):
        return False
    if c.after in beside("each-quarter"):
        return True  # «тоқсан сайын»
    previous = c.low(n.first - 1)
    named = labels("which-quarter", "which-half")
    which = previous in named and bool(c.ending)  # «алдыңғы тоқсанмен», «осы тоқсанға»
    which = which or _ROMAN.fullmatch(previous) is not None  # «I тоқсанның қорытындысы»
    return (
        previous.endswith(("нші", "ншы", "сы", "сі")) or which
        or bool(features(c.ending) & {"loc", "place", "ins"})
    )  # fmt: skip


def _of_year(c: Candidate) -> bool:
    """«Екі *тоқсан*», «жылдың үш *кварталының*»: whether quarters of a year stand behind, no blocks."""
    last = c.number.last
    if begins(c.after, "quarter"):
        return number_word(c.low(c.number.first)) is not None
    if not begins(c.after, "block"):
        return False
    return begins(c.before, "year") or c.low(last + 2).startswith(
        beginnings("kazakh/slot_words", "results")
    )


def _few(low: str) -> bool:
    """«Үш»: a number that no ninety stands behind, but so many quarters of a year."""
    word = number_word(low)
    return word is not None and word[0].category == "unit" and word[0].value <= _QUARTERS


def half_of_year(c: Candidate) -> bool:
    """«Жылдың алғашқы жартысында»: a half that only says when."""
    return c.before in labels("which-half") and begins(c.low(c.number.first), "half")


def part_of_games(c: Candidate) -> bool:
    """«Жарты финалда», «бірінші ширекте», «3-ширекте»: a part of games or of a year, and no share."""
    n = c.number
    if n.category not in ("half", "part") or n.first != n.last:
        return False
    if begins(c.low(n.last + 1), "final"):
        return True
    word = number_word(c.before)
    ordered = c.before in HYPHENS or c.before in labels("which-half")
    ordered = ordered or (word is not None and word[0].category == "ordinal")
    return ordered and begins(c.low(n.first), "fourth")


def than_then(c: Candidate) -> bool:
    """«*Үш* айдағыдан 5 пайызға төмен»: the time whose figure it is compared with."""
    return c.unit is None and c.after in beside("of-then") and c.number.scale == 1
