"""Doubts: figures by their words, of which plain text does not show whether anybody asserts them.

A duration may date something or be the fact itself; «один» may count or be an article. The class of the
doubt goes with the figure for later stages to decide; ``likely`` is the guess of these rules.
"""

from __future__ import annotations

from svodka.language.lexicon import classes
from svodka.language.russian.dictionary import parses
from svodka.language.russian.numerals import (
    is_person_name,
    is_preposition,
    is_verb,
    readings,
    words,
)
from svodka.language.russian.quantities.ones import one_elsewhere
from svodka.language.russian.quantities.surroundings import Candidate, contexts, matches

OLDEST = 130
"""Years that nobody has lived: «возраст звезды — 10 млн лет» is no age of a person."""
TERM = 5
"""Words before a prison term among which the verb stands that gives it."""
JOINTS = frozenset({"и", ","})
CLAUSE = 8
"""Words before a verb among which it stands whose years are told."""
STOPS = frozenset(",.;:—")


def doubt_of(c: Candidate) -> tuple[str | None, bool]:
    """The doubt class of a candidate, if any, and whether the rules take it for a figure."""
    n, unit = c.numeral, c.unit
    if n.category == "several" and n.scale == 1:
        return "several", False
    if n.category == "both":
        return "both", False
    if n.category == "pair" and n.scale == 1:
        return "pair", False
    if n.category == "one" and n.low == 1 and unit is None and n.scale == 1:
        return (None, True) if _joined_one(c) else ("one", _counting_one(c))
    if unit is not None and unit.kind == "duration":
        if unit.symbol == "a" and n.high <= OLDEST and _is_age(c):
            return "age", False
        return "duration", not _dates(c)
    if unit is not None and unit.kind == "measure" and c.low(c.last + 1) in ("от", "к"):
        return "distance", True
    return None, True


def _counting_one(c: Candidate) -> bool:
    """«погиб один человек», «убил одного и ранил двоих»."""
    if c.bound is not None:
        return c.bound.relation in ("at_least", "at_most")
    if c.after in ("человек", "человека", "человеку"):
        return True
    return c.after != "из" and c.near not in ("еще", "в", "с", "на", "для") and c.counts


def _joined_one(c: Candidate) -> bool:
    """«Об [одном] погибшем и 20 пострадавших», «[одна] золотая, две бронзовые медали»: a number of others
    follows its noun or adjective, or stands before it.
    """
    if one_elsewhere(c):
        return True
    joint, behind = c.low(c.last + 2), c.mark(c.last + 3)
    if behind is None or c.after in JOINTS:
        return False
    return (joint == "и" and behind.kind == "number") or (joint in JOINTS and behind.low in words())


def _is_age(c: Candidate) -> bool:
    """An age: «Орлову 39 лет», «ей было 80 лет», «в возрасте 7 лет», «в 56 лет», «с 14 лет».

    Not «наказание в 7 лет лишения свободы», «суд дал ему 7 лет».
    """
    if any(matches(c.mark(c.last + 1 + far), contexts("penalty")) for far in (0, 1)):
        return False
    if c.bound is not None and c.bound.form.split()[-1] in ("старше", "моложе", "младше"):
        return True
    if _is_term(c):
        return False
    if _is_of_group(c):
        return True
    at = c.first - 1
    for _ in range(5):
        mark = c.mark(at)
        if mark is None or mark.kind not in ("word", "sign"):
            return False
        if matches(mark, contexts("birthday")):
            return not _is_of_thing(c, at)
        if matches(mark, contexts("age")):
            return True
        if mark.low in contexts("person"):
            return not c.counts
        if mark.low in contexts("copula") or mark.low in ("по", "свои", "—", "–"):
            at -= 1
            continue
        if mark.text[:1].isupper() and at == c.first - 1 and c.bound is None and at:
            preposition = is_preposition(c.low(at - 1))
            return mark.text[1:2].islower() and not is_verb(mark.low) and not preposition
        break
    mark = c.mark(c.first - 1)
    if mark is None:
        return False
    if mark.low in ("было", "был", "будет", "сейчас") and c.after not in ("со", "как"):
        return True
    if at < c.first - 1 and mark.low in ("—", "–", "по", "и", "всего"):
        return bool(c.marks[at].text[:1].isupper()) or c.low(at) in ("было", "был")
    word = c.low(c.unit.first) if c.unit else ""
    if mark.low in ("в", "с") and (word == "лет" or (mark.low == "в" and word == "года")):
        term = c.low(c.first - 2) in ("срок", "сроком", "раз")
        return c.bound is None and not term and c.after != "до"
    return mark.low in (",", "(") and c.after in (",", ")", "(", "")


def _is_of_thing(c: Candidate, verb: int) -> bool:
    """«[Заводу] в мае исполнится 70 лет», «исполнилось 90 лет [театру]»: of no person."""
    since = c.low(c.last + 1) in ("со", "с")  # «исполнилось 90 лет со дня рождения Орлова»
    if since or not matches(c.mark(verb), contexts("jubilee")):
        return False
    for at in (*range(verb - 1, max(-1, verb - CLAUSE), -1), c.last + 1):
        low = c.low(at)
        if low in STOPS or low in contexts("person"):
            return False
        dative = [
            p for p in parses(low) if {"NOUN", "datv"} <= p.tag.grammemes and "Fixd" not in p.tag
        ]
        if (
            dative
            and not matches(c.mark(at), contexts("no-jubilee"))
            and not is_preposition(c.low(at - 1 - _may_describe(c.low(at - 1))))
        ):
            return all("inan" in p.tag for p in dative) and not is_person_name(low)
    return False


def _may_describe(low: str) -> bool:
    """Whether a word may be an adjective: «в [военные] части»."""
    return any(form.pos == "ADJF" for form in readings(low))


def _is_term(c: Candidate) -> bool:
    """«Прокурор просил для Павла Лосева [9 лет]», «суд дал ему [7 лет]»; not «получил медаль в 30 лет»."""
    if c.near in contexts("at-age"):
        return False
    for mark in reversed(c.marks[max(0, c.first - TERM) : c.first]):
        if mark.kind != "word":
            return False
        if matches(mark, classes("russian/elisions")["sentence"]):
            return True
    return False


def _is_of_group(c: Candidate) -> bool:
    """«Дети [до 14 лет]», «молодёжь [от 18 до 35 лет]»: how old those are who are named right before."""
    bounded = c.numeral.is_range or (c.bound is not None and c.bound.relation == "at_most")
    return bounded and matches(c.mark(c.first - 1), contexts("grown"))


def _dates(c: Candidate) -> bool:
    """A duration that only says when: «за 5 лет», «через два дня», «3 года назад», «последние 5 лет»."""
    if c.after in contexts("later") or c.after in ("тому", "спустя"):
        return True
    at = c.first - 1
    if c.low(at) in ("еще", "уже", "ближайшие", "всего"):
        at -= 1
    if c.near in contexts("past") or c.low(at) in contexts("past"):
        return True
    if matches(c.mark(at), contexts("span")):
        return True
    return c.low(at) == "в" and c.low(at - 1) in contexts("rate")
