"""One: where «один» counts nothing, and where it is one more of many."""

from __future__ import annotations

from decimal import Decimal
from itertools import takewhile

from svodka.language.quantities.marks import digits
from svodka.language.quantities.number import is_of_year
from svodka.language.russian.numerals import lemmas, readings, reads_as, words
from svodka.language.russian.quantities.surroundings import Candidate, contexts, matches
from svodka.language.russian.quantities.units import unit_at

SAME = frozenset(["тот", "та", "то", "те", "того", "той", "ту", "тем", "тех", "же"])
"""What follows «один и» where nothing is counted: «один и тот же»."""
MANY = frozenset(map(Decimal, (100, 1000, 10_000, 100_000, 1_000_000)))
"""Numbers of people of which rates are told."""
HELD = 1000
"""So many dwellers a house may be built for; a stadium holds ten times as many people."""
TEN = 10
NEAR = 5
"""How many marks before people their rate may be said to fall to them."""
AREAS = frozenset({"har", "m2", "km2"})
"""Areas that a harvest is of: «с одного гектара»."""
SUM = 10**6
"""Money that is no price of so much, but a sum that was paid for it."""
BEHIND = 8
"""Marks behind what a price is of among which the price stands."""
OTHERS = 8
"""Marks before «и один» among which the number of others stands."""
NOUN = 5
"""Marks of what one is of, before the dash and where it was."""
DASHES = frozenset("-–—")
PAUSES = frozenset("""",;:.()!?""") | {""}
"""What stands between no two parts of a rate: «за 100 долларов, или 9000 рублей»."""


def per_ten(c: Candidate) -> bool:
    """«130 рублей за [десяток]», «цена [десятка] — 90 рублей»: of how many things a price is."""
    at = c.first - 2
    if c.low(c.last) not in contexts("per-ten"):
        return False
    if matches(c.mark(c.first - 1), contexts("per-one")):
        return True
    if c.near != "за" or c.counts or at < 0:
        return False
    unit = unit_at(c.marks, at, c.numeral)
    return unit is not None and unit.kind == "money" and unit.last == at


def per_many(c: Candidate) -> bool:
    """«78,3 на [100 тыс.] населения», «12 на [тысячу] жителей»: of how many people a rate is.

    Not «выросло на 100 тыс. жителей», «школа на 1000 детей», «выросло в 2023 на 100 тыс. жителей».
    """
    if c.numeral.high not in MANY or c.unit is not None or c.bound is not None:
        return False
    before, after = c.mark(c.first - 2), c.mark(c.last + 1)
    people = matches(after, contexts("per-many") | contexts("populace"))
    if people and _shared_out(c):
        return True
    if c.near == "на" and matches(c.mark(c.last + 2), contexts("shared-out")) and c.counts:
        return True  # «на 1000 браков пришлось 600 разводов»
    if c.near != "на":
        return False
    if people and before is None and matches(c.mark(c.last + 2), contexts("populace")):
        return True  # «на 1000 человек населения», the head of a table
    if before is not None and before.kind == "number":
        if is_of_year(digits(before.text)[0]) and c.low(c.first - 3) in contexts("where"):
            return False
        return people
    counted = (
        before is not None and before.kind == "word" and before.low[0].islower()
        and any((f.pos, f.case) == ("NOUN", "gent") for f in readings(before.low))
    )  # fmt: skip
    held = HELD if matches(after, contexts("dwelling")) else TEN * HELD
    if counted and people and c.numeral.high > held:
        return c.low(c.first - 3)[-1:].isdecimal()  # «12 коек на 10 тысяч жителей»
    return counted and matches(after, contexts("populace"))


def _shared_out(c: Candidate) -> bool:
    """«12 на каждые [10 тысяч] жителей», «в расчёте на [1000] человек», «на [1000] жителей приходится 12»."""
    if c.low(c.first - 2) == "на" and c.near in contexts("each"):
        return True
    if c.near != "на":
        return False
    near = c.marks[max(0, c.first - NEAR) : c.first - 1]
    behind = c.marks[c.last + 2 : c.last + 4]
    told = (*near, *behind)
    obliged = any(reads_as(mark.low, "INFN") for mark in told)  # «приходится рассчитывать на 1000»
    fallen = not obliged and any(matches(mark, contexts("shared-out")) for mark in told)
    return fallen or matches(c.mark(c.first - 2), contexts("reckoned"))


def per_one(c: Candidate) -> bool:
    """«80 кг на [одного] жителя», «40 кг на [1 гектар]»: the one of which a norm is told, behind its unit."""
    n = c.numeral
    if c.near != "на" or c.bound is not None or not n.low == n.high == n.scale == 1:
        return False
    if _shared_out(c):
        return True  # «на одного жителя приходится 12 кустов»
    if c.unit is None and not matches(c.mark(c.last + 1), contexts("each-person")):
        return False
    if c.unit is not None and c.unit.kind != "measure":
        return False
    before = [unit_at(c.marks, c.first - 1 - length, n) for length in (1, 2, 3) if c.first > length]
    if c.unit is not None and c.unit.symbol in AREAS and _is_counted(c, c.first - 2):
        return True  # «117 человек на 1 кв. км»
    return any(unit is not None and unit.last == c.first - 2 for unit in before)


def _is_counted(c: Candidate, at: int) -> bool:
    """Whether a noun at a mark is counted by the number before it: «117 [человек]»."""
    number, noun = c.mark(at - 1), c.mark(at)
    counted = noun is not None and any(
        (f.pos, f.case) == ("NOUN", "gent") for f in readings(noun.low)[:2]
    )
    return counted and number is not None and (number.kind == "number" or number.low in words())


def per_measure(c: Candidate) -> bool:
    """«365 долларов за [тысячу кубометров]», «40 рублей за [100 литров]»: of how much a price is.

    «Стоимость [одной тысячи кубометров] составила 365 долларов», too. Not «5 млн рублей за 100 тонн зерна»,
    «300 рублей за 100 коров», «стоимость 100 тонн зерна — 5 млн рублей».
    """
    at = c.first - 2
    if c.numeral.high not in MANY or c.bound is not None or at < -1:
        return False
    if c.numeral.is_range or c.unit is None or c.unit.kind != "measure":
        return False
    if matches(c.mark(c.first - 1), contexts("per-one") & contexts("floor")):
        return not any(_is_sum(c, c.last + i) for i in range(1, BEHIND))
    if c.near != "за" or at < 0:
        return False
    unit = unit_at(c.marks, at, c.numeral)
    return unit is not None and unit.kind == "money" and unit.last == at and not _is_sum(c, at - 1)


def per_money(c: Candidate) -> bool:
    """«За [100 юаней] дают 1200 рублей», «1200 рублей за [100 юаней]»: of how much other money a rate is.

    Not «за 100 долларов, или 9000 рублей», «купил за 100 юаней и продал за 1200 рублей».
    """
    unit = c.unit
    if unit is None or unit.kind != "money" or c.near != "за" or c.bound is not None:
        return False
    if c.numeral.high != TEN and c.numeral.high not in MANY:
        return False
    behind = list(takewhile(lambda at: c.low(at) not in PAUSES, range(c.last + 1, c.last + NEAR)))
    number = next((at for at in behind if c.marks[at].kind == "number"), None)
    if number is not None and c.low(number - 1) != "за":
        scaled = c.low(number + 1) in words()
        return _is_other_money(c, number + 1 + scaled)
    return _is_other_money(c, c.first - 2) or (
        c.low(c.first - 2).isalpha() and _is_other_money(c, c.first - 3)
    )


def _is_other_money(c: Candidate, at: int) -> bool:
    """Whether money of another currency stands at a mark: «1200 [рублей] за 100 юаней»."""
    unit = unit_at(c.marks, at, c.numeral) if at > 0 else None
    here = c.unit
    return (
        unit is not None
        and here is not None
        and unit.kind == "money"
        and unit.symbol != here.symbol
    )


def _is_sum(c: Candidate, at: int) -> bool:
    """«5 [млн] рублей», «[5 000 000] рублей»: whether the end of a number tells millions."""
    mark, known = c.mark(at), words().get(c.low(at))
    if mark is not None and mark.kind == "number":
        return digits(mark.text)[0] >= SUM
    return known is not None and known.value >= SUM


def pronoun_one(c: Candidate) -> bool:
    """«один из», «один и тот же», «одни … другие», «нагрузка на одного судью»: no counting."""
    if c.numeral.category != "one" or c.numeral.low != 1:
        return False
    owner = c.mark(c.first - 1 - (c.near == "на"))  # «зарплата [одного] работника»
    if c.near in ("ни", "не") or matches(owner, contexts("per-one")):
        return True
    if c.unit is not None:
        return False
    if c.near == "по" and c.after in ("или", "и", ",", "."):  # «по одному или по двое»
        return True
    if c.after == "из":
        following = c.mark(c.last + 2)
        return following is None or not (following.kind == "number" or following.low in words())
    if c.after == "и":
        return c.low(c.last + 2) in SAME
    return c.after in ("другой", "за", "на", "в", "раз", "лишь") and not one_elsewhere(c)


def not_one(c: Candidate) -> bool:
    """«[Не один] десяток жителей», «[не одну] сотню рублей»: many, and nobody says how many."""
    return (
        c.near == "не" and c.numeral.style == "words" and "один" in lemmas(c.low(c.numeral.first))
    )


def one_elsewhere(c: Candidate) -> bool:
    """«Двое в Туле и [один] в Орле», «2 дома — в Туле, [один] дом — в Орле»: one more, behind the number of
    others.
    """
    where = c.after in contexts("where") and (c.near == "и" or (c.near == "," and _before_more(c)))
    if not where and not (c.near in ("и", ",") and _told_where(c)):
        return False
    near = c.marks[max(0, c.first - OTHERS) : c.first]
    return any(mark.kind == "number" or mark.low in words() for mark in near)


def _before_more(c: Candidate) -> bool:
    """«Двое в Туле, [один] в Орле и трое в Омске»: whether «и» and the number of others follow."""
    behind = c.marks[c.last + 2 : c.last + OTHERS]
    joints = [i for i, mark in enumerate(behind[:-1]) if mark.low == "и"]
    return any(behind[i + 1].kind == "number" or behind[i + 1].low in words() for i in joints)


def _told_where(c: Candidate) -> bool:
    """«Один [дом — в] Орле»: whether a dash and a preposition of place stand behind what one is of."""
    behind = [mark.low for mark in c.marks[c.last + 1 : c.last + NOUN + 2]]
    at = next((i for i, low in enumerate(behind) if low in DASHES), NOUN)
    if not 0 < at < len(behind) - 1 or any(not low.isalpha() for low in behind[:at]):
        return False
    return behind[at + 1] in contexts("where")


def one_unit(c: Candidate) -> bool:
    """One unit that a price or a norm is of: «цена 1 литра», «за 1 доллар», «с одного гектара»."""
    n, unit = c.numeral, c.unit
    if unit is None or unit.kind not in ("measure", "money") or c.bound is not None or c.money_sign:
        return False
    if not n.low == n.high == n.scale == 1:
        return False
    if unit.symbol in AREAS and c.near in ("с", "со"):
        return c.low(unit.last + 1) != "до"
    word = c.mark(unit.last)
    whole = word is not None and any(form.case == "nomn" for form in readings(word.low)[:1])
    return c.before == "за" or (matches(c.mark(c.first - 1), contexts("per-one")) and not whole)
