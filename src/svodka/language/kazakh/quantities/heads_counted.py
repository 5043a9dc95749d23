"""Bare numbers of heads and things, without the unit of what stands beside: «оқушы саны 450, үлгерім 85%»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.kazakh.agents import is_doing, is_person
from svodka.language.kazakh.morphology.verb_endings import is_headless
from svodka.language.kazakh.morphology.words import CASES, PLURALS, stems
from svodka.language.kazakh.quantities.candidates import begins, is_form, labels
from svodka.language.lexicon import beginnings
from svodka.language.punctuation import DASHES
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

_BACK = 3
"""How many marks before a figure «саны» may stand."""
_OWNED = ("ы", "і")
"""How what a thing has ends: «қабаты»."""
_UNDERWENT = ("ғаны", "гені", "қаны", "кені")
"""How those of them end whom something befell: «өлгені»."""
_MOST = 10**8
"""More people than a list of amounts tells of."""
_OBLIQUE = tuple(form for name in ("gen", "loc", "dat", "abl") for form in CASES[name].split("|"))
"""How owners and places end, of which a share may be: «балалардың 12, ересектердің 30 пайызы»."""


def counts_heads(sequence: Sequence[Mark], bare: Found, lender: Found) -> bool:
    """Whether a number counts what the amount beside it does not: «қаза тапқандар 5, шығын 20 млн теңге».

    So does «қабаты 3, бағасы 20 млн теңге». Not where both do: «ерлер саны 40, әйелдер саны 60 пайыз»,
    «дәрігерлер 300, санитарлар 85 мың теңге».
    """
    if bare.low % 1:
        return False
    if _numbered(sequence, bare.first):
        return not _numbered(sequence, lender.first)
    heads, other = _told_of(sequence, bare.first), _told_of(sequence, lender.first)
    if lender.kind == "money" and begins(other, "price"):
        return heads.endswith(_OWNED) and not (begins(heads, "price") or is_sum(heads))
    if heads.endswith(_UNDERWENT):
        return not other.endswith(_UNDERWENT)  # «өлгені 3», not «алғаны 3, бергені 12 млн теңге»
    if lender.kind == "measure" and _are_people(heads) and not heads.endswith(_OBLIQUE):
        return not _are_people(other)  # «өнім 40 тонна, жұмысшы 38»
    if lender.kind == "measure" and _by_number(heads):
        # «40 тонна дән бар, трактор – 12», not «қой еті – 40 тонна, сиыр – 12»
        around = (*range(max(0, lender.first - _BACK), lender.first), lender.last + 1)
        return not any(_by_number(low_at(sequence, at)) for at in around)
    if not _many(heads) or not _are_people(heads):
        return False
    return not (_many(other) or is_person(other))


def of_heads(sequence: Sequence[Mark], one: Found) -> bool:
    """«Кіріс – 12 млрд теңге, халық саны – 2 млн»: whether an item of a list tells how many people are.

    Not «зейнеткерлер – 13 млрд», whom so much is given.
    """
    if one.low > _MOST:
        return False
    return _numbered(sequence, one.first) or _are_people(_told_of(sequence, one.first))


def is_sum(low: str) -> bool:
    """«Шығыны», «салығы»: whether a word names money."""
    sums = beginnings("kazakh/labels", "sum")
    return any(stem.startswith(sums) for stem in stems(low))


def _are_people(low: str) -> bool:
    """Whether a word names people by what they are, do or underwent: «тұрғыны», «жараланғандар»."""
    return is_person(low) or is_doing(low) or is_headless(low)


def _by_number(low: str) -> bool:
    """«Трактор», «жылқысы»: whether a word names what is counted one by one."""
    return not low.endswith(_OBLIQUE) and is_form(low, labels("by-number"))


def _numbered(sequence: Sequence[Mark], first: int) -> bool:
    """Whether «саны» stands before a figure: «саны – 12», «саны биыл 450»."""
    for at in range(first - 1, max(-1, first - 1 - _BACK), -1):
        if sequence[at].low in labels("number"):
            return True
        if sequence[at].kind != "word" and sequence[at].low not in DASHES:
            return False
    return False


def _told_of(sequence: Sequence[Mark], first: int) -> str:
    """The word before a figure, over a dash."""
    return low_at(sequence, first - 1 - (low_at(sequence, first - 1) in DASHES))


def _many(low: str) -> bool:
    """Whether a word is a plural without the ending of an owner or a place: «мұғалімдер», «жараланғандар»."""
    return low.endswith(PLURALS) and not low.endswith(_OBLIQUE)
