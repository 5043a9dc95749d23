"""The letters of a page with their places, from PDFium through pypdfium2.

A page of PDF (ISO 32000) holds letters at places, no words, lines or paragraphs. PDFium tells each letter by
its font's own table (``ToUnicode``) and puts spaces where letters stand apart.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import pypdfium2

UNKNOWN = "\ufffd"
"""Stands for a letter that its font does not tell."""
_HYPHENS = dict.fromkeys((0x02, 0xAD, 0xFFFE), "-")
"""What PDFium gives for a hyphen at the end of a line."""
_BULLET = "•"
_PRIVATE = range(0xE000, 0xF900)
"""Where fonts of signs have their bullets and arrows."""


class Glyph(NamedTuple):
    """A letter: where it begins and ends along the line, its base line, how high its font is, in points."""

    text: str
    left: float
    right: float
    base: float
    size: float


def glyphs(page: pypdfium2.PdfPage) -> list[Glyph]:
    """The letters and spaces of a page in the order in which the file has them."""
    import pypdfium2.raw as pdfium

    text = page.get_textpage()
    try:
        x, y, box = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF()
        found = []
        for at in range(text.count_chars()):
            letter = _letter(pdfium.FPDFText_GetUnicode(text, at))
            if not letter:
                continue
            pdfium.FPDFText_GetCharOrigin(text, at, x, y)
            pdfium.FPDFText_GetLooseCharBox(text, at, box)
            # of a turned page the box may be told from its other side
            left, right = sorted((box.left, box.right))
            found.append(Glyph(letter, left, right, y.value, abs(box.top - box.bottom)))
        return found
    finally:
        text.close()


def _letter(code: int) -> str:
    """The letter of a code point; none for ends of lines, which follow from the places."""
    if code in _HYPHENS:
        return _HYPHENS[code]
    if code in (0x0A, 0x0D):
        return ""
    if code == 0x09:
        return " "
    if code < 0x20 or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
        return UNKNOWN
    return _BULLET if code in _PRIVATE else chr(code)
