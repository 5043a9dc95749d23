"""Separators: whether the one mark before three digits groups thousands or begins a fraction."""

from __future__ import annotations

from svodka.language.russian.numerals import is_few, readings
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.surroundings import Candidate, contexts, matches

DIGITS = 3
"""Digits of a group."""
TOLD = 14
"""Marks before a number in which the word that it is the number of stands."""


def ungroup(draft: Draft) -> None:
    """«20,000 рублей»: whether one separator before three digits groups thousands.

    Few sums have thousandths (tariffs and rates of exchange do), and a noun in the plural follows no
    decimal fraction («1,5 тысячи»). Where «2.342.884» stands near, dots group. «число краж составило
    14.250»: a bare number with a dot is no fraction where a number of things is told, and nothing that is
    sure elsewhere.
    """
    c = draft.candidate
    if not c.numeral.unsure or c.numeral.scale != 1:
        return
    mark = c.mark(c.last + 1) if c.unit is None else c.mark(c.unit.first)
    plural = mark is not None and mark.kind == "word" and len(mark.low) > 3 and (
        {form.number for form in readings(mark.low) if form.pos == "NOUN" and form.case == "gent"}
        == {"plur"}
    )  # fmt: skip
    text = c.marks[c.numeral.first].text
    dotted = "." in text and draft.kind == "count" and c.unit is None
    told = dotted and (
        any(
            matches(mark, contexts("number-of"))
            for mark in c.marks[max(0, c.first - TOLD) : c.first]
        )
        or any(mark.kind == "number" and mark.text.count(".") > 1 for mark in c.marks)
    )
    behind = draft.kind == "money" and c.unit is not None and not plural
    if behind and not text.endswith("00"):
        if _one_of_money(draft) and not is_few(draft.low * 1000):
            return  # «3,536 рубля»: 3536 would be «рублей»
        if _fraction_near(c, "." if "." in text else ","):
            return
        draft.rejected = "exclusion.unsure-separator"
        draft.reason = "Its separator may group thousands, and may not."
    elif draft.kind == "money" or plural or told or text.endswith("000"):
        draft.low, draft.high = draft.low * 1000, draft.high * 1000
        draft.why.append("number.grouped-by-separator")
    elif dotted:
        draft.rejected = "exclusion.unsure-separator"
        draft.reason = "Its dot may group thousands, and may not."


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


def _one_of_money(draft: Draft) -> bool:
    """Whether the word of money stands as after a fraction («рубля»)."""
    unit = draft.candidate.unit
    word = draft.candidate.mark(unit.last) if unit is not None else None
    return word is not None and word.kind == "word" and any(
        (form.pos, form.case, form.number) == ("NOUN", "gent", "sing") for form in readings(word.low)
    )  # fmt: skip
