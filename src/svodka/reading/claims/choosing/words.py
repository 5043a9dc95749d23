"""The words of several parsed sentences as columns of numbers, one word after the other.

What is asked of candidates again and again (case, depth, what stands between) is then a lookup for
all of them at once. A word is known by its number here: where its tree starts plus its index there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain, repeat

import numpy as np
from numpy.typing import NDArray

from svodka.language.analysis import Token
from svodka.language.punctuation import DASHES
from svodka.reading.choice.key_columns import KeyColumn
from svodka.reading.choice.network import Rows
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.choosing.features import CASES, FORMS, GENDERS, NAMES, POS, RELS, TOKEN
from svodka.reading.syntax.tree import Tree

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

_GRAMMAR = (
    "case", "plural", "animate", "form", "passive", "past", "perfective", "gender", "finite",
    "singular",
)  # fmt: skip
"""What the features of a word say."""
_SUBJECTS = ("nsubj", "nsubj:pass")
_ENDING = 3


class Words:
    """The tokens of some trees. Every column has a number for each word; -1 stands for no word."""

    def __init__(self, trees: Iterable[Tree]) -> None:
        self.trees: tuple[Tree, ...] = tuple(dict.fromkeys(trees))
        lengths = [len(tree.tokens) for tree in self.trees]
        starts = np.cumsum([0, *lengths])
        self.start: dict[Tree, int] = dict(zip(self.trees, starts.tolist(), strict=False))
        self.tokens: list[Token] = [token for tree in self.trees for token in tree.tokens]
        self.owner: list[Tree] = [tree for tree in self.trees for _ in tree.tokens]
        """The word's tree."""
        self.rels: list[str] = [rel for tree in self.trees for rel in tree.rels]
        self.tree: Ints = np.repeat(np.arange(len(lengths)), lengths)
        """The number of the word's tree."""
        self.base: Ints = starts[self.tree]
        self.index: Ints = np.arange(len(self.tokens)) - self.base
        """The word's place in its sentence."""
        self.sentence: Ints = np.array([t.sentence.index for t in self.trees], int)[self.tree]
        self.depth = self._numbers(chain.from_iterable(tree.depth for tree in self.trees))
        self.clause = self.base + self._numbers(
            chain.from_iterable(tree.clause for tree in self.trees)
        )
        heads = self._numbers(chain.from_iterable(tree.heads for tree in self.trees))
        self.head: Ints = np.where(heads >= 0, heads + self.base, -1)
        self.heads: list[int] = self.head.tolist()
        self.candidates: defaultdict[str, dict[int, Candidate]] = defaultdict(dict)
        """The words as candidates by their source, each made once for all figures and slots."""
        self.anchors: dict[int, tuple[int, ...]] = {}
        """Of words that were chosen as actions who does them (see ``pairs.Anchors``)."""
        self._tags, self._tag = self._tagged()
        self.pos = self._codes(POS, [token.pos for token in self._tags])[self._tag]
        self.grammar = dict(zip(_GRAMMAR, self._grammar(), strict=True))
        self.name, self.name_first, self.name_last, self.name_kind = self._names()

    def _numbers(self, values: Iterable[int]) -> Ints:
        return np.fromiter(values, np.int64, len(self.tokens))

    def _codes(self, codes: Mapping[str, int], values: Sequence[str]) -> Ints:
        return np.fromiter(map(codes.get, values, repeat(0)), np.int64, len(values))

    def _tagged(self) -> tuple[list[Token], Ints]:
        """A token of each tag, and of each word the number of its tag: tokens of one share their features."""
        known: dict[tuple[str, int], int] = {}
        some: list[Token] = []
        numbers = []
        for token in self.tokens:
            tag = token.pos, id(token.feats)
            number = known.get(tag)
            if number is None:
                number = known[tag] = len(some)
                some.append(token)
            numbers.append(number)
        return some, np.array(numbers, np.int64)

    def _grammar(self) -> Rows:
        """The lines of :data:`_GRAMMAR`."""
        rows = np.array([_grammar(token.feats) for token in self._tags], np.float32)
        lines: Rows = rows.reshape(-1, len(_GRAMMAR)).T[:, self._tag]
        return lines

    def _names(self) -> tuple[Ints, Ints, Ints, Ints]:
        """The name that each word is part of; of each name its first word, its last, and its kind."""
        of_word: Ints = np.full(len(self.tokens), -1)
        names: list[tuple[int, int, int]] = []
        for tree, start in self.start.items():
            for name in reversed(tree.sentence.names):  # the first that holds a word counts
                of_word[start + name.first : start + name.last + 1] = len(names)
                names.append((start + name.first, start + name.last, NAMES.get(name.kind, 0)))
        first, last, kind = np.array([*names, (0, -1, 0)]).T  # at the end, what -1 finds: none
        return of_word, first, last, kind

    @cached_property
    def features(self) -> Rows:
        """The features of words by themselves, a line for each of :data:`TOKEN` (their source is 0)."""
        children = chain.from_iterable(map(len, t.sentence.children) for t in self.trees)
        columns = self.grammar | {
            "none": 0, "source": 0, "pos": self.pos, "rel": self._codes(RELS, self.rels),
            "name": self.name_kind[self.name], "depth": self.depth,
            "clausal": self.clause == np.arange(len(self.tokens)),
            "has.subject": self._has(*_SUBJECTS), "has.object": self._has("obj"),
            "has.preposition": self._has("case"), "children": self._numbers(children),
            "capital": self._numbers(map(str.isupper, [token.text[:1] for token in self.tokens])),
        }  # fmt: skip
        lines = np.empty((len(TOKEN), len(self.tokens)), np.float32)
        for line, name in zip(lines, TOKEN, strict=True):
            line[:] = columns[name]
        return lines

    def _has(self, *rels: str) -> Flags:
        """Whether a word has a dependent in one of these relations."""
        below = self._codes(dict.fromkeys(rels, 1), self.rels).astype(bool) & (self.head >= 0)
        has = np.zeros(len(self.tokens), bool)
        has[self.head[below]] = True
        return has

    @cached_property
    def vectors(self) -> Rows:
        """The vectors of the words, and zeros at the end, which -1 finds."""
        known = []
        for tree in self.trees:
            if tree.sentence.vectors is None:
                raise ValueError("a candidate stands in a sentence that was not parsed")
            known.append(tree.sentence.vectors)
        return np.concatenate((*known, np.zeros((1, known[0].shape[1]), np.float32)))

    @cached_property
    def meaning(self) -> list[str]:
        """What a word stands for: its lemma, for the names of people the lemma of the last word."""
        lemmas = self._lemmas
        for word in np.flatnonzero(self.name_kind[self.name] == NAMES["PER"]).tolist():
            lemmas[word] = self.tokens[self.name_last[self.name[word]]].lemma
        return lemmas

    @cached_property
    def lemmas(self) -> KeyColumn:
        """The lemma of each word."""
        return KeyColumn.of(self._lemmas)

    @cached_property
    def relations(self) -> KeyColumn:
        """The relation of each word to its head."""
        return KeyColumn.of(self.rels)

    @cached_property
    def shapes(self) -> KeyColumn:
        """Part of speech, case or form, and relation of each word."""
        tags = [
            f"{t.pos} {t.feats.get('Case', '')}{t.feats.get('VerbForm', '')}" for t in self._tags
        ]
        return KeyColumn.of(tags).taken(self._tag).beside(self.relations)

    @cached_property
    def led(self) -> KeyColumn:
        """The preposition and the relation of each word."""
        before = ["-"] * len(self.tokens)
        for case in reversed(range(len(self.tokens))):  # the first that hangs on a word counts
            if self.rels[case] == "case" and self.heads[case] >= 0:
                before[self.heads[case]] = self.tokens[case].low
        return KeyColumn.of(before).beside(self.relations)

    @cached_property
    def related(self) -> KeyColumn:
        """The lemma and the relation of each word."""
        return self.lemmas.beside(self.relations)

    @cached_property
    def ending(self) -> KeyColumn:
        """The ending and the relation of each word."""
        ends = [lemma[-_ENDING:] for lemma in self._lemmas]
        return KeyColumn.of(ends).beside(self.relations)

    @cached_property
    def spans(self) -> Ints:
        """Where the words begin and end in their texts, as two lines; at the end -1, which -1 finds."""
        ends = [(token.start, token.end) for token in self.tokens]
        return np.array([*ends, (-1, -1)], int).T

    @property
    def _lemmas(self) -> list[str]:
        return [token.lemma for token in self.tokens]

    @cached_property
    def verbs(self) -> Ints:
        """Running counts: how many verbs stand before each word (see :meth:`between`)."""
        return running(self.pos == POS["VERB"])

    @cached_property
    def nouns(self) -> Ints:
        """Running counts of nouns, proper ones among them."""
        return running((self.pos == POS["NOUN"]) | (self.pos == POS["PROPN"]))

    @cached_property
    def commas(self) -> Ints:
        """Running counts of commas."""
        return running(self._marks == 1)

    @cached_property
    def dashes(self) -> Ints:
        """Running counts of dashes."""
        return running(self._marks == 2)

    @cached_property
    def _marks(self) -> Ints:
        codes = {",": 1} | dict.fromkeys(DASHES, 2)
        return self._codes(codes, [token.text for token in self.tokens])

    def agreement(self, a: Ints, b: Ints) -> Rows:
        """Whether words agree in number and gender, where both show them: 1, 0, or .5 if unknown.

        .75 where they agree in number and show no gender.
        """
        plural, singular = self.grammar["plural"], self.grammar["singular"]
        gender, other = self.grammar["gender"][a], self.grammar["gender"][b]
        known = (plural[a] + singular[a] > 0) & (plural[b] + singular[b] > 0)
        gendered = (singular[a] > 0) & (gender > 0) & (other > 0)
        agrees = np.where(gendered, gender == other, 0.75)
        agrees = np.where(plural[a] == plural[b], agrees, 0.0)
        out: Rows = np.where(known, agrees, 0.5)
        return out

    def is_agent(self, agent: Ints, word: Ints) -> Flags:
        """Whether words are the agents: the word itself, its name, or the name beside it."""
        name = self.name[word]
        inside = (self.name_first[name] <= agent) & (agent <= self.name_last[name])
        beside = (name >= 0) & (inside | (self.head[word] == agent))
        found: Flags = (agent >= 0) & ((agent == word) | beside)
        return found


def running(marks: Flags) -> Ints:
    """How many are marked before each place, and at the end how many in all."""
    return np.concatenate(([0], np.cumsum(marks)))


def between(counts: Ints, low: Ints, high: Ints) -> Ints:
    """By running counts, how many stand between two words, neither of them counted."""
    return np.where(high > low, counts[high] - counts[np.minimum(low + 1, high)], 0)


def _grammar(feats: Mapping[str, str]) -> list[float]:
    form = FORMS.get(feats.get("VerbForm", ""), 0)
    return [
        CASES.get(feats.get("Case", ""), 0), feats.get("Number") == "Plur",
        feats.get("Animacy") == "Anim", form, feats.get("Voice") == "Pass",
        feats.get("Tense") == "Past", feats.get("Aspect") == "Perf",
        GENDERS.get(feats.get("Gender", ""), 0), form == FORMS["Fin"],
        feats.get("Number") == "Sing",
    ]  # fmt: skip
