"""Separators: whether the one mark before three digits groups thousands or begins a fraction."""

from __future__ import annotations

from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_few, readings
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.surroundings import Candidate, contexts, matches

ROUND = {".": "", ",": "00"}
"""How a measure ends that may be of thousands: «2.350 га», «1,300 га», but «42,195 км» is a distance."""
OBLIQUE = frozenset({"gent", "datv", "accs", "ablt", "loct"})
SHORT = 3
"""Letters of words that are too short to tell their case."""
DIGITS = 3
"""Digits of a group."""
TOLD = 14
"""Marks before a number in which the word that it is the number of stands."""


def ungroup(draft: Draft) -> None:
    """«20,000 рублей»: whether one separator before three digits groups thousands.

    Few sums have thousandths (tariffs and rates of exchange do), and a noun in the plural follows no
    decimal fraction («1,5 тысячи»). Where «2.342.884» stands near, dots group. «число краж составило
    14.250»: a bare number with a dot is no fraction where a number of things is told, and nothing that is
    sure elsewhere. Nor is a measure («2.350 га») whose separator begins no fraction nearby, nor people, nor
    the number of anything («число краж составило 14,251»), unless on an average.
    """
    c = draft.candidate
    if not c.numeral.unsure or c.numeral.scale != 1:
        return
    plural = _in_plural(c)
    text = c.marks[c.numeral.first].text
    separator = "." if "." in text else ","
    bare = draft.kind == "count" and c.unit is None
    told = separator == "." and bare and (
        any(
            matches(mark, contexts("number-of"))
            for mark in c.marks[max(0, c.first - TOLD) : c.first]
        )
        or any(mark.kind == "number" and mark.text.count(".") > 1 for mark in c.marks)
    )  # fmt: skip
    behind = draft.kind == "money" and c.unit is not None and not plural
    if behind and not text.endswith("00"):
        if _is_after_fraction(draft):
            return
        if _fraction_near(c, separator):
            return
        _leave(draft)
    elif draft.kind == "money" or plural or told or text.endswith("000"):
        draft.low, draft.high = draft.low * 1000, draft.high * 1000
        draft.why.append("number.grouped-by-separator")
    elif bare and (separator == "." or _is_whole(c)):
        _leave(draft)
    elif (bare or draft.kind == "measure") and text.endswith("0" if bare else ROUND[separator]):
        if not (_is_after_fraction(draft) or _fraction_near(c, separator)):
            _leave(draft)


def _is_whole(c: Candidate) -> bool:
    """«Число больных — 60,496», «12,431 [человек]»: whether a number is of what has no thousandths."""
    before = c.marks[max(0, c.first - TOLD) : c.first]
    if any(matches(mark, contexts("mean")) for mark in before):
        return False
    told = any(matches(mark, contexts("number-of")) for mark in before)
    return told or matches(c.mark(c.last + 1), contexts("whole"))


def _leave(draft: Draft) -> None:
    draft.rejected = "exclusion.unsure-separator"
    draft.reason = "Its separator may group thousands, and may not."


def _in_plural(c: Candidate) -> bool:
    """«20,000 [рублей]», «о 12,300 новых [зрителях]»: a noun in the plural, and not in the nominative."""
    at = c.last + 1 if c.unit is None else c.unit.first
    while (mark := c.mark(at)) is not None and mark.kind == "word" and _describes(mark):
        at += 1
    if mark is None or mark.kind != "word" or len(mark.low) <= SHORT:
        return False
    nouns = {(form.number, form.case) for form in readings(mark.low) if form.pos == "NOUN"}
    return bool(nouns) and all(number == "plur" and case in OBLIQUE for number, case in nouns)


def _describes(mark: Mark) -> bool:
    """Whether a word is an adjective or a participle in the plural: «дорожных»."""
    forms = readings(mark.low)[:1]
    return any(form.pos in ("ADJF", "PRTF") and form.number == "plur" for form in forms)


def _fraction_near(c: Candidate, separator: str) -> bool:
    """«На 1,194 рубля, до [62,12]»: whether the separator begins fractions nearby, and groups nothing."""
    parts = [
        mark.text.split(separator)[1:]
        for mark in c.marks
        if mark.kind == "number" and separator in mark.text
    ]
    if any(len(behind) > 1 or behind[0] == "000" for behind in parts):
        return False
    return any(len(behind[0]) != DIGITS for behind in parts)


def _is_after_fraction(draft: Draft) -> bool:
    """«3,536 [рубля]», «1.750 [литра]»: whether its unit stands so behind a fraction alone, not as in
    «2.350 [рублей]», «2.352 [рубля]».
    """
    unit = draft.candidate.unit
    if is_few(draft.low * 1000):
        return False
    word = draft.candidate.mark(unit.last) if unit is not None else None
    if word is None or word.kind != "word":
        return False
    nouns = (form for form in readings(word.low) if form.pos == "NOUN" and form.case == "gent")
    return {form.number for form in nouns} == {"sing"}  # of «кг» both
