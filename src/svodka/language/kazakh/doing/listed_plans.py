"""Deeds of a Kazakh list that its heading proposes or plans: «Ұсыныстар: 1) 40 автобус *сатып алу*; 2) …»."""

from __future__ import annotations

from svodka.language.introductions import introduction
from svodka.language.kazakh.morphology.verb_endings import DEED
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import order_begins

_ENDS = frozenset({"", ".", ";", ","})
"""What ends an item."""
_TO_COME = ("proposing", "goal", "plan", "planning", "intended")
"""The classes of words of a heading whose items are to be done."""


def is_listed_plan(site: Site, at: int) -> bool:
    """«Міндеттер: / - 12 аялдама *салу*;»: whether a deed ends an item of what is to be done.

    Not «Атқарылған жұмыс: 12 аялдама салу», nor «Жоспар орындалды: …».
    """
    named = site.low(at).endswith(DEED) and site.tokens[at].feats.get("VerbForm") == "Inf"
    if not named or site.low(at + 1) not in _ENDS:
        return False
    words = _heading(site)
    if any(order_begins(word, "fulfilled") for word in words):
        return False
    return any(order_begins(word, kind) for word in words for kind in _TO_COME)


def _heading(site: Site) -> list[str]:
    """The words before the first colon of a sentence, or those of the line over its list."""
    lows = site.around.lows[: site.first]
    if ":" in lows:
        return lows[: lows.index(":")]
    line = introduction(site.outline, site.sentence.paragraph)
    if line < 0:
        return []
    start, end = site.outline.paragraphs[line]
    return site.outline.text[start:end].lower().rsplit(". ", 1)[-1].split()
