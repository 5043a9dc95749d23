"""Numbers written oddly: letters that a scanner took digits for, and apostrophes that part thousands.

Every character keeps its place, so that no offset changes.
"""

from __future__ import annotations

import re

MISTAKEN = str.maketrans({"О": "0", "о": "0", "O": "0", "З": "3", "l": "1"})
"""Letters that look like a digit; «З» and «О» are Cyrillic, "O" is Latin."""
PARTED = "\u202f"
"""What stands between thousands: a narrow space that does not break."""

_BEHIND = re.compile(r"[0-9][ОоOЗl'’]")
_BEFORE = re.compile(r"[ЗОO][0-9]")
_LETTER_BEHIND_DASH = re.compile(r"[-–—][lI]\d")
_RANGE_END = re.compile(r"(?<=\d[-–—])[lI](?=\d)")
"""What an odd number may be: two cheap looks tell most texts."""
_APOSTROPHES = re.compile(r"(?<![\w'’.,])\d{1,3}(?:(['’])\d{3})(?:\1\d{3})*(?![\w'’])")
_SCANNED = re.compile(
    r"(?<![\w/-])(?=[^\d\s]{0,9}\d)"
    r"(?:З(?=\d)|\d)(?:[\dОOЗ]|(?<=[\dОOЗ])[оl](?=[\dОOЗ]))*(?![^\W\d]|[-/]\w)"
)

_ZEROS = re.compile(
    r"(?<=\d[ \u00a0])(?:[ОO]{3}[ \u00a0])+"
    r"(?=(?:руб|долл|евро|тенге|тонн|человек|гривен|р\.)|[₽$€₸])"
)
"""«300 ООО руб.»: three letters for three noughts, before what nobody counts firms with."""


def with_plain_digits(text: str) -> str:
    """The text with digits for the letters of a number, and spaces for its apostrophes.

    >>> with_plain_digits("В 2О25 году построено З5 домов")
    'В 2025 году построено 35 домов'
    >>> with_plain_digits("Взяли 300 ООО рублей у 40 ООО")
    'Взяли 300 000 рублей у 40 ООО'
    >>> with_plain_digits("8–l0 дронов")
    '8–10 дронов'
    >>> with_plain_digits("1'250'000 men").replace(PARTED, " ")
    '1 250 000 men'
    """
    if _LETTER_BEHIND_DASH.search(text):
        text = _RANGE_END.sub("1", text)
    if "ООО " in text or "OOO " in text:
        text = _ZEROS.sub(lambda match: match[0].translate(MISTAKEN), text)
    if not (_BEHIND.search(text) or _BEFORE.search(text)):
        return text
    text = _APOSTROPHES.sub(lambda match: re.sub("['’]", PARTED, match[0]), text)
    return _SCANNED.sub(lambda match: match[0].translate(MISTAKEN), text)
