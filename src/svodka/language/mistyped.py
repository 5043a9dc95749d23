"""Characters typed for others that look like them, each of which keeps its place.

Latin letters stand in Cyrillic words («cообщил») and the other way round, odd spaces between the groups of a
number, hyphens that do not break, full-width signs, a raised point before decimals, a grave accent for an
apostrophe, anything that was lost between digits.
"""

from __future__ import annotations

import re

_LATIN = "aceopxyABCEHKMOPTX"
_CYRILLIC = "асеорхуАВСЕНКМОРТХ"
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_ANY_CYRILLIC = "Ѐ-ӿ"
_CYRILLIC_LETTER = re.compile(f"[{_ANY_CYRILLIC}]")
_MIXED = re.compile(f"[A-Za-z](?:(?=[{_ANY_CYRILLIC}])|(?<=[{_ANY_CYRILLIC}][A-Za-z]))")
"""What a word of two alphabets has: a cheap look tells most texts."""
_MIXED_WORD = re.compile(
    f"(?<![A-Za-z{_ANY_CYRILLIC}])"
    f"(?:[A-Za-z]+[{_ANY_CYRILLIC}]|[{_ANY_CYRILLIC}]+[A-Za-z])[A-Za-z{_ANY_CYRILLIC}]*"
)
"""From its first letter on: looked for at each letter, one long word of one alphabet would take long."""
_ALONE = re.compile(r"[coyaBCOKA](?= )(?:(?<=[ \n].)|(?<=\A[BCOKA]))")
_SMALL_WORD = re.compile(
    r"(?:(?<=[а-яё] )|(?<=[а-яё], ))[coya](?= [а-яё\d])"
    r"|(?:(?<=[а-яё»][.!?] )|(?<=\n)|\A)[BCOKA](?= [А-ЯЁа-яё«])"
)
"""«вырос c 12 до 15», «B Омске»: a word of one letter among Cyrillic ones."""
_LATIN_LETTER = re.compile("[A-Za-z]")
_DECADE = re.compile(r"(?<=[1-9]0-)x(?= )")
"""«в 1950-x годах»: a decade, whose ending is Cyrillic."""

_ODD = re.compile(
    "[\u00a0\u2000-\u200a\u202f\u205f\u3000\u2010-\u2012\u2039\u203a\u00b7`\u00b4\ufe6a\uff01-\uff5e\uffe1\ufffd]"
)
"""What may be typed for something else."""
_ONLY_SPACE = {"\u00a0"}
_SPACE = re.compile("[\u2000-\u2008\u200a\u205f\u3000]")
_SPACE_OF_WORDS = re.compile(r"[\u00a0\u2009\u202f](?=[^\W\d_])(?:(?<=[^\W\d_].)|(?<=[^\W\d_],.))")
_HYPHEN = re.compile(r"[\u2010-\u2012](?:(?<=\w[\u2010\u2011])(?=\w)|(?<=\s.)(?=\d))")
_DASH_BEFORE_DIGIT = re.compile(r"[—―]\d")
_MINUS = re.compile(r"(?<=\bдо )[—―](?=\d)|(?<=\bот )[—―](?=\d)")
"""«до —15»: no clause begins behind a preposition."""
_APOSTROPHE = re.compile(r"[`\u00b4](?=[^\W\d_])(?<=[^\W\d_].)")
_POINT = re.compile(r"\u00b7(?=\d)(?<=\d.)(?!10[\^⁻⁰¹²³⁴-⁹])")
"""«7·5»; but «5·10⁶» is a number with its power."""
_UNTOLD = re.compile(r"\ufffd(?=\d)(?<=\d.)")
"""«12\ufffd000», which may be any number: with a letter in it, it is none."""
_WIDE = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)} | {0xFFE1: "£", 0xFE6A: "%"}
_WIDE_SIGN = re.compile("[\ufe6a\uff01-\uff5e\uffe1]")
_ANGLES = str.maketrans("\u2039\u203a", "«»")


def as_meant(text: str) -> str:
    """The text with the characters that were meant; positions are the same.

    >>> as_meant("Пожарные cпаcли 12 человек")
    'Пожарные спасли 12 человек'
    >>> as_meant("rose 7·5％, won`t fall")
    'rose 7.5%, won\\'t fall'
    """
    if _CYRILLIC_LETTER.search(text):
        text = _in_own_letters(text)
    odd = set(_ODD.findall(text))
    if odd <= _ONLY_SPACE:  # most texts have nothing else
        return _SPACE_OF_WORDS.sub(" ", text) if odd else text
    text = _WIDE_SIGN.sub(lambda match: match[0].translate(_WIDE), text)
    text = _SPACE_OF_WORDS.sub(" ", _SPACE.sub("\u00a0", text))
    text = _POINT.sub(".", _APOSTROPHE.sub("'", _HYPHEN.sub("-", text)))
    text = _UNTOLD.sub("q", text)
    return text if "«" in text else text.translate(_ANGLES)


def _in_own_letters(text: str) -> str:
    """A text with Cyrillic letters: its words in the letters of one alphabet, its minuses short."""
    if _MIXED.search(text):
        text = _MIXED_WORD.sub(_in_one_alphabet, text)
    if _ALONE.search(text):
        text = _SMALL_WORD.sub(lambda match: match[0].translate(_TO_CYRILLIC), text)
    if "0-x " in text:
        text = _DECADE.sub("х", text)
    if _DASH_BEFORE_DIGIT.search(text):
        text = _MINUS.sub("−", text)
    return text


def _in_one_alphabet(match: re.Match[str]) -> str:
    """A word in the alphabet of those of its letters that have no twin; «SMSка» has such of both."""
    word = match[0]
    cyrillic, latin = word.translate(_TO_CYRILLIC), word.translate(_TO_LATIN)
    if _LATIN_LETTER.search(cyrillic):
        return word if _CYRILLIC_LETTER.search(latin) else latin
    return cyrillic if _CYRILLIC_LETTER.search(latin) else word
