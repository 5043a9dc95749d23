"""Days that a parsed English tree takes for subjects or objects: «said *Wednesday* that»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes


def set_right(tokens: Sequence[Token]) -> None:
    """Give each such word the part of speech, or the place in the tree, that it has."""
    for word in tokens[1:]:
        if word.rel in ("nsubj", "obj") and _is_day(tokens, word):
            if word.head == word.index - 1 and tokens[word.head].pos == "VERB":
                word.rel = "obl:unmarked"


def _is_day(tokens: Sequence[Token], word: Token) -> bool:
    """«said *Wednesday* that», «reported *yesterday* that», «said *May 4* that»."""
    if word.text.lower() in classes("english/labels")["day-word"]:
        return True
    behind = tokens[word.index + 1 : word.index + 2]
    return word.text.lower() in classes("english/labels")["month"] and any(
        t.pos == "NUM" for t in behind
    )
