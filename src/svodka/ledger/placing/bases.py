"""What a percentage of change is measured from: «снизилось на 12% по сравнению с прошлым годом».

So is a factor of change: «вдвое больше, чем годом ранее», "twice as many as last year".

Only a year earlier is told, the same stretch of the year before, where the sentence says so or, of a year or
a running total, names nothing else that it could be measured from. Whatever may be another base («к плану»,
«за пять лет», «месяцем ранее», «в 2019 году») leaves it open. A factor is of a year before only where that is
said, and nowhere else: «вдвое больше, чем в Калуге», "twice as many as in York last year".
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from svodka.ledger.meaning.compounds import compound
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.counted import counted as counted_of
from svodka.ledger.meaning.deeds import MOVED
from svodka.ledger.meaning.grains import Stretch, a_year_before, grain
from svodka.ledger.meaning.subjects import Subject
from svodka.ledger.meaning.verbal_nouns import told_as_noun
from svodka.ledger.meaning.verbs import AMOUNT, MOVES
from svodka.ledger.meaning.words import Text
from svodka.model import Claim

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
LONG = ("year", "running")
"""Grains of what can hardly be measured from anything but the year before."""
SHIFTED = (*LONG, "half", "quarter", "month")
"""Grains of what a year before has one of."""
CHANGES = (*MOVES, AMOUNT, "")
"""Actions that say how something changed, and not what was done: «краж стало меньше на 17%»."""
PARTICIPLE = "PRTF"
FACTOR = "x"
"""The unit of «вдвое», "twice"."""
GROW = "grow"
BY = "by"
"""Opens in English who did it: "three times as many [by] chains as a year earlier"."""
AS_MANY = (["as", "many"], ["as", "much"], ["as", "high"], ["as", "large"])
LEADING = ("PREP", "CONJ", "PRCL")
"""Parts of speech of what stands between an amount and the percentage that it changed by: «, что на»."""


@dataclass(frozen=True, slots=True)
class Base:
    """The subject of the amount that changed, and the days that it is measured from, both included."""

    subject: Subject
    first: dt.date
    last: dt.date


def bases(
    found: Sequence[tuple[Claim, Subject]], text: Text, catalogue: Catalogue
) -> dict[str, Base]:
    """The bases of the percentages of change of a document, by the claim, where they are sure."""
    made = {}
    for place, (claim, about) in enumerate(found):
        days = _before(claim, about, text, catalogue)
        told = days is not None and not _restricted(claim, text, catalogue)
        if told and claim.quantity.unit == FACTOR:
            beside = [one for one, _ in found if one.sentence == claim.sentence]
            told = not _is_of_another(claim, beside, text, catalogue)
        if told and claim.counted is None:
            amount = _right_before(claim, found[:place], text)
        else:
            amount = (
                _amount(claim, _of_deed(claim, about, text, catalogue), found) if told else None
            )
        if days is not None and amount is not None:
            made[claim.id] = Base(amount, *days)
    return made


def _before(claim: Claim, about: Subject, text: Text, catalogue: Catalogue) -> Stretch | None:
    """The days that a percentage of change is measured from.

    «В 2025 году число пожаров снизилось на [12%]»: 2024; «в мае выросло на [3%] к аналогичному периоду
    прошлого года»: May of the year before; «за май выросло на [3%]»: nobody knows.
    """
    period = claim.period
    factor = claim.quantity.unit == FACTOR
    moves = _grows(claim, about, text) if factor else _moves(claim) and claim.quantity.unit == "%"
    if not moves or period is None or claim.part_of:
        return None
    first, last = period.from_date, period.to_date
    kind = grain(first, last)
    if first is None or last is None or kind not in SHIFTED or first.year <= dt.MINYEAR:
        return None
    said = measured_from(claim, text, catalogue)
    named = years(claim, text)
    if "other" in said or named - {first.year, first.year - 1}:
        return None
    earlier = "year" in said or first.year - 1 in named
    if factor and not ("same" in said or earlier):
        return None
    if factor and _is_beside_name(claim, text):
        return None
    if not ("same" in said or (kind in LONG and (earlier or "" not in said))):
        return None
    return a_year_before(first), a_year_before(last)


def _amount(
    claim: Claim, about: Subject, others: Sequence[tuple[Claim, Subject]]
) -> Subject | None:
    """The subject of what a percentage is of: its own, or that of the only amount that it is told with.

    «Зарегистрировано 1800 краж, их число снизилось на [5%]»: what is registered.
    """
    if about.vague or about.action not in CHANGES:
        return None if about.vague else about
    told = {
        (other.action, other.narrowing, other.cause): other
        for one, other in others
        if other.counted == about.counted and _is_amount(one) and _days(one) == _days(claim)
    }
    alone = next(iter(told.values())) if len(told) == 1 else None
    return alone if alone is not None and alone.narrowing == about.narrowing else None


def _right_before(
    claim: Claim, others: Sequence[tuple[Claim, Subject]], text: Text
) -> Subject | None:
    """The subject of the amount that a Russian percentage without a noun stands right behind.

    «Зарегистрировано 1820 пожаров, что на [12%] меньше»: of fires; not «1820 пожаров, ущерб на [12%] меньше».
    """
    one, about = others[-1] if others else (claim, None)
    if about is None or about.vague or not _is_amount(one) or _days(one) != _days(claim):
        return None
    ends = [m.end for m in (one.quantity, one.counted) if m and m.end <= claim.quantity.start]
    between = text.words(max(ends, default=0), claim.quantity.start)
    led = [word for word in between if not word.within(one.place, one.period)]
    beside = one.sentence == claim.sentence and all(word.part in LEADING for word in led)
    return about if beside else None


def _of_deed(claim: Claim, about: Subject, text: Text, catalogue: Catalogue) -> Subject:
    """The subject, of the deed that the noun names: «[экспорт] зерна вырос на 8%» is of what was exported."""
    if about.action not in CHANGES:
        return about
    deed = told_as_noun(claim, text, catalogue) or compound(claim, text, catalogue)
    if deed is None or deed[0].name in CHANGES:
        return about
    counted, narrowing, _ = counted_of(deed[1], text, catalogue)
    return replace(about, action=deed[0].name, counted=counted, narrowing=narrowing)


def _restricted(claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether what follows its noun tells of some only: «число краж, [совершённых] подростками»."""
    noun = claim.counted
    behind = text.words(noun.end, claim.sentence[1])[:1] if noun else []
    return any(w.part == PARTICIPLE for w in behind) or (
        bool(behind) and catalogue.at("which", behind, 0) is not None
    )


def _moves(claim: Claim) -> bool:
    return claim.quantity.change in MOVED


def _grows(claim: Claim, about: Subject, text: Text) -> bool:
    """Whether a factor is told of which way: «вдвое больше», "twice [as many]", «выросло вдвое».

    Where the verb alone says it, that is up: the checks take a factor that is no decrease for it.
    """
    if _moves(claim) or about.action == GROW:
        return True
    behind = text.words(claim.quantity.end, claim.sentence[1])[:2]
    return [word.text for word in behind] in AS_MANY


def _is_beside_name(claim: Claim, text: Text) -> bool:
    """Whether what follows a factor names something beside its own slots: «чем в [Калуге]»."""
    behind = text.words(claim.quantity.end, claim.sentence[1])
    slots = (claim.place, claim.period, claim.actor, claim.speaker, claim.counted)
    named = any(word.text[0].isupper() and not word.within(*slots) for word in behind)
    return named or (text.language == "en" and any(word.text == BY for word in behind))


def _is_of_another(claim: Claim, beside: Sequence[Claim], text: Text, catalogue: Catalogue) -> bool:
    """Whether something else is told between what a factor counts and itself: «…, [ущерб] вдвое больше»."""
    noun = claim.counted
    if noun is None or noun.end > claim.quantity.start:
        return False
    between = text.words(noun.end, claim.quantity.start)
    known = {
        word.start
        for kind in ("versus", "back", "answering", "link", "stop")
        for match in catalogue.all(kind, between)
        for word in between[match.first : match.last + 1]
    }
    slots = [slot for one in beside for slot in (one.place, one.period, one.action, one.quantity)]
    return any(
        word.part not in (*LEADING, "NPRO") and word.start not in known and not word.within(*slots)
        for word in between
    )


def _is_amount(claim: Claim) -> bool:
    change, unit = claim.quantity.change, claim.quantity.unit
    return change in (None, "to") and unit not in ("%", FACTOR) and claim.part_of is None


def measured_from(claim: Claim, text: Text, catalogue: Catalogue) -> set[str]:
    """What the sentence of a claim is measured from, by the flags of ``versus``; «» for words of comparing.

    The time of the claim itself is none: «за прошлый год снизилось на 12%».
    """
    around = [w for w in text.words(*claim.sentence) if not w.within(claim.period)]
    return {
        flag
        for match in catalogue.all("versus", around)
        if match.together
        for flag in match.concept.flags or ("",)
    }


def years(claim: Claim, text: Text) -> set[int]:
    """The years that the sentence of a claim names in digits."""
    first, last = claim.sentence
    return {int(found) for found in YEAR.findall(text.text[first:last])}


def _days(claim: Claim) -> tuple[dt.date | None, dt.date | None]:
    period = claim.period
    return (period.from_date, period.to_date) if period else (None, None)
