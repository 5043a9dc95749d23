"""Numbers that cite a law or a judgment: «section 14(2)», «18 U.S.C. 1343», «[2014] 2 WLR 45»."""

from __future__ import annotations

from svodka.language.english.quantities.candidates import Candidate, is_number, labels, year_mark

LETTERS = 4
"""How many letters of a code or of reports of cases stand between points or as one word."""
REPORTS = 3
"""How many words the name of reports of cases may have: «All ER», «P & CR»."""
BACK = 16
"""How many marks before a further citation of a case the year of the first may stand."""
PARTS = frozenset(["§", "section", "sections", "and", ",", "or", "–", "-"])
"""What stands between a code and its sections, and between these."""


def subsection(c: Candidate) -> bool:
    """A number in brackets glued to another one: «section 14*(2)* of the act», «article 5*(1)*»."""
    opened = c.mark(c.number.first - 1)
    inside = (
        opened is not None and opened.low == "(" and not opened.gap and c.low(c.last + 1) == ")"
    )
    at = c.number.first - 2
    while c.low(at) == ")" and c.low(at - 2) == "(":
        at -= 3  # «section 841(b)*(1)*»
    before = c.mark(at)
    return inside and c.bare and before is not None and before.kind == "number"


def cited(c: Candidate) -> bool:
    """«*18* U.S.C. 1343», «*846* and *841*(b) of 21 USC», «[2014] *2* WLR 45; *31* DLR 210»."""
    n = c.number
    if n.style != "digits" or n.scale != 1 or n.low % 1 or c.money:
        return False
    return _before_code(c) or _behind_code(c) or _lettered(c) or _reported(c)


def _code(c: Candidate, at: int) -> int | None:
    """Where the name of a code of laws ends that begins at a mark: «U.S.C.», «CFR»."""
    name, last = "", at - 1
    while len(name) < LETTERS and (mark := c.mark(last + 1)) is not None:
        if mark.kind != "word" or not mark.text.isupper() or (name and mark.gap):
            break
        name, last = name + mark.low, last + 1
        point = c.mark(last + 1)
        if point is None or point.low != "." or point.gap:
            break
        last += 1
    return last if name in labels("code") else None


def _before_code(c: Candidate) -> bool:
    """«*18* U.S.C. 1343», «*42* USC Section 1983», «*31* CFR § 1010»."""
    end = _code(c, c.number.last + 1)
    behind = c.mark(end + 1) if end is not None else None
    return behind is not None and (behind.kind == "number" or behind.low in PARTS)


def _behind_code(c: Candidate) -> bool:
    """«21 USC *846* and *841*»: the sections of a code; not «26 USC 7201, and *40* men»."""
    at = c.number.first - 1
    if c.counts:
        return False
    while (mark := c.mark(at)) is not None and (mark.kind == "number" or mark.low in PARTS):
        at -= 1
    starts = range(at, max(-1, at - 2 * LETTERS), -1)
    return any(_code(c, i) == at and is_number(c, i - 1) for i in starts)


def _lettered(c: Candidate) -> bool:
    """«*841*(a)(1)»: a section with the letter of its paragraph in brackets glued to it."""
    marks = [c.mark(c.number.last + i) for i in (1, 2, 3)]
    if any(mark is None or mark.gap for mark in marks):
        return False
    opened, letter, closed = (mark.text if mark is not None else "" for mark in marks)
    return opened == "(" and closed == ")" and len(letter) == 1 and letter.isalpha()


def _reported(c: Candidate) -> bool:
    """«[2014] *2* WLR 45», «(1984) *12* BCLR 40; *31* DLR 210»: a volume before the name of its reports."""
    if not _names_reports(c, c.number.last + 1):
        return False
    near = c.low(c.number.first - 1)
    if near in ("]", ")"):
        return year_mark(c.mark(c.number.first - 2)) and c.low(c.number.first - 3) in ("[", "(")
    if near not in (";", ","):
        return False
    before = range(c.number.first - 2, max(1, c.number.first - BACK), -1)
    return any(
        c.low(at + 1) in ("]", ")") and year_mark(c.mark(at)) and c.low(at - 1) in ("[", "(")
        for at in before
    )


def _names_reports(c: Candidate, at: int) -> bool:
    """Whether words in capitals and a number stand behind: «WLR 45», «All ER 773», «P&CR 270»."""
    for step in range(2 * REPORTS):
        mark = c.mark(at + step)
        if mark is None:
            return False
        if mark.kind == "number":
            return step > 0
        named = mark.kind == "word" and (mark.text.isupper() or mark.text == "All")
        if not named and mark.text not in ("&", "."):
            return False
    return False
