"""How candidates stand to their figure and to the chosen action, for many of them at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.reading.choice.network import Rows
from svodka.reading.claims.agents import agent_of, antecedent
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.choosing.board import Board
from svodka.reading.claims.choosing.features import ANCHOR, FORMS, PAIR
from svodka.reading.claims.choosing.words import Ints, between

_ELSEWHERE = {
    "distance": -99.0, "gap": 99.0, "before": 1.0, "steps": 99.0, "clauses": 9.0, "commas": -1.0,
    "dashes": -1.0, "verbs.between": -1.0, "nouns.between": -1.0, "figures.between": -1.0,
    "noun.steps": 99.0,
}  # fmt: skip
"""What :data:`PAIR` says of a candidate in another sentence; what is not named is 0."""
_APART = {
    "anchor.distance": -99.0, "anchor.clauses": 9.0, "anchor.steps": 99.0, "anchor.before": 1.0,
    "anchor.between": -1.0,
}  # fmt: skip
"""What :data:`ANCHOR` says of a candidate in another sentence than the action."""


def pair_lines(board: Board, figure: Ints, word: Ints) -> tuple[Rows, list[str]]:
    """How words stand to figures (a line for each of :data:`PAIR`), and the paths between them.

    The rank of a candidate is left out: it is another for each slot.
    """
    words = board.words
    lines, paths = _filled(PAIR, _ELSEWHERE, len(word)), ["#"] * len(word)
    head = board.head[figure]
    distance = words.sentence[head] - words.sentence[word]
    for name, values in (
        ("up", words.depth[word]), ("down", words.depth[head]), ("sentences", distance),
    ):  # fmt: skip
        lines[PAIR.index(name)] = values
    here = np.flatnonzero(distance == 0)
    figure, word, head = figure[here], word[here], head[here]
    way = board.ways.ways(head, word)
    named = board.named[figure]
    noun = board.ways.ways(named, word)
    first, last = board.first[figure], board.last[figure]
    low = np.where(word < first, word, last)
    high = np.where(word < first, first, word)
    same = words.clause[word] == words.clause[head]
    _put(PAIR, lines, here, {
        "distance": word - head, "gap": high - low, "before": word < head, "up": way.up,
        "down": way.down, "steps": way.up + way.down, "clauses": way.clauses, "same.clause": same,
        "above": way.down == 0, "below": way.up == 0, "is.noun": word == board.noun[figure],
        "commas": between(words.commas, low, high), "dashes": between(words.dashes, low, high) > 0,
        "verbs.between": between(words.verbs, low, high),
        "nouns.between": between(words.nouns, low, high),
        "figures.between": between(board.counted, low, high),
        "nesting": board.nest[word] - board.nest[head],
        "agrees": words.agreement(named, word), "noun.steps": noun.up + noun.down,
        "noun.up": noun.up, "noun.down": noun.down, "clause.head": words.clause[head] == word,
    })  # fmt: skip
    for place, path in zip(here.tolist(), board.ways.signatures(way), strict=True):
        paths[place] = path
    return lines, paths


class Anchors:
    """The chosen actions of the figures of a board, and who does them as grammar says; -1 for none."""

    def __init__(self, board: Board, actions: Sequence[Candidate | None]) -> None:
        self.actions = actions
        none = (-1, -1, -1, -1, 0, 0, 0)
        rows = [
            _anchor_once(board, place, action) if action is not None else none
            for place, action in enumerate(actions)
        ]
        columns = np.array(rows, int).reshape(-1, len(none)).T
        self.action, self.agent, self.pronoun, self.before, self.kind, self.passive, self.form = (
            columns
        )

    def none(self, figure: Ints) -> Rows:
        """What "none" knows of the actions of figures: a line for each of :data:`ANCHOR`."""
        lines = np.zeros((len(ANCHOR), len(figure)), np.float32)
        chosen = self.action[figure] >= 0
        _put(ANCHOR, lines, chosen, {"anchor.exists": 1.0, **self._known(figure[chosen])})
        return lines

    def _known(self, figure: Ints) -> dict[str, Any]:
        """What holds of the action itself."""
        pronoun = (self.pronoun[figure] >= 0).astype(int)
        return {
            "anchor.passive": self.passive[figure], "anchor.form": self.form[figure],
            "agent.kind": self.kind[figure],
            "agent.pronoun": pronoun + pronoun * (self.agent[figure] >= 0),
        }  # fmt: skip


def _anchor_once(board: Board, place: int, action: Candidate) -> tuple[int, ...]:
    """:func:`_anchor`, found once for all figures and slots that lean on the action."""
    known, word = board.words.anchors, board.words.start[action.tree] + action.token
    if word not in known:
        known[word] = _anchor(board, place, action)
    return known[word]


def _anchor(board: Board, place: int, action: Candidate) -> tuple[int, ...]:
    """Action, agent, pronoun, what it goes back to, kind of agent, voice and form, as numbers."""
    words, tree = board.words, action.tree
    start = words.start[tree]
    agent = agent_of(tree, action.token)
    pronoun = -1
    if agent is None:
        pronoun = action.token if tree.tokens[action.token].pos in ("VERB", "ADJ") else -1
    elif tree.tokens[agent.token].pos == "PRON":
        pronoun = agent.token
    before = antecedent(board.sites[place].page, tree, pronoun) if pronoun >= 0 else None
    known = before is not None and before[0] in words.start
    feats = tree.tokens[action.token].feats
    return (
        start + action.token,
        start + agent.token if agent is not None else -1,
        start + pronoun if pronoun >= 0 else -1,
        words.start[before[0]] + before[1] if before is not None and known else -1,
        agent.kind if agent is not None else 0,
        feats.get("Voice") == "Pass",
        FORMS.get(feats.get("VerbForm", ""), 0),
    )


def anchor_lines(
    board: Board, anchors: Anchors, figure: Ints, word: Ints
) -> tuple[Rows, list[str]]:
    """How words stand to the actions of figures (lines as :data:`ANCHOR`), and the paths between them."""
    words = board.words
    lines, paths = _filled(ANCHOR, {}, len(word)), ["none"] * len(word)
    lines[1:] = -1.0
    chosen = np.flatnonzero(anchors.action[figure] >= 0)
    figure, word = figure[chosen], word[chosen]
    action, agent = anchors.action[figure], anchors.agent[figure]
    pronoun, before = anchors.pronoun[figure], anchors.before[figure]
    apart = words.tree[action] != words.tree[word]
    known = np.where(pronoun >= 0, words.agreement(pronoun, word), -1.0)
    agrees = words.agreement(action, word)
    lines[:, chosen] = _filled(ANCHOR, _APART, len(chosen))
    _put(ANCHOR, lines, chosen, {
        "anchor.exists": 1.0, **anchors._known(figure), "anchor.agrees": agrees,
        "anchor.down": words.depth[word], "agent.is": words.is_agent(agent, word),
        "agent.agrees": known, "agent.antecedent": words.is_agent(before, word),
    })  # fmt: skip
    for place, at in zip(chosen[apart].tolist(), word[apart].tolist(), strict=True):
        paths[place] = "#" + words.rels[at]
    here, figure, word = chosen[~apart], figure[~apart], word[~apart]
    action = action[~apart]
    way = board.ways.ways(action, word)
    low, high = np.minimum(action, word), np.maximum(action, word)
    _put(ANCHOR, lines, here, {
        "anchor.distance": word - action, "anchor.up": way.up, "anchor.down": way.down,
        "anchor.steps": way.up + way.down, "anchor.clauses": way.clauses,
        "anchor.direct": (way.up == 0) & (way.down == 1),
        "anchor.same.clause": words.clause[word] == words.clause[action],
        "anchor.before": word < action, "anchor.is": word == action,
        "anchor.between": between(words.verbs, low, high),
    })  # fmt: skip
    for place, path in zip(here.tolist(), board.ways.signatures(way), strict=True):
        paths[place] = path
    return lines, paths


def _filled(names: Sequence[str], values: Mapping[str, float], count: int) -> Rows:
    """A line for each name, with the value that is given for it, or 0."""
    column = np.array([values.get(name, 0.0) for name in names], np.float32)
    return np.repeat(column[:, None], count, axis=1)


def _put(names: Sequence[str], lines: Rows, where: NDArray[Any], values: Mapping[str, Any]) -> None:
    """Write values into the lines of their names, at some places."""
    for name, value in values.items():
        lines[names.index(name), where] = value
