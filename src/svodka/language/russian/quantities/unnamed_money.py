"""Money whose currency is left out: «ремонт обошёлся в 60 миллионов», «ущерб составил 3 млн».

A word of paying or the name of a sum tells that a large number without a noun is money. Such a figure has
:data:`UNNAMED` as its unit until the whole text is read: it is of the only currency of its text, and counts
as before where the text has none, or several. Of 47 such figures in annotated articles 46 are money of that
currency.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, pairwise

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import lemmas, readings, words
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.elision import may_take
from svodka.language.russian.quantities.inherited_money import MILLION
from svodka.language.russian.quantities.large_counts import counts_many
from svodka.language.russian.quantities.money import MILLIONS, UNNAMED
from svodka.language.russian.quantities.surroundings import contexts, matches

LEAST = 1000
"""Smaller numbers seldom leave their currency out."""
NEAR = 6
"""Marks before a number among which the word stands that says that it is money."""
JOINTS = frozenset({"до", "и", "или", "против"})
"""What stands between two amounts of one kind."""
TO_SOMEBODY = ("ам", "ям")
"""How multipliers end that tell to whom: «выплатили трём тысячам»."""
ENDS = frozenset(".,;:()!?") | {"а", "но", "и", "или", "что"}


def tell_money(sequence: Sequence[Mark], found: Sequence[Draft]) -> None:
    """Make money of large numbers that are told as money."""
    read = [draft for draft in found if not draft.rejected]
    for draft in read:
        if _is_paid(sequence, draft) or _is_sum_of(draft):
            _make_money(draft)
    of_nothing = [draft for draft in read if _is_of_nothing(draft)]
    if of_nothing and not _counts_many(sequence, read):
        for draft in of_nothing:
            draft.symbol, draft.kind = MILLIONS, "money"
            draft.why.append("share.money")
    for left, right in pairwise(read):
        between = [m.low for m in sequence[left.candidate.last + 1 : right.candidate.first]]
        joined = len(between) == 1 and between[0] in JOINTS
        if left.symbol == UNNAMED and joined and _is_large(right):
            _make_money(right)


def _make_money(draft: Draft) -> None:
    draft.symbol, draft.kind = UNNAMED, "money"
    draft.why.append("share.money")


def _is_of_nothing(draft: Draft) -> bool:
    """«Второй в списке — певец с [37 миллионами]»: millions of which the paragraph says nothing else.

    In a text that tells millions of one money they are of it: so are 15 of 15 in annotated articles.
    """
    c = draft.candidate
    large = _is_large(draft) and c.numeral.scale >= MILLION and draft.doubt is None
    return large and not counts_many(c)


def _counts_many(sequence: Sequence[Mark], read: Sequence[Draft]) -> bool:
    """Whether a paragraph tells thousands of something else, or how many there are: «население», «тираж»."""
    things = any(
        draft.kind in ("count", "measure")
        and draft.candidate.numeral.scale >= LEAST
        and not _is_large(draft)
        for draft in read
    )
    kinds = classes("russian/paying")
    many = contexts("number-of") | kinds["many"] | kinds["thing"]
    return things or any(mark.kind == "word" and matches(mark, many) for mark in sequence)


def _is_sum_of(draft: Draft) -> bool:
    """«14 млн рублей неустойки и [3 млн] штрафа»: one sum in the genitive behind a large number."""
    c = draft.candidate
    large = c.numeral.scale >= LEAST and c.last == c.numeral.last and not c.numeral.vague
    if draft.kind != "count" or c.unit is not None or not large or draft.doubt is not None:
        return False
    mark = c.mark(c.last + 1)
    if not matches(mark, classes("russian/paying")["sum"]):
        return False
    forms = readings(mark.low)[:1] if mark is not None else ()
    return any((form.pos, form.case, form.number) == ("NOUN", "gent", "sing") for form in forms)


def _is_large(draft: Draft) -> bool:
    """Whether a figure is a large number that counts nothing: «3 миллиона», not «3 миллиона тонн»."""
    c = draft.candidate
    large = c.numeral.told_in >= LEAST and c.last == c.numeral.last
    if not may_take(draft) or not large:
        return False
    return not c.marks[c.last].low.endswith(TO_SOMEBODY)


def _is_paid(sequence: Sequence[Mark], draft: Draft) -> bool:
    """Whether a large number is what was paid: not «минимальную [плату] получают 640 тысяч»."""
    paid = _is_large(draft) and (_paid_before(sequence, draft) or _paid_behind(draft))
    return paid and not counts_many(draft.candidate)


def _paid_before(sequence: Sequence[Mark], draft: Draft) -> bool:
    """«Взыскали с завода ещё [9 миллионов]», «общий ущерб — [17 миллионов]»; not «бюджет и [3 тысячи]»."""
    kinds = classes("russian/paying")
    behind: list[str] = []
    for mark in islice(reversed(sequence[: draft.candidate.first]), NEAR):
        low = mark.low
        if low in ENDS or mark.kind == "number" or low in words():
            return False
        if mark.kind != "word" or low in DASHES:
            continue
        if matches(mark, contexts("number-of")):
            return False
        if matches(mark, kinds["paying"]) or (
            matches(mark, kinds["sum"]) and not _may_be_verb(low)
        ):
            return True
        if matches(mark, kinds["lack"]):
            return not _of_things(behind[::-1])
        behind.append(low)
    return False


def _of_things(behind: Sequence[str]) -> bool:
    """«Дефицит [ученических мест] составляет 268 тысяч»: of people or things, which are no money.

    Not «дефицит [бюджета]», «дефицит [денежных средств]».
    """
    kinds = classes("russian/paying")
    for low in behind:
        forms = readings(low)
        many = [form for form in forms if (form.case, form.number) == ("gent", "plur")]
        if any(form.pos == "NOUN" for form in many):
            return lemmas(low).isdisjoint(kinds["funds"] | kinds["sum"])
        if not many:
            return False
    return False


def _may_be_verb(low: str) -> bool:
    """«На форум [прибыли] 3 тысячи»."""
    return any(form.pos == "VERB" for form in readings(low))


def _paid_behind(draft: Draft) -> bool:
    """«Более [10 млрд] вложили в завод», «[5 млн] будет выделено»: the verb right behind."""
    c = draft.candidate
    at = c.last + 1
    at += "быть" in lemmas(c.low(at))
    return matches(c.mark(at), classes("russian/paying")["paying"])
