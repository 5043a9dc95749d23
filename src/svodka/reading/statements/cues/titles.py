"""What tells more of a source behind its comma: «Лев Карцев, [министр транспорта], сообщил …»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Sentence, Token
from svodka.language.lexicon import classes
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.syntax.morphs import describes, morphs
from svodka.reading.syntax.phrases import name_at

_LONGEST = 12
"""Tokens of a title: «заместитель председателя комитета по делам семьи»."""
_FIRST = 2
"""Tokens of a name and its comma."""
_OTHER = frozenset({"VERB", "AUX", "SCONJ", "PRON", "NUM", "ADV"})
"""What no title holds."""


def is_title(sentence: Sentence, at: int) -> bool:
    """Whether a title begins here, in the case of the name before its comma, and ends at the next comma.

    Not «по словам Карцева, [министр] построил мост», nor «сообщил Карцев, [министр] построил мост».
    """
    tokens = sentence.tokens
    if at < _FIRST or tokens[at - 1].text != ",":
        return False
    noun = next((t for t in tokens[at:] if t.pos != "ADJ"), None)
    if noun is None or not _ends_at_comma(tokens, noun.index):
        return False
    name = name_at(sentence, at - 2)
    if name is None or name.kind != "PER":
        before = next((i for i in range(at - 2, 0, -1) if tokens[i].text == ","), 0)
        # «…, секретаря союза, [союза врачей], …»
        described = noun.pos == "NOUN" and noun.feats.get("Case") == "Gen"
        return described and is_title(sentence, before + 1)
    titles = classes("russian/speaker_nouns", "kind")["person"]
    return noun.lemma in titles and noun.feats.get("Case") == tokens[name.first].feats.get("Case")


def tells_more(sentence: Sentence, cue: Cue, at: int) -> bool:
    """«Согласно данным, [опубликованным] на сайте»: a participle that says more of what a cue names.

    «По словам мэра, [который] построил мост»: or a relative clause. «По словам Лосева, [мэра] Тулы, …»: or
    the title of who is named.
    """
    if at >= len(sentence.tokens):
        return False
    token = sentence.tokens[at]
    if is_title(sentence, at) or token.text.startswith(morphs("relative")):
        return True
    if cue.kind not in ("phrase", "preposition"):
        return False
    if not describes(token) or not cue.first < token.head < at - 1:
        return False
    return token.feats.get("Case") == sentence.tokens[token.head].feats.get("Case")


def _ends_at_comma(tokens: Sequence[Token], noun: int) -> bool:
    """Whether nothing but nouns and what describes them stands up to the next comma."""
    for token in tokens[noun + 1 : noun + _LONGEST]:
        if token.text == ",":
            return True
        if token.pos in _OTHER or token.text in ".:;()":
            return False
    return False
