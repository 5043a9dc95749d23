"""The dictionary of Russian forms (OpenCorpora by way of pymorphy3), loaded once."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

_GENDERS = {"Masc": "masc", "Fem": "femn"}


@cache
def _dictionary() -> Any:
    # Here and not above, so that whoever asks it nothing does not wait for it.
    import pymorphy3
    import pymorphy3_dicts_ru

    # By itself it would look for its data among the entry points of all that is installed.
    return pymorphy3.MorphAnalyzer(pymorphy3_dicts_ru.get_path(), lang="ru")


def parses(word: str) -> list[Any]:
    """The dictionary's readings of a form, likeliest first; none for a form that it cannot take."""
    try:
        found: list[Any] = _dictionary().parse(word)
    except ValueError:  # it asks Unicode for the names of letters, and some have none
        return []
    return found


def is_known(word: str) -> bool:
    """Whether the dictionary has a form, rather than guesses its readings."""
    known: bool = _dictionary().word_is_known(word)
    return known


@lru_cache(10_000)
def given_name_of(word: str, gender: str) -> bool:
    """Whether a form may be a first name of a gender: «Олег» of ``Masc``, «Александра» of both."""
    wanted = {_GENDERS[gender], "Name"}
    return any(wanted <= set(parse.tag.grammemes) for parse in parses(word))
