"""Where a short noun phrase begins: with the adverb of its participle, and no mark of quotation alone."""

from __future__ import annotations

from svodka.language.analysis import Sentence
from svodka.language.english.marks import QUOTES


def with_adverb(sentence: Sentence, start: int, head: int, first: int) -> int:
    """«12 *newly opened* schools»: the first token of a phrase whose participle an adverb describes."""
    tokens, before = sentence.tokens, start - 1
    if not first <= before < head - 1 or tokens[start].pos != "VERB":
        return start
    adverb = tokens[before].pos == "ADV" and tokens[before].head == start
    return before if adverb else start


def with_quote(sentence: Sentence, start: int, head: int, first: int) -> int:
    """«12 *"Harpoon" missiles*»: the mark that opens a quotation in a phrase, or the token behind one that
    opens nothing: «12 so-called "*scouts*"».
    """
    tokens = sentence.tokens
    inside = [t.index for t in tokens[start:head] if t.text in QUOTES]
    if len(inside) != 1:
        return start
    opened = start - 1 >= first and tokens[start - 1].text in QUOTES
    return start - 1 if opened else inside[0] + 1
