"""Kazakh words of rise and fall: the verb of change behind a figure, «more» and «less»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import cast

from svodka.language.kazakh.morphology.function_words import function_beginnings, function_words
from svodka.language.kazakh.morphology.known import known_stems
from svodka.language.kazakh.morphology.tags import tag
from svodka.language.kazakh.morphology.verb_endings import GOING_ON, IF_DONE, PASSED
from svodka.language.kazakh.morphology.words import CASES
from svodka.language.kazakh.quantities.forms import number_word
from svodka.language.lexicon import beginnings, classes
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.remembered import remembered
from svodka.model import Change

REACH = 6
"""How many marks behind a figure its verb of change may stand."""
_BRACKETS = 13
"""The most marks to the bracket that closes."""
STOPS = frozenset(".;!?:—")
_OBJECT = (*CASES["acc"].split("|")[:-1], "ын", "ін")
"""How objects end: «бағаны», «табысын»."""
_VERBS_BEFORE_COMMA = (*GOING_ON, "ап", "еп", *PASSED, *IF_DONE)
"""How verbs end that close a clause, with those whose stem ends in a vowel: «бағалап», «төлейді»."""
SENTENCE = frozenset(".;!?")
AMOUNTS = ("increase", "decrease")
"""The classes of verbs that say by how much something changed."""
VERBS = (*AMOUNTS, "reach", "amount")
"""The classes of the lexicon that are verbs."""


@cache
def change_words(kind: str) -> frozenset[str]:
    """The words of a class of ``lexicons/change.toml``."""
    return classes("kazakh/change")[kind]


def change_begins(low: str, kind: str) -> bool:
    """Whether a word begins like one of a class of ``lexicons/change.toml``."""
    return low.startswith(beginnings("kazakh/change", kind))


def more_or_less(low: str) -> Change | None:
    """«Көп» is a rise, «аз» is a fall."""
    if low in change_words("more"):
        return "increase"
    return "decrease" if low in change_words("less") else None


def amount_of_change(verb: str | None) -> Change | None:
    """The change of a figure that is the amount of it, by the class of its verb; none of «reach»."""
    return cast(Change, verb) if verb in AMOUNTS else None


def rise_or_fall(low: str) -> Change | None:
    """The change of a word that says that something rose or fell."""
    return amount_of_change(change_stem(low))


@cache
def _stems() -> dict[str, str]:
    return {form: verb for verb in VERBS for form in change_words(verb)}


@cache
def _beginning() -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, _stems()), key=len, reverse=True)))


@remembered(50_000)
def change_stem(low: str) -> str | None:
    """The class of a verb of change by how it begins."""
    if len(low) < 3 or change_begins(low, "unlike"):
        return None
    if change_begins(low, "wholesale") and not change_begins(low, "not-raising"):
        return None
    found = _beginning().match(low)
    return _stems()[found.group()] if found else None


def change_verb(sequence: Sequence[Mark], last: int) -> str | None:
    """The class of the first word of change behind a mark, in its clause or right after a comma."""
    start = over_same_amount(sequence, last + 1)
    for at in range(start, min(len(sequence), start + REACH)):
        mark = sequence[at]
        if mark.kind == "sign" and mark.low in STOPS:
            return None
        if mark.low == "," and at > start and _closes_clause(sequence[at - 1].low):
            return None  # «9 теңгеге бағаланып, 7% өсім байқалады», «5 пайыз төлейді, баға өсті»
        if at > start and _is_other_deed(sequence, at):
            return None
        if mark.kind == "word" and (found := change_stem(mark.low)) is not None:
            if found == "reach" and at > start and _of_noun(sequence, at):
                return None
            long = found == "reach" and mark.low.endswith("тін")
            if long and not low_at(sequence, at + 1).startswith("бол"):
                return None  # «ұзындығы 18 шақырымға жететін жол»
            return found if found != "amount" else None
    return None


def _closes_clause(low: str) -> bool:
    """«Алып», «төлейді»: whether the verb of another clause stands before a comma; «мектеп» is a noun."""
    return (
        low.endswith(_VERBS_BEFORE_COMMA) and low not in classes("kazakh/no_figures")["no-converb"]
    )


def _is_other_deed(sequence: Sequence[Mark], at: int) -> bool:
    """«20 пайыз жеңілдік *жасап* бағаны түсірді»: a deed of its own, behind which another has its object."""
    low = sequence[at].low
    if not low.endswith(_VERBS_BEFORE_COMMA[:4]) or not _closes_clause(low):
        return False
    return change_stem(low) is None and low_at(sequence, at + 1).endswith(_OBJECT)


def _of_noun(sequence: Sequence[Mark], at: int) -> bool:
    """«5 млн теңгеге *су* жеткізді», «20 млн теңгеге *тозығы* жеткен жол»: what the verb itself tells of."""
    noun = sequence[at - 1]
    if noun.kind != "word" or number_word(noun.low) is not None:
        return False
    pos, feats, stem = tag(noun.low, sequence[at].low)
    bare = pos == "NOUN" and not feats.get("Case")
    return bare and (bool(feats.get("Poss")) or stem in known_stems())


def over_same_amount(sequence: Sequence[Mark], at: int) -> int:
    """The mark behind the same amount in other words: «2,7%-ке, яғни 98 млн тоннаға дейін өсті».

    So it is behind «дейін» of an end: «98 млн тоннаға дейін, яғни 2,7%-ке өсті».
    """
    low, opened = low_at(sequence, at), at
    if low.startswith(function_beginnings("until")):
        over = over_same_amount(sequence, at + 1)
        return over if over > at + 1 else at
    if low == ",":
        low, opened = low_at(sequence, at + 1), at + 1  # «14%-ға, (85 мыңға дейін) қысқарды»
        if low in function_words("that-is"):
            return at + 2
    if low != "(":
        return at
    inside = range(opened + 1, min(len(sequence), opened + _BRACKETS))
    return next((i + 1 for i in inside if sequence[i].low == ")"), at)
