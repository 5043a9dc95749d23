"""What stands in quotation marks in Kazakh and is speech, and no name."""

from __future__ import annotations

import re
from bisect import bisect_right

from svodka.language.analysis import Outline, Sentence
from svodka.language.kazakh.site import Span
from svodka.language.lexicon import beginnings

QUOTED = re.compile(
    r"«((?:[^«»]|«[^«»\n]{1,80}»){2,1500})»|“([^“”]{2,1500})”|\"([^\"\n]{2,1500})\""
)
"""Speech in quotation marks, of several paragraphs at times, with names in quotation marks inside."""
MIN_QUOTE = 4
"""Words of a quotation that is speech and no name."""


def quotations(outline: Outline, parsed: list[Sentence]) -> dict[int, list[Span]]:
    """Quotations that are speech, by the sentence that they end in."""
    out: dict[int, list[Span]] = {}
    if not any(map(outline.text.__contains__, '«“"')):
        return out
    starts = [sentence.start for sentence in outline.sentences]
    wanted = {sentence.index for sentence in parsed}
    for match in QUOTED.finditer(outline.text):
        at = bisect_right(starts, match.end() - 1) - 1
        if at not in wanted or len(match.group().split()) < MIN_QUOTE:
            continue
        if not _names(outline.sentences[at], match.end()):
            out.setdefault(at, []).append(match.span())
    return out


def _names(sentence: Sentence, end: int) -> bool:
    """«„Көлік жүргізу ережесін бұзу“ бабы бойынша»: whether a noun that owns the words stands behind them."""
    behind = next((token for token in sentence.tokens if token.start >= end), None)
    inside = [token for token in sentence.tokens if token.end < end]
    if behind is None or not inside or inside[-1].feats.get("VerbForm") == "Fin":
        return False
    owned = behind.pos == "NOUN" and bool(behind.feats.get("Poss"))
    owned = owned or behind.text.startswith(beginnings("kazakh/no_figures", "article"))
    return owned and behind.text.islower() and inside[-1].text[-1].isalpha()
