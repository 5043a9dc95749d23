"""Tables for the slots that words fill: candidates for action, counted, actor or place, as rows.

The slots that lean on the action have many candidates in common; each is described once for all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from svodka.reading.choice.key_columns import KeyColumn
from svodka.reading.choice.network import Rows
from svodka.reading.choice.table import Table
from svodka.reading.claims.candidates import LOOK_BACK, Candidate, Proposer
from svodka.reading.claims.choosing.board import Board
from svodka.reading.claims.choosing.features import ANCHOR, PAIR, SOURCES, TOKEN
from svodka.reading.claims.choosing.options import Candidates
from svodka.reading.claims.choosing.pairs import Anchors, anchor_lines, pair_lines
from svodka.reading.claims.choosing.words import Ints
from svodka.reading.syntax.sites import Site

ANCHORED = ("counted", "actor", "place")
_SOURCE = TOKEN.index("source")
_RANK = len(TOKEN) + PAIR.index("rank")


@dataclass(frozen=True, slots=True)
class Described:
    """Candidates of the figures of a board, the same of each figure once, and "none" last.

    ``numbers`` has a line for each of TOKEN, PAIR and ANCHOR, ``keys`` a column for each of KEYS.
    ``place`` says for each figure where a word stands among them.
    """

    place: list[dict[int, int]]
    numbers: Rows
    keys: Sequence[KeyColumn]

    def some(self, proposed: Sequence[Sequence[int]]) -> tuple[Rows, Sequence[KeyColumn]]:
        """The numbers and keys of some of the candidates of each figure, and of "none"."""
        rows = [
            place[word]
            for place, found in zip(self.place, proposed, strict=True)
            for word in (*found, -1)
        ]
        return self.numbers.take(rows, axis=1), [keys.taken(rows) for keys in self.keys]


class SlotTables:
    """Makes the tables of a board's slots."""

    def __init__(self, board: Board, whole: SlotTables | None = None) -> None:
        """``whole``: the tables of the board that this one is a part of."""
        self.board = board
        self._proposer: Proposer = whole._proposer if whole else Proposer()
        self._anchored: tuple[list[Candidate | None], dict[str, list[list[int]]], Described] | None
        self._anchored = None

    def table(
        self, slot: str, actions: Sequence[Candidate | None]
    ) -> tuple[Table, list[Candidates]]:
        """The table of a slot with the options of each figure; ``actions`` are those chosen.

        The candidates for the action itself lean on none.
        """
        if slot not in ANCHORED:
            return self.alone(slot, actions)
        if self._anchored is None or self._anchored[0] != list(actions):
            by_slot = {name: self._proposed(name) for name in ANCHORED}
            both = [
                list(dict.fromkeys(chain(*of_figure)))
                for of_figure in zip(*by_slot.values(), strict=True)
            ]
            self._anchored = (list(actions), by_slot, self._describe(both, actions))
        _, by_slot, described = self._anchored
        return self._table(by_slot[slot], described.some(by_slot[slot]), actions)

    def alone(
        self, slot: str, actions: Sequence[Candidate | None]
    ) -> tuple[Table, list[Candidates]]:
        """The same where no other slot of these figures will be asked for."""
        proposed = self._proposed(slot)
        given = actions if slot in ANCHORED else None
        described = self._describe(proposed, actions)
        return self._table(proposed, (described.numbers, described.keys), given)

    def _proposed(self, slot: str) -> list[list[int]]:
        """The candidates of each figure as words."""
        proposer, start = self._proposer, self.board.words.start
        propose = {
            "action": proposer.actions, "counted": proposer.things, "actor": proposer.actors,
            "place": proposer.places,
        }[slot]  # fmt: skip
        return [
            [first + i for tree, found in propose(site) for first in (start[tree],) for i in found]
            for site in self.board.sites
        ]

    def _table(
        self,
        proposed: Sequence[Sequence[int]],
        described: tuple[Rows, Sequence[KeyColumn]],
        actions: Sequence[Candidate | None] | None,
    ) -> tuple[Table, list[Candidates]]:
        """The table of candidates with their numbers, in which their ranks are written, and keys."""
        board, words = self.board, self.board.words
        sizes = np.array([len(found) + 1 for found in proposed], int)
        numbers, keys = described
        word = np.array([word for found in proposed for word in (*found, -1)], int)
        _rank(numbers[_RANK], board, sizes, word)
        given = None
        if actions is not None:
            at = [words.start[a.tree] + a.token if a is not None else -1 for a in actions]
            given = words.vectors[at]
        table = Table(
            sizes, board.values, numbers, keys, words.vectors[word], board.vectors, given,
        )  # fmt: skip
        options = [
            Candidates(words, site, found)
            for site, found in zip(board.sites, proposed, strict=True)
        ]
        return table, options

    def _describe(
        self, proposed: Sequence[Sequence[int]], actions: Sequence[Candidate | None]
    ) -> Described:
        """The features and keys of candidates and of "none"; ranks left out."""
        board, words = self.board, self.board.words
        anchors = Anchors(board, actions)
        sizes = np.array([len(found) + 1 for found in proposed], int)
        figure = np.repeat(np.arange(len(proposed)), sizes)
        word = np.array([word for found in proposed for word in (*found, -1)], int)
        some = np.flatnonzero(word >= 0)
        of, own = figure[some], word[some]
        pair, paths = pair_lines(board, of, own)
        tied, tied_paths = anchor_lines(board, anchors, of, own)
        numbers = np.zeros((len(TOKEN) + len(PAIR) + len(ANCHOR), len(word)), np.float32)
        numbers[: len(TOKEN), some] = words.features.take(own, axis=1)
        numbers[len(TOKEN) : -len(ANCHOR), some] = pair
        numbers[-len(ANCHOR) :, some] = tied
        numbers[_SOURCE, some] = _sources(board, of, own)
        ends = np.cumsum(sizes) - 1
        numbers[0, ends] = 1.0
        numbers[-len(ANCHOR) :, ends] = anchors.none(figure[ends])

        place, start = [], 0
        for found in proposed:
            place.append({word: start + i for i, word in enumerate((*found, -1))})
            start += len(found) + 1
        made = self._keys(of, own, paths, tied_paths)
        keys = [
            column.spread(some, ends, none) for column, none in zip(made, self._none(), strict=True)
        ]
        return Described(place, numbers, keys)

    def _keys(
        self, figure: Ints, word: Ints, paths: list[str], tied_paths: list[str]
    ) -> tuple[KeyColumn, ...]:
        """What priors are learned for of words as candidates of figures.

        As :data:`~svodka.reading.claims.choosing.features.KEYS`.
        """
        words, sites = self.board.words, self.board.sites
        lemmas, shapes = words.lemmas.taken(word), words.shapes.taken(word)
        kinds = KeyColumn.of([site.quantity.kind for site in sites]).taken(figure)
        prepositions = KeyColumn.of([site.preposition for site in sites]).taken(figure)
        nouns = KeyColumn.of(map(_noun, sites)).taken(figure)
        ways, of_kind = KeyColumn.of(paths), kinds.beside(lemmas)
        return (
            lemmas,
            of_kind,
            kinds.beside(ways),
            ways.beside(shapes),
            KeyColumn.of(tied_paths).beside(shapes),
            prepositions.beside(of_kind),
            nouns.beside(lemmas),
        )

    def _none(self) -> tuple[list[str], ...]:
        """The same of "none", of each figure."""
        sites = self.board.sites
        of_kind = [f"{site.quantity.kind} none" for site in sites]
        return (
            ["none"] * len(sites),
            of_kind,
            of_kind,
            [f"none {site.tree.rels[site.head]}" for site in sites],
            ["none"] * len(sites),
            [f"{site.preposition} {key}" for site, key in zip(sites, of_kind, strict=True)],
            [f"{_noun(site)} none" for site in sites],
        )


def _noun(site: Site) -> str:
    return site.tree.tokens[site.noun].lemma if site.noun >= 0 else ""


def _sources(board: Board, figure: Ints, word: Ints) -> Ints:
    """Where candidates were found, as a number (see ``Candidate.source``)."""
    sentences = board.words.sentence
    back = sentences[board.head[figure]] - sentences[word]
    return np.select(
        [back == 0, back <= LOOK_BACK], [SOURCES["own"], SOURCES["back"]], SOURCES["lead"]
    )


def _rank(out: Rows, board: Board, sizes: Ints, word: Ints) -> None:
    """Number the candidates of each figure by their nearness, those of its own sentence first."""
    words = board.words
    figure = np.repeat(np.arange(len(sizes)), sizes)
    ends = np.cumsum(sizes) - 1
    head = board.head[figure]
    elsewhere = words.tree[word] != words.tree[head]
    away = np.abs(words.index[word] - words.index[head])
    elsewhere[ends], away[ends] = True, len(words.tokens)  # "none" is the last, and has no rank
    order = np.lexsort((away, elsewhere, figure))
    out[order] = np.arange(len(word)) - np.repeat(ends + 1 - sizes, sizes)
    out[ends] = 0.0
