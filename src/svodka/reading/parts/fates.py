"""Rules of fates: what became of some of the people who were counted before, and are not named again.

Each gives the whole of ``part`` among the figures ``found`` of the document, ``None`` where there is none.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import folded
from svodka.reading.parts.markers import has_word, words_of
from svodka.reading.parts.named_again import beside
from svodka.reading.parts.out_of import of_them_before
from svodka.reading.parts.stands import Stand, preceding
from svodka.reading.parts.wholes import back, possible

_TREATED = 4
"""How many figures back the injured may be counted."""
_ABOARD = 6
"""How many figures back those on board may be counted."""
_ABOARD_SENTENCES = 2
"""How many sentences back those on board may be counted."""


def fate(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Заразились 900 человек, 40 умерли»: what became of some of the patients."""
    tokens = part.site.sentence.tokens
    if not has_word(tokens[max(0, part.site.first - 3) : part.site.last + 4], "fate"):
        return None
    for whole in back(found, part.order, 3):
        if part.site.sentence.index - whole.site.sentence.index > 1:
            return None
        around = whole.site.sentence.tokens[max(0, whole.site.first - 6) : whole.site.last + 4]
        named = whole.animate or not whole.lemma
        if named and possible(part, whole) and has_word(around, "ill"):
            return whole
    return None


def treated(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Пострадали 16 человек. Госпитализированы шестеро»: the worst off of the injured."""
    if not _people(part) or preceding(part, "rest") or not has_word(beside(part, found), "treated"):
        return None
    for whole in back(found, part.order, _TREATED):
        if part.site.sentence.index - whole.site.sentence.index > 1:
            return None
        if _people(whole) and has_word(beside(whole, found), "hurt"):
            total = of_them_before(whole, found) or whole  # «16, из них 15 детей, пострадали»
            return total if possible(part, total) else None
    return None


def _people(stand: Stand) -> bool:
    """Whether a figure may count people, and no change of their number."""
    counted = stand.kind == "count" and not stand.site.quantity.change
    return counted and (stand.animate or not stand.lemma)


def aboard(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«На борту были 28 человек. Спасены девять»: what befell some of those on board."""
    if part.kind != "count" or not has_word(beside(part, found), "befell"):
        return None
    again = folded(part.lemma) in words_of("befell")
    for whole in back(found, part.order, _ABOARD):
        if part.site.sentence.index - whole.site.sentence.index > _ABOARD_SENTENCES:
            break
        if again and whole.beside("befell"):
            return None  # «пострадали 16. Двое пострадавших в больнице»
        if _on_board(part, whole, found):
            return whole
    for whole in found[part.order + 1 : part.order + 1 + _ABOARD]:
        if whole.site.sentence.index - part.site.sentence.index > _ABOARD_SENTENCES:
            return None
        if _on_board(part, whole, found):
            return whole
    return None


def _on_board(part: Stand, whole: Stand, found: Sequence[Stand]) -> bool:
    """Whether a figure of another clause counts all on board, and the part some of them: «двое погибших».

    Not so «134 пассажира и шестеро лётчиков», where nobody says of whom.
    """
    if whole.site.sentence is part.site.sentence or part.site.quantity.change:
        return False
    anybody = words_of("person")
    named = part.lemma in ("", whole.lemma) or folded(part.lemma) in anybody | words_of("befell")
    on = whole.animate and whole.beside("board") and not whole.beside("room")
    others = (s for s in found[max(0, whole.order - 1) : whole.order + 2] if s is not whole)
    crew = any(s.animate and s.site.sentence is whole.site.sentence for s in others)
    total = whole.lemma in anybody or not crew
    return on and total and named and possible(part, whole)
