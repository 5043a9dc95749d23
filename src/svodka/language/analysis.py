"""What analysis gives to reading: paragraphs, sentences, tokens with tags, lemmas and trees, names.

An :class:`Outline` is made for a whole document at once and is cheap; its sentences are *parsed*
(tags, lemmas, tree, names) only where reading asks for it, in one batch over many documents
(:meth:`Analyzer.parse`). All offsets are code points of the text that the outline was made from.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, Protocol

from svodka.language.lexicon import folded
from svodka.language.punctuation import DASHES
from svodka.model import Span

if TYPE_CHECKING:  # whoever only asks a ledger needs no numpy
    import numpy as np
    from numpy.typing import NDArray

BULLETS = frozenset("•·▪●◦*▫◾◽▸►‣⁃➤➡✅✔☑🔹🔸🔴🔵🟢🟡🟠⚫⚪❌❗‼🔺🔻📌📍👉") | DASHES
"""What an item of a list may begin with."""
NO_FEATS: dict[str, str] = {}
"""What tokens have before they are parsed; all share it, as all with one tag share its features."""


class Token:
    """One token, ``low`` in small letters.

    ``pos`` and ``feats`` are Universal Dependencies; ``head`` is an index, -1 at the root. Tags, lemma and
    tree are empty (``""``, ``{}``, -1) until the sentence is parsed.
    """

    __slots__ = ("end", "feats", "head", "index", "lemma", "low", "pos", "rel", "start", "text")

    def __init__(self, index: int, text: str, start: int, end: int, low: str = "") -> None:
        self.index, self.text, self.start, self.end = index, text, start, end
        self.low = low or text.lower()
        self.pos = ""
        self.feats = NO_FEATS
        self.lemma = ""
        self.head = -1
        self.rel = ""

    @property
    def describes(self) -> bool:
        """Whether it describes a noun: «71 *suspected* and 16 confirmed cases», «15 запланированных»."""
        return self.pos == "ADJ" or self.feats.get("VerbForm") == "Part"

    def __repr__(self) -> str:
        return f"Token({self.index}, {self.text!r}, {self.pos}, head={self.head}, {self.rel})"


_start, _end = attrgetter("start"), attrgetter("end")


def touched(tokens: Sequence[Token], start: int, end: int) -> range:
    """The places of the tokens of a sentence that these characters touch."""
    first = bisect_right(tokens, start, key=_end)
    return range(first, bisect_left(tokens, end, lo=first, key=_start))


@dataclass(frozen=True, slots=True)
class Name(Span):
    """A named entity: ``kind`` is PER, ORG or LOC; ``first`` and ``last`` are token indices (inclusive)."""

    kind: str = "PER"
    first: int = 0
    last: int = 0


@dataclass(slots=True)
class Sentence:
    """One sentence of an outline."""

    index: int
    start: int
    end: int
    paragraph: int
    tokens: list[Token]
    parsed: bool = False
    names: list[Name] = field(default_factory=list)
    children: Sequence[Sequence[int]] = ()
    """Token indices of the dependents of each token, left to right (parsed sentences only)."""
    vectors: NDArray[np.float32] | None = None
    """What the analysis knows of each token in its context, as (tokens, dimensions) (parsed only)."""
    _lower: list[str] | None = field(default=None, repr=False, compare=False)

    @property
    def lower(self) -> list[str]:
        """The tokens as words are looked up (:func:`folded`), found once."""
        if self._lower is None:
            # all at once, for no token holds the end of a line
            words = "\n".join([token.text for token in self.tokens])
            self._lower = folded(words).split("\n") if words else []
        return self._lower


def uncapitalized(sentence: Sentence, token: Token) -> str:
    """A word without the capital that it has because its sentence begins with it, unless it is a name."""
    named = any(name.first <= token.index <= name.last for name in sentence.names)
    begins = not any(t.text[0].isalnum() for t in sentence.tokens[: token.index])
    if named or not begins or token.pos == "PROPN" or not token.text[1:].islower():
        return token.text
    return token.text[0].lower() + token.text[1:]


def rewritten(tokens: Sequence[Token], forms: Mapping[int, str]) -> str:
    """Neighbouring tokens as a text, those of ``forms`` (by index) in another form; spaces stay."""
    words = [forms.get(token.index, token.text) for token in tokens]
    gaps = [" " if b.start > a.end else "" for a, b in pairwise(tokens)]
    return "".join(word + gap for word, gap in zip(words, [*gaps, ""], strict=False))


@dataclass(slots=True)
class Outline:
    """A text cut into paragraphs (lines that are not blank), sentences and tokens."""

    text: str
    sentences: list[Sentence]
    paragraphs: list[tuple[int, int]]
    """Character spans of the paragraphs; a sentence never crosses one."""
    items: dict[int, str] = field(default_factory=dict, repr=False, compare=False)
    """What begins the paragraphs that were asked for as items of lists (see ``introductions``)."""

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds the character at ``offset``, or ``None`` between sentences."""
        at = bisect_right(self.sentences, offset, key=_end)
        if at < len(self.sentences) and self.sentences[at].start <= offset:
            return self.sentences[at]
        return None


def has_bullet(outline: Outline, sentence: Sentence) -> bool:
    """«- изъято 40 единиц оружия;»: whether a bullet opens a sentence."""
    return outline.text[sentence.start] in BULLETS


class Analyzer(Protocol):
    """Analysis of one language."""

    def in_sentence_case(self, text: str) -> str:
        """The text with its lines in capitals as a sentence has them; no position changes."""

    def outline(self, text: str) -> Outline:
        """The sentences and tokens of a text; never raises, whatever the text."""

    def parse(self, sentences: Iterable[Sentence]) -> None:
        """Fill tags, lemmas, trees and names of these sentences (of any documents), in one batch."""

    def nominative(self, sentence: Sentence, start: int, end: int) -> str:
        """The words between two characters of a parsed sentence, as a list would name them."""
