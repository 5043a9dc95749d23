"""Documents with claims made by hand, for the tests of what a ledger makes of claims.

``told("Задержаны [42] человека", figure("42", action="Задержаны", counted="человека"))``: slots are words of
the text, found after one another; the quantity is read by the rules, as in every text. ``"ұсталды|ұсталу"``
gives the normal form of a word that the dictionary has none of.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from svodka import quantities
from svodka.ledger import Ledger
from svodka.ledger.meaning.words import words
from svodka.model import Claim, Document, Factuality, Mention, Period, Speaker, claim_id
from svodka.reader import Result


@dataclass(frozen=True)
class Figure:
    words: str
    slots: dict[str, str | None]
    period: tuple[str, str] | None = None
    part_of: str | None = None
    speaker: str | None = None
    factuality: Factuality = "asserted"
    confidence: float = 0.9


@dataclass(frozen=True)
class Told:
    """A document and its claims."""

    document: Document
    claims: tuple[Claim, ...] = field(default=())


def figure(
    said: str,
    period: tuple[str, str] | None = None,
    *,
    part_of: str | None = None,
    speaker: str | None = None,
    factuality: Factuality = "asserted",
    confidence: float = 0.9,
    **slots: str | None,
) -> Figure:
    return Figure(said, slots, period, part_of, speaker, factuality, confidence)


def told(
    text: str,
    *figures: Figure,
    published: str = "2026-02-02",
    publisher: str = "Вестник",
    title: str = "",
    language: str = "ru",
    source: str = "",
) -> Told:
    document = Document(
        text, published=dt.date.fromisoformat(published), publisher=publisher, title=title or None,
        language=language, source=source or None,
    )  # fmt: skip
    claims: dict[str, Claim] = {}
    place = 0
    for one in figures:
        claim = _claim(document, one, place)
        place = claim.quantity.end
        whole = claims[one.part_of].id if one.part_of else None
        claims[one.words] = replace(claim, part_of=whole)
    return Told(document, tuple(claims.values()))


def _claim(document: Document, one: Figure, place: int) -> Claim:
    text = document.text
    language = "en" if text.isascii() else str(document.language)
    quantity = next(
        q for q in quantities(text, language) if q.text == one.words and q.start >= place
    )
    start = max(text.rfind(". ", 0, quantity.start) + 2, text.rfind("\n", 0, quantity.start) + 1, 0)
    if start == 1:
        start = 0
    ends = [text.find(mark, quantity.end) for mark in (". ", "\n")]
    end = min([e + 1 for e in ends if e >= 0], default=len(text))
    made: dict[str, Any] = {}
    for slot, said in one.slots.items():
        made[slot] = _mention(text, said, start, slot in ("actor", "place")) if said else None
    period = None
    if one.period is not None:
        first, last = (dt.date.fromisoformat(day) for day in one.period)
        period = Period(quantity.text, quantity.start, quantity.end, first, last)
    speaker = None
    if one.speaker is not None:
        at = text.index(one.speaker)
        speaker = Speaker(one.speaker, at, at + len(one.speaker), name=one.speaker)
    name = claim_id(document.id, quantity)
    return Claim(name, document.id, (start, end), quantity, period=period, speaker=speaker,
                 mode="indirect" if speaker else "narrator", factuality=one.factuality,
                 confidence=one.confidence, **made)  # fmt: skip


def _mention(text: str, said: str, start: int, whole: bool) -> Mention:
    """The words of a slot; the normal form is the lemma of one, or ``whole``."""
    said, _, normal = said.partition("|")
    at = text.find(said, start)
    at = at if at >= 0 else text.index(said)
    inside = words(said)
    head = next((word for word in inside if word.part not in ("ADJF", "PRTF")), inside[0])
    return Mention(said, at, at + len(said), normal=normal or (said if whole else head.lemma))


class Teller:
    """Stands where the reader does, and gives the claims that were told."""

    def __init__(self, stories: Iterable[Told]) -> None:
        self.claims = {one.document.text: one.claims for one in stories}

    def read_many(self, documents: Iterable[Document]) -> Iterator[Result]:
        for document in documents:
            claims = (replace(c, document=document.id) for c in self.claims[document.text])
            yield Result(document, tuple(claims))


def add(ledger: Ledger, stories: Sequence[Told]) -> None:
    """Put the documents into a ledger with their claims."""
    done = ledger.add([one.document for one in stories], reader=Teller(stories))
    assert not done.failed, done.failures


def kept(path: Path, *stories: Told) -> Ledger:
    """A ledger of the documents."""
    ledger = Ledger(path / "told.db")
    add(ledger, stories)
    return ledger
