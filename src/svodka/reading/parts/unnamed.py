"""The rule of ellipsis: people who are counted without a noun are some of those counted just before."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.reading.parts.markers import has_word
from svodka.reading.parts.out_of import of_them_after, of_them_before
from svodka.reading.parts.stands import Stand, preceding
from svodka.reading.parts.wholes import back, parallel, possible

_BEFORE = 2
"""How many tokens before the part may say that it counts others («ещё двое», «остальные трое»)."""
_FIGURES = 4
"""How many figures back the whole may stand; those between count some of it, too."""


def some_of_them(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Задержаны 12 человек, двое дали показания»: the whole of a collective numeral without a noun.

    Votes divide («90 депутатов за, пятеро против»), and so do the dead, the missing and the saved.
    """
    if not part.people or part.lemma or part.site.quantity.change:
        return None
    if _others(part, found) or part.divides:
        return None
    for whole in back(found, part.order, _FIGURES):
        if part.site.sentence.index - whole.site.sentence.index > 1:
            return None
        if whole.kind != "count" or whole.unit != part.unit:
            continue
        if not whole.lemma and whole.people and (whole.value or 0) <= (part.value or 0):
            continue  # «двое утонули, одного ищут»
        if not (whole.animate or whole.people) or not possible(part, whole) or whole.divides:
            return None
        if parallel(part, whole):
            return None
        above = of_them_before(whole, found) or of_them_after(whole, found)
        beside = whole.site.sentence is part.site.sentence and whole.people and not whole.lemma
        shared = some_of_them(whole, found) if beside else None  # «семеро ушли, трое сидят» of 18
        return above or shared or whole
    return None


def _others(part: Stand, found: Sequence[Stand]) -> bool:
    """«Двенадцать спаслись, ещё двое ждут»; but «двоих достали сразу, ещё двоих к полудню» go on."""
    first = part.site.first
    if has_word(part.site.sentence.tokens[max(0, first - _BEFORE) : first], "apart"):
        return True
    if not preceding(part, "rest"):
        return False
    latest = found[part.order - 1] if part.order else part
    goes_on = latest is not part and latest.people and not latest.lemma
    return not (goes_on and some_of_them(latest, found))
