"""Headlines: what one states is its medium's own, whoever tells it again below."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.reading.claims.choosing.source_choice import Source
from svodka.reading.syntax.sites import Site

_ENDS = frozenset(".,:;…")
"""What ends a paragraph that is no headline."""
_QUOTES = "»”“\"'"


def told_below(site: Site, options: Sequence[Source]) -> list[int]:
    """«[Открыты 5 школ]⏎ … Об этом сообщил мэр»: «об этом» below a headline is not the headline.

    Of some 200 figures of headlines without a word of saying in annotated articles one has a source.
    """
    end = _headline_end(site)
    return [
        i
        for i, o in enumerate(options)
        if o.statement.mode == "indirect" and o.statement.cue and o.statement.cue.start >= end > 0
    ]


def _headline_end(site: Site) -> int:
    """Where the headline ends that a figure stands in; 0 where it stands in none."""
    outline = site.page.outline
    if site.sentence.paragraph or len(outline.paragraphs) < 2:
        return 0
    start, end = outline.paragraphs[0]
    words = outline.text[start:end].rstrip().rstrip(_QUOTES)
    return 0 if words[-1:] in _ENDS else end
