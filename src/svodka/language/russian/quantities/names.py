"""Numbers that belong to names: «МиГ-29», «Boeing 737», «17 мгновений весны». Each rule is an exclusion."""

from __future__ import annotations

from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS, LONG_DASH
from svodka.language.quantities.age_marks import is_age_mark
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_nominative_singular, is_verb
from svodka.language.russian.quantities.surroundings import Candidate, contexts, labels, matches

QUOTES = frozenset('«»„“”"')
GRADES = 11
"""Classes of a school."""
QUALITIES = range(1, 7)
"""Classes of grain, of waste."""
TITLE = 7
"""The most marks between the quotation marks of a title."""


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
    if _is_said(c, opening, closing):
        return False
    if inside[0].text[:1].islower() or any(mark.low in ".;?" for mark in inside):
        return False
    return not any(mark.kind == "word" and is_verb(mark.low) for mark in inside)


def _is_said(c: Candidate, opening: int, closing: int) -> bool:
    """««В городе [5 школ]», — сказал он»: quotation marks that hold what somebody counts, not a title."""
    told = c.low(closing + 1) == "," and c.low(closing + 2) in HYPHENS
    before = c.mark(opening - 1)
    return told and (before is None or before.kind != "word") and (c.counts or c.unit is not None)


def capital_name(c: Candidate) -> bool:
    """An abbreviation in capitals before a bare number: «ОД 3628», «ТУ 134»."""
    previous = c.mark(c.numeral.first - 1)
    return (
        c.bare and previous is not None and previous.kind == "word" and len(previous.text) > 1
        and previous.text.isupper() and not c.counts and not _is_land(c, previous)
    )  # fmt: skip


def homonym(c: Candidate) -> bool:
    """An abbreviation that reads like a number: «взрыв на [СТО]», «колл-центр и [СТО] закрыли»."""
    mark = c.mark(c.numeral.first)
    alone = c.numeral.first == c.numeral.last and c.unit is None and not c.counts
    return alone and mark is not None and mark.text.isupper() and mark.low in labels("homonym")


def _marks_age(c: Candidate) -> bool:
    """«[18+] фильм»: whom it is for; not «40+ стран», «12+ команд»."""
    thing = c.counted_word
    one = thing is not None and c.numeral.low % 10 != 1 and is_nominative_singular(thing.low)
    return one and is_age_mark(c.numeral.low, "+")


def _is_land(c: Candidate, name: Mark) -> bool:
    """«В Италии 50, в [США] 30», «в Чукотском [АО] 36»: where a number is of, not what has the number."""
    before = (c.low(c.numeral.first - 2), c.low(c.numeral.first - 3))
    return name.low in labels("land") and not contexts("where").isdisjoint(before)


def named(c: Candidate) -> bool:
    """The number belongs to a name: «МиГ-29», «Евро-2012», «A320»."""
    start = c.mark(c.numeral.first)
    previous = c.mark(c.numeral.first - 1)
    if start is None or previous is None or c.numeral.style != "digits":
        return False
    if not start.gap and previous.kind == "word":
        return not (c.money_sign and _is_sum(c))
    if previous.low in HYPHENS and not start.gap and not previous.gap:
        other = c.mark(c.numeral.first - 2)
        if previous.low == LONG_DASH and other is not None and _is_common(other):
            return False  # «против—16»
        return other is not None and other.kind in ("word", "number", "date")
    after = c.mark(c.numeral.last + 1)
    if previous.low == "+" and _is_change(c, after):
        return False
    if (
        c.unit is None
        and after is not None
        and not after.gap
        and not (after.low == "+" and c.bound is not None and c.counts and not _marks_age(c))
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


def _is_common(word: Mark) -> bool:
    """Whether a word is no name: in small letters, and more than one of them."""
    return word.kind == "word" and word.text.islower() and len(word.text) > 1


def _is_sum(c: Candidate) -> bool:
    """«USD8,5 млрд», «Br12 000»: more than the bare number of a name («AMD64»)."""
    return c.numeral.scale > 1 or c.numeral.grouped or c.numeral.high % 1 > 0


def _is_change(c: Candidate, after: Mark | None) -> bool:
    """«Погибли 9 (+3)», «(+16 за сутки)», «(+462 чел.)»: in brackets, with unit, noun or time, or alone."""
    before = c.mark(c.numeral.first - 2)
    people = c.counts or matches(after, classes("russian/fillers")["classifier"])
    alone = after is not None and after.low in (")", "за", "к")
    whole = c.unit is not None or c.numeral.scale > 1 or alone or people
    return before is not None and before.low == "(" and whole


def latin_name(c: Candidate) -> bool:
    """A name in Latin letters, or a maker's, before a bare number: «Boeing 737», «Боинг 737»."""
    previous = c.mark(c.numeral.first - 1)
    return (
        c.bare and previous is not None and previous.kind == "word" and not c.counts
        and (previous.text.isascii() or _is_maker(previous))
    )  # fmt: skip


def _is_maker(word: Mark) -> bool:
    """Whether a word with a capital makes or names what has numbers: «[Боинг] 737», «[Ми] 8»."""
    return word.text[:1].isupper() and matches(word, labels("maker"))


def glued_name(c: Candidate) -> bool:
    """Letters right behind the digits that are no unit: «5G», «12К»."""
    after = c.mark(c.numeral.last + 1)
    return (
        c.numeral.style == "digits" and c.unit is None and c.numeral.scale == 1
        and after is not None and not after.gap and after.kind == "word"
    )  # fmt: skip


def quality(c: Candidate) -> bool:
    """Which class goods are of: «пшеница [3] класса», «отходы [4] класса»; not «в школе 3 класса»."""
    goods, behind = c.mark(c.first - 1), c.mark(c.last + 1)
    return (
        c.bare and c.numeral.low in QUALITIES and matches(goods, labels("graded"))
        and behind is not None and behind.low in labels("quality")
    )  # fmt: skip


def grades(c: Candidate) -> bool:
    """School years by their numbers: «в 5–8 классах», «ученики 9–11 классов»."""
    n = c.numeral
    if not n.is_range or c.unit is not None or c.bound is not None or n.high > GRADES or n.low % 1:
        return False
    previous = c.mark(c.first - 1)
    return (
        n.style == "digits" and matches(c.mark(n.last + 1), labels("grade"))
        and previous is not None and previous.kind == "word" and not is_verb(previous.low)
    )  # fmt: skip
