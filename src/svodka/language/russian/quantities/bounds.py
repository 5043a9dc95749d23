"""Bounds: the words that say whether a number is exact, approximate, a floor or a ceiling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import cast

from svodka.language.lexicon import classes, load
from svodka.language.quantities.marks import Mark, marks
from svodka.language.russian.numerals import lemmas, readings, reads_as
from svodka.language.russian.quantities.bounding_verbs import is_negated
from svodka.language.russian.quantities.change_words import comparatives
from svodka.model import Relation

LONGEST = {"before": 6, "after": 3}
"""Words of a phrase on each side of the number."""
GOVERNING = ("NOUN", "ADJF", "PRTF", "NUMR", "PREP", "NPRO", "INFN")
"""Parts of speech that a genitive may depend on."""
SUPERLATIVE = (",", "всего")
"""What behind a comparative says that it compares with others, and not with the number behind."""
LESS = ("меньше", "менее")
AMOUNTS = ("больше", "более", *LESS)
"""Comparatives that a denied verb need not deny: «не хватает больше 40 учителей»."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A bound in the marks ``first`` to ``last``."""

    first: int
    last: int
    relation: Relation
    form: str


Phrases = dict[str, tuple[tuple[tuple[str, ...], Relation], ...]]
"""Phrases, longest first, by the word that they are looked up by."""


@cache
def _phrases(side: str) -> dict[tuple[str, ...], Relation]:
    return {
        tuple(mark.low for mark in marks(form)): cast(Relation, entry.text("relation"))
        for entry in load("russian/bounds")
        if entry.text("side") == side
        for form in entry.forms
    }


@cache
def _phrases_by_word(side: str) -> Phrases:
    """The phrases of a side by the word next to the number."""
    out: dict[str, list[tuple[tuple[str, ...], Relation]]] = {}
    for key, relation in sorted(_phrases(side).items(), key=lambda item: -len(item[0])):
        if len(key) <= LONGEST[side]:
            out.setdefault(key[-1] if side == "before" else key[0], []).append((key, relation))
    return {word: tuple(found) for word, found in out.items()}


def _lows(sequence: Sequence[Mark], first: int, last: int) -> tuple[str, ...]:
    return tuple([mark.low for mark in sequence[first : last + 1]])


@cache
def _between() -> frozenset[str]:
    return classes("russian/fillers")["between"] | {","}


def bound_before(sequence: Sequence[Mark], first: int) -> Bound | None:
    """The bound that ends before the mark ``first``; a preposition may stand between («более чем в 30»).

    The longest phrase wins, so that «не менее» is never read as «менее».
    """
    by_word, between = _phrases_by_word("before"), _between()
    at = first - 1
    for skipped in range(3):
        if at < 0:
            return None
        word = sequence[at].low
        for key, relation in by_word.get(word, ()):
            begin = at - len(key) + 1
            if begin < 0 or (skipped and key == ("до",)) or _lows(sequence, begin, at) != key:
                continue
            if key[-1] == "чем" and begin > 1 and _compares(sequence, begin - 1):
                return None  # «12 тысяч, что больше, чем 10 тысяч годом ранее»
            if skipped and key[-1] in comparatives() and sequence[at + 1].low in SUPERLATIVE:
                return None  # «взносы ещё меньше, 6 тысяч», «больше всего, 6 тысяч, внёс завод»
            if sequence[at].kind == "sign" and (skipped or not begin):
                return None  # «> За пятнадцать лет»: the mark of a quoted line
            if word == ">" and sequence[begin - 1].low[-1:] in "….":
                return None  # «потерял <…> 11 танков»: the mark of words left out
            if (
                skipped
                and len(key) == 1
                and sequence[at + 1].low == "на"
                and key[0] in comparatives()
            ):
                return None  # «меньше на восемь процентов»
            if (key[0] in AMOUNTS or key[0] in comparatives()) and _denied(sequence, begin):
                negated = _phrases("before").get(("не", *key))
                if negated is not None:
                    return Bound(begin, at, negated, " ".join(key))
            if begin and sequence[begin - 1].low == "не" and key[0] not in ("до",):
                negated = _phrases("before").get(("не", *key))
                if negated is None:
                    return None
            return Bound(begin, at, relation, " ".join(key))
        if word not in between:
            return None
        at -= 1
    return None


def _compares(sequence: Sequence[Mark], at: int) -> bool:
    """Whether «что» at a mark stands for a number before it; not in «сообщил, [что] более чем половине»."""
    if sequence[at].low != "что":
        return False
    told = sequence[max(0, at - LONGEST["before"]) : at]
    return any(mark.kind == "number" or mark.low in _numeral_words() for mark in told)


def floor(sequence: Sequence[Mark], first: int) -> Bound | None:
    """«от» before the mark ``first`` as a bound: «стоит от 40 рублей», «грозит от пяти лет»."""
    at = first - 1
    if at < 1 or sequence[at].low != "от":
        return None
    before = sequence[at - 1].low
    words = classes("russian/contexts")["floor"]
    return None if words.isdisjoint(lemmas(before)) else Bound(at, at, "at_least", "от")


def _denied(sequence: Sequence[Mark], begin: int) -> bool:
    """Whether a verb that is denied governs a comparative: «не опускаться глубже десяти метров».

    «Не может быть меньше 40 рублей», too, but not «не хватает больше 40 учителей», «света не было больше
    двух суток».
    """
    verb, word = sequence[begin - 1].low if begin > 1 else "", sequence[begin].low
    if not reads_as(verb, "VERB", "INFN") or not is_negated(sequence, begin - 1):
        return False
    if word not in AMOUNTS or not lemmas(verb).isdisjoint(
        classes("russian/amount_verbs")["amount"]
    ):
        return True
    modal = not lemmas(verb).isdisjoint(classes("russian/contexts")["modal"])
    return modal and (word in LESS or sequence[begin - 2].low != "не")


@cache
def last_words() -> frozenset[str]:
    """The words that can end a bound before a unit: a cheap test before :func:`bound_before`."""
    return (frozenset(key[-1] for key in _phrases("before")) | {"в"}) - {"до"}


def bound_after(sequence: Sequence[Mark], first: int) -> Bound | None:
    """The bound that begins at the mark ``first``: «и более», «с лишним»."""
    if first >= len(sequence):
        return None
    for key, relation in _phrases_by_word("after").get(sequence[first].low, ()):
        last = first + len(key) - 1
        apart = sequence[first].kind == "sign" and sequence[first].gap  # «5 + 3»
        if _lows(sequence, first, last) == key and not apart and not _opens_next(sequence, last):
            return Bound(first, last, relation, " ".join(key))
    return None


def _opens_next(sequence: Sequence[Mark], last: int) -> bool:
    """«12% или более 900 семей»: the comparative at the mark ``last`` bounds the number behind it."""
    after = sequence[last + 1 : last + 2]
    return bool(after) and after[0].kind == "number" and sequence[last - 1].low in ("и", "или")


def falls_short(sequence: Sequence[Mark], first: int) -> bool:
    """«не набрал и 10», «им нет и шестнадцати»: less than even that."""
    if first < 2 or sequence[first - 1].low != "и":
        return False
    verb = sequence[first - 2]
    if verb.low == "нет":
        return True
    return (
        first > 2 and sequence[first - 3].low == "не" and reads_as(verb.low, "VERB", "PRTS", "INFN")
    )


def is_inverted(sequence: Sequence[Mark], first: int) -> bool:
    """Whether the counted noun stands before the number: «человек двадцать» is about twenty."""
    if first and sequence[first - 1].low in inversions("few"):
        return _stands_free(sequence, first - 1) and sequence[first].gap
    if first < 1 or sequence[first - 1].low not in _counters() or not sequence[first].gap:
        return False
    before = sequence[first - 2] if first > 1 else None
    if before is not None and before.low == "." and first > 2:  # «800 тыс. рублей 22 сотрудникам»
        before = sequence[first - 3] if sequence[first - 3].low in _numeral_words() else before
    if before is None or before.kind == "sign":
        return True
    return (
        before.kind == "word" and before.low not in _numeral_words() and not _is_of_one(before.low)
    )


def _is_of_one(low: str) -> bool:
    """«В [следующий] раз 6 млн», «[каждый] раз 40»: an adjective that makes the noun behind it one."""
    return any(
        form.pos == "ADJF" and form.number == "sing" and form.case in ("nomn", "accs")
        for form in readings(low)
    )


def inverted_over(sequence: Sequence[Mark], first: int) -> int | None:
    """Where a unit stands before the number and its preposition: «минуты за три», «дней через шесть»."""
    if first < 2 or sequence[first - 1].low not in inversions("over"):
        return None
    unit = sequence[first - 2].low
    free = unit in inversions("few") or unit in _counters()
    return first - 2 if free and _stands_free(sequence, first - 2, ("NOUN",)) else None


def _stands_free(sequence: Sequence[Mark], at: int, despite: tuple[str, ...] = ()) -> bool:
    """Whether nothing before a noun governs it: «в конце месяца» does, «ещё месяца два» does not.

    ``despite`` names parts of speech that may stand before all the same.
    """
    before = sequence[at - 1] if at else None
    if before is None or before.kind == "sign":
        return True
    return before.kind == "word" and before.low not in _numeral_words() and not any(
        form.pos in GOVERNING and form.pos not in despite
        for form in readings(before.low)[:1]
    )  # fmt: skip


def inversions(name: str) -> frozenset[str]:
    """The words of a class of the lexicon of inversions."""
    return classes("russian/inversions")[name]


@cache
def _counters() -> frozenset[str]:
    return classes("russian/fillers")["counter"]


@cache
def _numeral_words() -> frozenset[str]:
    from svodka.language.russian.numerals import parts, words

    return frozenset(words()) | frozenset(parts()) | {"много", "мало", "сколько", "столько"}
