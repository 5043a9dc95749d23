"""Asides: words of saying by which the narrator turns to the reader: «Напомним», «Стоит отметить, что».

They attribute nothing, and what they introduce goes on with nobody's words. Of 120 sentences that begin so
in annotated articles, 117 are the narrator's; the others stand in quotation marks.
"""

from __future__ import annotations

from svodka.language.analysis import Sentence
from svodka.language.lexicon import classes, folded

_BEFORE = 4
"""Tokens that may stand before an aside: «Кроме того, стоит отметить»."""
_BETWEEN = 2
"""Words between the two of «стоит также особо отметить»."""
_SMALL = frozenset({"ADV", "CCONJ", "SCONJ", "PART", "ADP", "PRON", "PUNCT"})
_MARKS = frozenset("«»„“”\"'—–-")
NONE = range(0)


def aside(sentence: Sentence, language: str = "russian") -> range:
    """The tokens of the aside that a sentence begins with, empty where it begins with none."""
    words = classes(f"{language}/asides")
    tokens = sentence.tokens
    for at, token in enumerate(tokens[: _BEFORE + 1]):
        low = folded(token.text)
        if low in words["word"]:
            return range(at, at + 1)
        if low in words["needed"]:
            following = (t.text.casefold() for t in tokens[at + 1 : at + 2 + _BETWEEN])
            said = next((n for n, word in enumerate(following) if word in words["saying"]), -1)
            if said >= 0:
                return range(at, at + 2 + said)
        if low in words["remark"] and at + 1 < len(tokens) and tokens[at + 1].text in words["that"]:
            return range(at, at + 1)
        if token.pos not in _SMALL or token.text in _MARKS:
            return NONE
    return NONE
