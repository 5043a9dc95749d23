"""Days that a parsed English tree takes for a subject, or for a part of a name."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.cues import weekdays
from svodka.language.lexicon import classes

_WHERE = frozenset(["in", "across", "near", "outside", "inside"])
"""Prepositions before a place, and before no day."""


def set_right(tokens: Sequence[Token]) -> None:
    """Make times of them."""
    for word in tokens[1:]:
        if word.rel in ("nsubj", "obj") and _is_day(tokens, word):
            if word.head == word.index - 1 and tokens[word.head].pos == "VERB":
                word.rel = "obl:unmarked"
        elif word.rel in ("obl", "nmod") and word.text.lower() in weekdays():
            _behind_name(tokens, word)


def _is_day(tokens: Sequence[Token], word: Token) -> bool:
    """«said *Wednesday* that», «reported *yesterday* that», «said *May 4* that»."""
    if word.text.lower() in classes("english/labels")["day-word"]:
        return True
    behind = tokens[word.index + 1 : word.index + 2]
    return word.text.lower() in classes("english/labels")["month"] and any(
        t.pos == "NUM" for t in behind
    )


def _behind_name(tokens: Sequence[Token], day: Token) -> None:
    """«were held in *Karsun* Monday»: a place and the weekday behind it, which the tree makes one name."""
    name = tokens[day.index - 1]
    case = next((t for t in tokens[: name.index] if t.head == day.index and t.rel == "case"), None)
    if name.pos != "PROPN" or name.head != day.index or case is None:
        return
    if case.text.lower() not in _WHERE:
        return  # «on Easter Sunday»
    name.head, name.rel = day.head, day.rel
    for token in tokens[case.index : name.index]:
        if token.head == day.index:
            token.head = name.index
    day.rel = "obl:unmarked"
