"""Letters to lines: what stands on one base line, raised digits raised, cells of a table apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from svodka.sources.pdf.glyphs import Glyph
from svodka.sources.raised_digits import raised

LEVEL = 0.15
"""How far base lines of one line may be apart, in heights of the font."""
RAISED = 0.8
"""How far above the line a mark may stand, in the same."""
SMALL = 0.9
"""How high the font of a raised or lowered mark is at most, in the same."""
BESIDE = 0.6
"""How far from the word before it a mark may stand, in the same."""
APART = 0.1
"""From which distance on letters without a space between them are two words, in the same, behind a mark."""
WORDS = 0.5
"""The same, wherever they stand: PDFium leaves out a space at times, and «000» and «9» are not «0009»."""
CELL = 1.0
"""From which distance on words may be cells of a table, in the same."""
WIDE = 2.5
"""How many times the smallest distance of its line that of two cells is, unless all are wide."""
EVEN = 0.3
"""How much the distances in a stretched line differ at most, in heights of the font."""


@dataclass(slots=True)
class Word:
    """Letters without a space between them, and where they begin and end."""

    text: str
    left: float
    right: float


class Line:
    """Words on one base line; ``size`` is the height of most of its letters.

    ``text`` has a tab between the words of two cells; with one the line is a ``row`` of a table.
    """

    __slots__ = ("base", "left", "right", "row", "size", "text", "words")

    def __init__(self, base: float, size: float, words: list[Word]) -> None:
        self.base, self.size, self.words = base, size, words
        self.left, self.right = words[0].left, max(word.right for word in words)
        between = ["\t" if apart else " " for apart in self._apart()]
        self.text = "".join(
            word.text + gap for word, gap in zip(words, [*between, ""], strict=True)
        )
        self.row = "\t" in self.text

    def _apart(self) -> list[bool]:
        """Whether each two neighbours stand in two cells."""
        gaps = [two.left - one.right for one, two in pairwise(self.words)]
        least, wide = min(gaps, default=0.0), CELL * self.size
        if least > wide:
            return [self._in_cells(gaps)] * len(gaps)
        return [gap > wide and gap > WIDE * max(least, 0.0) for gap in gaps]

    def _in_cells(self, gaps: Sequence[float]) -> bool:
        """Whether words that all stand wide apart are cells, and no line that was stretched to its column."""
        uneven = max(gaps) - min(gaps) > EVEN * self.size
        return uneven or all(any(map(str.isdigit, word.text)) for word in self.words[1:])


def lines(page: Iterable[Glyph]) -> list[Line]:
    """The lines of a page, in the order of its letters."""
    return [line for made in _stretches(page) if (line := made.line()) is not None]


@dataclass(slots=True)
class _Setting:
    """A line while its letters are read."""

    base: float
    size: float
    right: float
    words: list[Word] = field(default_factory=list)
    mark: list[Glyph] = field(default_factory=list)
    spaced: bool = True
    lowered: bool = False
    heights: Counter[float] = field(default_factory=Counter)

    def line(self) -> Line | None:
        self.end_mark()
        if not self.words:
            return None
        return Line(self.base, self.heights.most_common(1)[0][0], self.words)

    def space(self) -> None:
        """What follows is another word."""
        self.end_mark()
        self.spaced = True

    def add(self, glyph: Glyph) -> None:
        """A letter on the base line, or lowered; PDFium sees no space where the line falls or rises again."""
        gap, lowered = glyph.left - self.right, self.base - glyph.base > LEVEL * self.size
        risen = self.lowered and not lowered
        if self.mark or risen or gap > WORDS * self.size:
            self.end_mark()
            self.spaced = self.spaced or gap > APART * self.size
        self.lowered = lowered
        self.heights[round(glyph.size, 1)] += 1
        self._put(glyph.text, glyph.left, glyph.right)

    def end_mark(self) -> None:
        """Write the raised letters that were read."""
        if self.mark:
            words = raised("".join(glyph.text for glyph in self.mark))
            self._put(words, self.mark[0].left, self.mark[-1].right)
            if not self.heights:
                self.heights[round(self.size, 1)] += 1
            self.mark = []

    def _put(self, text: str, left: float, right: float) -> None:
        if self.spaced or not self.words:
            self.words.append(Word(text, left, right))
        else:
            word = self.words[-1]
            word.text, word.right = word.text + text, max(word.right, right)
        self.right, self.spaced = right, False


def _stretches(page: Iterable[Glyph]) -> Iterator[_Setting]:
    made: _Setting | None = None
    for glyph in page:
        if glyph.text.isspace():
            if made is not None:
                made.space()
            continue
        if made is not None and not _goes_on(made, glyph):
            yield made
            made = None
        if made is None:
            made = _Setting(glyph.base, glyph.size, glyph.left)
        rise = glyph.base - made.base
        if rise > LEVEL * made.size:
            made.mark.append(glyph)
            made.right = glyph.right
        else:
            made.add(glyph)
    if made is not None:
        yield made


def _goes_on(made: _Setting, glyph: Glyph) -> bool:
    """Whether a letter stands on the line, or as a mark beside it."""
    size = max(made.size, glyph.size)
    rise, gap = glyph.base - made.base, glyph.left - made.right
    if abs(rise) <= LEVEL * size:
        return gap > -BESIDE * size
    small = glyph.size <= SMALL * made.size
    if small and abs(rise) <= RAISED * size:
        return abs(gap) <= BESIDE * size
    return _opened_by_mark(made, glyph)


def _opened_by_mark(made: _Setting, glyph: Glyph) -> bool:
    """«¹ По данным штаба»: a line that a raised mark opens stands where the words behind the mark do."""
    size, drop = glyph.size, made.base - glyph.base
    first = len(made.words) == 1 and not made.mark and made.words[0].text.isdigit()
    small, near = made.size <= SMALL * size, abs(glyph.left - made.right) <= 2 * size
    if not (first and small and near and LEVEL * size < drop <= RAISED * size):
        return False
    made.words[0].text = raised(made.words[0].text)
    made.base, made.size, made.spaced = glyph.base, size, True
    made.heights.clear()
    return True
