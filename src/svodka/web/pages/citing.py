"""A claim to cite: in words, as BibTeX, as JSON-LD."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from svodka.export.iris import claim_iri
from svodka.export.jsonld import CONTEXT, node
from svodka.export.wording import plain, source_name
from svodka.model import Claim, Document
from svodka.web.pages.pieces import DocumentLink

_SPECIAL = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "%": r"\%", "&": r"\&", "#": r"\#", "_": r"\_",
    "$": r"\$", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Citation:
    """A claim to cite: as text, as BibTeX; ``/claims/<id>.jsonld`` is the third."""

    text: str
    bibtex: str


def citation(claim: Claim, document: DocumentLink, sentence: str) -> Citation:
    """The citations of a claim: who says it, in which words, where and when that was published."""
    parts = [f"«{plain(sentence)}»"]
    if claim.speaker is not None:
        names = (claim.speaker.name or claim.speaker.text, claim.speaker.role or "")
        parts.insert(0, ", ".join(plain(name) for name in names if name) + ":")
    about = [document.title, document.publisher]
    about.append(document.published.isoformat() if document.published else None)
    about.append(source_name(document.source))
    told = ". ".join(plain(one) for one in about if one)
    parts += [f"— {told}." if told else "", f"[{claim_iri(claim.id)}]"]
    return Citation(" ".join(part for part in parts if part), _bibtex(claim, document, sentence))


def _bibtex(claim: Claim, document: DocumentLink, sentence: str) -> str:
    fields = dict(_fields(claim, document, sentence))
    lines = [f"  {name} = {{{said}}}," for name, said in fields.items()]
    return "\n".join([f"@misc{{svodka-{claim.id},", *lines, "}"]) + "\n"


def _fields(claim: Claim, document: DocumentLink, sentence: str) -> Iterator[tuple[str, str]]:
    if claim.speaker is not None:
        yield "author", "{" + _escaped(claim.speaker.name or claim.speaker.text) + "}"
    yield "title", _escaped(document.title or sentence)
    if document.publisher:
        yield "publisher", _escaped(document.publisher)
    if document.published:
        yield "year", f"{document.published:%Y}"
        yield "date", document.published.isoformat()
    if document.source and re.match(r"https?://", document.source):
        # In a URL only what ends a field has to go; what begins a comment is escaped.
        address = re.sub(r"[{}\\\s]", lambda m: quote(m.group()), document.source)
        yield "url", address.replace("%", r"\%")
    yield "note", _escaped(f"«{sentence}» {claim_iri(claim.id)}")


def _escaped(words: str) -> str:
    return "".join(_SPECIAL.get(letter, letter) for letter in plain(words))


def jsonld(claim: Claim, document: Document) -> dict[str, Any]:
    """A claim as a ``schema:Claim`` with its context."""
    return {"@context": CONTEXT, **node(document, claim)}
