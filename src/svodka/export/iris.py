"""Names of documents and claims on the web of data: addresses where there are any, else URNs."""

from __future__ import annotations

from urllib.parse import quote

from svodka.model import Document


def document_iri(document: Document) -> str:
    """The web address that a document came from, else a URN of its id."""
    source = document.source or ""
    if source.startswith(("http://", "https://")):
        return quote(source, safe="/%:?#[]@!$&'()*+,;=-._~")
    return f"urn:svodka:document:{quote(document.id, safe='')}"


def claim_iri(claim: str) -> str:
    """The URN of a claim, by its id."""
    return f"urn:svodka:claim:{quote(claim, safe='')}"
