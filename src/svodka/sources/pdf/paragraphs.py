"""Lines to paragraphs: a line goes on in the next where the next word had no room in it.

No file of PDF says where a paragraph ends (but for tags, which few have). What says it to the eye is used:
space between lines, an indent, a line that ends before its column does, another size, a bullet, cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from svodka.language.analysis import BULLETS
from svodka.sources.pdf.lines import Line

ALIKE = 0.1
"""By which part of it the height of a font may differ within a paragraph."""
LEADING = 2.2
"""How many heights of the font two base lines of a paragraph are apart at most."""
SPACED = 1.25
"""How many times the least distance of its lines two lines of a paragraph are apart at most."""
INDENT = 0.8
"""From which distance on a line is indented, in heights of the font."""
SPACE = 0.25
"""How wide a space is, in heights of the font."""
ROOM = 0.5
"""How much room a full line may leave beside its next word, in heights of the font."""
_ITEM = re.compile(r"\d{1,2}[.)](?!\d)\s*\S|[а-яa-z]\)\s*\S", re.I)
_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})*\Z")
_HUNDREDS = re.compile(r"\d{3}(?![\d/-]|[.,]\d)")
_BROKEN = re.compile(r"[^\W\d_]-\Z")
_AFTER_NUMBER = re.compile(r"\d[-–]\Z")


def paragraphs(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """The lines of each paragraph of a page, in their order; a row of a table is one."""
    for block in _blocks(lines):
        yield from _divided(block)


def text_of(lines: Sequence[Line]) -> str:
    """The text of a paragraph. A word broken at the end of a line stays so, as reading joins its halves.

    Behind a number a hyphen belongs to it: «15-» and «20 человек» are «15-20 человек».
    """
    text = ""
    for line in lines:
        text += (_glue(text, line.text[0]) if text else "") + line.text
    return text


def _glue(text: str, letter: str) -> str:
    """What stands between the text of some lines and the first letter of the next."""
    if _AFTER_NUMBER.search(text) and (letter.isdigit() or letter.islower()):
        return ""
    return "\n" if _BROKEN.search(text) and letter.islower() else " "


def goes_on(last: Sequence[Line], following: Sequence[Line]) -> bool:
    """Whether the first paragraph of a page goes on with the last one of the page before.

    It does with «000 домов», where «12» ends that.
    """
    one, two = last[-1], following[0]
    if one.row or two.row or not alike(one, two) or _opens(two):
        return False
    if two.text[0].islower():
        return one.text[-1] not in ".!?:;…"
    return bool(_HUNDREDS.match(two.text) and _THOUSANDS.search(one.text))


def alike(one: Line, two: Line) -> bool:
    """Whether two lines have letters of one size."""
    return abs(one.size - two.size) <= ALIKE * max(one.size, two.size)


def _blocks(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Lines below each other, alike and not far apart; each row of a table by itself."""
    block: list[Line] = []
    for line in lines:
        if block and not _below(block[-1], line):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _below(one: Line, two: Line) -> bool:
    if one.row or two.row or not alike(one, two):
        return False
    beside = two.left < one.right and one.left < two.right
    return beside and 0 < one.base - two.base <= LEADING * max(one.size, two.size)


def _divided(block: Sequence[Line]) -> Iterator[list[Line]]:
    """The paragraphs of lines that stand below each other."""
    column = _Column(block)
    made: list[Line] = []
    for line in block:
        if made and not column.continues(made, line):
            yield made
            made = []
        made.append(line)
    if made:
        yield made


class _Column:
    """Where the lines of a block begin and end, and how far they are apart."""

    def __init__(self, block: Sequence[Line]) -> None:
        self.left, self.right = min(x.left for x in block), max(x.right for x in block)
        self.leading = min((one.base - two.base for one, two in pairwise(block)), default=0.0)

    def continues(self, made: Sequence[Line], line: Line) -> bool:
        """Whether the paragraph made so far goes on in a line."""
        last = made[-1]
        if last.base - line.base > SPACED * self.leading or _opens(line):
            return False
        if self._has_room(last, line):
            return False
        centred = abs(last.left + last.right - line.left - line.right) < line.size
        if centred or not self._is_indented(line):
            return True
        # the second line of an item stands below its first word, and all others below the second
        return _opens(last) if len(made) == 1 else self._is_indented(last)

    def _has_room(self, last: Line, line: Line) -> bool:
        """Whether the first word of a line could have stood in the one before, wherever that is set."""
        word = line.words[0]
        needed = word.right - word.left + (SPACE + ROOM) * line.size
        width = last.right - last.left
        return last.right + needed < self.right and width + needed < self.right - self.left

    def _is_indented(self, line: Line) -> bool:
        return line.left - self.left > INDENT * line.size


def _opens(line: Line) -> bool:
    """Whether a bullet or a number in a list opens a line."""
    return line.text[0] in BULLETS or _ITEM.match(line.text) is not None
