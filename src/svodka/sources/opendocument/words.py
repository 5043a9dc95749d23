"""The words of OpenDocument paragraphs: what is struck out, hidden, deleted or a note is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from svodka.sources.opendocument.looks import TEXT, Look, Looks
from svodka.sources.paragraphs import Paragraph
from svodka.sources.raised_digits import raised

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_PARAGRAPHS = (f"{TEXT}p", f"{TEXT}h")
_LEFT_OUT = frozenset(
    {
        f"{TEXT}tracked-changes",  # what was deleted under review
        f"{TEXT}note",
        f"{TEXT}number",  # of an item, for programs that count none themselves
        f"{TEXT}ruby-text",
        f"{OFFICE}annotation",
        f"{OFFICE}annotation-end",
        f"{OFFICE}event-listeners",
        f"{OFFICE}forms",
        f"{_DRAW}object",  # a chart or formula, with a document of its own
        f"{_DRAW}object-ole",
    }
)
# Runs of space are one space, but for what has a tag of its own. No XML holds these characters.
_SPACE, _TAB, _LINE = "\1", "\2", "\3"
_SIGNS = {f"{TEXT}s": _SPACE, f"{TEXT}tab": _TAB, f"{TEXT}line-break": _LINE}
_MEANT = str.maketrans({_SPACE: " ", _TAB: "\t", _LINE: "\n"})
_RUN = re.compile(r"[ \t\r\n]+")
_MOST = 1_000
"""Spaces that one tag may stand for."""
_LONG = 9
"""Digits of a number that is none of spaces."""


def paragraphs(
    inside: etree._Element, looks: Looks, *, item: bool = False, in_table: bool = False
) -> Iterator[Paragraph]:
    """The paragraphs within an element; the first of an ``item`` is told as one."""
    for child in inside:
        if _is_left_out(child):
            continue
        if child.tag in _PARAGRAPHS:
            boxes: list[etree._Element] = []
            words = _RUN.sub(" ", _words(child, looks, {}, boxes)).translate(_MEANT)
            yield Paragraph(words, item and child.tag == f"{TEXT}p", in_table)
            for box in boxes:
                yield from paragraphs(box, looks, in_table=in_table)
        else:
            is_item = child.tag == f"{TEXT}list-item"
            inner = in_table or child.tag == f"{TABLE}table"
            yield from paragraphs(child, looks, item=is_item, in_table=inner)
        item = False


def _words(inside: etree._Element, looks: Looks, outer: Look, boxes: list[etree._Element]) -> str:
    """What an element says; the boxes that hang on it are left for those who ask."""
    family = "paragraph" if inside.tag in _PARAGRAPHS else "text"
    own = looks.get((family, inside.get(f"{TEXT}style-name", "")), {})
    look = {**outer, **own}
    unsaid = look.get("struck") or look.get("hidden")
    said = [] if unsaid else [inside.text or ""]
    for child in inside:
        if child.tag in _SIGNS:
            said.append("" if unsaid else _SIGNS[child.tag] * _times(child))
        elif isinstance(child.tag, str) and child.tag.startswith(_DRAW):
            boxes.append(child)
        elif isinstance(child.tag, str) and not _is_left_out(child):
            said.append(_words(child, looks, look, boxes))
        said.append("" if unsaid else child.tail or "")
    words = "".join(said)
    return raised(words) if own.get("raised") and not outer.get("raised") else words


def _is_left_out(element: etree._Element) -> bool:
    hidden = element.get(f"{TEXT}display") == "none" or element.get(f"{TEXT}is-hidden") == "true"
    return hidden or element.tag in _LEFT_OUT


def _times(sign: etree._Element) -> int:
    """How many spaces a tag stands for."""
    count = sign.get(f"{TEXT}c", "1")
    return min(int(count), _MOST) if count.isdecimal() and len(count) < _LONG else 1
