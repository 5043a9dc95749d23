"""Verbs that bound a number: «превысил 40», «не превышает 40», «не дотянул до 30»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import cast

from svodka.language.lexicon import classes, load
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_preposition, is_verb, lemmas, readings
from svodka.language.russian.quantities.change_words import says_where
from svodka.model import Relation

MODALS = 2
"""Words like «должен был» between «не» and a verb that bounds."""
REACH = 5
"""How many marks before a number a verb that bounds it may stand."""
ASIDE = 2
"""Commas around an aside."""
LONGEST_ASIDE = 8
"""How many marks an aside right before the number may have."""
NEUTER = ("о", "е", "ё")
"""How nouns end that may be the subject of «превысило»."""


@dataclass(frozen=True, slots=True)
class _Verb:
    relation: Relation
    negated: Relation
    preposition: str


@cache
def _verbs() -> dict[str, _Verb]:
    return {
        lemma: _Verb(
            cast(Relation, entry.text("relation")),
            cast(Relation, entry.text("negated")),
            entry.text("preposition"),
        )
        for entry in load("russian/bound_verbs")
        for lemma in entry.lemmas
    }


def bound_by_verb(sequence: Sequence[Mark], first: int, counts: bool) -> Relation | None:
    """The relation that a verb before the number gives it: «превысил», «не превышает».

    ``counts``: whether the number counts things, which may do it themselves.
    """
    verbs = _verbs()
    begin = _before_aside(sequence, first)
    reach = REACH if begin == first - 1 else 1
    for at in range(begin, max(-1, begin - reach), -1):
        mark = sequence[at]
        if mark.kind == "sign" and mark.low in ".;:!?()":
            return None
        if mark.kind == "number":
            return None
        if mark.kind != "word":
            continue
        for lemma in lemmas(mark.low):
            if lemma in verbs:
                verb = verbs[lemma]
                if not verb.preposition and _is_where(sequence, first):
                    continue  # «превышают средние в 49 регионах»
                if verb.preposition:
                    near = _before_level(sequence, first - 1)
                    if (at, sequence[near].low) != (near - 1, verb.preposition):
                        continue
                if _behind_object(sequence, at, first):
                    return None  # «130 превысили скорость, 22 нарушили правила»
                if not verb.preposition and counts and _is_done_by(sequence, at, first):
                    return None
                return verb.negated if is_negated(sequence, at) else verb.relation
    return None


def bound_by_verb_behind(sequence: Sequence[Mark], first: int, last: int) -> Relation | None:
    """«[За] 200 человек [перевалило]»: the same where the verb stands right behind, or behind one noun."""
    before = sequence[first - 1].low if first else ""
    for at in range(last + 1, min(len(sequence), last + 3)):
        for lemma in lemmas(sequence[at].low) if sequence[at].kind == "word" else ():
            verb = _verbs().get(lemma)
            if verb is not None and verb.preposition == before:
                return verb.negated if is_negated(sequence, at) else verb.relation
    return None


def _before_aside(sequence: Sequence[Mark], first: int) -> int:
    """«[превышает], по словам министра, 40 млн»: where a bounding verb may be before a long aside."""
    if first < REACH or sequence[first - 1].low != ",":
        return first - 1
    for at in range(first - 2, max(0, first - 2 - LONGEST_ASIDE), -1):
        mark = sequence[at]
        if mark.low == ",":
            return at - 1 if first - at >= REACH else first - 1
        if mark.kind == "number" or (mark.kind == "sign" and mark.low in ".;:!?()"):
            break
    return first - 1


def _behind_object(sequence: Sequence[Mark], verb: int, first: int) -> bool:
    """Whether a comma or another verb between a verb and a number ends what the verb governs.

    Two commas hold an aside. «План превысили, собрали 40 тонн», not «превысил, сообщает завод, 40 тонн».
    """
    between = sequence[verb + 1 : first]
    commas = [at for at, mark in enumerate(between) if mark.low == ","]
    if len(commas) == 1 and commas[0] > 0:
        return True
    return len(commas) < ASIDE and any(m.kind == "word" and is_verb(m.low) for m in between)


def _is_done_by(sequence: Sequence[Mark], verb: int, first: int) -> bool:
    """«Скорость превысили [40] водителей», «превысило скорость [40] водителей»: who did it, not how much.

    A verb of many, or a neuter one, stands beside a thing in the singular, and nothing before it in its
    clause is its subject.
    """
    many = any(form.number == "plur" for form in readings(sequence[verb].low))
    if not many and not sequence[verb].low.endswith("ло"):
        return False
    start = verb
    while start > 0 and sequence[start - 1].kind == "word" and sequence[start - 1].low != "и":
        start -= 1
    if start and sequence[start - 1].kind not in ("sign", "date"):
        return False  # «12 банков превысили», «доход и расход превысили»
    before, behind = sequence[start:verb], sequence[verb + 1 : first]
    if any(_may_do(mark, many) for mark in (*before, *(() if many else behind))):
        return False
    return any(_is_thing(sequence, at) for at in (*range(start, verb), *range(verb + 1, first)))


def _may_do(mark: Mark, many: bool) -> bool:
    """Whether a noun may be the subject of a verb of many, or a neuter one: not «[полномочия] превысили»."""
    found = readings(mark.low) if mark.kind == "word" else ()
    if many:
        overstepped = classes("russian/extents")["overstepped"]
        return any(
            (form.case, form.number) == ("nomn", "plur") and form.lemma not in overstepped
            for form in found
        )
    return any(form.case == "nomn" and form.lemma.endswith(NEUTER) for form in found)


def _is_thing(sequence: Sequence[Mark], at: int) -> bool:
    """Whether a noun in the accusative singular is what is exceeded: not «за [год]», «[ряд] расходов».

    Or one of what only people overstep: «[полномочия]».
    """
    if not lemmas(sequence[at].low).isdisjoint(classes("russian/extents")["overstepped"]):
        return True
    noun = any(
        (form.pos, form.case, form.number) == ("NOUN", "accs", "sing")
        for form in readings(sequence[at].low)
    )
    if not noun or not lemmas(sequence[at].low).isdisjoint(classes("russian/extents")["level"]):
        return False
    behind = readings(sequence[at + 1].low)[:1]
    of_many = any((form.case, form.number) == ("gent", "plur") for form in behind)
    return not of_many and not (at and is_preposition(sequence[at - 1].low))


def _before_level(sequence: Sequence[Mark], at: int) -> int:
    """The mark before the level that a number tells: «перевалила [за] отметку в 40 рублей»."""
    noun = at - (sequence[at].low == "в")
    level = noun > 0 and not lemmas(sequence[noun].low).isdisjoint(
        classes("russian/extents")["level"]
    )
    return noun - 1 if level else at


def _is_where(sequence: Sequence[Mark], first: int) -> bool:
    """Whether the number at ``first`` counts places: «в 49 регионах», not «превысила отметку в 5 млн»."""
    where = classes("russian/contexts")["where"]
    return sequence[first - 1].low in where and says_where(sequence, first + 1)


def is_negated(sequence: Sequence[Mark], verb: int) -> bool:
    """«Не превысит», «не должен был превышать»: «не» before a verb, or before what the verb hangs on."""
    modal, at = classes("russian/contexts")["modal"], verb - 1
    while at > 0 and verb - at <= MODALS and not modal.isdisjoint(lemmas(sequence[at].low)):
        at -= 1
    return at >= 0 and sequence[at].low == "не"


def reaches(sequence: Sequence[Mark], at: int) -> bool:
    """Whether the preposition at a mark belongs to a verb that bounds: «не дотянул до 30»."""
    return at > 0 and any(
        lemma in _verbs() and _verbs()[lemma].preposition == sequence[at].low
        for lemma in lemmas(sequence[at - 1].low)
    )
