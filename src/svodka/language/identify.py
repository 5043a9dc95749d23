"""Which language a document is in: as declared, else by its letters; svodka reads Russian."""

from __future__ import annotations

import re

from svodka.errors import LanguageError
from svodka.language.languages import LANGUAGES

_SAMPLE = 4000
_ENOUGH = 40
_LETTER = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[А-яЁё]+")
_KAZAKH = re.compile(r"[ӘәҒғҚқҢңӨөҰұҮүҺһ]")


def language_of(text: str, declared: str | None = None) -> str:
    """The code of the language to read a text in.

    A declared language is believed («ru», «ru-RU», «rus»). An undeclared text is Russian unless its
    first letters are mostly of another script or of the Kazakh alphabet. Raises
    :class:`LanguageError` for a language that svodka does not read.
    """
    if declared:
        code = re.split(r"[-_]", declared.strip().lower())[0]
        for language in LANGUAGES.values():
            if language.whole and code in (language.code, language.name.lower(), *language.aliases):
                return language.code
        known = ", ".join(code for code, one in LANGUAGES.items() if one.whole)
        raise LanguageError(f"language {declared!r} is not read; svodka reads {known}")
    sample = text[:_SAMPLE]
    letters = _many(_LETTER, sample)
    if letters >= _ENOUGH:
        kazakh = len(_KAZAKH.findall(sample))
        if kazakh > letters / 50:
            raise LanguageError("the text looks Kazakh; svodka reads ru (--language ru insists)")
        if _many(_CYRILLIC, sample) < letters / 2:
            raise LanguageError(
                "the text is mostly not in Cyrillic letters; svodka reads ru (--language ru insists)"
            )
    return "ru"


def _many(runs: re.Pattern[str], text: str) -> int:
    """The characters of a text that stand in such runs."""
    return sum(map(len, runs.findall(text)))
