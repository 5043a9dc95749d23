"""Rules of «причём», «основную часть» and shares in words: a part of what its own sentence has just counted.

Each gives the whole of ``part`` among the figures ``found`` of the document, ``None`` where there is none.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.punctuation import DASHES
from svodka.reading.parts.markers import has_word, words_of
from svodka.reading.parts.stands import Stand, preceding
from svodka.reading.parts.wholes import back, nearest, possible


def share(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Выселены 740 человек, почти половина – дети»: a share in words, whose noun is left out.

    It goes on with a dash or «которых», or «причём» stands before it: «половину которых», «причём треть».
    """
    if not part.fraction or part.lemma or part.site.quantity.change:
        return None
    if part.site.preposition in words_of("changed"):
        return None
    whole = _counted_before(part, found)
    if whole is None:
        return None
    behind = part.site.sentence.tokens[part.site.last + 1 : part.site.last + 2]
    goes_on = has_word(behind, "its") or any(t.text in DASHES for t in behind)
    return whole if goes_on or part.marker("joined", whole.site.last) else None


def joined(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Забил 92 гола, причём 11 – на Олимпиаде»: «причём» and a number without a noun."""
    if part.kind != "count" or part.lemma or not part.order:
        return None
    whole = found[part.order - 1]
    if whole.site.sentence is not part.site.sentence or not possible(part, whole):
        return None
    return whole if part.marker("joined", whole.site.last) else None


def most(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Изъяли 400 кг, основную часть — 350 кг — нашли в порту»: the largest part of what was just told."""
    if part.kind == "percent" or part.site.quantity.change or not preceding(part, "most", 2):
        return None
    return nearest(part, found, part.order, part.site.first, reach=0)


def _counted_before(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """The last amount that is told in the sentence before a share."""
    for whole in back(found, part.order):
        if whole.site.sentence is not part.site.sentence:
            return None
        if whole.kind in ("count", "money", "measure"):
            return whole if whole.amount and possible(part, whole) else None
    return None
