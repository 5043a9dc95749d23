"""JSON-LD in the words of schema.org: a Claim each, about an Observation, in the Article that states it.

https://schema.org/Claim, https://schema.org/Observation. The context is in the file itself, so nothing
is fetched to read it. What svodka does not know is left out: whether a speaker is a person or an
institution, so speakers have a name and no type.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any, TextIO

from svodka.export.iris import claim_iri, document_iri
from svodka.model import Claim, Document, Quantity

CONTEXT = {
    "@vocab": "http://schema.org/",
    "id": "@id",
    "type": "@type",
    "url": {"@type": "@id"},
    "isPartOf": {"@type": "@id"},
    "datePublished": {"@type": "Date"},
    "graph": "@graph",
}
_PROPERTIES = ("counted", "action", "actor")


def write(readings: Iterable[tuple[Document, Sequence[Claim]]], out: TextIO) -> None:
    """Write one graph as the documents are read, a claim a line."""
    out.write(f'{{"@context": {json.dumps(CONTEXT)},\n "graph": [')
    mark = "\n"
    for document, claims in readings:
        for claim in claims:
            out.write(f"{mark}  {json.dumps(node(document, claim), ensure_ascii=False)}")
            mark = ",\n"
        out.flush()
    out.write("\n ]}\n")


def node(document: Document, claim: Claim) -> dict[str, Any]:
    """A claim as a ``schema:Claim``."""
    start, end = claim.sentence
    made: dict[str, Any] = {
        "id": claim_iri(claim.id),
        "type": "Claim",
        "text": document.text[start:end],
        "appearance": _article(document),
        "about": _observation(claim),
    }
    if claim.speaker is not None:
        made["author"] = _filled(name=claim.speaker.name, description=claim.speaker.role)
    period = claim.period
    if period is not None and (period.from_date or period.to_date):
        begin, until = (
            day.isoformat() if day else ".." for day in (period.from_date, period.to_date)
        )
        made["temporalCoverage"] = f"{begin}/{until}"
    if claim.place is not None:
        place = claim.place.normal or claim.place.text
        made["spatialCoverage"] = {"type": "Place", "name": place}
    if claim.part_of is not None:
        made["isPartOf"] = claim_iri(claim.part_of)
    return made


def _article(document: Document) -> dict[str, Any]:
    iri = document_iri(document)
    publisher = {"type": "Organization", "name": document.publisher} if document.publisher else None
    return _filled(
        id=iri,
        type="Article",
        headline=document.title,
        datePublished=document.published.isoformat() if document.published else None,
        inLanguage=document.language,
        publisher=publisher,
        url=iri if iri.startswith("http") else None,
    )


def _observation(claim: Claim) -> dict[str, Any]:
    """What was counted, with its bounds: both ends of a range, one end of «свыше», else the value."""
    normals = {name: getattr(claim, name) for name in _PROPERTIES}
    said = {name: span.normal or span.text for name, span in normals.items() if span is not None}
    measured = " · ".join(said[name] for name in ("action", "counted") if name in said)
    # What did not happen, is planned, or is only the end of a change is no plain value.
    factuality = claim.factuality if claim.factuality != "asserted" else None
    qualified = [word for word in (factuality, claim.quantity.change) if word]
    return _filled(
        type="Observation",
        name=claim.quantity.text,
        measuredProperty=measured or None,
        measurementQualifier=qualified or None,
        observationAbout=_filled(name=said["actor"]) if "actor" in said else None,
        **_value(claim.quantity),
    )


def _value(quantity: Quantity) -> dict[str, Any]:
    low, high = _number(quantity.low), _number(quantity.high)
    unit = {"unitText": quantity.unit} if quantity.unit != "1" else {}
    if low is not None and low == high:
        return {"value": low} | unit
    return {"minValue": low, "maxValue": high} | unit


def _number(number: Decimal | None) -> int | float | None:
    if number is None or abs(number.adjusted()) > 300:  # beyond what JSON readers hold
        return None
    return int(number) if number == number.to_integral_value() else float(number)


def _filled(**properties: Any) -> dict[str, Any]:
    return {name: value for name, value in properties.items() if value is not None}
