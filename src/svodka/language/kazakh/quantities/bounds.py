"""What bounds a Kazakh number over the noun it counts, and verbs that do: «30 үйге дейін», «40-тан асты»."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import cast

from svodka.language.kazakh.morphology.function_words import function_beginnings, function_words
from svodka.language.kazakh.morphology.known import known_stems
from svodka.language.kazakh.morphology.pairs import is_pair
from svodka.language.kazakh.morphology.words import (
    ABLATIVE,
    DATIVE,
    WORDS,
    features,
    split,
    stems,
)
from svodka.language.kazakh.quantities.change_words import change_stem
from svodka.language.kazakh.quantities.forms import other_words, word_at
from svodka.language.lexicon import beginnings, classes, endings, load
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.phrases import Phrase, Phrases
from svodka.language.remembered import remembered
from svodka.model import Relation

ABOUT = ("дай", "дей", "тай", "тей")
"""The endings of «about», which also are those of «like»."""
_LONG = 8
"""More letters than nouns have that only end like «about»."""
_NEAR = 7
"""How many marks from a number its dimension and its verb may stand."""
_STRESSES = 2
"""The most words between a number and its bound that only stress it."""
_BRACKETS = 10
"""The most marks to the bracket that closes."""
_ENDINGS = {
    "abl": ABLATIVE,
    "dat": (*DATIVE, "сына", "сіне"),
}


def over_stress(sequence: Sequence[Mark], at: int) -> int:
    """«12 миллионнан *да* астам», «15 теңгеден *сәл ғана* асты»: the mark behind what stresses a bound."""
    end = at + _STRESSES
    while at < end and low_at(sequence, at) in function_words("slightly"):
        at += 1
    return at


@cache
def bounds_beside(side: str) -> Phrases:
    """The bounds that stand before a number, or behind one: «шамамен», «астам»."""
    return Phrases("kazakh/bounds", "side", side)


def counted_case(sequence: Sequence[Mark], at: int) -> str:
    """The case of a noun right behind a number, where it is one that a bound may ask for."""
    low = low_at(sequence, at)
    if len(low) < 4 or sequence[at].kind != "word" or low in other_words():
        return ""
    if word_at(sequence, at) is not None:
        return ""
    return next((case for case, ends in _ENDINGS.items() if low.endswith(ends)), "")


def bound_over(bounds: Phrases, sequence: Sequence[Mark], at: int, case: str) -> Phrase | None:
    """«500 адамнан астам», «30 үйге дейін»: the bound behind the noun of the case that it asks for."""
    found = bounds.at(sequence, over_stress(sequence, at + 1))
    if found is None or not found.entry.flag("counted") or found.entry.text("case") != case:
        return None
    if is_pair(low_at(sequence, at), found.form):
        return None  # «12 мектепке дейінгі ұйым»
    until = found.form.startswith(function_beginnings("until"))
    return None if until and _moved(sequence, at + 2) else found


def is_about(sequence: Sequence[Mark], at: int) -> bool:
    """«Жүз кітаптай сатылды»: the noun right behind a number says «about»; «бес саусағындай» is «like».

    Words that only end so, as «жағдай» and «бірдей», have no stem that is known, if they are short.
    """
    low = low_at(sequence, at)
    if not low.endswith(ABOUT) or sequence[at].kind != "word" or low in other_words():
        return False
    like = classes("kazakh/bounds_around")["like"]
    known = low[:-3] in known_stems() or len(low) > _LONG
    return known and not (low in known_stems() or low in like or low[:-3].endswith(("ын", "ін")))


def bound_before(sequence: Sequence[Mark], at: int) -> Phrase | None:
    """The bound before a number, over a word that belongs to both: «шамамен біздің 90 теңге».

    «Ауылдың жартысынан көбі 3 қалаға көшті»: «more» is of the share before it.
    """
    bounds = bounds_beside("before")
    over = low_at(sequence, at - 1) in classes("kazakh/bounds_around")["between"]
    found = bounds.before(sequence, at) or (bounds.before(sequence, at - 1) if over else None)
    behind = found is not None and low_at(sequence, found.first) == "көбі"
    return None if behind and low_at(sequence, at - 2).endswith(ABLATIVE) else found


def reaches(sequence: Sequence[Mark], first: int, last: int) -> bool:
    """«Тереңдігі 5 метрге дейін жетеді»: a dimension does not change, so this is its bound and no end."""
    behind = (
        change_stem(mark.low) for mark in sequence[last + 1 : last + _NEAR] if mark.kind == "word"
    )
    if next((verb for verb in behind if verb is not None), None) != "reach":
        return False
    dimension = beginnings("kazakh/bounds_around", "dimension")
    before = [mark.low for mark in sequence[max(0, first - _NEAR) : first]]
    begins = max((i + 1 for i, low in enumerate(before) if low in (".", ";")), default=0)
    return any(low.startswith(dimension) for low in before[begins:])


@remembered(WORDS)
def owned_bound(low: str) -> bool:
    """«Жуығы», «астамында»: whether a bound behind a number has the ending of those that it is of."""
    bare = (stem for stem in stems(low)[1:] if stem in _words_behind())
    return any("own" in features(split(low, stem) or "") for stem in bare)


def relation_over(sequence: Sequence[Mark], at: int, case: str) -> Relation | None:
    """«Саны 310 мың баладан асады», «саны 900 адамға жуықтады»; «екі асудан асты» bounds nothing."""
    if low_at(sequence, at) in classes("kazakh/bounds_around")["crossed"]:
        return None
    ending = low_at(sequence, at)[-3:] if case == "abl" else low_at(sequence, at)[-2:]
    return bound_by_verb(sequence, at, ending)


@cache
def _bounding() -> dict[str, tuple[Relation, str, bool]]:
    return {
        form: (cast(Relation, e.text("relation")), e.text("case"), e.flag("whole"))
        for e in load("kazakh/bound_verbs")
        for form in e.forms
    }


@cache
def _said_whole() -> tuple[frozenset[str], tuple[str, ...]]:
    whole = frozenset(form for form, (_, _, whole) in _bounding().items() if whole)
    return whole, tuple(form for form in _bounding() if form not in whole)


@remembered(WORDS)
def is_bound(low: str) -> bool:
    """Whether a verb only says that there is more or less: «асты», «аспайды»; not «астық»."""
    whole, beginning = _said_whole()
    return low in whole or low.startswith(beginning)


@cache
def _made_so() -> tuple[str, ...]:
    return tuple(form for e in load("kazakh/bound_verbs") if e.flag("deed") for form in e.forms)


def makes_bound(low: str) -> bool:
    """Whether somebody makes it more, or no more: «асырды», «асырмады»."""
    return low.startswith(_made_so())


def _over_brackets(sequence: Sequence[Mark], at: int) -> int:
    """«9 млрд доллардан (айналымның 18%) асты»: the mark behind brackets right behind a number."""
    if low_at(sequence, at) != "(":
        return at
    inside = range(at + 1, min(len(sequence), at + _BRACKETS))
    return next((i + 1 for i in inside if sequence[i].low == ")"), at)


@cache
def _words_behind() -> dict[str, tuple[Relation, str]]:
    bounds = [e for e in load("kazakh/bounds") if e.text("case")]
    return {
        f: (cast(Relation, e.text("relation")), e.text("case")) for e in bounds for f in e.forms
    }


def bound_by_verb(sequence: Sequence[Mark], last: int, ending: str) -> Relation | None:
    """The relation that the word right behind gives a number: «40 тоннадан асты», «40-тан (5%) артық»."""
    behind = _over_brackets(sequence, last + 1)
    if behind > last + 1:
        relation, case = _words_behind().get(low_at(sequence, behind), (None, ""))
        if relation is not None and case in features(ending):
            return relation
    verb = over_stress(sequence, behind)  # «15 теңгеден сәл асты»
    low = low_at(sequence, verb)
    if not is_bound(low):
        return None
    stressed = low_at(sequence, verb - 1) in function_words("stressing")
    share = not ending and sequence[last].low == "%"  # «6% басталады»
    for stem, (relation, case, whole) in _bounding().items():
        governs = case in features(ending) or (share and relation == "at_least")
        if governs and (low == stem if whole else low.startswith(stem)):
            if stressed and relation == "less_than":
                return None  # «12 миллионға да жетпейді»: not even so many
            denied = low_at(sequence, verb + 1) in classes("kazakh/no_figures")["not"]
            return "at_most" if denied and relation == "more_than" else relation
    return None


def is_level(sequence: Sequence[Mark], first: int, after: Phrase) -> bool:
    """«Бұл былтырғы *32 пайыздан* сәл жоғары»: how much there was then, which another is compared with.

    Not «2023 жылғы 15 мыңнан көп өтініш», where it is a bound of what is counted.
    """
    then = low_at(sequence, first - 1).endswith(endings("kazakh/slot_words", "of-then"))
    more = after.form in classes("kazakh/slot_words")["compared"]
    behind = low_at(sequence, after.last + 1)
    ends = behind in ("", ".", ",", ";", ")") or behind in classes("kazakh/slot_words")["weak"]
    return then and more and ends and after.entry.text("case") == "abl"


def most_of(sequence: Sequence[Mark], last: int, ending: str) -> int:
    """«Жартысынан көбі», «30 пайыздан да көбі»: how many marks say it is more; «көбі 30 үй» is at most."""
    at = over_stress(sequence, last + 1)
    return at - last if low_at(sequence, at) == "көбі" and "abl" in features(ending) else 0


def _moved(sequence: Sequence[Mark], at: int) -> bool:
    """Whether a verb of change stands right behind «дейін»."""
    return change_stem(low_at(sequence, at)) not in (None, "amount")
