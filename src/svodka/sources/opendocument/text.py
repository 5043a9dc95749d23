"""OpenDocument texts (``.odt``, and ``.fodt`` that is one file of XML): the paragraphs, as text.

They are read as Word documents are: what was deleted under review, is struck out or hidden is left out, so
are notes, and so are tables, unless there is no other text. The file's own title and date are not taken.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources import zipped
from svodka.sources.opendocument.looks import STYLE, looks
from svodka.sources.opendocument.words import OFFICE, Words, deletions
from svodka.sources.paragraphs import text_of

_KIND = "an OpenDocument text"


def document(data: bytes, source: str) -> Document:
    """The document in a file; raises :class:`SourceError` (without the source's name)."""
    content, *others = _trees(data)
    body = content.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise SourceError("an OpenDocument file that is no text; save its text as .docx or HTML")
    styles = (style for one in (*others, content) for style in one.iter(f"{STYLE}style"))
    words = Words(looks(styles), deletions(body))
    return Document(text=text_of(words.paragraphs(body), _KIND), source=source)


def _trees(data: bytes) -> Iterator[etree._Element]:
    """The content, and the styles that have a file of their own."""
    if not data.startswith(b"PK"):
        try:
            yield zipped.parsed(data)
        except etree.XMLSyntaxError:
            raise SourceError(f"{_KIND} that cannot be opened (broken); save it anew") from None
        return
    yield zipped.tree(data, "content.xml", _KIND)
    if zipped.has(data, "styles.xml"):
        yield zipped.tree(data, "styles.xml", _KIND)
