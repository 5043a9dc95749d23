"""Factors: how many times as much, not how often."""

from __future__ import annotations

from svodka.language.english.quantities.candidates import Candidate, contexts
from svodka.language.english.words import lemmas


def factor_end(c: Candidate) -> int | None:
    """The last mark of a factor («three times», «twice», «tenfold»); ``None`` where the number is none."""
    number = c.number
    if c.unit is not None or c.money:
        return None
    if number.category == "fold":
        return number.last
    if number.category == "times":
        return number.last if _compares(c, number.last + 1) else None
    if c.low(number.last + 1) != "times" or number.scale >= 1000:
        return None
    end = number.last + 1
    return end if _compares(c, end + 1) or _grown(c, end + 1) else None


def _compares(c: Candidate, at: int) -> bool:
    """«twice the limit», «three times as many», «twice Peru's», not «twice this week»."""
    word, mark = c.low(at), c.mark(at)
    if mark is None or mark.kind != "word":
        return False
    owner = any(c.low(place) in ("'", "’") for place in range(at + 1, at + 4))
    if mark.text[:1].isupper():
        return owner
    if word not in contexts("compared"):
        return False
    moment = word in ("the", "that", "this", "last", "over") and any(
        c.low(place) in contexts("moment") for place in (at + 1, at + 2)
    )
    return (
        word == "as"
        or owner
        or not (moment or word == "last" or (word == "over" and c.low(at + 1) == "the"))
    )


def _grown(c: Candidate, at: int) -> bool:
    """«increased 2.5 times»: behind a verb of growth, before the end of the clause."""
    verb = c.first - 1 - (c.before == "by")
    grown = bool(lemmas(c.low(verb)) & contexts("growing"))
    ends = c.low(at) in ("", ".", ",", ";", "and", "to", "compared", "over", "from", "since", ")")
    return grown and (bool(c.number.low % 1) or c.before == "by" or (ends and c.low(at) != "since"))
