"""Exclusions: English numbers that state no figure. The first rule that fires names the rejection."""

from __future__ import annotations

from collections.abc import Callable

from svodka.language.english.quantities.candidates import (
    Candidate,
    contexts,
    labels,
    matches,
)
from svodka.language.english.quantities.exclusions.addresses import (
    called,
    figured,
    index,
    model,
    product,
    short_number,
    street,
    telephone,
)
from svodka.language.english.quantities.exclusions.dating import (
    date,
    decade,
    denominator,
    frequency,
    period,
    year,
)
from svodka.language.english.quantities.exclusions.hours import clock
from svodka.language.english.quantities.exclusions.idioms import nought, race
from svodka.language.english.quantities.exclusions.names import (
    capital_name,
    group_name,
    in_name,
    quoted_title,
    type_number,
)
from svodka.language.english.quantities.exclusions.occasions import occasion
from svodka.language.english.quantities.exclusions.old_years import (
    circa,
    life,
    old_year,
    opening_year,
    short_end,
    with_era,
)
from svodka.language.english.quantities.exclusions.ones import pronoun_one
from svodka.language.english.quantities.exclusions.persons import age
from svodka.language.english.quantities.exclusions.portions import (
    bare_multiplier,
    calibre,
    doubtful_point,
    lost_multiplier,
    ordered_part,
    times_number,
)
from svodka.language.english.quantities.exclusions.scored import goal_minute, odds, scored
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.exclusion import excluded

KM = frozenset(["km", "kilometer", "kilometre"])
"""The unit of a place on a road."""
STAGES = 10
"""The highest number of a stage or category."""
POINTING = frozenset(["a", "this", "that", "one", "each", "every", "any", "some"])
"""What stands before a stage that is not numbered."""


def ordinal(c: Candidate) -> bool:
    """An ordinal or a decade in digits: «29th», «the 1990s»."""
    after = c.mark(c.number.last + 1)
    if c.number.style != "digits" or after is None or after.kind != "word":
        return False
    if not after.gap and after.low in labels("ordinal") | labels("decade"):
        return True
    return after.gap and after.low in ("st", "nd", "rd", "th")


def named(c: Candidate) -> bool:
    """The number belongs to a name: «F-16», «COVID-19», «A320», «7-Eleven»."""
    start, previous = c.mark(c.number.first), c.mark(c.number.first - 1)
    end = c.mark(c.number.last)
    if c.number.is_range and start and end and start.kind == "number" and end.text.istitle():
        return not end.gap
    if start is None or previous is None or c.money:
        return False
    if c.number.style != "digits":
        joins = previous.low in HYPHENS and previous.low != "—"  # «OSTROV—Two comets were found»
        return joins and not start.gap and not previous.gap  # «a high-five»
    if not start.gap and previous.kind == "word":
        return True
    if not start.gap and previous.low in HYPHENS and not previous.gap:
        other = c.mark(c.number.first - 2)
        if previous.low == "—" and other is not None and not other.text.isupper():
            return False  # «half of the total—40 people—left»
        return other is not None and other.kind in ("word", "number", "date")
    return not start.gap and not previous.gap and previous.low in ("/", "_", "\\", "*", "'", "’")


def kilometre_of_road(c: Candidate) -> bool:
    """«on *the 55km of* the highway», «at *the 34 km* mark»: where it happened, and not how far."""
    if c.number.style != "digits" or c.low(c.number.first - 1) != "the" or c.unit is None:
        return False
    if c.low(c.number.first - 2) not in ("on", "at", "near") or c.low(c.number.last + 1) not in KM:
        return False
    return c.low(c.number.last + 2) in ("of", "mark")


def glued(c: Candidate) -> bool:
    """Letters right behind the digits that are no unit: «5G», «12B», «24.kz», «(7751.T)»."""
    after, site = c.mark(c.number.last + 1), c.mark(c.number.last + 2)
    if after is not None and after.low == "." and not after.gap and site is not None:
        shares = c.near == "(" and site.text.isupper() and c.low(c.number.last + 3) == ")"
        if (
            site.kind == "word"
            and not site.gap
            and c.number.style == "digits"
            and (site.text.islower() or shares)
        ):
            return c.unit is None and c.number.scale == 1
    return (
        c.number.style == "digits" and c.unit is None and c.number.scale == 1
        and after is not None and not after.gap and after.kind == "word"
    )  # fmt: skip


def labelled(c: Candidate) -> bool:
    """A number that names its thing: «article 105», «No. 5», «posts 542 and 543»."""
    n = c.number
    if c.bound is not None or c.money or n.scale != 1 or n.grouped:
        return False
    at = n.first - 1
    if n.style != "digits":
        return _named_in_words(c, at)
    if c.low(at) == ".":
        at -= 1
    for _ in range(3):
        mark = c.mark(at)
        if mark is None or (
            mark.low.endswith(("ed", "ing")) and mark.low not in ("aged", "building")
        ):
            return False  # «deaths numbered 87», «we counted 70»
        if matches(mark, labels("label")) and (c.unit is None or mark.low in ("no", "№", "#")):
            verb = mark.low == "numbers" and c.low(at - 1) in (
                "it",
                "which",
                "that",
                "staff",
                "they",
            )
            return not verb and not (mark.low == "no" and c.low(at + 1) != ".")
        if _staged(c, at):
            return True
        if c.unit is None and matches(mark, labels("weak-label")) and not c.counts_plural:
            return not (
                mark.low == "year" and c.low(at - 1) in ("this", "last", "that", "next", "each")
            )
        number = c.mark(at - 1)
        if mark.low in (",", "and", "-", "–", "to", "or") and number and number.kind == "number":
            at -= 2
            continue
        return False
    return False


def _staged(c: Candidate, at: int) -> bool:
    """«*stage 2* cuts», «calls of *category two*»; not «at this stage 2 men came»."""
    named = c.low(at) in labels("staged-alone") and at == c.number.first - 1
    return named and c.unit is None and c.number.high <= STAGES and c.low(at - 1) not in POINTING


def _named_in_words(c: Candidate, at: int) -> bool:
    """«World War Two», «the world's number two copper producer», «phase four of the plan»."""
    mark, start = c.mark(at), c.mark(c.number.first)
    if mark is None or start is None or c.number.first != c.number.last:
        return False
    if _staged(c, at):
        return True
    if mark.low == "number":
        return not c.counts or c.low(at - 1) in ("s", "the", "its", "their")
    many = c.counts_plural and c.number.high != 1  # «DAY *ONE* PLANS»
    if mark.low in labels("staged") and c.unit is None and not many:
        return c.low(at - 1) not in contexts("not-teaching") or mark.low in labels("staged-alone")
    titled = mark.text[:1].isupper() and start.text[:1].isupper()
    if titled and c.unit is None and mark.low in labels("broadcaster"):
        return not c.counts_plural  # «shown on *BBC Two*»
    both = titled and not mark.text.isupper()
    return both and not c.counts_plural and mark.low in labels("numbered")


def subsection(c: Candidate) -> bool:
    """A number in brackets glued to another one: «section 14*(2)* of the act», «article 5*(1)*»."""
    opened = c.mark(c.number.first - 1)
    inside = (
        opened is not None and opened.low == "(" and not opened.gap and c.low(c.last + 1) == ")"
    )
    before = c.mark(c.number.first - 2)
    return inside and c.bare and before is not None and before.kind == "number"


def ranked(c: Candidate) -> bool:
    """The best or last of a table: «a place in the top four», not «the top four teams», «cases top 40»."""
    if c.near not in labels("rank") or c.unit is not None or c.number.scale != 1 or c.money:
        return False
    the = c.low(c.number.first - 2) in ("the", "a") or c.low(c.number.first - 2) in labels("owner")
    return the and c.bound is None and not c.counts_plural


def score(c: Candidate) -> bool:
    """The score of a match: «3–1», «a 2-0 win»."""
    n = c.number
    dash, other = c.mark(n.last + 1), c.mark(n.last + 2)
    if n.style != "digits" or c.unit is not None or n.scale != 1:
        return False
    if dash is None or dash.low not in HYPHENS or dash.gap:
        if not n.is_range or c.counts:
            return False
        around = range(n.first - 4, n.last + 4)
        return any(matches(c.mark(at), labels("score")) for at in around)
    return other is not None and other.kind == "number" and not other.gap


def fraction(c: Candidate) -> bool:
    """Two numbers over one another or in a product: «1/8», «4×4»."""
    after, other = c.mark(c.number.last + 1), c.mark(c.number.last + 2)
    return (
        c.number.style == "digits" and after is not None and after.low in ("/", "×") and not after.gap
        and other is not None and other.kind == "number"
    )  # fmt: skip


def listing(c: Candidate) -> bool:
    """The number of an item at the beginning of a line, or of a footnote: «1.», «[5]», «[6, 19–21]»."""
    section = c.number.first == 0 and c.low(c.number.last + 1) == "."  # «1.1. Funding»
    if not c.bare or (c.number.low % 1 and c.near != "[" and not section):
        return False
    if _noted(c, c.number.first - 1, -1, "[") and _noted(c, c.number.last + 1, 1, "]"):
        return True
    after = c.mark(c.number.last + 1)
    return (
        c.mark(c.number.first - 1) is None and after is not None and after.low in (".", ")", ":")
        and not after.gap
    )  # fmt: skip


def _noted(c: Candidate, at: int, step: int, bracket: str) -> bool:
    """Whether nothing but numbers and their marks stand up to a square bracket."""
    while (mark := c.mark(at)) is not None and (
        mark.kind == "number" or mark.low == "," or mark.low in HYPHENS
    ):
        at += step
    return c.low(at) == bracket


def taught(c: Candidate) -> bool:
    """A school year: «year 11 pupils», «years one to eight»."""
    n = c.number
    if c.unit is not None or c.bound is not None or n.high > 13 or n.low % 1 or c.money:
        return False
    before = c.low(n.first - 2)
    if c.near in ("years", "grades", "classes", "forms"):
        return (n.is_range or c.low(n.last + 1) in ("and", "to")) and not c.counts
    year = c.near in contexts("teaching")
    return year and n.style == "digits" and before not in contexts("not-teaching")


RULES: tuple[Callable[[Candidate], bool], ...] = (
    ordinal, named, in_name, group_name, ranked, kilometre_of_road, date, clock, year, circa, with_era,
    old_year, opening_year, life, short_end, decade, age, taught,
    labelled, subsection, called, short_number, telephone, street, glued, product, model, index,
    capital_name, quoted_title, type_number, race, nought, score, fraction, listing, figured, pronoun_one,
    ordered_part, frequency, denominator, period, occasion, bare_multiplier, lost_multiplier, times_number,
    doubtful_point, calibre, scored, goal_minute, odds,
)  # fmt: skip


FOR_DIGITS = tuple(
    r
    for r in RULES
    if r not in (in_name, nought, decade, pronoun_one, ordered_part, bare_multiplier, scored)
)
FOR_WORDS = tuple(
    r for r in RULES
    if r not in (
        ordinal, year, circa, with_era, old_year, opening_year, life, short_end, subsection, called,
        short_number, telephone, street, glued, product, model, index, capital_name, type_number, race,
        score, fraction, listing, times_number, doubtful_point, calibre, goal_minute,
    )
)  # fmt: skip
"""The rules that can say anything of digits, and of words."""


def exclusion(c: Candidate) -> tuple[str, str] | None:
    """Name and reason of the first rule that says the candidate is no figure, or ``None``."""
    return excluded(c, FOR_DIGITS if c.number.style == "digits" else FOR_WORDS)
