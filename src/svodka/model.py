"""The records of svodka: documents, spans and what is read from them.

Every record is frozen. Offsets are code points, half-open, and always satisfy
``document.text[span.start:span.end] == span.text``; :func:`check_span` says so where it matters.
``to_dict`` gives the public JSON form of a record (the claim record of the documentation).
"""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal

Kind = Literal["count", "money", "percent", "measure", "duration", "factor", "other"]
Relation = Literal[
    "exact", "approx", "more_than", "at_least", "less_than", "at_most", "range", "vague"
]
Change = Literal["increase", "decrease", "from", "to"]
Mode = Literal["direct", "indirect", "narrator"]
Factuality = Literal["asserted", "negated", "planned", "possible"]


def text_id(text: str) -> str:
    """The identity of a text: the SHA-256 of its UTF-8 bytes, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def checked_day(day: dt.date | None, name: str = "published") -> dt.date | None:
    """A day that a caller gives, such as that of a publication; a time of day is dropped.

    Raises :class:`TypeError`, with the name of the argument, for what is no date, such as a string.
    """
    if isinstance(day, dt.datetime):
        return day.date()
    if day is None or isinstance(day, dt.date):
        return day
    raise TypeError(f"{name} is a datetime.date, not {day!r}; see datetime.date.fromisoformat")


def checked_text(text: object) -> str:
    """The text of a document. Raises :class:`TypeError` for what is no string."""
    if not isinstance(text, str):
        raise TypeError(f"the text of a document is a str, not {type(text).__name__}")
    return text


@dataclass(frozen=True, slots=True)
class Document:
    """One text as stored, immutable. ``id`` is the SHA-256 of the text unless the source names one.

    Raises :class:`TypeError` for a text, id, title or the like that is no string and a ``published`` that is
    no date.
    """

    text: str
    id: str = ""
    published: dt.date | None = None
    title: str | None = None
    publisher: str | None = None
    language: str | None = None
    source: str | None = None

    def __post_init__(self) -> None:
        checked_text(self.text)
        for name in ("id", "title", "publisher", "language", "source"):
            value = getattr(self, name)
            if value is not None and not isinstance(value, str):
                raise TypeError(f"the {name} of a document is a str, not {type(value).__name__}")
        object.__setattr__(self, "published", checked_day(self.published))
        if not self.id:
            object.__setattr__(self, "id", text_id(self.text))


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a document's text: ``text[start:end]``, in code points."""

    text: str
    start: int
    end: int

    def to_dict(self) -> dict[str, Any]:
        return {"text": self.text, "start": self.start, "end": self.end}


@dataclass(frozen=True, slots=True)
class Mention(Span):
    """A span that fills a slot, with its normal form; ``inherited`` if read from another sentence."""

    normal: str = ""
    inherited: bool = False

    def to_dict(self) -> dict[str, Any]:
        out = {"text": self.text, "start": self.start, "end": self.end, "normal": self.normal}
        return out | {"inherited": True} if self.inherited else out


def _number(value: Decimal | None) -> int | float | None:
    """A decimal as a JSON number: an integer where it is one."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


@dataclass(frozen=True, slots=True)
class Quantity(Span):
    """A number with its multiplier, bound and unit.

    ``low`` and ``high``: both the value for exact and approx; ``low`` only for more_than, at_least
    and vague; ``high`` only for less_than and at_most; both ends for a range. ``unit`` is ``"1"``
    for counts, ``"%"``, ``"x"`` for factors, an ISO 4217 code for money (the word, ``"peso"``, where the
    text does not say whose) and a UCUM symbol otherwise.
    ``why`` names the rules that fired, in their order.
    """

    kind: Kind = "count"
    relation: Relation = "exact"
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str = "1"
    change: Change | None = None
    why: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "kind": self.kind,
            "relation": self.relation,
            "low": _number(self.low),
            "high": _number(self.high),
            "unit": self.unit,
            "change": self.change,
        }


@dataclass(frozen=True, slots=True)
class Period(Span):
    """When something happened: the words, and the days they mean (inclusive), where that is known."""

    from_date: dt.date | None = None
    to_date: dt.date | None = None
    inherited: bool = False
    why: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "from": self.from_date.isoformat() if self.from_date else None,
            "to": self.to_date.isoformat() if self.to_date else None,
        }
        return out | {"inherited": True} if self.inherited else out


@dataclass(frozen=True, slots=True)
class Speaker(Span):
    """Who is quoted: the mention (a person's name), the fullest name in the document, the role as told."""

    name: str = ""
    role: str | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "name": self.name,
            "role": self.role,
        }


@dataclass(frozen=True, slots=True)
class Statement(Span):
    """A stretch of text attributed to a speaker (``None``: an unnamed source)."""

    mode: Mode = "indirect"
    speaker: Speaker | None = None
    cue: Span | None = None
    confidence: float = 1.0
    why: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "mode": self.mode,
            "speaker": self.speaker.to_dict() if self.speaker else None,
            "cue": self.cue.to_dict() if self.cue else None,
            "confidence": round(self.confidence, 4),
        }


@dataclass(frozen=True, slots=True)
class Claim:
    """One stated figure: how many of what, what was done, by whom, where, when, and who says so."""

    id: str
    document: str
    sentence: tuple[int, int]
    quantity: Quantity
    counted: Mention | None = None
    action: Mention | None = None
    actor: Mention | None = None
    place: Mention | None = None
    period: Period | None = None
    speaker: Speaker | None = None
    mode: Mode = "narrator"
    cue: Span | None = None
    factuality: Factuality = "asserted"
    part_of: str | None = None
    confidence: float = 1.0
    why: tuple[str, ...] = field(default=())

    def to_dict(self) -> dict[str, Any]:
        def slot(record: Mention | Period | Speaker | Span | None) -> dict[str, Any] | None:
            return record.to_dict() if record else None

        return {
            "id": self.id,
            "document": self.document,
            "sentence": {"start": self.sentence[0], "end": self.sentence[1]},
            "quantity": self.quantity.to_dict(),
            "counted": slot(self.counted),
            "action": slot(self.action),
            "actor": slot(self.actor),
            "place": slot(self.place),
            "period": slot(self.period),
            "speaker": slot(self.speaker),
            "mode": self.mode,
            "cue": slot(self.cue),
            "factuality": self.factuality,
            "part_of": self.part_of,
            "confidence": round(self.confidence, 4),
            "why": list(self.why),
        }


def claim_id(document: str, quantity: Span) -> str:
    """The identity of a claim: stable for one document, one quantity span."""
    return text_id(f"{document}\0{quantity.start}\0{quantity.end}")[:16]


def check_span(text: str, span: Span) -> None:
    """Raise :class:`ValueError` unless ``span`` holds in ``text``."""
    if not (0 <= span.start <= span.end <= len(text) and text[span.start : span.end] == span.text):
        raise ValueError(f"span {span.start}:{span.end} is not {span.text!r} in the text")
