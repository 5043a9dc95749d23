"""Cyrillic letters that old fonts call Western: «Èòîãè» is «Итоги»."""

from __future__ import annotations

import re

from svodka.errors import SourceError
from svodka.sources.encoding import decode

_WESTERN = re.compile(r"[À-ÿ]")


def cyrillic(text: str) -> str:
    """The text as it was meant; itself where its letters are mostly no Western ones."""
    letters = sum(map(str.isalpha, text))
    if len(_WESTERN.findall(text)) <= letters / 2:
        return text
    try:
        return decode(text.encode("cp1252", "replace")).text
    except SourceError:
        return text
