"""Whether a Kazakh verb tells of what is over: «аралады», «ұстады»; «алады» and «құрайды» are of now."""

from __future__ import annotations

import re

from svodka.language.kazakh.morphology.verb_endings import PAST
from svodka.language.kazakh.site import deed_words

STEM = re.compile(r".{3,}(?:ла|ле)д[ыі]|.+[сқкпңлнр](?:та|те|да|де)д[ыі]")
"""The past tense of a stem that ends with a vowel: «аралады», «ұстады»; «айтады» is present."""


def is_past(low: str) -> bool:
    """«Ұстады», «аралады», «жойды», and not «алады», «құрайды», which are of now or to come."""
    if PAST.fullmatch(low) is None or low.endswith(("айды", "ейді")):
        return False
    if not low.endswith(("ады", "еді")) or low in deed_words("vowel-past"):
        return True
    return STEM.fullmatch(low) is not None
