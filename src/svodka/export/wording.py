"""How people are shown a claim: values, periods and speakers in a few characters, and its slots."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from pathlib import PurePath
from typing import NamedTuple

from svodka.language.quantities import names
from svodka.language.quantities.worth import worth
from svodka.model import Claim, Mention, Period, Quantity, Span, Speaker

LOW_CONFIDENCE = 0.5
"""Below it a claim is more likely wrong than right in some slot, and is marked."""

SLOTS = ("counted", "action", "actor", "place", "period", "speaker", "cue")
"""The slots of a claim beside its quantity, in the order in which they are shown."""

_SAME_WORD = 4
"""Letters from which two words are forms of one, where the second names what the first does."""


class Slot(NamedTuple):
    """A filled slot: its span, and beside its words what they mean, where that says more."""

    name: str
    span: Span
    note: str
    inherited: bool


def value(quantity: Quantity) -> str:
    """A quantity's value for people, its unit by name: ``> 17 000``, ``10–15 km²``, ``+15 %``, ``× 2``."""
    one = {quantity.low, quantity.high} - {None} == {1}
    return worth(quantity, names.name(quantity.unit, "en", "one" if one else "other"))


def source_name(source: str | None) -> str:
    """An address as it stands, a file without its folders: nobody else has them."""
    return source or "" if "://" in (source or "") else PurePath(source or "").name


def how_many(number: int, noun: str) -> str:
    """How many there are of a noun: "no claims", "1 claim", "2 claims"."""
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"


def dates(period: Period) -> str:
    """The days of a period: ``2022-01-01 – 2022-07-05``, ``2022-07-05``, or nothing where unknown."""
    begin = period.from_date.isoformat() if period.from_date else ""
    end = period.to_date.isoformat() if period.to_date else ""
    if begin == end:
        return begin
    return f"{begin or '…'} – {end or '…'}"


def who(speaker: Speaker) -> str:
    """The fullest name and the role of a speaker, where they say more than the mention."""
    told = speaker.text.casefold().split()
    parts = [part for part in (speaker.name, speaker.role) if part and not _told(part, told)]
    return ", ".join(parts)


def _told(part: str, words: Sequence[str]) -> bool:
    """Whether a mention holds these words, in whatever case: «ведомство» is told by «ведомства».

    Each by one of its own: «Иванов» does not tell «Иван Иванов».
    """
    left = list(words)
    for one in part.casefold().split():
        same = next((word for word in left if word.startswith(one[:_SAME_WORD])), None)
        if same is None:
            return False
        left.remove(same)
    return True


def slots(claim: Claim) -> list[Slot]:
    """The filled slots of a claim, in the order of :data:`SLOTS`."""
    filled: list[Slot] = []
    for name in SLOTS:
        span: Mention | Period | Speaker | Span | None = getattr(claim, name)
        if span is None:
            continue
        note = ""
        if isinstance(span, Period):
            note = dates(span)
        elif isinstance(span, Speaker):
            note = who(span)
        elif isinstance(span, Mention) and span.normal.casefold() != span.text.casefold():
            note = span.normal
        filled.append(Slot(name, span, note, bool(getattr(span, "inherited", False))))
    return filled


def plain(words: str) -> str:
    """Words on one line: :func:`harmless`, with one space between them and none around."""
    return harmless(" ".join(words.split()))


def harmless(words: str) -> str:
    """Words with nothing in them that moves a cursor, breaks the line or turns the writing round."""
    if words.isprintable():
        return words
    return "".join(map(_sign, words.replace("\u00ad", "")))


def _sign(letter: str) -> str:
    if letter.isspace():
        return " "
    return "\ufffd" if unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co") else letter
