"""Rows of numbers that name things: houses behind their street («ул. Лесная, 3, 5 и 10–24»), wells, buses."""

from __future__ import annotations

from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_verb, readings, reads_as
from svodka.language.russian.quantities.addresses import CLOSING, HOUSES, INSIDE
from svodka.language.russian.quantities.bounds import inversions
from svodka.language.russian.quantities.named_things import is_animate
from svodka.language.russian.quantities.surroundings import Candidate, matches

DIGITS = 3
"""How many digits the number of a house before another may have."""
REACH = 5
"""How many marks before the first number its street may be named."""
JOINTS = frozenset({",", "и"})
"""What stands between the numbers of a row."""


def house_of_row(c: Candidate) -> bool:
    """The number of a house in a row: «ул. Лесная, 3, [5], [7]», «ул. Лесная, [3–5] и пр. Мира, 9»."""
    if not c.bare or c.numeral.high >= HOUSES or c.numeral.low % 1:
        return False
    if c.near not in JOINTS:
        return False
    first = _begins(c)
    return _behind_street(c, first) and _ends(c, first)


def numbered_row(c: Candidate) -> bool:
    """A number in a row behind its things: «скважины [5], [6] и [9]»; not «в группах 12 и 15 человек»."""
    if not c.bare or not _is_house(c.mark(c.numeral.first)):
        return False
    first, last = _begins(c), c.numeral.last
    while c.low(last + 1) in JOINTS and _is_house(c.mark(last + 2)):
        last += 2
    if first == last or c.low(last - 1) != "и" or not _is_free(c, last + 1):
        return False
    things = c.mark(first - 1)
    return things is not None and things.kind == "word" and _are_things(things.low)


def _are_things(low: str) -> bool:
    """Whether a word is a noun in the plural, of things, that is no unit: «скважин»."""
    form = next(iter(readings(low)), None)
    plural = form is not None and (form.pos, form.number) == ("NOUN", "plur")
    return plural and not is_animate(low) and low not in inversions("few")


def _is_free(c: Candidate, at: int) -> bool:
    """Whether nothing that a number may count, measure or multiply stands at a mark."""
    mark = c.mark(at)
    if mark is None or mark.kind == "sign":
        return mark is None or mark.low in CLOSING | {":", "»"}
    return mark.kind == "word" and (is_verb(mark.low) or reads_as(mark.low, "PREP"))


def _ends(c: Candidate, first: int) -> bool:
    """Whether what stands behind a number may stand behind a house: the next one, another street, a verb."""
    at = c.numeral.last + 1
    if c.after in CLOSING | INSIDE:
        return True
    if c.after == "и":
        return _is_house(c.mark(at + 1)) or matches(c.mark(at + 1), _streets())
    return first < c.numeral.first and is_verb(c.after)


def _begins(c: Candidate) -> int:
    """The first number of the row that a number stands in, which may be itself."""
    first = c.numeral.first
    while c.low(first - 1) in JOINTS and _is_house(c.mark(first - 2)):
        first -= 2
        if c.low(first - 1) in HYPHENS and _is_house(c.mark(first - 2)):
            first -= 2  # «10–24, 30»
    return first


def _is_house(mark: Mark | None) -> bool:
    """Whether a mark may be the number of a house: «7», no «2,5» and no year."""
    digits = mark.text if mark is not None and mark.kind == "number" else ""
    return digits.isdecimal() and len(digits) <= DIGITS


def _behind_street(c: Candidate, first: int) -> bool:
    """Whether a street and its name stand before a number, with a comma between."""
    if c.low(first - 1) != ",":
        return False
    for at in range(first - 2, max(-1, first - 2 - REACH), -1):
        mark = c.mark(at)
        if mark is None or (mark.kind == "sign" and mark.low not in HYPHENS | {"."}):
            return False
        if matches(mark, _streets()):
            return at < first - 2
    return False


def _streets() -> frozenset[str]:
    return classes("russian/addresses")["street"]
