"""Elsewhere: a bare number of another time, place or person than the figure before it, behind a dash.

«В мае изъяли 5 кг, [в июне] — 7», «собрали 40 тонн, [годом ранее] — 30», «матери — 70 рублей, [сестре] — 50».
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import lemmas, readings
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.named_things import is_another, is_title, land, names, stuff
from svodka.language.russian.quantities.wholes import LARGE

ENDS = frozenset(".,;!?)")
SEPARATORS = frozenset(",;")
OPENED = frozenset(".(")
"""What may stand before an earlier time instead."""
LONGEST = 12
"""Marks between two figures of which the second leaves out its unit."""
TERMS = frozenset({"a", "mo"})
LONGEST_TERM = 25
"""Years of a prison term: «Орлов получил 9 лет, водитель — 5»."""
AGO = 4
"""Words that tell how long ago: «двумя с половиной годами ранее»."""


def is_elsewhere(sequence: Sequence[Mark], left: Draft, right: Draft) -> bool:
    """«В мае изъяли 5 кг, [в июне] — 7», «[для детей] — 7»: of another time, place, person, no more."""
    c = right.candidate
    after = c.mark(c.last + 1)
    words = classes("russian/elisions")
    dash = c.first - 1 - (c.before in words["only"])
    if sequence[dash].low not in DASHES or not sequence[dash].gap:
        return False
    instead = after is not None and after.low == "(" and c.low(c.last + 2) in words["against"]
    if after is not None and after.low not in ENDS and after.low != "»" and not instead:
        return False
    stretch = sequence[left.candidate.last + 1 : dash]
    if len(stretch) > LONGEST:
        return False
    if _is_told_of_earlier(stretch):
        return not _describes(left)
    if not (ENDS - SEPARATORS).isdisjoint(mark.low for mark in stretch):
        return False
    commas = [at for at, mark in enumerate(stretch) if mark.low in SEPARATORS]
    if len(commas) != 1:
        return False
    told = stretch[commas[0] + 1 :]
    told = told[1:] if told and told[0].low in ("а", "и", "но") else told
    if _describes(left):
        return False
    if len(told) > 1 and told[0].low in words["aside"]:
        return True
    if len(told) == 1 and told[0].low in words["now"]:
        return True
    if 1 < len(told) <= AGO and told[-1].low in words["ago"]:
        return True
    before = left.candidate.mark(left.candidate.first - 1)
    item = before is not None and before.low in DASHES and before.gap
    if left.candidate.before == c.before == "на" and names(told, True, ("gent", "accs")):
        return True  # «оштрафован на 500 тысяч рублей, директор — на 50»
    if left.symbol in TERMS and right.low <= LONGEST_TERM and names(told, True, ("nomn", "datv")):
        return True
    large = right.candidate.numeral.scale >= LARGE
    if left.kind == "measure" and ((large and stuff(told)) or land(told)):
        return True
    own = sequence[left.candidate.last + 1 : left.candidate.last + 2]
    if left.kind == "measure" and stuff(own) and stuff(told):
        return True  # «выловлено 40 тысяч тонн минтая, трески — 12»
    if left.kind in ("measure", "money") and (
        is_title(told) or is_another(sequence[: left.candidate.first], told)
    ):
        return True
    amounts = before is not None and not lemmas(before.low).isdisjoint(_amount_verbs())
    if not item and not amounts:
        return False
    owner = sequence[left.candidate.first - 2 : left.candidate.first - 1]
    alike = names(owner, True, ("gent",)) and names(told, True, ("gent",))
    alike = alike and _number(owner) == _number(told)  # not «доход певца — 300, зрителей — 200»
    # «матери — 700 тысяч, сестре — 500»
    alike |= names(owner, True, ("gent", "datv")) and names(told, True, ("datv", "loct"))
    if amounts:  # «урожайность ржи составила 20 центнеров, ячменя — 27»
        return alike or (stuff(owner) and stuff(told))
    # «яблок — 2 млн тонн, груш — 80 тыс.»
    alike |= large and names(owner, False, ("gent",)) and names(told, False, ("gent",))
    return alike or names(told, False, ("nomn", "accs"))


def _is_told_of_earlier(stretch: Sequence[Mark]) -> bool:
    """«40 тонн [(годом ранее] – 30)», «40 тонн. [В прошлом году] – 30»: of earlier, no more."""
    opened = [at for at, mark in enumerate(stretch) if mark.low in OPENED]
    told = stretch[opened[0] + 1 :] if len(opened) == 1 else ()
    if len(told) < 2 or not all(mark.kind == "word" for mark in told):
        return False
    words, times = classes("russian/elisions"), classes("russian/time_words")
    if len(told) <= AGO and told[-1].low in words["ago"]:
        return True
    last = times["last"] | times["gone"]
    return told[0].low in words["aside"] and any(mark.low in last for mark in told)


def _number(told: Sequence[Mark]) -> str:
    """The grammatical number of the first noun of some words."""
    forms = (readings(mark.low)[0] for mark in told)
    return next((form.number for form in forms if form.pos == "NOUN"), "")


def _describes(left: Draft) -> bool:
    """«Шесть блоков [мощностью] 6 ГВт, сейчас — два»: a measure that tells what kind of things they are."""
    before = left.candidate.mark(left.candidate.first - 1)
    kinds = classes("russian/extents")
    if before is None or lemmas(before.low).isdisjoint(kinds["dimension"] | kinds["extent"]):
        return False
    return any(form.case in ("ablt", "accs") for form in readings(before.low)[:1])


def _amount_verbs() -> frozenset[str]:
    return classes("russian/amount_verbs")["amount"]
