"""The past of Kazakh passive verbs, which ends as the object of a noun does."""

from __future__ import annotations

from svodka.language.kazakh.morphology.known import known_stems
from svodka.language.lexicon import classes

ENDINGS = ("ыл", "іл", "ын", "ін", "лан", "лен")
"""How stems of passive verbs end."""
_UNDONE = (*ENDINGS, "тал", "тел", "дал", "дел")
"""How more of them end before «not»."""
_NOT = ("май", "мей", "бай", "бей")
"""How the converb ends of what was not done."""
_SHORTEST = 5
"""The fewest letters of a stem that its ending tells to be a verb."""


def undergone(low: str) -> bool:
    """«Отыз үй бұзылды қала орталығында»: whether a word is a passive past, wherever it stands.

    «Ауылды» is the object of a known noun.
    """
    stem = low[:-2]
    if len(stem) < _SHORTEST or not stem.endswith(ENDINGS):
        return False
    return stem not in known_stems() and stem not in classes("kazakh/words")["noun"]


def not_undergone(low: str) -> bool:
    """«Құрылыс *аяқталмай*, 9 үй бос қалды»: whether a word is what was not done to something."""
    stem = low[:-3]
    if len(stem) < _SHORTEST or not low.endswith(_NOT) or not stem.endswith(_UNDONE):
        return False
    return stem not in known_stems() and stem not in classes("kazakh/words")["noun"]
