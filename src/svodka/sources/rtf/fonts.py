"""Fonts of an RTF document: which letters their bytes are."""

from __future__ import annotations

import codecs

_CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "big5",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
"""What ``\\fcharset`` tells. By 0 and 1 («ANSI», «default») programs mean the page of the document; but where
other fonts have that page of their own, 0 is Western."""
_PAGES = {
    10000: "mac_roman",
    10007: "mac_cyrillic",
    20866: "koi8_r",
    28595: "iso8859_5",
    65001: "utf-8",
}
DOCUMENT_SETS = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
"""Control words that tell the code page of a document without ``\\ansicpg``."""


class Fonts:
    """The fonts that a document has told, each with its code page, and the page of the document."""

    def __init__(self) -> None:
        self._document = DOCUMENT_SETS["ansi"]
        self._pages: dict[int | None, str] = {}
        self._known: set[str] = set()  # the pages that fonts have of their own
        self._western: set[int | None] = set()
        self._default: int | None = None
        self._told: int | None = None

    def decoded(self, data: bytes | bytearray, font: int | None) -> str:
        """The letters that bytes are in a font, or in the one that the document begins with."""
        font = self._default if font is None else font
        page = self._pages.get(font, self._document)
        if font in self._western and self._document in self._known:
            page = DOCUMENT_SETS["ansi"]
        return data.decode(page, "replace")

    def told(self, font: int | None) -> None:
        """The font that is told of from here on."""
        self._told = font

    def charset(self, number: int | None) -> None:
        """``\\fcharset204`` of a font."""
        self._keep(_CHARSETS.get(number or 0))
        if number == 0:
            self._western.add(self._told)

    def page(self, number: int | None) -> None:
        """``\\cpg1251`` of a font."""
        self._keep(_page(number))

    def _keep(self, page: str | None) -> None:
        if page is not None:
            self._pages[self._told] = page
            self._known.add(page)

    def default(self, font: int | None) -> None:
        """``\\deff0``: the font of text that names none."""
        self._default = font

    def document_page(self, number: int | None) -> None:
        """``\\ansicpg1251`` of the document."""
        self._document = _page(number) or self._document

    def document_set(self, word: str, number: int | None) -> None:
        """``\\ansi`` or ``\\mac`` of the document."""
        self._document = DOCUMENT_SETS[word]


def _page(number: int | None) -> str | None:
    """The codec of a code page; none where nobody knows it."""
    try:
        return codecs.lookup(_PAGES.get(number or 0, f"cp{number}")).name
    except LookupError:
        return None
