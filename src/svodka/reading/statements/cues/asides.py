"""Asides: words of saying by which the narrator turns to the reader: «Напомним», «Стоит отметить, что».

They attribute nothing, and what they introduce goes on with nobody's words. Of 120 sentences that begin so
in annotated articles, 117 are the narrator's; the others stand in quotation marks. So are the figures of
sentences with «, напомним,» inside, and of nearly all that conclude («Таким образом, …») without a cue.
"""

from __future__ import annotations

from svodka.language.analysis import Sentence
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES

_BEFORE = 4
"""Tokens that may stand before an aside: «Кроме того, стоит отметить»."""
_BETWEEN = 2
"""Words between the two of «стоит также особо отметить»."""
_SMALL = frozenset({"ADV", "CCONJ", "SCONJ", "PART", "ADP", "PRON", "PUNCT"})
_MARKS = frozenset("«»„“”\"'—–-")
_QUOTES = _MARKS - DASHES
_SET_OFF = ((",", ","), (",", "."))
"""What stands before and behind an aside within a sentence."""
_CONCLUDING = 2
"""Words of «таким образом»."""
NONE = range(0)


def aside(sentence: Sentence, language: str = "russian") -> range:
    """The tokens of the aside that a sentence begins with, or that commas set off in it; else empty."""
    words = classes(f"{language}/asides")
    tokens = sentence.tokens
    for at, (token, low) in enumerate(zip(tokens[: _BEFORE + 1], sentence.lower, strict=False)):
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
            break
    return _inside(sentence, words["inside"])


def _inside(sentence: Sentence, words: frozenset[str]) -> range:
    """«Завод, [напомним], стоит с мая»: an aside that commas set off, in nobody's quotation."""
    if words.isdisjoint(sentence.lower):
        return NONE
    tokens = sentence.tokens
    for at, low in enumerate(sentence.lower[1:-1], 1):
        if low in _QUOTES:
            return NONE
        if low in words and (tokens[at - 1].text, tokens[at + 1].text) in _SET_OFF:
            return range(at, at + 1)
    return NONE


def concludes(sentence: Sentence, language: str = "russian") -> bool:
    """«[Таким образом], погибших уже 13»: a sentence by which the narrator sums up what was told."""
    opening = " ".join(sentence.lower[:_CONCLUDING])
    return opening in classes(f"{language}/asides")["conclusion"]


def before_news(sentence: Sentence, language: str = "russian") -> bool:
    """«[Ранее] мэр закрыл мост»: a sentence in which the narrator tells what was before the news.

    Of 38 such sentences in annotated articles, none is surely somebody's words.
    """
    return (
        bool(sentence.tokens) and sentence.lower[0] in classes(f"{language}/asides")["before-news"]
    )
