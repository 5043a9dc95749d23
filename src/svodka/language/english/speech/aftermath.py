"""Sentences of what came of something said, which nobody said: «Shares fell *after the announcement*»."""

from __future__ import annotations

from itertools import pairwise

from svodka.language.analysis import Sentence
from svodka.language.english.cues import reporting

_AFTER = frozenset(["after", "following"])
"""What stands before words of somebody, behind which something happened."""
_KNOWN = frozenset(["the", "that", "this", "his", "her", "its", "their"])


def of_aftermath(sentence: Sentence) -> bool:
    """«Oil surged *following his remarks*», «protests broke out *after the speech*»."""
    tokens = sentence.tokens
    return any(
        known.low in _KNOWN
        and words.lemma in reporting("utterance")
        and known.index > 0
        and tokens[known.index - 1].low in _AFTER
        for known, words in pairwise(tokens)
    )
