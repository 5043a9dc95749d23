"""Datings: durations that only say when, and ages of people who are named: by the guide no figures.

Each rule is an exclusion (see :mod:`svodka.language.russian.quantities.exclusions`). Where a duration
may as well be the fact («за 6 часов»), it stays a figure in doubt.
"""

from __future__ import annotations

from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.russian.numerals import is_person_name, lemmas, readings, reads_as
from svodka.language.russian.quantities.quarters import QUARTERS
from svodka.language.russian.quantities.surroundings import (
    Candidate,
    contexts,
    datings,
    matches,
)

LONG = frozenset({"d", "wk", "mo", "a", "10.a", "100.a"})
"""Durations that a sentence begins with to say what it sums up: «За 11 месяцев …»."""
OLDEST = 110
"""Years of a person; more are those of a town."""
LONGEST = 25
"""Years of a prison term; «Орлову 39 лет» is an age."""
HOURS = 24
"""Hours of a day."""
YEAR = 12
"""Months of a year."""
NEAR_AGE = 4
OVER = frozenset({"за", "далеко", "под", "почти"})
SHORT = frozenset({"го", "м"})
"""How a year ends that leaves out its word."""
CLOSING = frozenset({",", ")", ".", "»", ";", "(", ""})


def how_often(c: Candidate) -> bool:
    """«Маяк проверяют раз в [пять лет]»: how often, and nothing that lasts so long."""
    return c.before == "в" and c.low(c.first - 2) == "раз"


def _lasts(c: Candidate) -> bool:
    return c.unit is not None and c.unit.kind == "duration" and c.numeral.category != "one"


def ago(c: Candidate) -> bool:
    """A duration that dates something: «три года назад», «двумя днями ранее», «через час после матча»."""
    if not _lasts(c) or c.near == "на" or c.before == "на":
        return False
    if c.after in datings("ago") or c.before in datings("ago") or c.near in datings("ago"):
        return True
    if (c.near, c.after) == ("через", "после"):
        return True
    at = c.unit.first if c.unit else c.last
    return c.after in ("ранее", "позже", "позднее") and any(
        form.case == "ablt" for form in readings(c.low(at))[:2]
    )


def turns_ago(c: Candidate) -> bool:
    """What dates something as well: «три матча назад», «за последние пять игр»; not «вернули 12 машин назад»,
    «проиграли последние пять игр».
    """
    at = c.last + 1
    if c.unit is not None or not matches(c.mark(at), datings("turn")):
        return False
    lately = c.low(c.first - 2) in datings("when") and matches(
        c.mark(c.first - 1), datings("lately")
    )
    return lately or c.low(at + 1) == "назад"


def lately(c: Candidate) -> bool:
    """A span of time beside now: «за последние 5 лет», «в ближайшие (почти) два месяца»."""
    if not _lasts(c) or (c.bound is not None and c.bound.first > c.numeral.first):
        return False
    near, before = c.low(c.first - 1), c.low(c.first - 2)
    if near in datings("gone"):
        return True  # «чем занимались прошлые три месяца»
    if not {near, before} & datings("when"):
        return False  # «живёт тут последние 5 лет»: how long it lasts
    inside = range(c.numeral.last + 1, c.unit.first + 2 if c.unit else 0)
    return any(matches(c.mark(at), datings("lately")) for at in (c.first - 1, *inside))


def next_ones(c: Candidate) -> bool:
    """Years or months that are named before: «60 школ — в этом году, по 90 — в следующих двух»."""
    alone = c.unit is None and c.numeral.scale == 1 and c.after in CLOSING and not c.money_sign
    return (
        alone and c.low(c.first - 2) in ("в", "во") and matches(c.mark(c.first - 1), datings("lately"))
    )  # fmt: skip


def record(c: Candidate) -> bool:
    """How long ago the like was: «впервые за 40 лет», «худший урожай за 20 лет», «самый тёплый за 5 лет».

    «Рекорд последних 20 лет», too.
    """
    if not _lasts(c):
        return False
    if c.near != "за":
        since = matches(c.mark(c.first - 1), datings("lately"))
        return since and matches(c.mark(c.first - 2), datings("record"))
    before = c.mark(c.numeral.first - 2)
    if before is not None and any(
        s in before.low for s in classes("russian/morphs")["superlative"]
    ):
        return True
    if matches(before, datings("record")) or matches(c.mark(c.numeral.first - 3), datings("best")):
        return True
    return matches(c.mark(c.numeral.first - 3), datings("record")) and any(
        form.pos == "NOUN" for form in readings(c.low(c.numeral.first - 2))[:1]
    )


def sums_up(c: Candidate) -> bool:
    """What a sum is over: «по итогам девяти месяцев», «За 11 месяцев родилось …».

    So does «За 24 часа», not «За 5 часов»; «Всего за 20 дней …» opens a sentence, or follows who says it: «по
    данным МВД, всего за 3 дня …».
    """
    if not _lasts(c):
        return False
    first = matches(c.mark(c.first - 1), datings("lately"))  # «по итогам первых двух месяцев»
    if matches(c.mark(c.first - 1 - first), datings("results")):
        return True
    merely = c.near == "за" and c.low(c.first - 2) in datings("merely")
    start, before = c.mark(c.first - 1 - merely), c.mark(c.first - 2 - merely)
    goes_on = merely and before is not None and before.low == ","
    return (
        start is not None and (start.text[:1].isupper() or goes_on) and (merely or start.low == "за")
        and c.unit is not None
        and (c.unit.symbol in LONG or (c.unit.symbol == "h" and c.numeral.low % HOURS == 0))
        and (before is None or before.kind == "sign")
        and all(form.case != "gent" for form in readings(c.after)[:1])  # «За шесть лет стройки»
    )  # fmt: skip


def worked(c: Candidate) -> bool:
    """How long it took to come to the number behind: «перевезли за пять месяцев 3 млн тонн».

    «В течение пяти месяцев перевезли 3 млн тонн», too.
    """
    at = c.last + 1
    long = c.unit is not None and c.unit.symbol in LONG and c.numeral.category != "one"
    if not long or c.bound is not None or c.near not in ("за", "течение"):
        return False
    if c.near == "течение" and reads_as(c.low(at), "VERB", "PRTS"):
        at += 1 + (c.low(at + 1) == "на")
    after = c.mark(at)
    return after is not None and after.kind == "number"


def in_short(c: Candidate) -> bool:
    """Months in short, as reports count them: «За сутки — 9, за 5 мес. — 200»."""
    return (
        c.unit is not None and c.near == "за" and c.bound is None
        and c.low(c.unit.first) in datings("months-in-short")
    )  # fmt: skip


def of_year(c: Candidate) -> bool:
    """Months or days of a year («за 16 дней 2026 года»), days of a month («12 дней мая»)."""
    if not _lasts(c) or c.unit is None:
        return False
    after = c.mark(c.last + 1)
    if c.unit.symbol == "mo" or (c.unit.symbol == "d" and c.near == "за"):
        if (
            matches(after, datings("year"))
            or _is_year_in_short(c, c.last + 1)
            or (
                matches(c.mark(c.last + 2), datings("year"))
                and (matches(after, datings("which")) or _is_year(c, c.last + 1))
            )
        ):
            return True
    return c.unit.symbol in ("d", "wk") and after is not None and after.low in datings("month")


def quarters(c: Candidate) -> bool:
    """Quarters of a year: «за первые три квартала 2025 года», «за три квартала взыскали 5 млрд рублей».

    Halves in short, too: «за [1] пол. 2026»; and «во [2] кв. — 6 млн», «в [1] квартале».
    «Три квартала застроены» counts some, «за три квартала от вокзала» tells how far.
    """
    if (
        c.low(c.last + 1) in classes("russian/time_units")["halfword"]
        and c.numeral.low <= QUARTERS / 2
    ):
        return c.numeral.style == "digits"  # «по сравнению с [1] полугодием»
    if c.unit is not None or not matches(c.mark(c.last + 1), datings("quarters")):
        return False
    after = c.last + 2 + (c.low(c.last + 2) == ".")
    if _numbers_quarter(c):
        return True
    of = matches(c.mark(after), datings("which") | datings("year")) or _is_year(c, after)
    lately = matches(c.mark(c.first - 1), datings("lately"))  # «за первые три квартала»
    of = of or matches(c.mark(c.first - 1 - lately), datings("results"))
    units = classes("russian/time_units")
    cut = c.low(c.last + 1) in units["quarterabbr"] | units["quarter-one"] and c.numeral.scale == 1
    before = c.low(c.first - 1 - lately)
    over = (before == "за" or (cut and before in ("в", "во"))) and c.bound is None
    of = of or (over and c.low(after) not in ("от", "до"))
    return of and c.numeral.low <= QUARTERS


def _numbers_quarter(c: Candidate) -> bool:
    """«[1] квартал: открыто 12 школ», «план на [2] квартал»: others show it by the singular."""
    singular = c.numeral.first == c.numeral.last and c.low(c.last + 1) == "квартал"
    if not singular or not c.low(c.numeral.first).isdecimal():
        return False
    heads = c.first == 0 and c.low(c.last + 2) in ("", ":", ".")
    return 1 < c.numeral.low <= QUARTERS or (c.numeral.low == 1 and heads)


def months_in_a_letter(c: Candidate) -> bool:
    """Months in a letter, as companies count them: «за [9м] 2026 года», «за [9 М] 2026», «по итогам [6м]».

    «За 9 м забора» has metres.
    """
    letter = c.numeral.last + 1
    if (
        c.low(letter) != "м"
        or c.numeral.high > YEAR
        or (c.unit is not None and c.unit.symbol != "m")
    ):
        return False
    behind = letter + 1 + (c.low(letter + 1) == ".")
    return c.near in datings("results") or (c.near == "за" and _is_year(c, behind))


def year_on_year(c: Candidate) -> bool:
    """What a change is since: «на 12% больше [год] к году», «[месяц] к месяцу»."""
    if c.unit is None or c.unit.first != c.numeral.first:
        return False
    again = lemmas(c.low(c.last)) & lemmas(c.low(c.last + 2))
    return c.low(c.last + 1) in datings("unit-to-unit") and bool(again)


def _is_year(c: Candidate, at: int) -> bool:
    mark = c.mark(at)
    return mark is not None and mark.text.isdigit() and len(mark.text) == 4


def _is_year_in_short(c: Candidate, at: int) -> bool:
    """«Семь месяцев 2025-[го]»."""
    return _is_year(c, at) and c.low(at + 1) in HYPHENS and c.low(at + 2) in SHORT


def named_age(c: Candidate) -> bool:
    """An age: «Орлов, 39 лет,», «ей было 80 лет», «Ольге исполнилось 18 лет», «в свои 94 года»."""
    if c.unit is None or c.unit.symbol != "a" or c.numeral.is_range or c.numeral.high > OLDEST:
        return False
    if (c.low(c.first - 2), c.low(c.first - 1)) == ("в", "свои"):
        return True
    at = c.first - 1
    while c.low(at) in contexts("copula") or matches(c.mark(at), contexts("birthday")):
        at -= 1
    said = {c.low(i) for i in range(at + 1, c.first)}
    turned = any(lemmas(low) & contexts("birthday") for low in said)
    if turned or "было" in said:
        comma = turned and c.low(at) == ","
        return c.low(at) in datings("named") or _is_name(c, at - comma)
    if at != c.first - 1 or c.after not in CLOSING:
        return False
    if c.low(at) == ",":
        return _is_name(c, at - 1)
    return c.numeral.low > LONGEST and _is_name(c, at)


def bare_age(c: Candidate) -> bool:
    """The age of a person without its unit: «которому исполнилось 90», «ей было уже за 80»."""
    n = c.numeral
    if c.unit is not None or n.scale != 1 or n.is_range or c.counts or not 1 < n.high <= OLDEST:
        return False
    if c.bound is not None and c.bound.form == "до" and c.after in CLOSING | {"и"}:
        return matches(c.mark(c.first - 1), contexts("grown"))  # «детям до 18 и студентам»
    if c.after not in CLOSING:
        return False
    at, turned = c.first - 1, False
    while c.first - at <= NEAR_AGE and (
        c.low(at) in contexts("copula") | OVER or matches(c.mark(at), contexts("birthday"))
    ):
        turned |= matches(c.mark(at), contexts("birthday"))
        at -= 1
    said = {c.low(i) for i in range(at, c.first)}
    was = not said.isdisjoint(("было", "будет"))
    if "не" in said or "нет" in said:  # «не исполнилось и двадцати»
        return False
    return turned or (was and c.low(at) in contexts("person"))


def _is_name(c: Candidate, at: int) -> bool:
    mark = c.mark(at)
    return (
        mark is not None and mark.kind == "word" and mark.text[:1].isupper()
        and mark.text[1:2].islower() and is_person_name(mark.low)
    )  # fmt: skip
