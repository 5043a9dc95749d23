"""The analyzer of Russian: cuts a text, and parses the sentences that reading asks for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from svodka.language.analysis import Outline, Sentence
from svodka.language.russian import segmentation
from svodka.language.russian.encoder import MOST_TOKENS, Batch, Words
from svodka.language.russian.lemmas import Lemmas
from svodka.language.russian.names import names
from svodka.language.russian.pretrained import Floats, data_folder
from svodka.language.russian.tagger import Parser, Recognizer, Tagger, load_words
from svodka.language.russian.vectors import Projection

BATCH_TOKENS = MOST_TOKENS
"""Tokens parsed at once: enough for the matrix products to be quick; some 30 MB of memory."""


@dataclass(slots=True)
class RussianSentence(Sentence):
    """A sentence that knows the text it was cut from, for the words of its names."""

    text: str = ""

    def words(self) -> str:
        """The text of the sentence."""
        return self.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag of the tagger, taken apart. ``feats`` is shared by all tokens that carry the tag."""

    text: str
    pos: str
    feats: dict[str, str]

    @classmethod
    def of(cls, text: str) -> Tag:
        """The tag that is written ``POS|Feature=Value|…``."""
        pos, *features = text.split("|")
        pairs = (feature.partition("=") for feature in features)
        return cls(text, pos, {name: value for name, _, value in pairs})


class RussianAnalyzer:
    """Analysis of Russian. The weights are loaded when the first sentence is parsed.

    ``projection`` shortens the token vectors; without one they stay as the models give them.
    Raises :class:`~svodka.errors.SvodkaError` from :meth:`parse` where the weights are missing.
    """

    def __init__(self, projection: Projection | None = None) -> None:
        self._projection = projection

    def outline(self, text: str) -> Outline:
        """Cut a text into paragraphs, sentences and tokens; never raises, whatever the text."""
        paragraphs = segmentation.paragraphs(text)
        found: list[Sentence] = []
        for number, (start, end) in enumerate(paragraphs):
            for first, last in segmentation.sentences(text, start, end):
                words = segmentation.tokens(text, first, last)
                for piece in segmentation.short_enough(words):
                    offset = piece[0].index
                    if offset:
                        for token in piece:
                            token.index -= offset
                    found.append(
                        RussianSentence(
                            len(found), piece[0].start, piece[-1].end, number, piece, text=text
                        )
                    )
        return Outline(text, found, paragraphs)

    def parse(self, sentences: Iterable[Sentence]) -> None:
        """Fill tags, lemmas, trees and names of these sentences, in batches."""
        for batch in _batches(sentences):
            self._parse(batch)

    def _parse(self, sentences: list[Sentence]) -> None:
        batch = self._words.batch([[token.text for token in s.tokens] for s in sentences])
        models = (self._tagger, self._parser, self._recognizer)
        encoded = [model.encode(batch, self._words) for model in models]
        tags = self._tagger.tag(batch, encoded[0])
        trees = self._parser.parse(batch, encoded[1])
        entities = self._recognizer.recognize(batch, encoded[2])
        relations, kinds = self._parser.relations, self._recognizer.tags
        known, lemma = self._tags, self._lemmas.lemma
        for place, sentence in enumerate(sentences):
            heads, rels = trees[place]
            children: list[list[int]] = [[] for _ in heads]
            for token, number, head, rel in zip(
                sentence.tokens, tags[place], heads, rels, strict=True
            ):
                tag = known[number]
                token.pos, token.feats = tag.pos, tag.feats
                token.lemma = lemma(token.text, tag.text, tag.pos, tag.feats)
                token.head, token.rel = head, relations[rel]
                if head >= 0:
                    children[head].append(token.index)
            sentence.children = children
            sentence.names = names(sentence, [kinds[n] for n in entities[place]], _words(sentence))
            sentence.parsed = True
        self._describe(sentences, batch, encoded)

    def _describe(self, sentences: list[Sentence], batch: Batch, encoded: list[Floats]) -> None:
        """Give each sentence the vectors of its tokens."""
        lemmas = [token.lemma for sentence in sentences for token in sentence.tokens]
        contexts = [batch.tokens(rows) for rows in encoded]
        different, own = self._words.vectors(lemmas)
        if self._projection is not None:
            rows = self._projection.joined(contexts, different, own)
        else:
            rows = np.concatenate((*contexts, different[own]), axis=1)
        ends = np.cumsum(batch.lengths).tolist()
        for sentence, end, length in zip(sentences, ends, batch.lengths, strict=True):
            sentence.vectors = rows[end - length : end]

    @cached_property
    def _words(self) -> Words:
        return load_words(data_folder())

    @cached_property
    def _tagger(self) -> Tagger:
        return Tagger(data_folder())

    @cached_property
    def _parser(self) -> Parser:
        return Parser(data_folder())

    @cached_property
    def _recognizer(self) -> Recognizer:
        return Recognizer(data_folder())

    @cached_property
    def _tags(self) -> list[Tag]:
        return [Tag.of(text) for text in self._tagger.tags]

    @cached_property
    def _lemmas(self) -> Lemmas:
        return Lemmas()


def _batches(sentences: Iterable[Sentence]) -> Iterator[list[Sentence]]:
    """The sentences not yet parsed, each once, in lists of about :data:`BATCH_TOKENS` tokens."""
    batch: list[Sentence] = []
    seen: set[int] = set()
    size = 0
    for sentence in sentences:
        if sentence.parsed or not sentence.tokens or id(sentence) in seen:
            continue
        batch.append(sentence)
        seen.add(id(sentence))
        size += len(sentence.tokens)
        if size >= BATCH_TOKENS:
            yield batch
            batch, size = [], 0
            seen.clear()
    if batch:
        yield batch


def _words(sentence: Sentence) -> str:
    """The text of a sentence; one that was not cut here is put together from its tokens."""
    if isinstance(sentence, RussianSentence):
        return sentence.words()
    pieces: list[str] = []
    place = sentence.start
    for token in sentence.tokens:
        pieces.append(" " * (token.start - place))
        pieces.append(token.text)
        place = token.end
    return "".join(pieces)
