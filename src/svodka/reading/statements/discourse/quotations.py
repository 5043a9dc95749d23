"""Stretches of a text that may be somebody's own words: quotation marks, block quotes, dialogue lines.

Everything here looks at characters and paragraphs only, so it costs little and needs no parse. It
proposes; whether a stretch is a quotation, a title or a pair of scare quotes is decided later.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Literal

from svodka.language.analysis import Outline
from svodka.language.punctuation import SPEECH_DASHES

Form = Literal["marks", "block", "dash", "colon"]

_OPEN = '«„“"‘'
_PAIRS = {"«": "»", "„": '“”"', "“": '”"', '"': '"', "‘": "’"}
_MARKS = re.compile('[«»„“”"‘’]')
_ANY_DASH = "".join(sorted(set("".join(SPEECH_DASHES))))
"""The hyphen first: behind another sign, a class of characters takes it for a range."""
_DASHED = re.compile(rf"[{_ANY_DASH}]\s")
_DASH_LINE = re.compile(rf"[{_ANY_DASH}]\s+\S")
_CUT = re.compile(rf"[,.!?…»”]\s*[{_ANY_DASH}]\s+")
_BACK = re.compile(rf"[,.!?…]?\s*[{_ANY_DASH}]\s+")
_MAX_ATTRIBUTION = 160
_MAX_DEPTH = 8
"""Quotations one inside the other; what is nested deeper is noise."""
_MAX_CHAIN = 6
_MOST_PARAGRAPHS = 3
_AHEAD = 16
"""Marks behind a paragraph among which the one stands that closes its quotation."""


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Quotation:
    """A stretch between marks (or a block, a dash line), without the marks themselves.

    ``outer`` is the span with the marks. ``depth`` counts the quotations around it. ``whole`` is
    the span that this one was cut from, where an attribution inside cuts a quotation in two.
    ``chain`` counts the block paragraphs before this one; ``closed`` is false where no closing
    mark was found.
    """

    start: int
    end: int
    outer: tuple[int, int]
    form: Form
    depth: int = 0
    whole: tuple[int, int] | None = None
    chain: int = 0
    closed: bool = True


def quotations(outline: Outline) -> list[Quotation]:
    """The quotations of a text, by position, with the pieces of those that an attribution cuts."""
    text = outline.text
    found = _marked(outline)
    spans = {(q.start, q.end) for q in found}
    for other in (*_blocks(outline), *_dash_lines(outline), *_after_colons(outline)):
        if (other.start, other.end) not in spans:
            spans.add((other.start, other.end))
            found.append(other)
    pieces = []
    for quotation in found:
        if quotation.depth == 0:
            pieces += _pieces(text, quotation)
    found += [piece for piece in pieces if (piece.start, piece.end) not in spans]
    return sorted(found, key=lambda q: (q.start, -q.end))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space and wiki italics at its ends."""
    while start < end and (text[start].isspace() or text[start] in "'"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "'"):
        end -= 1
    return start, end


def _marked(outline: Outline) -> list[Quotation]:
    """«…», „…“, "…" and nested ones; a quotation may run on over three paragraphs."""
    text = outline.text
    out: list[Quotation] = []
    stack: list[tuple[str, int, int]] = []
    marks = [(match.start(), match.group()) for match in _MARKS.finditer(text)]
    following = 0
    for number, (_, end) in enumerate(outline.paragraphs):
        while following < len(marks) and marks[following][0] < end:
            at, mark = marks[following]
            following += 1
            if stack and mark in _PAIRS[stack[-1][0]] and not _opens(text, at, mark):
                opened = stack.pop()
                out.append(_quotation(text, opened[1], at, len(stack)))
                rest = marks[following : following + _AHEAD]
                if len(stack) == 1 and _closes_both(text, stack[0][0], at, rest, end):
                    out.append(_quotation(text, stack.pop()[1], at, 0))
            elif mark in _OPEN and (mark in "«„" or _opens(text, at, mark)):
                if len(stack) < _MAX_DEPTH:
                    stack.append((mark, at, number))
            elif mark in "»”" and len(stack) > 1 and mark in _PAIRS[stack[0][0]]:
                out.append(
                    _quotation(text, stack[0][1], at, 0)
                )  # «А „Б»: the inner one never closed
                stack.clear()
        ahead = marks[following : following + _AHEAD]
        while stack and not _runs_on(text, stack[-1], ahead, number):
            stack.pop()
    return out


def _closes_both(text: str, outer: str, at: int, rest: Sequence[tuple[int, str]], end: int) -> bool:
    """«Дежурит вертолёт «Ветер», — сказал он: one mark closes a name and the quotation that ends with it.

    An attribution follows, and no mark up to the end of the paragraph closes the quotation.
    """
    back = _BACK.match(text, at + 1, end)
    if back is None or not text[back.end() : back.end() + 1].islower() or outer not in "«„":
        return False
    depth = 1
    for _, mark in takewhile(lambda other: other[0] < end, rest):
        depth += (mark == outer) - (mark in _PAIRS[outer])
        if not depth:
            return False
    return True


def _runs_on(
    text: str, opened: tuple[str, int, int], after: Sequence[tuple[int, str]], number: int
) -> bool:
    """Whether a quotation goes on behind its paragraph, three at most; "…" only to a mark that closes."""
    mark, _, began = opened
    if number - began >= _MOST_PARAGRAPHS or mark not in '«"':
        return False
    at = next((at for at, other in after if other == '"'), None) if mark == '"' else -1
    return at is not None and (mark == "«" or not _opens(text, at, mark))


def _opens(text: str, at: int, mark: str) -> bool:
    """Whether a mark that may open or close stands as an opening one: after a space, before a word."""
    if mark in "«„":
        return True
    if mark in "»”’":
        return False
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return (
        (before.isspace() or before in "([«„'—–-")
        and not after.isspace()
        and after not in ",.;:!?)"
    )


def _quotation(text: str, opened: int, closed: int, depth: int) -> Quotation:
    start, end = trimmed(text, opened + 1, closed)
    if end > start and text[end - 1] in ",.":
        end -= 1
    return Quotation(start, max(start, end), (opened, closed + 1), "marks", depth)


def _blocks(outline: Outline) -> list[Quotation]:
    """Whole paragraphs after one that ends with a colon, and the paragraphs that follow them."""
    text, out, chain = outline.text, [], 0
    for index in range(1, len(outline.paragraphs)):
        before = text[slice(*outline.paragraphs[index - 1])].rstrip(" \u00a0'\"»*")
        if before.endswith(":"):
            chain = 1
        elif chain:
            chain = chain + 1 if chain < _MAX_CHAIN else 0
        if not chain:
            continue
        first, last = outline.paragraphs[index]
        start, end = trimmed(text, first, last)
        while start < end and text[start] in '—–-*:•«"“ \u00a0':
            start += 1
        if end > start and text[end - 1] in '»"”':
            end -= 1
        if end - start >= 12:
            out.append(Quotation(start, end, (first, last), "block", chain=chain))
    return out


def _dash_lines(outline: Outline) -> list[Quotation]:
    """Lines of dialogue: «– Мы готовы, – сказал капитан»."""
    text, out = outline.text, []
    for first, last in outline.paragraphs:
        if not _DASHED.search(text, first, last):
            continue
        start, end = trimmed(text, first, last)
        match = _DASH_LINE.match(text, start, end)
        if match and end - match.end() >= 8:
            out.append(Quotation(match.end() - 1, end, (first, last), "dash"))
        elif not match and not _MARKS.search(text, start, end):
            cut = next(iter(_CUT.finditer(text, start, end)), None)
            if cut and cut.start() - start >= 12:
                out.append(Quotation(start, cut.start(), (first, last), "dash"))
    return out


def _after_colons(outline: Outline) -> list[Quotation]:
    """What follows a colon within a paragraph: «Он сказал: мы готовы. Ждать нечего»."""
    text, out = outline.text, []
    for first, last in outline.paragraphs:
        at = text.find(": ", first, last)
        if at < 0 or last - at < 20:
            continue
        start, end = trimmed(text, at + 2, last)
        if text[start : start + 1].isupper():
            out.append(Quotation(start, end, (first, last), "colon"))
    return out


def _pieces(text: str, quotation: Quotation) -> list[Quotation]:
    """The parts of «А, — сказал X, — Б» and of «— А, — сказал X»: every other stretch between dashes."""
    start, end = quotation.start, quotation.end
    whole = (start, end)
    cuts = list(_CUT.finditer(text, start, end))
    out: list[Quotation] = []
    at = start
    while cuts:
        cut = cuts.pop(0)
        if cut.start() < at:
            continue
        first = (at, cut.start() + (text[cut.start()] in "!?…"))
        back = next(
            (b for b in _BACK.finditer(text, cut.end(), min(end, cut.end() + _MAX_ATTRIBUTION))),
            None,
        )
        if not text[cut.end() : cut.end() + 1].islower():
            continue
        out.append(_piece(text, first, quotation, whole))
        if back is None:
            at = end
            break
        at = back.end()
    if out and at < end:
        out.append(_piece(text, (at, end), quotation, whole))
    return [piece for piece in out if piece.end - piece.start >= 3]


def _piece(
    text: str, span: tuple[int, int], quotation: Quotation, whole: tuple[int, int]
) -> Quotation:
    start, end = trimmed(text, *span)
    if end > start and text[end - 1] in "»”,":
        end -= 1
    return Quotation(start, end, (start, end), quotation.form, quotation.depth, whole)
