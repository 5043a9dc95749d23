"""Inherited money: a large number without a noun that is money like the last («третье место — 290 млн»)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from svodka.language.lexicon import classes
from svodka.language.punctuation import LONG_DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_verb, readings
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.large_counts import counts_many, place_before
from svodka.language.russian.quantities.named_things import is_animate
from svodka.language.russian.quantities.surroundings import Candidate, contexts, matches
from svodka.language.russian.quantities.wholes import of_them

STOPS = frozenset(".!?")
LEAST = 1000
"""Smaller numbers seldom leave their currency out."""
MILLION = 10**6
BILLION = 10**9
"""Billions that nothing is counted with are money."""
AGAINST = frozenset({"против", "вместо"})
"""What stands before as many as others are compared with."""
PART = 4
"""Words that a part begins with at most: «из указанной суммы», «в том числе»."""
RESTATED = [",", "или"]
"""What stands before the same amount in other money: «20 тысяч долларов, или 1,5 млн»."""


def inherit_money(_: Sequence[Mark], found: list[Draft]) -> None:
    """«452 млн рублей …, третье место — 290 млн»: a large number without a noun is money like the last.

    Amounts in brackets are conversions and lend nothing beyond their brackets.
    """
    lent: Draft | None = None
    bracketed: Draft | None = None
    counted: Draft | None = None
    seen = 0
    for at, draft in enumerate(found):
        if draft.rejected:
            continue
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
                lent, counted = _first_of_list(lent, draft), None
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
            if counts_many(c) or _goes_on_counting(counted, c):
                counted = draft
                continue
            if c.before in AGAINST and counted is not None and counted is found[at - 1]:
                continue  # «640 тысяч семей против 510 тысяч»
            if _others_of_them(counted, c) or (counted is found[at - 1] and _is_part(c)):
                continue
            between = c.marks[money.candidate.last + 1 : c.first + 1]
            if _tells_how_many(between) or matches(c.mark(c.last + 1), contexts("number-of")):
                continue  # «увеличили на 1,5 тысячи число мест»
            if [mark.low for mark in between[:-1]] == RESTATED:
                draft.rejected = "exclusion.lost-currency"
                draft.reason = "It is the amount before in money that is not named."
                continue
            stops = sum(_ends_sentence(mark, after) for mark, after in pairwise(between))
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


def _goes_on_counting(counted: Draft | None, c: Candidate) -> bool:
    """«Объявлено в розыск 29 тысяч человек, [найдено] 21,5 тысячи»: as many of those counted just before.

    Behind a verb of its own, and of one multiplier; not «перечислено», «взыскано» and other verbs of paying.
    """
    if counted is None or counted.candidate.numeral.told_in != c.numeral.told_in:
        return False
    between = c.marks[counted.candidate.last + 1 : c.first]
    if any(_ends_sentence(mark, after) for mark, after in pairwise(between)):
        return False
    at = place_before(c)
    paid = matches(c.mark(at), classes("russian/paying")["paying"])
    return is_verb(c.low(at)) and not paid


def _others_of_them(counted: Draft | None, c: Candidate) -> bool:
    """«Уволены 6,2 тысячи горняков, [ещё] 4 тысячи [лишатся] работы»: more of the people counted just before,
    behind a comma and before a verb of their own.
    """
    if counted is None or counted.candidate.numeral.told_in != c.numeral.told_in:
        return False
    at, verb = place_before(c), c.mark(c.last + 1)
    if at == c.first - 1 or c.low(at) != "," or verb is None or not is_verb(verb.low):
        return False
    last = counted.candidate.last
    people = any(is_animate(c.low(i)) for i in (last, last + 1))
    between = c.marks[last + 1 : c.first]
    ended = any(_ends_sentence(mark, after) for mark, after in pairwise(between))
    return people and not ended and not matches(verb, classes("russian/paying")["paying"])


def _is_part(c: Candidate) -> bool:
    """«14,6 тысячи дел, [из них] 9,2 тысячи окончено»: what stands right before says that it is a part."""
    said = [mark.low for mark in c.marks[max(0, c.first - PART) : c.first]]
    return any(of_them(said[at:]) == len(said) - at for at in range(len(said)))


def _tells_how_many(between: Sequence[Mark]) -> bool:
    """«Довести доход до 40 млн рублей и [число] гостей до 3 тысяч», «[население] — 2 миллиона»: no money.

    Not «40 млн рублей, в том [числе] 3 миллиона на лес», «[клиентские] средства — 2 миллиона».
    """
    words = classes("russian/paying")
    money = words["sum"] | words["funds"] | words["dues"]
    return any(
        (
            matches(mark, contexts("number-of"))
            or (matches(mark, words["many"]) and not matches(after, money))
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


def _ends_sentence(mark: Mark, after: Mark) -> bool:
    """Whether a sentence ends with a mark: not «1,9 тыс[.] сайтов»."""
    return mark.low in STOPS and mark.gap is False and not after.text[:1].islower()
