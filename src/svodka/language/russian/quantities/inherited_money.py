"""Inherited money: a large number without a noun that is money like the last («третье место — 290 млн»)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from svodka.language.lexicon import classes
from svodka.language.punctuation import LONG_DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import readings
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.counted_again import counts_as, ends_sentence, is_part_of
from svodka.language.russian.quantities.large_counts import counts_many, money_nouns
from svodka.language.russian.quantities.surroundings import Candidate, contexts, matches

LEAST = 1000
"""Smaller numbers seldom leave their currency out."""
MILLION = 10**6
BILLION = 10**9
"""Billions that nothing is counted with are money."""
RESTATED = [",", "или"]
"""What stands before the same amount in other money: «20 тысяч долларов, или 1,5 млн»."""


def inherit_money(_: Sequence[Mark], found: list[Draft]) -> None:
    """«452 млн рублей …, третье место — 290 млн»: a large number without a noun is money like the last.

    Amounts in brackets are conversions and lend nothing beyond their brackets.
    """
    lent: Draft | None = None
    bracketed: Draft | None = None
    counted: Draft | None = None
    whole: Draft | None = None
    before: Draft | None = None
    seen = 0
    for at, draft in enumerate(found):
        if draft.rejected:
            continue
        last, before = before, draft
        c = draft.candidate
        if at and _got_so_much(found[max(0, at - 2) : at], draft):
            continue
        if any(mark.low == ")" for mark in c.marks[seen : c.first]):
            bracketed = None
        seen = c.last + 1
        money = bracketed or lent
        if draft.kind == "money":
            if c.before == "(":
                bracketed = draft
            elif c.before != "по" or c.numeral.scale > 1:  # «маски по 30 рублей купили 20 тысяч»
                lent, counted, whole = _first_of_list(lent, draft), None, counted
        elif draft.kind == "measure" and c.numeral.scale >= LEAST:
            lent = None  # «[600 тыс.] баррелей вместо обещанных двух миллионов»
        elif (
            draft.kind == "count"
            and c.numeral.told_in >= BILLION
            and money
            and _is_of_same(money, draft)
        ):
            draft.symbol, draft.kind = money.symbol, "money"
            draft.why.append("share.money")
        elif draft.kind == "count" and c.counts and c.numeral.told_in >= LEAST:
            counted = draft
        elif draft.kind == "count" and _is_large(c) and money:
            if counts_many(c) or (counted and counts_as(counted, draft, money, counted is last)):
                counted = draft
                continue
            if whole and is_part_of(whole, draft, money):
                continue
            between = c.marks[money.candidate.last + 1 : c.first + 1]
            if _tells_how_many(between) or matches(c.mark(c.last + 1), contexts("number-of")):
                continue  # «увеличили на 1,5 тысячи число мест»
            if [mark.low for mark in between[:-1]] == RESTATED:
                draft.rejected = "exclusion.lost-currency"
                draft.reason = "It is the amount before in money that is not named."
                continue
            stops = sum(ends_sentence(mark, after) for mark, after in pairwise(between))
            after = c.mark(c.last + 1)
            if stops <= 1 and (
                after is None or not after.text[:1].isupper() or after.kind == "sign"
            ):
                draft.symbol, draft.kind = money.symbol, "money"
                draft.why.append("share.money")
                if c.before == "на":  # «взяток на 1,3 млрд. … Изъято имущество [на 2,2 млрд]»
                    lent = draft


def _got_so_much(before: Sequence[Draft], draft: Draft) -> bool:
    """«По 15 тыс. рублей получили 18 тысяч семей, по 75 и 150 тыс. – [ещё 9 тысяч]»: who got that each."""
    c, last = draft.candidate, before[-1]
    between = [mark.low for mark in c.marks[last.candidate.last + 1 : c.first]]
    if between[:1] == ["."]:
        between = between[1:]
    if last.kind != "money" or not between or between[0] not in LONG_DASHES:
        return False
    if not classes("russian/elisions")["only"].issuperset(between[1:]):
        return False
    led = [draft.candidate.before for draft in before]
    return led[-1] == "по" or led == ["по", "и"]


def _first_of_list(lent: Draft | None, draft: Draft) -> Draft:
    """«Найдено [9 млн рублей], 120 тысяч евро и катер. Дом стоит 64 млн»: of a list of money in several
    currencies the first is what the text tells sums in.
    """
    if lent is None or lent.symbol == draft.symbol:
        return draft
    between = draft.candidate.marks[lent.candidate.last + 1 : draft.candidate.first]
    return lent if [mark.low for mark in between] in ([","], ["и"]) else draft


def _is_large(c: Candidate) -> bool:
    """«3 тысячи», «63 000 000» without a noun; people are told as «20 000», too."""
    return not c.counts and (c.numeral.scale >= LEAST or c.numeral.told_in >= MILLION)


def _tells_how_many(between: Sequence[Mark]) -> bool:
    """«Довести доход до 40 млн рублей и [число] гостей до 3 тысяч», «[население] — 2 миллиона»: no money.

    Not «40 млн рублей, в том [числе] 3 миллиона на лес», «[клиентские] средства — 2 миллиона».
    """
    many = classes("russian/paying")["many"]
    return any(
        (
            matches(mark, contexts("number-of"))
            or (matches(mark, many) and not matches(after, money_nouns()))
        )
        and not any(form.case == "loct" for form in readings(mark.low)[:1])
        for mark, after in pairwise(between)
    )


def _is_of_same(money: Draft, draft: Draft) -> bool:
    """«2 трлн тенге нарушений, в том числе 500 млрд финансовых [нарушений]»: as much money of the same."""
    return not _of_what(money.candidate).isdisjoint(_of_what(draft.candidate))


def _of_what(c: Candidate) -> set[str]:
    """The nouns in the genitive plural right behind a figure, over a word that describes them."""
    behind = [mark.low for mark in c.marks[c.last + 1 : c.last + 3] if mark.kind == "word"]
    return {
        low
        for low in behind
        if any((f.pos, f.case, f.number) == ("NOUN", "gent", "plur") for f in readings(low)[:1])
    }
