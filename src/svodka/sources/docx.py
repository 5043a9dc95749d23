"""Word documents (``.docx``): the paragraphs of the body, as text.

A file of Office Open XML (ECMA-376) is a ZIP archive whose ``word/document.xml`` holds paragraphs
(``w:p``) of runs of text (``w:t``). What was deleted under review, is struck out or hidden is left out, and
so are tables, unless there is no other text. The file's own title and date are not taken: they are mostly
those of the form that it was typed into.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from svodka.model import Document
from svodka.sources import zipped
from svodka.sources.paragraphs import Paragraph, text_of
from svodka.sources.raised_digits import raised

_KIND = "a Word document"
_BODY = "word/document.xml"
_WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TABLE = f"{_WORDS}tbl"
_SUPERSCRIPT = f"{_WORDS}rPr/{_WORDS}vertAlign[@{_WORDS}val='superscript']"
_PLACE = f"{_WORDS}rPr/{_WORDS}position"
_UNSAID = ("strike", "dstrike", "vanish")
"""What may be said of letters that are struck out, or not shown."""
_OFF = ("0", "false", "off")
_LEFT_OUT = frozenset(
    {
        f"{_WORDS}del",  # deleted under review
        f"{_WORDS}moveFrom",
        f"{_WORDS}pPr",
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",  # said twice
    }
)
_SIGNS = {
    f"{_WORDS}tab": "\t",
    f"{_WORDS}br": "\n",
    f"{_WORDS}cr": "\n",
    f"{_WORDS}noBreakHyphen": "-",
}


def document(data: bytes, source: str) -> Document:
    """The document in a file; raises :class:`SourceError` (without the source's name)."""
    body = zipped.tree(data, _BODY, _KIND)
    return Document(text=text_of(_paragraphs(body), _KIND), source=source)


def _paragraphs(inside: etree._Element, in_table: bool = False) -> Iterator[Paragraph]:
    for child in inside:
        if child.tag in _LEFT_OUT:
            continue
        if child.tag == f"{_WORDS}p":
            item = child.find(f"{_WORDS}pPr/{_WORDS}numPr") is not None
            yield Paragraph("".join(_runs(child)), item, in_table)
        else:
            yield from _paragraphs(child, in_table or child.tag == _TABLE)


def _runs(inside: etree._Element) -> Iterator[str]:
    for child in inside:
        if child.tag == f"{_WORDS}t":
            yield child.text or ""
        elif _is_unsaid(child):
            continue
        elif _is_raised(child):
            yield raised("".join(_runs(child)))
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag == f"{_WORDS}p":  # of a text box
            yield "\n" + "".join(_runs(child)) + "\n"
        elif child.tag not in _LEFT_OUT:
            yield from _runs(child)


def _is_unsaid(run: etree._Element) -> bool:
    """Whether a run is struck out or hidden: «12» in «Погибли 12 14 человек»."""
    marks = (run.find(f"{_WORDS}rPr/{_WORDS}{name}") for name in _UNSAID)
    return any(mark is not None and mark.get(f"{_WORDS}val") not in _OFF for mark in marks)


def _is_raised(run: etree._Element) -> bool:
    """Whether a run stands raised, as a superscript or by so many half points."""
    if run.find(_SUPERSCRIPT) is not None:
        return True
    place = run.find(_PLACE)
    return place is not None and place.get(f"{_WORDS}val", "")[:1] in tuple("123456789")
