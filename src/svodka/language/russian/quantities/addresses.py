"""Addresses: numbers of telephones, houses, sites and the zero of a scale. Each rule is an exclusion."""

from __future__ import annotations

from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.russian.numerals import is_verb, readings, reads_as
from svodka.language.russian.quantities.surroundings import Candidate, matches

FAR = 5
"""How many marks before its number a telephone or a street may be named."""
LONGEST = 10
"""Digits that nobody writes for an amount without a space."""
HOUSES = 10_000
"""No street has as many."""
NAMED = 7
"""How many marks before its number a house may have its street, with a name of some words between."""
CLOSING = frozenset({",", ")", ".", ";", "»", ""})
INSIDE = frozenset({"в", "во"})
"""What stands between a house and its town."""
ZERO = frozenset({"от", "ниже", "выше"})
"""What stands before the zero of a scale."""
CHANGE = 4
"""Marks behind the zero that a change begins at, among which «до» stands."""
POSTCODE = 6
"""Digits of the code of a post office."""
PLACES = frozenset({"г", "обл", "с", "пос"})
"""What stands in short before the name of a place."""
GROUPS = HYPHENS | {"(", ")"}
"""What stands between the groups of a telephone number."""


def _words(name: str) -> frozenset[str]:
    return classes("russian/addresses")[name]


def phone(c: Candidate) -> bool:
    """A telephone number: «+7 (495) 123»."""
    if not c.bare:
        return False
    at = c.numeral.first - 1
    if c.low(at) == "(" and c.low(c.numeral.last + 1) == ")":
        inner = c.mark(c.numeral.first)
        after = c.mark(c.numeral.last + 2)
        return bool(inner and len(inner.text) in (3, 4, 5) and after and after.kind == "number")
    return c.low(at) == "+" and c.low(c.numeral.last + 1) in ("(", "-")


def dialled(c: Candidate) -> bool:
    """A group of an international number: «+7 000 111»."""
    if c.numeral.style != "digits" or c.unit is not None or c.numeral.scale != 1:
        return False
    at, groups = c.numeral.first - 1, 0
    while (mark := c.mark(at)) is not None and (mark.kind == "number" or mark.low in GROUPS):
        at, groups = at - 1, groups + (mark.kind == "number")
    after, start = c.mark(c.numeral.last + 1), c.mark(at + 1)
    if c.low(at) != "+" or start is None or start.gap:
        return False
    return groups > 0 or (after is not None and after.kind == "number")


def long_code(c: Candidate) -> bool:
    """Ten digits and more in one: a telephone, an account, a number of a taxpayer; «88001112233»."""
    mark = c.mark(c.numeral.first)
    digits = mark.text if mark is not None and c.bare and not c.counts else ""
    return digits.isdecimal() and len(digits) >= LONGEST


def hotline(c: Candidate) -> bool:
    """A telephone that a service is reached by: «телефон доверия 150», «горячая линия: 102»."""
    if not c.bare or c.numeral.is_range:
        return False
    if c.counts:  # «на пульт 112 спасателей»
        return matches(c.mark(c.numeral.first - 1), _words("desk"))
    for at in range(c.numeral.first - 1, max(-1, c.numeral.first - 1 - FAR), -1):
        mark = c.mark(at)
        if mark is None or mark.low in (",", ".", ";", "!", "?") or mark.kind == "number":
            return False
        if matches(mark, _words("phone")):
            return True
        if matches(mark, _words("line")) and matches(c.mark(at - 1), _words("hot")):
            return True
        if mark.kind == "word" and mark.low != "по" and not reads_as(mark.low, "NOUN", "ADJF"):
            return False
    return False


def house(c: Candidate) -> bool:
    """The number of a house behind its street: «ул. Лесная, 7», «на бульваре Мира, 64, нашли».

    «По адресу Мира, 7 в Туле», «на ул. Бровки 32, где»: a name stands between, whatever parts it.
    """
    if not c.bare or c.numeral.high >= HOUSES:
        return False
    if c.after not in CLOSING | INSIDE:  # «по адресу Лесная, 7 потушили»
        return c.near == "," and is_verb(c.after) and _behind_name(c)
    if _behind_name(c):
        return True
    if c.near != "," or c.after in INSIDE:
        return False
    for at in range(c.numeral.first - 2, max(-1, c.numeral.first - 2 - FAR), -1):
        mark = c.mark(at)
        if mark is None or (mark.kind == "sign" and mark.low not in HYPHENS | {"."}):
            return False
        if matches(mark, _words("street")):
            return True
    return False


def _behind_name(c: Candidate) -> bool:
    """Whether the name of a street stands before a number: «по адресу Мира, [7]», «на ул. Лесной [7]»."""
    last = c.numeral.first - 1 - (c.near == ",")
    for at in range(last, max(-1, last - NAMED), -1):
        mark = c.mark(at)
        if mark is None or (at == last and not mark.text[:1].isupper()):
            return False
        if matches(mark, _words("street")) and at < last:
            return True
        if at < last and mark.low in _words("on") and c.near == ",":
            return _describes_street(c, at + 1, last)
        if not mark.text[:1].isupper() and not _is_inside_name(c, at):
            return False
    return False


def _describes_street(c: Candidate, first: int, last: int) -> bool:
    """«На [Садовой], 7», «на [Малой Дмитровке], 7»: a street that is not called one; no «Дальнем Востоке»."""
    if first < last:
        return first + 1 == last and matches(c.mark(first), _words("of-street"))
    return any(
        (form.pos, form.number, form.case) == ("ADJF", "sing", "loct")
        for form in readings(c.low(first))
    )


def _is_inside_name(c: Candidate, at: int) -> bool:
    """Whether a mark may stand in the name of a street, or before it: «[2-я] Лесная», «адресу[:] Лесная»."""
    if c.low(at) in HYPHENS | {".", ":"}:
        return True
    number = at if c.low(at + 1) in HYPHENS else at - 2 if c.low(at - 1) in HYPHENS else -1
    mark = c.mark(number)
    return mark is not None and mark.kind == "number"


def postcode(c: Candidate) -> bool:
    """Six digits before a place or behind a country: «119019, г. Москва», «Россия, 119019, Москва»."""
    mark, after = c.mark(c.numeral.last), c.mark(c.numeral.last + 2)
    return (
        c.bare and mark is not None and mark.text.isdecimal() and len(mark.text) == POSTCODE
        and c.near in ("", ",", ":") and c.after == "," and after is not None
        and (after.text[:1].isupper() or after.low in PLACES)
    )  # fmt: skip


def memorial(c: Candidate) -> bool:
    """Years in the name of a street or a village: «на улице [50 лет] Октября», «посёлок 60 лет СССР»."""
    years = c.unit is not None and c.unit.symbol == "a" and c.numeral.style == "digits"
    behind = c.mark(c.last + 1) if years else None
    return behind is not None and behind.text[0].isupper() and behind.low in _words("memory")


def milepost(c: Candidate) -> bool:
    """A place on a road: «на 45 км трассы», «в районе 587 км М-4»."""
    n = c.numeral
    if c.unit is None or c.unit.symbol != "km" or n.style != "digits" or n.low % 1 or n.is_range:
        return False
    if c.bound is not None or c.near not in ("на", "районе"):
        return False
    at = c.unit.last + 1
    at += reads_as(c.low(at), "ADJF")
    road, dash, number = c.mark(at), c.mark(at + 1), c.mark(at + 2)
    if c.near == "районе" and n.low % 10 == 1 and c.low(c.unit.first) == "километра":
        return True  # «в районе 491 километра», of which so many would be «491 километр»
    if matches(road, _words("road")):
        return not any(form.number == "plur" for form in readings(c.low(at))[:1])
    return (
        road is not None and road.text.isupper() and dash is not None and dash.low in HYPHENS
        and number is not None and number.kind == "number" and not number.gap
    )  # fmt: skip


def site(c: Candidate) -> bool:
    """A number in the name of a site: «24.example»."""
    dot, word = c.mark(c.numeral.last + 1), c.mark(c.numeral.last + 2)
    return (
        dot is not None and dot.low == "." and not dot.gap and c.bare
        and word is not None and word.kind == "word" and not word.gap and word.text.isascii()
    )  # fmt: skip


def from_zero(c: Candidate) -> bool:
    """The zero of a scale: «866 см от ноля»; or of a start: «возвели с нуля», not «выросла с нуля до 5%»."""
    if not c.numeral.low == c.numeral.high == 0 or c.unit is not None:
        return False
    if c.near in ZERO:
        return True
    behind = c.marks[c.last + 1 : c.last + 1 + CHANGE]
    starts = c.numeral.style == "words" and c.near == "с"
    return starts and all(mark.low != "до" for mark in behind)
