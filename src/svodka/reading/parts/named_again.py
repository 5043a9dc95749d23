"""Rules of groups: a part is counted of those that were counted before, and are named again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.reading.parts.stands import Stand, preceding
from svodka.reading.parts.wholes import back, nearest, possible

_GROUP_SENTENCES = 5
"""How many sentences back a group may be counted that is named again."""
_SAMPLE_SENTENCES = 8
"""How many sentences back the size of a sample may stand."""
_AMONG = 14
"""How many tokens before the part «среди пострадавших» may stand."""


def among(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Ранены 70 человек. Среди пострадавших четверо детей»: the group was counted before."""
    marker = part.marker("among")
    if marker is None or part.site.first - marker.last > _AMONG:
        return None
    return nearest(part, found, part.order, marker.first, _GROUP_SENTENCES)


def same_group(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Составлен список из 400 домов. … Снесут 90 домов»: the same noun, out of a counted set."""
    if not part.lemma or part.kind == "percent":
        return None
    for whole in back(found, part.order):
        if part.site.sentence.index - whole.site.sentence.index > _GROUP_SENTENCES:
            return None
        if possible(part, whole) and part.lemma == whole.lemma and preceding(whole, "out_of", 3):
            return whole
    return None


def fate(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Заразились 900 человек, 40 умерли»: what became of some of the patients."""
    tokens = part.site.sentence.tokens
    if not _has(tokens[max(0, part.site.first - 3) : part.site.last + 4], "fate"):
        return None
    for whole in back(found, part.order, 3):
        if part.site.sentence.index - whole.site.sentence.index > 1:
            return None
        around = whole.site.sentence.tokens[max(0, whole.site.first - 6) : whole.site.last + 4]
        named = whole.animate or not whole.lemma
        if named and possible(part, whole) and _has(around, "ill"):
            return whole
    return None


def asked(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Опросили 1200 человек. Четверть опрошенных не знает соседей»: a share of a counted sample."""
    if part.kind != "percent" or part.site.quantity.change:
        return None
    for whole in back(found, part.order):
        if part.site.sentence.index - whole.site.sentence.index > _SAMPLE_SENTENCES:
            return None
        if whole.kind == "count" and whole.animate and _has(whole.site.sentence.tokens, "asked"):
            tokens = part.site.sentence.tokens[part.site.last + 1 : part.site.last + 4]
            return whole if _has(tokens, "asked") else None
    return None


@cache
def _lemmas(kind: str) -> frozenset[str]:
    return classes("russian/parts").get(kind, frozenset())


def _has(tokens: Sequence[Token], kind: str) -> bool:
    """Whether one of the tokens is a word of a class of the lexicon."""
    return any(t.lemma.replace("ё", "е") in _lemmas(kind) for t in tokens)
