"""What features ask of a parsed sentence again and again, found once: its words, its stops, its counts."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from itertools import pairwise

from svodka.language.analysis import Sentence, Token
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.references import told_before
from svodka.reading.syntax.morphs import describes

_VERBAL = frozenset(["VERB", "AUX", "ADJ"])
"""Parts of speech that may have a finite form or a short one."""
_STEM = 6
"""Letters that the forms of a word of tidings share."""


class Facts:
    """A parsed sentence as features see it.

    ``lower`` are its words, folded; ``finite``, ``verbs``, ``commas`` and ``predicates`` the places of tokens
    of a kind, in order (:func:`between` counts them); ``about`` is what :func:`about_this` says.
    """

    __slots__ = (
        "_largest",
        "_sentence",
        "about",
        "commas",
        "finite",
        "language",
        "lower",
        "predicates",
        "verbs",
    )

    def __init__(self, sentence: Sentence, language: str = "russian") -> None:
        tokens = sentence.tokens
        self._sentence = sentence
        self.language = language
        self._largest: list[int] | None = None
        self.lower = sentence.lower
        self.about = about_this(sentence, self.lower, language)
        verbal = [t for t in tokens if t.pos in _VERBAL]
        self.finite = [t.index for t in verbal if t.feats.get("VerbForm") == "Fin"]
        self.verbs = [t.index for t in verbal if t.pos == "VERB"]
        self.commas = [i for i, word in enumerate(self.lower) if word == ","]
        self.predicates = self.finite
        short = [t.index for t in verbal if t.feats.get("Variant") == "Short"]
        predicates = attribution("predicate", language)
        if short or not predicates.isdisjoint(self.lower):
            modal = [i for i, word in enumerate(self.lower) if word in predicates]
            self.predicates = sorted({*self.finite, *short, *modal})

    def top(self, first: int, last: int) -> int:
        """The token of a stretch that depends on one outside it; of several, that with most dependents."""
        if self._largest is None:
            sizes = [len(children) for children in self._sentence.children]
            self._largest = sorted(range(len(sizes)), key=sizes.__getitem__, reverse=True)
        tokens = self._sentence.tokens
        for at in self._largest:
            if first <= at <= last and not first <= tokens[at].head <= last:
                return at
        return first


def between(places: list[int], first: int, end: int) -> int:
    """How many of these places stand from ``first`` on, before ``end``; none where ``end`` is less."""
    if not places or first >= end:
        return 0
    return bisect_left(places, end) - bisect_left(places, first)


def is_predicate(token: Token, language: str = "russian") -> bool:
    """Whether a token can carry a clause: a finite verb, a short participle or adjective, «нет»."""
    return (
        token.feats.get("VerbForm") == "Fin"
        or token.feats.get("Variant") == "Short"
        or token.text.casefold() in attribution("predicate", language)
    )


def about_this(sentence: Sentence, lower: list[str], language: str = "russian") -> int:
    """How a sentence (``lower``: its words, folded) refers back.

    1 «об этом», 2 «эту информацию», 3 «это» alone, 4 verb first; 0 not.
    """
    back, matters = attribution("back", language), attribution("matter", language)
    if not back.isdisjoint(lower):
        demonstratives = attribution("demonstrative", language)
        for word, after in pairwise(lower):
            if word in back:
                if word in demonstratives:
                    if after[:_STEM] in _tidings(language):
                        return 2
                elif after in matters:
                    return 1
    if told_before(sentence.tokens) >= 0:
        return 2
    if not attribution("this", language).isdisjoint(lower[:6]):
        return 3
    # not «[потерпевшая] сообщила, что …»
    verb = lower and sentence.tokens[0].pos == "VERB" and not describes(sentence.tokens[0])
    return 4 if verb else 0


@cache
def _tidings(language: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in attribution("tidings", language))
