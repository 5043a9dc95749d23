"""The analyzer of English: cuts a text, and parses the sentences that reading asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import dropwhile
from unicodedata import category

import numpy as np

from svodka.language import segmentation
from svodka.language.analysis import (
    Name,
    Outline,
    Sentence,
    Token,
    rewritten,
    touched,
    uncapitalized,
)
from svodka.language.capitals import in_sentence_case
from svodka.language.english.capitals import abbreviations, spelt
from svodka.language.english.cues import speaking
from svodka.language.english.mending.order import mend
from svodka.language.english.parsing.network import Network
from svodka.language.english.times.datelines import DATELINE
from svodka.language.english.words import irregular, lemma
from svodka.language.lexicon import load
from svodka.language.quantities.numberwords import number_words

TOKEN = re.compile(
    r"""\bcan(?=not\b)|(?<=\bcan)not\b                 # can|not
      | [^\W\d_]++(?![.'’])                            # a plain word, of which nothing below is more
      | (?:[^\W\d_]\.){2,9}                             # U.S.
      | [^\W\d_]{2,30}\.(?:kz|ru|uz|kg|com|org|net|info)\b  # Ostrov.kz
      | \d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d{1,18})?  # 14 000
      | \d{1,18}(?:[.,]\d{1,18}){0,9}
      | [^\W\d_]+(?=n['’]t\b)|n['’]t\b                   # do|n't
      | (?:['’]|(?<=\w)‘)(?:s|re|ve|ll|d|m)\b           # «the town‘s mayor»
      | [^\W\d_]+
      | \.{2,4}
      | --+                                            # four people -- a sign
      | \S""",
    re.VERBOSE | re.IGNORECASE,
)
_CANNOT = frozenset({"cannot", "Cannot", "CANNOT"})
"""Letters alone, and yet two words."""
INITIAL = re.compile(r"[^\W\d_]\.")
"""An initial: «N. Omarov»."""
_MARKS = str.maketrans("’‘«»„\u00a0\u2009\u202f", '\'\'""",,,')
"""Marks as the network knows them."""
_BODY = "NATO"
"""A body that the network knows, in place of one whose name it takes for a pronoun."""
BATCH_TOKENS = 4096
"""Tokens parsed at once: some 10 MB."""
MAX_KNOWN = 50_000
"""Pairs of form and tag whose part of speech, features and lemma are remembered."""


@cache
def openers() -> frozenset[str]:
    """Words that open a sentence even where the space before it is lost."""
    return frozenset(form for entry in load("english/openers") for form in entry.forms)


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The tokens of ``text[start:end]``."""
    found: list[Token] = []
    known, at = abbreviations(), start
    for run in text[start:end].split(" "):
        stop = at + len(run)
        if run.isalpha() and run not in _CANNOT:
            found.append(Token(len(found), run, at, stop))
            at = stop + 1
            continue
        for match in TOKEN.finditer(text, at, stop):
            first, last = match.span()
            word = text[first:last]
            if word == "." and found and found[-1].end == first:
                initial = len(found[-1].text) == 1 and found[-1].text.isupper()  # «N. Omarov»
                if (initial or found[-1].low in known) and last < end:
                    found[-1] = Token(
                        len(found) - 1, text[found[-1].start : last], found[-1].start, last
                    )
                    continue
            found.append(Token(len(found), word, first, last))
        at = stop + 1
    return found


class EnglishAnalyzer:
    """Analysis of English with a trained network.

    Token vectors hold nothing: boosted trees choose, which look at numbers alone (see the model card).
    """

    def __init__(self, network: Network) -> None:
        self._network = network
        self._tags: dict[str, tuple[str, dict[str, str]]] = {}
        self._known: dict[tuple[str, str], tuple[str, dict[str, str], str]] = {}

    def in_sentence_case(self, text: str) -> str:
        """«SMITH SEIZED 40 RIFLES» → «Smith seized 40 rifles»; every character keeps its place."""
        return in_sentence_case(text, self._spelt, titled=True)

    def outline(self, text: str) -> Outline:
        """The paragraphs, sentences and tokens of a text; never raises, whatever the text."""
        return segmentation.outline(text, abbreviations(), tokens, DATELINE, openers())

    def parse(self, sentences: Iterable[Sentence]) -> None:
        """Fill tags, lemmas, trees and names of these sentences, in batches."""
        batch: list[Sentence] = []
        size = 0
        for sentence in {id(s): s for s in sentences if not s.parsed and s.tokens}.values():
            batch.append(sentence)
            size += len(sentence.tokens)
            if size >= BATCH_TOKENS:
                self._parse(batch)
                batch, size = [], 0
        if batch:
            self._parse(batch)

    def nominative(self, sentence: Sentence, start: int, end: int) -> str:
        """Words without their article: "[the] Gulf of Aden"; English nouns have no case."""
        tokens = [sentence.tokens[i] for i in touched(sentence.tokens, start, end)]
        named = [*dropwhile(lambda token: token.pos == "DET", tokens)] or tokens
        return uncapitalized(sentence, named[0]) if len(named) == 1 else rewritten(named, {})

    def for_network(self, sentence: Sentence) -> list[str]:
        """The words of a sentence as the network knows them: «the *WHO* said» has the name of some body.

        «A £3*m* deal» has a million.
        """
        texts = [token.text for token in sentence.tokens]
        words = [text if text.isascii() else text.translate(_MARKS) for text in texts]
        if not _in_full().keys().isdisjoint(words):
            for at in _scales(sentence.tokens):
                words[at] = _in_full()[words[at]]
        names = _capitals()
        if names.isdisjoint(words) or not any(word.islower() for word in words):
            return words
        return [_BODY if word in names else word for word in words]

    def _spelt(self, text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
        return spelt(tokens(text, start, end), self._network)

    def _parse(self, sentences: list[Sentence]) -> None:
        words = [self.for_network(s) for s in sentences]
        known = self._known
        for sentence, parse in zip(sentences, self._network.parse(words), strict=True):
            tokens = sentence.tokens
            for token, tag, head, rel in zip(
                tokens, parse.tags, parse.heads, parse.relations, strict=True
            ):
                found = known.get((token.text, tag)) or self._read(token.text, tag)
                token.pos, token.feats, token.lemma = found
                token.head, token.rel = head, rel
            mend(tokens)
            children: list[list[int]] = [[] for _ in tokens]
            for index, token in enumerate(tokens):
                if token.head >= 0:
                    children[token.head].append(index)
            sentence.children = children
            sentence.vectors = np.zeros((len(tokens), 1), np.float32)
            sentence.names = _names(sentence)
            sentence.parsed = True

    def _read(self, form: str, tag: str) -> tuple[str, dict[str, str], str]:
        """Part of speech, features and lemma of a form with a tag."""
        if len(self._known) >= MAX_KNOWN:
            self._known.clear()
        pos, feats = self._tag(tag)
        if pos == "NOUN" and INITIAL.fullmatch(form):
            pos = "PROPN"
        if pos == "PRON" and form.lower().endswith("ves") and form.lower() in irregular():
            pos, feats = "NOUN", {"Number": "Plur"}  # «5 *calves*», which end like «themselves»
        infinitive = pos == "VERB" and feats.get("VerbForm") == "Inf" and form.isalpha()
        base = (
            form.lower() if infinitive else lemma(form.lower(), pos)
        )  # «to *lay* off», «to *fell* 5 oaks»
        found = self._known[form, tag] = pos, feats, base
        return found

    def _tag(self, tag: str) -> tuple[str, dict[str, str]]:
        found = self._tags.get(tag)
        if found is None:
            pos, *features = tag.split("|")
            found = self._tags[tag] = (pos, dict(f.split("=", 1) for f in features if "=" in f))
        return found


@cache
def _capitals() -> frozenset[str]:
    """Names of bodies that look like other words but for their capitals."""
    return frozenset(form.upper() for form in speaking("capitals"))


@cache
def _in_full() -> dict[str, str]:
    """Letters behind digits, and the number word that they stand for: «$5*bn*», «£3*m*»."""
    words = number_words("english")
    scales = [(word.value, form) for form, word in words.items() if word.category == "scale"]
    full = dict(reversed(scales))  # of «million», «mln» the first
    short = {form: word.value for form, word in words.items() if word.category == "short"}
    known = {form: full[value] for form, value in short.items() if value in full}
    return known | {form.upper(): word for form, word in known.items()}


def _scales(tokens: Sequence[Token]) -> Iterator[int]:
    """The letters of a sentence that multiply a sum of money before them, not «40 *m* of pipe»."""
    for at in range(2, len(tokens)):
        letters, number = tokens[at], tokens[at - 1]
        if letters.start == number.end and number.text[:1].isdigit():
            if category(tokens[at - 2].text[-1]) == "Sc" and letters.text in _in_full():
                yield at


def _names(sentence: Sentence) -> list[Name]:
    """Runs of proper nouns; whom they name is not told apart."""
    runs: list[list[Token]] = []
    for token in [token for token in sentence.tokens if token.pos == "PROPN"]:
        last = runs[-1][-1] if runs else None
        # «In *January* *Norland* sold 40 ships»: a time and who acts then are no one name
        apart = (
            last is not None
            and (last.rel, token.rel) == ("obl", "nsubj")
            and last.head == token.head
        )
        if last is not None and last.index == token.index - 1 and not apart:
            runs[-1].append(token)
        else:
            runs.append([token])
    return [
        Name(
            " ".join([t.text for t in run]),
            run[0].start,
            run[-1].end,
            "PER",
            run[0].index,
            run[-1].index,
        )
        for run in runs
    ]
