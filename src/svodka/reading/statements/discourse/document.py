"""A document as attribution sees it: its quotations, the cues of its sentences, who their subjects are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from functools import cache

import numpy as np

from svodka.language.analysis import Outline, Sentence, Token
from svodka.language.lexicon import folded, load
from svodka.language.punctuation import OPENING
from svodka.reading.choice.network import Rows
from svodka.reading.statements.cues.anew import Clause, anew
from svodka.reading.statements.cues.asides import aside
from svodka.reading.statements.cues.headings import HEADING, heading, signature, turn
from svodka.reading.statements.cues.left_out import left_out
from svodka.reading.statements.cues.references import teller
from svodka.reading.statements.cues.saying import Cue, CueWords, cues
from svodka.reading.statements.cues.subjects import subject_of
from svodka.reading.statements.cues.turning import turning
from svodka.reading.statements.discourse.facts import Facts
from svodka.reading.statements.discourse.quotations import Quotation, quotations
from svodka.reading.statements.discourse.quoted import Quoted
from svodka.reading.syntax.tree import Tree


@cache
def speaker_nouns(language: str = "russian") -> Mapping[str, str]:
    """Nouns that name a speaker: lemma → person, body, media, document or unnamed."""
    return {
        folded(lemma): entry.text("kind")
        for entry in load(f"{language}/speaker_nouns")
        for lemma in entry.lemmas
    }


class Discourse:
    """The outline with what statements are made of; built from text and parsed sentences."""

    __slots__ = (
        "_anew",
        "_ends",
        "_facts",
        "_first",
        "_quoted",
        "_subjects",
        "cues",
        "language",
        "nouns",
        "outline",
        "paragraph",
        "quotations",
        "quoted",
        "table",
        "text",
        "trees",
        "turns",
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
        self.nouns = speaker_nouns(language)
        self.quotations = quotations(outline)
        self.cues: dict[int, list[Cue]] = {}
        self.trees = trees if trees is not None else {}
        self.paragraph: dict[int, list[int]] = {}
        self._anew: dict[Cue, Clause | None] = {}
        self._facts: dict[int, Facts] = {}
        self._subjects: dict[Cue, Token | None] = {}
        self._quoted: dict[int, list[tuple[int, int]]] = {}
        self._first: dict[int, int] = {}
        self._ends = [sentence.end for sentence in outline.sentences]
        vectors: list[Rows] = []
        rows = 1
        for sentence in outline.sentences:
            self.paragraph.setdefault(sentence.paragraph, []).append(sentence.index)
            if sentence.parsed:
                self.cues[sentence.index] = self._cues(sentence, words)
            if sentence.vectors is not None:
                self._first[sentence.index] = rows
                rows += len(sentence.vectors)
                vectors.append(sentence.vectors)
        width = vectors[0].shape[1] if vectors else 0
        self.table: Rows = np.concatenate((np.zeros((1, width), np.float32), *vectors))
        """The vectors of all parsed tokens, below a blank one; :meth:`row` says where each stands."""
        self.turns = self._turns()
        """The paragraphs of a dialogue, each of which begins with who speaks: «Карцев: …»."""
        self.quoted = Quoted(self.quotations)

    def _cues(self, sentence: Sentence, words: CueWords) -> list[Cue]:
        """The cues of a sentence, what refers to one before it, and the colon after a source at its head."""
        own = aside(sentence, self.language)
        found = [cue for cue in cues(sentence, words) if cue.head not in own]
        told = teller(sentence.tokens)
        if told >= 0 and all(cue.head != told for cue in found):
            word = sentence.tokens[told]
            kind = "noun" if word.pos == "NOUN" else "other"
            found.append(
                Cue(
                    sentence.index,
                    told,
                    told,
                    told,
                    word.start,
                    word.end,
                    kind,
                    "source",
                    word.lemma,
                )
            )
        if found:
            found += left_out(sentence, found, self.nouns)
        turn = None if found else turning(sentence, self.nouns)
        if turn is not None:
            return [turn]
        if sentence.index == self.paragraph[sentence.paragraph][0]:
            colon = heading(sentence, self.nouns)
            if colon is not None and not any(cue.first < colon.first for cue in found):
                return [colon, *found]
            signed = None if found else signature(sentence, self.nouns)
            return found if signed is None else [signed]
        return found

    def _turns(self) -> frozenset[int]:
        """Paragraphs that begin with a person and a colon, where there are such of two persons.

        Not those in quotation marks: «Лосева: „Спасибо. …“».
        """
        heads: dict[int, Cue] = {}
        for paragraph, (index, *_) in self.paragraph.items():
            head = turn(self.sentence(index), self.nouns) if index in self.cues else None
            if head is not None:
                heads[paragraph] = head
        if len({self._before(head) for head in heads.values()}) < 2:
            return frozenset()
        for head in heads.values():
            found = self.cues[head.sentence]
            if not found or found[0].kind != HEADING:
                self.cues[head.sentence] = [head, *found]
        return frozenset(p for p, head in heads.items() if not self._is_quoted(head))

    def _is_quoted(self, head: Cue) -> bool:
        """Whether a mark opens somebody's own words behind a colon."""
        behind = self.sentence(head.sentence).tokens[head.first + 1]
        return behind.text[0] in OPENING

    def _before(self, head: Cue) -> str:
        """The word right before the colon of who speaks: «Олег [Лосев]: …»."""
        return folded(self.sentence(head.sentence).tokens[head.first - 1].text)

    def sentence(self, index: int) -> Sentence:
        """The sentence with this index."""
        return self.outline.sentences[index]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds the character at ``offset``, or ``None`` between sentences."""
        at = bisect_right(self._ends, offset)
        if at < len(self._ends):
            sentence = self.outline.sentences[at]
            if sentence.start <= offset:
                return sentence
        return None

    def tree(self, index: int) -> Tree:
        """The tree of a sentence, made once."""
        tree = self.trees.get(index)
        if tree is None:
            tree = self.trees[index] = Tree(self.sentence(index))
        return tree

    def facts(self, index: int) -> Facts:
        """The words and counts of a parsed sentence, found once."""
        found = self._facts.get(index)
        if found is None:
            found = self._facts[index] = Facts(self.sentence(index), self.language)
        return found

    def row(self, sentence: int, token: int) -> int:
        """The row of :attr:`table` that is the vector of a token of a parsed sentence."""
        return self._first[sentence] + token

    def token_row(self, sentence: int, token: Token | None) -> int:
        """The row of a token's vector, the blank one for none."""
        return 0 if token is None else self._first[sentence] + token.index

    def cue_row(self, cue: Cue | None) -> int:
        """The row of the vector of a cue's head, the blank one for none."""
        return 0 if cue is None else self._first[cue.sentence] + cue.head

    def root_row(self, index: int, start: int, end: int) -> int:
        """The row of the top token of the stretch of a sentence from ``start`` to ``end``."""
        depth = self.tree(index).depth
        inside = [t.index for t in self.sentence(index).tokens if start <= t.start and t.end <= end]
        if not inside:
            return 0
        return self._first[index] + min(inside, key=depth.__getitem__)

    def row_before(self, index: int, offset: int) -> int:
        """The row of the word that stands right before a character, the blank one where a mark does."""
        found = [t.index for t in self.sentence(index).tokens if t.end <= offset]
        return self._first[index] + found[-1] if found else 0

    def sentences_in(self, start: int, end: int) -> range:
        """The sentences that a span touches, from the one that holds its start."""
        first = self.sentence_at(start)
        if first is None:
            return range(0)
        sentences = self.outline.sentences
        at = first.index
        while at < len(sentences) and sentences[at].start < end:
            at += 1
        return range(first.index, at)

    def quotation_at(self, offset: int) -> Quotation | None:
        """The outermost quotation in marks around a character."""
        return self.quoted.at(offset)

    def quoted_share(self, start: int, end: int, index: int) -> float:
        """How much of a span of a sentence stands in quotation marks, from 0 to 1."""
        common = 0
        for first, last in self._outer(index):
            if first < end and last > start:
                common += min(end, last) - max(start, first)
        return common / max(1, end - start)

    def quoted_here(self, index: int) -> float:
        """How much of a sentence stands in quotation marks."""
        sentence = self.sentence(index)
        return self.quoted_share(sentence.start, sentence.end, index) if self._outer(index) else 0.0

    def _outer(self, index: int) -> list[tuple[int, int]]:
        """The outermost quotations in marks, marks included, that a sentence touches, found once."""
        found = self._quoted.get(index)
        if found is None:
            sentence = self.sentence(index)
            near = self.quoted.touching(sentence.start, sentence.end)
            found = self._quoted[index] = [q.outer for q in near]
        return found

    def subject(self, cue: Cue) -> Token | None:
        """The token that stands where a cue has its speaker, found once (:func:`subject_of`)."""
        try:
            return self._subjects[cue]
        except KeyError:
            clause = self.anew(cue)
            if clause is not None:
                found = clause.teller
            else:
                found = subject_of(self.sentence(cue.sentence), cue, self.language)
            self._subjects[cue] = found
            return found

    def anew(self, cue: Cue) -> Clause | None:
        """The clause in which a cue lets another speak, found once (:func:`anew`)."""
        if cue is self.cues[cue.sentence][0]:
            return None
        if cue not in self._anew:
            self._anew[cue] = anew(self.sentence(cue.sentence), cue, self.nouns)
        return self._anew[cue]
