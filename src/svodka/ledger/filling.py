"""What a person writes for a slot, as the claim record has it: «actor=КНБ», «low=17000»."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection
from decimal import Decimal, InvalidOperation
from typing import Any, get_args

from svodka.errors import ReviewError
from svodka.language.languages import LANGUAGES
from svodka.language.quantities.dimensions import dimensions
from svodka.language.quantities.names import named
from svodka.ledger.corrected_deeds import denied_deed
from svodka.ledger.derived import spoken
from svodka.ledger.judging import QUANTITY_SLOTS
from svodka.ledger.meaning.words import words
from svodka.ledger.records import loads, packed
from svodka.model import Change, Claim, Document, Factuality, Kind, Mode, Relation

MENTIONS = ("counted", "action", "actor", "place")
CHOICES: dict[str, tuple[str, ...]] = {
    "kind": get_args(Kind),
    "relation": get_args(Relation),
    "change": get_args(Change),
    "mode": get_args(Mode),
    "factuality": get_args(Factuality),
}
SLOTS = (
    *QUANTITY_SLOTS, *MENTIONS, "period", "period_from", "period_to", "speaker", "speaker_name",
    "speaker_role", "mode", "factuality",
)  # fmt: skip
"""What can be corrected."""

GROUPED = re.compile(r"[+-]?\d{1,3},\d{3}")
"""«17,000» is seventeen thousand to one who writes, and seventeen to another."""
_NEVER_EMPTY = ("kind", "relation", "unit", "mode", "factuality")
_NOMINAL = ("NOUN", "NPRO")
_POWERS = 300
"""Powers of ten that a ledger, which compares numbers as doubles, has no room for."""

_NAMING = ("actor", "place")
"""Slots whose normal form is a phrase; that of the other words is the lemma of one."""


def filled(
    slot: str, value: str | None, claim: Claim, document: Document, read: Collection[Claim] = ()
) -> tuple[str, Any]:
    """A slot of the claim record and what it holds when ``slot`` is ``value``; ``None`` empties it.

    Words are looked for in the document, nearest to the figure; ``120:131`` names characters. Where a claim
    of ``read``, the document's, has them in this slot, they mean what they mean there. Raises
    :class:`ReviewError` for a slot that there is not, words that the document does not have, and what is
    no number, day or name of its list.
    """
    if slot not in SLOTS:
        raise ReviewError(
            f"no slot {slot!r}; there are {', '.join(SLOTS)}", case="no_such_slot", slot=slot
        )
    if not value:
        if slot in _NEVER_EMPTY:
            raise ReviewError(
                f"{slot} cannot be empty; reject the claim if it is none",
                case="never_empty",
                slot=slot,
            )
        if slot in ("period_from", "period_to", "speaker_name", "speaker_role"):
            return _inside(slot, None, claim)
        return slot, None
    if slot in CHOICES:
        if value not in CHOICES[slot]:
            raise ReviewError(
                f"{slot} is one of {', '.join(CHOICES[slot])}, not {value!r}",
                case="not_of_the_list", slot=slot, value=value,
            )  # fmt: skip
        return slot, value
    if slot in ("low", "high"):
        return slot, _number(value)
    if slot == "unit":
        return slot, _unit(value, spoken(document.text, document.language))
    if slot in ("period_from", "period_to", "speaker_name", "speaker_role"):
        return _inside(slot, value, claim)
    span = _found(value, claim, document.text)
    if slot in MENTIONS:
        start, end = claim.sentence
        outside = not start <= span["start"] < end
        asserted = claim.factuality != "negated"
        deed = slot == "action" and asserted
        language = spoken(document.text, document.language) if deed else ""
        mention = span | {"normal": _normal(slot, span["text"], read, language)}
        return slot, mention | {"inherited": True} if outside else mention
    if slot == "speaker":
        return slot, span | _speaker(span["text"], read)
    return slot, span | _days(span["text"], document)


def _number(value: str) -> Any:
    if GROUPED.fullmatch(value):
        raise _no_number(value)
    try:
        number = Decimal(value.replace("\u00a0", "").replace(" ", "").replace(",", "."))
    except InvalidOperation:
        raise _no_number(value) from None
    if not number.is_finite() or abs(number.adjusted()) >= _POWERS:
        raise _no_number(value)
    return number


def _unit(value: str, language: str) -> str:
    """The symbol of a unit that is written as one, by its name, or in the words of a text («тонн»).

    Raises :class:`ReviewError` for words that are no unit; symbols that are not known are taken as they are.
    """
    from svodka.reading.quantities.figures import quantities

    if value in dimensions() or re.fullmatch("[A-Z]{3}", value):
        return value
    called = named(value)
    if called is not None:
        return called
    # Who reads the pages in one language may correct a text in another.
    for code in dict.fromkeys((language or "ru", *LANGUAGES)):
        units = {one.unit for one in quantities(f"1 {value}", code)} - {"1"}
        if len(units) == 1:
            return units.pop()
    if value.isascii():
        return value
    raise ReviewError(
        f"{value!r} is no unit; write a symbol such as t or KZT, or the words of a text",
        case="no_such_unit", value=value,
    )  # fmt: skip


def _no_number(value: str) -> ReviewError:
    return ReviewError(f"{value!r} is no number; write 17000 or 4.5", case="no_number", value=value)


def _inside(slot: str, value: str | None, claim: Claim) -> tuple[str, Any]:
    """A slot with one of its parts replaced: the days of a period, the name or role of a speaker."""
    outer, _, part = slot.partition("_")
    held = loads(packed(claim))[outer]
    if held is None:
        raise ReviewError(
            f"the claim has no {outer}; set {outer} first", case="outer_first", slot=outer
        )
    if outer == "period" and value is not None:
        try:
            value = dt.date.fromisoformat(value).isoformat()
        except ValueError:
            raise ReviewError(
                f"{value!r} is not a day; write YYYY-MM-DD", case="no_day", facet=slot, value=value
            ) from None
    return outer, held | {part: value}


def _found(value: str, claim: Claim, text: str) -> dict[str, Any]:
    first, colon, last = value.partition(":")
    if colon and first.isdecimal() and last.isdecimal():
        start, end = int(first), int(last)
        if not start < end <= len(text):
            raise ReviewError(
                f"{value} is outside the text, which has {len(text)} characters",
                case="outside_the_text", value=value, length=len(text),
            )  # fmt: skip
        return {"text": text[start:end], "start": start, "end": end}
    said = re.escape(value)
    every = (
        [found.start() for found in re.finditer(f"(?={form})", text)]
        for form in (rf"(?<!\w){said}(?!\w)", said)  # «рис», not in «риск» where it stands alone
    )
    places = next(filter(None, every), [])
    if not places:
        raise ReviewError(
            f"the document has no {value!r}; write it as it stands there, or its characters as START:END",
            case="not_in_the_document",
            value=value,
        )
    start = min(places, key=lambda place: abs(place - claim.quantity.start))
    return {"text": value, "start": start, "end": start + len(value)}


def _speaker(text: str, read: Collection[Claim]) -> dict[str, str | None]:
    """The name and role of who is called so: those that the reader has for these words, else the words."""
    known = [one.speaker for one in read if one.speaker is not None and one.speaker.text == text]
    return {"name": known[0].name, "role": known[0].role} if known else {"name": text, "role": None}


def _normal(slot: str, text: str, read: Collection[Claim], language: str) -> str:
    """The form that the reader has for these words in a slot: «Северной области», «Северная область».

    Else who, where and names as they stand («департамент полиции»), and of other words the lemma of the
    first noun; in a ``language`` a deed that they deny has its «not».
    """
    mentions = (getattr(one, slot) for one in read)
    known = [mention.normal for mention in mentions if mention is not None and mention.text == text]
    if known:
        return str(known[0])
    if language and (denied := denied_deed(text, language)) is not None:
        return denied
    found = words(text)
    if not found or slot in _NAMING or any(word.text[:1].isupper() for word in found):
        return text
    return next((word.lemma for word in found if word.part in _NOMINAL), found[0].lemma)


def _days(text: str, document: Document) -> dict[str, Any]:
    from svodka.reading.periods.mentions import periods

    language = spoken(document.text, document.language)
    found = periods(text, document.published, language or "ru")
    one = found[0] if len(found) == 1 else None
    return {
        "from": one.from_date.isoformat() if one and one.from_date else None,
        "to": one.to_date.isoformat() if one and one.to_date else None,
    }
