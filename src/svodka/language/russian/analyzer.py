"""The analyzer of Russian: cuts a text, and parses the sentences that reading asks for."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import chain

import numpy as np

from svodka.language.analysis import Outline, Sentence
from svodka.language.capitals import in_sentence_case
from svodka.language.filtering import Room
from svodka.language.punctuation import LONG_DASHES
from svodka.language.russian import nouns, participles, segmentation
from svodka.language.russian.agreement import mend
from svodka.language.russian.attributes import mend_attributes
from svodka.language.russian.capitals import spelt
from svodka.language.russian.doers import mend_doers
from svodka.language.russian.lemmas import Lemmas
from svodka.language.russian.names import divided, name, names_stuff, stretches
from svodka.language.russian.nominative import nominative
from svodka.language.russian.nouns import STEEL, before_verbs, with_bodies, with_nouns, with_stuff
from svodka.language.russian.participles import corrected
from svodka.language.russian.pretrained import Integers, data_folder
from svodka.language.russian.settlements import mend_settlements
from svodka.language.russian.short_places import name_places
from svodka.language.russian.tagger import Parser, Recognizer, Tagger, load_words
from svodka.language.russian.tags import Tag
from svodka.language.russian.vectors import Describer, Projection
from svodka.language.russian.words import MOST_TOKENS, Batch, Words
from svodka.language.segmentation import MAX_TOKENS, Uncut, paragraphs

BATCH_TOKENS = MOST_TOKENS
"""Tokens parsed at once: enough for the matrix products to be quick; some 30 MB of memory."""


_LONG_DASH = re.compile(f"[{''.join(sorted(LONG_DASHES))}]")


class RussianAnalyzer:
    """Analysis of Russian. The weights are loaded when the first sentence is parsed.

    ``projection`` shortens the token vectors; without one they stay as the models give them.
    Raises :class:`~svodka.errors.SvodkaError` from :meth:`parse` where the weights are missing.
    """

    def __init__(self, projection: Projection | None = None) -> None:
        self._projection = projection

    def in_sentence_case(self, text: str) -> str:
        """«ИЗЪЯТО 40 РУЖЕЙ» → «Изъято 40 ружей»; every character keeps its place."""
        return in_sentence_case(text, spelt)

    def outline(self, text: str) -> Outline:
        """The paragraphs, sentences and tokens of a text; never raises, whatever the text.

        Of a sentence with no more characters than it may have tokens, these are found when somebody asks.
        """
        places = paragraphs(text)
        found: list[Sentence] = []
        for number, (start, end) in enumerate(places):
            for first, last in segmentation.sentences(text, start, end):
                if last - first <= MAX_TOKENS:
                    found.append(Uncut(len(found), first, last, number, text, segmentation.tokens))
                    continue
                words = segmentation.tokens(text, first, last)
                for piece in segmentation.short_enough(words):
                    begin, stop, offset = piece[0].start, piece[-1].end, piece[0].index
                    for token in piece if offset else ():
                        token.index -= offset
                    one = Uncut(len(found), begin, stop, number, text, segmentation.tokens)
                    one.tokens = piece
                    found.append(one)
        return Outline(text, found, places)

    def parse(self, sentences: Iterable[Sentence]) -> None:
        """Fill tags, lemmas, trees and names of these sentences, in batches."""
        for batch in _batches(sentences):
            self._parse(batch)

    def nominative(self, sentence: Sentence, start: int, end: int) -> str:
        """«в Актюбинской [области]» → «Актюбинская область»; as it stands where there is no such form."""
        return nominative(sentence, start, end)

    def _parse(self, sentences: list[Sentence]) -> None:
        hyphened = [
            [t.text if t.text.isalpha() else _hyphened(t.text) for t in s.tokens] for s in sentences
        ]
        batch = self._words.batch(hyphened)
        # What the three models know of each token, side by side.
        encoders = [m.encoder for m in (self._tagger, self._parser, self._recognizer)]
        contexts = self._room.array("contexts", batch.size, sum(e.width for e in encoders))
        ends = np.cumsum([e.width for e in encoders])[:-1].tolist()
        own = np.split(contexts, ends, axis=1)
        for encoder, rows in zip(encoders, own, strict=True):
            encoder.encode(batch, self._words, self._room, rows)
        forms = list(chain.from_iterable(hyphened))
        tagged = [self._tags[number] for number in self._tagger.tag(own[0]).tolist()]
        tags = with_stuff(forms, with_bodies(forms, corrected(forms, tagged)))
        tags = participles.before_numbers(forms, nouns.before_numbers(forms, tags))
        tags = before_verbs(forms, tags) if STEEL in forms else tags
        lemmas = self._lemmas.lemmas(forms, tags)
        tags = with_nouns(forms, tags, lemmas)
        self._fill(sentences, tags, lemmas, *self._parser.parse(batch, own[1]))
        self._name(sentences, batch, self._recognizer.recognize(batch, own[2]))
        vectors = self._describer.vectors(contexts, lemmas)
        for sentence, start in zip(sentences, batch.starts.tolist(), strict=True):
            sentence.vectors = vectors[start : start + len(sentence.tokens)]
            sentence.parsed = True

    def _fill(
        self,
        sentences: list[Sentence],
        tags: list[Tag],
        lemmas: list[str],
        heads: Integers,
        rels: Integers,
    ) -> None:
        """Give the tokens of these sentences their tags, lemmas and trees."""
        relations = [self._parser.relations[number] for number in rels.tolist()]
        found = zip(tags, lemmas, heads.tolist(), relations, strict=True)
        for sentence in sentences:
            below: defaultdict[int, list[int]] = defaultdict(list)
            # The sentence's tokens come first: a zip that ends there takes nothing of the next one.
            for token, (tag, lemma, head, rel) in zip(sentence.tokens, found, strict=False):
                token.pos, token.feats, token.lemma = tag.pos, tag.feats, lemma
                token.head, token.rel = head, rel
                if head >= 0:
                    below[head].append(token.index)
            # most tokens have none: a list of each would keep the garbage collector busy
            sentence.children = [below.get(at, ()) for at in range(len(sentence.tokens))]
            mend(sentence)
            mend_attributes(sentence)
            mend_settlements(sentence)
            mend_doers(sentence)

    def _name(self, sentences: list[Sentence], batch: Batch, tags: Integers) -> None:
        """Give the sentences their names."""
        starts = batch.starts.tolist()
        for first, last, kind in stretches(tags, self._recognizer.tags, batch.starts):
            place = bisect_right(starts, first) - 1
            sentence, start = sentences[place], starts[place]
            for own in divided(sentence, first - start, last - start, kind):
                if own[2] != "LOC" or not names_stuff(sentence.tokens, *own[:2]):
                    sentence.names.append(name(sentence, *own, _words(sentence)))
        for sentence in sentences:
            name_places(sentence)

    @cached_property
    def _room(self) -> Room:
        return Room()

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

    @cached_property
    def _describer(self) -> Describer:
        return Describer(self._words, self._projection)


def _hyphened(word: str) -> str:
    """«[Январе–октябре]» → «январе-октябре»: a longer dash joins what a hyphen should."""
    if LONG_DASHES.isdisjoint(word):
        return word
    parts = _LONG_DASH.split(word)
    return "-".join(parts) if all(map(str.isalpha, parts)) else word


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
    if isinstance(sentence, Uncut):
        return sentence.words()
    pieces: list[str] = []
    place = sentence.start
    for token in sentence.tokens:
        pieces.append(" " * (token.start - place))
        pieces.append(token.text)
        place = token.end
    return "".join(pieces)
