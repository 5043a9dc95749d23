"""Exclusions: numerals that state no figure.

A rule looks at one candidate and says whether it is something else: a date, an ordinal, a label. The first
rule that fires names the rejection, and its docstring is the reason that is given for it.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from svodka.language.quantities.exclusion import excluded
from svodka.language.quantities.marks import Mark, groups_apart
from svodka.language.russian.numerals import (
    is_few,
    readings,
    words,
)
from svodka.language.russian.quantities.addresses import (
    dialled,
    from_zero,
    hotline,
    house,
    long_code,
    memorial,
    milepost,
    phone,
    postcode,
    site,
)
from svodka.language.russian.quantities.clocks import clock
from svodka.language.russian.quantities.dates import date, year
from svodka.language.russian.quantities.datings import (
    ago,
    bare_age,
    how_often,
    in_short,
    lately,
    months_in_a_letter,
    named_age,
    next_ones,
    of_year,
    quarters,
    record,
    sums_up,
    turns_ago,
    worked,
    year_on_year,
)
from svodka.language.russian.quantities.days_in_short import day_in_short
from svodka.language.russian.quantities.eras import century, of_era, years_in_short
from svodka.language.russian.quantities.labelled import labelled, law
from svodka.language.russian.quantities.names import (
    capital_name,
    glued_name,
    grades,
    homonym,
    latin_name,
    named,
    quality,
    title,
)
from svodka.language.russian.quantities.numbered_rows import house_of_row, numbered_row
from svodka.language.russian.quantities.numeral import is_beside_another
from svodka.language.russian.quantities.ones import (
    not_one,
    one_unit,
    per_many,
    per_measure,
    per_money,
    per_one,
    per_ten,
    pronoun_one,
)
from svodka.language.russian.quantities.ordinals import (
    among_the_first,
    bare_ordinal,
    governed_ordinal,
    in_row_of_ordinals,
    ordered_part,
    ordinal_suffix,
    ranked,
)
from svodka.language.russian.quantities.quarters import quarter_again
from svodka.language.russian.quantities.results_over import counted_over, results_over
from svodka.language.russian.quantities.sport import lap, margin, minute, relay, score, stage
from svodka.language.russian.quantities.surroundings import Candidate, labels

COMPASS = 7
"""Marks behind degrees among which a word of the map stands: «° с.ш.»."""
MINUTES = frozenset("′'’")
"""The sign of minutes behind degrees."""
THOUSANDTHS = 3
"""Digits of a fraction that may be torn off: «1, 378»."""


def broken(c: Candidate) -> bool:
    """The number words do not make one number: «двадцать первый»."""
    return bool(c.numeral.broken)


def leading_zero(c: Candidate) -> bool:
    """A whole number that begins with a zero is a code: «04»."""
    mark = c.mark(c.numeral.first)
    return (
        mark is not None and len(mark.text) > 1 and mark.text[0] == "0" and mark.text.isdigit()
        and len(c.marks) > 2
    )  # fmt: skip


def torn(c: Candidate) -> bool:
    """A fraction with a space in it: «1, 378 миллиона», where 378 would be «миллионов»."""
    start = c.numeral.first
    tail = c.mark(start + 2) if c.low(start + 1) == "," and c.bare else None
    if tail is not None and tail.text.isdecimal():
        return len(tail.text) == THOUSANDTHS and _of_fraction(c, start + 2)
    mark, head = (c.mark(start), c.mark(start - 2)) if c.low(start - 1) == "," else (None, None)
    if mark is None or head is None or head.kind != "number":
        return False
    return len(mark.text) == THOUSANDTHS and _of_fraction(c, start)


def loose_fraction(c: Candidate) -> bool:
    """Either side of «7, 5%» and «1, 2 млрд рублей», which may be one number and may be two."""
    return _is_loose(c, c.numeral.first) or _is_loose(c, c.numeral.first - 2)


def _is_loose(c: Candidate, at: int) -> bool:
    """Whether a number, a comma with a space and one digit stand here, before a multiplier or «%»."""
    if c.low(at + 1) != ",":
        return False
    head, comma, tail = c.mark(at), c.marks[at + 1], c.mark(at + 2)
    if head is None or tail is None or comma.gap or not tail.gap:
        return False
    if not head.text.isdecimal() or len(head.text) > THOUSANDTHS or not tail.text.isdecimal():
        return False
    word = words().get(c.low(at + 3))
    of_both = c.low(at + 3) == "%" or (word is not None and word.category == "multiplier")
    before = c.mark(at - 2) if c.low(at - 1) in (",", "и") else None
    return len(tail.text) == 1 and of_both and (before is None or before.kind != "number")


def _of_fraction(c: Candidate, at: int) -> bool:
    """Whether a multiplier behind digits stands as behind a fraction, and not as behind those digits."""
    mark, word = c.mark(at), words().get(c.low(at + 1))
    if mark is None or word is None or not mark.text.isdecimal() or word.category != "multiplier":
        return False
    forms = readings(c.low(at + 1))[:1]
    return not is_few(Decimal(mark.text)) and any(
        (f.case, f.number) == ("gent", "sing") for f in forms
    )


def spaced_groups(c: Candidate) -> bool:
    """Digits with more than one space before the next three: one number of thousands, or two cells."""
    first, last = c.numeral.first, c.numeral.last
    return groups_apart(c.mark(first - 1), c.mark(first)) or groups_apart(
        c.mark(last), c.mark(last + 1)
    )


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


def listing(c: Candidate) -> bool:
    """The number of an item at the beginning of a line, a footnote or a line of its own."""
    if not c.bare:
        return False
    if c.numeral.low % 1:  # «1.1. Объём работ»
        point = "." in c.marks[c.numeral.first].text
        return c.numeral.first == 0 and c.after == "." and point
    before, after = c.mark(c.numeral.first - 1), c.mark(c.numeral.last + 1)
    if before is None:
        return after is not None and after.low in (".", ")") and c.numeral.high < 100
    return before.low == "[" and after is not None and after.low == "]"


def bearing(c: Candidate) -> bool:
    """Degrees of a place on the map: «44.90° северной широты», «44°[54] с.ш.», «78.20° в.д».

    And degrees with minutes, wherever they point: «[44]°54′», «44°[54]′», «44°54′[12]″».
    """
    at = c.numeral.first
    if c.low(at + 1) == "°" and c.low(at + 3) in MINUTES:
        return True
    if c.near in MINUTES and c.low(at - 3) == "°":
        return True
    behind = c.bare and c.near == "°" and not c.marks[c.numeral.first].gap
    if not behind and (c.unit is None or c.unit.symbol != "Cel"):
        return False
    after = [mark.low for mark in c.marks[c.numeral.last + 1 : c.numeral.last + 1 + COMPASS]]
    side = next((at for at, low in enumerate(after) if low in labels("longitude")), len(after))
    return after[side + 1 : side + 3] == [".", "д"] or any(
        low in labels("compass") for low in after
    )


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


def lost_multiplier(c: Candidate) -> bool:
    """A plural multiplier behind a number that it does not join: better no value than a wrong one."""
    previous = c.mark(c.numeral.first - 1)
    if previous is not None and _describes(previous):  # «из 46 украденных миллиардов»
        previous = c.mark(c.numeral.first - 2)
    after, behind = c.mark(c.numeral.last + 1), c.mark(c.numeral.last + 2)
    first = c.numeral.first if c.low(c.numeral.first - 1) == "(" else c.numeral.last + 2
    if c.bare and is_beside_another(c.marks, first):  # «[30] (25) тысяч человек»
        word = words().get(c.low(first + 2))
        return word is not None and word.category == "multiplier"
    if c.bare and after is not None and behind is not None and _describes(after):
        word = words().get(behind.low)
        if word is not None and word.category == "multiplier" and word.number == "plural":
            return True
    if not c.numeral.vague or c.numeral.category not in ("multiplier", "noun"):
        return False
    if is_beside_another(c.marks, c.numeral.first - 2):  # «30 (25) [тысяч] человек»
        return True
    return previous is not None and previous.kind in ("number", "date", "clock")


def _describes(mark: Mark) -> bool:
    """Whether a word is an adjective or participle in the genitive plural."""
    return mark.kind == "word" and any(
        form.pos in ("ADJF", "PRTF") and form.case == "gent" and form.number == "plur"
        for form in readings(mark.low)[:1]
    )


def family(c: Candidate) -> bool:
    """«семью» is a family unless an instrumental plural follows."""
    if c.low(c.numeral.first) != "семью" or c.numeral.first != c.numeral.last:
        return False
    after = c.mark(c.numeral.last + 1)
    return after is None or not any(
        form.case == "ablt" and form.number == "plur" for form in readings(after.low)
    )


RULES: tuple[Callable[[Candidate], bool], ...] = (
    broken, torn, loose_fraction, spaced_groups, ordinal_suffix, leading_zero, named, date, year,
    labelled, law, clock, day_in_short,
    row, title, years_in_short, of_era, century, bare_ordinal, governed_ordinal, in_row_of_ordinals,
    ranked, among_the_first, capital_name, homonym, score, margin, lap, minute, relay, stage, phone,
    dialled, hotline, long_code, house, house_of_row, numbered_row,
    postcode, milepost, memorial, site, listing,
    grades, quality, bare_age, quarters, months_in_a_letter, quarter_again, next_ones, from_zero,
    latin_name, glued_name, pronoun_one, not_one, one_unit, per_ten, per_many, per_one, per_measure,
    per_money, bearing, somewhat, ordered_part, lost_multiplier, family, turns_ago,
)  # fmt: skip

DATINGS: tuple[Callable[[Candidate], bool], ...] = (
    clock,
    ago,
    lately,
    record,
    sums_up,
    results_over,
    counted_over,
    in_short,
    of_year,
    year_on_year,
    named_age,
    worked,
    how_often,
)
"""Rules for durations; those without a number of their own («около часа ночи») are asked no others."""


def exclusion(c: Candidate) -> tuple[str, str] | None:
    """Name and reason of the first rule that says the candidate is no figure, or ``None``."""
    return excluded(c, RULES) or dating(c)


def dating(c: Candidate) -> tuple[str, str] | None:
    """Name and reason of the first rule that says that a duration only dates, or ``None``."""
    lasts = c.unit is not None and c.unit.kind == "duration"
    return excluded(c, DATINGS) if lasts else None
