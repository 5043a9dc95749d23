"""What bounds or changes a Kazakh number over the noun it counts: «500 адамнан асты», «30 үйге дейін»."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from svodka.language.kazakh.function_words import function_words
from svodka.language.kazakh.quantities.candidates import labels
from svodka.language.kazakh.quantities.change import bound_by_verb, change_stem
from svodka.language.kazakh.quantities.forms import low_at, other_words, word_at
from svodka.language.lexicon import classes
from svodka.language.quantities.marks import Mark
from svodka.language.quantities.phrases import Phrase, Phrases
from svodka.model import Change, Relation

ENDINGS = {
    "abl": ("дан", "ден", "тан", "тен", "нан", "нен"),
    "dat": ("ға", "ге", "қа", "ке", "сына", "сіне"),
}
ENDING = ("", ".", ",", "!", "болды", "екен", "болған", "немесе", "яғни")
"""What may stand behind «more» or «less» where it ends its clause."""
_BACK = 5
"""How many marks before a number «саны» may stand."""


def counted_case(sequence: Sequence[Mark], at: int) -> str:
    """The case of a noun right behind a number, where it is one that a bound may ask for."""
    low = low_at(sequence, at)
    if len(low) < 4 or sequence[at].kind != "word" or low in other_words():
        return ""
    if word_at(sequence, at) is not None:
        return ""
    return next((case for case, ends in ENDINGS.items() if low.endswith(ends)), "")


def bound_over(bounds: Phrases, sequence: Sequence[Mark], at: int, case: str) -> Phrase | None:
    """«500 адамнан астам», «30 үйге дейін»: the bound behind the noun of the case that it asks for."""
    found = bounds.at(sequence, at + 1)
    if found is None or not found.entry.flag("counted") or found.entry.text("case") != case:
        return None
    if found.form.endswith("гі"):
        return None  # «12 мектепке дейінгі ұйым»
    until = found.form.startswith(tuple(function_words("until")))
    return None if until and _moved(sequence, at + 2) else found


def relation_over(sequence: Sequence[Mark], at: int, case: str) -> Relation | None:
    """«Саны 310 мың баладан асады», «саны 900 адамға жуықтады»."""
    ending = low_at(sequence, at)[-3:] if case == "abl" else low_at(sequence, at)[-2:]
    return bound_by_verb(sequence, at, ending)


def change_over(sequence: Sequence[Mark], first: int, at: int, case: str) -> Change | None:
    """«Саны 500 адамға жетті», «40 адамға қысқарды», «600 оқушыға аз»."""
    if case != "dat":
        return None
    behind = at + 1
    for name, change in (("more", "increase"), ("less", "decrease")):
        if low_at(sequence, behind) in classes("kazakh/change")[name]:
            ends = low_at(sequence, behind + 1) in ENDING
            return cast(Change, change) if ends else None
    before = range(max(0, first - _BACK), first)
    numbered = any(low_at(sequence, i) in labels("number") for i in before)
    until = low_at(sequence, behind) in function_words("until")
    verb = change_stem(low_at(sequence, behind + until))
    grown = low_at(sequence, at) == "адамға" and verb != "reach"  # «халық 90 мың адамға өсті»
    numerous = low_at(sequence, behind).startswith(tuple(labels("numerous")))
    grown = grown or numerous  # «159 оқушыға артты»
    heads = low_at(sequence, at) == "басқа"  # «3 млн басқа жетті»: heads of cattle
    if verb is None or verb == "amount" or not (numbered or until or grown or heads):
        return None
    if until or verb == "reach":
        return "to"
    return cast(Change, verb)


def _moved(sequence: Sequence[Mark], at: int) -> bool:
    """Whether a verb of change stands right behind «дейін»."""
    return change_stem(low_at(sequence, at)) not in (None, "amount")
