"""A document as attribution sees it: its quotations, the cues of its sentences, who their subjects are."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache
from itertools import accumulate

import numpy as np

from svodka.language.analysis import Outline, Sentence, Token
from svodka.language.lexicon import load
from svodka.reading.choice.network import Rows
from svodka.reading.statements.cues import Cue, CueWords, cues
from svodka.reading.statements.quotations import Quotation, quotations
from svodka.reading.syntax.tree import Tree

_POSSESSIVES = frozenset(["его", "её", "ее", "их", "своим", "моим"])
_NOMINAL = frozenset(["NOUN", "PROPN", "PRON", "NUM", "X", "DET", "ADJ"])


@cache
def speaker_nouns(language: str = "russian") -> Mapping[str, str]:
    """Nouns that name a speaker: lemma → person, body, media, document or unnamed."""
    return {
        lemma.casefold().replace("ё", "е"): entry.text("kind")
        for entry in load(f"{language}/speaker_nouns")
        for lemma in entry.lemmas
    }


class Running:
    """How many finite verbs, verbs and commas stand before each token of a sentence, and in all of it."""

    __slots__ = ("commas", "finite", "verbs")

    def __init__(self, sentence: Sentence) -> None:
        tokens = sentence.tokens
        finite = (t.feats.get("VerbForm") == "Fin" for t in tokens)
        self.finite = list(accumulate(finite, initial=0))
        self.verbs = list(accumulate((t.pos == "VERB" for t in tokens), initial=0))
        self.commas = list(accumulate((t.text == "," for t in tokens), initial=0))


class Discourse:
    """The outline with what statements are made of; built from text and parsed sentences."""

    __slots__ = (
        "_blank",
        "cues",
        "inside",
        "language",
        "outline",
        "paragraph",
        "quotations",
        "running",
        "text",
        "trees",
    )

    def __init__(
        self,
        outline: Outline,
        words: CueWords,
        language: str = "russian",
        trees: dict[int, Tree] | None = None,
    ) -> None:
        self.outline = outline
        self.text = outline.text
        self.language = language
        self.quotations = quotations(outline)
        self.cues: dict[int, list[Cue]] = {}
        self.trees = trees if trees is not None else {}
        self.running: dict[int, Running] = {}
        self.paragraph: dict[int, list[int]] = {}
        width = next((s.vectors.shape[1] for s in outline.sentences if s.vectors is not None), 0)
        self._blank: Rows = np.zeros(width, np.float32)
        for sentence in outline.sentences:
            self.paragraph.setdefault(sentence.paragraph, []).append(sentence.index)
            if sentence.parsed:
                self.cues[sentence.index] = cues(sentence, words)
        self.inside = [q for q in self.quotations if q.form == "marks" and q.depth == 0]

    def sentence(self, index: int) -> Sentence:
        """The sentence with this index."""
        return self.outline.sentences[index]

    def tree(self, index: int) -> Tree:
        """The tree of a sentence, made once."""
        tree = self.trees.get(index)
        if tree is None:
            tree = self.trees[index] = Tree(self.sentence(index))
        return tree

    def counts(self, index: int) -> Running:
        """The running counts of a sentence, made once."""
        found = self.running.get(index)
        if found is None:
            found = self.running[index] = Running(self.sentence(index))
        return found

    def vector(self, sentence: int, token: int) -> Rows:
        """The vector of a token of a parsed sentence."""
        vectors = self.sentence(sentence).vectors
        if vectors is None:
            raise ValueError("a sentence that was not parsed has no vectors")
        row: Rows = vectors[token]
        return row

    def token_vector(self, sentence: int, token: Token | None) -> Rows:
        """The vector of a token, zeros for none."""
        return self._blank if token is None else self.vector(sentence, token.index)

    def cue_vector(self, cue: Cue | None) -> Rows:
        """The vector of a cue's head, zeros for none."""
        return self._blank if cue is None else self.vector(cue.sentence, cue.head)

    def root(self, index: int, start: int = 0, end: int = sys.maxsize) -> Rows:
        """The vector of the top token of a sentence, or of the stretch of it from ``start`` to ``end``."""
        tree = self.tree(index)
        inside = [t.index for t in tree.tokens if start <= t.start and t.end <= end]
        if not inside:
            return self._blank
        return self.vector(index, min(inside, key=lambda i: (tree.depth[i], i)))

    def before(self, index: int, offset: int) -> Rows:
        """The vector of the word that stands right before a character, zeros where a mark does."""
        found = [t for t in self.sentence(index).tokens if t.end <= offset]
        return self._blank if not found else self.vector(index, found[-1].index)

    def subject_vector(self, index: int) -> Rows:
        """The vector of a sentence's first subject, zeros where it has none."""
        found = [t for t in self.sentence(index).tokens if t.rel.startswith("nsubj")]
        return self._blank if not found else self.vector(index, found[0].index)

    def sentences_in(self, start: int, end: int) -> list[int]:
        """The sentences that a span touches, from the one that holds its start."""
        first = self.outline.sentence_at(start)
        if first is None:
            return []
        at = first.index
        while at < len(self.outline.sentences) and self.sentence(at).start < end:
            at += 1
        return list(range(first.index, at))

    def quotation_at(self, offset: int) -> Quotation | None:
        """The outermost quotation in marks around a character."""
        for quotation in self.inside:
            if quotation.outer[0] <= offset < quotation.outer[1]:
                return quotation
        return None

    def quoted_share(self, start: int, end: int) -> float:
        """How much of a span stands in quotation marks, from 0 to 1."""
        common = sum(max(0, min(end, q.outer[1]) - max(start, q.outer[0])) for q in self.inside)
        return common / max(1, end - start)

    def subject(self, cue: Cue) -> Token | None:
        """The token that stands where a cue has its speaker, if the cue has one of its own.

        The subject of a verb (that of the governing verb for a gerund or a coordinated verb), the
        genitive or the possessive after «по словам», the noun of «согласно», «со ссылкой на».
        """
        sentence, tree = self.sentence(cue.sentence), self.tree(cue.sentence)
        tokens = sentence.tokens
        if cue.kind in ("phrase", "noun"):
            for token in tokens[cue.first : cue.last]:
                if token.text.casefold() in _POSSESSIVES:
                    return token
            child = tree.child(cue.head, "nmod", "flat:name", "appos", "flat:foreign")
            if child >= 0 and child > cue.head:
                return tokens[child]
            if cue.kind == "phrase" and cue.last + 1 < len(tokens):
                token = tokens[cue.last + 1]
                if token.pos in _NOMINAL and token.feats.get("Case") == "Gen":
                    return token
                return None
        if cue.kind == "preposition":
            for token in tokens[cue.last + 1 : cue.last + 6]:
                if token.pos in ("NOUN", "PROPN", "X"):
                    return token
            return None
        return self._subject_of_verb(tree, cue.head)

    def _subject_of_verb(self, tree: Tree, index: int) -> Token | None:
        at = index
        for _ in range(4):
            child = tree.child(at, "nsubj", "nsubj:pass", "csubj")
            if child >= 0 and tree.tokens[child].pos in _NOMINAL:
                return tree.tokens[child]
            if tree.rels[at] in ("acl", "acl:relcl") and tree.heads[at] >= 0:
                return tree.tokens[tree.heads[at]] if tree.rels[at] == "acl" else None
            if (
                tree.rels[at] not in ("conj", "advcl", "xcomp", "ccomp", "acl")
                or tree.heads[at] < 0
            ):
                return None
            if tree.rels[at] in ("advcl", "ccomp") and tree.tokens[at].feats.get(
                "VerbForm"
            ) not in (
                "Conv",
                "Inf",
            ):
                return None
            at = tree.heads[at]
        return None
