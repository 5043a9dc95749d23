"""W3C Web Annotations: every filled slot of every claim, by position and by quotation.

One annotation page (https://www.w3.org/TR/annotation-model/). The annotation of a claim's quantity
describes the claim, with a tag where it is planned, denied or only possible; those of its slots carry the
slot's name as a tag, its normal form as a description, and stand in the claim's name (``#actor``). Positions
are code points, as the model asks.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TextIO

from svodka.export.iris import claim_iri, document_iri
from svodka.export.wording import plain, slots
from svodka.language.quantities.worth import coded
from svodka.model import Claim, Document, Span

CONTEXT = "http://www.w3.org/ns/anno.jsonld"

AROUND = 32
"""Characters before and after a quotation, by which it is found again in a text that changed."""


def write(readings: Iterable[tuple[Document, Sequence[Claim]]], out: TextIO) -> None:
    """Write the page as the documents are read, an annotation a line."""
    out.write(f'{{"@context": "{CONTEXT}",\n "type": "AnnotationPage",\n "items": [')
    mark = "\n"
    for document, claims in readings:
        for claim in claims:
            for made in annotated(document, claim):
                out.write(f"{mark}  {json.dumps(made, ensure_ascii=False)}")
                mark = ",\n"
        out.flush()
    out.write("\n ]}\n")


def annotated(document: Document, claim: Claim) -> Iterator[dict[str, Any]]:
    """The annotations of a claim: its quantity first, then its slots in their order."""
    name = claim_iri(claim.id)
    about = [_text(coded(claim.quantity), "describing"), _text("quantity", "tagging")]
    if claim.factuality != "asserted":
        about.append(_text(claim.factuality, "tagging"))
    yield _annotation(name, "describing", about, document, claim.quantity)
    for slot in slots(claim):
        body = [_text(slot.name, "tagging")]
        if slot.note:
            body.append(_text(slot.note, "describing"))
        made = _annotation(f"{name}#{slot.name}", "tagging", body, document, slot.span)
        yield made | {"via": name}


def _annotation(
    name: str, motivation: str, body: list[dict[str, Any]], document: Document, span: Span
) -> dict[str, Any]:
    return {
        "id": name,
        "type": "Annotation",
        "motivation": motivation,
        "body": body,
        "target": {"source": document_iri(document), "selector": selectors(document.text, span)},
    }


def selectors(text: str, span: Span) -> list[dict[str, Any]]:
    """A span in both ways: by its place, and by its words and those around them."""
    return [
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        {
            "type": "TextQuoteSelector",
            "exact": span.text,
            "prefix": text[max(0, span.start - AROUND) : span.start],
            "suffix": text[span.end : span.end + AROUND],
        },
    ]


def _text(words: str, purpose: str) -> dict[str, str]:
    return {"type": "TextualBody", "purpose": purpose, "value": plain(words)}
