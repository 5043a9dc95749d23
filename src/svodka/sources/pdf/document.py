"""A PDF file as a document: its pages one after the other, as paragraphs.

The file's own title and day are not taken: they are mostly those of the program that made it.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources.bounded import LIMIT
from svodka.sources.old_fonts import cyrillic
from svodka.sources.pdf.edges import without_edges
from svodka.sources.pdf.glyphs import UNKNOWN, glyphs
from svodka.sources.pdf.lines import Line, lines
from svodka.sources.pdf.paragraphs import alike, goes_on, paragraphs, text_of
from svodka.sources.plain import SCANNED

if TYPE_CHECKING:
    import pypdfium2

PAGES = 5_000
"""Pages of one file."""
UNTOLD = 0.1
"""Which part of the letters may be unknown."""
_PASSWORD = 4
"""PDFium's ``FPDF_ERR_PASSWORD``."""
_ONE_AT_A_TIME = threading.Lock()
"""PDFium may not be called by two threads at once."""


def document(data: bytes, source: str) -> Document:
    """The document in a file; raises :class:`SourceError` (without the source's name)."""
    with _ONE_AT_A_TIME:
        pages = _pages(data)
    if not any(pages):
        raise SourceError(SCANNED)
    text = "\n".join(text_of(paragraph) for paragraph in _joined(without_edges(pages)))
    if text.count(UNKNOWN) > UNTOLD * len(text):
        what = "a PDF file whose fonts do not tell their letters"
        raise SourceError(f"{what}; save it anew from what made it, or recognise its text")
    return Document(text=cyrillic(text), source=source)


def _pages(data: bytes) -> list[list[Line]]:
    """The lines of each page."""
    try:
        import pypdfium2
    except ImportError:
        what = "a PDF file, for which pypdfium2 is needed, which is not installed"
        raise SourceError(f"{what}; run: pip install 'svodka[pdf]'") from None
    try:
        file = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code == _PASSWORD:
            raise SourceError("a PDF file with a password; save it without one") from None
        what = "a PDF file that cannot be opened (broken or cut off)"
        raise SourceError(f"{what}; save it anew, or as text") from None
    try:
        if len(file) > PAGES:
            raise SourceError(f"a PDF file of more than {PAGES:,} pages; split it")
        return _bounded(file)
    finally:
        file.close()


def _bounded(file: pypdfium2.PdfDocument) -> list[list[Line]]:
    import pypdfium2

    found: list[list[Line]] = []
    left = LIMIT
    for at in range(len(file)):
        try:
            page = file[at]
            letters = glyphs(page)
        except pypdfium2.PdfiumError:
            what = f"a PDF file whose page {at + 1} is broken"
            raise SourceError(f"{what}; save it anew, or as text") from None
        page.close()
        left -= len(letters)
        if left < 0:
            raise SourceError(f"a PDF file of more than {LIMIT:,} letters; split it")
        found.append(lines(letters))
    return found


def _joined(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """The paragraphs of all pages; one that goes on behind the end of its page is whole, before its notes."""
    found: list[list[Line]] = []
    for page in pages:
        first = True
        for paragraph in paragraphs(page):
            last = _last_alike(found, paragraph) if first else None
            first = False
            if last is not None and goes_on(last, paragraph):
                last += paragraph
            else:
                found.append(paragraph)
    return found


def _last_alike(found: Sequence[list[Line]], paragraph: Sequence[Line]) -> list[Line] | None:
    """The last paragraph of the page before, those in smaller letters left out: its notes."""
    for last in reversed(found):
        if alike(last[-1], paragraph[0]):
            return last
        if last[-1].size > paragraph[0].size:
            break
    return None
