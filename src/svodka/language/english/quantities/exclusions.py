"""Exclusions: English numbers that state no figure. The first rule that fires names the rejection."""

from __future__ import annotations

from collections.abc import Callable

from svodka.language.english.quantities.candidates import (
    Candidate,
    closed,
    contexts,
    labels,
    matches,
)
from svodka.language.english.quantities.numbers import HYPHENS


def ordinal(c: Candidate) -> bool:
    """An ordinal or a decade in digits: «29th», «the 1990s»."""
    after = c.mark(c.number.last + 1)
    if c.number.style != "digits" or after is None or after.kind != "word":
        return False
    if not after.gap and after.low in labels("ordinal") | labels("decade"):
        return True
    return after.gap and after.low in ("st", "nd", "rd", "th")


def named(c: Candidate) -> bool:
    """The number belongs to a name: «F-16», «COVID-19», «A320»."""
    start, previous = c.mark(c.number.first), c.mark(c.number.first - 1)
    if start is None or previous is None or c.money:
        return False
    if c.number.style != "digits":
        return previous.low in HYPHENS and not start.gap and not previous.gap  # «a high-five»
    if not start.gap and previous.kind == "word":
        return True
    if not start.gap and previous.low in HYPHENS and not previous.gap:
        other = c.mark(c.number.first - 2)
        return other is not None and other.kind in ("word", "number", "date")
    return not start.gap and not previous.gap and previous.low in ("/", "_", "\\", "*", "'", "’")


def glued(c: Candidate) -> bool:
    """Letters right behind the digits that are no unit: «5G», «12B»."""
    after = c.mark(c.number.last + 1)
    return (
        c.number.style == "digits" and c.unit is None and c.number.scale == 1
        and after is not None and not after.gap and after.kind == "word"
    )  # fmt: skip


def date(c: Candidate) -> bool:
    """A day of a month: «May 8», «15 May», «May 8–10 and 12»."""
    n = c.number
    if c.unit is not None or n.scale != 1 or c.money or n.high > 31:
        return False
    if c.after in labels("month") and _month(c, c.last + 1):
        return True
    if c.after in ("of", ",") and _month(c, c.last + 2) and c.after == "of":
        return True
    at = n.first - 1
    for _ in range(4):
        if c.low(at) == ".":
            at -= 1
        if _month(c, at):
            return not c.counts_plural
        if c.low(at) not in ("and", ",", "to", "-", "–", "—", "or"):
            return False
        number = c.mark(at - 1)
        if number is None or number.kind != "number":
            return False
        at -= 2
    return False


def _month(c: Candidate, at: int) -> bool:
    mark = c.mark(at)
    return mark is not None and mark.low in labels("month") and mark.text[:1].isupper()


def year(c: Candidate) -> bool:
    """A year: «in 2004», «the 2010 census», «May 8, 2009»."""
    n = c.number
    if n.style != "digits" or n.grouped or n.scale != 1 or c.money or n.low % 1 or n.high % 1:
        return False
    if (
        not 1000 <= n.low <= 2100
        or n.high > 2100
        or (c.unit is not None and c.unit.kind != "duration")
    ):
        return False
    if c.after in ("ad", "bc", "bce", "ce") or _month(c, n.first - 1):
        return True
    if c.low(n.first - 1) == "," and (_month(c, n.first - 3) or _month(c, n.first - 2)):
        return True
    if c.unit is not None:
        return False
    if n.low < 1700:
        return c.near in ("in", "since", "until") and not c.counts_plural
    if c.near in labels("year-before") or c.near in ("'", "’"):
        return not (c.counts_plural and c.near in ("to", "of", "from", "for", "by", "and", "after"))
    return not c.counts_plural


def labelled(c: Candidate) -> bool:
    """A number that names its thing: «article 105», «No. 5», «posts 542 and 543»."""
    n = c.number
    if c.bound is not None or c.money or n.scale != 1 or n.grouped:
        return False
    at = n.first - 1
    if n.style != "digits":
        return matches(c.mark(at), frozenset({"number"})) and not c.counts
    if c.low(at) == ".":
        at -= 1
    for _ in range(3):
        mark = c.mark(at)
        if mark is None:
            return False
        if matches(mark, labels("label")) and (c.unit is None or mark.low in ("no", "№", "#")):
            return not (mark.low == "no" and c.low(at + 1) != ".")
        if c.unit is None and matches(mark, labels("weak-label")) and not c.counts_plural:
            return True
        number = c.mark(at - 1)
        if mark.low in (",", "and", "-", "–", "to", "or") and number and number.kind == "number":
            at -= 2
            continue
        return False
    return False


def capital_name(c: Candidate) -> bool:
    """A name in capitals before a bare number: «Boeing 737», «Apollo 11»."""
    if not c.bare or c.number.is_range:
        return False
    previous = c.mark(c.number.first - 1)
    if previous is None or previous.kind != "word" or not previous.text[:1].isupper():
        return False
    if previous.low in closed() or c.counts_plural or c.hyphenated:
        return False
    starts = c.mark(c.number.first - 2)
    return starts is not None and not (starts.kind == "sign" and starts.low in '.!?:"“”‘(—–-')


def clock(c: Candidate) -> bool:
    """A time of day: «9 pm», «10 a.m.», «8 o'clock»."""
    n = c.number
    if n.scale != 1 or n.high > 24 or c.money:
        return False
    after, dot = c.low(n.last + 1), c.low(n.last + 2)
    if after in ("a", "p") and dot == "." and c.low(n.last + 3) == "m":
        return True
    return after in labels("day-part") or (after == "o" and dot in ("'", "’"))


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
    """The number of an item at the beginning of a line, or a footnote: «1.», «[5]»."""
    if not c.bare or c.number.low % 1:
        return False
    if c.low(c.number.first - 1) == "[" and c.low(c.number.last + 1) == "]":
        return True
    after = c.mark(c.number.last + 1)
    return (
        c.mark(c.number.first - 1) is None and after is not None and after.low in (".", ")", ":")
        and not after.gap
    )  # fmt: skip


def age(c: Candidate) -> bool:
    """The age of a person beside the name: «Anna Serik, 42, said», «aged 42»."""
    n = c.number
    if n.scale != 1 or n.high > 120 or n.is_range or (c.unit and c.unit.symbol != "a"):
        return False
    if matches(c.mark(n.first - 1), contexts("age")) or (
        c.low(n.first - 1) == "of" and c.low(n.first - 2) == "age"
    ):
        return True
    if c.unit is not None or c.low(n.first - 1) != "," or n.style != "digits":
        return False
    name = c.mark(n.first - 2)
    return (
        name is not None and name.text[:1].isupper() and c.low(n.last + 1) in (",", ".", ")", ";", "")
    )  # fmt: skip


def pronoun_one(c: Candidate) -> bool:
    """«one of them», «no one», «the one that»: no counting."""
    n = c.number
    if n.category != "one" or c.unit is not None or n.scale != 1:
        return False
    if c.bound is not None and c.bound.entry.text("relation") in ("at_least", "at_most"):
        return False
    after = c.mark(c.last + 1)
    if after is None or after.kind != "word" or after.low in contexts("one-follows") | closed():
        return not c.hyphenated
    return c.near in contexts("one-before") or (
        after.text[:1].isupper() and not after.text.isupper()
    )


def ordered_part(c: Candidate) -> bool:
    """A part that is named, not measured: «the first half», «the third quarter», «a third round»."""
    n = c.number
    if n.category != "part" or n.scale != 1:
        return False
    previous = c.low(n.first - 1)
    if previous in contexts("order") or (previous == "the" and c.unit is None and c.after != "of"):
        return True
    if c.unit is not None:
        return False
    if c.low(n.last).startswith("hal"):
        return (
            c.after in ("time", "way", "back", "brother", "sister", "a", "century") or c.hyphenated
        )
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
    change = c.before == "by" or c.bound is not None
    sign = c.mark(c.last + 1)
    return not (measured or change or (sign is not None and sign.kind == "sign" and n.low != 1))


def frequency(c: Candidate) -> bool:
    """How often, not how many: «every two years», «once in 5 years»."""
    if c.unit is None or c.unit.kind != "duration":
        return False
    return c.before in ("every", "each") or (c.before == "in" and c.low(c.first - 2) == "once")


RULES: tuple[Callable[[Candidate], bool], ...] = (
    ordinal, named, date, clock, year, age, labelled, glued, capital_name, score, fraction, listing,
    pronoun_one, ordered_part, frequency,
)  # fmt: skip


def exclusion(c: Candidate) -> tuple[str, str] | None:
    """Name and reason of the first rule that says the candidate is no figure, or ``None``."""
    for rule in RULES:
        if rule(c):
            reason = (rule.__doc__ or "").partition("\n")[0]
            return f"exclusion.{rule.__name__.replace('_', '-')}", reason
    return None
