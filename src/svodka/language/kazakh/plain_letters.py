"""Kazakh typed with the letters of a Russian keyboard: «40 мын тонна», «2 млрд тенге», «120 шакырым».

What a number is of is spelt as it should be, for without that it is another number; other words are left.
"""

from __future__ import annotations

import re
from functools import cache

from svodka.language.lexicon import load

_KAZAKH = "әғқңөұүһі"
_RUSSIAN = "агкноуухи"
_TYPED = re.compile("[қңғҚҢҒ]")
"""What a Kazakh keyboard would have given, within a few words."""
_HALF = str.maketrans("қңғ", "кнг")
"""Some keyboards lack these three alone."""
_ENDING = {"га": "ға", "ка": "қа", "нын": "ның", "дын": "дың", "тын": "тың"}
_LONGEST_ENDING = 5


@cache
def _spellings() -> dict[str, str]:
    """Units, currencies and scales by their spelling with Russian letters, and with those of them.

    Of two that are written alike, the first in the lexicon is meant: «мың» by «мын», «миллион» by itself.
    """
    units = [e.lemmas for name in ("units", "currencies") for e in load(f"kazakh/{name}")]
    scales = [e.forms for e in load("kazakh/numerals") if e.text("class") == "scale"]
    words = [word for some in units + scales for word in some if word.isalpha()]
    full = str.maketrans(_KAZAKH, _RUSSIAN)
    found: dict[str, str] = {}
    for word in words:
        for typed in (word, word.translate(_HALF), word.translate(full)):
            found.setdefault(typed, word)
    return found


@cache
def _amount() -> re.Pattern[str]:
    words = "|".join(sorted(_spellings(), key=len, reverse=True))
    return re.compile(rf"(?<=\d )(?:(?:{words}) )?(?:{words})[а-яі]{{0,{_LONGEST_ENDING}}}(?!\w)")


@cache
def _word() -> re.Pattern[str]:
    words = "|".join(sorted(_spellings(), key=len, reverse=True))
    return re.compile(rf"({words})([а-яі]*)")


def spelt_out(text: str) -> str:
    """The text with Kazakh letters in what its numbers are of; every letter keeps its place.

    >>> spelt_out("Биыл 40 мын тонна астык жиналды, 2 млрд тенге берилди")
    'Биыл 40 мың тонна астык жиналды, 2 млрд теңге берилди'
    """
    if _TYPED.search(text):
        return text
    return _amount().sub(lambda amount: _word().sub(_spelt, amount[0]), text)


def _spelt(word: re.Match[str]) -> str:
    """«тоннага» as «тоннаға»."""
    return _spellings()[word[1]] + _ENDING.get(word[2], word[2])
