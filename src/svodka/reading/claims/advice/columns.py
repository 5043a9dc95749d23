"""What a language's own rules would choose, told to the chooser: columns and keys beside the others.

Where a language has rules for its slots and a trained choice, the rules' answer is one of the candidates;
these columns say which. The chooser learns when to follow: each rule by its name, each beside the words
and relations of what it chose, and of what else there is (:mod:`svodka.reading.claims.advice.keys`).
"""

from __future__ import annotations

import dataclasses
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

import numpy as np

from svodka.language.slots import Advice, Words
from svodka.reading.choice.network import Rows
from svodka.reading.choice.ranker import Floats
from svodka.reading.choice.table import Table
from svodka.reading.claims.advice.keys import keys
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.choosing.drafts import Reading
from svodka.reading.claims.choosing.options import Candidates
from svodka.reading.claims.choosing.sheets import Sheet
from svodka.reading.claims.choosing.words import Flags, Ints
from svodka.reading.syntax.sites import Site

COLUMNS = (
    "rule.some", "rule.sure", "rule.is", "rule.trusted", "rule.inside", "rule.steps", "rule.after",
    "mates.some", "mates.is", "mates.before",
)  # fmt: skip
_CHOSEN = COLUMNS.index("rule.is") - len(COLUMNS)
TRUST = {"action": 1.0, "counted": 4.0, "actor": 1.0, "place": 2.0, "period": 3.0}
"""How much likelier the rules' answer for a slot is than the chooser says.

The articles that it learned from are written so densely that rules fail in them more often than in most news.
Set with a look at the totals of gold/dev_en and of two collections of real news.
"""
EMPTY = {"counted": 1.5, "place": 3.0}
"""How much likelier an empty slot is than the chooser says, set likewise."""
FEW = 3
"""Sentences of a text from which on it is like the articles that were learned from."""
ALONE = {"action": 5.0, "counted": 5.0, "actor": 5.0, "place": 100.0, "period": 5.0}
"""How much likelier still the rules' answer is in a text of fewer, where no place is another sentence's."""
_FAR = 9.0
_start, _end = attrgetter("start"), attrgetter("end")


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of a table: of each the place of its figure, its word and its characters (-1: none)."""

    figure: Ints
    word: Ints
    start: Ints
    end: Ints


def advised(
    slot: str, sheet: Sheet, table: Table, options: Sequence[Sequence[Any]]
) -> tuple[Table, list[Sequence[Any]]]:
    """The table and the options of a slot with what the rules say, which may lean on the chosen actions.

    Raises ``ValueError`` for a figure that no rules have a say of.
    """
    advice = [_advice(slot, reading) for reading in sheet.readings]
    start = np.array([a.words.start if a.words is not None else -1 for a in advice], int)
    end = np.array([a.words.end if a.words is not None else -1 for a in advice], int)
    rows = _rows(sheet, table, options)
    of_figure = rows.figure
    some = start[of_figure] >= 0
    words = some & (rows.word >= 0)
    inside = words & (start[of_figure] <= rows.start) & (rows.end <= end[of_figure])
    chosen = _chosen(sheet, rows, inside if slot != "period" else rows.start == start[of_figure])
    chosen[start < 0] = -1
    best = np.where(start < 0, table.ends - 1, chosen)
    same = best[of_figure] == np.arange(len(of_figure))
    sure = np.array([a.sure for a in advice])[of_figure]
    mates = _mates(slot, sheet, rows)
    lines = np.array(
        [some, sure, same, same * sure, inside, _steps(sheet, rows, words, chosen),
         words & (rows.start > start[of_figure]), *mates],
        np.float32,
    )  # fmt: skip
    told = keys(sheet, options, [a.rule for a in advice], same)
    table = dataclasses.replace(
        table,
        numbers=np.concatenate((table.numbers, lines)),
        keys=[*table.keys, *told],
    )
    firsts = (table.ends - table.sizes).tolist()
    kept = [
        own.advised(at - first, one) if at >= 0 and isinstance(own, Candidates) else own
        for own, at, first, one in zip(options, chosen.tolist(), firsts, advice, strict=True)
    ]
    return table, kept


def trusted(
    slot: str, numbers: Rows, chances: Floats, sizes: Sequence[int] | Ints, few: Flags
) -> Floats:
    """The chances of groups of these sizes for a slot, the rules' answers counting for more.

    ``numbers`` has a line for each number that the chooser was told, before the priors; ``few`` says
    of which figures the text has fewer than :data:`FEW` sentences.
    """
    counts = np.asarray(sizes)
    trust = np.repeat(np.where(few, ALONE[slot], 1.0) * TRUST[slot], counts)
    if slot == "counted":
        trust[np.cumsum(counts) - 1] = TRUST[slot]  # that nothing is counted is likelier in no text
    weighed = np.where(numbers[_CHOSEN] > 0, trust, 1.0) * chances
    weighed[np.cumsum(counts) - 1] *= EMPTY.get(slot, 1.0)
    sums = np.add.reduceat(weighed, np.cumsum(counts) - counts)
    out: Floats = weighed / np.repeat(sums, counts)
    return out


def of_few_sentences(readings: Sequence[Reading]) -> Flags:
    """Of each figure, whether its text has fewer than :data:`FEW` sentences."""
    return np.array([len(r.site.page.outline.sentences) < FEW for r in readings], bool)


def action_in_sentence(slot: str, site: Site, action: Candidate | None) -> int | None:
    """The chosen action as rules know it, a token of the figure's sentence; ``None`` before it is chosen."""
    if slot in ("figure", "action"):
        return None
    if action is None:
        return -1
    return action.token if action.tree is site.tree else None


def advised_token(site: Site, advice: Advice) -> Candidate | None:
    """The candidate that the rules' words are: of the tokens of their phrase, the one above the others."""
    words = advice.words
    sentence = site.page.outline.sentence_at(words.start) if words is not None else None
    tree = site.page.tree(sentence.index) if sentence is not None else None
    if words is None or tree is None:
        return None
    tokens = tree.tokens
    first = bisect_left(tokens, words.start, key=_start)
    after = bisect_right(tokens, words.end, lo=first, key=_end)
    inside = range(first, after)
    top = min(inside, key=lambda i: (tree.depth[i], i), default=None)
    if top is None:
        return None
    return Candidate(tree, top, "own" if tree is site.tree else "back", advice)


def _advice(slot: str, reading: Reading) -> Advice:
    if reading.adviser is None:
        raise ValueError("a figure without the advice that its candidates are told by")
    return reading.adviser.advice(slot, action_in_sentence(slot, reading.site, reading.action))


def _rows(sheet: Sheet, table: Table, options: Sequence[Sequence[Any]]) -> _Rows:
    word: list[int] = []
    times: list[tuple[int, int, int]] = []
    for own in options:
        if isinstance(own, Candidates):
            word.extend(own.words)
        else:
            periods = enumerate((p.candidate.period for p in own), len(word))
            times.extend((at, period.start, period.end) for at, period in periods)
            word.extend([-1] * len(own))
        word.append(-1)
    words = np.array(word, int)
    spans = sheet.board.words.spans[:, words]
    at, *of_times = np.array(times, int).reshape(-1, 3).T
    spans[:, at] = of_times
    return _Rows(np.repeat(np.arange(len(options)), table.sizes), words, *spans)


def _chosen(sheet: Sheet, rows: _Rows, could: Flags) -> Ints:
    """Which row of each figure is the rules' answer: of several words, the one above the others, or -1."""
    chosen: Ints = np.full(len(sheet.readings), -1)
    at = np.flatnonzero(could)
    depth = np.where(rows.word[at] >= 0, sheet.board.words.depth[rows.word[at]], 0)
    order = np.lexsort((depth, rows.figure[at]))[::-1]
    chosen[rows.figure[at][order]] = at[order]  # of one figure the last that is written stays
    return chosen


def _steps(sheet: Sheet, rows: _Rows, words: Flags, chosen: Ints) -> Rows:
    """How many steps of the tree lead from the rules' answer to each word."""
    board = sheet.board
    steps: Rows = np.full(len(words), _FAR, np.float32)
    best = chosen[rows.figure]
    best = np.where(best >= 0, rows.word[best], -1)
    near = np.flatnonzero(
        words & (best >= 0) & (board.words.tree[best] == board.words.tree[rows.word])
    )
    way = board.ways.ways(best[near], rows.word[near])
    steps[near] = np.minimum(way.up + way.down, _FAR)
    return steps


def _mates(slot: str, sheet: Sheet, rows: _Rows) -> Rows:
    """Of the other figures of the sentence how many there are, and whether rules answer the same for them.

    A line for how many, one for the share that has the answer of the row, one for whether one before has.
    """
    known: dict[int, Words | None] = {}
    others: list[list[tuple[int, int, bool]]] = []
    for reading, made in sheet.asked:
        mates, before, own = made.mates(reading), True, []
        for one in mates if len(mates) > 1 else ():
            if one is reading.adviser:
                before = False
                continue
            if id(one) not in known:
                known[id(one)] = one.advice(slot, None).words
            words = known[id(one)]
            own.append((words.start, words.end, before) if words is not None else (-1, 0, before))
        others.append(own)
    counts = np.array([len(own) for own in others], int)
    said, before_said = np.zeros(len(rows.figure)), np.zeros(len(rows.figure), bool)
    for nth in range(counts.max(initial=0)):
        at = np.flatnonzero(counts[rows.figure] > nth)
        figure = rows.figure[at]
        table = np.array([own[nth] if nth < len(own) else (0, 0, False) for own in others], int)
        # an empty slot is the answer of "none": both stand at -1
        start, end, before_it = table[figure].T
        alike = (start <= rows.start[at]) & (rows.start[at] < end)
        said[at] += alike
        before_said[at] |= alike & (before_it > 0)
    some = counts[rows.figure]
    lines: Rows = np.array([some, said / np.maximum(some, 1), before_said], np.float32)
    return lines
