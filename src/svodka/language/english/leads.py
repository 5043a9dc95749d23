"""The line above the items of an English list: «*In April the board has:* / – closed 40 shops»."""

from __future__ import annotations

from svodka.language.analysis import BULLETS, Outline, Sentence, Token
from svodka.language.introductions import introduction, is_item, run

_ENDS = frozenset(".!?;,…")
"""What no heading ends with."""
_LONGEST = 90
"""Characters of a heading that stands above items without a colon."""


def lead(outline: Outline, sentence: Sentence) -> Sentence | None:
    """The sentence that leads to the list in an item of which another stands: the one with its colon.

    Or a short heading right above items with bullets: «Results for April / – Shops closed: 40».
    """
    paragraph = sentence.paragraph
    if not paragraph or not is_item(outline, paragraph):
        return None
    line = introduction(outline, paragraph)
    if line < 0:
        line = _heading(outline, paragraph)
    return outline.sentence_at(outline.paragraphs[line][1] - 1) if line >= 0 else None


def _heading(outline: Outline, item: int) -> int:
    """The paragraph right above the items that may be their heading; -1 if none."""
    above = run(outline, item).start - 1
    if above < 0 or outline.text[outline.paragraphs[item][0]] not in BULLETS:
        return -1
    start, end = outline.paragraphs[above]
    return above if end - start <= _LONGEST and outline.text[end - 1] not in _ENDS else -1


def states(sentence: Sentence) -> bool:
    """Whether a parsed line tells something with a finite verb, and is no mere heading."""
    return any(t.feats.get("VerbForm") == "Fin" for t in sentence.tokens)


def leads_with(sentence: Sentence) -> Token | None:
    """The last word of a parsed line before its colon; ``None`` where no colon ends it."""
    tokens = sentence.tokens
    return tokens[-2] if len(tokens) > 1 and tokens[-1].text == ":" else None


def opens_item(sentence: Sentence, index: int) -> bool:
    """Whether a token is the first word of an item, behind its bullet or number."""
    return all(not t.text[0].isalpha() for t in sentence.tokens[:index])
