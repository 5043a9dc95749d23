"""What several pages show: links to documents, claims as cards, texts cut where spans begin and end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from svodka.export.segments import cut
from svodka.export.wording import slots, source_name
from svodka.language.quantities.worth import coded
from svodka.model import Claim

HIDDEN: Mapping[str, bool] = {"hidden": True}
"""Metadata of fields that templates need and the JSON of a page leaves out."""

QUANTITY_RULES = ("number", "bound", "multiplier", "unit", "change", "noun", "exclusion")
RULES = {"source": "speaker"}


@dataclass(frozen=True, slots=True)
class DocumentLink:
    """A document by name: ``/documents/<id>`` is its page. ``claims`` counts those it has.

    ``opening`` are the first words of one without a title: of a post, or of a file that holds many.
    """

    id: str
    title: str | None
    publisher: str | None
    published: dt.date | None
    source: str | None
    language: str | None
    claims: int | None = None
    added: str | None = None
    opening: str | None = None

    @property
    def name(self) -> str:
        """What people call it: its title, else how it begins, or where it is from."""
        return self.title or self.opening or source_name(self.source) or self.id[:12]


@dataclass(frozen=True, slots=True)
class Slot:
    """A filled slot: its words and where they stand in the text, what they mean where that says more, and
    the rules that chose them."""

    name: str
    text: str
    start: int
    end: int
    note: str
    inherited: bool
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A claim for a person. ``value`` is the quantity in signs («> 17 000»); the first slot is ``quantity``.

    ``rules`` are those that belong to no slot. ``record`` is the claim record of the documentation.
    """

    id: str
    value: str
    slots: tuple[Slot, ...]
    mode: str
    factuality: str
    confidence: float
    verdict: str | None
    indicator: int | None
    indicator_title: str | None
    sentence_start: int
    sentence_end: int
    part_of: str | None
    part_of_words: str | None
    findings: int
    rules: tuple[str, ...]
    record: Mapping[str, Any]

    @property
    def words(self) -> str:
        """The quantity as the text has it."""
        return self.slots[0].text


class Mark(NamedTuple):
    """A slot that covers a stretch of text: of the claim with this position among the cards."""

    card: int
    claim: str
    slot: str


class Stretch(NamedTuple):
    """A part of a text between two ends of spans. ``statement`` is the position of the innermost statement
    that covers it, ``begins`` the claims whose quantity begins here."""

    text: str
    start: int
    end: int
    marks: tuple[Mark, ...]
    statement: int | None = None
    begins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spoken:
    """A statement in a text: who says it, in which words of attribution."""

    start: int
    end: int
    mode: str
    speaker: str | None
    role: str | None
    cue: str | None
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Facet:
    """One value that a page can be narrowed to: what to ask for, what to show, how many there are.

    ``label`` is empty where ``value`` says it all.
    """

    value: str
    label: str
    count: int
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Facets:
    """The values of one parameter, the most frequent first."""

    name: str
    values: tuple[Facet, ...] = field(default=())


def with_chosen(facets: Iterable[Facets], asked: object) -> Iterator[Facets]:
    """Facets that hold whatever is asked for, so that it can be taken off where nothing has it, too."""
    for facet in facets:
        word = str(getattr(asked, facet.name) or "")
        own = (
            ()
            if not word or any(one.chosen for one in facet.values)
            else (Facet(word, "", 0, True),)
        )
        yield replace(facet, values=own + facet.values)
    for name in ("since", "until"):
        if day := getattr(asked, name):
            yield Facets(name, (Facet(str(day), "", 0, True),))


def card(
    claim: Claim,
    *,
    verdict: str | None = None,
    indicator: int | None = None,
    indicator_title: str | None = None,
    part_of_words: str | None = None,
    findings: int = 0,
) -> Card:
    """A claim with its slots, each with the rules that it was chosen by."""
    trail = _trail(claim.why)
    quantity, worth = claim.quantity, coded(claim.quantity)
    first = Slot(
        "quantity", quantity.text, quantity.start, quantity.end, worth, False, trail.get("quantity", ()),
    )  # fmt: skip
    others = tuple(
        Slot(s.name, s.span.text, s.span.start, s.span.end, s.note, s.inherited, trail.get(s.name, ()))
        for s in slots(claim)
    )  # fmt: skip
    shown = {slot.name for slot in (first, *others)}
    return Card(
        id=claim.id,
        value=worth,
        slots=(first, *others),
        mode=claim.mode,
        factuality=claim.factuality,
        confidence=claim.confidence,
        verdict=verdict,
        indicator=indicator,
        indicator_title=indicator_title,
        sentence_start=claim.sentence[0],
        sentence_end=claim.sentence[1],
        part_of=claim.part_of,
        part_of_words=part_of_words,
        findings=findings,
        rules=tuple(rule for name, rules in trail.items() if name not in shown for rule in rules),
        record=claim.to_dict(),
    )


def _trail(why: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The rules of a claim by the slot that they filled, which their names begin with."""
    found: dict[str, tuple[str, ...]] = {}
    for rule in why:
        head = rule.partition(".")[0]
        name = "quantity" if head in QUANTITY_RULES else RULES.get(head, head)
        found[name] = (*found.get(name, ()), rule)
    return found


def stretches(
    text: str, begins: int, cards: Sequence[Card], spoken: Sequence[Spoken] = ()
) -> Iterator[Stretch]:
    """A text that begins at the character ``begins`` of its document, cut where slots and statements end."""
    marks = [
        (slot, Mark(place, one.id, slot.name))
        for place, one in enumerate(cards)
        for slot in one.slots
    ]
    spans = [(slot.start, slot.end) for slot, _ in marks]
    spans += [(one.start, one.end) for one in spoken]
    begun: dict[int, list[str]] = {}
    for one in cards:
        begun.setdefault(one.slots[0].start, []).append(one.id)
    for start, end, labels in cut(spans, begins, begins + len(text)):
        over = [label - len(marks) for label in labels if label >= len(marks)]
        yield Stretch(
            text[start - begins : end - begins],
            start,
            end,
            tuple(marks[label][1] for label in labels if label < len(marks)),
            min(over, key=lambda at: spoken[at].end - spoken[at].start, default=None),
            tuple(begun.get(start, ())),
        )
