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
    dialled_within,
    figured,
    index,
    model,
    product,
    short_number,
    street,
    telephone,
)
from svodka.language.english.quantities.exclusions.citations import cited, subsection
from svodka.language.english.quantities.exclusions.dating import (
    bond,
    date,
    decade,
    denominator,
    frequency,
    period,
    year,
)
from svodka.language.english.quantities.exclusions.hours import clock
from svodka.language.english.quantities.exclusions.idioms import (
    in_two,
    nought,
    one_more,
    or_two,
    race,
    wholly,
)
from svodka.language.english.quantities.exclusions.labelled import (
    capital_label,
    labelled,
    numbered_group,
    train_number,
)
from svodka.language.english.quantities.exclusions.metres import doubtful_metres
from svodka.language.english.quantities.exclusions.names import (
    capital_name,
    group_name,
    in_name,
    jet_type,
    quoted_title,
    type_number,
    word_name,
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
from svodka.language.english.quantities.exclusions.pages import counter, leader, listing
from svodka.language.english.quantities.exclusions.persons import age
from svodka.language.english.quantities.exclusions.portions import (
    bare_multiplier,
    broken_point,
    calibre,
    doubtful_point,
    in_accounts,
    lost_multiplier,
    lost_percent,
    ordered_part,
    times_number,
)
from svodka.language.english.quantities.exclusions.pounds import doubtful_pounds
from svodka.language.english.quantities.exclusions.scored import (
    goal_minute,
    half_century,
    innings,
    odds,
    scored,
)
from svodka.language.english.quantities.exclusions.spots import coordinate, kilometre_of_road
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.exclusion import excluded


def ordinal(c: Candidate) -> bool:
    """An ordinal or a decade in digits: «29th», «the 1990s»."""
    after = c.mark(c.number.last + 1)
    if c.number.style != "digits" or after is None or after.kind != "word":
        return False
    if not after.gap and after.low in labels("ordinal", "decade"):
        return c.unit is None  # «he weighed *11st*»
    return after.gap and after.low in ("st", "nd", "rd", "th")


def named(c: Candidate) -> bool:
    """The number belongs to a name: «F-16», «COVID-19», «A320», «7-Eleven», «Seven-Eleven»."""
    start, previous = c.mark(c.number.first), c.mark(c.number.first - 1)
    end = c.mark(c.number.last)
    if c.number.is_range and start and end and end.text.istitle():
        return not end.gap
    if start is None or previous is None or c.money:
        return False
    if c.number.style != "digits":
        joins = previous.low in HYPHENS and previous.low != "—"  # «OSTROV—Two comets were found»
        return joins and not start.gap and not previous.gap  # «a high-five»
    if not start.gap and previous.kind == "word":
        return True
    if _lettered(c):
        return True
    if not start.gap and previous.low in HYPHENS and not previous.gap:
        other = c.mark(c.number.first - 2)
        if previous.low == "—" and other is not None and not other.text.isupper():
            return False  # «half of the total—40 people—left»
        return other is not None and other.kind in ("word", "number", "date")
    return not start.gap and not previous.gap and previous.low in ("/", "_", "\\", "*", "'", "’")


def _lettered(c: Candidate) -> bool:
    """«Launch Complex *39-B*», «Runway *24-L*»: a capital behind what a name or a label is told apart by.

    «An *8-K filing*», «its *10-Q*»: and a form of a report.
    """
    dash, letter = c.mark(c.number.last + 1), c.mark(c.number.last + 2)
    if dash is None or letter is None or dash.low not in HYPHENS or dash.gap or letter.gap:
        return False
    label, before = c.mark(c.number.first - 1), c.mark(c.number.first - 2)
    named = matches(label, labels("label", "weak-label"))
    if label is not None and before is not None and label.text.istitle():
        named = named or before.text.istitle()
    named = named or letter.text in ("K", "Q")
    return (
        named
        and len(letter.text) == 1
        and letter.text.isupper()
        and c.number.first == c.number.last
    )


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
    """Two numbers over one another or in a product: «1/8», «4×4»; but «1/2 inch» measures."""
    if "number.fraction" in c.number.why:
        return c.unit is None or c.unit.kind not in ("measure", "percent")
    after, other = c.mark(c.number.last + 1), c.mark(c.number.last + 2)
    return (
        c.number.style == "digits" and after is not None and after.low in ("/", "×") and not after.gap
        and other is not None and other.kind == "number"
    )  # fmt: skip


def tolerance(c: Candidate) -> bool:
    """By how much the number before it may be off: «62.5% +/- 1%», «3 ± 1»."""
    at = c.number.first
    if c.low(at - 1) == "±":
        return True
    return c.low(at - 1) in HYPHENS and (c.low(at - 3), c.low(at - 2)) == ("+", "/")


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
    ordinal, named, in_name, group_name, ranked, kilometre_of_road, date, clock, year, circa,
    with_era, old_year, opening_year, life, short_end, decade, age, taught,
    labelled, cited, capital_label, numbered_group, subsection, called, short_number, telephone,
    dialled_within, street, glued, product, model, index, capital_name, quoted_title, type_number,
    jet_type, train_number, race, nought, one_more, score, innings, fraction, tolerance,
    listing, figured, pronoun_one, ordered_part,
    frequency, denominator, period, bond, occasion,
    bare_multiplier, lost_multiplier, lost_percent, times_number,
    doubtful_point, broken_point, calibre, scored, half_century, goal_minute, odds, counter, leader,
    coordinate, in_accounts, or_two, in_two, wholly, word_name, doubtful_metres, doubtful_pounds,
)  # fmt: skip


FOR_DIGITS = tuple(
    r for r in RULES
    if r not in (
        in_name, word_name, nought, decade, pronoun_one, ordered_part, bare_multiplier, scored, half_century,
        in_two,
    )
)  # fmt: skip
FOR_WORDS = tuple(
    r for r in RULES
    if r not in (
        ordinal, year, circa, with_era, old_year, opening_year, life, short_end, cited, subsection, called,
        short_number, telephone, dialled_within, street, glued, product, model, index, capital_name,
        type_number, jet_type, train_number,
        capital_label, race, score, fraction, tolerance, listing, times_number, doubtful_point, broken_point,
        calibre, goal_minute, counter, leader, bond,
    )
)  # fmt: skip
"""The rules that can say anything of digits, and of words."""


def exclusion(c: Candidate) -> tuple[str, str] | None:
    """Name and reason of the first rule that says the candidate is no figure, or ``None``."""
    return excluded(c, FOR_DIGITS if c.number.style == "digits" else FOR_WORDS)
