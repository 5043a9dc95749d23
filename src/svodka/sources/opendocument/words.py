"""The words of OpenDocument paragraphs: what is struck out, hidden, deleted or a note is left out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

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
_CHANGES = (f"{TEXT}change-start", f"{TEXT}change-end")
_MOST = 1_000
"""Spaces that one tag may stand for."""
_LONG = 9
"""Digits of a number that is none of spaces."""


class Words:
    """Goes through a file once, in its order; ``deleted`` are the changes whose words are left out."""

    def __init__(self, looks: Looks, deleted: Collection[str] = ()) -> None:
        self._looks = looks
        self._deleted = deleted
        self._open: set[str] = set()

    def paragraphs(
        self, inside: etree._Element, *, item: bool = False, in_table: bool = False
    ) -> Iterator[Paragraph]:
        """The paragraphs within an element; the first of an ``item`` is told as one."""
        for child in inside:
            self._note(child)
            if _is_left_out(child):
                continue
            if child.tag in _PARAGRAPHS:
                boxes: list[etree._Element] = []
                words = _RUN.sub(" ", self._said(child, {}, boxes)).translate(_MEANT)
                yield Paragraph(words, item and child.tag == f"{TEXT}p", in_table)
                item = False
                for box in boxes:
                    yield from self.paragraphs(box, in_table=in_table)
            else:
                is_item = child.tag == f"{TEXT}list-item"
                inner = in_table or child.tag == f"{TABLE}table"
                yield from self.paragraphs(child, item=is_item, in_table=inner)

    def _said(self, inside: etree._Element, outer: Look, boxes: list[etree._Element]) -> str:
        """What an element says; the boxes that hang on it are left for those who ask."""
        family = "paragraph" if inside.tag in _PARAGRAPHS else "text"
        own = self._looks.get((family, inside.get(f"{TEXT}style-name", "")), {})
        look = {**outer, **own}
        unsaid = look.get("struck") or look.get("hidden")
        said = [self._kept(inside.text, unsaid)]
        for child in inside:
            self._note(child)
            if child.tag in _SIGNS:
                said.append(self._kept(_SIGNS[child.tag] * _times(child), unsaid))
            elif isinstance(child.tag, str) and child.tag.startswith(_DRAW):
                boxes.append(child)
            elif isinstance(child.tag, str) and not _is_left_out(child):
                said.append(self._said(child, look, boxes))
            said.append(self._kept(child.tail, unsaid))
        words = "".join(said)
        return raised(words) if own.get("raised") and not outer.get("raised") else words

    def _kept(self, words: str | None, unsaid: bool | None) -> str:
        return "" if unsaid or self._open or words is None else words

    def _note(self, element: etree._Element) -> None:
        """A file that is not packed may leave deleted words in their place, between two marks."""
        if element.tag in _CHANGES and (name := element.get(f"{TEXT}change-id")) in self._deleted:
            (self._open.add if element.tag == _CHANGES[0] else self._open.discard)(name)


def deletions(changes: etree._Element) -> set[str]:
    """The names of the changes by which words were deleted."""
    found = changes.iterfind(f"{TEXT}tracked-changes/{TEXT}changed-region")
    return {one.get(f"{TEXT}id", "") for one in found if one.find(f"{TEXT}deletion") is not None}


def _is_left_out(element: etree._Element) -> bool:
    hidden = element.get(f"{TEXT}display") == "none" or element.get(f"{TEXT}is-hidden") == "true"
    return hidden or element.tag in _LEFT_OUT


def _times(sign: etree._Element) -> int:
    """How many spaces a tag stands for."""
    count = sign.get(f"{TEXT}c", "1")
    return min(int(count), _MOST) if count.isdecimal() and len(count) < _LONG else 1
