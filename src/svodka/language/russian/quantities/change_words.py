"""Words of change, comparatives and shares: what the words beside a figure say of a rise or a fall."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from svodka.language.lexicon import classes, load
from svodka.language.punctuation import DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_verb, lemmas, readings, words
from svodka.model import Change

REACH = 20
"""How many marks before a figure its verb of change may stand."""
NOUN = 3
"""Words behind a number in which its noun stands."""
STOPS = frozenset(".;!?")
SHARES = frozenset({"%", "процент", "раз", "раза", "вдвое", "втрое"})


@cache
def words_of_change() -> dict[str, str]:
    """The class of each word of change, by lemma."""
    return {
        lemma: entry.text("class") for entry in load("russian/change") for lemma in entry.lemmas
    }


@cache
def comparatives() -> dict[str, Change]:
    """Comparatives by form: whether they say more (increase) or less (decrease)."""
    return {
        form: "increase" if entry.text("class") == "increase" else "decrease"
        for entry in load("russian/comparatives")
        for form in entry.forms
    }


def change_word(sequence: Sequence[Mark], first: int) -> str | None:
    """The class of the nearest word of change before the mark ``first`` in its sentence.

    Where a verb only notes a change («снижение отмечено на 8%»), that of its subject.
    """
    table, noted = words_of_change(), False
    for at in range(first - 1, max(-1, first - 1 - REACH), -1):
        mark = sequence[at]
        if mark.kind == "sign" and mark.low in STOPS:
            after = sequence[at + 1]
            ends = after.gap and after.text[:1].isupper() and sequence[at - 1].low not in words()
            if mark.low != "." or ends:  # no end: «до 70 тыс. TEU»
                return None
        if mark.kind == "word":
            told = next((table[lemma] for lemma in lemmas(mark.low) if lemma in table), None)
            if noted and is_verb(mark.low):
                if "быть" in lemmas(mark.low):  # «рост был отмечен на 1%»
                    continue
                return None
            if told == "noted":
                noted = True
            elif told is not None:
                return _governing(sequence, at) or told
            elif is_verb(mark.low):
                return None
        elif noted and mark.low == ",":
            return None
    return None


def tells_change(mark: Mark) -> bool:
    """Whether a mark is a word of change."""
    return mark.kind == "word" and any(lemma in words_of_change() for lemma in lemmas(mark.low))


def goes_on_behind(sequence: Sequence[Mark], dash: int) -> bool:
    """«Сильнее всего дорожает соль [—] плюс 2%»: whether a change is told before a dash.

    Not «рентабельность — минус 2%», which is a level.
    """
    mark = sequence[dash]
    return mark.low in DASHES and mark.gap and change_word(sequence, dash) is not None


def of_prices(sequence: Sequence[Mark], opener: int, closer: int) -> Change | None:
    """«Сильнее всего подорожали соль ([7%]) и рис»: a share alone in brackets behind a verb of prices."""
    if closer >= len(sequence) or sequence[closer].low != ")":
        return None
    for at in range(opener - 1, max(-1, opener - 1 - REACH), -1):
        mark = sequence[at]
        if mark.kind != "word":
            if mark.kind == "number" or mark.low in STOPS | {"("}:
                return None
        elif is_verb(mark.low):
            lemma = next(iter(lemmas(mark.low) & beside("of-price")), "")
            told = words_of_change().get(lemma)
            return "increase" if told == "increase" else "decrease" if told else None
    return None


def of_most(sequence: Sequence[Mark], opener: int, closer: int) -> Change | None:
    """«Наибольший рост цен — в Казани ([3%])»: a share alone in brackets behind the most of a change."""
    if closer >= len(sequence) or sequence[closer].low != ")":
        return None
    for at in range(opener - 1, max(0, opener - 1 - REACH), -1):
        mark = sequence[at]
        if mark.kind == "number" or mark.low in STOPS | {"("}:
            return None
        if sequence[at - 1].low in beside("most") and tells_change(mark):
            told = next(words_of_change()[x] for x in lemmas(mark.low) if x in words_of_change())
            return "increase" if told == "increase" else "decrease" if told == "decrease" else None
    return None


def _governing(sequence: Sequence[Mark], at: int) -> str | None:
    """«[Снижение] роста», «[замедление] темпов роста»: the class of the noun that a change is one of."""
    if not any(
        form.pos == "NOUN" and form.case == "gent" for form in readings(sequence[at].low)[:2]
    ):
        return None
    for before in sequence[max(0, at - 2) : at][::-1]:
        found = readings(before.low)[:1] if before.kind == "word" else ()
        if not found or found[0].pos != "NOUN":
            return None
        told = next(
            (words_of_change()[x] for x in lemmas(before.low) if x in words_of_change()), None
        )
        if told in ("increase", "decrease"):
            return told
    return None


def is_share(mark: Mark) -> bool:
    """Whether a mark is a sign or word of percent, or of a factor."""
    return mark.low in SHARES or not lemmas(mark.low).isdisjoint(SHARES)


def in_shares(marks: Sequence[Mark]) -> bool:
    """Whether a figure is told in percent, in percentage points or by a factor: «5 [п. п.]»."""
    return is_share(marks[-1]) or any(mark.low in _points() for mark in marks[-2:])


@cache
def _points() -> frozenset[str]:
    return classes("russian/change_contexts")["points"]


def beside(name: str) -> frozenset[str]:
    """Words of one class of the lexicon of what stands beside a change."""
    return classes("russian/change_contexts")[name]


def behind_bracket(sequence: Sequence[Mark], at: int) -> int:
    """The mark behind what stands in brackets from the mark ``at`` on."""
    inside = range(at, min(at + REACH, len(sequence)))
    return next((i for i in inside if sequence[i].low == ")"), at) + 1


def opened(sequence: Sequence[Mark], at: int) -> int:
    """The mark that opens the bracket which the mark ``at`` closes; ``at`` where none does."""
    inside = range(at, max(-1, at - REACH), -1)
    return next((i for i in inside if sequence[i].low == "("), at)


def says_where(sequence: Sequence[Mark], at: int) -> bool:
    """«Обломки упали ещё на пяти [объектах]»: a noun in the locative tells a place, no amount."""
    for mark in sequence[at : at + NOUN]:
        found = readings(mark.low)
        cases = {form.case for form in found if form.pos == "NOUN"}
        if cases:
            return "loct" in cases and cases.isdisjoint(("accs", "nomn"))
        if all(form.case != "loct" for form in found):
            return False
    return False
