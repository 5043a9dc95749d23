"""Unnamed units: a bare number that is of the unit of a figure before it, as its own words tell.

«Подорожал на 10 рублей и [стоит 50]», «1200 рублей для взрослых, [600 — для] детей», «упала на 2 млн тонн,
или на 11%, [до 19 млн]», «6 лет [из назначенных девяти]». What may leave out a multiplier as well, and may
not, is given up.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from svodka.language.lexicon import classes
from svodka.language.punctuation import LONG_DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_preposition, is_verb, lemmas, readings
from svodka.language.russian.quantities.amounts import Draft, give_up
from svodka.language.russian.quantities.elision import (
    CLOSING,
    FAR,
    is_near,
    lending,
    may_take,
    multiply,
    take,
)
from svodka.language.russian.quantities.elsewhere import LONGEST_TERM, TERMS
from svodka.language.russian.quantities.large_counts import happens_to_many
from svodka.language.russian.quantities.named_things import names, stuff
from svodka.language.russian.quantities.surroundings import matches
from svodka.language.russian.quantities.wholes import LARGE

STOPS = frozenset(".!?;:()«»")
TO = frozenset({"до", "по", "за"})
"""What stands between a verb of a price and the price."""
NEXT_PRICE = "share.price"
LONGEST = 16
"""Marks between a figure and the one that leaves out its unit."""
_PLAN_FOR = ["план", "на"]
"""What stands before the year of a plan, without a verb."""
NEXT = 6
"""Marks at most from a figure to more of the same: «километров дорог республиканского значения, ещё»."""
AMOUNTS = 2
"""Figures from the amount of a change to its end, where a share stands between."""


def tell_units(sequence: Sequence[Mark], found: Sequence[Draft]) -> None:
    """Units of bare numbers whose own words tell that they are of the unit of a figure before."""
    read, _ = lending(sequence, found)
    for left, share, right in zip(read, read[1:], read[2:], strict=False):
        if share.kind in ("percent", "factor") and _has_unit(left) and may_take(right):
            told = sequence[share.candidate.last + 1 : right.candidate.first]
            end = share.kind == "percent" and _is_price_end(left, right, told)
            if end or _is_compared(left, right, told) or _is_of_other_stuff(left, right, told):
                _take(left, right)
    for left, right in pairwise(read):
        if _has_unit(left) and may_take(right):
            told = sequence[left.candidate.last + 1 : right.candidate.first]
            if any(rule(left, right, told) for rule in RULES):
                _take(left, right)
    for at, right in enumerate(read[AMOUNTS:]):
        left, share = read[at], read[at + 1]
        if _has_unit(left) and may_take(right) and _is_end(sequence, left, share, right):
            _take(left, right)


def _has_unit(draft: Draft) -> bool:
    return draft.kind in ("money", "measure", "duration") and draft.low > 0


def _is_price(left: Draft, right: Draft, told: Sequence[Mark]) -> bool:
    """«Подорожал на 10 рублей и [стоит 50]», «студенты [заплатят 800]»: a verb of paying before it."""
    c = right.candidate
    return (
        left.kind == "money"
        and bool(told)
        and len(told) <= LONGEST
        and not lemmas(told[-1].low).isdisjoint(classes("russian/paying")["paying"])
        and c.after in CLOSING
        and STOPS.isdisjoint(mark.low for mark in told)
    )


def _is_price_end(left: Draft, right: Draft, told: Sequence[Mark]) -> bool:
    """«Стоил 28 рублей, а теперь [подорожает до 42]», «торгуется [по 67,9]», «цена упала до 22 рублей, хотя
    весной [доходила до 75]».
    """
    c = right.candidate
    if not 1 < len(told) <= LONGEST or told[-1].low not in TO or c.after not in CLOSING:
        return False
    if left.kind != "money" or not STOPS.isdisjoint(mark.low for mark in told):
        return False
    said = lemmas(told[-2].low)
    if not said.isdisjoint(classes("russian/paying")["price"]):
        return True
    reach = not said.isdisjoint(classes("russian/amount_verbs")["reach"])
    return reach and "," in (m.low for m in told) and not any(map(_is_subject, told))


def _is_subject(mark: Mark) -> bool:
    """Whether a mark is a noun that may be the subject of the verb behind it."""
    found = readings(mark.low)[:1] if mark.kind == "word" else ()
    return any(form.pos in ("NOUN", "NPRO") and form.case == "nomn" for form in found)


def _is_term(left: Draft, right: Draft, told: Sequence[Mark]) -> bool:
    """«Прокурор запросил 9 лет, суд [назначил семь]», «апелляция снизила [срок до пяти]»."""
    if (
        left.symbol not in TERMS
        or right.candidate.after not in CLOSING
        or not 1 < len(told) <= LONGEST
    ):
        return False
    if right.low > LONGEST_TERM or not STOPS.isdisjoint(mark.low for mark in told):
        return False
    words = classes("russian/elisions")
    if not lemmas(told[-1].low).isdisjoint(words["sentence"]):
        return True
    return told[-1].low in ("до", "на") and not lemmas(told[-2].low).isdisjoint(words["term"])


def _is_given(left: Draft, right: Draft, told: Sequence[Mark]) -> bool:
    """«Просили 200 миллионов рублей, [дали двадцать]»: of money, too, the verbs of a term tell how much."""
    said = [mark.low for mark in told if mark.low not in ("а", "но")]
    if left.kind != "money" or right.candidate.after not in CLOSING or len(said) != 2:
        return False
    given = classes("russian/elisions")["sentence"]
    return said[0] == "," and not lemmas(said[1]).isdisjoint(given)


def _is_bought(left: Draft, right: Draft, told: Sequence[Mark]) -> bool:
    """«Выделили 300 млн рублей, а построили сарай [за 90]»: a verb and a thing before «за»."""
    if left.kind != "money" or right.candidate.after not in CLOSING or not 3 < len(told) <= LONGEST:
        return False
    *others, verb, thing, link = (mark for mark in told if mark.low not in "«»")
    bought = link.low == "за" and is_verb(verb.low) and any(
        form.pos == "NOUN" and form.case == "accs" for form in readings(thing.low)
    )  # fmt: skip
    return bought and any(mark.low == "," for mark in others)


def _is_for_another(left: Draft, right: Draft, told: Sequence[Mark]) -> bool:
    """«1200 рублей [для] взрослых, [600 — для] детей», «2 млн тонн пришлось [на] рожь, [1 млн — на] овёс»."""
    c = right.candidate
    dash, link = c.mark(c.last + 1), c.mark(c.last + 2)
    if dash is None or link is None or dash.low not in LONG_DASHES or not dash.gap:
        return False
    if left.kind == "duration" or not is_preposition(link.low) or len(told) > LONGEST:
        return False
    commas = [at for at, mark in enumerate(told) if mark.low == ","]
    before = [mark for mark in told[: commas[0]] if not is_verb(mark.low)] if commas else []
    joined = {mark.low for mark in told[commas[0] + 1 :]} <= {"а", "и", "ещё"} if commas else False
    linked = any(mark.low == link.low for mark in before)
    return len(commas) == 1 and joined and linked and STOPS.isdisjoint(mark.low for mark in told)


def _is_next_price(left: Draft, right: Draft, told: Sequence[Mark]) -> bool:
    """«Сахар стоит 68 рублей за килограмм, гречка [— 92], рис [— 110]»: the price of the next thing."""
    c = right.candidate
    within = left.candidate.before == c.before == "в"  # «обошёлся [в] 300 рублей, ужин — [в] 500»
    before = left.candidate.mark(left.candidate.first - 1 - within)
    dash = c.mark(c.first - 1 - within)
    if before is None or dash is None or dash.low not in LONG_DASHES or c.after not in CLOSING:
        return False
    paid = not lemmas(before.low).isdisjoint(classes("russian/paying")["paying"])
    commas = [at for at, mark in enumerate(told) if mark.low == ","]
    if left.kind != "money" or len(commas) != 1 or not (paid or NEXT_PRICE in left.why):
        return False
    thing = [mark for mark in told[commas[0] + 1 : -1 - within] if mark.low != "а"]
    if not names(thing, False, ("nomn", "accs")):
        return False
    right.why.append(NEXT_PRICE)
    return True


def _is_rest_of_plan(left: Draft, right: Draft, told: Sequence[Mark]) -> bool:
    """«Отбыл 6 лет [из назначенных девяти]», «освоено 3 млн рублей [из выделенных 4]»."""
    if len(told) != 2 or told[0].low != "из" or right.candidate.after not in CLOSING:
        return False
    return any(
        form.pos in ("PRTF", "ADJF") and form.case == "gent" and form.number == "plur"
        for form in readings(told[1].low)
    )


def _is_of_another_year(left: Draft, right: Draft, told: Sequence[Mark]) -> bool:
    """«В прошлом году собрали 70 тысяч тонн, а [в этом] рассчитывают [на 80 тысяч]»: of the next year.

    «Отремонтировано 640 км, [в этом году] планируется 710», «введено 640 км, [план на этот год] — 710», too.
    """
    c, words = right.candidate, classes("russian/time_words")
    if left.kind == "duration" or c.after not in CLOSING or not 3 < len(told) <= LONGEST:
        return False
    if happens_to_many(c):
        return False
    if (
        c.numeral.scale == 1
        and told[-1].low not in TO | {"на"}
        and not _is_planned(left, right, told)
    ):
        return False
    commas = [at for at, mark in enumerate(told) if mark.low == ","]
    if len(commas) != 1 or not STOPS.isdisjoint(mark.low for mark in told):
        return False
    behind = [mark for mark in told[commas[0] + 1 :] if mark.low not in ("а", "и", "но")]
    opening = [mark.low for mark in behind[:2]]
    first = 2 if opening == _PLAN_FOR else int(bool(opening) and opening[0] in words["in"])
    return first > 0 and any(
        mark.low in words[name]
        for mark in behind[first : first + 1]
        for name in ("last", "gone", "this", "running", "next")
    )


def _is_planned(left: Draft, right: Draft, told: Sequence[Mark]) -> bool:
    """«640 км, в этом году [планируется] 710»: a word of plans, and a number of the size of the first."""
    plans = classes("russian/factuality")["plan"] | classes("russian/factuality", "told")["aim"]
    return is_near(left, right) and any(matches(mark, plans) for mark in told)


def _is_end(sequence: Sequence[Mark], left: Draft, share: Draft, right: Draft) -> bool:
    """«Упала на 2 млн тонн, или на 11%, [до 19 млн]», «на 40 рублей (на 8%), [до 540]»."""
    c = right.candidate
    if left.candidate.before != "на" or share.kind != "percent" or c.before != "до":
        return False
    between = sequence[left.candidate.last + 1 : share.candidate.first]
    behind = sequence[share.candidate.last + 1 : c.first]
    plain = {",", "(", "или", "на", "–", "—"}
    return (
        c.after in CLOSING
        and bool(between)
        and {mark.low for mark in between} <= plain
        and {mark.low for mark in behind} <= {",", ")", "до", "–", "—"}
    )


def _take(left: Draft, right: Draft) -> None:
    """The unit of the figure before, and its multiplier where the number has none and is of its size."""
    scale, own = left.candidate.numeral.scale, right.candidate.numeral.scale
    if scale > 1 == own and right.low < LARGE:
        if not is_near(left, right):
            give_up(right)
            return
        multiply(left, right)
    if 1 / FAR < right.low / left.low < FAR:
        take(left, right)


def _is_as_much_more(left: Draft, right: Draft, told: Sequence[Mark]) -> bool:
    """«Построено 6 тысяч километров дорог, [ещё 2 тысячи] в ремонте»: more of them, of one multiplier."""
    scale = right.candidate.numeral.told_in
    return (
        left.kind == "measure"
        and left.candidate.numeral.told_in == scale >= LARGE
        and 1 < len(told) <= NEXT
        and [mark.low for mark in told[-2:]] == [",", "еще"]
        and STOPS.isdisjoint(mark.low for mark in told)
        and not happens_to_many(right.candidate)
    )


def _is_of_other_stuff(left: Draft, right: Draft, told: Sequence[Mark]) -> bool:
    """«Вывезли 18 млн тонн зерна. [Пшеницы собрали 15 млн, ячменя — 2 млн]»: of what is weighed alone."""
    scale = right.candidate.numeral.told_in
    if left.symbol != "t" or scale < LARGE or not 2 < len(told) <= LONGEST:
        return False
    first, name, verb = told[-3:]
    if left.candidate.numeral.told_in != scale and "share.unit" not in left.why:
        return False  # «ржи — 2 млн, гречихи — 640 тыс.» go on
    return (
        first.low in (".", ",")
        and (is_verb(verb.low) or verb.low in LONG_DASHES)
        and stuff([name], opening=first.low == ".")
    )


def _is_compared(left: Draft, right: Draft, told: Sequence[Mark]) -> bool:
    """«Собрано 40 тыс. тонн, больше, [чем] годом ранее ([31 тыс.])»: in brackets, what is compared with."""
    c = right.candidate
    closed = c.low(c.last + 1 + (c.after == ".")) == ")"
    if left.kind == "duration" or not closed or not 3 < len(told) <= LONGEST or told[-1].low != "(":
        return False
    words = [mark.low for mark in told[:-1]]
    return STOPS.isdisjoint(words) and "чем" in words


RULES = (
    _is_compared, _is_price, _is_price_end, _is_next_price, _is_term, _is_given, _is_bought, _is_for_another,
    _is_rest_of_plan, _is_of_another_year, _is_as_much_more, _is_of_other_stuff,
)  # fmt: skip
