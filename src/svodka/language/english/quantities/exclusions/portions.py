"""Parts and multipliers that measure nothing: «the first half», «a fifth, rented …», «by the million»."""

from __future__ import annotations

from decimal import Decimal

from svodka.language.english.quantities.candidates import (
    Candidate,
    closed,
    contexts,
    labels,
    matches,
    year_mark,
)
from svodka.language.english.quantities.exclusions.headings import told_in_heading, told_in_label
from svodka.language.english.quantities.numbers.composing import ARTICLES
from svodka.language.english.quantities.numbers.measures import units
from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import groups_apart
from svodka.language.quantities.numberwords import number_words

MONEY = frozenset("$€£¥")
"""Signs of money before a bracket."""
AUXILIARIES = frozenset(
    ["is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "do", "did"]
)
_FUEL = 14
"""How many marks from its price what fuel is sold by may stand."""
_GROUP = 3
"""The digits behind a comma that groups thousands."""
_THOUSAND = 1000
_ROW = 12
"""Marks before a part among which the number that it goes on from may stand: «two … and a third»."""
_SAME = Decimal("0.05")
"""How near to a whole such a part is, times its rank."""
TIMES = frozenset("x×")
THIS = frozenset(["this", "that", "each", "either"])
DURING = frozenset(["in", "to", "during", "for", "throughout", "into", "of"])
"""What stands before the half of a game or a year that is pointed at."""
PLURAL_AUXILIARIES = frozenset(["are", "were", "have", "do"])


def ordered_part(c: Candidate) -> bool:
    """A part that is named, not measured: «the first half», «the third quarter», «a third round»."""
    n = c.number
    if n.category != "part" or n.scale != 1:
        return False
    if c.unit is not None and c.unit.kind == "percent":
        return False  # «the same quarter-point cut in the rate»
    if _plural_part(c) or _part_of_which(c):
        return False
    if c.low(n.first) == "a" and c.low(n.last) == "fourth" and c.after != "of":
        return True  # «*a fourth* has since died»: what is no ordinal is called a quarter
    previous = c.low(n.first - 1)
    ranked = contexts("order") | classes("english/time_words")["ordend"]  # «the 2nd *half*»
    if previous in ranked or (previous == "the" and c.unit is None and c.after != "of"):
        return True
    if c.unit is not None and c.unit.kind == "duration" and c.unit.first == n.last + 1:
        return n.low != 1 and c.low(n.last) in (
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
        )
    if c.unit is not None:
        return False
    if previous in THIS and c.low(n.first - 2) in DURING and c.low(n.last) == "half":
        return True  # «scored in *this half*», not «half left, and this half is angry»
    if _of_point(c):
        return True
    if (
        c.after == ","
        and c.bound is None
        and c.before in ("", ".", "(", "and")
        and n.first != n.last
    ):
        return c.low(n.first) in ("a", "an")  # «A fifth, rented from abroad, turned back»
    if c.hyphenated and n.first != n.last and c.low(n.first) in ("a", "an"):
        return True  # «*a third-place* finish»
    if c.low(n.last).startswith("hal"):
        return c.after in contexts("half-follows") or c.hyphenated
    measured = c.after in (
        "of",
        "more",
        "less",
        "higher",
        "lower",
        "fewer",
        "smaller",
        "larger",
        "the",
        "",
    )
    if c.low(n.last) == "tenths" and c.after != "of":
        return True  # «rose *two tenths* to 3.6 percent»: of a point
    change = c.before == "by" or c.bound is not None or _moved_by(c)
    if c.before in ("only", "just") or (c.low(n.last) == "quarter" and c.after in AUXILIARIES):
        return False
    if c.after in PLURAL_AUXILIARIES and n.low != 1:
        return False
    sign = c.mark(c.last + 1)
    return not (measured or change or (sign is not None and sign.kind == "sign" and n.low != 1))


def _moved_by(c: Candidate) -> bool:
    """«Output fell *a third* in May», «sales are up *a fifth*»; not «rose a third time»."""
    if c.low(c.number.first) not in ARTICLES:
        return False
    moved = not lemmas(c.before).isdisjoint(classes("english/number_parts")["risen"])
    return moved and (not c.after.isalpha() or c.after in closed()) and not _next_one(c)


def _next_one(c: Candidate) -> bool:
    """«He climbed two peaks *and climbed a third*»: one more than the number before, and no part."""
    if c.low(c.first - 2) not in ("and", "but"):
        return False
    words = number_words("english")
    told = (words.get(c.low(at)) for at in range(max(0, c.first - _ROW), c.first))
    return any(w is not None and abs((w.value + 1) * c.number.low - 1) < _SAME for w in told)


def _plural_part(c: Candidate) -> bool:
    """«a *two-thirds* majority», «needs *two thirds* to win»: several parts of one are no ordinal."""
    parts = classes("english/number_parts")["several"]
    return c.unit is None and c.low(c.number.last) in parts and not _of_point(c)


def _part_of_which(c: Candidate) -> bool:
    """«costs 90 pounds, *of which a fifth* goes to the school»: a part, no fifth one."""
    pair = (c.low(c.first - 2), c.low(c.first - 1))
    return pair in (("of", "which"), ("of", "whom")) and c.after not in ("", ",")


def _of_point(c: Candidate) -> bool:
    """«won by *half a point*», «rose *a quarter of a point*»: of points that are no shares."""
    points = classes("english/number_parts")["point"]
    at = c.number.last + 1
    at += c.low(at) == "of" or c.low(at) in HYPHENS
    at += c.low(at) in ("a", "an")
    return c.low(at) in points


def bare_multiplier(c: Candidate) -> bool:
    """A multiplier without a number: «by the million», «million-dollar homes», «few thousand»."""
    n = c.number
    mark = c.mark(n.first)
    word = number_words("english").get(mark.low) if mark is not None else None
    return (
        n.style == "words" and not n.vague and word is not None
        and word.category in ("hundred", "scale", "dozen")
    )  # fmt: skip


def times_number(c: Candidate) -> bool:
    """«the *4x*100-metre relay», «a *10 x* 15 cm photo»: one number times another, no factor."""
    if c.unit is None:  # «a *4 x* 100 metre relay», «crates of *12 x 40* cans»
        sides = [c.mark(at) for at in (c.last + 2, c.first - 2)]
        signs = [c.after in TIMES, c.before in TIMES]
        return any(
            n is not None and n.kind == "number" and x for n, x in zip(sides, signs, strict=True)
        )
    other = c.mark(c.last + 1)
    return c.unit.symbol == "x" and other is not None and other.kind == "number" and not other.gap


def doubtful_point(c: Candidate) -> bool:
    """«1.500 people»: a point before three digits may group thousands; «123,36», «20,0000» are slips.

    So may two spaces («40  000 people»), and of «300.000 tonnes» nobody weighed the grams.
    """
    mark = c.mark(c.number.first)
    if mark is None or c.number.style != "digits":
        return False
    if groups_apart(c.mark(c.number.first - 1), mark) or groups_apart(
        mark, c.mark(c.number.first + 1)
    ):
        return True
    large, comma, rest = mark.text.partition(",")
    if comma and len(rest) > _GROUP and rest.isdigit():
        return True
    if c.number.first != c.number.last:
        return False
    if comma and len(large) == 3 and len(rest) == 2:
        return c.unit is None and not c.money and c.number.scale == 1
    whole, point, digits = mark.text.partition(".")
    written = (
        bool(point) and len(digits) == 3 and whole.isdigit() and whole != "0" and len(whole) < 4
    )
    if written and c.money and len(whole) == 1 and digits != "000" and _of_fuel(c):
        return False
    return written and (c.unit is None or c.unit.kind == "money" or digits == "000")


def _of_fuel(c: Candidate) -> bool:
    """«a *gallon* was $2.554»: what is sold by it has a price to a tenth of a cent."""
    near = c.marks[max(0, c.first - _FUEL) : c.last + _FUEL]
    return any(mark.low in ("gallon", "litre", "liter") for mark in near)


def broken_point(c: Candidate) -> bool:
    """«found *2. 450* kg of flour»: behind a blank one number may go on, or a sentence begin."""
    n = c.number
    if n.style != "digits" or n.scale != 1 or c.money or n.first != n.last:
        return False
    if c.near == "." and not c.marks[n.first - 1].gap:
        measured = c.unit is not None and c.unit.kind == "measure"
        return measured and c.marks[n.first].gap and _begun(c, n.first - 2)
    return c.unit is None and _begun(c, n.first) and _has_measure(c, n.first + 2)


def _begun(c: Candidate, at: int) -> bool:
    """Whether short digits that may be the whole of a broken number stand at a mark amid a line."""
    mark, before = c.mark(at), c.mark(at - 1)
    short = mark is not None and mark.kind == "number" and mark.text.isdecimal()
    if not short or before is None or before.kind != "word" or before.text[:1].isupper():
        return False
    return mark is not None and len(mark.text) <= _GROUP and not matches(before, labels("label"))


def _has_measure(c: Candidate, at: int) -> bool:
    """Whether digits behind a point and a blank have a measure: «2*. 450 kg*»."""
    point, rest = c.mark(at - 1), c.mark(at)
    if point is None or point.low != "." or point.gap or rest is None or rest.kind != "number":
        return False
    unit = units().at(c.marks, at + 1)
    return rest.gap and rest.text.isdecimal() and unit is not None and unit.kind == "measure"


def calibre(c: Candidate) -> bool:
    """The calibre of a gun: «a .38 revolver», «a .22-calibre rifle»."""
    pointed = c.low(c.number.first) == "." and 0 < c.number.low < 1
    return pointed and c.unit is None and not c.money and c.number.scale == 1 and c.counts


def lost_multiplier(c: Candidate) -> bool:
    """«5 millions»: whether the plural multiplies the number is not sure; neither is said.

    Nor is a number whose label has a multiplier: «Sales ($m): 120», «Output, thousand tonnes: 45»; nor one
    of what may be millions: «seized 3.4 mil.», «sold 40 MT».
    """
    if told_in_heading(c) or _doubled(c):
        return True
    if told_in_label(c) or (c.unit is None and c.number.style == "digits" and _short(c)):
        return True
    if c.number.vague and c.number.low >= 1000:
        number, month = c.mark(c.number.first - 1), c.low(c.number.first - 2)
        behind = number is not None and number.kind == "number"
        return behind and month not in labels("month") and not year_mark(number)
    word = number_words("english").get(c.low(c.number.last + 1))
    return (
        word is not None and word.category == "vague" and word.value >= 1000
        and c.number.style == "digits" and c.number.scale == 1 and c.unit is None
    )  # fmt: skip


def lost_percent(c: Candidate) -> bool:
    """«declined by *2.9 yoy*», «grew *4.5 y-o-y*»: a share whose sign is lost; people fall by whole ones."""
    if c.unit is not None or c.money or not c.number.low % 1 or c.number.scale != 1:
        return False
    behind = [c.low(at) for at in range(c.last + 1, c.last + 6) if c.low(at) not in HYPHENS] or [""]
    known = classes("english/mistaken")["year-on-year"]
    return behind[0] in known or ("".join(behind[:3]) in known and len(behind[0]) == 1)


def _short(c: Candidate) -> bool:
    mark = c.mark(c.last + 1)
    return mark is not None and (mark.low == "mil" or (mark.text == "MT" and not _goes_on(c)))


def _goes_on(c: Candidate) -> bool:
    """«12 *MT*-09 motorcycles»: letters of a model."""
    return c.low(c.last + 2) in HYPHENS


def _doubled(c: Candidate) -> bool:
    """«0.4 *million mb/d*», «4 *thousand mmt*»: a multiplier before a unit that has it as well."""
    unit = c.unit
    return unit is not None and c.number.scale >= _THOUSAND and unit.scale >= _THOUSAND**2


def in_accounts(c: Candidate) -> bool:
    """«Net loss *$ (4,120)*», «a loss of $*(2.4)* million»: accounts say a loss in brackets."""
    if c.number.style != "digits" or c.near != "(" or c.low(c.number.last + 1) != ")":
        return False
    return c.low(c.number.first - 2) in MONEY
