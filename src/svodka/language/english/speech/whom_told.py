"""Where what is said begins behind an English verb of saying: behind whom one tells, and on which day."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import weekdays
from svodka.language.english.speech.contents import that_clause
from svodka.language.english.speech.second_voices import Span
from svodka.language.english.tree import subtree

_WHOM = frozenset({"obj", "iobj", "compound:prt"})
"""How whom one tells hangs on the verb, and «out» of «pointed out»."""
_OPENS = frozenset({"DET", "PRON", "NOUN", "PROPN", "NUM", "ADJ"})
"""How a clause begins behind it: with its subject."""
_NEVER = frozenset({"NUM", "ADV", "PUNCT", "SCONJ"})
"""What is no part of whom one tells."""


def behind_whom(sentence: Sentence, verb: Token, told: Span | None) -> Span | None:
    """What is said, without the words between the verb and it.

    «told Radio Dale that *40 men came*», «told reporters *40 men came*», «said on Monday *40 men came*».
    """
    clause = that_clause(sentence, verb)
    if told is None:
        return clause
    first, last = told
    if clause is not None and verb.index < first < clause[0] - 1 <= last:
        return clause[0] - 1, last
    if first == verb.index + 1:
        begins = _clause_start(sentence, verb)
        between = range(first, begins)
        opens = sentence.tokens[begins].pos in _OPENS
        if between and opens and set(between) <= _whom(sentence, verb):
            return begins, last
        return min(_behind_day(sentence, first), last), last
    return told


def _behind_day(sentence: Sentence, at: int) -> int:
    """The token behind «Monday», «on Monday», when it was said, whatever the tree says; or ``at``."""
    tokens = sentence.tokens
    day = at + 1 if tokens[at].pos == "ADP" and at + 1 < len(tokens) else at
    return day + 1 if tokens[day].low in weekdays() else at


def _clause_start(sentence: Sentence, verb: Token) -> int:
    """The first token of the clause that hangs on the verb behind it; 0 where none does."""
    for child in sentence.children[verb.index]:
        if sentence.tokens[child].rel == "ccomp" and child > verb.index:
            return subtree(sentence, child)[0]
    return 0


def _whom(sentence: Sentence, verb: Token) -> set[int]:
    """The tokens of whom one tells, and of the day; not «reported *two fires*», «knows *how much*»."""
    tokens = sentence.tokens
    out: set[int] = set()
    for child in sentence.children[verb.index]:
        first, last = subtree(sentence, child)
        words = tokens[first : last + 1]
        whom = tokens[child].rel in _WHOM or tokens[child].low in weekdays()
        if whom and child > verb.index and all(t.pos not in _NEVER for t in words):
            out.update(range(first, last + 1))
    return out
