"""Marks: the words, digit groups and signs of a stretch of text, as reading numerals needs them.

Coarser than tokens where digits are concerned («2 134 472,44» is one mark, so is «24.01.2017») and
finer elsewhere (a hyphen is a mark of its own). Paragraphs without any sign of a number are skipped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal

from svodka.language.quantities import powers

MarkKind = Literal["number", "word", "sign", "date", "clock", "link", "code"]

PIECE = 4000
"""Longer paragraphs are read in pieces of about this many characters, cut between words."""

_BYTE = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
ADDRESS = rf"(?<![\d.,])(?:{_BYTE}\.){{3}}{_BYTE}(?![\d,]|\.\d)"
"""The address of a machine, though three digits may stand behind each of its points."""
CALIBRE = r"(?:105|107|120|122|125|130|152|155|160|203|220|240|300)-?mm\b"
"""What a gun or a rocket measures: «18 107mm rockets» are two numbers, «18 107 mm» and «18 107 km» one."""
GROUP = 3
"""The digits of a group of a number."""
DIGITS = 18
"""The most digits of a number; more are a code."""
SPACES = " \u00a0\u202f\u2009\u2007"
MARK = re.compile(
    rf"""
      (?P<space>\s+|&nbsp;)
    | (?P<link>(?:https?://|www\.)\S{{1,2000}})
    | (?P<word>[^\W\d_]+)
    | (?P<date>(?<![\d.,])(?:\d{{1,2}}\.[ ]?\d{{1,2}}\.[ ]?(?:19|20)?\d\d(?![\d.]\d|\d)
              |\d{{4}}-\d\d-\d\d(?!\d)|\d{{1,2}}/\d{{1,2}}/\d{{2,4}}(?!\d)))
    | (?P<clock>(?<![\d.,])(?:\d{{1,3}}:\d\d[.,]\d{{1,3}}(?![\d:])
              |\d{{1,3}}:\d{{1,3}}(?::\d{{1,2}}(?:[.,]\d{{1,3}})?)?(?!\d)))
    | (?P<code>{powers.UNSURE}|{ADDRESS}|(?!\d{{1,3}}(?:\.\d{{3}})+(?![\d.]))\d{{1,9}}(?:\.\d{{1,9}}){{2,9}}
              |(?<![\d.,])\d{{1,3}}(?:\.\d{{3}},|,\d{{3}}\.)\d{{3}}(?![.,]?\d)
              |(?<![^\W\d])\#\w{{1,99}}|@\w{{1,99}}|\d{{19,}})
    | (?P<number>{powers.POWER}|
              (?<![\d.,])(?!0)\d{{1,3}}(?:(?:\.\d{{3}}){{1,5}},|(?:,\d{{3}}){{1,5}}\.)\d{{1,2}}(?!\d|[.,]\d)
              |(?<![\d.,])\d{{1,3}}(?:[{SPACES}](?!{CALIBRE})\d{{3}}(?!\d)){{1,5}}
              (?:[.,]\d{{1,9}}|,[ ]\d\d(?![\d%]|[.,]\d))?
              |\d{{1,3}}(?:\.\d{{3}}(?!\d)){{2,5}}|\d{{1,3}}(?:,\d{{3}}(?!\d)){{2,5}}(?:\.\d{{1,9}})?
              |\d{{1,18}}(?:[.,]\d{{1,18}})?)
    | (?P<sign>[^\s])
    """,
    re.VERBOSE,
)
GROUPED = re.compile(r"\d{1,3}([.,])\d{3}")


class Mark:
    """One mark: its place, its text, the text to look words up by (case-folded, ё as е)."""

    __slots__ = ("end", "gap", "kind", "low", "start", "text")

    def __init__(
        self, text: str, start: int, end: int, kind: MarkKind, gap: bool, low: str = ""
    ) -> None:
        self.text, self.start, self.end, self.kind = text, start, end, kind
        self.gap = gap
        """Whether white space stands before the mark."""
        self.low = low or fold(text)

    def __repr__(self) -> str:
        return f"Mark({self.text!r}, {self.kind}, {self.start})"


def groups_apart(head: Mark | None, tail: Mark | None) -> bool:
    """Whether more than a space parts digits from the next three: «16  400» is one number, or two cells.

    «2024  400» are no groups of one number.
    """
    return (
        head is not None and tail is not None and head.kind == tail.kind == "number"
        and tail.start - head.end > 1 and len(head.text) <= GROUP == len(tail.text.split(",")[0])
    )  # fmt: skip


def fold(text: str) -> str:
    """The form that words are looked up by: lower case, ё as е."""
    low = text.lower()
    return low.replace("ё", "е") if "ё" in low else low


def lower_case(text: str) -> str:
    """The text in lower case, every letter at its place."""
    low = text.lower()
    if len(low) != len(text):  # «İ» becomes two
        low = "".join(a if len(a) == 1 else b for a, b in ((c.lower(), c) for c in text))
    return low


_Cut = tuple[tuple[str, int, int, MarkKind, bool, str], ...]
"""The marks of a run between two spaces, as arguments of :class:`Mark`, their places in the run."""

_words: dict[str, str] = {}
"""Runs that are one word, folded."""
_runs: dict[str, _Cut] = {}
"""Other runs that hold no digit."""
MAX_SEEN = 30_000
MAX_RUN = 64
"""Characters of a run that is remembered."""
_DIGIT = re.compile(r"\d")


def marks(text: str, start: int = 0, end: int | None = None) -> list[Mark]:
    """The marks of ``text[start:end]``; offsets are those of the whole text.

    A run between two spaces that holds no digit is cut in the same way wherever it stands, so that runs
    that were seen before are not cut again. Digits alone are one number, where none go on behind the space.
    """
    stop = len(text) if end is None else end
    out: list[Mark] = []
    add, words, runs = out.append, _words, _runs
    at = done = start
    if start and not text[start - 1].isspace():  # a piece that was cut inside a run
        done = _cut_in_place(text, start, stop, out)
    for run in text[start:stop].split(" "):
        end = at + len(run)
        if at < done or not run:
            pass
        elif (low := words.get(run)) is not None:
            add(Mark(run, at, end, "word", True, low))
        elif run.isdecimal() and len(run) <= DIGITS and not _goes_on(text, end + 1):
            add(Mark(run, at, end, "number", True, run))
        elif cut := runs.get(run) or _remembered(run):
            for word, first, last, kind, gap, low in cut:
                add(Mark(word, at + first, at + last, kind, gap, low))
        else:
            done = _cut_in_place(text, at, stop, out)
        at = end + 1
    return out


def _goes_on(text: str, at: int) -> bool:
    """Whether what begins at a character may go on the number before it: «2 *134*», «5 *×* 10⁶»."""
    sign = text[at : at + 1]
    return sign.isdecimal() or sign in powers.SIGNS


def _remembered(run: str) -> _Cut | None:
    """The marks of a run, which are remembered; ``None`` where they depend on what stands around."""
    if len(run) > MAX_RUN or _DIGIT.search(run):
        return None
    found: list[Mark] = []
    _cut_in_place(run, 0, len(run), found)
    if len(_words) + len(_runs) >= MAX_SEEN:
        _words.clear()
        _runs.clear()
    cut = tuple((m.text, m.start, m.end, m.kind, m.gap, m.low) for m in found)
    if len(found) == 1 and found[0].kind == "word" and found[0].text == run:
        _words[run] = found[0].low
    else:
        _runs[run] = cut
    return cut


def _cut_in_place(text: str, start: int, stop: int, out: list[Mark]) -> int:
    """Add the marks from ``start`` to the first space between marks; where the run behind it begins."""
    gap = True
    for match in MARK.finditer(text, start, stop):
        kind = match.lastgroup
        if kind == "space":
            gap = True
            space = text.find(" ", match.start(), match.end())
            if space >= 0:
                return space + 1
            continue
        first, last = match.span()
        out.append(Mark(text[first:last], first, last, kind, gap))  # type: ignore[arg-type]
        gap = False
    return stop + 1


def low_at(sequence: Sequence[Mark], index: int) -> str:
    """The folded word at a place, empty outside."""
    return sequence[index].low if 0 <= index < len(sequence) else ""


def pieces(text: str, gate: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The paragraphs of a text that ``gate`` finds something in, long ones cut between words.

    Looks no further than :data:`PIECE` characters around a hit, so that one line of many megabytes
    costs as much as many short ones. The gate is shown the text in lower case.
    """
    low = lower_case(text)
    start = 0
    while (hit := gate.search(low, start)) is not None:
        left = max(start, hit.start() - PIECE)
        line = text.rfind("\n", left, hit.start()) + 1
        begin = line or (left if left == start else _after_space(text, left, hit.start()))
        end = text.find("\n", hit.start(), hit.start() + PIECE)
        if end < 0:
            end = _cut(text, hit.end(), min(len(text), hit.start() + PIECE))
        yield begin, end
        start = end


def _cut(text: str, start: int, end: int) -> int:
    """Where to cut a long paragraph: after a sentence if possible, else between words."""
    if end == len(text):
        return end
    for sign in (". ", " "):
        at = text.rfind(sign, max(start, end - PIECE // 2), end)
        if at > 0:
            return at + len(sign)
    return end


def _after_space(text: str, start: int, end: int) -> int:
    """The first position from ``start`` behind a space; ``end`` where there is none."""
    at = text.find(" ", start, end)
    return end if at < 0 else at + 1


def digits(text: str) -> tuple[Decimal, bool]:
    """The value of a digit mark, and whether its one separator may as well group thousands.

    «2 134 472,44» is 2134472.44, and so is «2.134.472,44»: of points and commas the last begins the
    fraction. «20,000» gives 20 and True, for the caller to settle. «5 × 10⁶» is 5000000.
    """
    if text.isdecimal():
        return Decimal(text), False
    if (power := powers.parts(text)) is not None:
        value, unsure = digits(power[0])
        return value * power[1], unsure
    plain = text
    for space in SPACES:
        plain = plain.replace(space, "")
    points, commas = plain.count("."), plain.count(",")
    if points > 1 or -1 < plain.rfind(".") < plain.rfind(","):
        return Decimal(plain.replace(".", "").replace(",", ".")), False
    if commas > 1 or (commas and points):
        return Decimal(plain.replace(",", "")), False
    unsure = plain == text and bool(GROUPED.fullmatch(plain)) and not plain.startswith("0")
    return Decimal(plain.replace(",", ".")), unsure
