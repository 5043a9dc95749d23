"""Ends of a change: where «до» says what it came to, and «с» where it began."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES, LONG_DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_verb, lemmas, readings, words
from svodka.language.russian.quantities.change_items import (
    BESIDE,
    UNIT,
    beside_share,
    is_year,
    of_item,
)
from svodka.language.russian.quantities.change_words import (
    REACH,
    STOPS,
    behind_bracket,
    beside,
    change_word,
    is_share,
    words_of_change,
)

DOUBLED = frozenset({"вдвое", "втрое"})
DATED = frozenset({"на", "к", "в"})
"""What the date between the ends of a change begins with."""
AMOUNTS = frozenset({"на", "в", *"+-–−"})
"""What stands before the amount of a change: «на 5%», «в три раза», «-2,7%»."""
APART = LONG_DASHES | {","}
"""What stands before «до» where the amount of the change stands before that."""
BESIDE_NOUNS = 2
"""Words between «с» and «до» that name what something comes with."""
RATE = UNIT + 2
"""Marks of a multiplier and of a unit for each of something: «5,6 руб. за кВт⋅ч»."""
ENDED = frozenset({"increase", "decrease", "come", "move"})
"""Classes of the words behind which «до» says where a change ends; «потеряли до 40 солдат» does not."""


def ends_change(sequence: Sequence[Mark], until: int) -> bool:
    """Whether «до» at a mark says where a change ends: «выросла [до] 3 млн», «прибавила 5%, [до] 3 млн»."""
    if _of_thing_beside(sequence, until):
        return False
    word = change_word(sequence, until)
    if word in ENDED or (word in ("gain", "loss") and sequence[until - 1].low in APART):
        return True
    if _behind_amount(sequence, until) or _before_start(sequence, until):
        return True
    if _before_verb(sequence, until) or verb_behind_end(sequence, until) is not None:
        return True
    start = until - 1
    while start > 0 and until - start <= UNIT and sequence[start].kind != "number":
        start -= 1
    if start > 1 and is_year(sequence, start):  # «(с 4 в 2024 году [до] 9 в 2025)»
        start -= 2
        if sequence[start - 1].low in ("с", "со"):
            return sequence[start - 2].low == "("
    while start > 1 and _is_multiplier(sequence, start - 1):  # «с 21 млрд 714 млн рублей»
        start -= 1
    while start > 1 and sequence[start - 1].kind == "number":
        start -= 1
    if start < 2 or sequence[start - 1].low not in ("с", "со"):
        return False
    return of_item(sequence, start - 1) or beside_share(sequence, start - 1)


def _of_thing_beside(sequence: Sequence[Mark], until: int) -> bool:
    """«Обрушился тайфун с порывами ветра [до] 230 км/ч», «упал столб высотой [до] 9 м»: how much of something
    that is beside what changed there is at most.
    """
    if _is_sized(sequence[until - 1]):
        return True
    for at in range(until - 1, max(0, until - 1 - BESIDE_NOUNS), -1):
        if sequence[at].kind != "word":
            return False
        if sequence[at - 1].low in ("с", "со"):
            return any(
                form.pos == "NOUN" and form.case == "ablt"
                for form in readings(sequence[at].low)[:1]
            )
    return False


def _is_sized(mark: Mark) -> bool:
    """«[Высотой], [стоимостью] до 9»: a noun of an extent in the instrumental."""
    kinds = classes("russian/extents")
    return any(
        form.case == "ablt" and (form.lemma in kinds["dimension"] or form.lemma in kinds["scale"])
        for form in readings(mark.low)[:1]
    )


def _is_multiplier(sequence: Sequence[Mark], at: int) -> bool:
    """Whether a mark is a word of a number, or the point behind one: «с 21 [млн.] 714 тысяч»."""
    point = sequence[at].low == "." and not sequence[at].gap
    return sequence[at - point].low in words()


def starts_change(sequence: Sequence[Mark], first: int, last: int) -> bool:
    """Whether «с» before the mark ``first`` says where a change began: «вырос [с] 2 до 3», «упал ([с] 9)»."""
    if _behind_noun(sequence, first - 1):
        return True
    told = change_word(sequence, first - 1) is not None or beside_share(sequence, first - 1)
    if of_item(sequence, first - 1) and _until(sequence, last + 1):
        return True
    if not told and not (_was_told(sequence, first - 1) and is_share(sequence[last])):
        return False
    apart = first > 1 and sequence[first - 2].low in BESIDE | {"-"}  # «снизилась на 2 (с 95)»
    if first > 1 and is_share(sequence[last]):  # «рост ускорился с 8%»
        apart |= change_word(sequence[: first - 1], first - 1) is not None and is_verb(
            sequence[first - 2].low
        )
    return apart or _until(sequence, last + 1) or _was_told(sequence, first - 1)


def _behind_noun(sequence: Sequence[Mark], start: int) -> bool:
    """«12% (снижение [с] 15%)», «40 млн, рост [с] 35»: a noun of change alone stands before it."""
    if start < 2 or sequence[start - 2].low not in BESIDE or sequence[start - 1].kind != "word":
        return False
    noun = sequence[start - 1].low
    table, told = words_of_change(), ("increase", "decrease")
    return not is_verb(noun) and any(table.get(lemma) in told for lemma in lemmas(noun))


def past_start(sequence: Sequence[Mark], first: int) -> int:
    """«С уровня [112] до 100», «с отметки в [90] до 95»: where a figure begins with the level it was at."""
    at = first - 1 - (first > 1 and sequence[first - 1].low == "в")
    level = at > 0 and sequence[at].low in beside("level")
    return at if level and sequence[at - 1].low in ("с", "со") else first


def _behind_amount(sequence: Sequence[Mark], until: int) -> bool:
    """«Внутри страны — в три раза, [до] 5,6 млн»: the verb is left out, the amount of the change is not."""
    until -= sequence[until - 1].low in classes("russian/bounds", "relation")["approx"]
    if until < UNIT:
        return False
    if is_share(sequence[until - 1]):  # «ввоз — на 5% до 3 тонн»
        return sequence[until - 3].low in AMOUNTS - {"в"}
    if sequence[until - 1].low not in APART | {"("} or not is_share(sequence[until - 2]):
        return _behind_dash(sequence, until)
    told = [mark.low for mark in sequence[until - UNIT : until - 2]]
    if sequence[until - 1].low == "(" and not LONG_DASHES.isdisjoint(told):
        first = _first_bracket(sequence, until)
        if first and ends_change(sequence, first):
            return True
    comma = sequence[until - 1].low in (",", "(")  # «в мае — на 5% ([до] 9 тысяч)»
    if comma and (sequence[until - 2].low in DOUBLED or not AMOUNTS.isdisjoint(told)):
        return True
    verb = until - UNIT + 1  # «рост составил 9% — до 3 млн»
    return is_verb(sequence[verb].low) and change_word(sequence, verb) in ("increase", "decrease")


def _first_bracket(sequence: Sequence[Mark], until: int) -> int:
    """«Прирост составил 7% ([до] 9 млн), в Туле — 5% (до 3 млн)»: the «до» of the first item; or 0."""
    first, at = 0, until - 2
    while (at := _bracket_before(sequence, at)) > 0:
        first, at = at, at - 2
    return first


def _bracket_before(sequence: Sequence[Mark], end: int) -> int:
    """The «до» of the nearest item before a place; or 0."""
    for at in range(end, max(1, end - REACH), -1):
        if sequence[at].low == "до" and sequence[at - 1].low == "(":
            return at * is_share(sequence[at - 2])
    return 0


def _behind_dash(sequence: Sequence[Mark], until: int) -> bool:
    """«Ирак — на 32 тыс. тонн, [до] 4,2 млн», «доход — на 3 млн — [до] 9»: an item and its end."""
    if sequence[until - 1].low not in APART:
        return False
    at = until - 2
    while at > 1 and until - at <= UNIT + 1 and sequence[at].kind != "number":
        at -= 1
    return at > 1 and sequence[at - 1].low == "на" and sequence[at - 2].low in DASHES


def _before_verb(sequence: Sequence[Mark], until: int) -> bool:
    """«До 440 возросло число жертв»: the verb of the change stands right behind its end."""
    if until and sequence[until - 1].kind == "word" and is_verb(sequence[until - 1].low):
        return False
    at = until + 1
    while at < len(sequence) - 1 and at - until <= UNIT and not is_verb(sequence[at].low):
        if sequence[at].kind == "sign" and sequence[at].low not in "%.":
            return False
        at += 1
    told = (
        {words_of_change().get(lemma) for lemma in lemmas(sequence[at].low)}
        if at < len(sequence)
        else set()
    )
    return is_verb(sequence[at].low) and not told.isdisjoint(("increase", "decrease"))


def verb_behind_end(sequence: Sequence[Mark], until: int) -> str | None:
    """«На 5%, [до] 40 рублей, подорожал хлеб»: the class of the verb behind the amount and the end.

    The amount opens its clause, and commas or dashes part the three.
    """
    if until < 2 or sequence[until - 1].low not in APART:
        return None
    at = until - 2
    while at > 1 and until - at <= UNIT and sequence[at].kind != "number":
        at -= 1
    if at < 1 or sequence[at - 1].low != "на" or (at > 1 and sequence[at - 2].kind != "sign"):
        return None
    for mark in sequence[until + 2 : until + 2 + UNIT + 1]:
        if mark.kind == "word" and is_verb(mark.low):
            told = {words_of_change().get(lemma, "") for lemma in lemmas(mark.low)}
            return next((word for word in ("increase", "decrease") if word in told), None)
        if mark.kind == "number" or mark.low in STOPS - {"."}:
            return None
    return None


def _before_start(sequence: Sequence[Mark], until: int) -> bool:
    """«На 2027 год — [до] 1,9% с прежних 1,8%»: behind the end stands what it was before, in percent."""
    start = until + 3
    if start + 2 >= len(sequence) or sequence[start].low not in ("с", "со"):
        return False
    number = start + 1 + any(form.pos == "ADJF" for form in readings(sequence[start + 1].low)[:1])
    return (
        sequence[until + 1].kind == "number"
        and is_share(sequence[until + 2])
        and sequence[number].kind == "number"
        and is_share(sequence[min(number + 1, len(sequence) - 1)])
    )


def _until(sequence: Sequence[Mark], start: int) -> bool:
    """Whether «до» follows soon, a unit or a time between: «с 9 т в мае 2020 г. [до] 7»."""
    dated = any(mark.low in DATED for mark in sequence[start : start + 3])
    marks = 4 + 2 * (start < len(sequence) and sequence[start].low == "[") + 3 * dated
    for at in range(start, min(start + UNIT, len(sequence))):
        if sequence[at].low == "(":  # «с 28% (в 2014 году) до 35%»
            start, marks = behind_bracket(sequence, at), 1
            break
    return any(mark.low == "до" for mark in sequence[start : start + marks])


def _was_told(sequence: Sequence[Mark], start: int) -> bool:
    """Whether «до» and a number stand right before «с»: «ускорилась до 8,1% [с] 7,9%», «до 9 руб. [с] 7»."""
    start -= sequence[start - 1].low == "." and not sequence[start].text[:1].isupper()
    at = start - 1
    if at > 2 and sequence[at - 1].kind == "number" and sequence[at - 2].low in DATED:
        start = at = at - 2  # «до 5,2% на 1 августа с 5,1%»
        at -= 1
    while at > 0 and start - at <= RATE and sequence[at].kind != "number":
        short = sequence[at].low == "." and not sequence[at + 1].text[:1].isupper()
        if sequence[at].low in STOPS | {","} and not short:
            return False  # not «до 9 тыс[.] кв[.] м с 7»
        at -= 1
    return at > 0 and sequence[at].kind == "number" and sequence[at - 1].low in ("до", "$", "€")
