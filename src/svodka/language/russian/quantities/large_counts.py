"""Large numbers without a noun that count people or things: «[зрителей было] 2 миллиона», «[ранены] 6 тысяч».

What such a number counts stands before it in its clause, or follows from a verb of what befalls people alone.
It is no money, though money was told before it.
"""

from __future__ import annotations

from functools import cache

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_preposition, is_verb, lemmas, readings
from svodka.language.russian.quantities.change_words import comparatives
from svodka.language.russian.quantities.named_things import is_animate
from svodka.language.russian.quantities.surroundings import Candidate, matches

JOINTS = frozenset({"и", "а", "но"})
"""What may stand before a noun that it does not govern."""
BEGINS = frozenset(".!?;(–—")
"""What a clause begins behind."""
_TIMES = ("yearword", "monthword", "weekword", "dayword")
"""Nouns in the accusative that tell when, and are no object: «каждую неделю»."""
_OBJECTS = ("accs", "nomn")
"""Cases that many nouns have in one form; a verb in the plural has no subject in the singular."""
FAR = 12
"""Marks of a clause that are looked at before its number."""


def counts_many(c: Candidate) -> bool:
    """Whether something beside a number tells that it counts people or things."""
    return happens_to_many(c) or counts_before(c) or _begins_with_many(c) or _do_something(c)


def happens_to_many(c: Candidate) -> bool:
    """«Фильм [посмотрели] 5 миллионов», «2 миллиона [проголосовали]»: what people do, beside their number."""
    many = classes("russian/paying")["befalls"]
    beside = (c.low(place_before(c)), c.low(c.last + 1))
    return any(is_verb(low) and not lemmas(low).isdisjoint(many) for low in beside)


def counts_before(c: Candidate) -> bool:
    """«[Проверок проведено] 1,2 миллиона», «[голов скота потеряно] 3 тысячи»: things in the genitive and what
    was done to so many of them. Or people: «[подписчиков —] 200 тысяч», «[зрителей было] 2 миллиона».

    Also «[машин] стало больше: 23 тысячи».
    Not «[средств] выделено 3 миллиона», «[пособий] выплачено 3 миллиона».
    """
    at, money = place_before(c), classes("russian/paying")
    if c.low(at) == ":" and c.low(at - 1) in comparatives() and "стать" in lemmas(c.low(at - 2)):
        return _number_of(c.low(at - 3)) == "plur" and not matches(c.mark(at - 3), money_nouns())
    if c.low(at) in DASHES or "быть" in lemmas(c.low(at)):
        return _names_counted(c, at - 1)
    if not is_verb(c.low(at)) or matches(c.mark(at), money["paying"]):
        return False
    if _number_of(c.low(at - 1)) == "sing":
        at -= 1
    return _number_of(c.low(at - 1)) == "plur" and not matches(c.mark(at - 1), money_nouns())


@cache
def money_nouns() -> frozenset[str]:
    """Lemmas of nouns of money."""
    words = classes("russian/paying")
    return words["sum"] | words["funds"] | words["dues"]


def _names_counted(c: Candidate, at: int) -> bool:
    """«[Подписчиков] —», «[рабочих мест] —»: people or what is told so, in a genitive of its own."""
    noun = c.mark(at)
    if noun is None or _number_of(noun.low) != "plur":
        return False
    if not (is_animate(noun.low) or matches(noun, classes("russian/paying")["thing"])):
        return False
    at -= 1
    while any(form.pos == "ADJF" and form.case == "gent" for form in readings(c.low(at))[:1]):
        at -= 1
    before = c.mark(at)
    return before is None or before.kind == "sign" or before.low in JOINTS


def _number_of(low: str) -> str:
    """The grammatical number of a noun in the genitive; empty for any other word."""
    forms = readings(low)[:1]
    return next((str(f.number) for f in forms if (f.pos, f.case) == ("NOUN", "gent")), "")


def place_before(c: Candidate) -> int:
    """The mark before a number, over «лишь» and the like: «[найдено] всего 21,5 тысячи»."""
    at = c.first - 1
    while c.low(at) in classes("russian/paying")["between"]:
        at -= 1
    return at


def _begins_with_many(c: Candidate) -> bool:
    """«[Пострадавших], по данным МВД, 12 тысяч», «[одобренных заявок] в мае было 50 тысяч»: the clause begins
    with them. Not «[водителей] штрафуют на 5 тысяч», «[средств] собрано 3 миллиона».
    """
    if c.before and is_preposition(c.before):
        return False
    clause = _clause(c)
    if any(is_verb(mark.low) and not _is_of_many(mark.low) for mark in clause):
        return False
    described: Mark | None = None
    while clause and (clause[0].low in JOINTS or _is_of_several(clause[0].low, "ADJF", "PRTF")):
        described = clause.pop(0)
    if clause and _is_of_several(clause[0].low, "NOUN"):
        return _are_counted(clause[0])
    return _are_those_who(described)


def _are_counted(mark: Mark) -> bool:
    """«[Вдов]», «[заявок]»: people or what is told so; not «из», which may be a name."""
    told = is_animate(mark.low) or matches(mark, classes("russian/paying")["thing"])
    return told and not is_preposition(mark.low)


def _are_those_who(mark: Mark | None) -> bool:
    """«[Пострадавших]», «[осуждённых]»: participles of what befalls people alone."""
    return matches(mark, classes("russian/paying")["befalls"])


def _is_of_several(low: str, *parts: str) -> bool:
    return any(
        (form.case, form.number) == ("gent", "plur") and form.pos in parts for form in readings(low)
    )


def _is_of_many(low: str) -> bool:
    """«[Было]», «[насчитывается]», «[зарегистрировано]»: verbs of a number of things, in no plural."""
    return all(form.number == "sing" for form in readings(low))


def _do_something(c: Candidate) -> bool:
    """«[Пенсию получают] 640 тысяч»: the verb before a number has an object, and nobody else does it.

    Not «[за последний год] сняли 3 миллиона», «[каждую неделю] выплачивают 3 миллиона».
    """
    at = place_before(c)
    if not (is_verb(c.low(at)) and all(f.number == "plur" for f in readings(c.low(at)))):
        return False
    clause = [mark for mark in _clause(c) if mark.start < c.marks[at].start]
    words = classes("russian/paying")
    if matches(c.mark(at), words["getting"]):  # «выплаты получили 3 миллиона»
        if any(matches(mark, words["dues"]) for mark in clause):
            return True
    return _has_object(clause)


def _has_object(clause: list[Mark]) -> bool:
    """Whether the words before a verb are its object: a noun in the accusative, no nominative plural."""
    found = led = False
    units = classes("russian/time_units")
    for mark in clause:
        if mark.kind != "word" or mark.low in JOINTS:
            return False
        forms = readings(mark.low)[:1]
        if any(
            f.pos in ("NOUN", "NPRO") and f.case == "nomn" and f.number == "plur" for f in forms
        ):
            return False
        led = led or is_preposition(mark.low)
        if any(f.pos == "NOUN" and f.case in _OBJECTS and f.number == "sing" for f in forms):
            found = found or not (led or any(mark.low in units[one] for one in _TIMES))
        led = led and any(f.pos in ("PREP", "ADJF", "PRTF", "NUMR") for f in forms)
    return found


def _clause(c: Candidate) -> list[Mark]:
    """The marks of a clause before its number, in their order; none where another number stands there."""
    first = c.first
    while first > max(0, c.first - FAR) and c.low(first - 1) not in BEGINS:
        first -= 1
    marks = list(c.marks[first : c.first])
    return [] if any(mark.kind == "number" for mark in marks) else marks
