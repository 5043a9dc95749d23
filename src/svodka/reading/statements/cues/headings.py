"""Sources that stand before a colon, as headlines have them: «[Росстат]: безработица снизилась»."""

from __future__ import annotations

from collections.abc import Mapping

from svodka.language.analysis import Sentence, Token
from svodka.language.lexicon import folded
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.syntax.phrases import name_at

HEADING = "heading"
"""The kind of cue that a colon after a source is."""
_LONGEST = 9
"""Tokens before the colon: «глава комитета по делам семьи Анна Лис»."""
_STATED = frozenset({"VERB", "AUX"})
_NEVER = frozenset({"VERB", "AUX", "NUM", "SCONJ", "PRON", "ADV"})
_MARKS = frozenset(',;()[]/–—"')
_QUOTES = ("«", "»")
_SAID = frozenset({"person", "body", "media", "unnamed"})


def may_head(sentence: Sentence) -> bool:
    """Whether a colon stands where one may follow a source (no parse needed)."""
    return any(t.text == ":" for t in sentence.tokens[1:_LONGEST])


def heading(sentence: Sentence, nouns: Mapping[str, str]) -> Cue | None:
    """The colon that a source and nothing else stands before, at the beginning of a paragraph.

    A person, an organisation or a noun that names a speaker (``nouns``); after the colon something is stated,
    with a verb: «Фирма «Тара»: закрыты 40 складов». Not «Итоги года: …», «Москва: 12 пожаров», «он
    сказал: …».
    """
    tokens = sentence.tokens
    colon = next((i for i, t in enumerate(tokens[:_LONGEST]) if t.text == ":"), 0)
    after = tokens[colon + 1 :]
    if not colon or len(after) < 3 or not any(t.pos in _STATED for t in after):
        return None
    before = tokens[:colon]
    if before[0].pos == "ADP" or any(t.pos in _NEVER or t.text in _MARKS for t in before):
        return None
    opened, closed = (sum(t.text == mark for t in before) for mark in _QUOTES)
    if opened != closed or before[0].text in _QUOTES:
        return None
    head = next((t for t in before if not 0 <= t.head < colon), before[0])
    if not _speaks(sentence, head, nouns):
        return None
    mark = tokens[colon]
    return Cue(
        sentence.index, colon, colon, head.index, mark.start, mark.end, HEADING, "say", HEADING
    )


def _speaks(sentence: Sentence, head: Token, nouns: Mapping[str, str]) -> bool:
    name = name_at(sentence, head.index)
    if name is not None and name.kind in ("PER", "ORG"):
        return True
    return nouns.get(folded(head.lemma)) in _SAID
