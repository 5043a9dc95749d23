"""What stands around a figure that may say that it is a part: «лишь», «больше всего», «остальные»."""

from __future__ import annotations

from svodka.reading.parts.markers import has_word, words_of
from svodka.reading.parts.stands import Stand, preceding

CUES = (
    "cue.fraction", "cue.people", "cue.only", "cue.left", "cue.that", "cue.its", "cue.most", "cue.first",
    "cue.opens", "cue.placed", "cue.behind",
)  # fmt: skip
"""The names of :func:`cues`."""
_ONLY, _MOST = 4, 9
"""How many tokens before the part «лишь» and «больше всего» may stand."""
_NEXT = 3
"""How many tokens into the next sentence «остальные» may stand."""


def cues(part: Stand) -> list[float]:
    """What the words around a part say, in the order of :data:`CUES`."""
    site = part.site
    tokens = site.sentence.tokens
    behind = tokens[site.last + 1 :]
    return [
        float(part.fraction),
        float(part.people),
        float(preceding(part, "only", _ONLY)),
        2.0 * has_word(behind, "left") + _left_next(part),
        float(has_word(behind[:1], "that")),
        float(has_word(behind[:1], "its")),
        float(preceding(part, "most", _MOST)),
        float(has_word(tokens[max(0, site.first - 1) : site.first], "first")),
        float(site.first <= 1 and not part.lemma),
        float(site.preposition in words_of("placed")),
        float(len(behind)),
    ]


def _left_next(part: Stand) -> bool:
    """«Троих выписали. Остальные в больнице»: whether the next sentence tells of those who are left."""
    sentences, at = part.site.page.outline.sentences, part.site.sentence.index + 1
    return at < len(sentences) and has_word(sentences[at].tokens[:_NEXT], "left")
