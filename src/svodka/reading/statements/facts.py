"""What features ask of a parsed sentence again and again, found once: its words, its stops, its counts."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from svodka.language.analysis import Sentence, Token
from svodka.reading.statements.references import told_before

_PREDICATES = frozenset(["нет", "можно", "нужно", "нельзя", "надо"])
_VERBAL = frozenset(["VERB", "AUX", "ADJ"])
"""Parts of speech that may have a finite form or a short one."""
_MATTERS = frozenset(["этом", "чём", "чем", "произошедшем", "случившемся"])
_DEMONSTRATIVES = frozenset(["эту", "эти", "такую", "такие", "данную", "этого", "этой"])
_TIDINGS = frozenset(["информ", "данные", "сведен", "новост", "сообще"])
_BACK = _DEMONSTRATIVES | {"об", "о"}


class Facts:
    """A parsed sentence as features see it.

    ``lower`` are its words; ``finite``, ``verbs``, ``commas`` and ``predicates`` the places of tokens
    of a kind, in order (:func:`between` counts them); ``about`` is what :func:`about_this` says.
    """

    __slots__ = (
        "_largest",
        "_sentence",
        "about",
        "commas",
        "finite",
        "lower",
        "predicates",
        "verbs",
    )

    def __init__(self, sentence: Sentence) -> None:
        tokens = sentence.tokens
        self._sentence = sentence
        self._largest: list[int] | None = None
        self.lower = [t.text.casefold() for t in tokens]
        self.about = about_this(sentence, self.lower)
        verbal = [t for t in tokens if t.pos in _VERBAL]
        self.finite = [t.index for t in verbal if t.feats.get("VerbForm") == "Fin"]
        self.verbs = [t.index for t in verbal if t.pos == "VERB"]
        self.commas = [i for i, word in enumerate(self.lower) if word == ","]
        self.predicates = self.finite
        short = [t.index for t in verbal if t.feats.get("Variant") == "Short"]
        if short or not _PREDICATES.isdisjoint(self.lower):
            modal = [i for i, word in enumerate(self.lower) if word in _PREDICATES]
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


def is_predicate(token: Token) -> bool:
    """Whether a token can carry a clause: a finite verb, a short participle or adjective, «нет»."""
    return (
        token.feats.get("VerbForm") == "Fin"
        or token.feats.get("Variant") == "Short"
        or token.text.casefold() in _PREDICATES
    )


def about_this(sentence: Sentence, lower: list[str]) -> int:
    """How a sentence refers back: 1 «об этом», 2 «эту информацию», 3 «это» alone, 4 verb first; 0 not."""
    if not _BACK.isdisjoint(lower):
        for word, after in pairwise(lower):
            if word in _BACK:
                if word in _DEMONSTRATIVES:
                    if after[:6] in _TIDINGS:
                        return 2
                elif after in _MATTERS:
                    return 1
    if told_before(sentence.tokens) >= 0:
        return 2
    if "это" in lower[:6]:
        return 3
    return 4 if lower and sentence.tokens[0].pos == "VERB" else 0
