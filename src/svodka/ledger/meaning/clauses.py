"""Clauses around a figure: where they begin and end, and the label of a list's item."""

from __future__ import annotations

import re

from svodka.ledger.meaning.once import once
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim

CLAUSE = re.compile(r"[;:!?()\n–—]|[,.](?!(?<=\d[,.])\d)")
"""What ends a clause; not the comma and the point of a number."""
LABEL = re.compile(r"[\s•*·\-–—]*([^–—]*\w)\s*[–—-]\s*")
NAMED = re.compile(r"\W*(?:\d{1,2}[.)] *)?[^\W\d][^\n:;,.()]*: *")
OPENED = re.compile(r"[\s•*·\-–—]*(?:\d{1,2}[.)] *)?")
ENDED = re.compile(r"(?: [^\W\d]\w*){0,2} *[.,;]?")
TOLD = re.compile(r"(?: [^\W\d]\w*)? [–—-] [^\n:;,.()\d]+[.,;]?")
"""A line's label before its figure, and what may stand behind one; the same the other way round."""
FAR = 200
"""Characters that a clause is looked for in."""


def clause_start(text: Text, offset: int) -> int:
    """Where the clause of ``offset`` begins."""
    first = max(0, offset - FAR)
    return max((m.end() for m in CLAUSE.finditer(text.text, first, offset)), default=first)


def clause_end(text: Text, offset: int) -> int:
    """Where the clause of ``offset`` ends."""
    last = min(len(text.text), offset + FAR)
    found = CLAUSE.search(text.text, offset, last)
    return found.start() if found else last


def words_before(text: Text, offset: int) -> list[Word]:
    """The words of a clause up to ``offset``."""
    return text.words(clause_start(text, offset), offset)


def words_behind(text: Text, offset: int) -> list[Word]:
    """The words of a clause from ``offset`` on."""
    return text.words(offset, clause_end(text, offset))


@once
def clause_of(claim: Claim, text: Text) -> list[Word]:
    """The words of the clause of a figure, from its action or its noun on, whichever comes first."""
    ends = [m for m in (claim.action, claim.quantity, claim.counted) if m is not None]
    first, last = claim.sentence
    near = [m for m in ends if first <= m.start < last] or [claim.quantity]
    begin = clause_start(text, min(m.start for m in near))
    return text.words(begin, clause_end(text, max(m.end for m in near)))


def label(claim: Claim, text: Text) -> list[Word]:
    """What stands before the dash of a list's item: «- наркотики – 344 факта»."""
    start = claim.quantity.start
    line = max(text.text.rfind(mark, 0, start) for mark in "\n:;,") + 1
    found = LABEL.fullmatch(text.text[line:start]) if start - line <= FAR else None
    return text.words(line + found.start(1), line + found.end(1)) if found else []


def is_row(claim: Claim, text: Text) -> bool:
    """Whether a figure fills a line with a label and a colon, or with a dash and a label: «Тула: 12»."""
    start, end = claim.quantity.start, claim.quantity.end
    line = text.text.rfind("\n", 0, start) + 1
    stop = text.text.find("\n", end)
    stop = stop if stop >= 0 else len(text.text)
    if start - line > FAR or stop - end > FAR:
        return False
    behind, before = text.text[end:stop], text.text[line:start]
    if line and NAMED.fullmatch(before):
        return ENDED.fullmatch(behind) is not None
    return line > 0 and OPENED.fullmatch(before) is not None and TOLD.fullmatch(behind) is not None
