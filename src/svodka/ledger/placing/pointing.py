"""Nouns that point back: «За 2026 год выявлен 731 случай кори, годом ранее выявлено [802 случая]»."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.deeds import REGISTER
from svodka.ledger.meaning.grains import a_year_before
from svodka.ledger.meaning.subjects import Subject
from svodka.ledger.meaning.verbs import AMOUNT
from svodka.ledger.meaning.words import Text
from svodka.model import Claim, Period

DETECT = "detect"
FAR = 8
"""How many figures before one are looked at."""


def pointed(
    claims: Sequence[Claim], subjects: Mapping[str, Subject], text: Text, catalogue: Catalogue
) -> tuple[dict[str, Subject], dict[str, Claim]]:
    """The subjects of the claims of a document, in its order; what says nothing alone has what it points to.

    That is the subject of the figure of its kind before it, where it is of the same deed at another time. The
    second are these figures, by the claim that points to them, has its noun of them, or is of a year before.
    """
    found = dict(subjects)
    to: dict[str, Claim] = {}
    for claim in claims:
        if _noun(claim, "back", text, catalogue):
            # «На эти цели выделено 5 млрд»: in another text they are other ones.
            found[claim.id] = replace(found[claim.id], vague=True)
    for place, claim in enumerate(claims):
        other = found[claim.id]
        last = claims[max(0, place - FAR) : place]
        if not other.vague and (
            source := _noun_of(last, claim) or _a_year_after(last, claim, text)
        ):
            to[claim.id] = source
        before = _told_before(last, claim, text) if other.vague else None
        if before is None or found[before.id].vague:
            continue
        one = found[before.id]
        if other.cause in ("", one.cause) and (
            other.action in (one.action, _found_as(one, catalogue))
            or (other.action in (AMOUNT, "") and _noun(claim, "back", text, catalogue))
            or (other.action == AMOUNT and _noun(claim, "measure", text, catalogue))
        ):
            found[claim.id] = one
            to[claim.id] = before
    return found, to


def _found_as(one: Subject, catalogue: Catalogue) -> str:
    """What else is said of cases of an illness that are registered: «выявлено 802 случая»."""
    noun = catalogue.named("counted", one.counted)
    return DETECT if one.action == REGISTER and noun and "illness" in noun.flags else one.action


def _noun(claim: Claim, kind: str, text: Text, catalogue: Catalogue) -> bool:
    """Whether what is counted begins with a word of a kind: «[эти] цели», «[показатель]»."""
    noun = text.words(claim.counted.start, claim.counted.end) if claim.counted else []
    return bool(noun) and catalogue.at(kind, noun, 0) is not None


def _told_before(before: Sequence[Claim], claim: Claim, text: Text) -> Claim | None:
    """The last amount of the kind of another before it, if it is of another time; no part, and none far off.

    «Выявлен 731 случай кори, на 5 % меньше. За 2025 год выявлено [802 случая]»: 731.
    """
    if not _is_amount(claim) or claim.period is None or claim.part_of is not None:
        return None
    for one in reversed(before):
        between = text.text[one.sentence[1] : claim.sentence[0]]
        if between.strip() or "\n" in between:
            return None
        if _is_amount(one) and _kind(one) == _kind(claim):
            return one if _at_another_time(one, claim) and one.part_of is None else None
    return None


def _noun_of(before: Sequence[Claim], claim: Claim) -> Claim | None:
    """The amount whose noun the reader gave to one of another time: «Годом ранее было [1 420]», there too."""
    noun = claim.counted
    if noun is None or not noun.inherited or claim.place or not _is_amount(claim):
        return None
    for one in reversed(before):
        if one.counted and (one.counted.start, one.counted.end) == (noun.start, noun.end):
            whole = one.part_of is None and claim.part_of is None
            same = whole and _is_amount(one) and _kind(one) == _kind(claim)
            return one if same and _at_another_time(one, claim) else None
    return None


def _a_year_after(before: Sequence[Claim], claim: Claim, text: Text) -> Claim | None:
    """The amount of a year later right before, whose noun is said again: «Год назад [1 420 пожаров]»."""
    noun, period = claim.counted, claim.period
    if noun is None or noun.inherited or claim.place or claim.part_of or not _is_amount(claim):
        return None
    one = next((one for one in reversed(before) if _is_amount(one)), None)
    if one is None or one.counted is None or one.part_of or _kind(one) != _kind(claim):
        return None
    if "\n" in text.text[one.quantity.end : claim.quantity.start]:
        return None
    same = one.counted.normal.casefold() == noun.normal.casefold()
    return one if same and _is_a_year_later(one.period, period) else None


def _is_a_year_later(one: Period | None, other: Period | None) -> bool:
    """Whether a time is another one of a year before it: January 2026 and January 2025."""
    ends = [(p.from_date, p.to_date) for p in (one, other) if p is not None]
    if len(ends) < 2:
        return False
    return all(
        later and earlier and later.year > dt.MINYEAR and earlier == a_year_before(later)
        for later, earlier in zip(*ends, strict=True)
    )


def _at_another_time(one: Claim, claim: Claim) -> bool:
    if one.period is None or claim.period is None:
        return False
    return _days(one.period) != _days(claim.period)


def _is_amount(claim: Claim) -> bool:
    """Whether a figure is no change of one: «на 5 % меньше»."""
    return claim.quantity.change not in ("increase", "decrease")


def _kind(claim: Claim) -> tuple[str, str]:
    return claim.quantity.kind, claim.quantity.unit


def _days(period: Period) -> tuple[dt.date | None, dt.date | None]:
    return period.from_date, period.to_date
